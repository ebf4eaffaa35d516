"""Draw the kiosk's window: tape, header, screen, languages, footer.

In comes a state; out go a person's actions.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QStackedWidget, QWidget

from gateway.flow.actions import UserActive
from gateway.flow.kiosk_state import State
from gateway.ui import screens
from gateway.ui.chrome import Footer, Header
from gateway.ui.lockdown import FLAGS
from gateway.ui.screen import ScreenContext, ScreenWidget, compact_chrome
from gateway.ui.text.screen_reader import announce, text_of_screen
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.basics import HazardStripe, column
from gateway.ui.widgets.language_bar import LanguageBar, LanguagePage
from gateway.ui.widgets.theme import Theme

_ARROWS: dict[int, bool] = {
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Down: True,
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Up: False,
}
# layouts within layouts ask each other
_LAYOUT_ROUNDS = 3


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


def _no_preview() -> None:
    return None


class KioskWindow(QWidget):
    """Show the whole kiosk in one window.

    ``person_acted`` carries every action of a person. ``first_paint`` is emitted once, as the first
    frame begins: connect with a queued connection to run after the frame. ``announcements`` counts
    the changes that were announced to a screen reader.

    :param theme: loaded for this window's size.
    :param languages: the languages offered.
    :param now_ms: the wall clock shown, UTC milliseconds.
    :param preview: the camera's latest frame, a two-dimensional array of grey bytes, or ``None``.
    :param contact: whom to call; may be empty.
    :param allow_close: whether the window system may close the window.
    """

    person_acted = Signal(object)
    first_paint = Signal()

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        *,
        now_ms: Callable[[], int] = _wall_ms,
        preview: Callable[[], object | None] = _no_preview,
        contact: str = "",
        allow_close: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.theme, self.allow_close = theme, allow_close
        self._full = False
        self._languages, self._language = languages, ""
        self._context = ScreenContext(
            theme, self.person_acted.emit, now_ms, preview, self.choose_language, contact
        )
        self._screens: dict[type, ScreenWidget[Any]] = {}
        self._header, self._footer = Header(self._context), Footer(theme)
        self._bar = LanguageBar(self._context, languages.offered, self.choose_language)
        self._page = LanguagePage(self._context, languages.offered, self._close_languages)
        self._moment = -1
        self._drawn = State()
        self._announced: tuple[str, type] = ("", State)
        self.announcements = 0
        self._painted = False
        self._announce_timer = QTimer(self, singleShot=True, interval=0)
        self._announce_timer.timeout.connect(self._announce)
        self.first_paint.connect(self._announce_timer.start)
        self._bar_shown = True
        self._stack = QStackedWidget()
        # a stack asks for the room of its largest page, of hidden ones too
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._tape = HazardStripe(theme)
        layout = column(self._tape, self._header)
        # else a layout that asks for more enlarges the window beyond the screen
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._page, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._footer)
        self.setLayout(layout)

    def present(self, size: QSize | None = None) -> None:
        """Show the window: full screen, or with a fixed ``size``."""
        self._full = size is None
        # else Qt gives the keyboard to the first button, and a ring shows before anybody used it
        self.setFocus()
        if size is None:
            self.setWindowFlags(FLAGS)
            # a session without a window manager leaves the size to us
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.setFixedSize(size)
            self.show()

    def draw(self, state: State) -> None:
        """Show ``state``: its language, its screen, and the chrome around it."""
        # the page of languages belongs to the screen before
        if (state.moment, state.language) != (self._moment, self._language):
            self._close_languages()
        self._moment = state.moment
        if state.language != self._language:
            self._language = state.language
            self._languages.use(state.language)
            self.setLayoutDirection(self._languages.direction)
        self.setWindowTitle(state.kiosk.workplace.name if state.kiosk.workplace else "Gateway")
        screen = self.screen_for(type(state.screen))
        chrome = compact_chrome(screen.chrome_for(state.screen), self.theme)
        for part, shown in (
            (self._tape, chrome.tape),
            (self._header, chrome.header),
            (self._footer, chrome.footer and self._footer.is_needed(state)),
        ):
            part.setVisible(shown)
        self._bar_shown = chrome.languages
        self._bar.setVisible(chrome.languages and self._stack.isVisibleTo(self))
        self._header.draw(state, chrome)
        self._bar.draw(state)
        self._footer.draw(state)
        screen.draw(state, state.screen)
        self._switch_to(screen)
        # new words must not be painted in the old places
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._set_tab_order()
        self._drawn = state
        self._announce_timer.start()

    def _set_tab_order(self) -> None:
        """Lead Tab to the screen first, then to the languages, last to the staff corner."""
        for part in (*self._bar.focus_order(), *self._header.focus_order()):
            last = self.previousInFocusChain()
            if last is not None and last is not part:
                self.setTabOrder(last, part)

    @property
    def screen_text(self) -> str:
        """Return the words of the screen, as a screen reader hears them."""
        return text_of_screen(self.screen_for(type(self._drawn.screen)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the first frame begins."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_paint.emit()

    def _announce(self) -> None:
        """Give the screen all that it says as its name for screen readers; announce a change.

        Not before the first frame: nothing listens to a window that is not there yet.
        """
        if self.isVisible() and not self._painted:
            return
        text, kind = self.screen_text, type(self._drawn.screen)
        self.screen_for(kind).setAccessibleName(text)
        if (text, kind) != self._announced:
            self._announced = text, kind
            self.announcements += 1
            announce(self, text, self._drawn)

    def choose_language(self) -> None:
        """Show all languages in place of the screen, which stays as it is behind them."""
        # no countdown runs out unseen
        self.person_acted.emit(UserActive())
        self.setFocus()
        self._stack.hide()
        self._bar.hide()
        self._page.open_page(self._language)

    def _close_languages(self) -> None:
        if self._page.isVisibleTo(self):
            self.setFocus()
            self._page.close_page()
            self._stack.show()
            self._bar.setVisible(self._bar_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key of a real keyboard to the screen, which decides."""
        screen = self._stack.currentWidget()
        if self._page.isVisibleTo(self):
            if event.key() == Qt.Key.Key_Escape:
                self._close_languages()
        elif not (
            isinstance(screen, ScreenWidget) and screen.handle_key(event)
        ) and not self._move_focus(event):
            event.ignore()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Lead the focus on; like a touch it says that somebody is at it."""
        self.person_acted.emit(UserActive())
        return super().focusNextPrevChild(onward)

    def _move_focus(self, event: QKeyEvent) -> bool:
        """Lead the focus on with an arrow, as Tab does; between buttons Qt does it."""
        onward = _ARROWS.get(event.key())
        if onward is None:
            return False
        self.focusNextPrevChild(onward)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to be closed by a key or a gesture of the desktop."""
        event.setAccepted(self.allow_close)
        if self.allow_close:
            self._languages.use_source()

    def changeEvent(self, event: QEvent) -> None:
        """Come back when a full-screen kiosk was minimised."""
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.WindowStateChange
            and self._full
            and self.isMinimized()
            and not self.allow_close
        ):
            self.showFullScreen()

    def screen_for(self, kind: type) -> ScreenWidget[Any]:
        """Return the screen for states of this type; built at the first call."""
        if kind not in self._screens:
            self._screens[kind] = screens.build(kind, self._context)
            self._stack.addWidget(self._screens[kind])
        return self._screens[kind]

    def _switch_to(self, screen: ScreenWidget[Any]) -> None:
        before = self._stack.currentWidget()
        if before is screen:
            return
        focused = self.focusWidget()
        # else Qt would move the focus to some button of the new screen
        if focused is None or not screen.isAncestorOf(focused):
            self.setFocus()
        self._stack.setCurrentWidget(screen)
        if isinstance(before, ScreenWidget):
            before.on_hidden()
