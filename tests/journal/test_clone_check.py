"""The journal's file removed, replaced, copied or of an older program: noticed, nothing lost."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.journal import clone_check, note_shapes, retention
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.outbox import Outbox
from gateway.journal.row import COLUMNS
from gateway.journal.schema import MIGRATIONS
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import RemovedError, Store
from tests.support.disk.older import NEXT, older, upgrade
from tests.support.journals import SEALER, references, registrations_in, writer_on
from tests.support.people import DAY_S, NOW, PIOTR, confirm, draft, later
from tests.support.project import ExpectLog

# ---- removed, replaced, copied -------------------------------------------------------------------


@pytest.mark.parametrize("another", [False, True])
def test_a_file_removed_while_running_comes_back_whole(
    tmp_path: Path, sealer: Sealer, another: bool, expect_log: ExpectLog
) -> None:
    expect_log("was removed or replaced while it was in use")
    writer = writer_on(tmp_path, sealer)
    # the courier's
    other = Store(tmp_path)
    first = [writer.keep(draft(), NOW)[0].reference for _ in range(5)]
    for file in tmp_path.glob("journal.db*"):
        file.unlink()
    if another:
        # the courier was quicker, and made an empty one
        Store(tmp_path).close()
    with pytest.raises(RemovedError), other.transaction():
        pass
    last = writer.keep(draft(), NOW)[0].reference
    assert Problem.STORE_MENDED in writer.problems
    with pytest.raises(RemovedError), other.transaction():
        pass
    other.close()
    with closing(Store(tmp_path)) as again:
        assert references(again) == [*first, last]
        assert verify(again, SEALER).broken is None
        assert not clone_check.detect_copy(again)
    writer.close()


def test_rights_taken_away_are_given_back(tmp_path: Path) -> None:
    Store(tmp_path).close()
    (tmp_path / "journal.db").chmod(0)
    Store(tmp_path).close()
    assert (tmp_path / "journal.db").stat().st_mode & 0o777 == 0o600


def test_a_copy_run_twice_is_noticed_and_sends_nothing_unasked(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("is a copy of installation")
    homes = [tmp_path / "a", tmp_path / "b"]
    homes[0].mkdir()
    first = writer_on(homes[0], sealer)
    waiting = first.keep(draft(), NOW)[0].reference
    first.close()
    shutil.copytree(homes[0], homes[1])
    writers = [writer_on(home, sealer) for home in homes]
    fresh = [writer.keep(draft(person=PIOTR), NOW)[0].reference for writer in writers]
    assert len({waiting, *fresh}) == 3
    assert [Problem.STORE_COPIED in writer.problems for writer in writers] == [False, True]
    maybe_sent = [
        {
            due.registration.reference: due.maybe_sent
            for due in Outbox(writer.store, sealer).due(0, 9)
        }
        for writer in writers
    ]
    assert maybe_sent == [{waiting: False, fresh[0]: False}, {waiting: True, fresh[1]: False}]
    names = [
        writer.store.meta(clone_check.INSTALL, note_shapes.is_installation)["name"]
        for writer in writers
    ]
    (copy,) = writers[1].store.meta(clone_check.COPIES, note_shapes.are_events)
    assert (copy["was"], copy["now"], copy["seq"]) == (names[0], names[1], 1)
    assert writers[0].store.meta(clone_check.COPIES, note_shapes.are_events) is None
    for writer in writers:
        writer.close()


BUILT_IN, MODEM, RANDOM = "3c:97:0e:01:02:03", "00:1e:10:1f:00:00", "a6:01:02:03:04:05"


@dataclass
class Machine:
    """Stand for the system's files that name a machine: its name and its network cards."""

    folder: Path

    def set_name(self, name: str) -> None:
        (self.folder / "machine-id").write_text(name)

    def plug(self, card: str, address: str, bus: str = "pci0000:00/0000:00:1f.6") -> None:
        """Put a network card in, or give it another address."""
        device, place = self.folder / "devices" / bus, self.folder / "net" / card
        device.mkdir(parents=True, exist_ok=True)
        place.mkdir(parents=True, exist_ok=True)
        (place / "address").write_text(f"{address}\n")
        (place / "device").unlink(missing_ok=True)
        (place / "device").symlink_to(device)

    def set_disk(self, serial: str) -> None:
        """Let the disk that holds this folder have a serial number."""
        number = self.folder.stat().st_dev
        device = self.folder / "block" / f"{os.major(number)}:{os.minor(number)}"
        device.mkdir(parents=True, exist_ok=True)
        (device / "wwid").write_text(f"eui.{serial}\n")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path / "machine")
    (made.folder / "net").mkdir(parents=True)
    monkeypatch.setattr(clone_check, "MACHINE_PATH", made.folder / "machine-id")
    monkeypatch.setattr(clone_check, "NETWORK_PATH", made.folder / "net")
    monkeypatch.setattr(clone_check, "BLOCK_PATH", made.folder / "block")
    made.set_name("one")
    return made


def test_addresses_that_change_make_no_copy(tmp_path: Path, machine: Machine) -> None:
    """Wi-Fi with another random address at each start, an exchanged modem, a dongle; then a new
    card in the machine, then a new name of the machine: one mark at a time.
    """
    home = tmp_path / "home"
    home.mkdir()
    usb = "pci0000:00/0000:00:14.0/usb1/1-2"
    with closing(Store(home)) as store:
        for address in (RANDOM, "da:0f:0e:0d:0c:0b"):
            machine.plug("wlan0", address)
            assert not clone_check.detect_copy(store)
        machine.plug("wwan0", MODEM, usb)
        assert not clone_check.detect_copy(store)
        machine.plug("wwan0", "00:1e:10:1f:00:01", usb)
        assert not clone_check.detect_copy(store)
        machine.plug("eth0", BUILT_IN)
        assert not clone_check.detect_copy(store)
        machine.plug("eth0", "3c:97:0e:0a:0b:0c")
        assert not clone_check.detect_copy(store)
        machine.set_name("two")
        assert not clone_check.detect_copy(store)
        assert store.meta(clone_check.COPIES, note_shapes.are_events) is None


def test_a_home_that_moves_is_no_copy(tmp_path: Path, machine: Machine) -> None:
    machine.plug("eth0", BUILT_IN)
    home = tmp_path / "home"
    home.mkdir()
    with closing(Store(home)) as store:
        clone_check.detect_copy(store)
    home.rename(tmp_path / "elsewhere")
    with closing(Store(tmp_path / "elsewhere")) as store:
        assert not clone_check.detect_copy(store)


@pytest.mark.parametrize("second", ["name", "folder", "disk"])
def test_two_marks_that_change_make_a_copy(
    tmp_path: Path, machine: Machine, expect_log: ExpectLog, second: str
) -> None:
    expect_log("is a copy of installation")
    machine.plug("eth0", BUILT_IN)
    machine.set_disk("1")
    home = tmp_path / "home"
    home.mkdir()
    with closing(Store(home)) as store:
        clone_check.detect_copy(store)
    machine.plug("eth0", "3c:97:0e:0a:0b:0c")
    if second == "name":
        machine.set_name("two")
    elif second == "disk":
        machine.set_disk("2")
    else:
        home = home.rename(tmp_path / "elsewhere")
    with closing(Store(home)) as store:
        assert clone_check.detect_copy(store)
        assert not clone_check.detect_copy(store)


# ---- an older journal ----------------------------------------------------------------------------


def test_an_older_journal_is_brought_up_to_date_with_a_copy_kept(
    tmp_path: Path, sealer: Sealer
) -> None:
    references = older(tmp_path, sealer, 20)
    (tmp_path / "journal.copying.db").write_bytes(b"an upgrade that was cut")
    with closing(Store(tmp_path, migrations=NEXT)) as store:
        assert verify(store, SEALER).rows == 20
        assert verify(store, SEALER).broken is None
        registrations_in(store, sealer).keep(draft(), NOW)
        confirm(Outbox(store, sealer), (1, references[0]), (21, "x"))
        assert retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90) == 2
        assert verify(store, SEALER).rows == 21
        assert verify(store, SEALER).broken is None
        store.connection.execute("UPDATE registration SET direction = 'out' WHERE seq = 2")
        assert verify(store, SEALER).broken == 2
    assert set(copied(tmp_path)) == set(references)
    assert not list(tmp_path.glob("journal.copying*"))


def copied(home: Path) -> list[str]:
    """Return the references in the one copy of an upgrade, a whole journal of the older version."""
    (path,) = home.glob("journal.before-*")
    assert path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        return [
            reference
            for (reference,) in copy.execute("SELECT reference FROM registration ORDER BY seq")
        ]


def test_the_copy_before_an_upgrade_holds_what_stands_in_the_log_only(
    tmp_path: Path, sealer: Sealer
) -> None:
    """A reader that holds the log lets no checkpoint bring it into the file; a copy of the file
    alone would lack it.
    """
    older(tmp_path, sealer, 1)
    reader = sqlite3.connect(tmp_path / "journal.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM registration").fetchall()
    with closing(sqlite3.connect(tmp_path / "journal.db", isolation_level=None)) as writer:
        writer.execute(
            "INSERT INTO registration"
            f" SELECT 2, 'LATER', {', '.join(COLUMNS[2:])} FROM registration"
        )
    upgrade(tmp_path)
    assert copied(tmp_path)[-1] == "LATER"
    reader.close()
