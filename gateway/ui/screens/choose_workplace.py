"""Ask on which of the declared workplaces the kiosk stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gateway.domain.model import Workplace
from gateway.domain.search import folded, matching
from gateway.flow.actions import Back, UserActive, WorkplaceChosen
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseWorkplace
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, framed, row
from gateway.ui.widgets.keyboard import Keyboard
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.pager import ListRow, PagedList
from gateway.ui.widgets.touch import Button

# with more workplaces than these, a letter is quicker than turning pages
_PAGE = 8
_LONGEST_SEARCH = 30


def matching_workplaces(workplaces: tuple[Workplace, ...], typed: str) -> tuple[Workplace, ...]:
    """Return the workplaces with a word of name or address that begins with ``typed``.

    Where there is none: those with ``typed`` in their number, of which all begin alike.
    """
    part = folded(typed).replace(" ", "")
    return matching(workplaces, typed, _searched_text) or tuple(
        workplace for workplace in workplaces if part in folded(workplace.number)
    )


class ChooseWorkplaceScreen(ScreenWidget[ChooseWorkplace]):
    """Draw the workplaces: name, number of the declaration and address.

    Where there are more than a page of them, the first ones that match stand above a keyboard;
    without it, all of them in pages.
    """

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._typed, self._is_searching = "", True
        self._workplaces: tuple[Workplace, ...] = ()
        self._title = FittedLabel(theme, "heading", wrap=True)
        self._typed_text = FittedLabel(theme, "lead")
        self._typed_text.setObjectName("search-text")
        pad = theme.px("small_gap")
        self._field = framed(row((self._typed_text, 1), margins=(pad, 0, pad, 0)), "field")
        self._field.setFixedHeight(theme.px("button"))
        self._other, self._back = Button(theme, "all-workplaces"), Button(theme, "back")
        self._other.clicked.connect(self._toggle)
        self._back.clicked.connect(lambda: context.send(Back()))
        self._list = PagedList(theme, "site")
        # above the keyboard, in two columns
        lines = 1 if theme.has_large_text else 2
        self._most_found = 2 * lines
        self._list.setMinimumHeight(self._list.height_of(lines))
        self._keyboard = Keyboard(theme, self._type_key, has_symbols=False)
        top = row((self._title, 3), (self._field, 3), self._other, self._back, gap=theme.px("gap"))
        self._column = column(
            top,
            (self._list, 1),
            # nearly all the room that the first rows leave
            (self._keyboard, 99),
            margins=self.margins(top="tiny_gap", bottom="tiny_gap"),
            gap=pad,
        )
        self.setLayout(self._column)

    def chrome_for(self, screen: ChooseWorkplace) -> Chrome:
        """Give a keyboard all the room that there is."""
        is_long = len(screen.workplaces) > _PAGE
        return Chrome(header=False, languages=not is_long, footer=not is_long, tape=not is_long)

    def draw(self, state: State, screen: ChooseWorkplace) -> None:
        """Show the workplaces that the service listed, or those that match the search."""
        self._workplaces = screen.workplaces
        self._back.show_text(translate("Common", "Back"), "back")
        self._keyboard.retranslate()
        self._show()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Search for the letters of a real keyboard."""
        if len(self._workplaces) > _PAGE and event.key() == Qt.Key.Key_Backspace:
            self._type_key("back")
        elif len(self._workplaces) > _PAGE and event.text() and event.text().isprintable():
            self._type_key(event.text())
        else:
            return super().handle_key(event)
        return True

    def on_hidden(self) -> None:
        """Forget the search and the page."""
        self._typed, self._is_searching = "", True
        self._keyboard.reset()
        self._list.first_page()

    def _type_key(self, key: str) -> None:
        self._typed = self._typed[:-1] if key == "back" else (self._typed + key)[:_LONGEST_SEARCH]
        self._is_searching = True
        self._show()
        self.context.send(UserActive())

    def _toggle(self) -> None:
        self._typed, self._is_searching = "", not self._is_searching
        self._show()
        self.context.send(UserActive())

    def _show(self) -> None:
        is_long = len(self._workplaces) > _PAGE
        shows_keyboard = is_long and self._is_searching
        found = matching_workplaces(self._workplaces, self._typed)
        shown = found[: self._most_found] if shows_keyboard else found
        self._typed_text.setText(self._typed.upper())
        self._title.setText(self._guidance(len(found), len(shown)))
        self._other.show_text(
            translate("Workplaces", "All sites")
            if shows_keyboard
            else translate("Workplaces", "Search"),
            "site" if shows_keyboard else "search",
        )
        self._other.setVisible(is_long)
        self._field.setVisible(shows_keyboard)
        self._keyboard.setVisible(shows_keyboard)
        # the list has its new height before rows are placed in it
        self._column.activate()
        self._list.show_rows(tuple(map(self._entry, shown)))

    def _guidance(self, found: int, shown: int) -> str:
        if not found:
            return translate("Workplaces", "No site with these letters or digits.")
        if self._typed and found > shown:
            more = translate("Workplaces", "{count} more: another letter")
            return more.format(count=phrases.count(found - shown))
        return translate("Workplaces", "Which site is this kiosk on?")

    def _entry(self, workplace: Workplace) -> ListRow:
        note = workplace.number
        if address := workplace.address:
            note += f"   {address.street} {address.house}, {address.municipality}"
        choose = partial(self.context.send, WorkplaceChosen(workplace))
        return ListRow(f"workplace-{workplace.number}", workplace.name, note, choose)


def _searched_text(workplace: Workplace) -> str:
    """Return name and address; the number is searched by itself."""
    address = workplace.address
    if not address:
        return workplace.name
    where = f"{address.street} {address.house} {address.post_code} {address.municipality}"
    return f"{workplace.name} {where}"
