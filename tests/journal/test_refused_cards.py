"""The verdict on a card is kept with the registration, and a refused card is kept by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.model import CardAuthenticity, CardPeriod
from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.journal import refused_cards
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.refused_cards import card_hash
from gateway.journal.registrations import Registrations
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from tests.support.people import JAN, NOW, PIOTR, draft

CARD_NUMBER = "592000100108"


@pytest.mark.parametrize("genuine", [CardAuthenticity.GENUINE, CardAuthenticity.UNPROVEN, None])
@pytest.mark.parametrize("period", [*CardPeriod, None])
def test_the_verdict_is_kept_with_the_registration(
    registrations: Registrations,
    store: Store,
    genuine: CardAuthenticity | None,
    period: CardPeriod | None,
) -> None:
    registration, _ = registrations.keep(
        draft(person=replace(JAN, authenticity=genuine, card_period=period)), NOW
    )
    kept = store.rows(
        "SELECT authenticity, card_period FROM state WHERE reference = ?", registration.reference
    )
    assert kept == [(genuine, period)]


def test_a_copy_is_never_kept(registrations: Registrations) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        registrations.keep(draft(person=replace(JAN, authenticity=CardAuthenticity.COPY)), NOW)


def test_without_a_card_there_is_no_verdict(registrations: Registrations, store: Store) -> None:
    registrations.keep(draft(person=PIOTR), NOW)
    assert store.rows("SELECT authenticity, card_period FROM registration") == [(None, None)]


def test_a_refused_card_is_kept_without_a_number(store: Store, sealer: Sealer) -> None:
    for problem, number in (
        (Problem.CARD_COPY, CARD_NUMBER),
        (Problem.CARD_ALTERED, ""),
        (Problem.CARD_COPY, CARD_NUMBER),
    ):
        refused_cards.record(
            store, sealer, NOW, problem, reader="Reader 1", reason="why", card_number=number
        )
    newest, *_ = store.rows(
        "SELECT problem, reader, reason, made_ms FROM refused_card ORDER BY seq DESC"
    )
    assert newest == ("card-copy", "Reader 1", "why", NOW.wall_ms)
    cards = [card for (card,) in store.rows("SELECT card FROM refused_card ORDER BY seq")]
    # the same card came twice
    assert cards == [card_hash(sealer, CARD_NUMBER), None, card_hash(sealer, CARD_NUMBER)]
    # and no worker's index
    assert card_hash(sealer, CARD_NUMBER) != sealer.blind_index(CARD_NUMBER)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CARD_NUMBER.encode() not in store.path.read_bytes()
    entries = record.entries(store, EntryKind.REFUSED_CARD)
    assert [(entry.seq, entry.made) for entry in entries] == [(1, NOW), (2, NOW), (3, NOW)]
