"""What every screen stands on: the theme, the way to send, the clock, the camera's picture; and the
class of all screens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gateway.flow.actions import Back, PersonEvent
from gateway.flow.states import State
from gateway.ui.widgets.theme import Theme

StateType = TypeVar("StateType")
"""The type of the state that a screen shows, one of :mod:`gateway.flow.states`."""

ESCAPE = frozenset({Qt.Key.Key_Escape})
ESCAPE_OR_ENTER = ESCAPE | {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """``send`` takes what a person does; ``now_ms`` is the wall clock, UTC milliseconds;
    ``preview`` the camera's latest frame.

    A frame is a two-dimensional array of grey bytes (anything with the buffer protocol), or
    ``None`` where there is none. ``contact`` is whom to call, as the settings say it; it may be
    empty. ``choose_language`` opens the page with all languages, for a screen that has no room for
    the bar of them.
    """

    theme: Theme
    send: Callable[[PersonEvent], None]
    now_ms: Callable[[], int]
    preview: Callable[[], object | None]
    choose_language: Callable[[], None]
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Chrome:
    """Which parts of the window stand around a screen. ``fill``: the surface under it, as in the
    style sheet.
    """

    header: bool = True
    languages: bool = True
    footer: bool = True
    tape: bool = True
    fill: str = "paper"


def compact_chrome(around: Chrome, theme: Theme) -> Chrome:
    """What stands around a screen where text is set large: one line at the top with the language on
    it in place of the bar.
    """
    if not theme.has_large_text or not around.languages:
        return around
    return Chrome(True, False, around.footer, around.tape, around.fill)


class ScreenWidget(QWidget, Generic[StateType]):
    """Show one state of the visit. A screen keeps no state of its own: ``draw`` shows a state."""

    chrome: ClassVar[Chrome] = Chrome()
    # keys of a real keyboard that do what the Back button does
    back_keys: ClassVar[frozenset[int]] = frozenset()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme

    def draw(self, state: State, screen: StateType) -> None:
        """Show ``screen``, that of ``state``; called at each change, also of language only."""
        raise NotImplementedError

    def chrome_for(self, screen: StateType) -> Chrome:
        """Return what stands around the screen in this state."""
        return self.chrome

    def handle_key(self, event: QKeyEvent) -> bool:
        """Handle a key of a real keyboard; return whether the screen took it."""
        if event.key() not in self.back_keys:
            return False
        self.context.send(Back())
        return True

    def on_hidden(self) -> None:
        """Forget what was typed and stop what runs: the window shows another screen now."""

    def margins(self, *, top: str = "small_gap", bottom: str = "gap") -> tuple[int, int, int, int]:
        """Return the space around a screen's content: left, top, right, bottom, in pixels."""
        px = self.theme.px
        return (px("margin"), px(top), px("margin"), px(bottom))
