"""Show remarks and refusals to staff: a list of large rows, and beside it the entry to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gateway.domain.identifiers import grouped
from gateway.domain.staff_lists import EntryKey, ListPart
from gateway.flow.actions import EntryChosen, NumberHeld, NumberReleased
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.text import phrases, plurals
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel, Label, has_tall_letters
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

_LAYOUT_ROUNDS = 4


class EntryRow(Tile):
    """Draw an entry of the list: heading, time and note. A yellow bar marks it as new."""

    def __init__(
        self, theme: Theme, entry: EntryText, *, chosen: bool, choose: Callable[[], None]
    ) -> None:
        heading = FittedLabel(theme, "body_bold", wrap=True)
        note = FittedLabel(theme, "small")
        time = Label(theme, "small", wrap=False)
        title, moment = entry.row_heading or entry.heading, entry.time
        if entry.row_count > 1:
            moment = f"{phrases.count(entry.row_count)} ×"
        heading.setText(title)
        note.setText(entry.note)
        time.setText(moment)
        bar = QFrame()
        bar.setProperty("frame", "bar" if entry.is_new else "")
        bar.setFixedWidth(theme.px("bar"))
        upper = row((heading, 1), time, gap=theme.px("small_gap"))
        # a long name needs two lines
        words = column((upper, 1), note)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        layout = row(bar, (words, 1), margins=(pad, thin, pad, thin), gap=pad)
        name = "entry-" + "-".join(part for part in entry.key if part)
        super().__init__(theme, name, layout, fill="ink" if chosen else "paper")
        self.setMinimumHeight(theme.px("row"))
        new = [translate("Staff", "new")] if entry.is_new else []
        self.setAccessibleName(
            ", ".join(
                [
                    *new,
                    title,
                    plurals.workers(entry.row_count) if entry.row_count > 1 else moment,
                    entry.note,
                ]
            )
        )
        self.clicked.connect(choose)


class EntryList(QWidget):
    """Draw the page of rows with the chosen entry, and two buttons that turn the page.

    :param turn_part: is called to turn to the part before, or to the next one: -1 or 1
    """

    def __init__(
        self,
        theme: Theme,
        choose: Callable[[EntryKey], None],
        turn_part: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._theme, self._choose, self._turn_part = theme, choose, turn_part
        self._part = ListPart()
        self._entries: tuple[EntryText, ...] = ()
        self._chosen = 0
        self._shown: tuple[tuple[EntryText, bool], ...] = ()
        self._placing = False
        self._rows: QVBoxLayout = column(gap=theme.px("small_gap"))
        rows = QWidget()
        rows.setLayout(self._rows)
        rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._before, self._after = Button(theme, "page-before"), Button(theme, "page-after")
        self._before.clicked.connect(lambda: self._turn_page(-1))
        self._after.clicked.connect(lambda: self._turn_page(+1))
        self._page_label = FittedLabel(theme, "small", tone="quiet")
        self._page_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pager = QWidget()
        pager = row(self._before, (self._page_label, 1), self._after, gap=theme.px("tiny_gap"))
        self._pager.setLayout(pager)
        self.setLayout(column((rows, 1), self._pager, gap=theme.px("small_gap")))

    def show_entries(
        self, entries: tuple[EntryText, ...], chosen: int, part: ListPart | None = None
    ) -> None:
        """Show the page of ``entries`` that holds the one at the place ``chosen``.

        :param part: which of a longer list they are.
        """
        self._entries, self._chosen = entries, chosen
        self._part = part or ListPart(0, max(1, len(entries)), len(entries))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many rows as the new height holds."""
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Return the size of one row and the buttons."""
        return QSize(self._theme.px("key") * 2, self._theme.px("row") + self._theme.px("button"))

    def _rows_per_page(self) -> int:
        gap, row_height = self._theme.px("small_gap"), self._theme.px("row")
        rows = max(1, (self.height() + gap) // (row_height + gap))
        if self._part.total <= rows:
            return rows
        return max(1, (self.height() - self._theme.px("button")) // (row_height + gap))

    def _lay_out(self) -> None:
        # to show a row or the pager may give the list another height in the midst of this
        if self._placing:
            return
        self._placing = True
        for _ in range(_LAYOUT_ROUNDS):
            before = self.height(), self._shown
            self._lay_out_once()
            if before == (self.height(), self._shown):
                break
        self._placing = False

    def _lay_out_once(self) -> None:
        per_page = self._rows_per_page()
        page = self._chosen // per_page
        before, pages = self._part.pages(per_page)
        self._pager.setVisible(pages > 1)
        self._before.show_text("", "back", accessible_name=translate("List", "Previous"))
        self._after.show_text("", "next", accessible_name=translate("List", "More"))
        self._before.setEnabled(before + page > 0)
        self._after.setEnabled(before + page < pages - 1)
        label = translate("List", "Page {page} of {pages}")
        self._page_label.setText(
            label.format(page=phrases.count(before + page + 1), pages=phrases.count(pages))
        )
        first = page * per_page
        shown = tuple(
            (entry, place == self._chosen)
            for place, entry in enumerate(self._entries[first : first + per_page], first)
        )
        if shown != self._shown:
            self._shown = shown
            self._place_rows(shown, per_page)

    def _place_rows(self, shown: tuple[tuple[EntryText, bool], ...], per_page: int) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                # until the event loop deletes it, no search by name finds it
                widget.setObjectName("")
                widget.deleteLater()
        for entry, chosen in shown:
            choose = partial(self._choose, entry.key)
            tile = EntryRow(self._theme, entry, chosen=chosen, choose=choose)
            tile.setMaximumHeight(round(self._theme.px("row") * 1.4))
            self._rows.addWidget(tile, 1)
            # now, not at the next turn of the event loop
            tile.show()
        if len(shown) < per_page:
            self._rows.addStretch(per_page - len(shown))

    def _turn_page(self, by: int) -> None:
        per_page = self._rows_per_page()
        place = (self._chosen // per_page + by) * per_page
        if 0 <= place < len(self._entries):
            self._choose(self._entries[place].key)
        else:
            self._turn_part(by)


# in heights of a button: with less, the words share one place and are turned in pages
LEAST_HEIGHT = 5.2
# in scripts with taller lines that is more
_TALLER = 1.2
# with less than this, the facts are among the words too, or these could not be turned
_LOWEST_HEIGHT = 2.8


class EntryReader(QFrame):
    """Draw the chosen entry: heading, days to correct, facts, what it means and what to do.

    The number is masked but while a finger is held on it. Two buttons lead through a group.

    :param tools: buttons beside the number
    """

    def __init__(
        self,
        context: ScreenContext,
        choose: Callable[[EntryKey], None],
        turned: Callable[[], None],
        tools: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__()
        theme = context.theme
        self._theme = theme
        self._choose = choose
        self._group: tuple[EntryText, ...] = ()
        self._place = 0
        self.setProperty("frame", "card")
        self._number = Button(theme, "entry-number", font="table_bold")
        self._number.pressed.connect(lambda: context.send(NumberHeld(self._shown.key[0])))
        self._number.released.connect(lambda: context.send(NumberReleased()))
        self._before, self._after = Button(theme, "entry-before"), Button(theme, "entry-after")
        for button, by in ((self._before, -1), (self._after, +1)):
            button.clicked.connect(lambda _=False, by=by: self._turn_entry(by))
        self._count = Label(theme, "small", tone="quiet", wrap=False)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = FittedLabel(theme, "heading", wrap=True)
        self._badge = Label(theme, "table_bold", wrap=False)
        for name, value in (("frame", "note"), ("fill", "yellow")):
            self._badge.setProperty(name, value)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self._badge.setContentsMargins(pad, thin, pad, thin)
        self._facts = (FittedLabel(theme, "small"), FittedLabel(theme, "small"))
        self._message = Message(
            theme, "lead", "body", name="turn-entry", turned=turned, at_top=True
        )
        self._reference = FittedLabel(theme, "small", tone="quiet")
        self._reference.setObjectName("entry-reference")
        facts = row((self._facts[0], 1), self._badge, gap=pad)
        margin = theme.px("gap")
        head = row((self._heading, 1), self._before, self._count, self._after, gap=thin)
        layout = column(head, facts, self._facts[1], margins=(margin, pad, margin, pad), gap=thin)
        layout.addSpacing(thin)
        layout.addWidget(self._message, 1)
        layout.addWidget(self._reference)
        self._tools = (self._number, *tools)
        for tool in self._tools:
            # their words take two lines before the list gives way
            tool.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._tool_row = row(*self._tools, gap=thin)
        layout.addLayout(self._tool_row)
        self.setLayout(layout)

    @property
    def _shown(self) -> EntryText:
        return self._group[self._place] if self._group else EntryText()

    def draw(self, group: tuple[EntryText, ...], place: int, number: str) -> None:
        """Show the entry at ``place`` of its group.

        :param number: the person's whole, while a finger is held on it
        """
        self._group, self._place = group, place
        entry = self._shown
        masked = translate("Staff", "{number} – hold to read").format(number=entry.number)
        self._number.show_text(masked)
        for tool in self._tools:
            # each as wide as its words ask for; none moves while the number is read
            self._tool_row.setStretchFactor(tool, tool.minimumSizeHint().width())
        if number:
            self._number.show_text(isolated(grouped(number)), accessible_name=masked)
        self._number.setVisible(bool(entry.number))
        for button in (self._before, self._after, self._count):
            button.setVisible(len(group) > 1)
        self._before.show_text("", "back", accessible_name=translate("List", "Previous"))
        self._after.show_text("", "next", accessible_name=translate("List", "More"))
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place < len(group) - 1)
        self._count.setText(f"{phrases.count(place + 1)}/{phrases.count(len(group))}")
        self._heading.setText(entry.heading)
        self._show_message()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out for the new height."""
        super().resizeEvent(event)
        self._show_message()

    def _show_message(self) -> None:
        """Show facts, body and reference: apart, or as pages where the screen is low."""
        entry = self._shown
        company, moment = entry.facts
        body, reference = entry.body, entry.reference
        buttons = self.height() / self._theme.px("button")
        if has_tall_letters(self._theme.font("small"), translate("List", "More")):
            buttons /= _TALLER
        is_tight = self._theme.has_large_text or buttons < LEAST_HEIGHT
        # the number's row, and the buttons that lead through a group, take room of their own
        beside = bool(entry.number) + (len(self._group) > 1) / 2
        is_low = buttons - beside < _LOWEST_HEIGHT
        if is_tight:
            # as pages to turn, since two lines more have no room
            low = (body, entry.badge, company, moment, reference)
            body = "\n".join(filter(None, low if is_low else (moment, body, reference)))
            moment = reference = ""
        # a heading in large text leaves room to the words
        most = self._theme.px("line") * 3 // 4 if is_low else self.height()
        self._heading.setMaximumHeight(most)
        self._badge.show_text("" if is_low else entry.badge)
        self._facts[0].setText(company)
        self._facts[0].setVisible(not is_low)
        self._facts[1].setText(moment)
        self._reference.setText(reference)
        for label in (self._facts[1], self._reference):
            label.setVisible(not is_tight)
        self._message.show_text(entry.title, body)

    def _turn_entry(self, by: int) -> None:
        self._choose(self._group[self._place + by].key)


class EntryPage(QWidget):
    """Draw the list and the chosen entry, or a sentence where there is none.

    :param tools: what stands under the chosen entry
    :param beside_number: buttons in it, beside the person's number
    :param turn_part: as in :class:`EntryList`, where a list may come in parts
    """

    def __init__(
        self,
        context: ScreenContext,
        tools: QWidget | None = None,
        beside_number: tuple[QWidget, ...] = (),
        turn_part: Callable[[int], None] = lambda _by: None,
    ) -> None:
        super().__init__()
        theme = context.theme
        # of the entry that is shown, and of all in its row
        self.key: EntryKey = ("", "")
        self.row_keys: tuple[EntryKey, ...] = ()
        self._context = context
        self._list = EntryList(theme, self._choose, turn_part)
        # to turn a text is to read: the entry stays chosen
        self._reader = EntryReader(
            context, self._choose, lambda: self._choose(self.key), beside_number
        )
        self._empty = Label(theme, "lead", tone="quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._both = QWidget()
        chosen: QWidget = self._reader
        if tools is not None:
            chosen = QWidget()
            chosen.setLayout(column((self._reader, 1), tools, gap=theme.px("small_gap")))
        both = row((self._list, 2), (chosen, 3), gap=theme.px("gap"))
        self._both.setLayout(both)
        self.setLayout(column(self._empty, (self._both, 1)))

    def draw(
        self,
        groups: tuple[tuple[EntryText, ...], ...],
        screen: Staff,
        empty: str,
        part: ListPart | None = None,
    ) -> None:
        """Show a row for each group, and the chosen entry or the first to read.

        :param empty: the sentence for an empty list
        :param part: which of a longer list they are
        """
        places = {
            entry.key: (row_place, place)
            for row_place, group in enumerate(groups)
            for place, entry in enumerate(group)
        }
        row_place, place = places.get(screen.chosen_key, (0, 0))
        self.key = groups[row_place][place].key if groups else ("", "")
        self.row_keys = tuple(entry.key for entry in groups[row_place]) if groups else ()
        self._empty.show_text("" if groups else empty)
        self._both.setVisible(bool(groups))
        self._list.show_entries(tuple(group[0] for group in groups), row_place, part)
        if groups:
            self._reader.draw(groups[row_place], place, screen.number)

    def forget(self) -> None:
        """Forget the entries: a hidden list keeps no names."""
        self.draw((), Staff(), "")
        self._reader.draw((), 0, "")

    def _choose(self, key: EntryKey) -> None:
        self._context.send(EntryChosen(key))
