"""The journal: durable, sealed, chained; workers, remark 32 and the day in it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.events import DayClosed
from gateway.domain.model import Answer, Direction, EarlierDay, Outcome
from gateway.domain.record import EntryKind
from gateway.journal import row
from gateway.journal import store as store_module
from gateway.journal.day import close_day, current_day, last_day, open_day
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import record
from gateway.journal.hash_chain import Verified, verify
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations, new_reference
from gateway.journal.reports import Reports
from gateway.journal.row import digest
from gateway.journal.schema import MIGRATIONS
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import SOUND_SQLITE, JournalError, Store
from gateway.journal.stored_day import peek_day
from gateway.system import clock
from gateway.system.vault import DataKey
from tests.support.journals import SEALER, registrations_in
from tests.support.people import (
    JAN,
    LINDE,
    MAAS,
    NOW,
    PEETERS,
    PIOTR,
    draft,
    later,
)


def test_sqlite_is_free_of_the_wal_reset_fault() -> None:
    assert sqlite3.sqlite_version_info >= SOUND_SQLITE


def test_full_durability_is_read_back(store: Store) -> None:
    found = {
        name: store.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_a_place_without_full_durability_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # what a file system without shared memory gives
    monkeypatch.setattr(store_module, "PRAGMAS", (("journal_mode", "MEMORY", "wal"),))
    with pytest.raises(JournalError, match="cannot be kept durably"):
        Store(tmp_path)


def test_the_file_is_for_its_user_only(store: Store) -> None:
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_a_journal_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    made = Store(tmp_path)
    made.connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    made.close()
    before = (tmp_path / "journal.db").read_bytes()
    with pytest.raises(JournalError, match="newer Gateway"):
        Store(tmp_path)
    assert (tmp_path / "journal.db").read_bytes() == before


def test_a_file_that_is_no_journal_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"not a database, but long enough to look at" * 100)
    with pytest.raises(JournalError, match="is damaged"):
        Store(tmp_path)
    assert (tmp_path / "journal.db").read_bytes().startswith(b"not a database")


def test_a_look_without_a_journal_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="no journal"):
        Store(tmp_path, read_only=True)


def test_what_is_kept_is_there_for_another_connection(
    registrations: Registrations, tmp_path: Path
) -> None:
    registration, _ = registrations.keep(draft(), NOW)
    rows = Store(tmp_path, read_only=True).rows(
        "SELECT reference, direction, employer, made_ms FROM state"
    )
    assert rows == [(registration.reference, "in", PEETERS.number, NOW.wall_ms)]


def test_nothing_personal_stands_in_the_file(registrations: Registrations, store: Store) -> None:
    for person in (JAN, PIOTR):
        registrations.keep(draft(person=person), NOW, "nl")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = store.path.read_bytes()
    for secret in (JAN.number, PIOTR.number, "Peeters, Jan", JAN.given):
        assert secret.encode() not in content


def test_references_fit_the_service_and_sort_by_time() -> None:
    first, second = new_reference(1_000), new_reference(2_000)
    assert len(first) == 24
    assert first < second
    assert len({new_reference(1_000) for _ in range(1_000)}) == 1_000


@pytest.mark.parametrize("name", ["Łukasz Żółć", "Ο'Κόννορ", "李", "half \ud83d", '"\\\u2028\x00'])
def test_whatever_stands_on_a_card_is_sealed_and_opened_again(sealer: Sealer, name: str) -> None:
    assert (
        sealer.unseal(b"R1", sealer.seal(b"R1", {"given": name, "number": "85011512355"})[1])[
            "given"
        ]
        == name
    )


def test_a_sealed_field_fits_no_other_row_and_no_other_key(sealer: Sealer) -> None:
    sealed = sealer.seal(b"R1", {"number": "1"})[1]
    assert sealer.unseal(b"R1", sealed) == {"number": "1"}
    with pytest.raises(UnsealError):
        sealer.unseal(b"R2", sealed)
    with pytest.raises(UnsealError):
        Sealer(DataKey("other", bytes(32))).unseal(b"R1", sealed)
    with pytest.raises(UnsealError):
        sealer.unseal(b"R1", sealed[:-1] + bytes([sealed[-1] ^ 1]))
    assert sealer.seal(b"R1", {"number": "1"})[1] != sealed


def test_the_columns_are_listed_once(store: Store) -> None:
    """The page reader knows them by their place in the stored record."""
    columns = store.rows("SELECT name FROM pragma_table_info('registration') ORDER BY cid")
    assert tuple(name for (name,) in columns) == row.COLUMNS


def test_the_chain_is_what_the_rows_say(registrations: Registrations, store: Store) -> None:
    proofs = [registrations.keep(draft(), NOW)[1] for _ in range(3)]
    links = [link for (link,) in store.rows("SELECT chain FROM registration ORDER BY seq")]
    hashes = [entry.hash for entry in record.entries(store, EntryKind.REGISTRATION)]
    assert [record.proof(digest) for digest in hashes] == proofs
    assert {len(shown) for shown in proofs} == {6}
    assert verify(store, SEALER) == Verified(3, 3, links[-1])


def test_the_chain_tells_rows_apart_that_join_alike() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_a_worker_is_remembered_by_company_and_direction(registrations: Registrations) -> None:
    assert registrations.recall(JAN, LINDE.number, NOW).employer is None
    registrations.keep(draft(Direction.IN), NOW, "fr")
    known = registrations.recall(JAN, LINDE.number, later(90))
    assert (
        known.employer,
        known.last_direction,
        known.last_age_s,
        known.has_registered_today,
        known.language,
    ) == (
        PEETERS,
        Direction.IN,
        90,
        True,
        "fr",
    )
    registrations.keep(replace(draft(Direction.OUT), employer=MAAS), later(100))
    known = registrations.recall(JAN, LINDE.number, later(100))
    assert (known.employer, known.last_direction, known.language) == (MAAS, Direction.OUT, "fr")


def test_another_workplace_knows_the_company_but_no_direction(registrations: Registrations) -> None:
    registrations.keep(draft(), NOW)
    known = registrations.recall(JAN, "1Y1000000000Z", NOW)
    assert known.employer == PEETERS
    assert known.last_direction is None


def test_yesterday_is_not_today(registrations: Registrations) -> None:
    registrations.keep(draft(), NOW)
    assert not registrations.recall(JAN, LINDE.number, later(86_400)).has_registered_today


def test_a_clock_that_is_surely_wrong_is_flagged_at_the_act(
    registrations: Registrations, reports: Reports
) -> None:
    registrations.keep(draft(), replace(NOW, offset_ms=61_000, error_ms=500))
    registrations.keep(draft(), replace(NOW, offset_ms=60_000, error_ms=500))
    assert [line.late for line in reports.everything(NOW)] == [True, False]


@pytest.mark.parametrize(("seconds", "flagged"), [(599.999, 0), (600, 1), (600.001, 1)])
def test_remark_32_is_flagged_at_the_limit_exactly(
    registrations: Registrations, outbox: Outbox, reports: Reports, seconds: float, flagged: int
) -> None:
    registrations.keep(draft(), NOW)
    assert outbox.flag_late(later(seconds), 600, clock.Clock(), 60) == flagged
    assert outbox.flag_late(later(seconds), 600, clock.Clock(), 60) == 0
    assert reports.waiting(later(seconds))[0].late == bool(flagged)
    assert reports.queue(later(seconds)).late == flagged


def test_a_look_flags_what_is_late_without_a_courier(
    registrations: Registrations, reports: Reports
) -> None:
    registrations.keep(draft(), NOW)
    assert not reports.waiting(later(599))[0].late
    assert reports.waiting(later(600))[0].late
    assert (reports.overdue(later(599)), reports.overdue(later(600))) == (0, 1)


def test_a_flag_stays_after_the_answer(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.flag_late(later(700), 600, clock.Clock(), 60)
    # once flagged, it is not told twice
    assert (reports.queue(later(700)).late, reports.overdue(later(700))) == (1, 0)
    outbox.settle([(1, Answer(reference, Outcome.CONFIRMED, "77"))], NOW.wall_ms)
    assert reports.everything(later(700))[0].late


def test_staff_see_names_and_masked_numbers(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    first = registrations.keep(draft(), NOW)[0].reference
    registrations.keep(draft(person=PIOTR), later(1))
    outbox.settle([(1, refusal(first, ["error.x"]))], NOW.wall_ms)
    newest, oldest = reports.today(later(2))
    assert (oldest.name, oldest.number, oldest.status, oldest.trouble) == (
        "Peeters, Jan Pieter",
        "85•••••••55",
        "refused",
        "error.x",
    )
    assert (newest.name, newest.status) == ("", "kept")
    queue = reports.queue(later(30))
    assert (queue.waiting, queue.oldest_s, queue.refused) == (1, 29, 1)
    counts = reports.counts()
    assert (counts.kept, counts.confirmed, counts.refused) == (1, 0, 1)


def test_the_day_outlives_the_program(
    registrations: Registrations, store: Store, sealer: Sealer, tmp_path: Path
) -> None:
    assert current_day(registrations.store) is None
    open_day(registrations.store, sealer, "u", LINDE, NOW, staff_code="6 kept")
    store.close()
    again = registrations_in(Store(tmp_path), sealer)
    day = current_day(again.store)
    assert day is not None
    assert (day.user, day.workplace, day.code_digits, day.is_resumed) == ("u", LINDE, 6, True)
    close_day(again.store, SEALER)
    assert current_day(again.store) is None
    assert last_day(again.store) == EarlierDay("u", LINDE, NOW.wall_ms)
    assert peek_day(tmp_path) == DayClosed(last_day=last_day(again.store))


def test_a_transaction_that_fails_leaves_nothing(
    store: Store, registrations: Registrations
) -> None:
    store.connection.execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON delivery"
        " BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )
    with pytest.raises(sqlite3.Error):
        registrations.keep(draft(), NOW)
    assert store.rows("SELECT count(*) FROM registration") == [(0,)]


def test_quick_check_finds_rot(registrations: Registrations, store: Store, tmp_path: Path) -> None:
    for _ in range(200):
        registrations.keep(draft(), NOW)
    assert store.check() == []
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "rotten").mkdir()
    rotten = tmp_path / "rotten" / "journal.db"
    shutil.copy(store.path, rotten)
    content = bytearray(rotten.read_bytes())
    content[8192:8592] = bytes(400)
    rotten.write_bytes(content)
    assert Store(tmp_path / "rotten", read_only=True).check() != []
