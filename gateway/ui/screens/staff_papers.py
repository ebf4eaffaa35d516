"""Show staff the papers that they can take away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gateway.domain.papers import PaperKind
from gateway.flow.actions import PaperRequested
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.text import papers
from gateway.ui.text.translate import translate
from gateway.ui.widgets.basics import row
from gateway.ui.widgets.touch import Button


class PaperPage(EntryPage):
    """Draw the list of papers, and under the chosen one the way to take it."""

    def __init__(self, context: ScreenContext) -> None:
        self._take = Button(context.theme, "paper-take", fill="blue")
        self._take.clicked.connect(lambda: context.send(PaperRequested(PaperKind(self.key[1]))))
        tools = QWidget()
        tools.setLayout(row((self._take, 1)))
        super().__init__(context, tools)

    def draw_papers(self, screen: Staff) -> None:
        """Show the list and the chosen paper."""
        self.draw(papers.papers(), screen, "")
        self._take.show_text(translate("Papers", "Take it with you"))
