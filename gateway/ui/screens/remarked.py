"""A confirmed registration with remarks of the service: what each means, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gateway import remarks
from gateway.flow.acts import Back
from gateway.flow.states import Done, State
from gateway.model import Remark
from gateway.ui.counted import Counted
from gateway.ui.language import translate
from gateway.ui.parts import Button, FittedText, Picture, Text, column, row
from gateway.ui.stage import Stage

MOST = 2  # so many remarks can be read in the time; staff see them all


class RemarkedResult(QWidget):
    """The green band says that it is confirmed; below it stand the remarks, each with a yellow bar."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        theme = stage.theme
        self._headline = FittedText(theme, "title")
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.px("gap"))
        self._shown = QWidget()
        self._more = Text(theme, "body", tone="quiet")
        self._ok = Button(theme, "ok", fill="ink")
        self._ok.setMinimumSize(theme.px("key") * 3, theme.px("key"))
        self._ok.clicked.connect(lambda: stage.send(Back()))
        self._card_picture, self._card = Picture(theme, "card-stuck", side="button"), Text(theme, "body_bold")
        self._proof_label, self._proof = Text(theme, "small", wrap=False), Text(theme, "proof", wrap=False)
        self._proof.setObjectName("proof-remark")
        for right in (self._proof_label, self._proof):
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = column()
        layout.addWidget(self._band())
        layout.addWidget(self._reading(), 1)
        self.setLayout(layout)

    def draw(self, state: State, done: Done, headline: str) -> None:
        """The remarks in the language of the state."""
        assert done.answer is not None  # noqa: S101 - only a confirmed registration has remarks
        self._headline.setText(headline)
        self._show(done.answer.remarks[:MOST], state.language)
        hidden = max(0, len(done.answer.remarks) - MOST)
        self._more.say(Counted.more_remarks(hidden) if hidden else "")
        self._ok.say(translate("Done", "Understood"))
        for widget in (self._card_picture, self._card):
            widget.setVisible(state.kiosk.card_in)
        self._card.setText(translate("Done", "Take your card with you"))
        self._proof_label.say(translate("Done", "Proof") if done.proof else "")
        self._proof.say(done.proof)

    def _show(self, shown: tuple[Remark, ...], language: str) -> None:
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = QWidget()
        self._shown.setLayout(
            column(*(self._remark(one, language, alone=len(shown) == 1) for one in shown), gap=self._stage.theme.px("gap"))
        )
        self._body.insertWidget(0, self._shown, 1)
        self._shown.show()  # now, not at the next turn of the event loop

    def _remark(self, remark: Remark, language: str, *, alone: bool) -> QWidget:
        theme = self._stage.theme
        told = remarks.words(remark, language)
        number, title, text = (
            Text(theme, "small", tone="quiet"),
            FittedText(theme, "heading"),
            FittedText(theme, "lead" if alone else "body", wrap=True),
        )
        number.say(translate("Done", "Remark {number}").format(number=told.number) if told.number else "")
        title.setText(told.title)
        text.setText(told.text)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
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
        theme = self._stage.theme
        picture = Picture(theme, side="tick_small")
        picture.show_icon("tick", ink="white", ground="green")
        band = QWidget()
        band.setProperty("fill", "green")
        band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = row(
            picture,
            margins=(theme.px("margin"), theme.px("small_gap"), theme.px("margin"), theme.px("small_gap")),
            gap=theme.px("margin"),
        )
        inside.addWidget(self._headline, 1)
        band.setLayout(inside)
        return band

    def _reading(self) -> QWidget:
        px = self._stage.theme.px
        lower = row(self._ok, gap=px("margin"))
        lower.addWidget(self._card_picture)
        lower.addWidget(self._card)
        lower.addWidget(self._more, 1)
        lower.addStretch(0)
        lower.addLayout(column(1, self._proof_label, self._proof))
        layout = column(margins=(px("margin"), px("gap"), px("margin"), px("gap")), gap=px("small_gap"))
        layout.addLayout(self._body, 1)
        layout.addLayout(lower)
        part = QWidget()
        part.setLayout(layout)
        part.setProperty("fill", "white")
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return part
