"""Ask on which of the declared workplaces the kiosk stands."""

from __future__ import annotations

from functools import partial

from gateway.domain.model import Workplace
from gateway.flow.actions import Back, WorkplaceChosen
from gateway.flow.states import ChooseWorkplace, State
from gateway.ui.screen import ESCAPE, Chrome, ScreenContext, ScreenWidget
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import column, row
from gateway.ui.widgets.labels import FittedLabel
from gateway.ui.widgets.pager import ListRow, PagedList
from gateway.ui.widgets.touch import Button


class ChooseWorkplaceScreen(ScreenWidget[ChooseWorkplace]):
    """Draw the workplaces: name, number of the declaration and address."""

    chrome = Chrome(header=False)
    back_keys = ESCAPE

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        theme = self.theme
        self._title = FittedLabel(theme, "title")
        self._list = PagedList(theme, "site")
        self._back = Button(theme, "back")
        self._back.clicked.connect(lambda: context.send(Back()))
        self.setLayout(
            column(
                self._title,
                (self._list, 1),
                row(self._back, 1),
                margins=self.margins(top="gap"),
                gap=theme.px("gap"),
            )
        )

    def draw(self, state: State, screen: ChooseWorkplace) -> None:
        """Show the workplaces that the service listed."""
        self._title.setText(translate("Workplaces", "Which site is this kiosk on?"))
        self._back.show_text(translate("Common", "Back"), "back")
        self._list.show_rows(tuple(map(self._entry, screen.workplaces)))

    def _entry(self, workplace: Workplace) -> ListRow:
        note = workplace.number
        if address := workplace.address:
            note += f"   {address.street} {address.house}, {address.municipality}"
        choose = partial(self.context.send, WorkplaceChosen(workplace))
        return ListRow(f"workplace-{workplace.number}", workplace.name, note, choose)
