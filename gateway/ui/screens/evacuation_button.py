"""Lead staff from any of their screens to the list for an evacuation: a red button, an icon alone.

Two touches at most, tests/ui/test_evacuation.py: it stands on each screen that is further than one
touch from the tabs, or that waits for a stick or a printer.
"""

from __future__ import annotations

from gateway.flow.actions import EvacuationRequested
from gateway.ui.screen import ScreenContext
from gateway.ui.text.translate import translate
from gateway.ui.widgets.touch import Button


class EvacuationButton(Button):
    """Open the list for an evacuation."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.theme, "evacuation", fill="red")
        self.clicked.connect(lambda: context.send(EvacuationRequested()))

    def draw(self) -> None:
        """Show the icon, and its word to who hears it."""
        word = translate("Evacuation", "Evacuation")
        self.show_text("", "evacuation", accessible_name=word)
