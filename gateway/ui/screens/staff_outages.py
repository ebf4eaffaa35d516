"""Show the outages to staff: the list, the one to read, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gateway.domain.outages import Life, Outage
from gateway.flow.actions import NotesRequested, OutageClosed, ReportRequested
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.text.outages import outage_text
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.touch import Button


class OutagePage(EntryPage):
    """Draw the outages, and under the chosen one its report, notes, and the way to close it."""

    def __init__(self, context: ScreenContext) -> None:
        theme = context.theme
        self._report = Button(theme, "outage-report", fill="blue")
        self._write = Button(theme, "outage-notes")
        self._finish = Button(theme, "outage-close")
        self._outages: dict[str, Outage] = {}
        tools = QWidget()
        tools.setLayout(
            row((self._report, 1), (self._write, 1), (self._finish, 1), gap=theme.px("tiny_gap"))
        )
        super().__init__(context, tools)
        for button, action in (
            (self._report, ReportRequested),
            (self._write, NotesRequested),
            (self._finish, OutageClosed),
        ):
            button.clicked.connect(
                lambda _=False, action=action: context.send(action(self._outages[self.key[1]]))
            )

    def draw_outages(self, screen: Staff, now_ms: int) -> None:
        """Show the list and the chosen outage; the times of one that lasts go to ``now_ms``."""
        outages = screen.outages or ()
        self._outages = {str(outage.number): outage for outage in outages}
        empty = (
            translate("Common", "One moment…")
            if screen.outages is None
            else translate("Outage", "No outage has been recorded.")
        )
        self.draw(tuple((outage_text(outage, now_ms),) for outage in outages), screen, empty)
        self._report.show_text(translate("Outage", "Report"))
        self._write.show_text(translate("Outage", "Write down"))
        self._finish.show_text(translate("Outage", "Close"))
        chosen = self._outages.get(self.key[1])
        can_close = chosen is not None and chosen.life in (Life.OVER, Life.REPORTED)
        self._finish.setEnabled(can_close)
