"""A journal that is put back whole, cut or rewritten is behind the head that the keyring keeps."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from gateway.cli import approval, checks
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct
from gateway.journal import high_water_mark
from gateway.journal.encryption import Sealer
from gateway.journal.sqlite import sqlite3
from gateway.journal.writer import JournalWriter
from gateway.system.clock import wall_ms
from gateway.system.vault import Vault
from tests.support.journals import SEALER, writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import NOW, draft, invented, later
from tests.support.project import ExpectLog

ROLLED_BACK = "it was put back, cut or rewritten outside this program"


def opened(home: Path, sealer: Sealer = SEALER) -> JournalWriter:
    writer = writer_on(home, sealer, Vault(home))
    writer.open()
    return writer


def keep(writer: JournalWriter, first: int, count: int) -> None:
    for turn in range(first, first + count):
        writer.keep(draft(person=invented(turn)), later(turn))


def head_in(ring: MemoryKeyring) -> str:
    (head,) = (secret for (_, name), secret in ring.secrets.items() if name == "head")
    return head


def put_back(home: Path, earlier: Path) -> None:
    shutil.rmtree(home)
    shutil.copytree(earlier, home)


def put_back_with(home: Path, earlier: Path, name: str, value: object) -> None:
    put_back(home, earlier)
    writer = writer_on(home)
    with writer.store.transaction():
        writer.store.set_meta(name, value)
    writer.close()


def put_back_as_a_copy(home: Path, earlier: Path) -> None:
    location = {"machine": "another", "folder": "another", "disk": "another"}
    put_back_with(home, earlier, "install", {"name": "another", "location": location})


def put_back_as_a_loss(home: Path, earlier: Path) -> None:
    loss = {"count": 1, "after": 1, "at_ms": wall_ms()}
    put_back_with(home, earlier, "vanished", [loss])


def put_back_as_a_repair(home: Path, earlier: Path) -> None:
    put_back_with(home, earlier, "repaired", [{"at_ms": wall_ms()}])


def cut_off(home: Path, _earlier: Path) -> None:
    """Take the last two registrations away, and the high-water mark."""
    writer = writer_on(home)
    connection = writer.store.connection
    connection.execute("DELETE FROM delivery WHERE seq > 3")
    connection.execute("DELETE FROM registration WHERE seq > 3")
    writer.close()
    (home / "journal.high-water-mark").unlink()


def empty(home: Path, _earlier: Path) -> None:
    (home / "journal.db").unlink()
    (home / "journal.high-water-mark").unlink()


def empty_the_folder(home: Path, _earlier: Path) -> None:
    """Leave nothing that names the kiosk."""
    shutil.rmtree(home)
    home.mkdir()


TAMPERING = [
    put_back,
    put_back_as_a_copy,
    put_back_as_a_loss,
    put_back_as_a_repair,
    cut_off,
    empty,
    empty_the_folder,
]


@pytest.mark.parametrize("tamper", TAMPERING, ids=lambda act: act.__name__)
def test_what_lacks_registrations_is_noticed_at_each_start(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - the head is kept there
    expect_log: ExpectLog,
    tamper: Callable[[Path, Path], None],
) -> None:
    expect_log(ROLLED_BACK)
    expect_log(
        "the journal is a copy of|high-water mark was removed|vanished|the keyring's word counts"
    )
    home, earlier = tmp_path / "home", tmp_path / "earlier"
    home.mkdir()
    writer = opened(home)
    keep(writer, 0, 2)
    writer.close()
    shutil.copytree(home, earlier)
    writer = opened(home)
    keep(writer, 2, 3)
    assert writer.problems == ()
    writer.close()
    tamper(home, earlier)
    for turn in range(2):
        writer = opened(home)
        assert Problem.STORE_CHANGED in writer.problems
        keep(writer, 10 + turn, 1)
        writer.close()


@pytest.mark.parametrize("kept_since", [0, 1])
def test_what_is_cut_off_while_the_program_runs_is_noticed_and_no_head_goes_back(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog, kept_since: int
) -> None:
    expect_log(ROLLED_BACK)
    expect_log(f"ends at registration {2 + kept_since}, and number 5 was kept")
    writer = opened(tmp_path)
    keep(writer, 0, 5)
    writer.run_round(later(60))
    for table in ("delivery", "registration", "record"):
        writer.store.connection.execute(f"DELETE FROM {table} WHERE seq > 2")
    high_water_mark.path_in(tmp_path).unlink()
    keep(writer, 5, kept_since)
    for minute in (2, 3):
        writer.run_round(later(60 * minute))
        assert Problem.STORE_CHANGED in writer.problems
        assert head_in(ring).startswith("5 ")
    keep(writer, 6, 1)
    assert writer.store.rows("SELECT max(seq) FROM registration") == [(6,)]
    writer.close()
    assert head_in(ring).startswith("6 ")


def test_a_journal_that_the_program_left_in_any_state_is_its_own(
    tmp_path: Path,
    ring: MemoryKeyring,
) -> None:
    writer = opened(tmp_path)
    keep(writer, 0, 2)
    # killed: what came after the last head is more, and not less
    again = opened(tmp_path)
    assert again.problems == ()
    keep(again, 2, 1)
    again.run_round(later(60))
    assert head_in(ring).startswith("3 ")
    again.close()
    writer.close()


def test_a_head_that_is_gone_beside_a_journal_is_noticed(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log(ROLLED_BACK)
    writer = opened(tmp_path)
    keep(writer, 0, 2)
    writer.close()
    ring.secrets.clear()
    writer = opened(tmp_path)
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_a_keyring_that_is_out_of_reach_says_nothing(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("the journal's head was not")
    expect_log("The secrets of this kiosk belong in a keyring, and")
    Vault(tmp_path).data_key()
    writer = opened(tmp_path)
    writer.keep(draft(), NOW)
    ring.gone = ConnectionResetError("the bus")
    writer.close()
    writer = opened(tmp_path)
    assert writer.problems == ()
    writer.close()


def test_what_the_command_line_records_between_two_runs_is_its_own(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - the head is kept there
) -> None:
    sealer = Sealer(Vault(tmp_path).data_key())
    writer = opened(tmp_path, sealer)
    keep(writer, 0, 2)
    writer.close()
    approval.demand(tmp_path, StaffAct.EXPORTED)
    writer = opened(tmp_path, sealer)
    assert Problem.STORE_CHANGED not in writer.problems
    writer.close()


def test_who_removes_the_notes_does_not_silence_the_alarm(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - keeps the alarm
    expect_log: ExpectLog,
) -> None:
    expect_log("schema was changed outside")
    opened(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "journal.db", isolation_level=None)) as journal:
        journal.execute("DROP INDEX delivery_ready")
    writer = opened(tmp_path)
    assert Problem.STORE_CHANGED in writer.problems
    writer.store.connection.execute("DELETE FROM meta WHERE name LIKE '%changed%'")
    writer.close()
    assert checks.journal(tmp_path).level is checks.Level.FAILED
    writer = opened(tmp_path)
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()
