"""Show the chosen workplace alone, to be read once more before the kiosk opens on it."""

from __future__ import annotations

from gateway.flow.actions import Back, WorkplaceChosen
from gateway.flow.kiosk_state import State
from gateway.flow.states import ConfirmWorkplace
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.touch import Button


class ConfirmWorkplaceScreen(ScreenWidget[ConfirmWorkplace]):
    """Draw name, address and number as large as the screen allows, and both answers."""

    chrome = Chrome(header=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._question = FittedLabel(theme, "heading", wrap=theme.has_large_text)
        self._name = FittedLabel(theme, "giant", wrap=True)
        self._name.setObjectName("workplace-name")
        self._address = FittedLabel(theme, "title", wrap=True)
        self._number = FittedLabel(theme, "lead", tone="quiet")
        self._open = Button(theme, "open-here", fill="blue")
        self._other = Button(theme, "back")
        for button in (self._open, self._other):
            button.setMinimumHeight(theme.px("key"))
        self._open.clicked.connect(self._confirm)
        self._other.clicked.connect(lambda: context.send(Back()))
        self._screen: ConfirmWorkplace | None = None
        self.setLayout(
            column(
                self._question,
                (self._name, 5),
                (self._address, 2),
                self._number,
                row((self._open, 2), (self._other, 1), gap=theme.px("gap")),
                margins=self.margins(top="gap"),
                gap=theme.px("small_gap"),
            )
        )

    def draw(self, state: State, screen: ConfirmWorkplace) -> None:
        """Show the workplace of the state."""
        self._screen = screen
        place = screen.workplace
        self._question.setText(translate("Workplaces", "Is this the site?"))
        self._name.setText(place.name)
        address = place.address
        self._address.show_text(
            f"{address.street} {address.house}, {address.post_code} {address.municipality}"
            if address
            else ""
        )
        self._number.setText(place.number)
        self._open.show_text(translate("Workplaces", "Yes, open here"))
        self._other.show_text(
            translate("Workplaces", "Another site")
            if len(screen.workplaces) > 1
            else translate("Common", "Back"),
            "back",
        )

    def _confirm(self) -> None:
        if self._screen is not None:
            self.context.send(WorkplaceChosen(self._screen.workplace))
