"""Take what staff did about remarks or refusals, and who did it."""

from __future__ import annotations

from typing import ClassVar

from gateway.domain.remarks import staff_language
from gateway.flow.actions import DealingNoted, PersonEvent
from gateway.flow.kiosk_state import State
from gateway.flow.remark_states import DealWith
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.text import plurals
from gateway.ui.text.staff_entries import entry_text
from gateway.ui.text.translate import translate

_BY, _NOTE = "dealt-by", "dealt-note"


class DealWithScreen(NotesScreen[DealWith]):
    """Draw two fields; who it was has to be typed."""

    lengths: ClassVar = {_BY: 60, _NOTE: 200}

    def draw(self, state: State, screen: DealWith) -> None:
        """Show the fields, under what they are about."""
        language = staff_language(state.language, state.kiosk.home_language)
        first = screen.entries[0]
        text = entry_text(first, language, self.context.now_ms())
        several = (plurals.workers(len(screen.entries)),) if len(screen.entries) > 1 else ()
        about = " · ".join((*several, text.title))
        self.draw_notes(
            translate("Staff", "Dealt with: {what}").format(what=about),
            _BY,
            dealt_by=translate("Staff", "Your name"),
            dealt_note=translate("Staff", "What was done"),
        )

    def written(self, *texts: str) -> PersonEvent | None:
        """Return what was written down, once somebody is named."""
        by, note = texts
        if not by:
            self.fields.activate(_BY)
            return None
        return DealingNoted(by, note)
