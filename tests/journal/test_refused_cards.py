"""The verdict on a card: kept with the registration, and a refused card kept as evidence; also in a
journal of before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.domain.events import CardInserted, CardRefused
from gateway.domain.model import CardAuthenticity, CardPeriod, Means, Timestamp
from gateway.domain.problem import Problem
from gateway.flow import effects, states, step
from gateway.flow.states import State
from gateway.journal.encryption import Sealer
from gateway.journal.refused_cards import card_hash, record, refusals
from gateway.journal.registrations import Registrations
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from tests.support.people import JAN, LINDE, PIOTR, draft

NOW = Timestamp(
    wall_ms=1_800_000_000_000, boot_ms=1_000_000, boot_id="b1", offset_ms=0, error_ms=500
)
CARD_NUMBER = "592000100108"
REFUSED = CardRefused(Problem.CARD_COPY, "Reader 1", "the chip does not hold the key", CARD_NUMBER)


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
        "SELECT genuine, period FROM state WHERE reference = ?", registration.reference
    )
    assert kept == [(genuine, period)]


def test_a_copy_is_never_kept(registrations: Registrations) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        registrations.keep(draft(person=replace(JAN, authenticity=CardAuthenticity.COPY)), NOW)


def test_without_a_card_there_is_no_verdict(registrations: Registrations, store: Store) -> None:
    registrations.keep(draft(person=PIOTR), NOW)
    assert store.rows("SELECT genuine, period FROM registration") == [(None, None)]


def test_a_refused_card_is_evidence_without_anybody_s_number(store: Store, sealer: Sealer) -> None:
    for problem, number in (
        (Problem.CARD_COPY, CARD_NUMBER),
        (Problem.CARD_ALTERED, ""),
        (Problem.CARD_COPY, CARD_NUMBER),
    ):
        record(store, sealer, (problem, "Reader 1", "why", number), NOW)
    newest, without, oldest = refusals(store)
    assert (newest.problem, newest.reader, newest.reason, newest.stamp) == (
        "card-copy",
        "Reader 1",
        "why",
        NOW,
    )
    # the same card came twice
    assert newest.card == oldest.card == card_hash(sealer, CARD_NUMBER)
    assert without.card is None
    # and no worker's index
    assert card_hash(sealer, CARD_NUMBER) != sealer.blind_index(CARD_NUMBER)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CARD_NUMBER.encode() not in store.path.read_bytes()
    links = [row[0] for row in store.rows("SELECT chain FROM refused_card")]
    assert len(set(links)) == 3


# ---- the visit -----------------------------------------------------------------------------------

OPEN = State(
    kiosk=states.KioskState(
        working_means=frozenset(Means), workplace=LINDE, user="u", staff_code="2580"
    ),
    screen=states.Welcome(),
)
RECORDED = effects.RecordRefusal(
    Problem.CARD_COPY, "Reader 1", "the chip does not hold the key", CARD_NUMBER
)


def test_a_refused_card_is_told_and_recorded() -> None:
    state, _ = step(OPEN, CardInserted())
    state, emitted = step(state, REFUSED)
    assert state.screen == states.Trouble(Problem.CARD_COPY)
    assert RECORDED in emitted
    assert not any(isinstance(effect, effects.Keep) for effect in emitted)


@pytest.mark.parametrize(
    "screen",
    [
        states.Closed(),
        states.Starting(),
        states.Keeping(draft()),
        states.SignIn("u"),
        states.Staff(),
        states.Typing("85"),
    ],
)
def test_a_refused_card_is_recorded_on_every_screen(screen: Any) -> None:
    _, emitted = step(replace(OPEN, screen=screen), REFUSED)
    assert RECORDED in emitted


def test_the_card_s_number_shows_in_no_repr() -> None:
    assert CARD_NUMBER not in repr(REFUSED) + repr(RECORDED)
