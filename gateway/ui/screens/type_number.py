"""Take a national register, BIS or Limosa number, typed on the screen or on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame

from gateway.domain.identifiers import INSS_DIGITS, LIMOSA_DIGITS, LIMOSA_PREFIX, grouped
from gateway.domain.problem import Problem
from gateway.flow.actions import NumberEntered, TextPasted
from gateway.flow.kiosk_state import State
from gateway.flow.states import Typing
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keypad_screen import KeypadScreen
from gateway.ui.text import plurals, problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, framed, row
from gateway.ui.widgets.keypad import pasted
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.touch import Button

# stands for a digit that is still to come
_PLACEHOLDER = "_"
_HELP_LINES = 4.1


def _expected_length(digits: str) -> int:
    """Return how many digits the number will have, as far as the first ones tell."""
    is_limosa = len(digits) > INSS_DIGITS or digits.startswith(LIMOSA_PREFIX)
    return LIMOSA_DIGITS if is_limosa else INSS_DIGITS


def _is_complete(screen: Typing) -> bool:
    """Return whether the number is complete and may be right."""
    return screen.problem is None and len(screen.digits) == _expected_length(screen.digits)


class TypingScreen(KeypadScreen[Typing]):
    """Draw the number in groups at the left, and the keys at the right."""

    def __init__(self, context: ScreenContext) -> None:
        theme = context.theme
        self._next = Button(theme, "next", fill="blue")
        super().__init__(context, self._next)
        self._next.clicked.connect(lambda: context.send(NumberEntered()))
        self._has_digits = False
        self._title = FittedLabel(
            theme, "heading" if theme.has_large_text else "title", wrap=theme.has_large_text
        )
        self._help = FittedLabel(theme, "body", wrap=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._help.setMaximumHeight(round(QFontMetrics(theme.font("body")).height() * _HELP_LINES))
        self._idle_text = FittedLabel(theme, "body_bold", wrap=True)
        pad = theme.px("small_gap")
        self._idle = framed(row(self._idle_text, margins=(pad, pad // 2, pad, pad // 2)), "note")
        self._idle.setFixedHeight(theme.px("button"))
        self._missing = Label(theme, "body", tone="quiet")
        self._missing.setObjectName("digits-left")
        self._problem_icon = Picture(theme, side="picture_small")
        self._problem_title = FittedLabel(theme, "body_bold", tone="danger", wrap=True)
        self._problem_title.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._problem_advice = FittedLabel(theme, "body", wrap=True)
        self._problem_advice.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._problem = self._problem_frame()
        left = column(self._title, gap=theme.px("small_gap"))
        if theme.has_large_text:
            self._title.setMaximumHeight(theme.px("key"))
            left.setStretchFactor(self._title, 20)
        left.addWidget(self._help, 40)
        for widget in (self._idle, self.field, self._missing):
            left.addWidget(widget)
        left.addWidget(self._problem, 8)
        self.lay_out(left, keypad_weight=11)

    def draw(self, state: State, screen: Typing) -> None:
        """Show the digits so far, how many are missing, and what is wrong after the last one."""
        self._title.setText(translate("Typing", "Type your number"))
        # the warning or the problem stands in its place
        self._help.setVisible(not (screen.is_idle or screen.problem))
        self._help.setText(
            translate(
                "Typing",
                "11 digits on the back of your identity card, or 17 digits on your Limosa form",
            )
        )
        self._has_digits = bool(screen.digits)
        self._draw_number(screen)
        self._idle_text.setText(
            translate("Typing", "Are you still there? This screen closes in a moment.")
        )
        self._idle.setVisible(screen.is_idle)
        self._next.show_text(translate("Typing", "Next"))
        self._next.setEnabled(_is_complete(screen))
        self.draw_keys()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Take a pasted text and Enter; the keypad takes digits and backspace."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # with any number of digits: the answer says what is wrong with them
            if self._has_digits:
                self.context.send(NumberEntered())
            return True
        if text := pasted(event):
            self.context.send(TextPasted(text))
            return True
        return super().handle_key(event)

    def _draw_number(self, screen: Typing) -> None:
        problem = screen.problem
        missing = max(0, _expected_length(screen.digits) - len(screen.digits))
        if problem is Problem.CARD_NUMBER_TYPED:
            # another number, complete as it stands on the card
            missing = 0
        number = grouped(screen.digits + _PLACEHOLDER * missing)
        typed = number[: number.index(_PLACEHOLDER)] if missing else number
        self.field.show_number(typed, number[len(typed) :], wrong=problem is not None)
        self.field.setAccessibleName(plurals.digits_typed(len(screen.digits)))
        self._problem.setVisible(problem is not None)
        if problem is not None:
            words = problems.for_worker(problem)
            self._problem_icon.show_icon(words.icon, accent="danger")
            # the warning that the screen closes takes their room
            self._problem_icon.setVisible(not screen.is_idle and not self.theme.has_large_text)
            self._problem_advice.setVisible(not screen.is_idle or not self.theme.has_large_text)
            self._problem_title.setText(words.title)
            self._problem_advice.setText(words.advice)
            self._missing.show_text("")
        elif missing:
            self._missing.show_text(plurals.digits_to_go(missing))
        else:
            self._missing.show_text(translate("Typing", "Touch Next"))

    def _problem_frame(self) -> QFrame:
        words = column(
            (self._problem_title, 2), (self._problem_advice, 3), gap=self.theme.px("tiny_gap")
        )
        layout = row(self._problem_icon, (words, 1), gap=self.theme.px("gap"))
        frame = framed(layout, "")
        frame.setMaximumHeight(self.theme.px("key") * 2)
        return frame
