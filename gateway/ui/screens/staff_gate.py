"""Ask for the code that leads to the staff screen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gateway.flow.kiosk_state import State
from gateway.flow.states import StaffGate
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keypad_screen import KeypadScreen
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.translate import isolated, translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.countdown import Countdown
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.note import Note

_DOT = "•"


class StaffGateScreen(KeypadScreen[StaffGate]):
    """Draw a dot for each digit; after wrong codes lock the keys and count the seconds down."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._wrong = ""
        self._countdown = Countdown(self, self._show_wait)
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title")
        self._help = Label(theme, "body")
        self._note = FittedLabel(theme, "body_bold", tone="danger", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._note.setObjectName("gate-note")
        self.field.setObjectName("code")
        top = row(
            Picture(theme, "staff", side="picture_small"), (self._title, 1), gap=theme.px("gap")
        )
        left = column(
            self._waiting, top, self._help, self.field, (self._note, 20), gap=theme.px("small_gap")
        )
        self.lay_out(left, keypad_weight=9)

    def draw(self, state: State, screen: StaffGate) -> None:
        """Show the dots, whether the code was wrong, and how long the keys are locked."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._title.setText(translate("Gate", "Staff"))
        asked = translate("Gate", "Type today's code")
        if screen.shift_ms is not None:
            asked = _clock_question(self.context.now_ms() + screen.shift_ms)
        self._help.show_text(asked)
        typed = len(screen.digits)
        missing = max(0, state.kiosk.code_digits - typed)
        self.field.show_number(_DOT * typed, _DOT * missing, wrong=screen.is_wrong)
        self.field.setAccessibleName(plurals.digits_typed(typed))
        self.draw_keys()
        self.keypad.setEnabled(not (screen.locked_s or screen.is_busy))
        self._wrong = _what_is_wrong(screen)
        self._note.setText(self._wrong)
        self._note.setVisible(bool(self._wrong))
        self._countdown.count(state.moment, screen.locked_s)

    def on_hidden(self) -> None:
        """Stop counting, and forget the code."""
        super().on_hidden()
        self._countdown.stop()

    def _show_wait(self, seconds: int) -> None:
        again = phrases.try_again_in(seconds) if seconds else ""
        self._note.setText(f"{self._wrong} {again}".strip())


def _what_is_wrong(screen: StaffGate) -> str:
    if screen.problem is not None:
        return problems.for_staff(screen.problem).title
    return translate("Gate", "That code is wrong.") if screen.is_wrong else ""


def _clock_question(wanted_ms: int) -> str:
    moment = f"{phrases.date_of(wanted_ms)} {isolated(phrases.time_of(wanted_ms))}"
    text = translate("Gate", "The clock is set to {moment}. Type today's code once more.")
    return text.format(moment=moment)
