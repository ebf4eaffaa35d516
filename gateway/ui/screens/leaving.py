"""The way out of the kiosk to the desktop, for staff: asked once more, since nobody can register
meanwhile.
"""

from __future__ import annotations

from gateway.flow.actions import Back, LeaveRequested
from gateway.flow.states import Leaving, State
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import Picture, column, row
from gateway.ui.widgets.paged_text import Message
from gateway.ui.widgets.touch import Button


class LeavingScreen(ScreenWidget[Leaving]):
    """What leaving means, and both answers."""

    chrome = Chrome(languages=False)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._told = Message(theme)
        self._leave, self._stay = (
            Button(theme, "leave-confirm", fill="red"),
            Button(theme, "leave-cancel", fill="blue"),
        )
        self._leave.clicked.connect(lambda: context.send(LeaveRequested()))
        self._stay.clicked.connect(lambda: context.send(Back()))
        for button in (self._leave, self._stay):
            button.setMinimumHeight(theme.px("key"))
        layout = row(gap=theme.px("margin") * 2)
        layout.addWidget(Picture(theme, "close-day"), 1 if theme.has_large_text else 2)
        layout.addWidget(self._told, 3)
        whole = column(margins=self.margins(), gap=theme.px("gap"))
        whole.addLayout(layout, 1)
        whole.addLayout(row(self._leave, 1, self._stay, gap=theme.px("gap")))
        self.setLayout(whole)

    def draw(self, state: State, screen: Leaving) -> None:
        """The question."""
        if state.kiosk.workplace is None:
            told = translate(
                "Leaving",
                "The program ends, and the desktop appears. It has to be started again by hand.",
            )
        else:
            told = translate(
                "Leaving",
                "Nobody can register until the program is started again by hand. The day stays open, nothing is lost.",
            )
        self._told.show_text(translate("Leaving", "Leave the kiosk?"), told)
        self._leave.show_text(translate("Leaving", "Yes, leave"))
        self._stay.show_text(translate("Leaving", "No, stay"))

    back_keys = ESCAPE
