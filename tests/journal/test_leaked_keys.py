"""A key that somebody else has counts for nothing that is written after it was replaced."""

from __future__ import annotations

import hashlib
import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.journal import day, row
from gateway.journal.confirmed import reopen
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.held import CHANGED
from gateway.journal.leaked_keys import vouch
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.vault import DataKey, key_name
from tests.support.journals import (
    KEY,
    SEALER,
    registrations_in,
    reseal,
    stored_row,
    writer_on,
)
from tests.support.people import LINDE, NOW, confirm, draft, invented, keep_registrations, later
from tests.support.project import ExpectLog

FRESH = os.urandom(32)
_AFTER = DataKey(key_name(FRESH), FRESH, others=(KEY.key,), index=KEY.key)


@pytest.fixture
def held(expect_log: ExpectLog) -> None:
    expect_log("wait: changed|does not fit")


def rotated(store: Store) -> Sealer:
    """Replace the key, which somebody else has, and return the kiosk's sealer from then on."""
    last = vouch(store, Sealer(_AFTER))
    return Sealer(replace(_AFTER, leaked={KEY.name: last}))


def due(store: Store, sealer: Sealer) -> list[int]:
    return sorted(entry.seq for entry in Outbox(store, sealer).due(NOW.boot_ms, 9))


@pytest.mark.usefixtures("held")
def test_what_waited_is_sent_and_what_the_old_key_makes_later_is_not(
    registrations: Registrations, store: Store
) -> None:
    keep_registrations(registrations, 2)
    sealer = rotated(store)
    registrations_in(store, sealer).keep(draft(person=invented(7)), later(1))
    assert due(store, sealer) == [1, 2, 3]
    assert verify(store, sealer).broken is None
    # by somebody with the old key, as the kiosk itself would have written it
    registrations.keep(draft(person=invented(8)), later(2))
    assert due(store, sealer) == [1, 2, 3]
    assert store.rows("SELECT trouble FROM delivery WHERE seq = 4") == [(CHANGED,)]
    assert verify(store, sealer).broken == 4


@pytest.mark.parametrize("name", [KEY.name, key_name(FRESH)], ids=["old name", "new name"])
@pytest.mark.usefixtures("held")
def test_a_row_of_before_is_not_written_anew(
    registrations: Registrations, store: Store, name: str
) -> None:
    keep_registrations(registrations, 2)
    sealer = rotated(store)
    reseal(store, SEALER, 2, direction="out")
    store.connection.execute("UPDATE registration SET key_name = ? WHERE seq = 2", (name,))
    forged = stored_row(store, 2)
    link = SEALER.link(KEY.name, stored_row(store, 1).chain, row.body_of(forged))
    store.connection.execute("UPDATE registration SET chain = ? WHERE seq = 2", (link,))
    mark = SEALER.mark(row.body_of(forged))
    for approval in (mark, None, hashlib.sha256(b"").digest()):
        store.connection.execute("UPDATE delivery SET approval = ?, due_ms = 0", (approval,))
        assert 2 not in due(store, sealer)


@pytest.mark.usefixtures("held")
def test_staff_are_told(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("bear no mark")
    with closing(Store(tmp_path)) as store:
        sealer = rotated(store)
        registrations_in(store).keep(draft(), NOW)
    writer = writer_on(tmp_path, sealer)
    assert Outbox(writer.store, sealer).due(NOW.boot_ms, 9) == []
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_no_day_is_opened_with_it(store: Store) -> None:
    day.open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    sealer = rotated(store)
    assert not day.is_changed(store, sealer)
    day.open_day(store, SEALER, "another", LINDE, later(1), staff_code="2580")
    assert day.is_changed(store, sealer)


def test_what_the_service_lost_of_before_is_sent_again(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    (reference,) = keep_registrations(registrations, 1)
    confirm(outbox, (1, reference))
    sealer = rotated(store)
    assert reopen(store, sealer, [1]) == 1
    assert due(store, sealer) == [1]
