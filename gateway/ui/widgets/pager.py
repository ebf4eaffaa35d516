"""A list of large rows in pages: made for gloves, so it is turned by buttons and never scrolled by
a finger.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

# keys of 20 mm: two columns of names need more
_NARROW = 6


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: ``name`` of the widget, what it says in large and in small, and what a touch does."""

    name: str
    title: str
    note: str
    touched: Callable[[], None] = field(compare=False)


class PagedList(QWidget):
    """Entries as rows of at least 17 mm high, as many to a page as there is room for.

    A narrow list stands beside a search: it shows the first rows only, since another letter brings
    the others.
    """

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._entries: tuple[ListRow, ...] = ()
        self._page, self._pages = 0, 1
        self._placing = False
        self._row_height = (
            theme.px("key_wide") * 6 // 5 if theme.has_large_text else theme.px("row")
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px("key_gap"))
        self._rows = QWidget()
        self._rows.setLayout(self._grid)
        self._rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._before, self._after = (
            Button(theme, "page-before"),
            Button(theme, "page-after", icon_behind=True),
        )
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(+1))
        self._where = Label(theme, "body", tone="quiet", wrap=False)
        self._pager = QWidget()
        self._pager.setLayout(row(self._before, 1, self._where, 1, self._after))
        layout = column(gap=theme.px("small_gap"))
        layout.addWidget(self._rows, 1)
        layout.addWidget(self._pager)
        self.setLayout(layout)

    def fill(self, entries: tuple[ListRow, ...]) -> None:
        """Show ``entries`` from the first page, or stay on the page when they are the same."""
        # a row that is being touched stays where it is
        if entries != self._entries:
            self._entries, self._page = entries, 0
            self._lay_out()
        self._say()

    def first_page(self) -> None:
        """Back to the first page, for whoever comes next."""
        self._page = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height holds another number of rows."""
        super().resizeEvent(event)
        self._lay_out()

    def _turn(self, by: int) -> None:
        self._page += by
        self._lay_out()

    def _lay_out(self) -> None:
        # a row gave the list another height
        if self._placing:
            return
        gap, least = self._theme.px("key_gap"), self._row_height
        whole = (self.height() + gap) // (least + gap)
        narrow = self.width() < self._theme.px("key") * _NARROW
        columns = 1 if narrow or len(self._entries) <= whole else 2
        lines = max(1, whole)
        # the buttons that turn the page need room
        if len(self._entries) > whole * columns and not narrow:
            left = self.height() - self._theme.px("button") - self._theme.px("small_gap")
            lines = max(1, (left + gap) // (least + gap))
        self._pages = 1 if narrow else max(1, -(-len(self._entries) // (lines * columns)))
        self._page = min(max(0, self._page), self._pages - 1)
        self._placing = True
        self._place(
            self._entries[self._page * lines * columns : (self._page + 1) * lines * columns],
            lines,
            columns,
        )
        self._placing = False
        self._pager.setVisible(self._pages > 1)
        self._say()

    def _say(self) -> None:
        self._before.show_text(translate("List", "Previous"), "back")
        self._after.show_text(translate("List", "More"), "next")
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < self._pages - 1)
        page = translate("List", "Page {page} of {pages}")
        self._where.setText(
            page.format(page=phrases.count(self._page + 1), pages=phrases.count(self._pages))
        )

    def _place(self, entries: tuple[ListRow, ...], lines: int, columns: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in range(max(lines, self._grid.rowCount())):
            self._grid.setRowStretch(line, 1 if line < lines else 0)
        tiles = [self._row(entry) for entry in entries]
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
        for tile in tiles:
            # now, not at the next turn of the event loop
            tile.show()

    def _row(self, entry: ListRow) -> Tile:
        theme = self._theme
        title, note = (
            FittedLabel(theme, "body_bold", wrap=True),
            FittedLabel(theme, "small", tone="quiet"),
        )
        below = Qt.AlignmentFlag.AlignBottom if entry.note else Qt.AlignmentFlag.AlignVCenter
        title.setAlignment(below | Qt.AlignmentFlag.AlignLeft)
        title.setText(entry.title)
        note.show_text(entry.note)
        pad, thin = theme.px("gap"), theme.px("tiny_gap")
        words = column(margins=(0, thin, 0, thin))
        words.addWidget(title, 5)
        words.addWidget(note)
        words.addStretch(1)
        layout = row(
            Picture(theme, self._icon, side="key_icon"), words, margins=(pad, 0, pad, 0), gap=pad
        )
        tile = Tile(theme, entry.name, layout)
        tile.setMinimumHeight(self._row_height)
        tile.setMaximumHeight(round(self._row_height * 1.5))
        tile.setAccessibleName(entry.title)
        tile.clicked.connect(lambda _checked: entry.touched())
        return tile
