"""The staff screen: the day in four figures, today's registrations, the state of sending and of the clock, the close of day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from gateway.flow.acts import Back, CloseAsked
from gateway.flow.states import Staff, State
from gateway.model import Line, Problem, Queue, Regime
from gateway.ui import phrases, words
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Text, column, framed, row
from gateway.ui.screens.staff_table import LinesTable
from gateway.ui.stage import Chrome, Screen, Stage
from gateway.ui.style import mark
from gateway.ui.theme import Theme


class Figure(QFrame):
    """One number of the day with its word."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._number, self._word = Text(theme, "figure", wrap=False), FittedText(theme, "small", wrap=True)
        self._number.setObjectName(f"figure-{name}")
        self._word.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        layout = row(margins=(pad, thin, pad, thin), gap=pad)
        layout.addWidget(self._number)
        layout.addWidget(self._word, 1)
        self.setLayout(layout)
        self.setFixedHeight(theme.px("key"))

    def say(self, number: int, word: str, frame: str = "card") -> None:
        """The number, what it counts, and how it is framed."""
        self._number.setText(phrases.count(number))
        self._word.setText(word)
        mark(self, frame=frame)


class StaffScreen(Screen):
    """Dense but calm: what staff ask first stands largest."""

    chrome = Chrome(languages=False)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        theme = self.theme
        self._figures = {name: Figure(theme, name) for name in ("kept", "confirmed", "refused", "late")}
        self._clock_text = FittedText(theme, "body", wrap=True)
        self._clock_text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._clock = self._clock_note()
        self._clock.setObjectName("clock-note")
        self._table = LinesTable(theme)
        self._empty = Text(theme, "lead", tone="quiet")
        self._contact = Text(theme, "body")
        self._contact.setObjectName("contact")
        self._lower = QStackedWidget()
        self._lower.setFixedHeight(theme.px("button"))
        self._close, self._back = Button(theme, "close-day"), Button(theme, "back", fill="blue")
        self._confirm, self._keep_open = Button(theme, "close-confirm", fill="red"), Button(theme, "close-cancel")
        self._question = FittedText(theme, "body_bold", wrap=True)
        self._question.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._lower.addWidget(self._usual())
        self._lower.addWidget(self._closing())
        layout = column(margins=self.margins(top="tiny_gap", bottom="small_gap"), gap=theme.px("small_gap"))
        layout.addLayout(row(*self._figures.values(), gap=theme.px("small_gap")))
        layout.addWidget(self._clock)
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._lower)
        self.setLayout(layout)

    def draw(self, state: State) -> None:
        """The day as the journal and the courier tell it."""
        assert isinstance(state.screen, Staff)  # noqa: S101 - for the type checker
        screen, queue = state.screen, state.kiosk.queue
        self._draw_figures(screen.lines or (), queue)
        note = alarm_words(state.kiosk.alarms) or clock_words(queue)
        self._clock.setVisible(bool(note))
        self._clock_text.setText(note)
        self._table.show_lines(screen.lines or (), state.language, state.kiosk.regime)
        self._table.setVisible(bool(screen.lines))
        self._empty.setVisible(not screen.lines)
        self._empty.setText(
            translate("Common", "One moment…")
            if screen.lines is None
            else translate("Staff", "Nobody has registered here today.")
        )
        self._contact.setText(contact_words(queue))
        self._close.say(translate("Staff", "Close the day"), "close-day")
        self._back.say(translate("Staff", "Back to the kiosk"))
        self._question.setText(translate("Staff", "Close the day? Nobody can register until the kiosk is opened again."))
        self._confirm.say(translate("Staff", "Yes, close"))
        self._keep_open.say(translate("Staff", "No, stay open"))
        self._lower.setCurrentIndex(1 if screen.closing else 0)

    def key(self, event: QKeyEvent) -> bool:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.stage.send(Back())
            return True
        return False

    def left(self) -> None:
        """No names stay in a hidden table."""
        self._table.show_lines((), "", Regime.IN_OUT)

    def _draw_figures(self, lines: tuple[Line, ...], queue: Queue) -> None:
        counts = {status: sum(line.status == status for line in lines) for status in ("confirmed", "refused")}
        kept = translate("Staff", "kept, waiting to be sent")
        if queue.waiting and queue.oldest_s:
            kept = translate("Staff", "kept, the oldest for {time}").format(time=phrases.duration(queue.oldest_s))
        late = max(queue.late, sum(line.late for line in lines))
        refused = max(queue.refused, counts["refused"])
        self._figures["kept"].say(queue.waiting, kept)
        self._figures["confirmed"].say(counts["confirmed"], translate("Staff", "confirmed today"))
        self._figures["refused"].say(refused, translate("Staff", "refused today"), "alert" if refused else "card")
        self._figures["late"].say(late, translate("Staff", "remark 32: too late, or clock wrong"), "note" if late else "card")

    def _clock_note(self) -> QFrame:
        px = self.theme.px
        inside = row(
            Picture(self.theme, "clock", side="key_icon"), margins=(px("small_gap"), 0, px("small_gap"), 0), gap=px("gap")
        )
        inside.addWidget(self._clock_text, 1)
        note = framed(inside, "note")
        note.setFixedHeight(px("button"))
        return note

    def _usual(self) -> QWidget:
        self._close.clicked.connect(lambda: self.stage.send(CloseAsked()))
        self._back.clicked.connect(lambda: self.stage.send(Back()))
        part = QWidget()
        layout = row(gap=self.theme.px("gap"))
        layout.addWidget(self._contact, 1)
        layout.addWidget(self._close)
        layout.addWidget(self._back)
        part.setLayout(layout)
        return part

    def _closing(self) -> QWidget:
        self._confirm.clicked.connect(lambda: self.stage.send(CloseAsked()))
        self._keep_open.clicked.connect(lambda: self.stage.send(Back()))
        part = QWidget()
        layout = row(gap=self.theme.px("gap"))
        layout.addWidget(self._question, 1)
        layout.addWidget(self._confirm)
        layout.addWidget(self._keep_open)
        part.setLayout(layout)
        return part


def alarm_words(alarms: tuple[Problem, ...]) -> str:
    """The worst that staff should know of the kiosk's memory, and what to do; empty when all is well."""
    if not alarms:
        return ""
    told = words.of_problem(alarms[0])
    return f"{told.title}. {told.advice}"


def clock_words(queue: Queue) -> str:
    """How wrong the clock is, and what that leads to; empty when it is right."""
    if not queue.clock_wrong:
        return ""
    if queue.offset_s is None:
        off = translate("Staff", "The clock of this kiosk is wrong.")
    elif queue.offset_s > 0:  # the service is ahead of us
        off = translate("Staff", "The clock of this kiosk is {time} slow.").format(time=phrases.duration(queue.offset_s))
    else:
        off = translate("Staff", "The clock of this kiosk is {time} fast.").format(time=phrases.duration(-queue.offset_s))
    return off + " " + translate("Staff", "Set it right: registrations made now get remark 32.")


def contact_words(queue: Queue) -> str:
    """Whether the central service answers, and if not, why."""
    if queue.online:
        return translate("Staff", "The central service answers.")
    if queue.online is None:
        return translate("Staff", "The central service has not been asked yet.")
    if queue.problem is not None:
        return words.of_problem(queue.problem).title + "."
    return translate("Staff", "The central service does not answer. Nothing is lost.")
