"""IN or OUT: the likely one dominant, the other quieter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy

from gateway.domain import remarks
from gateway.domain.model import Direction, Regime, RemarkNotice
from gateway.flow.actions import Back, DirectionChosen, OtherEmployer
from gateway.flow.states import ChooseDirection, State
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text import phrases
from gateway.ui.text.plurals import Counted
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Button, FittedText, Picture, Tile, column, row
from gateway.ui.widgets.passage import Message
from gateway.ui.widgets.theme import Theme

_FILLS = {Direction.IN: "green", Direction.OUT: "blue"}
# keys of 20 mm: a door lower than this has its words beside it
_LOW = 2


def is_current_direction(screen: ChooseDirection, direction: Direction) -> bool:
    """Whether the worker's last registration was in this direction and still counts: then it is
    said since when.
    """
    known = screen.known
    return (
        known.last is direction
        and known.last_wall_ms > 0
        and (known.today or screen.likely is not direction)
    )


class DirectionTile(Tile):
    """One direction: its door, its word, what it means; or that it was chosen already, and when.
    Dominant or quiet.

    The door stands above the words, and beside them where there is little height.
    """

    def __init__(self, theme: Theme, direction: Direction, *, dominant: bool) -> None:
        self.direction = direction
        fill = _FILLS[direction] if dominant else "paper"
        self._picture = Picture(theme)
        self._picture.show_icon(direction.value)
        self._message = Message(
            theme, "huge" if dominant else "title", "lead" if dominant else "body", turns=False
        )
        self._pad, self._thin = theme.px("gap"), theme.px("tiny_gap")
        self._box = column(gap=theme.px("small_gap"))
        self._box.addWidget(self._picture, 2)
        self._box.addWidget(self._message, 3)
        self._low = theme.px("key") * _LOW
        self._words = ("", "")
        super().__init__(theme, direction.value, self._box, fill=fill)

    def say(self, since_ms: int) -> None:
        """The words, in the language in use; ``since_ms``: when this direction was chosen last,
        where it still holds, else 0.
        """
        inside = self.direction is Direction.IN
        if since_ms:
            said = (
                translate("Direction", "In since {time}")
                if inside
                else translate("Direction", "Out since {time}")
            )
            note = said.format(time=isolated(phrases.time_of(since_ms)))
        else:
            note = (
                translate("Direction", "I start work")
                if inside
                else translate("Direction", "I stop or take a break")
            )
        word = phrases.direction_word(self.direction, Regime.IN_OUT)
        self._words = (word, note)
        self._say()
        self.setAccessibleName(f"{word}. {note}")

    def _say(self) -> None:
        """Large text beside a low door is the word alone."""
        word, note = self._words
        self._message.say(word, "" if self._theme.large and self.height() < self._low else note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Door above words, or beside them."""
        super().resizeEvent(event)
        self._say()
        low = self.height() < self._low
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        )
        above = self._thin if low else self._pad
        self._box.setContentsMargins(self._pad, above, self._pad, above)
        self._message.centred(not low)


class NoticeStrip(QFrame):
    """What the service remarked after the worker had left: calm and yellow, above the doors, in the
    way of nobody.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("frame", "note")
        self._told = Message(theme, "body_bold", "body", name="turn-notice")
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        words = column(margins=(pad, thin, pad, thin))
        words.addWidget(self._told, 1)
        self.setLayout(words)
        self.setFixedHeight(theme.px("notice") * 5 // 3 if theme.large else theme.px("notice"))

    def say(self, notices: tuple[RemarkNotice, ...], language: str) -> None:
        """The newest remark in the language in use, and how many more there are; nothing where
        there is none.
        """
        remarked = list(dict.fromkeys(notice.remark.code for notice in notices))
        self.setVisible(bool(notices))
        if not notices:
            return
        told = remarks.words(notices[0].remark, language)
        more = f" ({Counted.more_remarks(len(remarked) - 1)})" if len(remarked) > 1 else ""
        self._told.say(f"{phrases.date_of(notices[0].made_ms)} – {told.title}", told.text + more)


class ChooseDirectionScreen(ScreenWidget):
    """Greeting, company, two doors, and the way out for who is not this person."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._greeting = FittedText(theme, "heading" if theme.large else "title")
        self._employer = FittedText(theme, "lead", wrap=theme.large)
        self._employer.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._other, self._not_me = Button(theme, "other-employer"), Button(theme, "back")
        self._other.clicked.connect(lambda: context.send(OtherEmployer()))
        self._not_me.clicked.connect(lambda: context.send(Back()))
        self._tiles = {
            (direction, dominant): DirectionTile(theme, direction, dominant=dominant)
            for direction in Direction
            for dominant in (True, False)
        }
        # the greeting needs its room first
        for way in (self._other, self._not_me):
            way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for tile in self._tiles.values():
            tile.clicked.connect(
                lambda _=False, direction=tile.direction: context.send(DirectionChosen(direction))
            )
        layout = column(
            margins=self.margins(top="tiny_gap", bottom="small_gap"), gap=theme.px("tiny_gap")
        )
        top = row(gap=theme.px("small_gap"))
        # side by side, the height is for the doors
        if theme.large:
            top.addWidget(self._greeting, 1)
            top.addWidget(self._employer, 1)
        else:
            top.addLayout(column(1, self._greeting, self._employer, 1), 8)
        ways = row(gap=theme.px("small_gap")) if theme.large else top
        ways.addWidget(self._other, 3)
        ways.addWidget(self._not_me, 3)
        layout.addLayout(top)
        self._notice = NoticeStrip(theme)
        layout.addWidget(self._notice)
        layout.addSpacing(theme.px("tiny_gap"))
        layout.addLayout(self._doors(), 1)
        if theme.large:
            layout.addLayout(ways)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The greeting by the hour, the remembered company, the likely door large."""
        assert isinstance(state.screen, ChooseDirection)
        screen = state.screen
        greeting, name = phrases.greeting(self.context.now_ms()), screen.person.short_name
        self._greeting.setText(f"{greeting}, {isolated(name)}" if name else greeting)
        self._employer.setText(
            screen.employer.name
            if screen.employer
            else translate("Direction", "Limosa declaration")
        )
        self._notice.say(screen.known.notices, state.language)
        for (direction, dominant), tile in self._tiles.items():
            shown = dominant is (direction is screen.likely)
            tile.setObjectName(direction.value if shown else f"hidden-{direction.value}")
            tile.setVisible(shown)
            tile.say(screen.known.last_wall_ms if is_current_direction(screen, direction) else 0)
        workplace = state.kiosk.workplace
        others = (
            workplace is not None and len(workplace.companies) > 1 and screen.employer is not None
        )
        self._other.say(translate("Direction", "Another company"), "company")
        self._other.setVisible(others)
        self._not_me.say(translate("Direction", "This is not me"), "back")

    def _doors(self) -> QHBoxLayout:
        doors = row(gap=self.theme.px("gap"))
        # IN stays at the left and OUT at the right, only their size changes; of each pair one is
        # hidden
        for direction in Direction:
            for dominant, weight in ((True, 63), (False, 37)):
                doors.addWidget(self._tiles[direction, dominant], weight)
        return doors
