"""Show who is here, who left and who is missing: four counts, the companies, one to read."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.papers import PaperKind
from gateway.domain.presence import CompanyPresence, Place, PresenceListed
from gateway.flow.actions import PaperRequested
from gateway.flow.presence_actions import (
    ExpectationsRequested,
    RemindRequested,
    Searched,
    SearchRequested,
)
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.screens.staff_today import DayFigure
from gateway.ui.text import phrases
from gateway.ui.text.presence import company_text, place_word
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.touch import Button

# of what is searched, on its button
_SHOWN = 8


class PresencePage(QWidget):
    """Draw the counts of the workplace above the list of companies, most missing first."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        gap = theme.px("small_gap")
        self._figures = {place: DayFigure(theme, f"presence-{place}") for place in Place}
        self._remind = Button(theme, "remind-company", fill="blue")
        self._remind.clicked.connect(self._ask_to_remind)
        self._search = Button(theme, "search-presence")
        self._search.clicked.connect(lambda: context.send(SearchRequested()))
        self._print = Button(theme, "missing-list")
        self._print.clicked.connect(lambda: context.send(PaperRequested(PaperKind.MISSING)))
        self._all = Button(theme, "show-all")
        self._all.clicked.connect(lambda: context.send(Searched("")))
        # its words take two lines before the list gives way
        self._remind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tools = QWidget()
        tools.setLayout(row(self._search, self._all, self._print, (self._remind, 1), gap=gap))
        self._companies = EntryPage(context, tools)
        self._expected = Button(theme, "expectations", font="body_bold")
        self._expected.setFixedHeight(theme.px("row"))
        self._expected.clicked.connect(
            lambda: context.send(ExpectationsRequested(self._companies.key[1]))
        )
        # where nothing is found, the buttons beside the workers are gone
        self._show_all = Button(theme, "nobody-found", fill="blue")
        self._show_all.clicked.connect(lambda: context.send(Searched("")))
        self._presence: PresenceListed | None = None
        self._context = context
        figures = row(
            (self._expected, 5), *((figure, 4) for figure in self._figures.values()), gap=gap
        )
        self.setLayout(column(figures, (self._companies, 1), self._show_all, gap=gap))

    def draw(self, screen: Staff, gate: str) -> None:
        """Show the roll as it was called last.

        :param gate: the name of this gate, if it has one.
        """
        presence = self._presence = screen.presence
        total = presence.total if presence else CompanyPresence("")
        expected = translate("Presence", "expected")
        self._expected.show_text(f"{phrases.count(total.expected)} {expected}", "form")
        counts = {Place.HERE: total.here, Place.LEFT: total.left, Place.MISSING: total.missing}
        for place, count in counts.items():
            is_missing = place is Place.MISSING and count
            self._figures[place].draw(count, place_word(place), "note" if is_missing else "card")
        entries = (
            [
                company_text(one, presence.workers if one.number == presence.company else (), gate)
                for one in presence.companies
            ]
            if presence
            else []
        )
        self._remind.show_text(translate("Presence", "Remind the company"))
        search, show_all = translate("Presence", "Search"), translate("Presence", "Show all")
        self._search.show_text("", "search", accessible_name=f"{search} {screen.typed}".strip())
        self._all.show_text(screen.typed[:_SHOWN], "cross", accessible_name=show_all)
        self._all.setVisible(bool(screen.typed))
        # the list holds all who are missing, whoever is searched
        self._print.show_text(translate("Outage", "Print"))
        self._print.setVisible(not screen.typed)
        self._show_all.show_text(show_all)
        self._show_all.setVisible(bool(screen.typed and presence and not entries))
        empty = _empty_text(screen)
        self._companies.draw(tuple((entry,) for entry in entries), screen, empty)

    def forget(self) -> None:
        """Forget all names."""
        self._presence = None
        self._search.show_text("")
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


def _empty_text(screen: Staff) -> str:
    """Say why no company is listed."""
    if screen.presence is None:
        return translate("Common", "One moment…")
    if screen.presence.typed:
        return translate("Presence", "Nobody is found.")
    return translate("Presence", "Nobody is expected, and nobody is here.")
