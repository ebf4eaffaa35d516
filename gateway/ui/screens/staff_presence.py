"""Show who is here, who left and who is missing: four counts, the companies, one to read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gateway.domain.presence import CompanyPresence, Place, PresenceListed
from gateway.flow.actions import RemindRequested
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.screens.staff_today import DayFigure
from gateway.ui.text.presence import company_text, place_word
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.touch import Button


class PresencePage(QWidget):
    """Draw the counts of the workplace above the list of companies, most missing first."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        names = ("expected", *(place.value for place in Place))
        self._figures = {name: DayFigure(theme, f"presence-{name}") for name in names}
        self._remind = Button(theme, "remind-company", fill="blue")
        self._remind.clicked.connect(self._ask_to_remind)
        self._presence: PresenceListed | None = None
        self._context = context
        self._companies = EntryPage(context, self._remind)
        gap = theme.px("small_gap")
        figures = row(*((figure, 1) for figure in self._figures.values()), gap=gap)
        self.setLayout(column(figures, (self._companies, 1), gap=gap))

    def draw(self, screen: Staff) -> None:
        """Show the roll as it was called last."""
        presence = self._presence = screen.presence
        total = presence.total if presence else CompanyPresence("")
        self._figures["expected"].draw(total.expected, translate("Presence", "expected"))
        counts = {Place.HERE: total.here, Place.LEFT: total.left, Place.MISSING: total.missing}
        for place, count in counts.items():
            is_missing = place is Place.MISSING and count
            self._figures[place].draw(count, place_word(place), "note" if is_missing else "card")
        entries = (
            [
                company_text(one, presence.workers if one.number == presence.company else ())
                for one in presence.companies
            ]
            if presence
            else []
        )
        empty = (
            translate("Presence", "Nobody is expected, and nobody is here.")
            if presence
            else translate("Common", "One moment…")
        )
        self._remind.show_text(translate("Presence", "Remind the company"))
        self._companies.draw(tuple((entry,) for entry in entries), screen, empty)

    def forget(self) -> None:
        """Forget all names."""
        self._presence = None
        self._companies.forget()

    def _ask_to_remind(self) -> None:
        """Ask for the reminder to the company that is read, once its workers are there."""
        presence = self._presence
        if presence is None or self._companies.key[1] != presence.company:
            return
        for company in presence.companies:
            if company.number == presence.company:
                # the page is left with it, and forgets what it showed
                self._context.send(RemindRequested(company))
                return
