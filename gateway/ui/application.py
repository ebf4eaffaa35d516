"""The Qt application: its fonts, its style, and Qt's own messages in the program's log."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gateway.ui.style import sheet
from gateway.ui.theme import Theme, add_fonts

_log = logging.getLogger("gateway.qt")
_NO_SCREEN = "This plugin does not support"  # the offscreen platform tells so of each fixed size
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(argv: Sequence[str]) -> QApplication:
    """The application with the shipped fonts; to be made once, in the main thread, before any widget.

    :raises ThemeError: when a font is missing; its text is a sentence.
    """
    application = QApplication(list(argv))
    application.setApplicationName("gateway")
    qInstallMessageHandler(_to_log)
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """The shipped fonts and the platform-independent style."""
    application.setStyle("Fusion")
    add_fonts()


def use_theme(application: QApplication, theme: Theme) -> None:
    """Colours, borders and the default font of ``theme`` for every window."""
    application.setFont(theme.font("body"))
    application.setStyleSheet(sheet(theme))


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message.startswith(_NO_SCREEN):
        kind = QtMsgType.QtDebugMsg
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", f"{context.category}: " if context.category else "", message)
