"""The kiosk is open: today's staff code, for the site manager's eyes."""

from __future__ import annotations

from gateway.flow.actions import Back
from gateway.flow.states import Opened, State
from gateway.ui.screen import ESCAPE_OR_ENTER, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.paged_text import Message, PagedText
from gateway.ui.widgets.touch import Button


class OpenedScreen(ScreenWidget[Opened]):
    """The code, and what it is for."""

    back_keys = ESCAPE_OR_ENTER

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._told, self._advice = (
            Message(theme, "title", "lead"),
            PagedText(theme, "body", tone="quiet"),
        )
        self._code = FittedLabel(theme, "code")
        self._code.setObjectName("staff-code")
        self._go_on = Button(theme, "continue", fill="blue")
        self._go_on.setMinimumHeight(theme.px("key"))
        self._go_on.clicked.connect(lambda: context.send(Back()))
        right = column(gap=theme.px("small_gap"))
        right.addWidget(self._told, 8)
        right.addWidget(self._code)
        right.addWidget(self._advice, 3)
        ways = row()
        ways.addWidget(self._go_on, 1)
        ways.addStretch(1)
        right.addLayout(ways)
        layout = row(margins=self.margins(), gap=theme.px("margin") * 2)
        layout.addWidget(Picture(theme, "gate-open"), 1 if theme.has_large_text else 2)
        layout.addLayout(right, 3)
        self.setLayout(layout)

    def draw(self, state: State, screen: Opened) -> None:
        """The code of the day in two groups."""
        code = screen.staff_code
        half = (len(code) + 1) // 2
        self._told.show_text(
            translate("Opened", "The kiosk is open"), translate("Opened", "Staff code of today")
        )
        self._code.setText(f"{code[:half]} {code[half:]}")
        self._advice.show_text(
            translate(
                "Opened",
                "Note it down. Hold the name of the workplace, at the top left, for two seconds to use it.",
            )
        )
        self._go_on.show_text(translate("Opened", "Continue"))

    def on_hidden(self) -> None:
        """The code does not stay in a hidden widget."""
        self._code.setText("")
