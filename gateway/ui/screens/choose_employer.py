"""Ask which company the worker works for here: once, then the journal remembers it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Employer
from gateway.domain.search import matching, next_keys
from gateway.flow.actions import Back, EmployerChosen, UserActive
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseEmployer
from gateway.ui.screen import Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.letterpad import MOST_BESIDE, LetterPad, NextLetters
from gateway.ui.widgets.pager import ListRow, PagedList, row_tile
from gateway.ui.widgets.touch import Button

# with more companies than these, a letter is quicker than reading
PAGE = 8
# beside one another above the letters
_MOST_RECENT = 3
_LONGEST_SEARCH = 30


class ChooseEmployerScreen(ScreenWidget[ChooseEmployer]):
    """Draw up to eight companies, or the letters that lead to them.

    Where there are more companies, the whole alphabet comes first. Each letter that is touched
    leaves those with a word that begins so: then their first eight stand beside the letters that
    lead on, as long as not all are seen. *Back* takes the last letter away.
    """

    # eight rows and a title need the room of the header
    chrome = Chrome(header=False, tape=False)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._typed, self._is_browsing = "", False
        # the letters that lead on stand beside the companies
        self._offers_letters = False
        self._companies: tuple[Employer, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._recent_rows: tuple[ListRow, ...] = ()
        is_large = theme.has_large_text
        # large text has no room for them: they are marked in the list
        self._most_recent = 0 if is_large else _MOST_RECENT
        self._title = FittedLabel(theme, "heading" if is_large else "title", wrap=True)
        # in place of the title, while one searches
        self._name = FittedLabel(theme, "heading")
        self._typed_text = FittedLabel(theme, "lead")
        pad, gap, small = theme.px("small_gap"), theme.px("gap"), theme.px("small_gap")
        self._field = framed(row(self._typed_text, margins=(pad, 0, pad, 0)), "field")
        self._field.setFixedHeight(theme.px("button"))
        self._all, self._back = Button(theme, "all-companies"), Button(theme, "back")
        self._all.clicked.connect(self._browse)
        self._back.clicked.connect(self._go_back)
        top = row((self._title, 3), (self._name, 1), (self._field, 1), gap=gap)
        if not is_large:
            top.addWidget(self._all)
        top.addWidget(self._back)

        self._more_letters = FittedLabel(theme, "body_bold", wrap=True)
        self._more_letters.setFixedHeight(theme.px("row" if is_large else "fact"))
        self._pad = LetterPad(theme, self._touch_letter)
        self._recent_row = row(gap=theme.px("key_gap"))
        self._alphabet = _held(
            column(self._all if is_large else self._recent_row, (self._pad, 1), gap=small)
        )

        self._none = Label(theme, "lead", tone="quiet")
        self._list = PagedList(theme, "", most=PAGE, is_pager_apart=True)
        self._list.turned.connect(self._stay)
        self._list.placed.connect(self._show_hidden_count)
        self._next = NextLetters(theme, self._touch_letter)
        self._pager = _held(column((self._list.pager, 1)))
        self._beside = _held(
            column(self._more_letters, (self._next, 1), (self._pager, 1), gap=small)
        )
        self._beside.setFixedWidth(3 * theme.px("key") + 2 * small)
        self._found = _held(
            column(self._none, (row((self._list, 1), self._beside, gap=gap), 1), gap=small)
        )
        margins = self.margins(top="tiny_gap", bottom="tiny_gap")
        self.setLayout(
            column(top, (self._alphabet, 1), (self._found, 1), margins=margins, gap=small)
        )

    def draw(self, state: State, screen: ChooseEmployer) -> None:
        """Show the letters or the companies, those that match the search."""
        self._companies, self._recent = screen.companies, screen.recent
        name = isolated(screen.person.screen_name)
        self._name.setText(name)
        title = translate("Employer", "Who do you work for here?")
        self._title.setText(f"{name} – {title}")
        self._all.show_text(translate("Employer", "All companies"), "company")
        self._back.show_text(translate("Common", "Back"), "back")
        self._none.setText(
            translate("Employer", "No company with these letters. Ask the site manager.")
        )
        self._show()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Search for the letters of a real keyboard."""
        if event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Backspace and self._typed
        ):
            self._go_back()
        elif event.text() and event.text().isprintable() and len(self._companies) > PAGE:
            self._touch_letter(event.text())
        else:
            return super().handle_key(event)
        return True

    def on_hidden(self) -> None:
        """Forget the search and the page: the next worker begins at the alphabet."""
        self._typed, self._is_browsing = "", False
        self._list.first_page()
        self._pad.show_digits(False)

    def _touch_letter(self, key: str) -> None:
        self._typed, self._is_browsing = (self._typed + key)[:_LONGEST_SEARCH], False
        self._stay()
        self._show()

    def _browse(self) -> None:
        self._is_browsing = True
        self._stay()
        self._show()

    def _go_back(self) -> None:
        """Take the last letter away, then leave the list, then the screen."""
        if not (self._typed or self._is_browsing):
            self.context.send(Back())
            return
        self._typed, self._is_browsing = self._typed[:-1], False
        self._stay()
        self._show()

    def _stay(self) -> None:
        """Begin the time of the screen anew."""
        self.context.send(UserActive())

    def _show(self) -> None:
        found = matching(self._companies, self._typed)
        leading = next_keys(self._companies, self._typed)
        is_long = len(found) > PAGE and (not self._typed or len(leading) > MOST_BESIDE)
        shows_alphabet = is_long and not self._is_browsing
        self._title.setVisible(not self._typed)
        for part in (self._name, self._field):
            part.setVisible(bool(self._typed))
        self._typed_text.setText(self._typed.upper())
        self._all.setVisible(shows_alphabet and not self._typed)
        self._alphabet.setVisible(shows_alphabet)
        self._found.setVisible(not shows_alphabet)
        if shows_alphabet:
            self._pad.show_leading(leading)
            self._show_recent()
            return
        self._none.setVisible(not found)
        self._next.show_leading(leading)
        self._offers_letters = bool(self._typed and leading)
        self._next.setVisible(self._offers_letters)
        self._more_letters.setVisible(self._offers_letters)
        self._pager.setVisible(not self._offers_letters)
        self._list.show_rows(tuple(map(self._entry, found)))

    def _show_hidden_count(self, count: int) -> None:
        """Say how many companies have no room, and offer the letters that lead to them."""
        more = translate("Employer", "{count} more: another letter")
        self._more_letters.setText(more.format(count=phrases.count(count)))
        # at the end, since the list may be placed anew in this line
        self._beside.setVisible(count > 0 or self._is_browsing)

    def _show_recent(self) -> None:
        """Offer the worker's own company and those chosen last, while no list is shown."""
        recent = () if self._typed else self._recent[: self._most_recent]
        rows = tuple(
            self._entry(company) for company in self._companies if company.number in recent
        )
        # a row that is being touched stays
        if rows == self._recent_rows:
            return
        self._recent_rows = rows
        while (item := self._recent_row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for one in rows:
            tile = row_tile(self.theme, one, "")
            tile.setFixedHeight(self.theme.px("row"))
            self._recent_row.addWidget(tile, 1)
            # now, not at the next turn of the event loop
            tile.show()

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


def _held(layout: QLayout) -> QWidget:
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget
