"""The keypad: a national register, BIS or Limosa number, typed on the screen or on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent

from gateway.domain.identifiers import INSS_DIGITS, LIMOSA_DIGITS, LIMOSA_PREFIX, grouped
from gateway.domain.problem import Problem
from gateway.flow.actions import Back, KeyPressed, NumberEntered, TextPasted
from gateway.flow.states import State, Typing
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text import plurals, problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, framed, row
from gateway.ui.widgets.keypad import Keypad, NumberField, pasted
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.touch import Button

_OPEN = "_"
_HELP_LINES = 4.1


def length(digits: str) -> int:
    """How many digits the number will have, as far as the first ones tell."""
    return (
        LIMOSA_DIGITS
        if len(digits) > INSS_DIGITS or digits.startswith(LIMOSA_PREFIX)
        else INSS_DIGITS
    )


def plausible(screen: Typing) -> bool:
    """Whether the number could be whole and right, so that it makes sense to go on."""
    return (
        screen.problem is None
        and len(screen.digits) in (INSS_DIGITS, LIMOSA_DIGITS)
        and len(screen.digits) == length(screen.digits)
    )


class TypingScreen(ScreenWidget[Typing]):
    """The number at the left in groups, the keys at the right."""

    # the keys need its room
    chrome = Chrome(footer=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._typed = False
        self._title = FittedLabel(
            theme, "heading" if theme.has_large_text else "title", wrap=theme.has_large_text
        )
        if theme.has_large_text:
            self._title.setMaximumHeight(theme.px("key"))
        self._help = FittedLabel(theme, "body", wrap=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._help.setMaximumHeight(round(QFontMetrics(theme.font("body")).height() * _HELP_LINES))
        self._field = NumberField(theme)
        self._left = Label(theme, "body", tone="quiet")
        self._left.setObjectName("digits-left")
        self._problem_icon = Picture(theme, side="picture_small")
        self._problem_title = FittedLabel(theme, "body_bold", tone="danger", wrap=True)
        self._problem_advice = FittedLabel(theme, "body", wrap=True)
        self._problem_title.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._problem_advice.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        told = column(gap=theme.px("tiny_gap"))
        told.addWidget(self._problem_title, 2)
        told.addWidget(self._problem_advice, 3)
        problem = row(self._problem_icon, gap=theme.px("gap"))
        problem.addLayout(told, 1)
        self._problem = framed(problem, "")
        self._problem.setMaximumHeight(theme.px("key") * 2)
        self._idle_text = FittedLabel(theme, "body_bold", wrap=True)
        self._idle_text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        pad = theme.px("small_gap")
        self._idle = framed(row(self._idle_text, margins=(pad, pad // 2, pad, pad // 2)), "note")
        self._idle.setFixedHeight(theme.px("button"))
        self._back, self._next = Button(theme, "back"), Button(theme, "next", fill="blue")
        self._back.clicked.connect(lambda: context.send(Back()))
        self._next.clicked.connect(lambda: context.send(NumberEntered()))
        self._keypad = Keypad(theme, lambda key: context.send(KeyPressed(key)), self._next)
        left = column(self._title, gap=theme.px("small_gap"))
        if theme.has_large_text:
            left.setStretchFactor(self._title, 20)
        left.addWidget(self._help, 40)
        for part in (self._idle, self._field, self._left):
            left.addWidget(part)
        left.addWidget(self._problem, 8)
        left.addStretch(1)
        left.addLayout(row(self._back, 1))
        layout = row(margins=self.margins(bottom="small_gap"), gap=theme.px("margin"))
        layout.addLayout(left, 9)
        layout.addWidget(self._keypad, 11)
        self.setLayout(layout)

    def draw(self, state: State, screen: Typing) -> None:
        """The digits so far, how many are to go, and what is wrong once the last one is there."""
        self._title.setText(translate("Typing", "Type your number"))
        # which stands in the place of the help
        told = screen.is_idle or screen.problem
        self._help.setVisible(not told)
        self._help.setText(
            translate(
                "Typing",
                "11 digits on the back of your identity card, or 17 digits on your Limosa form",
            )
        )
        self._typed = bool(screen.digits)
        self._draw_number(screen)
        self._idle_text.setText(
            translate("Typing", "Are you still there? This screen closes in a moment.")
        )
        self._idle.setVisible(screen.is_idle)
        self._back.show_text(translate("Common", "Back"), "back")
        self._next.show_text(translate("Typing", "Next"))
        self._next.setEnabled(plausible(screen))
        self._keypad.retranslate()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Digits, backspace, Enter and Escape of a real keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # also when it cannot be whole yet: then it is said why
            if self._typed:
                self.context.send(NumberEntered())
            return True
        if text := pasted(event):
            self.context.send(TextPasted(text))
            return True
        return self._keypad.handle_key(event) or super().handle_key(event)

    def on_hidden(self) -> None:
        """The number does not stay in a hidden widget."""
        self._field.show_number("", "")

    def _draw_number(self, screen: Typing) -> None:
        to_go = max(0, length(screen.digits) - len(screen.digits))
        if screen.problem is Problem.CARD_NUMBER_TYPED:
            # whole, but another number: shown as it stands on the card
            to_go = 0
        whole = grouped(screen.digits + _OPEN * to_go)
        typed = whole if not to_go else whole[: whole.index(_OPEN)]
        self._field.show_number(typed, whole[len(typed) :], wrong=screen.problem is not None)
        self._field.setAccessibleName(plurals.digits_typed(len(screen.digits)))
        self._problem.setVisible(screen.problem is not None)
        if screen.problem is not None:
            told = problems.of_problem(screen.problem)
            self._problem_icon.show_icon(told.icon, accent="danger")
            # the warning takes its room
            self._problem_icon.setVisible(not screen.is_idle and not self.theme.has_large_text)
            self._problem_advice.setVisible(not screen.is_idle or not self.theme.has_large_text)
            self._problem_title.setText(told.title)
            self._problem_advice.setText(told.advice)
            self._left.show_text("")
        elif to_go:
            self._left.show_text(plurals.digits_to_go(to_go))
        else:
            self._left.show_text(translate("Typing", "Touch Next"))
