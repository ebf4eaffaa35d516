"""Show many things as large tiles in pages; a tile keeps its place while its thing changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import Label
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

_LAYOUT_ROUNDS = 4
Item = TypeVar("Item")
Item_contra = TypeVar("Item_contra", contravariant=True)


class ItemTile(Protocol[Item_contra]):
    """Draw one item."""

    @property
    def tile(self) -> Tile:
        """Return the target."""

    def draw(self, item: Item_contra) -> None:
        """Show the item."""


class TileGrid(QWidget, Generic[Item]):
    """Show items in columns, as many to a page as there is room for.

    ``turned`` is emitted when a person turned the page. ``pager`` turns it, and is placed
    elsewhere; it hides while there is one page.

    :param name: of the buttons that turn the page.
    :param make: returns a tile; it is used for one item after another.
    """

    turned = Signal()

    def __init__(
        self, theme: Theme, name: str, columns: int, make: Callable[[], ItemTile[Item]]
    ) -> None:
        super().__init__()
        self._theme, self._columns, self._make = theme, columns, make
        self._items: Sequence[Item] = ()
        self._page = 0
        self._is_placing = False
        self._tiles: list[ItemTile[Item]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px("small_gap"))
        area = QWidget()
        area.setLayout(self._grid)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._before = Button(theme, f"{name}-before")
        self._after = Button(theme, f"{name}-after")
        for button, by in ((self._before, -1), (self._after, +1)):
            button.clicked.connect(lambda _=False, by=by: self._turn(by))
        self._where = Label(theme, "small", tone="quiet", wrap=False)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pager = QWidget()
        self.pager.setLayout(row(self._before, self._where, self._after, gap=theme.px("tiny_gap")))
        self.setLayout(column((area, 1)))

    def show_items(self, items: Sequence[Item]) -> None:
        """Show ``items``, on the page that is open."""
        self._items = items
        self._lay_out()

    def first_page(self) -> None:
        """Open the first page."""
        self._page = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place as many tiles as the new height holds."""
        super().resizeEvent(event)
        self._lay_out()

    def _turn(self, by: int) -> None:
        self._page += by
        self._lay_out()
        self.turned.emit()

    def _lay_out(self) -> None:
        # tiles that come or go give the grid another height in the midst of this
        if self._is_placing:
            return
        self._is_placing = True
        for _ in range(_LAYOUT_ROUNDS):
            before = self.height()
            self._lay_out_once()
            if before == self.height():
                break
        self._is_placing = False

    def _lay_out_once(self) -> None:
        gap = self._theme.px("small_gap")
        lines = max(1, (self.height() + gap) // (self._theme.px("row") + gap))
        size = lines * self._columns
        pages = max(1, -(-len(self._items) // size))
        self._page = min(max(0, self._page), pages - 1)
        self.pager.setVisible(pages > 1)
        self._before.show_text("", "back", accessible_name=translate("List", "Previous"))
        self._after.show_text("", "next", accessible_name=translate("List", "More"))
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < pages - 1)
        self._where.setText(f"{phrases.count(self._page + 1)}/{phrases.count(pages)}")
        self._place(self._items[self._page * size : (self._page + 1) * size], lines)

    def _place(self, shown: Sequence[Item], lines: int) -> None:
        while len(self._tiles) < len(shown):
            made = self._make()
            place = len(self._tiles)
            self._tiles.append(made)
            made.tile.setMinimumHeight(self._theme.px("row"))
            self._grid.addWidget(made.tile, place // self._columns, place % self._columns)
        for line in range(max(lines, self._grid.rowCount())):
            self._grid.setRowStretch(line, 1 if line < lines else 0)
        for column_number in range(self._columns):
            self._grid.setColumnStretch(column_number, 1)
        for place, made in enumerate(self._tiles):
            if place < len(shown):
                made.draw(shown[place])
            made.tile.setVisible(place < len(shown))
