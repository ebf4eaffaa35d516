"""Show remarks and refusals to staff, and what can be done about the one that is read."""

from __future__ import annotations

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Means
from gateway.domain.remarks import OF_LIMOSA, staff_language
from gateway.domain.staff_lists import (
    HeldRegistration,
    RefusedRegistration,
    RemarkEntry,
    StaffEntry,
    StaffPage,
    by_company,
    by_urgency,
)
from gateway.flow.actions import DealWithRequested, ForwardRequested, PaperDatesRequested
from gateway.flow.kiosk_state import State
from gateway.flow.states import Staff
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.staff_entry_list import EntryPage
from gateway.ui.text.staff_entries import group_texts
from gateway.ui.text.translate import translate
from gateway.ui.widgets.touch import Button


class RemarkPage(EntryPage):
    """Draw the entries; in the chosen one the ways to deal with its row, and to forward."""

    def __init__(self, context: ScreenContext) -> None:
        theme = context.theme
        self._deal = Button(theme, "deal-with", fill="blue")
        self._forward = Button(theme, "forward-remarks")
        self._entries: tuple[StaffEntry, ...] = ()
        self._send = context.send
        self._paper = Button(theme, "paper-dates-open")
        super().__init__(context, beside_number=(self._deal, self._forward, self._paper))
        self._paper.clicked.connect(self._ask_for_paper)
        self._deal.clicked.connect(lambda: context.send(DealWithRequested(self._row())))
        self._forward.clicked.connect(
            lambda: context.send(ForwardRequested(self._company(), self._of_company()))
        )

    def draw_entries(self, state: State, screen: Staff, now_ms: int) -> None:
        """Show the remarks or refusals, a row for each company and matter."""
        language = staff_language(state.language, state.kiosk.home_language)
        self._entries = screen.entries or ()
        groups: tuple[tuple[StaffEntry, ...], ...] = (
            by_urgency(screen.remarks or (), belgian_day(now_ms))
            if screen.page is StaffPage.REMARKS
            else by_company(screen.refused or ())
        )
        texts = tuple(group_texts(group, language, now_ms) for group in groups)
        self._deal.show_text(translate("Staff", "Dealt with"))
        self._forward.show_text(translate("Staff", "Forward to the company"))
        self._paper.show_text("L1 / A1")
        # with the words of the tools, which share the width by them
        self.draw(texts, screen, _empty_text(screen))
        self._deal.setEnabled(bool(self._row()))
        self._forward.setEnabled(bool(self._company()))
        self._paper.setVisible(self._posted() is not None)

    def forget(self) -> None:
        """Forget the entries: a hidden list keeps no names."""
        self._entries = ()
        super().forget()

    def _row(self) -> tuple[StaffEntry, ...]:
        """Return the entries of the chosen row; what the kiosk holds back is not dealt with."""
        return tuple(
            entry
            for entry in self._entries
            if entry.key in self.row_keys and not isinstance(entry, HeldRegistration)
        )

    def _posted(self) -> RemarkEntry | None:
        """Return the chosen remark where its worker comes from abroad, by what is known."""
        for entry in self._entries:
            if entry.key == self.key and isinstance(entry, RemarkEntry):
                is_limosa = entry.remark.number in OF_LIMOSA or entry.line.means is Means.FORM
                return entry if is_limosa or entry.papers else None
        return None

    def _ask_for_paper(self) -> None:
        entry = self._posted()
        if entry is not None:
            self._send(PaperDatesRequested(entry))

    def _company(self) -> str:
        """Return the company that the chosen entry is about, where it has one."""
        chosen = next((entry for entry in self._entries if entry.key == self.key), None)
        if isinstance(chosen, RemarkEntry | RefusedRegistration):
            return chosen.line.employer
        return ""

    def _of_company(self) -> tuple[StaffEntry, ...]:
        """Return what the company has to put right: its open entries, and the chosen one."""
        return tuple(
            entry
            for entry in self._entries
            if isinstance(entry, RemarkEntry | RefusedRegistration)
            and entry.line.employer == self._company()
            and (entry.dealt_with is None or entry.key == self.key)
        )


def _empty_text(screen: Staff) -> str:
    if screen.entries is None:
        return translate("Common", "One moment…")
    if screen.page is StaffPage.REMARKS:
        return translate("Staff", "No remarks in the last 30 days.")
    return translate("Staff", "Nothing was refused in the last 30 days.")
