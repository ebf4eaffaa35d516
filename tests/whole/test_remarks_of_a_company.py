"""A remark at the gate, until the site manager dealt with it and the company knows of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gateway.domain.record import EntryKind
from gateway.flow.remark_states import DealWith, ForwardRemarks
from gateway.flow.states import Staff
from gateway.journal.evidence import record
from gateway.journal.store import Store
from gateway.practice import finger
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite


def acts(home: Path) -> list[object]:
    """Return what staff did, oldest first."""
    with closing(Store(home, read_only=True)) as store:
        return [entry.facts["act"] for entry in record.entries(store, EntryKind.STAFF)]


def test_a_remark_is_forwarded_and_dealt_with(player: GatePlayer, place: PracticeSite) -> None:
    # no relation between worker and company
    player.identify_by_card("mehmet")
    player.choose_direction("in")
    player.leave()
    player.wait_until("the remark", lambda: player.kiosk_state.queue.new_remarks > 0, 60)
    player.open_staff_screen()
    player.press("page-remarks")
    player.wait_for_widget("deal-with")
    player.press("forward-remarks")
    player.wait_for_screen(ForwardRemarks)
    player.press("back")
    player.wait_for_widget("deal-with")
    player.press("deal-with")
    player.wait_for_screen(DealWith)
    for key in ("letter-a", "letter-n", "save"):
        player.press(key)
    player.wait_for_screen(Staff)
    player.wait_until(
        "the entry",
        lambda: (
            isinstance(player.screen, Staff)
            and bool(player.screen.remarks and player.screen.remarks[0].dealt_with)
        ),
    )
    text = finger.visible_text(player.kiosk.window)
    assert player.screen.remarks[0].dealt_with.by == "an"  # type: ignore[union-attr]
    assert place.site.worker["mehmet"].number not in text
    done = acts(player.kiosk.settings.home)
    assert [act for act in done if "remarks" in str(act)] == [
        "remarks of a company forwarded",
        "remarks or refusals dealt with",
    ]
