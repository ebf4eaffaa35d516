"""Remarks and refusals for staff: a list of large rows, turned by buttons, and beside it the entry
that is read.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gateway.domain.staff_lists import EntryKey
from gateway.flow.actions import EntryChosen
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_words import Item
from gateway.ui.text import phrases
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile


class Row(Tile):
    """One entry of the list: who, when, what it is. A yellow bar before it says that it is new."""

    def __init__(
        self, theme: Theme, item: Item, *, chosen: bool, touched: Callable[[], None]
    ) -> None:
        who, note = FittedLabel(theme, "body_bold"), FittedLabel(theme, "small")
        when = Label(theme, "small", wrap=False)
        who.setText(item.who)
        note.setText(item.note)
        when.setText(item.when)
        bar = QFrame()
        bar.setProperty("frame", "bar" if item.new else "")
        bar.setFixedWidth(theme.px("bar"))
        above = row(gap=theme.px("small_gap"))
        above.addWidget(who, 1)
        above.addWidget(when)
        words = column(1, gap=theme.px("tiny_gap"))
        words.addLayout(above)
        words.addWidget(note)
        words.addStretch(1)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        layout = row(bar, margins=(pad, thin, pad, thin), gap=pad)
        layout.addLayout(words, 1)
        super().__init__(theme, item.name, layout, fill="ink" if chosen else "paper")
        self.setMinimumHeight(theme.px("row"))
        new = translate("Staff", "new")
        self.setAccessibleName(
            ", ".join([*([new] if item.new else []), item.who, item.when, item.note])
        )
        self.clicked.connect(touched)


class RowList(QWidget):
    """As many rows as there is room for, the one that is read among them, and the buttons that turn
    to the others.
    """

    def __init__(self, theme: Theme, choose: Callable[[EntryKey], None]) -> None:
        super().__init__()
        self._theme, self._choose = theme, choose
        self._items: tuple[Item, ...] = ()
        self._chosen = 0
        self._shown: tuple[tuple[Item, bool], ...] = ()
        self._placing = False
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px("small_gap"))
        room = QWidget()
        room.setLayout(self._rows)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._before, self._after = Button(theme, "page-before"), Button(theme, "page-after")
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(+1))
        self._where = FittedLabel(theme, "small", tone="quiet")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pager = QWidget()
        pager = row(self._before, gap=theme.px("tiny_gap"))
        pager.addWidget(self._where, 1)
        pager.addWidget(self._after)
        self._pager.setLayout(pager)
        layout = column(gap=theme.px("small_gap"))
        layout.addWidget(room, 1)
        layout.addWidget(self._pager)
        self.setLayout(layout)

    def fill(self, items: tuple[Item, ...], chosen: int) -> None:
        """Show the page of ``items`` on which the one at the place ``chosen`` stands."""
        self._items, self._chosen = items, chosen
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height holds another number of rows."""
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """One row and the buttons."""
        return QSize(self._theme.px("key") * 2, self._theme.px("row") + self._theme.px("button"))

    def _each(self) -> int:
        gap, least = self._theme.px("small_gap"), self._theme.px("row")
        whole = max(1, (self.height() + gap) // (least + gap))
        if len(self._items) <= whole:
            return whole
        return max(1, (self.height() - self._theme.px("button")) // (least + gap))

    def _lay_out(self) -> None:
        if self._placing:
            return
        each = self._each()
        page, pages = self._chosen // each, max(1, -(-len(self._items) // each))
        self._pager.setVisible(pages > 1)
        self._before.show_text("", "back", accessible_name=translate("List", "Previous"))
        self._after.show_text("", "next", accessible_name=translate("List", "More"))
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page < pages - 1)
        where = translate("List", "Page {page} of {pages}")
        self._where.setText(where.format(page=phrases.count(page + 1), pages=phrases.count(pages)))
        first = page * each
        shown = tuple(
            (item, first + place == self._chosen)
            for place, item in enumerate(self._items[first : first + each])
        )
        if shown != self._shown:
            self._shown, self._placing = shown, True
            self._place(shown, each)
            self._placing = False
            # the rows may have given the list another height
            self._lay_out()

    def _place(self, shown: tuple[tuple[Item, bool], ...], each: int) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                # it goes at the next turn of the event loop
                widget.setObjectName("")
                widget.deleteLater()
        for item, chosen in shown:
            tile = Row(self._theme, item, chosen=chosen, touched=partial(self._choose, item.key))
            tile.setMaximumHeight(round(self._theme.px("row") * 1.4))
            self._rows.addWidget(tile, 1)
            # now, not at the next turn of the event loop
            tile.show()
        if len(shown) < each:
            self._rows.addStretch(each - len(shown))

    def _turn(self, by: int) -> None:
        each = self._each()
        place = (self._chosen // each + by) * each
        if 0 <= place < len(self._items):
            self._choose(self._items[place].key)


class Reader(QFrame):
    """The entry that is read: who and when, the days that are left, what it means and what to do."""

    def __init__(self, theme: Theme, turned: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._who = FittedLabel(theme, "heading")
        self._mark = Label(theme, "table_bold", wrap=False)
        for name, value in (("frame", "note"), ("fill", "yellow")):
            self._mark.setProperty(name, value)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self._mark.setContentsMargins(pad, thin, pad, thin)
        self._facts = (FittedLabel(theme, "small"), FittedLabel(theme, "small"))
        self._message = Message(theme, "lead", "body", name="turn-entry", turned=turned).at_top()
        self._small = FittedLabel(theme, "small", tone="quiet")
        self._small.setObjectName("entry-reference")
        layout = column(
            margins=(theme.px("gap"), pad, theme.px("gap"), pad), gap=theme.px("tiny_gap")
        )
        head = row(gap=pad)
        head.addWidget(self._who, 1)
        head.addWidget(self._mark)
        layout.addLayout(head)
        for fact in self._facts:
            layout.addWidget(fact)
        layout.addSpacing(theme.px("tiny_gap"))
        layout.addWidget(self._message, 1)
        layout.addWidget(self._small)
        self.setLayout(layout)

    def draw(self, item: Item) -> None:
        """Show ``item``."""
        self._who.setText(item.who)
        self._mark.show_text(item.mark)
        for fact, text in zip(self._facts, item.facts, strict=True):
            fact.setText(text)
        self._message.show_text(item.told, item.passage)
        self._small.setText(item.small)


class Inbox(QWidget):
    """The list and the entry that is read, or a sentence where there is none."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        theme = context.theme
        self._key: EntryKey = ("", "")
        self._context = context
        self._list = RowList(theme, self._choose)
        self._reader = Reader(theme, lambda: self._choose(self._key))
        self._nothing = Label(theme, "lead", tone="quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._both = QWidget()
        both = row(gap=theme.px("gap"))
        both.addWidget(self._list, 2)
        both.addWidget(self._reader, 3)
        self._both.setLayout(both)
        layout = column(self._nothing)
        layout.addWidget(self._both, 1)
        self.setLayout(layout)

    def show_items(self, items: tuple[Item, ...], chosen: EntryKey, nothing: str) -> None:
        """Show ``items`` and read the ``chosen`` one, or the first; ``nothing``: said of an empty
        list.
        """
        keys = [one.key for one in items]
        place = keys.index(chosen) if chosen in keys else 0
        self._key = keys[place] if keys else ("", "")
        self._nothing.show_text("" if items else nothing)
        self._both.setVisible(bool(items))
        self._list.fill(items, place)
        if items:
            self._reader.draw(items[place])

    def forget(self) -> None:
        """No names stay in a hidden list."""
        self.show_items((), ("", ""), "")
        self._reader.draw(_NOBODY)

    def _choose(self, key: EntryKey) -> None:
        self._context.send(EntryChosen(key))


_NOBODY = Item(("", ""), False, "", "", "", "", ("", ""), "", "", "")
