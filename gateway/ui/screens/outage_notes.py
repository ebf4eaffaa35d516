"""Take what staff write about an outage: a name, the provider's ticket number, a note."""

from __future__ import annotations

from typing import ClassVar

from gateway.domain.outages import Outage
from gateway.flow.actions import NotesWritten, PersonEvent
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import OutageNotes
from gateway.ui.screen import ScreenContext
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.text.outages import span
from gateway.ui.text.translate import translate

_NAME, _TICKET, _NOTE = "outage-name", "outage-ticket", "outage-note"


class OutageNotesScreen(NotesScreen[OutageNotes]):
    """Draw the three fields; name and ticket as they are, until they are typed anew."""

    lengths: ClassVar = {_NAME: 80, _TICKET: 80, _NOTE: 200}

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        # whose name and ticket stand in the fields
        self._outage: Outage | None = None

    def draw(self, state: State, screen: OutageNotes) -> None:
        """Show the fields."""
        outage = screen.outage
        if outage != self._outage:
            self._outage = outage
            self.fields.fields[_NAME].setText(outage.name)
            self.fields.fields[_TICKET].setText(outage.ticket)
        title = translate("Outage", "Write down: {outage}")
        self.draw_notes(
            title.format(outage=span(outage)),
            _NOTE if outage.ticket else _TICKET,
            outage_name=translate("Outage", "Name of the outage"),
            outage_ticket=translate("Outage", "Ticket number"),
            outage_note=translate("Outage", "Note"),
        )

    def on_hidden(self) -> None:
        """Forget whose notes these were."""
        self._outage = None
        super().on_hidden()

    def written(self, *texts: str) -> PersonEvent | None:
        """Return what was written down."""
        return NotesWritten(*texts)
