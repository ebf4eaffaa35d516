"""The kiosk's window: tape, header, screen, languages, foot. It draws a state and tells what a person does."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gateway.flow.states import State
from gateway.ui import screens
from gateway.ui.frame import Foot, Header, LanguageBar
from gateway.ui.language import Languages
from gateway.ui.parts import Tape, column
from gateway.ui.stage import Screen, Stage
from gateway.ui.theme import Theme

_LAYOUT_ROUNDS = 3  # layouts within layouts ask each other


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


def _no_preview() -> None:
    return None


class KioskWindow(QWidget):
    """One window for the whole kiosk. ``happened`` carries every event of a person's hand.

    ``theme``: loaded for this window's size. ``languages``: what is offered. ``now_ms``: the wall clock shown, UTC milliseconds.
    ``preview``: the camera's latest frame, a two-dimensional array of grey bytes, or ``None``. The window cannot be closed
    unless ``allow_close``.
    """

    happened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        *,
        now_ms: Callable[[], int] = _wall_ms,
        preview: Callable[[], object | None] = _no_preview,
        allow_close: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.allow_close = allow_close
        self._full = False
        self._languages, self._language = languages, ""
        self._stage = Stage(theme, self.happened.emit, now_ms, preview)
        self._screens: dict[type, Screen] = {}
        self._header, self._foot = Header(self._stage), Foot(theme)
        self._bar = LanguageBar(self._stage, languages.offered)
        self._stack = QStackedWidget()
        layout = column(Tape(theme), self._header)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._foot)
        self.setLayout(layout)

    def present(self, size: QSize | None = None) -> None:
        """Show the window: full screen, or with a fixed ``size``."""
        self._full = size is None
        if size is None:
            self.setGeometry(self.screen().geometry())  # a session without a window manager leaves the size to us
            self.showFullScreen()
        else:
            self.setFixedSize(size)
            self.show()

    def draw(self, state: State) -> None:
        """Show ``state``: its language, its screen, and what stands around it."""
        if state.language != self._language:
            self._language = state.language
            self._languages.use(state.language)
            self.setLayoutDirection(self._languages.direction)
        self.setWindowTitle(state.kiosk.workplace.name if state.kiosk.workplace else "Gateway")
        screen = self._screen(type(state.screen))
        around = screen.around(state)
        for part, shown in ((self._header, around.header), (self._bar, around.languages), (self._foot, around.foot)):
            part.setVisible(shown)
        self._header.draw(state)
        self._bar.draw(state)
        self._foot.draw(state)
        screen.draw(state)
        self._turn_to(screen)
        for _ in range(_LAYOUT_ROUNDS):  # so that nobody sees new words in the old places
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A real keyboard, or a scanner that types: the screen decides, nothing else listens."""
        screen = self._stack.currentWidget()
        if not (isinstance(screen, Screen) and screen.key(event)):
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """A kiosk is not closed by a key or a gesture of the desktop."""
        event.setAccepted(self.allow_close)
        if self.allow_close:
            self._languages.leave()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A full-screen kiosk that was minimised comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self._full and self.isMinimized() and not self.allow_close:
            self.showFullScreen()

    def _screen(self, kind: type) -> Screen:
        if kind not in self._screens:
            self._screens[kind] = screens.build(kind, self._stage)
            self._stack.addWidget(self._screens[kind])
        return self._screens[kind]

    def _turn_to(self, screen: Screen) -> None:
        before = self._stack.currentWidget()
        if before is screen:
            return
        self._stack.setCurrentWidget(screen)
        if isinstance(before, Screen):
            before.left()
        if not (self.focusWidget() and screen.isAncestorOf(self.focusWidget())):
            self.setFocus()
