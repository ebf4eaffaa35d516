"""Offer a worker on a result what most only pass by: his own registrations, and tomorrow's."""

from __future__ import annotations

from gateway.flow.actions import OwnRequested, TomorrowRequested
from gateway.flow.kiosk_state import State
from gateway.flow.result import may_add_tomorrow, may_read_own
from gateway.flow.states import Done
from gateway.ui.screen import ScreenContext
from gateway.ui.text.results import both_days
from gateway.ui.text.translate import translate
from gateway.ui.widgets.touch import Button


class OwnButton(Button):
    """Open *My registrations*; it is hidden from who may not read them.

    :param fill: the surface that it stands on
    """

    def __init__(self, context: ScreenContext, fill: str) -> None:
        super().__init__(context.theme, "own", fill=fill)
        self.clicked.connect(lambda: context.send(OwnRequested()))

    def draw(self, state: State, done: Done) -> None:
        """Show the button in the language in use, where the list is offered."""
        # beside large words there is no room, as beside the doors
        has_room = not self._theme.has_large_text
        self.setVisible(has_room and may_read_own(state, done))
        self.show_text(translate("Own", "My registrations"), "clock")


class TomorrowButton(Button):
    """Register for tomorrow, too; it is hidden where that is not allowed, or done.

    :param fill: the surface that it stands on
    """

    def __init__(self, context: ScreenContext, fill: str) -> None:
        super().__init__(context.theme, "tomorrow", fill=fill)
        self.clicked.connect(lambda: context.send(TomorrowRequested()))

    def draw(self, state: State, done: Done) -> None:
        """Show the button in the language in use, where it is offered."""
        self.setVisible(may_add_tomorrow(state, done))
        self.show_text(both_days(), "calendar")
