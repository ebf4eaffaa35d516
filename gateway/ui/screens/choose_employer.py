"""For whom the worker works here: asked once, then remembered."""

from __future__ import annotations

import unicodedata
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Employer
from gateway.flow.actions import Back, EmployerChosen
from gateway.flow.states import ChooseEmployer, State
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Button, FittedText, Text, column, framed, row
from gateway.ui.widgets.letterpad import LetterPad
from gateway.ui.widgets.pager import Entry, PagedList

# so many companies are quicker searched than read
SEARCH_FROM = 7
_LONGEST = 30


def fold(text: str) -> str:
    """``text`` for comparing: small letters without accents, so that ``Bâti`` is found as ``bati``."""
    return "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )


def matching_companies(companies: tuple[Employer, ...], typed: str) -> tuple[Employer, ...]:
    """The companies whose name or number holds ``typed``, by name, those that begin with it first;
    as they came for nothing.
    """
    wanted = fold(typed.strip())
    if not wanted:
        return companies
    digits = wanted.replace(".", "").replace(" ", "")
    hits = [
        one
        for one in companies
        if wanted in fold(one.name) or (digits and digits in fold(one.number))
    ]
    return tuple(
        sorted(hits, key=lambda one: (not fold(one.name).startswith(wanted), fold(one.name)))
    )


class ChooseEmployerScreen(ScreenWidget):
    """The companies of the workplace in large rows; with many, a search."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._typed = ""
        self._companies: tuple[Employer, ...] = ()
        self._title = FittedText(theme, "heading" if theme.large else "title", wrap=theme.large)
        self._search, self._back = Button(theme, "search"), Button(theme, "back")
        self._search.clicked.connect(self._turn_search)
        self._back.clicked.connect(lambda: context.send(Back()))
        self._field_text = FittedText(theme, "lead")
        pad = theme.px("small_gap")
        self._field = framed(row(self._field_text, margins=(pad, 0, pad, 0)), "field")
        self._field.setFixedHeight(theme.px("button"))
        self._none = Text(theme, "lead", tone="quiet")
        self._list = PagedList(theme, "company")
        self._letters = LetterPad(theme, self._pressed)
        self._letters.hide()
        self._field.hide()
        top = row(gap=theme.px("gap"))
        top.addWidget(self._title, 3)
        top.addWidget(self._field, 2)
        top.addWidget(self._search)
        top.addWidget(self._back)
        layout = column(margins=self.margins(bottom="small_gap"), gap=theme.px("small_gap"))
        layout.addLayout(top)
        results = column(self._none, gap=theme.px("small_gap"))
        results.addWidget(self._list, 1)
        lower = row(gap=theme.px("margin"))
        lower.addLayout(results, 1)
        lower.addWidget(self._letters, 1)
        layout.addLayout(lower, 1)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The companies, or those that match what was typed."""
        assert isinstance(state.screen, ChooseEmployer)
        self._companies = state.screen.companies
        self._title.setText(translate("Employer", "For whom do you work here?"))
        self._search.say(translate("Employer", "Search"), "search")
        self._search.setVisible(len(self._companies) >= SEARCH_FROM)
        self._back.say(translate("Common", "Back"), "back")
        self._none.setText(
            translate("Employer", "No company with these letters. Ask the site manager.")
        )
        self._letters.words()
        self._fill()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Letters of a real keyboard search; Escape goes back."""
        if event.key() == Qt.Key.Key_Backspace:
            self._pressed("back")
        elif event.text() and event.text().isprintable() and len(self._companies) >= SEARCH_FROM:
            self._pressed(event.text())
        else:
            return super().handle_key(event)
        return True

    def on_hidden(self) -> None:
        """Forget the search and the page: the next worker begins at the first."""
        self._typed = ""
        self._list.first_page()
        self._show_search(False)

    def _pressed(self, key: str) -> None:
        self._typed = self._typed[:-1] if key == "back" else (self._typed + key)[:_LONGEST]
        self._show_search(True)
        self._fill()

    def _turn_search(self) -> None:
        showing = not self._letters.isVisible()
        if not showing:
            self._typed = ""
        self._show_search(showing)
        self._fill()

    def _show_search(self, showing: bool) -> None:
        self._letters.setVisible(showing)
        self._field.setVisible(showing)
        self._title.setVisible(not showing)

    def _fill(self) -> None:
        matching = matching_companies(self._companies, self._typed)
        self._field_text.setText(self._typed)
        self._none.setVisible(not matching)
        self._list.fill(tuple(map(self._entry, matching)))

    def _entry(self, employer: Employer) -> Entry:
        touched = partial(self.context.send, EmployerChosen(employer))
        return Entry(
            f"employer-{employer.number}",
            employer.name,
            grouped_enterprise(employer.number),
            touched,
        )
