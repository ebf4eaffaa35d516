"""Play what belongs to an evacuation: visitors, and the list of who is on site."""

from __future__ import annotations

from gateway.domain.evacuation import EvacuationList
from gateway.flow.site_states import Evacuation, VisitorDone, VisitorForm, VisitorList
from gateway.practice.gate_player import KioskDriver
from gateway.practice.practice_site import PracticeError


def sign_visitor(player: KioskDriver, name: str) -> None:
    """Put a visitor on the list."""
    type_name(player, name)
    player.press("save")
    player.wait_for_screen(VisitorDone)


def type_name(player: KioskDriver, name: str) -> None:
    """Open the visitors' form, and type a name."""
    player.press("visitor")
    player.wait_for_screen(VisitorForm)
    player.type_into("visitor-name", name)


def read_list(player: KioskDriver) -> EvacuationList:
    """Wait for the list for an evacuation, and return it."""

    def listed() -> EvacuationList | None:
        return player.screen.listed if isinstance(player.screen, Evacuation) else None

    player.wait_until("the list", lambda: listed() is not None)
    found = listed()
    if found is None:
        raise PracticeError("The list was gone before it could be read.")
    return found


def close_after_visitor(player: KioskDriver, key: str) -> None:
    """Begin to close the day, say that a visitor has left, and close it."""
    player.press("close-day")
    player.wait_for_screen(VisitorList)
    player.report_stage("before the day closes: has the visitor left?", "visitors-asked")
    player.press(f"person-{key}")
    player.press("visitors-left")
    player.wait_for_widget("close-confirm")
    player.press("close-confirm")
