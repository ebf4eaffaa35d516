"""Show that the kiosk is open, and today's staff code to the site manager."""

from __future__ import annotations

from gateway.flow.actions import Back
from gateway.flow.kiosk_state import State
from gateway.flow.states import Opened
from gateway.ui.screen import ESCAPE_OR_ENTER, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.paged_text import Message, PagedText
from gateway.ui.widgets.touch import Button


class OpenedScreen(ScreenWidget[Opened]):
    """Draw the code, and what it is for."""

    back_keys = ESCAPE_OR_ENTER

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._message = Message(theme, "title", "lead")
        self._advice = PagedText(theme, "body", tone="quiet")
        self._code = FittedLabel(theme, "code")
        self._code.setObjectName("staff-code")
        self._continue = Button(theme, "continue", fill="blue")
        self._continue.setMinimumHeight(theme.px("key"))
        self._continue.clicked.connect(lambda: context.send(Back()))
        right = column(
            (self._message, 8),
            self._code,
            (self._advice, 3),
            row((self._continue, 1), 1),
            gap=theme.px("small_gap"),
        )
        self.lay_out_with_picture(Picture(theme, "gate-open"), right)

    def draw(self, state: State, screen: Opened) -> None:
        """Show the code of the day in two groups; nobody reads the site manager's own."""
        code = screen.staff_code
        half = (len(code) + 1) // 2
        lead = translate("Opened", "Today's staff code")
        if not code:
            lead = translate("Opened", "Your own staff code counts today, too.")
        self._message.show_text(translate("Opened", "The kiosk is open"), lead)
        self._code.setText(f"{code[:half]} {code[half:]}")
        self._advice.show_text(
            translate(
                "Opened",
                "Write it down. To use it, hold the name of the site, at the top left, for two"
                " seconds.",
            )
            if code
            else ""
        )
        self._continue.show_text(translate("Opened", "Continue"))

    def on_hidden(self) -> None:
        """Forget the code: a hidden widget keeps no secret."""
        self._code.setText("")
