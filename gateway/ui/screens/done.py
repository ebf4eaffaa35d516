"""The result: kept, confirmed, refused, or there already. It fills the screen and is read from
three metres.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from gateway.domain.model import Direction, Outcome, Regime
from gateway.flow.actions import Back
from gateway.flow.states import Done, State
from gateway.ui.screen import ESCAPE_OR_ENTER, Chrome, ScreenContext, ScreenWidget
from gateway.ui.screens.remarked import RemarkedResult
from gateway.ui.text import phrases
from gateway.ui.text.refusals import of_refusal
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import Button, FittedText, Picture, Text, column, row
from gateway.ui.widgets.passage import Passage
from gateway.ui.widgets.style import mark

_KEPT = "kept"


def status_of(done: Done) -> str:
    """The one word for a result: kept, confirmed, refused."""
    return done.answer.outcome.value if done.answer else _KEPT


def status_text(done: Done) -> str:
    """The result in a word or two of the language in use."""
    return (
        translate("Done", "already registered")
        if done.again
        else phrases.status_word(status_of(done))
    )


def has_remarks(done: Done) -> bool:
    """Whether there are remarks, on this registration or the last one, which are read rather than
    glanced at.
    """
    if done.answer is None:
        return bool(done.notices)
    return done.answer.outcome is Outcome.CONFIRMED and bool(done.answer.remarks or done.notices)


def headline(done: Done, regime: Regime) -> str:
    """``IN 07:03``."""
    return isolated(
        f"{phrases.direction_word(done.direction, regime)} {phrases.time_of(done.made_ms)}"
    )


def advice(done: Done) -> str:
    """What the result means for who stands there."""
    inside = done.direction is Direction.IN
    if done.again:
        return translate("Done", "You need not do anything more.")
    if done.answer is None:
        if inside:
            return translate("Done", "You may start. The confirmation follows by itself.")
        return translate("Done", "You may go. The confirmation follows by itself.")
    if done.answer.outcome is Outcome.REFUSED:
        reason, _for_staff = of_refusal(code for code, _description in done.answer.errors)
        # an f-string would hide it from lupdate
        go = translate("Done", "Go to the site manager now.")
        return f"{reason}. {go}"
    return (
        translate("Done", "You may start work.")
        if inside
        else translate("Done", "You may go. Until next time.")
    )


class FullResult(QWidget):
    """Tick or cross, word and time, name, what it means; the card and the proof at the foot."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._picture = Picture(theme, side="tick_large_text" if theme.large else "tick")
        self._headline, self._status = (
            FittedText(theme, "huge" if theme.large else "giant"),
            FittedText(theme, "title" if theme.large else "huge"),
        )
        self._employer, self._advice = (
            FittedText(theme, "lead"),
            Passage(theme, "lead", turns=False),
        )
        self._card_picture, self._card = (
            Picture(theme, side="picture_small"),
            FittedText(theme, "heading", wrap=True),
        )
        self._card.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._ok = Button(theme, "ok")
        self._ok.setMinimumWidth(theme.px("key") * 2)
        self._ok.clicked.connect(lambda: context.send(Back()))
        self._proof_label = Text(theme, "small", wrap=False)
        self._proof = Text(theme, "proof", wrap=False)
        for right in (self._proof_label, self._proof):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._proof.setObjectName("proof")
        self._card_picture.show_icon("card-stuck")
        self.setLayout(self._layout())

    def draw(self, state: State, done: Done) -> None:
        """The result in words."""
        refused = status_of(done) == Outcome.REFUSED
        self._picture.show_icon("cross" if refused else "again" if done.again else "tick")
        self._headline.setText(headline(done, state.kiosk.regime))
        status = status_text(done)
        name = done.person.short_name
        self._status.setText(
            f"{isolated(name)} – {status}" if name else status[:1].upper() + status[1:]
        )
        told = done.employer is not None and not refused and not self._context.theme.large
        self._employer.say(done.employer.name if done.employer and told else "")
        self._advice.say(advice(done))
        card = state.kiosk.card_in
        self._card_picture.setVisible(card)
        self._card.setVisible(card)
        self._card.setText(translate("Done", "Take your card with you"))
        self._ok.say(translate("Common", "OK"))
        self._ok.setVisible(refused)
        self._proof_label.say(translate("Done", "Proof") if done.proof else "")
        self._proof.say(done.proof)

    def _layout(self) -> QBoxLayout:
        px = self._context.theme.px
        wide = px("margin") * (1 if self._context.theme.large else 2)
        words = column(
            0 if self._context.theme.large else 1,
            self._headline,
            self._status,
            self._employer,
            gap=px("tiny_gap"),
        )
        words.addWidget(self._advice, 4)
        upper = row(self._picture, gap=wide)
        upper.addLayout(words, 1)
        lower = row(self._card_picture, gap=px("gap"))
        lower.addWidget(self._card, 3)
        lower.addWidget(self._ok)
        lower.addStretch(1)
        lower.addLayout(column(1, self._proof_label, self._proof))
        layout = column(margins=(wide, px("margin"), wide, px("margin") * 3 // 2), gap=px("gap"))
        layout.addLayout(upper, 1)
        layout.addLayout(lower)
        return layout


class DoneScreen(ScreenWidget):
    """A full-screen result, or, when the service made remarks, a result to be read."""

    chrome = Chrome(header=False, languages=False, foot=False, fill="green")
    back_keys = ESCAPE_OR_ENTER

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full, self._remarked = FullResult(context), RemarkedResult(context)
        self._either = QStackedLayout()
        self._either.addWidget(self._full)
        self._either.addWidget(self._remarked)
        self.setLayout(self._either)

    def chrome_for(self, state: State) -> Chrome:
        """Nothing, unless there is something to read."""
        assert isinstance(state.screen, Done)
        if has_remarks(state.screen):
            return Chrome(header=False)
        refused = status_of(state.screen) == Outcome.REFUSED
        return Chrome(
            header=False, languages=refused, foot=False, fill="red" if refused else "green"
        )

    def draw(self, state: State) -> None:
        """The result that the state holds."""
        assert isinstance(state.screen, Done)
        done = state.screen
        mark(self, fill=self.chrome_for(state).fill)
        if has_remarks(done):
            self._remarked.draw(
                state, done, f"{headline(done, state.kiosk.regime)} – {status_text(done)}"
            )
            self._either.setCurrentWidget(self._remarked)
        else:
            self._full.draw(state, done)
            self._either.setCurrentWidget(self._full)
