"""Ask staff once more before the program ends: without it, workers cannot register."""

from __future__ import annotations

from gateway.flow.actions import Back, LeaveRequested
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import Leaving
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button


class LeavingScreen(ScreenWidget[Leaving]):
    """Draw what the end of the program means, and both answers."""

    chrome = Chrome(languages=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._waiting = Note(theme, "waiting", "card-in")
        self._message = Message(theme)
        self._leave = Button(theme, "leave-confirm", fill="red")
        self._stay = Button(theme, "leave-cancel", fill="blue")
        self._leave.clicked.connect(lambda: context.send(LeaveRequested()))
        self._stay.clicked.connect(lambda: context.send(Back()))
        for button in (self._leave, self._stay):
            button.setMinimumHeight(theme.px("key"))
        upper = row(
            (Picture(theme, "close-day"), 1 if theme.has_large_text else 2),
            (self._message, 3),
            gap=theme.px("margin") * 2,
        )
        self.setLayout(
            column(
                self._waiting,
                (upper, 1),
                row(self._leave, 1, self._stay, gap=theme.px("gap")),
                margins=self.margins(),
                gap=theme.px("gap"),
            )
        )

    def draw(self, state: State, screen: Leaving) -> None:
        """Show the question."""
        self._waiting.draw(waiting_text(state.kiosk))
        if state.kiosk.workplace is None:
            meaning = translate(
                "Leaving",
                "The program ends, and the desktop appears. It has to be started again by hand.",
            )
        else:
            meaning = translate(
                "Leaving",
                "Nobody can register until the program is started again by hand."
                " The day stays open, nothing is lost.",
            )
        self._message.show_text(translate("Leaving", "End the program?"), meaning)
        self._leave.show_text(translate("Leaving", "Yes, end it"))
        self._stay.show_text(translate("Leaving", "No, stay"))
