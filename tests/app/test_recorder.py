"""The recorder: says *kept* only after the commit, and takes up its work again after the disk
failed.
"""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.app.recorder import Recorder
from gateway.domain.events import (
    DayClosed,
    DayOpened,
    KeepFailed,
    Kept,
    NumberRevealed,
    SignInFailed,
    TodayListed,
    WorkerRecalled,
)
from gateway.domain.model import Direction
from gateway.domain.names import full_name
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import StaffSecretChecked
from gateway.domain.staff_lists import StaffPage
from gateway.flow.effects import (
    CheckStaffSecret,
    CloseDay,
    Keep,
    ListStaffPage,
    OpenDay,
    RecallWorker,
    RevealNumber,
)
from gateway.journal import staff_acts
from gateway.journal.sqlite import sqlite3
from gateway.system.throttle import STAFF_SECRET, Throttle
from tests.support.project import ExpectLog
from tests.support.sending_kit import PASSWORD, USER, Kit, eventually
from tests.support.station import Station


class RecorderHarness:
    """Hold a recorder over a kit's services, the events that it reported, and what another
    connection saw at each of them.
    """

    def __init__(self, kit: Kit, home: Path | None = None) -> None:
        self.events: list[Any] = []
        self.rows: list[int] = []
        self.nudges = 0
        self._file = (home or kit.home) / "journal.db"
        settings = replace(kit.services.settings, home=home or kit.home)
        services = replace(kit.services, settings=settings)
        self.recorder = Recorder(self._report, services, self._count_nudge)
        self.recorder.start()

    def _report(self, event: object) -> None:
        if isinstance(event, Kept):
            with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as other:
                rows = other.execute(
                    "SELECT count(*) FROM registration WHERE reference = ?", (event.reference,)
                ).fetchone()
                self.rows.append(rows[0])
        self.events.append(event)

    def _count_nudge(self) -> None:
        self.nudges += 1

    def next(self, kind: type) -> Any:
        """Return the next event, which must be of this kind."""
        event = eventually(lambda: self.events)[0]
        self.events.pop(0)
        assert isinstance(event, kind), event
        return event


@pytest.fixture
def harness(kit: Kit) -> Iterator[RecorderHarness]:
    running = RecorderHarness(kit)
    yield running
    assert running.recorder.stop()


def test_kept_is_said_when_another_connection_sees_it(kit: Kit, harness: RecorderHarness) -> None:
    for visit in range(20):
        harness.recorder.execute(Keep(visit, kit.draft(), "nl"))
    kept = [harness.next(Kept) for _ in range(20)]
    assert [event.visit for event in kept] == list(range(20))
    assert harness.rows == [1] * 20
    assert len({event.reference for event in kept}) == len({event.proof for event in kept}) == 20
    eventually(lambda: harness.nudges == 20)


def test_a_day_that_nobody_closes_forgets_the_password_and_goes_on_registering(
    kit: Kit, expect_log: ExpectLog
) -> None:
    expect_log("hours are over|sending failed: no log-in is at hand")
    kit.drain()
    kit.services.vault.store("log-in-until", "1")
    recorder = RecorderHarness(kit)
    eventually(lambda: kit.services.vault.get("password") is None)
    recorder.recorder.resume()
    recorder.next(DayOpened)
    recorder.recorder.execute(Keep(1, kit.draft(), "nl"))
    reference = recorder.next(Kept).reference
    assert recorder.recorder.stop()
    queue = kit.courier.run_once()
    assert (queue.waiting, queue.problem) == (1, Problem.SIGNED_OUT)
    kit.sign_in()
    kit.drain()
    assert kit.status()[reference] == "confirmed"


def test_a_worker_is_recalled(kit: Kit, harness: RecorderHarness) -> None:
    draft = kit.draft("hans")
    harness.recorder.execute(RecallWorker(1, draft.person), draft.workplace.number)
    assert harness.next(WorkerRecalled).known.last_direction is None
    harness.recorder.execute(Keep(1, draft, "de"))
    harness.next(Kept)
    harness.recorder.execute(RecallWorker(2, draft.person), draft.workplace.number)
    event = harness.next(WorkerRecalled)
    assert event.visit == 2
    assert (event.known.last_direction, event.known.employer, event.known.language) == (
        Direction.IN,
        draft.employer,
        "de",
    )


def test_staff_see_today(kit: Kit, harness: RecorderHarness) -> None:
    harness.recorder.execute(Keep(1, kit.draft("hans"), ""))
    harness.next(Kept)
    harness.recorder.execute(ListStaffPage(StaffPage.TODAY))
    (line,) = harness.next(TodayListed).lines
    number = kit.site.worker["hans"].number
    assert number not in repr(line)
    # a finger is held on it
    harness.recorder.execute(RevealNumber(line.reference))
    revealed = harness.next(NumberRevealed)
    assert (revealed.reference, revealed.number) == (line.reference, number)
    assert number not in repr(revealed)
    eventually(lambda: staff_acts.listed(kit.store)[0][1].startswith(StaffAct.REVEALED))


def test_names_in_any_writing_are_kept(kit: Kit, harness: RecorderHarness) -> None:
    draft = kit.draft()
    for surname in ("Ștefănescu", "עברית", "李" * 300, "\U0001f477", "a\0b", "half \ud83d"):
        harness.recorder.execute(
            Keep(1, replace(draft, person=replace(draft.person, surname=surname)), "")
        )
        harness.next(Kept)
        harness.recorder.execute(ListStaffPage(StaffPage.TODAY))
        assert harness.next(TodayListed).lines[0].name == full_name("Jan", surname)


def test_the_day_is_opened_resumed_and_closed(kit: Kit, harness: RecorderHarness) -> None:
    kit.services.credentials.log_in(USER, PASSWORD)
    harness.recorder.execute(OpenDay(USER, kit.workplace))
    opened = harness.next(DayOpened)
    assert (opened.user, opened.workplace, opened.is_resumed) == (USER, kit.workplace, False)
    assert len(opened.staff_code) == 4
    assert f"staff_code={opened.staff_code!r}" not in repr(opened)
    assert "staff_code" not in repr(opened)
    assert harness.nudges == 1
    harness.recorder.resume()
    assert harness.next(DayOpened) == replace(opened, staff_code="", is_resumed=True)
    harness.recorder.execute(CloseDay())
    assert harness.next(DayClosed).problem is None
    assert PASSWORD not in (kit.home / "secrets.json").read_text()


def test_a_day_that_is_changed_while_the_program_runs_is_closed(
    kit: Kit, expect_log: ExpectLog
) -> None:
    expect_log("changed outside this program: it is closed")
    with kit.store.transaction() as connection:
        connection.execute("UPDATE day SET staff_code = '0000'")
    # its first round
    harness = RecorderHarness(kit)
    closed = harness.next(DayClosed)
    assert closed.last_day.user == USER
    assert harness.recorder.stop()


def test_a_day_without_a_log_in_is_not_opened(
    kit: Kit, harness: RecorderHarness, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: open failed \(There was no log-in to store")
    harness.recorder.execute(OpenDay(USER, kit.workplace))
    assert harness.next(SignInFailed).problem is Problem.STORE_UNUSABLE


def test_who_ends_the_program_needs_a_secret_and_a_wrong_one_makes_wait(
    kit: Kit, harness: RecorderHarness
) -> None:
    def ask(secret: str = "") -> StaffSecretChecked:
        harness.recorder.execute(CheckStaffSecret(secret))
        checked: StaffSecretChecked = harness.next(StaffSecretChecked)
        return checked

    assert ask() == StaffSecretChecked(is_right=False)
    assert ask(PASSWORD) == StaffSecretChecked(is_right=True, by=StaffRole.CONTRACTOR)
    assert not ask("another").is_right
    acts = [act for _made_ms, act in staff_acts.listed(kit.registrations.store)]
    assert acts == [StaffAct.REFUSED]
    tries = Throttle(kit.home / STAFF_SECRET)
    assert tries.count == 1
    for _ in range(7):
        tries.on_wrong()
    again = RecorderHarness(kit)
    again.recorder.execute(CheckStaffSecret(PASSWORD))
    checked = again.next(StaffSecretChecked)
    assert not checked.is_right
    assert checked.wait_s > 200
    assert again.recorder.stop()


def test_where_no_secret_can_be_had_nobody_is_locked_in(
    kit: Kit, harness: RecorderHarness, expect_log: ExpectLog
) -> None:
    expect_log("The staff code alone leads out")
    (kit.home / "secrets.json").write_text("{")
    harness.recorder.execute(CheckStaffSecret(""))
    assert harness.next(StaffSecretChecked).is_right
    (kit.home / "secrets.json").unlink()
    harness.recorder.execute(CheckStaffSecret(""))
    assert harness.next(StaffSecretChecked).is_right


def test_what_was_wished_before_the_end_is_carried_out(kit: Kit, harness: RecorderHarness) -> None:
    for visit in range(10):
        harness.recorder.execute(Keep(visit, kit.draft(), ""))
    assert harness.recorder.stop()
    assert [type(event) for event in harness.events] == [Kept] * 10


def test_a_journal_that_cannot_be_used_is_said_and_taken_up_when_mended(
    kit: Kit, tmp_path: Path, expect_log: ExpectLog
) -> None:
    """Something else stands where the journal should be; then it goes."""
    expect_log(r"journal: (keep|recall|resume|list|close) failed \(The journal .* cannot be used")
    home = tmp_path / "other"
    (home / "journal.db").mkdir(parents=True)
    harness = RecorderHarness(kit, home)
    draft = kit.draft()
    harness.recorder.execute(Keep(7, draft, ""))
    assert harness.next(KeepFailed) == KeepFailed(7, Problem.NOT_KEPT)
    harness.recorder.execute(RecallWorker(8, draft.person), draft.workplace.number)
    assert harness.next(KeepFailed) == KeepFailed(8, Problem.STORE_UNUSABLE)
    harness.recorder.resume()
    assert harness.next(DayClosed).problem is Problem.STORE_UNUSABLE
    harness.recorder.execute(ListStaffPage(StaffPage.TODAY))
    harness.recorder.execute(Keep(9, draft, ""))
    assert harness.next(KeepFailed).visit == 9
    (home / "journal.db").rmdir()
    harness.recorder.execute(Keep(10, draft, ""))
    assert harness.next(Kept).visit == 10
    assert harness.recorder.stop()


def test_a_table_that_takes_nothing_refuses_one_and_keeps_the_next(
    kit: Kit, harness: RecorderHarness, expect_log: ExpectLog
) -> None:
    """The write fails inside the transaction: nothing of it stays, and the worker is told."""
    expect_log(r"journal: keep failed")
    harness.recorder.execute(Keep(1, kit.draft(), ""))
    harness.next(Kept)
    with closing(sqlite3.connect(kit.home / "journal.db")) as other:
        other.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON delivery"
            " BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
        harness.recorder.execute(Keep(2, kit.draft(), ""))
        assert harness.next(KeepFailed) == KeepFailed(2, Problem.NOT_KEPT)
        other.execute("DROP TRIGGER broken")
        harness.recorder.execute(Keep(3, kit.draft(), ""))
        assert harness.next(Kept).visit == 3
        assert other.execute("SELECT count(*) FROM registration").fetchone() == (2,)


class Disk:
    """A folder whose disk can be filled: 2 MB of memory where this user may mount that, else files
    that may not grow.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._mounted = (
            self._libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=2m") == 0
        )
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        if not self._mounted:
            resource.setrlimit(
                resource.RLIMIT_FSIZE,
                ((self.folder / "journal.db-wal").stat().st_size, self._limits[1]),
            )
            return
        with (self.folder / "ballast").open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        (self.folder / "ballast").unlink(missing_ok=True)

    def close(self) -> None:
        self.free()
        if self._mounted:
            self._libc.umount2(os.fsencode(self.folder), 2)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "small"
    folder.mkdir()
    small = Disk(folder)
    yield small
    small.close()


def test_a_full_disk_refuses_and_what_was_kept_stays(
    kit: Kit, disk: Disk, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: keep (failed \((OperationalError|The journal)|refused \(The disk)")
    harness = RecorderHarness(kit, disk.folder)
    harness.recorder.execute(Keep(0, kit.draft(), ""))
    first = harness.next(Kept)
    disk.fill()
    harness.recorder.execute(Keep(1, kit.draft(), ""))
    # the second where no small disk can be had
    assert harness.next(KeepFailed).problem in (Problem.DISK_FULL, Problem.NOT_KEPT)
    disk.free()
    harness.recorder.execute(Keep(2, kit.draft(), ""))
    third = harness.next(Kept)
    assert harness.recorder.stop()
    with closing(sqlite3.connect(disk.folder / "journal.db")) as other:
        rows = other.execute("SELECT reference FROM registration ORDER BY seq").fetchall()
    assert rows == [(first.reference,), (third.reference,)]


def test_the_station_saw_nothing_of_all_this(
    kit: Kit, harness: RecorderHarness, station: Station
) -> None:
    before = len(station.seen)
    harness.recorder.execute(Keep(1, kit.draft(), ""))
    harness.next(Kept)
    assert len(station.seen) == before
