"""Row 9: one disk in two machines, and a backup put back. What waited is sent once, whichever of
the two is first.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.journal import maybe_sent
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sync import retry
from gateway.sync.courier import Courier
from gateway.system.clock import boot_ms
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, count_held
from tests.support.station import REGISTER, SEARCH, Station, lose_answer


@pytest.fixture(autouse=True)
def _copies_are_told(expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch) -> None:
    expect_log("is a copy of installation")
    monkeypatch.setattr(maybe_sent, "COPY_WAIT_MS", 1_000)


@contextmanager
def running(home: Path, kit: Kit) -> Iterator[Kit]:
    """Run a kiosk on this home."""
    with closing(Kit(home, kit.site)) as made:
        made.workplace = kit.workplace
        yield made


@contextmanager
def closing_courier(courier: Courier) -> Iterator[Courier]:
    """Close the courier's journal and connection at the end."""
    try:
        yield courier
    finally:
        courier.finish()


@pytest.fixture
def clone(kit: Kit, tmp_path: Path) -> Callable[[], Path]:
    """Give what copies the whole disk of the kiosk, as it is now, to another place."""

    def copied() -> Path:
        return Path(shutil.copytree(kit.home, tmp_path / "clone"))

    return copied


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("first", ["the copy", "the original"])
def test_both_run_one_after_the_other(
    kit: Kit, clone: Callable[[], Path], service_admin: AdminClient, first: str, count: int
) -> None:
    waiting = kit.keep(*kit.crowd(count))
    kit.close()
    homes = [clone(), kit.home]
    for home in homes if first == "the copy" else reversed(homes):
        with running(home, kit) as kiosk:
            fresh = kiosk.keep("amelie")
            kiosk.drain()
            assert set(kiosk.status().values()) == {"confirmed"}
            assert count_held(service_admin, waiting + fresh) == [1] * (count + 1)


def test_both_run_at_once(kit: Kit, clone: Callable[[], Path], service_admin: AdminClient) -> None:
    """The copy lets the original go first with what both have, and sends its own."""
    waiting = kit.keep(*kit.crowd(3))
    kit.close()
    with running(clone(), kit) as copy:
        own = copy.keep(kit.crowd(4)[3])
        copy.courier.run_once()
        assert copy.status() == {**dict.fromkeys(waiting, "kept"), own[0]: "confirmed"}
        kit.start()
        kit.drain()
        copy.drain()
        assert count_held(service_admin, waiting + own) == [1] * 4


def test_a_disk_copied_while_the_kiosk_runs_and_has_no_contact(
    kit: Kit, clone: Callable[[], Path], service_admin: AdminClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The original goes on and cannot know: after long without contact it looks up what it has."""
    kit.courier.run_once()
    waiting = kit.keep(*kit.crowd(3))
    with running(clone(), kit) as copy:
        copy.drain()
    monkeypatch.setattr(retry, "LONG_OUTAGE_S", 0.0)
    kit.drain()
    assert set(kit.status().values()) == {"confirmed"}
    assert count_held(service_admin, waiting) == [1] * 3


def test_a_backup_that_is_put_back(
    kit: Kit, clone: Callable[[], Path], service_admin: AdminClient
) -> None:
    """An older state of the same disk: what was sent since stands in it as waiting."""
    waiting = kit.keep("jan", "amelie")
    kit.close()
    backup = clone()
    kit.start()
    later = kit.keep("hans")
    kit.drain()
    kit.close()
    for file in kit.home.glob("journal.db*"):
        file.unlink()
    shutil.copy2(backup / "journal.db", kit.home / "journal.db")
    kit.start()
    kit.drain()
    assert count_held(service_admin, waiting + later) == [1, 1, 1]
    assert set(kit.status()) == set(waiting)


def test_a_start_with_registrations_that_wait_costs_one_search(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    """Over a week, on one workplace: one question, then one request."""
    day_ms = 86_400_000
    now = kit.services.clock.stamp()
    waiting = [
        reference
        for day in (3, 2, 1, 0)
        for reference in kit.keep(
            *kit.crowd(12)[3 * day : 3 * day + 3],
            stamp=replace(
                now, wall_ms=now.wall_ms - day * day_ms, boot_ms=now.boot_ms - day * day_ms
            ),
        )
    ]
    kit.restart()
    kit.courier.run_once()
    assert len(station.calls(SEARCH)) == 1
    assert [len(call.items) for call in station.calls(REGISTER)] == [12]
    assert count_held(service_admin, waiting) == [1] * 12


def test_what_is_kept_before_the_couriers_first_turn_is_in_no_doubt(
    kit: Kit, station: Station, service_admin: AdminClient
) -> None:
    """No other machine can have sent it: it costs no search, and does not wait for one."""
    with closing_courier(kit.services.courier()) as courier:
        began_ms = boot_ms()
        while boot_ms() == began_ms:
            # what is kept within the millisecond of the start may be of another program
            pass
        early = kit.keep("jan")
        courier.run_once()
    assert station.calls(SEARCH) == []
    assert count_held(service_admin, early) == [1]


def test_what_was_asked_before_the_start_waits_for_what_may_be_on_its_way(
    kit: Kit, station: Station, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("sending failed: cut")
    kit.courier.run_once()
    station.on(REGISTER, lose_answer)
    (asked,) = kit.keep("jan")
    kit.courier.run_once()
    (waiting,) = kit.keep("amelie")
    monkeypatch.setattr(retry, "ARRIVAL_S", 30)
    kit.restart()
    kit.courier.run_once()
    assert kit.status() == {asked: "kept", waiting: "confirmed"}


def test_a_client_that_does_not_doubt_sends_twice(
    kit: Kit, clone: Callable[[], Path], service_admin: AdminClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Show what an original does that trusts what it reads on its disk."""
    waiting = kit.keep("jan", "amelie")
    kit.close()
    with running(clone(), kit) as copy:
        copy.drain()
    monkeypatch.setattr(maybe_sent, "mark_at_start", lambda *_: 0)
    with running(kit.home, kit) as original:
        original.drain()
    assert count_held(service_admin, waiting) == [2, 2]
