"""Say to staff that a worker waits at the reader."""

from __future__ import annotations

from gateway.flow.kiosk_state import KioskState
from gateway.ui.text.translate import translate


def waiting_text(kiosk: KioskState) -> str:
    """Return the words of the strip; empty while nobody's card waits."""
    if kiosk.waiting_card is None:
        return ""
    return translate("Staff", "Someone is waiting: a card is in the reader.")
