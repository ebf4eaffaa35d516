"""Show who is on the site in an evacuation: how many are missing, and a tile for each to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy

from gateway.domain.evacuation import (
    CompanyCount,
    EvacuationList,
    by_company,
    count_here,
)
from gateway.domain.report_delivery import ReportTarget
from gateway.flow.actions import (
    Back,
    DeliveryRequested,
    EvacuationRestarted,
    PersonTicked,
    UserActive,
)
from gateway.flow.kiosk_state import State
from gateway.flow.site_states import Evacuation
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.evacuation_tiles import CompanyItem, CompanyTile, PersonItem, PersonTile
from gateway.ui.text import phrases
from gateway.ui.text.evacuation import unknowns_text
from gateway.ui.text.outages import fault_text
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.tile_grid import TileGrid
from gateway.ui.widgets.touch import Button

_EMPTY = EvacuationList("", 0, ())
# sentences of what nobody can know, in a note as high as a button
MOST_SHORT = 2


class EvacuationHead(QFrame):
    """Draw the numbers: who is missing, huge, who is counted, and all; green once nobody is
    missing.

    :param before, behind: buttons on both sides of the numbers
    """

    def __init__(self, theme: Theme, before: Button, *behind: Button) -> None:
        super().__init__()
        self.setProperty("fill", "red")
        self._missing = Label(theme, "huge", wrap=False)
        self._missing.setObjectName("evacuation-missing")
        self._word = FittedLabel(theme, "body_bold")
        self._numbers, self._made = FittedLabel(theme, "small"), FittedLabel(theme, "small")
        self._numbers.setObjectName("evacuation-numbers")
        words = column(1, self._word, self._numbers, self._made, 1)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        for button in (before, *behind):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        buttons = ((button, 3) for button in behind)
        layout = row(
            (before, 3),
            self._missing,
            (words, 5),
            *buttons,
            margins=(theme.px("margin"), thin, theme.px("margin"), thin),
            gap=pad,
        )
        self.setLayout(layout)
        self.setFixedHeight(theme.px("key") + 2 * thin)

    def draw(self, listed: EvacuationList | None, counted: int) -> None:
        """Show the numbers of the list."""
        is_known = listed is not None and listed.is_readable
        here = len(listed.people) if listed else 0
        missing = here - counted
        self._missing.setText(phrases.count(missing) if is_known else "?")
        self._word.setText(translate("Evacuation", "missing"))
        numbers = translate("Evacuation", "{counted} counted, {here} on site")
        told = numbers.format(counted=phrases.count(counted), here=phrases.count(here))
        self._numbers.setText(told if is_known else "")
        made = translate("Evacuation", "As known at {time}")
        self._made.setText(made.format(time=phrases.time_of(listed.made_ms)) if listed else "")
        set_properties(self, fill="green" if is_known and not missing else "red")


class EvacuationScreen(ScreenWidget[Evacuation]):
    """Draw the numbers, the companies, their people to tick, and what nobody can know.

    Who was ticked keeps the place until the page is turned or another company chosen; then those
    who are missing come first.
    """

    chrome = Chrome(header=False, languages=False, footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        # the company whose people are shown, by name and whether it is the visitors; all: None
        self._company: tuple[str, bool] | None = None
        self._counted: frozenset[str] = frozenset()
        # who was counted when the people got their places
        self._settled: frozenset[str] | None = None
        self._listed = _EMPTY
        self._back = Button(theme, "back")
        self._restart = Button(theme, "evacuation-restart")
        self._stick = Button(theme, "evacuation-stick")
        self._print = Button(theme, "evacuation-print")
        self._head = EvacuationHead(theme, self._back, self._restart, self._stick, self._print)
        self._companies: TileGrid[CompanyItem] = TileGrid(
            theme, "companies", 1, lambda: CompanyTile(theme, self._choose)
        )
        self._people: TileGrid[PersonItem] = TileGrid(
            theme, "people", 2, lambda: PersonTile(theme, self._tick)
        )
        self._companies.turned.connect(lambda: context.send(UserActive()))
        self._people.turned.connect(self._on_turned)
        self._nobody = Label(theme, "lead")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = FittedLabel(theme, "small", wrap=True)
        self._words.setObjectName("evacuation-note")
        pad, thin, gap = theme.px("small_gap"), theme.px("tiny_gap"), theme.px("gap")
        note = self._note = framed(row((self._words, 1), margins=(pad, thin, pad, thin)), "note")
        note.setProperty("fill", "yellow")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._restart.clicked.connect(lambda: context.send(EvacuationRestarted()))
        for button, target in (
            (self._stick, ReportTarget.STICK),
            (self._print, ReportTarget.PRINTER),
        ):
            button.clicked.connect(
                lambda _=False, target=target: context.send(DeliveryRequested(target))
            )
        lower = column(
            (self._nobody, 1),
            (row((self._companies, 2), (self._people, 4), gap=gap), 1),
            row(self._companies.pager, (note, 1), self._people.pager, gap=gap),
            margins=self.margins(bottom="small_gap"),
            gap=pad,
        )
        self.setLayout(column(self._head, (lower, 1)))

    def draw(self, state: State, screen: Evacuation) -> None:
        """Show who is missing."""
        listed = screen.listed or _EMPTY
        self._counted = screen.counted
        if self._settled is None and screen.listed is not None:
            self._settled = screen.counted
        self._listed = listed
        self._head.draw(screen.listed, count_here(listed.people, screen.counted))
        self._draw_lists()
        self._nobody.show_text(_nobody_text(screen.listed))
        for part in (self._companies, self._people):
            part.setVisible(bool(listed.people))
        # what nobody can know takes more lines where there is much of it
        height = self.theme.px("button")
        is_long = len(listed.unknowns) > MOST_SHORT
        self._note.setFixedHeight(height * 3 // 2 if is_long else height)
        self._words.setText(_note_text(screen, state.kiosk.gate.name))
        self._back.show_text(translate("Common", "Back"), "back")
        self._restart.show_text(
            translate("Evacuation", "Yes, all ticks away")
            if screen.is_restarting
            else translate("Evacuation", "Begin anew")
        )
        self._restart.set_fill("yellow" if screen.is_restarting else "paper")
        self._restart.setEnabled(bool(screen.counted))
        self._stick.show_text(translate("Evacuation", "USB stick"))
        self._print.show_text(translate("Outage", "Print"))
        for button in (self._stick, self._print):
            button.setEnabled(screen.listed is not None and not screen.is_busy)

    def on_hidden(self) -> None:
        """Forget all names."""
        self._company, self._settled = None, None
        self._listed, self._counted = _EMPTY, frozenset()
        self._companies.first_page()
        self._people.first_page()
        self._draw_lists()

    def _draw_lists(self) -> None:
        people, counted = self._listed.people, self._counted
        groups = by_company(people, counted)
        items = [
            CompanyItem(one, one.here, one.missing, is_chosen=self._company == _key(one))
            for one in groups
        ]
        missing = len(people) - count_here(people, counted)
        every = CompanyItem(None, len(people), missing, is_chosen=self._company is None)
        self._companies.show_items((every, *items) if people else ())
        settled = self._settled or frozenset()
        shown = [
            one
            for one in people
            if self._company in (None, ("" if one.is_visitor else one.company, one.is_visitor))
        ]
        shown.sort(key=lambda one: one.key in settled)
        self._people.show_items(tuple(PersonItem(one, one.key in counted) for one in shown))

    def _tick(self, key: str) -> None:
        self.context.send(PersonTicked(key))

    def _choose(self, company: CompanyCount | None) -> None:
        self._company = None if company is None else _key(company)
        self._people.first_page()
        self._on_turned()

    def _on_turned(self) -> None:
        """Let those who are missing come first again, and begin the time of the screen anew."""
        self._settled = self._counted
        self._draw_lists()
        self.context.send(UserActive())


def _key(company: CompanyCount) -> tuple[str, bool]:
    return company.company, company.is_visitors


def _nobody_text(listed: EvacuationList | None) -> str:
    """Return what stands in place of a list on which nobody is."""
    if listed is None or listed.people:
        return ""
    if listed.is_readable:
        return translate("Evacuation", "Nobody is on the list.")
    return unknowns_text(listed.unknowns)


def _note_text(screen: Evacuation, gate: str) -> str:
    """Return how printing went, or what nobody can know."""
    if screen.is_busy or screen.listed is None:
        return translate("Common", "One moment…")
    if screen.is_restarting:
        return translate("Evacuation", "Everybody will be missing again. Take all ticks away?")
    done = screen.delivered
    if done is None:
        return unknowns_text(screen.listed.unknowns, gate)
    if done.fault is not None:
        return fault_text(done.fault)
    if done.target is ReportTarget.PRINTER:
        return translate("Evacuation", "The list is with the printer.")
    return translate("Outage", "Saved as {file}. The stick can be pulled out.").format(
        file=isolated(done.place)
    )
