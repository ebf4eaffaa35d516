"""Define the class of all screens, and what a screen gets: theme, clock, camera, a way to send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from gateway.flow.actions import Back, KeyPressed, PersonEvent, TextPasted
from gateway.flow.kiosk_state import State
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.keypad import digit_of, pasted
from gateway.ui.widgets.theme import Theme

StateType = TypeVar("StateType")
"""The type of the state that a screen shows, one of :mod:`gateway.flow.states`."""

ESCAPE = frozenset({Qt.Key.Key_Escape})
ESCAPE_OR_ENTER = ESCAPE | {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Hold what every screen is built from.

    :param theme: lengths, colours and fonts at the window's size.
    :param send: takes what a person does.
    :param now_ms: the wall clock, UTC milliseconds.
    :param preview: the camera's latest frame, a two-dimensional array of grey bytes (anything with
        the buffer protocol), or ``None``.
    :param choose_language: opens the page of all languages, where the bar of them has no room.
    :param contact: whom to call, as the settings say it; may be empty.
    """

    theme: Theme
    send: Callable[[PersonEvent], None]
    now_ms: Callable[[], int]
    preview: Callable[[], object | None]
    choose_language: Callable[[], None]
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Chrome:
    """Say which parts of the window stand around a screen.

    :param fill: the surface under it, a key of :data:`gateway.ui.widgets.style.FILLS`.
    """

    header: bool = True
    languages: bool = True
    footer: bool = True
    tape: bool = True
    fill: str = "paper"


def compact_chrome(chrome: Chrome, theme: Theme) -> Chrome:
    """Return ``chrome``; with large text a header with the language replaces the bar of them."""
    if not theme.has_large_text or not chrome.languages:
        return chrome
    return replace(chrome, header=True, languages=False)


class ScreenWidget(QWidget, Generic[StateType]):
    """Show one state of the visit; keep no state: ``draw`` shows what the state says.

    Example: ``class AimingScreen(ScreenWidget[Aiming])``, whose ``draw`` takes an ``Aiming``.
    """

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

    def begin_number(self, event: QKeyEvent) -> bool:
        """Begin a number with a digit key or a pasted text, and return whether it did."""
        if digit := digit_of(event):
            self.context.send(KeyPressed(digit))
        elif text := pasted(event):
            self.context.send(TextPasted(text))
        else:
            return False
        return True

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

    def lay_out_with_picture(self, picture: QWidget, content: QWidget | QLayout) -> None:
        """Place ``content`` beside ``picture``, which is smaller where text is set large."""
        self.setLayout(
            row(
                (picture, 1 if self.theme.has_large_text else 2),
                (content, 3),
                margins=self.margins(),
                gap=self.theme.px("margin") * 2,
            )
        )
