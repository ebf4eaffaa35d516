"""Ask for IN or OUT: the likely direction is dominant, the other one quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy

from gateway.domain import remarks
from gateway.domain.model import Direction, Means, Regime, RemarkNotice
from gateway.flow.actions import Back, DirectionChosen, OtherEmployer, OwnRequested, ScreenTouched
from gateway.flow.countdown import COUNTDOWN_S
from gateway.flow.kiosk_state import State
from gateway.flow.states import ChooseDirection
from gateway.ui.screen import ESCAPE, ScreenContext, ScreenWidget
from gateway.ui.text import phrases, plurals
from gateway.ui.text.results import by_itself_in, missing_out
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, has_tall_letters
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.style import FILLS, surface
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button, Tile

# the colours of the two doors
DOORS = {Direction.IN: "green", Direction.OUT: "blue"}
# shares of the width: the dominant door and the quiet one
_WIDE, _NARROW = 63, 37
# in keys of 20 mm: a lower tile has its words beside the door
_LOW = 2
# a full circle in Qt's sixteenths of a degree
_CIRCLE = 360 * 16
# margin for the ring, as a share of the picture's side
_RING = 0.15


def since_ms(screen: ChooseDirection, direction: Direction) -> int:
    """Return since when ``direction`` holds, in UTC milliseconds, or 0 where it does not.

    It holds where the worker's last registration was in this direction and still counts.
    """
    known = screen.known
    holds = known.last_direction is direction and (
        known.has_registered_today or screen.likely is not direction
    )
    return known.last_wall_ms if holds else 0


def _company_text(screen: ChooseDirection) -> str:
    """Return for whom the worker registers; of a remembered company a typist reads no name."""
    if screen.employer is None:
        return translate("Direction", "Limosa declaration")
    if not screen.is_employer_named:
        return translate("Direction", "Same company as last time")
    return screen.employer.name


class CountedPicture(Picture):
    """Draw a picture; while it is counted down, smaller, in a ring that loses a part a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._left_s = 0

    def count(self, left_s: int) -> None:
        """Draw so many parts of the ring; 0: no ring."""
        self._left_s = left_s
        self.update()

    def available(self) -> QRectF:
        """Return where the picture is drawn: inside the ring."""
        square = super().available()
        margin = square.width() * _RING if self._left_s else 0
        return square.adjusted(margin, margin, -margin, -margin)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and what is left of the ring from the top on."""
        super().paintEvent(event)
        if not self._left_s:
            return
        square = super().available()
        thick = square.width() * _RING / 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.colour(FILLS[surface(self)])
        painter.setPen(QPen(ink, thick, c=Qt.PenCapStyle.FlatCap))
        ring = square.adjusted(thick, thick, -thick, -thick)
        part = _CIRCLE // COUNTDOWN_S
        for turn in range(self._left_s):
            # clockwise from the top, with a gap between two parts
            painter.drawArc(ring, _CIRCLE // 4 - turn * part - part // 16, -part * 7 // 8)


class DirectionTile(Tile):
    """Draw one direction, dominant or quiet: a door, its word, and a note.

    The door stands above the words, and beside them where the tile is low.
    """

    def __init__(self, theme: Theme, direction: Direction, *, dominant: bool) -> None:
        self.direction = direction
        fill = DOORS[direction] if dominant else "paper"
        self._picture = CountedPicture(theme)
        self._picture.show_icon(direction.value)
        self._message = Message(
            theme, "huge" if dominant else "title", "lead" if dominant else "body", turns=False
        )
        self._pad, self._thin = theme.px("gap"), theme.px("tiny_gap")
        self._box = column(gap=theme.px("small_gap"))
        # large words need the room more than the picture does
        shares = (2, 3) if theme.has_large_text else (3, 4)
        for part, share in zip((self._picture, self._message), shares, strict=True):
            self._box.addWidget(part, share)
        self._low = theme.px("key") * _LOW
        self._word = self._note = ""
        super().__init__(theme, direction.value, self._box, fill=fill)

    def draw(self, since_ms: int, left_s: int = 0, note: str = "") -> None:
        """Show the words in the language in use.

        :param since_ms: since when the direction holds, UTC milliseconds; 0 where it does not
        :param left_s: seconds until it is kept by itself; 0 where it is not
        :param note: in place of what the direction is for
        """
        inside = self.direction is Direction.IN
        self._picture.count(left_s)
        if left_s:
            self._note = by_itself_in(left_s)
        elif since_ms:
            since = (
                translate("Direction", "IN since {time}")
                if inside
                else translate("Direction", "OUT since {time}")
            )
            self._note = since.format(time=isolated(phrases.time_of(since_ms)))
        else:
            self._note = note or (
                translate("Direction", "I start work")
                if inside
                else translate("Direction", "I stop or take a break")
            )
        self._word = phrases.direction_word(self.direction, Regime.IN_OUT)
        self._show_words()
        # to the ear the seconds are told once
        note = by_itself_in(COUNTDOWN_S) if left_s else self._note
        self.setAccessibleName(f"{self._word}. {note}")

    def _show_words(self) -> None:
        # large text beside a low door is the word alone
        alone = self._theme.has_large_text and self.height() < self._low * 3 // 2
        self._message.show_text(self._word, "" if alone else self._note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the door above the words, or beside them."""
        super().resizeEvent(event)
        self._show_words()
        low = self.height() < self._low
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        )
        margin = self._thin if low else self._pad
        self._box.setContentsMargins(self._pad, margin, self._pad, margin)
        self._message.set_centred(not low)


class NoticeStrip(QFrame):
    """Show what the service remarked after the worker's last visit: yellow, above the doors."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("notice")
        self.setProperty("frame", "note")
        self._message = Message(theme, "body_bold", "body", name="turn-notice")
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self.setLayout(column(self._message, margins=(pad, thin, pad, thin)))

    def draw(self, notices: tuple[RemarkNotice, ...], language: str) -> None:
        """Show the newest remark and the number of others; hide where there is none."""
        self.setVisible(bool(notices))
        if not notices:
            return
        newest = notices[0]
        words = remarks.words(newest.remark, language)
        theme, height = self._theme, self._theme.px("notice")
        if theme.has_large_text:
            height = height * 5 // 3
        elif has_tall_letters(theme.font("body"), words.text):
            height = height * 11 // 10
        self.setFixedHeight(height)
        others = len({notice.remark.code for notice in notices}) - 1
        more = f" ({plurals.more_remarks(others)})" if others else ""
        self._message.show_text(
            f"{phrases.date_of(newest.made_ms)} – {words.title}", words.text + more
        )


class ChooseDirectionScreen(ScreenWidget[ChooseDirection]):
    """Draw a greeting, the company, two doors, and the way out for another person."""

    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._greeting = FittedLabel(theme, "heading" if theme.has_large_text else "title")
        self._employer = FittedLabel(theme, "lead", wrap=theme.has_large_text)
        self._other, self._not_me = Button(theme, "other-employer"), Button(theme, "back")
        self._other.clicked.connect(lambda: context.send(OtherEmployer()))
        self._not_me.clicked.connect(lambda: context.send(Back()))
        self._break = Button(theme, "break")
        self._break.setMinimumHeight(theme.px("key"))
        begin_break = DirectionChosen(Direction.OUT, is_break=True)
        self._break.clicked.connect(lambda: context.send(begin_break))
        self._own = Button(theme, "own")
        self._own.clicked.connect(lambda: context.send(OwnRequested()))
        self._tiles = {
            (direction, dominant): DirectionTile(theme, direction, dominant=dominant)
            for direction in Direction
            for dominant in (True, False)
        }
        # the greeting needs its width first
        for button in (self._other, self._not_me):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for tile in self._tiles.values():
            tile.clicked.connect(
                lambda _=False, direction=tile.direction: context.send(DirectionChosen(direction))
            )
        # a slow finger on another way stops the countdown before it lets go
        quiet = [tile for (_, dominant), tile in self._tiles.items() if not dominant]
        for target in (self._other, self._not_me, self._break, self._own, *quiet):
            target.pressed.connect(lambda: context.send(ScreenTouched()))
        self._notice = NoticeStrip(theme)
        self._missing = Note(theme, "out-missing", "again")
        gap = theme.px("small_gap")
        buttons = ((self._other, 3), (self._not_me, 3))
        if theme.has_large_text:
            # side by side: the doors need the height
            top = row((self._greeting, 1), (self._employer, 1), gap=gap)
        else:
            top = row((column(1, self._greeting, self._employer, 1), 8), *buttons, gap=gap)
        layout = column(
            top,
            self._missing,
            self._notice,
            margins=self.margins(top="tiny_gap", bottom="small_gap"),
            gap=theme.px("tiny_gap"),
        )
        layout.addSpacing(theme.px("tiny_gap"))
        self._pair = self._doors()
        layout.addLayout(self._pair, 1)
        if theme.has_large_text:
            layout.addLayout(row(*buttons, gap=gap))
        self.setLayout(layout)

    def draw(self, state: State, screen: ChooseDirection) -> None:
        """Show the greeting by the hour, the remembered company, and the likely door large."""
        greeting, name = phrases.greeting(self.context.now_ms()), screen.person.screen_name
        self._greeting.setText(f"{greeting}, {isolated(name)}")
        self._employer.setText(_company_text(screen))
        self._employer.setAccessibleName(_aloud(screen, self._employer.text()))
        # with a forgotten OUT they stand beside the result
        notices = () if screen.is_out_missing else screen.known.notices
        self._notice.draw(notices, state.language)
        now_ms = self.context.now_ms()
        self._missing.draw(missing_out(screen, now_ms) if screen.is_out_missing else "")
        # a break begins with OUT, for who is in and came today
        has_break = screen.likely is not Direction.IN and not screen.is_out_missing
        for (direction, dominant), tile in self._tiles.items():
            shown = dominant is (screen.likely in (direction, None))
            tile.setObjectName(direction.value if shown else f"hidden-{direction.value}")
            tile.setVisible(shown)
            if shown:
                place = list(Direction).index(direction)
                self._pair.setStretch(place, _WIDE if dominant else _NARROW)
            is_end = has_break and direction is Direction.OUT
            note = translate("Direction", "I stop work") if is_end else ""
            tile.draw(since_ms(screen, direction), screen.left_s if dominant else 0, note)
        self._break.setVisible(has_break)
        # a typed number may be another's
        has_room = not (self.theme.has_large_text or notices or screen.is_out_missing)
        has_own = screen.person.means is not Means.KEYPAD and has_room
        self._own.setVisible(has_own)
        self._own.show_text(translate("Own", "My registrations"), "clock")
        self._break.show_text(translate("Direction", "Break"), "break")
        workplace = state.kiosk.workplace
        others = (
            workplace is not None and len(workplace.companies) > 1 and screen.employer is not None
        )
        self._other.show_text(translate("Direction", "Another company"), "company")
        self._other.setVisible(others)
        self._not_me.show_text(translate("Direction", "This is not me"), "back")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stop the countdown at a touch beside the buttons."""
        self.context.send(ScreenTouched())

    def handle_key(self, event: QKeyEvent) -> bool:
        """Stop the countdown at any key: who uses a keyboard needs more time."""
        self.context.send(ScreenTouched())
        return super().handle_key(event)

    def _doors(self) -> QHBoxLayout:
        # IN stays at the left, OUT at the right, only their size changes: one of a pair is hidden
        gap = self.theme.px("gap")
        inside, outside = (
            row(self._tiles[direction, True], self._tiles[direction, False])
            for direction in Direction
        )
        left = column((inside, 1), self._own, gap=gap)
        return row(left, column((outside, 1), self._break, gap=gap), gap=gap)


def _aloud(screen: ChooseDirection, employer: str) -> str:
    """Return what a screen reader says of the company: what is kept by itself comes with it."""
    if not screen.left_s or screen.likely is None:
        return employer
    word = phrases.direction_word(screen.likely, Regime.IN_OUT)
    return ". ".join((employer, word, by_itself_in(COUNTDOWN_S)))
