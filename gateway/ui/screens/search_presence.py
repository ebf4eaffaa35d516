"""Take the letters with which the name of a worker or of a company begins, or a number."""

from __future__ import annotations

from typing import ClassVar

from gateway.flow.actions import PersonEvent
from gateway.flow.hours_states import SearchHours
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import Searched
from gateway.flow.presence_states import SearchPresence
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.text.translate import translate

_NAME = "presence-name"


class SearchPresenceScreen(NotesScreen[SearchPresence | SearchHours]):
    """Draw one field over the keyboard; an empty one shows all again."""

    lengths: ClassVar = {_NAME: 60}

    def draw(self, state: State, screen: SearchPresence | SearchHours) -> None:
        """Show the field."""
        self.draw_notes(
            translate("Presence", "Search"),
            _NAME,
            save=translate("Presence", "Search"),
            presence_name=(
                translate("Hours", "Name or number of a worker, or name of a company")
                if isinstance(screen, SearchHours)
                else translate("Presence", "Name of a worker or of a company")
            ),
        )

    def written(self, *texts: str) -> PersonEvent | None:
        """Return what to search."""
        return Searched(*texts)
