"""Who can write the home folder, and holds no key, cannot make the kiosk send anything else."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from gateway.domain.model import Direction
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import HELD
from gateway.journal import row
from gateway.journal.day import open_day
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.held import CHANGED, UNAPPROVED, approve
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.row import RegistrationRow
from gateway.journal.staff_inbox import refused
from gateway.journal.store import Store
from gateway.system.vault import DataKey, VaultError
from tests.support.journals import KEY, SEALER, registrations_in, stored_row, writer_on
from tests.support.people import (
    BRUG,
    JAN,
    LINDE,
    MAAS,
    NOW,
    PEETERS,
    draft,
    invented,
    keep_registrations,
    later,
)
from tests.support.project import ExpectLog

PRIVATE = X25519PrivateKey.generate()
PUBLIC = PRIVATE.public_key().public_bytes_raw()
WITH_BOX = Sealer(DataKey(KEY.name, KEY.key, box=PRIVATE.private_bytes_raw()))


def locked() -> DataKey:
    raise VaultError("locked")


@pytest.fixture
def held(expect_log: ExpectLog) -> None:
    expect_log("wait: (changed|sealed)")
    expect_log("the chain of registrations does not fit")


def put(store: Store, changed: RegistrationRow) -> None:
    """Write a row as an attacker would: with digests and links that need no key."""
    before = store.rows("SELECT chain FROM registration WHERE seq = ?", changed.seq - 1)
    digest = hashlib.sha256(changed.sealed).digest()
    fitting = replace(changed, sealed_digest=digest)
    plain = b"\x01" + (before[0][0] if before else bytes(32)) + row.body_of(fitting)
    fitting = replace(fitting, chain=hashlib.sha256(plain).digest())
    store.rows("DELETE FROM delivery WHERE seq = ?", changed.seq)
    store.rows("DELETE FROM registration WHERE seq = ?", changed.seq)
    store.connection.execute(row.INSERT, row.values(fitting))
    store.connection.execute("INSERT INTO delivery (seq) VALUES (?)", (changed.seq,))


@pytest.mark.parametrize(
    "change",
    [
        {"direction": "out"},
        {"regime": "daily"},
        {"employer": "0876543295"},
        {"employer": None},
        {"workplace": "1Y1000HX2LMPZ"},
        {"contractor": "another"},
        {"reference": "R" * 24},
        {"means": "keypad"},
        {"made_ms": NOW.wall_ms - 3_600_000},
        {"boot_ms": 1},
        {"boot_id": "b0"},
        {"offset_ms": 3_600_000},
        {"error_ms": None},
        {"authenticity": "unproven"},
        {"card_period": "expired"},
        {"worker": bytes(16)},
        {"sealed": bytes(60)},
        {"sealed": b"", "blanked_ms": 1},
    ],
    ids=",".join,
)
@pytest.mark.usefixtures("held")
def test_one_changed_fact_keeps_a_row_from_being_sent(
    registrations: Registrations, outbox: Outbox, store: Store, change: dict[str, object]
) -> None:
    references = keep_registrations(registrations, 3)
    put(store, replace(stored_row(store, 3), **change))  # type: ignore[arg-type]
    due = [entry.registration.reference for entry in outbox.due(NOW.boot_ms, 9)]
    assert due == references[:2]
    assert store.rows("SELECT trouble FROM delivery WHERE seq = 3") == [(CHANGED,)]
    if "worker" not in change:
        # retention takes the worker's index away, so the chain cannot hold it
        assert verify(store, SEALER).broken == 3


@pytest.mark.usefixtures("held")
def test_a_row_that_was_changed_is_told_to_staff(tmp_path: Path) -> None:
    writer = writer_on(tmp_path)
    writer.keep(draft(), NOW)
    put(writer.store, replace(stored_row(writer.store, 1), direction="out"))
    assert Outbox(writer.store, SEALER).due(NOW.boot_ms, 9) == []
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_the_place_that_is_sent_is_the_one_of_the_act(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    yard = replace(BRUG, coordinates=(4.4, 51.2))
    for place in (LINDE, yard):
        open_day(store, SEALER, "u", place, NOW, staff_code="1")
        registrations.keep(replace(draft(person=invented(len(place.name))), workplace=place), NOW)
    moved = json.dumps(asdict(replace(LINDE, coordinates=(5.5, 51.0), address=None)))
    store.connection.execute(
        "UPDATE workplace SET content = ? WHERE number = ?", (moved, LINDE.number)
    )
    sent = [entry.registration.draft.workplace for entry in outbox.due(NOW.boot_ms, 9)]
    assert sent == [replace(LINDE, companies=()), yard]


@pytest.mark.parametrize(("fact", "value"), [("employer", MAAS.number), ("direction", "out")])
def test_what_is_remembered_of_a_worker_was_registered(
    registrations: Registrations, store: Store, fact: str, value: str
) -> None:
    registrations.keep(draft(), NOW, "nl")
    before = registrations.recall(JAN, LINDE.number, later(600))
    assert (before.employer, before.last_direction) == (PEETERS, Direction.IN)
    tables = store.rows(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = ?",
        fact,
    )
    for (table,) in tables:
        store.connection.execute(f"UPDATE {table} SET {fact} = ?", (value,))
    known = registrations.recall(JAN, LINDE.number, later(600))
    assert {"employer": known.employer, "direction": known.last_direction}[fact] is None
    assert known.language == "nl"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE delivery SET is_first = 1; UPDATE delivery SET due_ms = 1 << 60 WHERE seq = 1",
        "UPDATE delivery SET is_first = (seq = 2)",
        "UPDATE delivery SET worker = x'00' WHERE seq = 1",
        "UPDATE delivery SET worker = x'00' WHERE seq = 2",
    ],
)
def test_an_out_never_leaves_before_its_in(
    registrations: Registrations, outbox: Outbox, store: Store, expect_log: ExpectLog, change: str
) -> None:
    expect_log("the order of . deliveries was changed")
    for direction in Direction:
        registrations.keep(draft(direction), NOW)
    for statement in change.split(";"):
        store.connection.execute(statement)
    assert 2 not in outbox.mark_sending([1, 2])
    store.rows("UPDATE delivery SET due_ms = 0, maybe_sent = 0")
    assert [entry.seq for entry in outbox.due(NOW.boot_ms, 9)] == [1]
    assert outbox.mark_sending([1, 2]) == {1}


@pytest.mark.usefixtures("held")
def test_what_is_sealed_to_the_public_key_waits_for_staff(
    registrations: Registrations, store: Store
) -> None:
    keep_registrations(registrations, 2)
    away = registrations_in(store, Sealer.without_key(PUBLIC, locked))
    forged = away.keep(draft(person=invented(5)), later(9))[0]
    outbox = Outbox(store, WITH_BOX)
    assert [entry.seq for entry in outbox.due(NOW.boot_ms, 9)] == [1, 2]
    outbox.release_all()
    assert store.rows("SELECT trouble FROM delivery WHERE seq = 3") == [(UNAPPROVED,)]
    store.connection.execute("UPDATE delivery SET approval = ? WHERE seq = 3", (bytes(32),))
    assert 3 not in [entry.seq for entry in outbox.due(1 << 60, 9)], "a mark of no key"
    store.connection.execute("UPDATE delivery SET approval = NULL")
    assert approve(store, WITH_BOX, [forged.reference]) == 1
    put_off = stored_row(store, 3)
    put(store, replace(put_off, direction="out"))
    assert 3 not in [entry.seq for entry in outbox.due(1 << 60, 9)], "changed afterwards"


@pytest.mark.usefixtures("held")
def test_staff_are_shown_what_is_held_back(registrations: Registrations, store: Store) -> None:
    keep_registrations(registrations, 1)
    put(store, replace(stored_row(store, 1), direction="out"))
    away = registrations_in(store, Sealer.without_key(PUBLIC, locked))
    boxed = away.keep(draft(person=invented(5)), later(9))[0].reference
    Outbox(store, WITH_BOX).due(NOW.boot_ms, 9)
    reports = Reports(store, WITH_BOX, limit_s=600)
    shown = refused(reports, later(10))
    assert [(entry.key, entry.is_new) for entry in shown] == [
        ((boxed, HELD), True),
        ((stored_row(store, 1).reference, HELD), False),
    ]
    assert [entry.line.name for entry in shown] == ["Peeters, Jan 5", ""]  # type: ignore[union-attr]
    assert reports.queue(later(10)).new_refused == 1
    approve(store, WITH_BOX, [boxed])
    assert reports.queue(later(10)).new_refused == 0


@pytest.mark.parametrize("without", [1, 2])
def test_a_row_that_was_taken_out_shows(
    registrations: Registrations, store: Store, without: int
) -> None:
    keep_registrations(registrations, 3)
    store.connection.execute("PRAGMA foreign_keys=OFF")
    store.connection.execute("DELETE FROM delivery WHERE seq = ?", (without,))
    store.connection.execute("DELETE FROM registration WHERE seq = ?", (without,))
    for table in ("delivery", "registration"):
        store.connection.execute(f"UPDATE {table} SET seq = seq - 1 WHERE seq > ?", (without,))
    assert verify(store, SEALER).broken == without


FOREIGN_KEY = "UPDATE registration SET chain = zeroblob(32), key_name ="
TURNED = "UPDATE registration SET direction = 'out' WHERE seq = 2"
TAKEN_OUT = "DELETE FROM delivery WHERE seq = 2; DELETE FROM registration WHERE seq = 2"


@pytest.mark.parametrize(
    "forge",
    [
        f"{TURNED}; UPDATE registration SET key_name = '000000000000' WHERE seq = 2",
        f"{FOREIGN_KEY} '000000000000' WHERE seq = 3",
        f"{TURNED}; INSERT INTO meta VALUES ('gaps', '[1]'), ('gaps_mark', '\"00\"')",
        f"{TAKEN_OUT}; INSERT INTO meta VALUES ('gaps', '[1]')",
        f"{TAKEN_OUT}; INSERT INTO meta VALUES ('gaps', '[1]'), ('gaps_mark', '[\"no mark\"]')",
        f"{TAKEN_OUT}; INSERT INTO meta VALUES ('gaps', '[[1], \"x\"]')",
    ],
)
@pytest.mark.usefixtures("held")
def test_no_foreign_key_and_no_note_hides_a_changed_row(
    tmp_path: Path, expect_log: ExpectLog, forge: str
) -> None:
    expect_log("counts as not there")
    writer = writer_on(tmp_path)
    for turn in range(3):
        writer.keep(draft(person=invented(turn)), NOW)
    writer.store.connection.executescript(forge)
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_a_made_up_public_key_fits_no_row(registrations: Registrations, store: Store) -> None:
    keep_registrations(registrations, 3)
    put(store, replace(stored_row(store, 3), direction="out", key_name="box-000000000000"))
    assert verify(store, SEALER).broken == 3


def test_without_the_key_the_rest_is_verified_all_the_same(tmp_path: Path) -> None:
    with closing(Store(tmp_path)) as store:
        keep_registrations(registrations_in(store), 3)
        stranger = Sealer.without_key(PUBLIC, locked)
        assert verify(store, stranger).rows == 3
        store.connection.execute("UPDATE registration SET sealed = x'00' WHERE seq = 2")
        assert verify(store, stranger).broken == 2
