"""Test who is on site, as the journal tells it."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.model import Direction, Means
from gateway.domain.presence import Place
from gateway.journal import presence
from gateway.journal.day import close_day, open_day
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import BRUG, JAN, LINDE, NOW, PEETERS, PIOTR, draft, later

ELS = replace(JAN, number="85020400153", given="Els", surname="Maes", means=Means.KEYPAD)


def test_each_worker_is_here_or_left_and_counted_for_a_company(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store
) -> None:
    registrations.keep(draft(), NOW)
    registrations.keep(draft(person=PIOTR), later(1))
    out = registrations.keep(draft(Direction.OUT, ELS), later(2))[0].reference
    registrations.keep(replace(draft(person=ELS), workplace=BRUG), later(3))
    outbox.settle([(3, refusal(out, ["error.x"]))], later(4).wall_ms)
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")

    present = presence.positions(store, LINDE.number, later(5))
    limosa, peeters = presence.companies(store, LINDE.number, present)
    assert (peeters.number, peeters.name) == (PEETERS.number, PEETERS.name)
    assert (peeters.here, peeters.left, peeters.refused, peeters.typed) == (1, 1, 1, 1)
    assert (limosa.number, limosa.name, limosa.here, limosa.left) == ("", "", 1, 0)

    chosen = presence.of_company(present, PEETERS.number)
    jan_last = presence.workers(reports, chosen, later(5))
    assert [(each.line.name, each.place) for each in jan_last] == [
        ("Maes, Els", Place.LEFT),
        ("Peeters, Jan Pieter", Place.HERE),
    ]
    assert presence.of_company(present, PEETERS.number, Place.HERE) == chosen[1:]


def test_the_workplace_is_the_open_ones_else_the_last_ones(store: Store) -> None:
    assert presence.open_workplace(store) == ""
    for workplace in (BRUG, LINDE):
        open_day(store, SEALER, "u", workplace, NOW, staff_code="2580")
        assert presence.open_workplace(store) == workplace.number
    close_day(store, SEALER)
    assert presence.open_workplace(store) == LINDE.number


def test_without_the_key_positions_are_known_and_names_are_not(
    registrations: Registrations, store: Store
) -> None:
    registrations.keep(draft(), NOW)
    present = presence.positions(store, LINDE.number, later(1))
    (worker,) = presence.workers(Reports(store, None, limit_s=600), present, later(1))
    assert (worker.line.name, worker.place) == ("", Place.HERE)
