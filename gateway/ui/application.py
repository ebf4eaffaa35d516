"""Make the Qt application: its fonts, its style, and Qt's own messages in the program's log."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gateway.ui.widgets.style import style_sheet
from gateway.ui.widgets.theme import Theme, add_fonts

logger = logging.getLogger("gateway.qt")
# the offscreen platform says so of each fixed size
_NO_SCREEN = "This plugin does not support"
# a screen reader asked for a widget that is gone meanwhile, or for what Qt does not have
_ACCESSIBILITY = "qt.accessibility"
# the same on every platform
_STYLE = "fusion"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(argv: Sequence[str], *, no_screen_code: int = 1) -> QApplication:
    """Return the application with the shipped fonts and style.

    Call it once, in the main thread, before any widget is made. Where there is no screen, Qt ends
    the process: a sentence says so first.

    :param no_screen_code: the exit code then.
    :raises ThemeError: a font is missing.
    """

    def while_starting(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "none named"
            print(
                f"No window can be shown (display: {display}). "
                "Start it in the session of the screen.",
                file=sys.stderr,
                flush=True,
            )
            os._exit(no_screen_code)
        _log(logging.DEBUG, context, message)

    qInstallMessageHandler(while_starting)
    application = QApplication(list(argv))
    application.setApplicationName("gateway")
    qInstallMessageHandler(_to_log)
    apply_style(application)
    return application


def apply_style(application: QApplication) -> None:
    """Give ``application`` the shipped fonts and the style that is the same on every platform.

    :raises ThemeError: a font is missing.
    """
    if application.style().objectName() != _STYLE:
        application.setStyle(_STYLE)
    add_fonts()


def use_theme(application: QApplication, theme: Theme) -> None:
    """Set the colours, borders and default font of ``theme`` for every window."""
    application.setFont(theme.font("body"))
    application.setStyleSheet(style_sheet(theme))


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message.startswith(_NO_SCREEN) or f"{context.category}".startswith(_ACCESSIBILITY):
        kind = QtMsgType.QtDebugMsg
    _log(_LEVELS.get(kind, logging.WARNING), context, message)


def _log(level: int, context: QMessageLogContext, message: str) -> None:
    logger.log(level, "%s%s", f"{context.category}: " if context.category else "", message)
