"""Show the tabs of the staff screen: a black band, with more of them behind a touch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from gateway.domain.staff_lists import StaffPage
from gateway.flow.actions import Back, PageChosen
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.evacuation_button import EvacuationButton
from gateway.ui.text import phrases, plurals
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.language_bar import LanguageButton
from gateway.ui.widgets.style import set_properties
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

_MAX_NEW = 99
# what five words have room for on the smallest screen: four pages and the way to the others
_IN_A_SET = 4


class PageTab(Tile):
    """Draw the name of a page, and how many entries are new on it; a touch opens the page."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._word = FittedLabel(theme, "button")
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._new = Label(theme, "small", wrap=False)
        self._new.setObjectName(f"new-{name}")
        for key, value in (("frame", "note"), ("fill", "yellow")):
            self._new.setProperty(key, value)
        thin = theme.px("tiny_gap")
        self._new.setContentsMargins(thin, 0, thin, 0)
        layout = row((self._word, 1), margins=(thin, 0, thin, 0), gap=thin)
        layout.addWidget(self._new, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(theme, f"page-{name}", layout, fill="ink")
        self.setFixedHeight(theme.px("button"))

    def draw(self, word: str, new: int, *, chosen: bool) -> None:
        """Show the page's name, the number of new entries, and whether the page is open."""
        count = phrases.count(min(new, _MAX_NEW)) + ("+" if new > _MAX_NEW else "")
        self._word.setText(word)
        self._new.show_text(count if new else "")
        self.setAccessibleName(f"{word}, {plurals.new_entries(new)}" if new else word)
        set_properties(self, fill="paper" if chosen else "ink")


class TabBand(QFrame):
    """Draw the tabs of one set of pages, the way to the other sets, and the way back to the kiosk.

    The set of the open page is shown, until staff turn to another one.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        pages = list(StaffPage)
        self._sets = [pages[first : first + _IN_A_SET] for first in range(0, len(pages), _IN_A_SET)]
        self._tabs = {page: PageTab(theme, page) for page in pages}
        for page, tab in self._tabs.items():
            tab.clicked.connect(lambda _=False, page=page: context.send(PageChosen(page)))
        thin, gap = theme.px("small_gap"), theme.px("tiny_gap")
        self._shown = QStackedWidget()
        for pages_of_set in self._sets:
            line = QWidget()
            tabs = [(self._tabs[page], 1) for page in pages_of_set]
            line.setLayout(row(*tabs, *[1] * (_IN_A_SET - len(tabs)), gap=gap))
            self._shown.addWidget(line)
        self._others = PageTab(theme, "others")
        self._others.clicked.connect(self._turn)
        # the tabs need the width
        self._language = LanguageButton(context, has_name=False)
        self._evacuation = EvacuationButton(context)
        self._back = Button(theme, "back", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._names: dict[StaffPage, tuple[str, int]] = {}
        self._page: StaffPage | None = None
        self.setProperty("fill", "ink")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayout(
            row(
                (self._shown, 18),
                (self._others, 4),
                self._evacuation,
                self._language,
                self._back,
                margins=(thin, thin, thin, thin),
                gap=gap,
            )
        )

    def draw(self, names: dict[StaffPage, tuple[str, int]], open_page: StaffPage) -> None:
        """Show the pages' words and the number of new entries on each.

        :param open_page: its set is shown, once it is another one than before.
        """
        self._names = names
        for page, tab in self._tabs.items():
            word, new = names[page]
            tab.draw(word, new, chosen=page is open_page)
        if open_page is not self._page:
            self._page = open_page
            place = next(n for n, pages in enumerate(self._sets) if open_page in pages)
            self._shown.setCurrentIndex(place)
        self._draw_others()
        self._language.draw()
        self._evacuation.draw()
        self._back.show_text("", "back", accessible_name=translate("Staff", "Back to the kiosk"))

    def forget(self) -> None:
        """Forget to which set staff turned."""
        self._page = None

    def _draw_others(self) -> None:
        """Say how much is new on the pages that are not shown."""
        shown = self._sets[self._shown.currentIndex()]
        new = sum(count for page, (_word, count) in self._names.items() if page not in shown)
        self._others.draw(translate("Staff", "More"), new, chosen=False)

    def _turn(self) -> None:
        self._shown.setCurrentIndex((self._shown.currentIndex() + 1) % len(self._sets))
        self._draw_others()
