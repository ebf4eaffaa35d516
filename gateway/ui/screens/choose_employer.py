"""Ask which company the worker works for here: once, then the journal remembers it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Employer
from gateway.domain.search import matching
from gateway.flow.actions import Back, EmployerChosen
from gateway.flow.states import ChooseEmployer, State
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.letterpad import LetterPad
from gateway.ui.widgets.pager import ListRow, PagedList
from gateway.ui.widgets.touch import Button

# from so many companies on, a search is quicker than reading
_SEARCH_FROM = 7
_LONGEST_SEARCH = 30


class ChooseEmployerScreen(ScreenWidget[ChooseEmployer]):
    """Draw the companies of the workplace in large rows, and a search where there are many."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._typed = ""
        self._companies: tuple[Employer, ...] = ()
        self._recent: frozenset[str] = frozenset()
        self._title = FittedLabel(
            theme, "heading" if theme.has_large_text else "title", wrap=theme.has_large_text
        )
        self._search, self._back = Button(theme, "search"), Button(theme, "back")
        self._search.clicked.connect(self._toggle_search)
        self._back.clicked.connect(lambda: context.send(Back()))
        # in place of the title, while one searches
        self._name = FittedLabel(theme, "heading")
        self._name.hide()
        self._field_text = FittedLabel(theme, "lead")
        pad = theme.px("small_gap")
        self._field = framed(row(self._field_text, margins=(pad, 0, pad, 0)), "field")
        self._field.setFixedHeight(theme.px("button"))
        self._none = Label(theme, "lead", tone="quiet")
        self._list = PagedList(theme, "company")
        self._letters = LetterPad(theme, self._type_key)
        self._letters.hide()
        self._field.hide()
        top = row(
            (self._title, 3),
            (self._name, 1),
            (self._field, 2),
            self._search,
            self._back,
            gap=theme.px("gap"),
        )
        results = column(self._none, (self._list, 1), gap=theme.px("small_gap"))
        lower = row((results, 1), (self._letters, 1), gap=theme.px("margin"))
        margins = self.margins(bottom="small_gap")
        self.setLayout(column(top, (lower, 1), margins=margins, gap=theme.px("small_gap")))

    def draw(self, state: State, screen: ChooseEmployer) -> None:
        """Show the companies, or those that match the search."""
        self._companies, self._recent = screen.companies, screen.recent
        name = isolated(screen.person.screen_name)
        self._name.setText(name)
        title = translate("Employer", "Who do you work for here?")
        self._title.setText(f"{name} – {title}")
        self._search.show_text(translate("Employer", "Search"), "search")
        self._search.setVisible(len(self._companies) >= _SEARCH_FROM)
        self._back.show_text(translate("Common", "Back"), "back")
        self._none.setText(
            translate("Employer", "No company with these letters. Ask the site manager.")
        )
        self._letters.retranslate()
        self._fill_list()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Search for the letters of a real keyboard."""
        if event.key() == Qt.Key.Key_Backspace:
            self._type_key("back")
        elif event.text() and event.text().isprintable() and len(self._companies) >= _SEARCH_FROM:
            self._type_key(event.text())
        else:
            return super().handle_key(event)
        return True

    def on_hidden(self) -> None:
        """Forget the search and the page: the next worker begins at the first page."""
        self._typed = ""
        self._list.first_page()
        self._set_search_visible(False)

    def _type_key(self, key: str) -> None:
        self._typed = self._typed[:-1] if key == "back" else (self._typed + key)[:_LONGEST_SEARCH]
        self._set_search_visible(True)
        self._fill_list()

    def _toggle_search(self) -> None:
        opening = not self._letters.isVisible()
        if not opening:
            self._typed = ""
        self._set_search_visible(opening)
        self._fill_list()

    def _set_search_visible(self, visible: bool) -> None:
        self._letters.setVisible(visible)
        self._field.setVisible(visible)
        self._name.setVisible(visible)
        self._title.setVisible(not visible)

    def _fill_list(self) -> None:
        found = matching(self._companies, self._typed)
        self._field_text.setText(self._typed)
        self._none.setVisible(not found)
        self._list.show_rows(tuple(map(self._entry, found)))

    def _entry(self, employer: Employer) -> ListRow:
        choose = partial(self.context.send, EmployerChosen(employer))
        number = grouped_enterprise(employer.number)
        name = f"employer-{employer.number}"
        if employer.number not in self._recent:
            return ListRow(name, employer.name, number, choose)
        # large text has room for the picture alone
        recent = "" if self.theme.has_large_text else translate("Employer", "Recent")
        note = f"{number} · {recent}" if recent else number
        return ListRow(name, employer.name, note, choose, icon="clock")
