"""Take the contractor's log-in, with a keyboard on the screen."""

from __future__ import annotations

from gateway.domain.problem import Problem
from gateway.flow.actions import SignInSubmitted
from gateway.flow.kiosk_state import State
from gateway.flow.states import SignIn
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.keyboard_screen import KeyboardScreen
from gateway.ui.text import problems
from gateway.ui.text.translate import translate
from gateway.ui.widgets.touch import Button


class SignInScreen(KeyboardScreen[SignIn]):
    """Draw user name and password."""

    def __init__(self, context: ScreenContext) -> None:
        self._problem: Problem | None = None
        submit_button = Button(context.theme, "sign-in", fill="blue")
        super().__init__(context, ("user", "password"), submit_button)

    def draw(self, state: State, screen: SignIn) -> None:
        """Show the fields, and what is wrong or that the service is being asked."""
        place, user = screen.workplace, self.fields[0]
        self.title.setText(place.name if place else translate("SignIn", "Open the kiosk"))
        if not user.text() and screen.user:
            user.setText(screen.user)
        self._problem = screen.problem
        labels = translate("SignIn", "User name"), translate("SignIn", "Password")
        self.draw_fields(state, screen, labels, translate("SignIn", "Sign in"))

    def wrong(self) -> tuple[str, str, str] | None:
        """Return the words of the problem, if there is one."""
        if self._problem is None:
            return None
        words = problems.for_staff(self._problem)
        return words.icon, f"{words.title}.", words.advice

    def submit(self) -> None:
        """Sign in."""
        user, password = (field.text() for field in self.fields)
        self.context.send(SignInSubmitted(user.strip(), password))
