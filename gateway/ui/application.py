"""The Qt application: its fonts, its style, and Qt's own messages in the program's log."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gateway.ui.widgets.style import style_sheet
from gateway.ui.widgets.theme import Theme, add_fonts

logger = logging.getLogger("gateway.qt")
# the offscreen platform tells so of each fixed size
_NO_SCREEN = "This plugin does not support"
# what a screen reader asked for is gone meanwhile, or Qt has no such thing
_ASKED = "qt.accessibility"
# the same on every platform
_STYLE = "fusion"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(argv: Sequence[str]) -> QApplication:
    """The application with the shipped fonts; to be made once, in the main thread, before any
    widget.

    :raises ThemeError: when a font is missing; its text is a sentence.
    """
    # here, since a style set later is a second one, built anew
    application = QApplication([*argv, "-style", _STYLE])
    application.setApplicationName("gateway")
    qInstallMessageHandler(_to_log)
    add_fonts()
    return application


def apply_style(application: QApplication) -> None:
    """The shipped fonts and the platform-independent style, for an application that somebody else
    made.
    """
    if application.style().objectName() != _STYLE:
        application.setStyle(_STYLE)
    add_fonts()


def use_theme(application: QApplication, theme: Theme) -> None:
    """Colours, borders and the default font of ``theme`` for every window."""
    application.setFont(theme.font("body"))
    application.setStyleSheet(style_sheet(theme))


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message.startswith(_NO_SCREEN) or f"{context.category}".startswith(_ASKED):
        kind = QtMsgType.QtDebugMsg
    logger.log(
        _LEVELS.get(kind, logging.WARNING),
        "%s%s",
        f"{context.category}: " if context.category else "",
        message,
    )
