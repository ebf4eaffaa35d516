"""Take number and name of a person whom staff expect by hand."""

from __future__ import annotations

from typing import ClassVar

from gateway.flow.actions import PersonEvent
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import PersonExpected
from gateway.flow.presence_states import PersonToExpect
from gateway.ui.screens.notes_screen import NotesScreen
from gateway.ui.text.translate import isolated, translate

_NUMBER, _NAME = "expected-number", "expected-name"


class PersonToExpectScreen(NotesScreen[PersonToExpect]):
    """Draw two fields; the number has to be right, since by it the worker is known."""

    lengths: ClassVar = {_NUMBER: 40, _NAME: 80}

    def draw(self, state: State, screen: PersonToExpect) -> None:
        """Show the fields, and whether the number was wrong."""
        about = isolated(screen.behind.company.name)
        title = translate("Expected", "Expected of {company}").format(company=about)
        if screen.is_wrong:
            title = translate("Expected", "no right national, BIS or Limosa number")
        self.draw_notes(
            title,
            _NUMBER,
            expected_number=translate("Expected", "National or Limosa number"),
            expected_name=translate("Expected", "Name"),
        )

    def written(self, *texts: str) -> PersonEvent | None:
        """Return who is expected."""
        return PersonExpected(*texts)
