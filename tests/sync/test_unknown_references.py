"""Row 16: a disk that lied about what it had written, and lost the high-water mark too."""

from __future__ import annotations

from io import StringIO

import pytest

from gateway.cli.sync import sync
from gateway.domain.problem import Problem
from gateway.journal import high_water_mark
from gateway.sync import unknown_references
from tests.support.journals import writer_on
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit


def lose_what_is_confirmed(kit: Kit, count: int) -> None:
    """Register and confirm so many, then let the disk stand as it was before."""
    kit.keep(*kit.crowd(2))
    kit.drain()
    kit.close()
    before = (kit.home / "journal.db").read_bytes()
    kit.start()
    kit.keep(*kit.crowd(2 + count)[2:])
    kit.drain()
    kit.close()
    # the same file, as a disk has it that lost its latest pages
    (kit.home / "journal.db").write_bytes(before)
    (kit.home / high_water_mark.FILE_NAME).unlink()


ROLLED_BACK = "high-water mark was removed|the journal lacks registrations"


def vanished(kit: Kit) -> int:
    """Return how many losses staff are told of at a start."""
    kit.close()
    writer = writer_on(kit.home, kit.services.sealer)
    writer.open()
    told = writer.vanished
    assert (Problem.STORE_VANISHED in writer.problems) == bool(told)
    writer.close()
    return told


def test_what_the_service_alone_still_has_is_told_with_its_number(
    kit: Kit,
    make_kit: MakeKit,
    origin: str,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: ExpectLog,
) -> None:
    """At the first contact, once; what another kiosk of the site sent is none of it."""
    expect_log("the service holds 3 registrations of this kiosk that its journal does not know")
    expect_log(ROLLED_BACK)
    neighbour = make_kit(origin, name="neighbour")
    neighbour.sign_in()
    neighbour.keep(*neighbour.crowd(5))
    neighbour.drain()
    lose_what_is_confirmed(kit, 3)
    assert vanished(kit) == 0
    monkeypatch.setattr(unknown_references, "FIRST_MS", 0)
    for _ in range(2):
        kit.start()
        for _turn in range(3):
            kit.courier.run_once()
        assert vanished(kit) == 3
    neighbour.courier.run_once()
    neighbour.courier.run_once()
    assert vanished(neighbour) == 0


def test_what_the_high_water_mark_counted_is_not_counted_twice(
    kit: Kit, expect_log: ExpectLog
) -> None:
    expect_log("3 vanished")
    expect_log(ROLLED_BACK)
    mark = kit.home / high_water_mark.FILE_NAME
    kit.keep(*kit.crowd(2))
    kit.drain()
    kit.close()
    before = (kit.home / "journal.db").read_bytes()
    kit.start()
    kit.keep(*kit.crowd(5)[2:])
    kit.drain()
    kit.close()
    (kit.home / "journal.db").write_bytes(before)
    assert mark.exists()
    assert vanished(kit) == 3
    kit.start()
    assert kit.reconcile().unknown == 3
    assert vanished(kit) == 3


def test_reconciling_tells_it_too(kit: Kit, expect_log: ExpectLog) -> None:
    expect_log(ROLLED_BACK)
    expect_log("the service holds 4 registrations of this kiosk that its journal does not know")
    lose_what_is_confirmed(kit, 4)
    kit.start()
    result = kit.reconcile()
    assert (result.held, result.unknown) == (2, 4)
    kit.close()
    text = StringIO()
    sync(kit.home, text, until_empty=False, deadline_s=None, reconcile_days=7)
    assert "4 are held there under this kiosk's references" in text.getvalue()
