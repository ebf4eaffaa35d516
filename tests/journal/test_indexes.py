"""A key that leaked is replaced: the old one tells nobody's rows any more, and all goes on."""

from __future__ import annotations

import os

from gateway.domain.model import Direction, Timestamp
from gateway.domain.problem import Problem
from gateway.journal import refused_cards, retention
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.indexes import mark_outdated, update_indexes
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.vault import DataKey, key_name
from tests.support.journals import KEY, SEALER, registrations_in, writer_on
from tests.support.people import (
    DAY_S,
    JAN,
    NOW,
    PIOTR,
    confirm,
    draft,
    keep_registrations,
    later,
)
from tests.support.project import ExpectLog

FRESH = os.urandom(32)
AFTER_LEAK = Sealer(DataKey(key_name(FRESH), FRESH, others=(KEY.key,), index=FRESH))
ALONE = Sealer(DataKey(key_name(FRESH), FRESH, index=FRESH))
CARD = "592000100108"


def known(registrations: Registrations, now: Timestamp) -> tuple[object, ...]:
    """Return what is recalled of Jan."""
    recalled = registrations.recall(JAN, draft().workplace.number, now)
    return recalled.employer, recalled.language, recalled.last_direction


def test_after_a_leak_the_old_key_finds_nobody(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    references = keep_registrations(registrations, 5, people=2)
    confirm(outbox, (1, references[0]), (2, references[1]))
    retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90)
    refused_cards.record(
        store, SEALER, NOW, Problem.CARD_COPY, reader="R", reason="r", card_number=CARD
    )
    # a worker whose remark came late keeps an index for some days
    store.connection.execute("UPDATE registration SET worker = zeroblob(16) WHERE seq = 2")
    before = known(registrations, NOW)
    assert before[1:] == ("nl", Direction.IN)
    mark_outdated(store)
    assert update_indexes(store, AFTER_LEAK) == 3
    assert known(registrations_in(store, AFTER_LEAK), NOW) == before
    assert known(registrations, NOW) == (None, "", None)
    held = b"".join(path.read_bytes() for path in store.path.parent.glob(f"{store.path.name}*"))
    leaked = [SEALER.blind_index(person.number) for person in (JAN, PIOTR)]
    for index in (*leaked, refused_cards.card_hash(SEALER, CARD)):
        assert index not in held
    assert store.rows("SELECT count(*) FROM registration WHERE worker = x''") == [(2,)]
    due = Outbox(store, AFTER_LEAK).due(NOW.boot_ms, 9)
    assert [entry.registration.reference for entry in due] == references[2:4]
    assert verify(store, AFTER_LEAK).rows == 5
    assert refused_cards.misfits(store) == []
    assert update_indexes(store, AFTER_LEAK) == 0


def test_a_cut_on_the_way_is_made_good_at_the_next_start(store: Store) -> None:
    """The note is on disk and the keyring has the key, or has it not yet."""
    registrations = registrations_in(store)
    keep_registrations(registrations, 2)
    mark_outdated(store)
    for sealer in (SEALER, AFTER_LEAK):
        mark_outdated(store)
        writer = writer_on(store.path.parent, sealer)
        assert known(writer.open(), NOW)[1:] == ("nl", Direction.IN)
        assert len(Outbox(writer.store, sealer).due(NOW.boot_ms, 9)) == 2
        writer.close()


def test_who_cannot_be_opened_keeps_apart_until_the_key_is_back(
    store: Store, expect_log: ExpectLog
) -> None:
    expect_log("sealed to a key that is not in the keyring")
    expect_log("sealed with a key that is not here")
    keep_registrations(registrations_in(store), 2)
    mark_outdated(store)
    update_indexes(store, ALONE)
    workers = store.rows("SELECT DISTINCT worker FROM registration")
    assert len(workers) == 2
    assert (SEALER.blind_index(JAN.number),) not in workers
    assert Outbox(store, ALONE).due(NOW.boot_ms, 9) == []
    mark_outdated(store)
    assert len(Outbox(store, AFTER_LEAK).due(1 << 60, 9)) == 2
