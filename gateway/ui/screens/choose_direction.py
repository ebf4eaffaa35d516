"""IN or OUT: the likely one dominant, the other quieter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from gateway import remarks
from gateway.flow.acts import Back, DirectionChosen, OtherEmployer
from gateway.flow.states import ChooseDirection, State
from gateway.model import Direction, Notice, Regime
from gateway.ui import phrases
from gateway.ui.counted import Counted
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Tile, column, row
from gateway.ui.stage import Screen, Stage
from gateway.ui.theme import Theme

_FILLS = {Direction.IN: "green", Direction.OUT: "blue"}


class DirectionTile(Tile):
    """One direction: its door, its word, what it means. It can be the dominant one or the quiet one."""

    def __init__(self, theme: Theme, direction: Direction, *, dominant: bool) -> None:
        self.direction = direction
        fill = _FILLS[direction] if dominant else "white"
        self._picture = Picture(theme)
        self._picture.show_icon(direction.value, ink="white" if dominant else "ink")
        self._word = FittedText(theme, "huge" if dominant else "title")
        self._note = FittedText(theme, "lead" if dominant else "body", wrap=True)
        for text in (self._word, self._note):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pad = theme.px("gap")
        layout = column(margins=(pad, pad * 3 // 2, pad, pad), gap=theme.px("tiny_gap"))
        layout.addWidget(self._picture, 7)
        layout.addWidget(self._word)
        layout.addWidget(self._note, 4)
        super().__init__(theme, direction.value, layout, fill=fill)

    def say(self) -> None:
        """The words, in the language in use."""
        inside = self.direction is Direction.IN
        note = translate("Direction", "I start work") if inside else translate("Direction", "I stop or take a break")
        self._word.setText(phrases.direction_word(self.direction, Regime.IN_OUT))
        self._note.setText(note)
        self.setAccessibleName(f"{self._word.text()}. {note}")


class NoticeStrip(QFrame):
    """What the service remarked after the worker had left: calm and yellow, above the doors, in the way of nobody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("frame", "note")
        self._title, self._text = FittedText(theme, "body_bold"), FittedText(theme, "body", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        words = column(margins=(pad, thin, pad, thin))
        words.addWidget(self._title)
        words.addWidget(self._text, 1)
        self.setLayout(words)
        self.setFixedHeight(theme.px("key") * 5 // 4)

    def say(self, notices: tuple[Notice, ...], language: str) -> None:
        """The newest remark in the language in use, and how many more there are; nothing where there is none."""
        remarked = list(dict.fromkeys(notice.remark.code for notice in notices))
        self.setVisible(bool(notices))
        if not notices:
            return
        told = remarks.words(notices[0].remark, language)
        more = f" ({Counted.more_remarks(len(remarked) - 1)})" if len(remarked) > 1 else ""
        self._title.setText(f"{phrases.date_of(notices[0].made_ms)} – {told.title}")
        self._text.setText(told.text + more)


class ChooseDirectionScreen(Screen):
    """Greeting, company, two doors, and the way out for who is not this person."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        theme = self.theme
        self._greeting = FittedText(theme, "title")
        self._employer = FittedText(theme, "lead")
        self._other, self._not_me = Button(theme, "other-employer"), Button(theme, "back")
        self._other.clicked.connect(lambda: stage.send(OtherEmployer()))
        self._not_me.clicked.connect(lambda: stage.send(Back()))
        self._tiles = {
            (direction, dominant): DirectionTile(theme, direction, dominant=dominant)
            for direction in Direction
            for dominant in (True, False)
        }
        for tile in self._tiles.values():
            tile.clicked.connect(lambda _=False, direction=tile.direction: stage.send(DirectionChosen(direction)))
        layout = column(margins=self.margins(top="tiny_gap", bottom="small_gap"), gap=theme.px("tiny_gap"))
        top = row(gap=theme.px("small_gap"))
        top.addLayout(column(1, self._greeting, self._employer, 1), 1)
        top.addWidget(self._other)
        top.addWidget(self._not_me)
        layout.addLayout(top)
        self._notice = NoticeStrip(theme)
        layout.addWidget(self._notice)
        layout.addSpacing(theme.px("tiny_gap"))
        layout.addLayout(self._doors(), 1)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The greeting by the hour, the remembered company, the likely door large."""
        assert isinstance(state.screen, ChooseDirection)  # noqa: S101 - for the type checker
        screen = state.screen
        greeting, name = phrases.greeting(self.stage.now_ms()), screen.person.short_name
        self._greeting.setText(f"{greeting}, {name}" if name else greeting)
        self._employer.setText(screen.employer.name if screen.employer else translate("Direction", "Limosa declaration"))
        self._notice.say(screen.known.notices, state.language)
        for (direction, dominant), tile in self._tiles.items():
            shown = dominant is (direction is screen.likely)
            tile.setObjectName(direction.value if shown else f"hidden-{direction.value}")
            tile.setVisible(shown)
            tile.say()
        workplace = state.kiosk.workplace
        others = workplace is not None and len(workplace.companies) > 1 and screen.employer is not None
        self._other.say(translate("Direction", "Another company"), "company")
        self._other.setVisible(others)
        self._not_me.say(translate("Direction", "This is not me"), "back")

    def key(self, event: QKeyEvent) -> bool:
        """Escape: not me."""
        if event.key() == Qt.Key.Key_Escape:
            self.stage.send(Back())
            return True
        return False

    def _doors(self) -> QHBoxLayout:
        doors = row(gap=self.theme.px("gap"))
        # IN stays at the left and OUT at the right, only their size changes; of each pair one is hidden
        for direction in Direction:
            for dominant, weight in ((True, 63), (False, 37)):
                doors.addWidget(self._tiles[direction, dominant], weight)
        return doors
