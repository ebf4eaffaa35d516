"""Take the contractor's password or a technician's code before the program ends."""

from __future__ import annotations

from gateway.flow.actions import LeaveRequested
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import LeavingSecret
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keyboard_screen import KeyboardScreen
from gateway.ui.text.translate import translate
from gateway.ui.widgets.touch import Button


class LeavingSecretScreen(KeyboardScreen[LeavingSecret]):
    """Draw one field, which takes either."""

    def __init__(self, context: ScreenContext) -> None:
        self._is_wrong = False
        super().__init__(context, ("secret",), Button(context.theme, "leave-secret", fill="red"))

    def draw(self, state: State, screen: LeavingSecret) -> None:
        """Show the field, and whether what was typed is wrong or is being checked."""
        self._is_wrong = screen.is_wrong
        self.title.setText(translate("Leaving", "End the program?"))
        label = translate("Leaving", "Contractor's password or technician's code")
        self.draw_fields(state, screen, (label,), translate("Leaving", "Yes, end it"))

    def wrong(self) -> tuple[str, str, str] | None:
        """Return the words for a wrong secret, after one."""
        if not self._is_wrong:
            return None
        title = translate(
            "Leaving", "That is neither the contractor's password nor the technician's code."
        )
        return "password", title, ""

    def submit(self) -> None:
        """End the program, if the secret is right."""
        self.context.send(LeaveRequested(self.fields[0].text()))
