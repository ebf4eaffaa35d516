"""Take the right time of a registration or of a forgotten one, and why, for the office alone."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.model import Direction, Regime
from gateway.domain.staff_hours import corrected_ms
from gateway.domain.work_list import MOST_REASON_CHARACTERS, Correction, ListedRegistration
from gateway.flow.actions import PersonEvent
from gateway.flow.hours_actions import CorrectionWritten
from gateway.flow.hours_states import CorrectHours
from gateway.flow.kiosk_state import State
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.text import hours, phrases
from gateway.ui.text.translate import isolated, translate
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.touch import Button

_TIME, _REASON = "right-time", "reason"


class CorrectHoursScreen(NotesScreen[CorrectHours]):
    """Draw the time and the reason; IN and OUT are two ways to end, *does not count* a third."""

    lengths: ClassVar = {_TIME: 4, _REASON: MOST_REASON_CHARACTERS}
    submit_weight = 9

    def __init__(self, context: ScreenContext) -> None:
        self._registration: ListedRegistration | None = None
        self._directions = {
            direction: Button(context.theme, f"correct-{direction.value}", fill="blue")
            for direction in Direction
        }
        for direction, button in self._directions.items():
            button.clicked.connect(partial(self._correct, direction))
        super().__init__(context)

    def submit_part(self, save: Button) -> QWidget:
        """Return the three ways, of one width."""
        ways = QWidget()
        parts = (save, *self._directions.values())
        ways.setLayout(row(*((part, 1) for part in parts), gap=self.theme.px("tiny_gap")))
        for button in parts:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return ways

    def draw(self, state: State, screen: CorrectHours) -> None:
        """Show the fields, under what they are about or why nothing was written."""
        one = self._registration = screen.registration
        self.draw_notes(
            self._title_text(screen),
            _TIME,
            translate("Hours", "Does not count"),
            right_time=translate("Hours", "Right time, as 1530"),
            reason=translate("Hours", "Why"),
        )
        for direction, button in self._directions.items():
            button.show_text(phrases.direction_word(direction, one.regime))
            button.setEnabled(not screen.is_busy)
        self._directions[Direction.OUT].setVisible(one.regime is Regime.IN_OUT)

    def on_hidden(self) -> None:
        """Forget what was typed, and whose it is."""
        self._registration = None
        super().on_hidden()

    def written(self, *texts: str) -> PersonEvent | None:
        """Return that the registration does not count, once there is a reason."""
        one, reason = self._registration, texts[1]
        if one is None or not self._has(_REASON):
            return None
        return CorrectionWritten(Correction(one.direction, None, reason))

    def _correct(self, direction: Direction, _checked: bool = False) -> None:
        """Send the time as that of an IN or an OUT, once it is one that was, and has a reason."""
        one = self._registration
        if one is None:
            return
        at_ms = corrected_ms(one, direction, self.fields.fields[_TIME].text().strip())
        if at_ms is None or at_ms > self.context.now_ms():
            self.fields.fields[_TIME].clear()
            self.fields.activate(_TIME)
            self.fields.draw(_TIME, translate("Hours", "No such time. As 1530"))
        elif self._has(_REASON):
            reason = self.fields.fields[_REASON].text().strip()
            self.context.send(CorrectionWritten(Correction(direction, at_ms, reason)))

    def _has(self, name: str) -> bool:
        if self.fields.fields[name].text().strip():
            return True
        self.fields.activate(name)
        return False

    def _title_text(self, screen: CorrectHours) -> str:
        if screen.is_busy:
            return translate("Common", "One moment…")
        if screen.is_failed:
            return translate("Hours", "Not written. Try again, or call your technician.")
        one = screen.registration
        title = translate("Hours", "Correct for the office: {name}, {act}")
        return title.format(name=isolated(one.name or one.number), act=hours.act(one))
