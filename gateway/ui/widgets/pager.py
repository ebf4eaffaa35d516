"""Show a list of large rows in pages, for gloves: turned by buttons, never scrolled by a finger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class ListRow:
    """Describe a row: the widget's name, its large and small text, and what a touch does.

    :param icon: in place of the list's own picture.
    """

    name: str
    title: str
    note: str
    touched: Callable[[], None] = field(compare=False)
    icon: str = ""


class PagedList(QWidget):
    """Show rows of at least 17 mm high, as many to a page as there is room for.

    ``turned`` is emitted when a person turns the page, ``placed`` with the number of rows that are
    on another page than the one shown.

    :param icon: before each row that has none of its own; empty: none
    :param most: the rows of a page, at most
    :param is_pager_apart: the buttons that turn the page are placed elsewhere
    """

    turned = Signal()
    placed = Signal(int)

    def __init__(
        self, theme: Theme, icon: str, *, most: int = 100, is_pager_apart: bool = False
    ) -> None:
        super().__init__()
        self._most, self._is_pager_apart = most, is_pager_apart
        self._theme, self._icon = theme, icon
        self._rows: tuple[ListRow, ...] = ()
        self._page, self._pages = 0, 1
        self._is_placing = False
        self._row_height = (
            theme.px("key_wide") * 6 // 5 if theme.has_large_text else theme.px("row")
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px("key_gap"))
        self._area = QWidget()
        self._area.setLayout(self._grid)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._before, self._after = (
            Button(theme, "page-before"),
            Button(theme, "page-after", icon_behind=True),
        )
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(+1))
        self._where = FittedLabel(theme, "body", tone="quiet")
        self.pager = QWidget()
        layout = column((self._area, 1), gap=theme.px("small_gap"))
        if is_pager_apart:
            parts = (1, self._after, self._before, self._where, 1)
            self.pager.setLayout(column(*parts, gap=theme.px("gap")))
            self._where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        else:
            self.pager.setLayout(row(self._before, 1, self._where, 1, self._after))
            layout.addWidget(self.pager)
        self.setLayout(layout)

    def height_of(self, lines: int) -> int:
        """Return the height of so many rows one above the other, in pixels."""
        return lines * self._row_height + (lines - 1) * self._theme.px("key_gap")

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show ``rows`` from the first page, or stay on the page when they are the same."""
        # a row that is being touched stays where it is
        if rows != self._rows:
            self._rows, self._page = rows, 0
            self._lay_out()
        self._retranslate()

    def first_page(self) -> None:
        """Go back to the first page, for the next person."""
        self._page = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place as many rows as the new height holds."""
        super().resizeEvent(event)
        self._lay_out()

    def _turn(self, by: int) -> None:
        self._page += by
        self._lay_out()
        self.turned.emit()

    def _lay_out(self) -> None:
        # placing the rows gives the list another height
        if self._is_placing:
            return
        gap, least = self._theme.px("key_gap"), self._row_height
        whole = min((self.height() + gap) // (least + gap), -(-self._most // COLUMNS))
        columns = 1 if len(self._rows) <= whole else COLUMNS
        lines = max(1, whole)
        # the buttons that turn the page need room
        if len(self._rows) > whole * columns and not self._is_pager_apart:
            left = self.height() - self._theme.px("button") - self._theme.px("small_gap")
            lines = max(1, min(whole, (left + gap) // (least + gap)))
        size = lines * columns
        self._pages = max(1, -(-len(self._rows) // size))
        self._page = min(max(0, self._page), self._pages - 1)
        shown = self._rows[self._page * size : (self._page + 1) * size]
        self._is_placing = True
        self._place(shown, lines, columns)
        self._is_placing = False
        self.pager.setVisible(self._pages > 1)
        self._retranslate()
        self.placed.emit(len(self._rows) - len(shown))

    def _retranslate(self) -> None:
        self._before.show_text(translate("List", "Previous"), "back")
        self._after.show_text(translate("List", "More"), "next")
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < self._pages - 1)
        page = translate("List", "Page {page} of {pages}")
        self._where.setText(
            page.format(page=phrases.count(self._page + 1), pages=phrases.count(self._pages))
        )

    def _place(self, rows: tuple[ListRow, ...], lines: int, columns: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in range(max(lines, self._grid.rowCount())):
            self._grid.setRowStretch(line, 1 if line < lines else 0)
        tiles = [self._tile(one) for one in rows]
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
        for tile in tiles:
            # now, not at the next turn of the event loop
            tile.show()

    def _tile(self, list_row: ListRow) -> Tile:
        tile = row_tile(self._theme, list_row, self._icon)
        tile.setMinimumHeight(self._row_height)
        tile.setMaximumHeight(round(self._row_height * 1.5))
        return tile


def row_tile(theme: Theme, list_row: ListRow, icon: str) -> Tile:
    """Return the row as a target: its picture or ``icon``, the large text, the small one below."""
    title, note = (
        FittedLabel(theme, "body_bold", wrap=True),
        FittedLabel(theme, "small", tone="quiet"),
    )
    below = Qt.AlignmentFlag.AlignBottom if list_row.note else Qt.AlignmentFlag.AlignVCenter
    title.setAlignment(below | Qt.AlignmentFlag.AlignLeft)
    title.setText(list_row.title)
    note.show_text(list_row.note)
    pad = theme.px("small_gap" if theme.has_large_text else "gap")
    thin = theme.px("tiny_gap")
    words = column(margins=(0, thin, 0, thin))
    words.addWidget(title, 5)
    words.addWidget(note)
    words.addStretch(1)
    layout = row(margins=(pad, 0, pad, 0), gap=pad)
    if picture := list_row.icon or icon:
        layout.addWidget(Picture(theme, picture, side="key_icon"))
    layout.addLayout(words, 1)
    tile = Tile(theme, list_row.name, layout, is_sudden=True)
    tile.setAccessibleName(list_row.title)
    tile.clicked.connect(lambda _checked: list_row.touched())
    return tile
