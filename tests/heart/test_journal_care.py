"""The journal looked after: the chain verified, personal data blanked, damage mended, a removed or copied file noticed."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis.strategies import text

from gateway import ballast
from gateway.events import JournalAlarm
from gateway.flow import State, step
from gateway.journal import Keeper, Outbox, Reports, Store, install, retention, salvage
from gateway.journal.box import close_box, open_box
from gateway.journal.care import Care, adopt
from gateway.journal.chain import Verified, tail, verify
from gateway.journal.driver import sqlite3
from gateway.journal.outbox import refused
from gateway.journal.reports import export_rows
from gateway.journal.schema import MIGRATIONS
from gateway.journal.sealing import Sealer
from gateway.journal.shelf import FullError, Shelf
from gateway.journal.store import GoneError
from gateway.model import Answer, CardPeriod, Genuine, Outcome, Problem, Validity
from gateway.vault import DataKey, VaultError
from tests.heart.conftest import JAN, PIOTR, draft
from tests.heart.test_journal import NOW, later

ExpectLog = Callable[[str], None]
DAY_S = 86_400


def kept(keeper: Keeper, count: int) -> list[str]:
    return [keeper.keep(draft(person=(JAN, PIOTR)[turn % 2]), later(turn), "nl")[0].reference for turn in range(count)]


def confirmed(outbox: Outbox, *entries: tuple[int, str], seconds: float = 0) -> None:
    outbox.settle(
        [(seq, Answer(reference, Outcome.CONFIRMED, "7", Validity.VALIDATED)) for seq, reference in entries],
        later(seconds).wall_ms,
    )


# ---- the chain ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE registration SET direction = 'out' WHERE seq = 3",
        "UPDATE registration SET made_ms = made_ms + 1 WHERE seq = 3",
        "UPDATE registration SET sealed = zeroblob(40) WHERE seq = 3",
        "UPDATE registration SET genuine = 'genuine' WHERE seq = 3",
        "UPDATE registration SET digest = zeroblob(32) WHERE seq = 3",
        "UPDATE registration SET blanked_ms = 1, digest = zeroblob(32), sealed = x'' WHERE seq = 3",
    ],
)
def test_any_change_shows(keeper: Keeper, store: Store, change: str) -> None:
    kept(keeper, 5)
    store.connection.execute(change)
    assert verify(store).broken == 3
    assert tail(store, 3).broken == 3
    assert tail(store, 1).broken is None


def test_a_cut_shows(keeper: Keeper, store: Store) -> None:
    kept(keeper, 5)
    store.connection.execute("PRAGMA foreign_keys=OFF")
    store.connection.execute("DELETE FROM registration WHERE seq = 3")
    assert verify(store).broken == 4


def test_verdicts_are_in_the_chain(keeper: Keeper, store: Store) -> None:
    keeper.keep(draft(person=replace(JAN, genuine=Genuine.GENUINE, period=CardPeriod.VALID)), NOW)
    assert verify(store).broken is None


def test_the_chain_is_verified_in_parts(keeper: Keeper, store: Store) -> None:
    kept(keeper, 7)
    found = verify(store, most=3)
    assert (found.rows, found.last) == (3, 3)
    found = verify(store, found.last, found.link, 10)
    assert (found.rows, found.last, found.broken) == (4, 7, None)
    assert verify(store, 7) == Verified(0, 7, found.link)


# ---- retention ---------------------------------------------------------------------------------------------------------------


def test_what_was_confirmed_is_blanked_and_the_chain_verifies(
    keeper: Keeper, outbox: Outbox, store: Store, sealer: Sealer, reports: Reports
) -> None:
    references = kept(keeper, 6)
    confirmed(outbox, (1, references[0]), (2, references[1]))
    outbox.settle([(3, refused(references[2], [("no", "")]))], NOW.wall_ms)
    confirmed(outbox, (4, references[3]), seconds=DAY_S)
    secret = store.rows("SELECT sealed FROM registration WHERE seq = 1")[0][0]
    assert retention.blank(store, later(7 * DAY_S - 1).wall_ms, 7) == 0
    assert retention.blank(store, later(7 * DAY_S).wall_ms, 7) == 2
    assert retention.blank(store, later(7 * DAY_S).wall_ms, 7) == 0
    blanked = [seq for (seq,) in store.rows("SELECT seq FROM registration WHERE blanked_ms IS NOT NULL")]
    assert blanked == [1, 2]
    assert verify(store).rows == 6
    assert verify(store).broken is None
    assert store.rows("SELECT worker, sealed FROM registration WHERE seq IN (1, 2)") == [(b"", b"")] * 2
    assert secret not in store.path.read_bytes()
    assert secret not in store.path.with_name("journal.db-wal").read_bytes()
    exported = {row["reference"]: row for row in export_rows(store, sealer)}
    assert [exported[reference]["number"] for reference in references] == ["", "", *[JAN.number, PIOTR.number] * 2]
    assert [line.reference for line in reports.everything(NOW)] == references
    assert {line.status for line in reports.everything(NOW)} == {"confirmed", "refused", "kept"}


def test_a_worker_is_forgotten_with_his_last_registration(keeper: Keeper, outbox: Outbox, store: Store) -> None:
    references = kept(keeper, 3)  # Jan, Piotr, Jan
    confirmed(outbox, (1, references[0]), (2, references[1]))
    retention.blank(store, later(8 * DAY_S).wall_ms, 7)
    assert keeper.recall(JAN, draft().workplace.number, NOW).employer is not None
    assert keeper.recall(PIOTR, draft().workplace.number, NOW).language == ""
    confirmed(outbox, (3, references[2]))
    retention.blank(store, later(8 * DAY_S).wall_ms, 7)
    assert store.rows("SELECT count(*) FROM worker") == [(0,)]


def test_a_change_before_blanking_is_not_hidden_by_it(
    keeper: Keeper, outbox: Outbox, store: Store, expect_log: ExpectLog
) -> None:
    expect_log("row 1 was changed")
    references = kept(keeper, 2)
    confirmed(outbox, (1, references[0]))
    store.connection.execute("UPDATE registration SET sealed = zeroblob(40), direction = 'out' WHERE seq = 1")
    assert retention.blank(store, later(8 * DAY_S).wall_ms, 7) == 1
    assert verify(store).broken == 1


def test_a_clock_that_nobody_vouches_for_blanks_nothing(tmp_path: Path, sealer: Sealer) -> None:
    shelf = Shelf(tmp_path, sealer, tolerance_s=60, days=7)
    reference = shelf.keep(draft(), NOW)[0].reference
    confirmed(Outbox(shelf.store, sealer), (1, reference))
    shelf.round(replace(later(400 * DAY_S), offset_ms=None, error_ms=None))
    assert shelf.store.rows("SELECT blanked_ms FROM registration") == [(None,)]
    shelf.round(later(400 * DAY_S))
    assert shelf.store.rows("SELECT blanked_ms FROM registration") != [(None,)]
    shelf.close()


# ---- damage ------------------------------------------------------------------------------------------------------------------


def rot(path: Path, offset: int, length: int = 400) -> bytes:
    content = bytearray(path.read_bytes())
    content[offset : offset + length] = random.Random(offset).randbytes(length)  # noqa: S311 - noise
    path.write_bytes(content)
    return bytes(content)


@pytest.fixture
def full(tmp_path: Path, sealer: Sealer) -> list[str]:
    """A journal of 300 registrations, closed: every third confirmed, every third asked. The references."""
    with closing(Store(tmp_path)) as store:
        install.settle_in(store)
        keeper, outbox = Keeper(store, sealer, tolerance_s=60), Outbox(store, sealer)
        references = kept(keeper, 300)
        confirmed(outbox, *[(seq, references[seq - 1]) for seq in range(3, 301, 3)])
        outbox.asking(range(1, 301, 3))
    return references


@pytest.mark.parametrize("part", [0.0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
def test_a_damaged_file_is_set_aside_salvaged_and_registering_goes_on(
    tmp_path: Path, sealer: Sealer, full: list[str], part: float, expect_log: ExpectLog
) -> None:
    expect_log(r"journal: |the journal was damaged|row \d+ cannot be read")
    path = tmp_path / "journal.db"
    damaged = rot(path, int(path.stat().st_size * part) // 4096 * 4096 + 50)
    care = Care(tmp_path, sealer, days=7)
    with closing(care.take_in()) as store:
        assert store.check() == []
        assert verify(store).broken is None
        rows = dict(store.rows("SELECT reference, coalesce(asked, 9) FROM state"))
        assert set(rows) <= set(full)
        asked_or_answered = [reference for place, reference in enumerate(full, 1) if place % 3 != 2]
        assert all(rows[reference] in (1, 9) for reference in asked_or_answered if reference in rows)
        note = (store.meta(salvage.MENDED) or [None])[-1]
        if note is not None:
            assert care.problems == {Problem.STORE_MENDED}
            (aside,) = tmp_path.glob("journal.damaged.*.db")
            assert aside.read_bytes()[: len(damaged)] == damaged
            assert note["rows"] == len(rows)
        assert len(rows) >= 280, "one page of many, the first one even: the others' rows are there"
        Keeper(store, sealer, tolerance_s=60).keep(draft(), NOW)
        assert verify(store).broken is None
        assert len(Outbox(store, sealer).due(1 << 60, 1000)) > 0
    assert Care(tmp_path, sealer, days=7).take_in().close() is None  # and is sound, and no copy, the next time


def test_a_cut_while_a_new_journal_takes_its_place_is_carried_to_its_end(tmp_path: Path, full: list[str]) -> None:
    ready = tmp_path / "journal.ready.db"
    shutil.copy(tmp_path / "journal.db", ready)
    (tmp_path / "journal.db").write_bytes(b"what was damaged")
    (tmp_path / "journal.db-wal").write_bytes(b"its log")
    with closing(Store(tmp_path)) as store:
        assert store.rows("SELECT count(*) FROM registration") == [(len(full),)]
    assert not ready.exists()


def test_a_changed_row_is_told_and_registering_goes_on(
    tmp_path: Path, sealer: Sealer, full: list[str], expect_log: ExpectLog
) -> None:
    expect_log("does not fit at row 200")
    with closing(Store(tmp_path)) as store:
        store.connection.execute("UPDATE registration SET direction = 'out' WHERE seq = 200")
    shelf = Shelf(tmp_path, sealer, tolerance_s=60, days=7)
    shelf.keep(draft(), NOW)
    shelf.round(NOW)
    assert shelf.problems[0] is Problem.STORE_CHANGED
    assert not list(tmp_path.glob("journal.damaged*"))
    shelf.close()
    assert len(full) == 300


# ---- removed, replaced, copied -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("another", [False, True])
def test_a_file_removed_while_running_comes_back_whole(
    tmp_path: Path, sealer: Sealer, another: bool, expect_log: ExpectLog
) -> None:
    expect_log("was removed or replaced while it was in use")
    shelf = Shelf(tmp_path, sealer, tolerance_s=60, days=7)
    other = Store(tmp_path)  # the courier's
    first = [shelf.keep(draft(), NOW)[0].reference for _ in range(5)]
    for file in tmp_path.glob("journal.db*"):
        file.unlink()
    if another:
        Store(tmp_path).close()  # the courier was quicker, and made an empty one
    with pytest.raises(GoneError), other.transaction():
        pass
    last = shelf.keep(draft(), NOW)[0].reference
    assert Problem.STORE_MENDED in shelf.problems
    with pytest.raises(GoneError), other.transaction():
        pass
    other.close()
    with closing(Store(tmp_path)) as again:
        assert [reference for (reference,) in again.rows("SELECT reference FROM registration ORDER BY seq")] == [*first, last]
        assert verify(again).broken is None
        assert not install.settle_in(again)
    shelf.close()


def test_rights_taken_away_are_given_back(tmp_path: Path) -> None:
    Store(tmp_path).close()
    (tmp_path / "journal.db").chmod(0)
    Store(tmp_path).close()
    assert (tmp_path / "journal.db").stat().st_mode & 0o777 == 0o600


def test_a_copy_run_twice_is_noticed_and_sends_nothing_unasked(tmp_path: Path, sealer: Sealer, expect_log: ExpectLog) -> None:
    expect_log("is a copy of installation")
    homes = [tmp_path / "a", tmp_path / "b"]
    homes[0].mkdir()
    first = Shelf(homes[0], sealer, tolerance_s=60, days=7)
    waiting = first.keep(draft(), NOW)[0].reference
    first.close()
    shutil.copytree(homes[0], homes[1])
    shelves = [Shelf(home, sealer, tolerance_s=60, days=7) for home in homes]
    fresh = [shelf.keep(draft(), NOW)[0].reference for shelf in shelves]
    assert len({waiting, *fresh}) == 3
    assert [Problem.STORE_COPIED in shelf.problems for shelf in shelves] == [False, True]
    asked = [{due.registration.reference: due.asked for due in Outbox(shelf.store, sealer).due(0, 9)} for shelf in shelves]
    assert asked == [{waiting: False, fresh[0]: False}, {waiting: True, fresh[1]: False}]
    names = [shelf.store.meta(install.INSTALL)["name"] for shelf in shelves]
    (copy,) = shelves[1].store.meta(install.COPIES)
    assert (copy["was"], copy["now"], copy["seq"]) == (names[0], names[1], 1)
    assert shelves[0].store.meta(install.COPIES) is None
    for shelf in shelves:
        shelf.close()


# ---- an older journal --------------------------------------------------------------------------------------------------------


def older(home: Path, sealer: Sealer, rows: int) -> list[str]:
    """A journal as version 1 wrote it. The references."""
    from sqlite_utils import Database  # noqa: PLC0415

    from gateway.journal.sealing import GENESIS, chained  # noqa: PLC0415

    connection = sqlite3.connect(home / "journal.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("BEGIN")
    MIGRATIONS[0](Database(connection))
    connection.execute("PRAGMA user_version=1")
    link, references = GENESIS, [f"OLD{place:05d}" for place in range(rows)]
    for reference in references:
        sealed = sealer.seal(
            reference, {"number": JAN.number, "kind": "national", "given": "", "surname": "", "employer_name": ""}
        )
        facts = (reference, "1Y1", "in", None, "card", NOW.wall_ms, 1, "b", None, None, b"w" * 16, sealer.key_name, sealed)
        link = chained(link, *facts)
        connection.execute(
            "INSERT INTO registration (reference, workplace, direction, employer, means, made_ms, boot_ms, boot_id, offset_ms,"
            " error_ms, worker, key_name, sealed, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (*facts, link),
        )
        connection.execute("INSERT INTO delivery (seq) VALUES (last_insert_rowid())")
    connection.execute("COMMIT")
    connection.close()
    return references


def test_an_older_journal_is_brought_up_to_date_with_a_copy_kept(tmp_path: Path, sealer: Sealer) -> None:
    references = older(tmp_path, sealer, 20)
    before = (tmp_path / "journal.db").read_bytes()
    with closing(Store(tmp_path)) as store:
        assert verify(store).rows == 20
        assert verify(store).broken is None
        Keeper(store, sealer, tolerance_s=60).keep(draft(), NOW)
        confirmed(Outbox(store, sealer), (1, references[0]), (21, "x"))
        assert retention.blank(store, later(8 * DAY_S).wall_ms, 7) == 2
        assert verify(store).rows == 21
        assert verify(store).broken is None
        store.connection.execute("UPDATE registration SET direction = 'out' WHERE seq = 2")
        assert verify(store).broken == 2
    (copy,) = tmp_path.glob("journal.before-*.db")
    assert copy.read_bytes() == before


# ---- room on the disk --------------------------------------------------------------------------------------------------------


def test_the_watermark_and_the_ballast_follow_the_disk(tmp_path: Path) -> None:
    room = ballast.room(tmp_path)
    assert room.free > room.alarm > room.stop >= room.ballast > 0
    assert ballast.load(tmp_path)
    assert (tmp_path / "ballast").stat().st_size == room.ballast
    assert ballast.load(tmp_path)


def test_a_ballast_is_thrown_off_once(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("ballast was thrown off")
    ballast.load(tmp_path)
    assert ballast.drop(tmp_path)
    assert not ballast.drop(tmp_path)


# ---- without a keyring -------------------------------------------------------------------------------------------------------


def test_without_the_keyring_registering_goes_on_and_is_read_when_it_is_back(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415

    expect_log(r"row \d+ cannot be read")
    private = X25519PrivateKey.generate()
    key = DataKey("test", bytes(range(32)), box=private.private_bytes_raw())
    back: list[DataKey] = []

    def unlock() -> DataKey:
        if not back:
            raise VaultError("locked")
        return back[0]

    with closing(Store(tmp_path)) as store:
        Keeper(store, Sealer(key), tolerance_s=60).keep(draft(), NOW)
    away = Sealer.locked_out(private.public_key().public_bytes_raw(), unlock)
    shelf = Shelf(tmp_path, away, tolerance_s=60, days=7)
    shelf.keep(draft(), later(100))
    shelf.round(later(101))
    assert shelf.problems == (Problem.KEYS_LOCKED,)
    assert shelf.keeper().recall(JAN, draft().workplace.number, later(102)).last_age_s == 2  # within these hours it is known
    assert Outbox(shelf.store, away).due(0, 9) == []
    back.append(key)
    shelf.round(later(200))
    assert shelf.problems == ()
    assert shelf.keeper().recall(JAN, draft().workplace.number, later(300)).last_age_s == 200
    due = Outbox(shelf.store, away).due(1 << 60, 9)
    assert [entry.registration.draft.person.number for entry in due] == [JAN.number] * 2
    assert verify(shelf.store).broken is None
    assert adopt(shelf.store, away) == 0
    shelf.close()
    assert sealer.worker("x") == Sealer(key).worker("x")


def test_a_box_is_opened_by_its_own_key_only() -> None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415

    mine, other = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    sealed = close_box(mine.public_key().public_bytes_raw(), b"x" * 100, b"R")
    assert open_box(mine.private_bytes_raw(), sealed, b"R") == b"x" * 100
    for private, bound in ((other, b"R"), (mine, b"S")):
        with pytest.raises(InvalidTag):
            open_box(private.private_bytes_raw(), sealed, bound)
    assert len({close_box(mine.public_key().public_bytes_raw(), b"x", b"R") for _ in range(5)}) == 5


def test_a_full_disk_refuses_before_it_is_full(tmp_path: Path, sealer: Sealer, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(tmp_path, sealer, tolerance_s=60, days=7)
    shelf.keep(draft(), NOW)
    monkeypatch.setattr(ballast, "room", lambda _home: ballast.Room(free=1, alarm=4, stop=2, ballast=1))
    with pytest.raises(FullError, match="is full"):
        shelf.keep(draft(), NOW)
    shelf.round(NOW)
    assert shelf.problems == (Problem.DISK_LOW,)
    shelf.close()


# ---- data --------------------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, database=None)
@given(given_name=text(max_size=300), surname=text(max_size=300))
def test_names_come_back_as_they_were(given_name: str, surname: str) -> None:
    sealer = Sealer(DataKey("test", bytes(32)))
    content = {"given": given_name, "surname": surname}
    assert sealer.unseal("R", sealer.seal("R", content)) == content


@pytest.mark.parametrize("content", [{}, {"number": "1", "kind": "nobody", "given": "", "surname": ""}, {"number": 7}])
def test_a_row_that_cannot_be_read_blocks_nobody(
    keeper: Keeper, outbox: Outbox, store: Store, content: dict[str, object], expect_log: ExpectLog
) -> None:
    expect_log("row 2 cannot be read")
    sealer = Sealer(DataKey("test", bytes(range(32))))
    references = kept(keeper, 3)
    store.connection.execute("UPDATE registration SET sealed = ? WHERE seq = 2", (sealer.seal(references[1], content),))
    assert [due.registration.reference for due in outbox.due(NOW.boot_ms, 10)] == [references[0], references[2]]
    assert store.rows("SELECT count(*) FROM delivery") == [(3,)]


def test_what_staff_should_know_stays_on_their_screen() -> None:
    state, wishes = step(State(), JournalAlarm((Problem.STORE_MENDED, Problem.DISK_LOW)))
    assert (state.kiosk.alarms, wishes) == ((Problem.STORE_MENDED, Problem.DISK_LOW), ())
    assert step(state, JournalAlarm(()))[0].kiosk.alarms == ()
