"""Test who is still in when the day is closed."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.model import IN_COUNTS_S, Direction
from gateway.journal.day import open_day
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from tests.support.journals import SEALER
from tests.support.people import BRUG, JAN, LINDE, NOW, PIOTR, draft, later

ELS = replace(JAN, number="85020400153", given="Els", surname="Maes")


def test_who_went_in_and_not_out_is_still_in(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    assert reports.still_in(NOW) == ()
    open_day(registrations.store, SEALER, "u", LINDE, NOW, staff_code="2580")
    registrations.keep(draft(), NOW)
    registrations.keep(draft(person=ELS), later(1))
    registrations.keep(draft(person=PIOTR), later(2))
    registrations.keep(replace(draft(person=PIOTR), workplace=BRUG), later(3))
    # a name, or the masked number where there is none
    assert reports.still_in(later(4)) == ("24•••••••••••••15", "Maes, Els", "Peeters, Jan Pieter")
    registrations.keep(draft(Direction.OUT, ELS), later(5))
    out = registrations.keep(draft(Direction.OUT), later(6))[0].reference
    assert reports.still_in(later(7)) == ("24•••••••••••••15",)
    # one that was refused is none
    outbox.settle([(6, refusal(out, ["error.x"]))], later(8).wall_ms)
    assert "Peeters, Jan Pieter" in reports.still_in(later(9))


def test_an_in_that_was_forgotten_counts_no_more(
    registrations: Registrations, reports: Reports
) -> None:
    open_day(registrations.store, SEALER, "u", LINDE, NOW, staff_code="2580")
    registrations.keep(draft(), NOW)
    assert reports.still_in(later(IN_COUNTS_S - 1))
    assert not reports.still_in(later(IN_COUNTS_S))


def test_a_number_is_read_by_its_reference(registrations: Registrations, reports: Reports) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    assert reports.person_number(reference) == JAN.number
    assert reports.person_number("unknown") == ""
