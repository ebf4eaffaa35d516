"""A confirmed registration with remarks of the service: what each means, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gateway.domain import remarks
from gateway.domain.model import Remark
from gateway.flow.actions import Back
from gateway.flow.states import Done, State
from gateway.ui.screen import ScreenContext
from gateway.ui.text import phrases
from gateway.ui.text.plurals import Counted
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Button, FittedText, Picture, Text, column, row
from gateway.ui.widgets.passage import Passage
from gateway.ui.widgets.text import tall

# so many remarks can be read in the time, fewer in large or tall letters; staff see them all
MOST = {False: 2, True: 1}


Told = tuple[Remark, int]
"""A remark, and when the registration that it is about was made: UTC milliseconds, 0 for the one on
the screen.
"""


def all_remarks(done: Done) -> tuple[Told, ...]:
    """The remarks on this registration, then those that came since the worker's last visit; none of
    them twice.
    """
    now = [(remark, 0) for remark in (done.answer.remarks if done.answer else ())]
    late = {
        (notice.remark.code, notice.made_ms): (notice.remark, notice.made_ms)
        for notice in done.notices
    }
    return (*now, *late.values())


class RemarkedResult(QWidget):
    """The green band says that it is kept or confirmed; below it stand the remarks, each with a
    yellow bar.
    """

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._headline = FittedText(theme, "title", wrap=theme.large)
        self._headline.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.px("gap"))
        self._shown = QWidget()
        self._more = FittedText(theme, "body", tone="quiet", wrap=True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._ok = Button(theme, "ok", fill="ink")
        self._ok.setMinimumSize(theme.px("key_wide") * 2, theme.px("key"))
        self._ok.clicked.connect(lambda: context.send(Back()))
        self._card_picture, self._card = (
            Picture(theme, "card-stuck", side="button"),
            FittedText(theme, "body_bold", wrap=True),
        )
        self._card.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._proof_label, self._proof = (
            Text(theme, "small", wrap=False),
            Text(theme, "proof", wrap=False),
        )
        self._proof.setObjectName("proof-remark")
        for right in (self._proof_label, self._proof):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = column()
        layout.addWidget(self._band())
        layout.addWidget(self._reading(), 1)
        self.setLayout(layout)

    def draw(self, state: State, done: Done, headline: str) -> None:
        """The remarks in the language of the state."""
        self._headline.setText(headline)
        told = all_remarks(done)
        theme, titles = (
            self._context.theme,
            " ".join(remarks.words(remark, state.language).title for remark, _made_ms in told),
        )
        most = MOST[theme.large or tall(theme.font("heading"), titles)]
        self._show(told[:most], state.language)
        hidden = max(0, len(told) - most)
        self._more.say(Counted.more_remarks(hidden) if hidden else "")
        self._ok.say(translate("Done", "Understood"))
        for widget in (self._card_picture, self._card):
            widget.setVisible(state.kiosk.card_in)
        self._card.setText(translate("Done", "Take your card with you"))
        self._proof_label.say(translate("Done", "Proof") if done.proof else "")
        self._proof.say(done.proof)

    def _show(self, shown: tuple[Told, ...], language: str) -> None:
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = QWidget()
        self._shown.setLayout(
            column(
                *(self._remark(one, language, alone=len(shown) == 1) for one in shown),
                gap=self._context.theme.px("gap"),
            )
        )
        self._body.insertWidget(0, self._shown, 1)
        # now, not at the next turn of the event loop
        self._shown.show()

    def _remark(self, one: Told, language: str, *, alone: bool) -> QWidget:
        theme = self._context.theme
        remark, made_ms = one
        told = remarks.words(remark, language)
        number, title, text = (
            Text(theme, "small", tone="quiet", wrap=False),
            FittedText(theme, "heading"),
            Passage(theme, "lead" if alone else "body", name=f"turn-{remark.code}"),
        )
        which = (
            translate("Done", "Remark {number}").format(number=told.number) if told.number else ""
        )
        when = phrases.date_of(made_ms) if made_ms else ""
        number.say("" if theme.large else " · ".join(part for part in (which, when) if part))
        title.setText(told.title)
        text.say(told.text)
        bar = QFrame()
        bar.setProperty("frame", "bar")
        bar.setFixedWidth(theme.px("bar"))
        heading = row(gap=theme.px("gap"))
        heading.addWidget(title, 1)
        heading.addWidget(number)
        words = column(heading, gap=theme.px("tiny_gap"))
        words.addWidget(text, 1)
        inside = row(bar, gap=theme.px("gap"))
        inside.addLayout(words, 1)
        part = QWidget()
        part.setLayout(inside)
        return part

    def _band(self) -> QWidget:
        theme = self._context.theme
        picture = Picture(theme, side="tick_small")
        picture.show_icon("tick")
        band = QWidget()
        band.setProperty("fill", "green")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = row(
            picture,
            margins=(
                theme.px("margin"),
                theme.px("small_gap"),
                theme.px("margin"),
                theme.px("small_gap"),
            ),
            gap=theme.px("margin"),
        )
        inside.addWidget(self._headline, 1)
        inside.addLayout(column(1, self._proof_label, self._proof, 1))
        band.setLayout(inside)
        return band

    def _reading(self) -> QWidget:
        px = self._context.theme.px
        lower = row(self._ok, gap=px("margin"))
        lower.addWidget(self._card_picture)
        lower.addWidget(self._card, 2)
        lower.addWidget(self._more, 3)
        lower.addStretch(1)
        layout = column(
            margins=(px("margin"), px("gap"), px("margin"), px("gap")), gap=px("small_gap")
        )
        layout.addLayout(self._body, 1)
        layout.addLayout(lower)
        part = QWidget()
        part.setLayout(layout)
        part.setProperty("fill", "paper")
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return part
