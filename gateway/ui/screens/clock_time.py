"""Take day and time from staff, where nobody else tells it, to set the clock."""

from __future__ import annotations

from datetime import datetime

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.flow.actions import TimeChosen
from gateway.flow.kiosk_state import State
from gateway.flow.staff_evidence import TIME_DIGITS
from gateway.flow.staff_states import ClockTime
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keypad_screen import KeypadScreen
from gateway.ui.text.translate import translate
from gateway.ui.text.waiting import waiting_text
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel, Label
from gateway.ui.widgets.note import Note
from gateway.ui.widgets.touch import Button

# a digit each, and what stands between them on the screen
_SHAPE = "__.__.____ __:__"
_FORMAT = "%d%m%Y%H%M"
_FIRST_YEAR, _LAST_YEAR = 2025, 2099


def typed_ms(digits: str) -> int | None:
    """Return the moment of day, month, year, hour and minute in Belgium; ``None`` if there is none.

    ``typed_ms("231120260702")`` is the 23rd of November 2026, 07:02.
    """
    if len(digits) != TIME_DIGITS:
        return None
    try:
        moment = datetime.strptime(digits, _FORMAT).replace(tzinfo=BELGIUM)
    except ValueError:
        return None
    return epoch_ms(moment) if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


class ClockTimeScreen(KeypadScreen[ClockTime]):
    """Draw the digits typed between dots and a colon, and the keys at the right."""

    def __init__(self, context: ScreenContext) -> None:
        theme = context.theme
        self._next = Button(theme, "next", fill="blue")
        super().__init__(context, self._next)
        self._digits = ""
        self._next.clicked.connect(self._choose)
        self._waiting = Note(theme, "waiting", "card-in")
        self._title = FittedLabel(theme, "title")
        self._help = Label(theme, "body")
        self._wrong = Label(theme, "body_bold", tone="danger")
        self.field.setObjectName("clock-time")
        top = row(
            Picture(theme, "clock", side="picture_small"), (self._title, 1), gap=theme.px("gap")
        )
        left = column(
            self._waiting, top, self._help, self.field, self._wrong, gap=theme.px("small_gap")
        )
        self.lay_out(left, keypad_weight=11)

    def draw(self, state: State, screen: ClockTime) -> None:
        """Show the digits so far, and whether they are a moment."""
        self._waiting.draw(waiting_text(state.kiosk))
        self._digits = screen.digits
        self._title.setText(translate("Clock", "Set the clock"))
        self._help.show_text(
            translate("Clock", "Day, month, year, hour, minute, as on a telephone.")
        )
        is_whole = len(screen.digits) == TIME_DIGITS
        is_wrong = is_whole and typed_ms(screen.digits) is None
        self._wrong.show_text(translate("Clock", "There is no such moment.") if is_wrong else "")
        self.field.show_number(*_shown(screen.digits), wrong=is_wrong)
        self.field.setAccessibleName("".join(_shown(screen.digits)))
        self.draw_keys()
        self._next.show_text(translate("Typing", "Next"))
        self._next.setEnabled(is_whole and not is_wrong)

    def _choose(self) -> None:
        chosen_ms = typed_ms(self._digits)
        if chosen_ms is not None:
            self.context.send(TimeChosen(chosen_ms - self.context.now_ms()))


def _shown(digits: str) -> tuple[str, str]:
    """Return the digits in their shape, and what is left of it."""
    places = [place for place, sign in enumerate(_SHAPE) if sign == "_"]
    end = places[len(digits)] if len(digits) < len(places) else len(_SHAPE)
    left = iter(digits)
    return "".join(next(left) if sign == "_" else sign for sign in _SHAPE[:end]), _SHAPE[end:]
