"""Show staff the hours of each worker on a day: to correct them, to prove them."""

from __future__ import annotations

from gateway.domain.staff_hours import AT_ONCE, MOST_DAYS_BACK
from gateway.domain.staff_lists import ListPart
from gateway.domain.work_list import ListedRegistration
from gateway.flow.actions import Back
from gateway.flow.hours_actions import (
    CorrectionRequested,
    DayTurned,
    ProofRequested,
    WorkersTurned,
)
from gateway.flow.hours_states import WorkerHours
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import SearchRequested
from gateway.flow.states import Staff
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.text import hours
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.touch import Button


class WorkerHoursScreen(ScreenWidget[WorkerHours]):
    """Draw the day between two arrows, the workers, and what can be done about the chosen one."""

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._registrations: dict[str, ListedRegistration] = {}
        self._waiting = Note(theme, "waiting", "card-in")
        self._day = FittedLabel(theme, "heading", wrap=True)
        self._before, self._after = Button(theme, "day-before"), Button(theme, "day-after")
        self._search, self._back = Button(theme, "search-hours"), Button(theme, "back")
        self._correct = Button(theme, "correct-hours")
        self._evacuation = EvacuationButton(context)
        self._proof = Button(theme, "proof", fill="blue")
        for button, action in (
            (self._before, DayTurned(-1)),
            (self._after, DayTurned(1)),
            (self._search, SearchRequested()),
            (self._back, Back()),
        ):
            button.clicked.connect(lambda _=False, action=action: context.send(action))
        self._correct.clicked.connect(lambda: self._send(CorrectionRequested))
        self._proof.clicked.connect(lambda: self._send(ProofRequested))
        self._page = EntryPage(
            context,
            beside_number=(self._correct, self._proof),
            turn_part=lambda step: context.send(WorkersTurned(step)),
        )
        gap = theme.px("small_gap")
        top = row(
            *(self._back, self._before, (self._day, 1), self._after, self._search),
            self._evacuation,
            gap=gap,
        )
        self.setLayout(
            column(
                self._waiting,
                top,
                (self._page, 1),
                margins=self.margins(top="small_gap", bottom="small_gap"),
                gap=gap,
            )
        )

    def draw(self, state: State, screen: WorkerHours) -> None:
        """Show the day and the chosen worker."""
        listed = screen.listed
        days = listed.days if listed is not None and listed.days is not None else ()
        self._waiting.draw(waiting_text(state.kiosk))
        self._day.setText(hours.heading(listed) if listed else "")
        self._registrations = {one.reference: one for day in days for one in day.registrations}
        self._correct.show_text(translate("Hours", "Correct"))
        self._proof.show_text(translate("Hours", "Proof"))
        shown = Staff(chosen_key=screen.chosen_key, held=screen.held, number=screen.number)
        part = ListPart(listed.place, AT_ONCE, listed.total) if listed else None
        self._page.draw(tuple(map(hours.day_texts, days)), shown, hours.nobody(listed), part)
        self._back.show_text(translate("Common", "Back"), "back")
        self._evacuation.draw()
        self._before.show_text("", "back", accessible_name=translate("Hours", "Day before"))
        self._after.show_text("", "next", accessible_name=translate("Hours", "Next day"))
        self._search.show_text(translate("Presence", "Search"))
        self._before.setEnabled(screen.days_back < MOST_DAYS_BACK)
        self._after.setEnabled(screen.days_back > 0)

    def on_hidden(self) -> None:
        """Forget all names."""
        self._registrations = {}
        self._page.forget()

    def _send(self, request: type[CorrectionRequested | ProofRequested]) -> None:
        chosen = self._registrations.get(self._page.key[0])
        if chosen is not None:
            self.context.send(request(chosen))
