"""Take who a visitor is, and whether he comes or leaves."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.domain.visitors import LONGEST_FIELD, VisitorDetails, readable
from gateway.flow.actions import PersonEvent
from gateway.flow.kiosk_state import State
from gateway.flow.site_actions import VisitorArrived, VisitorLeft
from gateway.flow.site_states import VisitorDone, VisitorForm
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.screens.patience import PatienceScreen
from gateway.ui.screens.result_screen import ResultScreen
from gateway.ui.text.translate import translate
from gateway.ui.text.visitors import done_text, form_title
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.touch import Button

_NAME, _COMPANY, _HOST = "visitor-name", "visitor-company", "visitor-host"


class VisitorFormScreen(NotesScreen[VisitorForm]):
    """Draw three fields, of which only the name has to be typed, and the two ways."""

    lengths: ClassVar = {_NAME: LONGEST_FIELD, _COMPANY: LONGEST_FIELD, _HOST: LONGEST_FIELD}
    submit_weight = 8

    def __init__(self, context: ScreenContext) -> None:
        self._leave = Button(context.theme, "visitor-leave")
        self._leave.clicked.connect(self._take_off)
        super().__init__(context)

    def submit_part(self, save: Button) -> QWidget:
        """Return the two ways, of one width."""
        both = QWidget()
        both.setLayout(row((self._leave, 1), (save, 1), gap=self.theme.px("tiny_gap")))
        for button in (self._leave, save):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return both

    def draw(self, state: State, screen: VisitorForm) -> None:
        """Show the fields."""
        self.draw_notes(
            form_title(screen.result),
            _NAME,
            translate("Visitor", "I arrive"),
            visitor_name=translate("Visitor", "Name"),
            visitor_company=translate("Visitor", "Company"),
            visitor_host=translate("Visitor", "Visiting whom?"),
        )
        self._leave.show_text(translate("Visitor", "I leave"), "out")
        self._leave.setEnabled(not screen.is_busy)

    def written(self, *texts: str) -> PersonEvent | None:
        """Return the arrival, once there is a name."""
        if not self._is_named():
            return None
        return VisitorArrived(VisitorDetails(*map(readable, texts)))

    def _take_off(self) -> None:
        if self._is_named():
            self.context.send(VisitorLeft(readable(self.fields.fields[_NAME].text())))

    def _is_named(self) -> bool:
        if readable(self.fields.fields[_NAME].text()):
            return True
        self.fields.activate(_NAME)
        return False


class VisitorDoneScreen(ResultScreen[VisitorDone], PatienceScreen[VisitorDone]):
    """Say that a visitor is on the list, or off it; a touch anywhere closes it."""

    def draw(self, state: State, screen: VisitorDone) -> None:
        """Show the words."""
        self.show_words("tick", *done_text(screen.result))
