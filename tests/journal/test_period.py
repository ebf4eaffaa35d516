"""Test what the papers of the office are made of: days, corrections, and what is erased."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Direction
from gateway.domain.staff_acts import StaffRole
from gateway.domain.work_list import MOST_REASON_CHARACTERS, Correction, WorkList
from gateway.journal import corrections, period, retention, staff_acts
from gateway.journal.corrections import CorrectionError
from gateway.journal.day import open_day
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import verification
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.journals import SEALER
from tests.support.people import BRUG, JAN, LINDE, NOW, PIOTR, confirm, draft, later

TODAY = belgian_day(NOW.wall_ms)


def read(store: Store, days: int = 0, workplace: str = "", sealer: Sealer = SEALER) -> WorkList:
    sources = period.ListSources(store, sealer, Clock(), 60_000)
    return period.read(sources, TODAY, TODAY + timedelta(days=days), workplace)


def correct(
    store: Store, reference: str, at_ms: int | None, reason: str = "badge forgotten"
) -> None:
    wanted = Correction(Direction.OUT, at_ms, reason)
    corrections.write(store, SEALER, reference, wanted, later(9_000), by=StaffRole.SITE_MANAGER)


def test_a_period_is_read_whole_with_its_codes(registrations: Registrations) -> None:
    store = registrations.store
    open_day(store, SEALER, "u", LINDE, NOW, staff_code="2580")
    kept, code = registrations.keep(draft(), NOW)
    registrations.keep(draft(Direction.OUT), later(3_600))
    registrations.keep(replace(draft(person=PIOTR), workplace=BRUG), later(60))
    # of another day
    registrations.keep(draft(), later(3 * 86_400))
    listed = read(store)
    assert [(one.name, one.number) for one in listed.registrations] == [
        ("", PIOTR.number),
        *[("Peeters, Jan Pieter", JAN.number)] * 2,
    ]
    assert [span.lasts_ms for span in listed.spans] == [None, 3_600_000]
    assert len(read(store, days=3).registrations) == 4
    (only,) = read(store, workplace=BRUG.number).registrations
    assert only.number == PIOTR.number
    proven = period.with_proofs(store, listed.registrations)
    assert [one.proof for one in proven if one.reference == kept.reference] == [code]


def test_a_clock_that_was_wrong_does_not_hide_a_day(registrations: Registrations) -> None:
    wrong = replace(NOW, wall_ms=NOW.wall_ms - 40 * 86_400_000, offset_ms=40 * 86_400_000)
    registrations.keep(draft(), wrong)
    (one,) = read(registrations.store).registrations
    assert one.at_ms == NOW.wall_ms


def test_a_correction_keeps_the_original_and_its_reason(registrations: Registrations) -> None:
    store = registrations.store
    reference = registrations.keep(draft(), NOW)[0].reference
    before = store.rows("SELECT * FROM registration")
    correct(store, reference, NOW.wall_ms + 7_200_000)
    assert store.rows("SELECT * FROM registration") == before
    listed = read(store)
    (one,) = listed.registrations
    assert (one.at_ms, one.corrections[0].reason) == (NOW.wall_ms, "badge forgotten")
    assert (listed.spans[0].lasts_ms, listed.spans[0].reasons) == (7_200_000, ("badge forgotten",))
    # the record holds that it was made, and nothing of what was written
    acts = staff_acts.listed(store)
    assert acts[0][1] == "hours corrected, by site manager"
    assert verification.verify(store).broken is None
    (body,) = store.rows("SELECT body FROM record ORDER BY seq DESC LIMIT 1")[0]
    assert "badge" not in body
    assert str(NOW.wall_ms + 7_200_000) not in body
    # nothing is sent of it
    assert len(store.rows("SELECT * FROM delivery")) == 1


def test_a_moment_to_come_is_no_correction(registrations: Registrations) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    with pytest.raises(CorrectionError, match="still to come"):
        correct(registrations.store, reference, later(9_001).wall_ms)
    correct(registrations.store, reference, later(9_000).wall_ms)


@pytest.mark.parametrize("reason", ["", "  ", "x" * (MOST_REASON_CHARACTERS + 1)])
def test_a_correction_needs_a_reason(registrations: Registrations, reason: str) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    with pytest.raises(CorrectionError):
        correct(registrations.store, reference, None, reason)
    assert registrations.store.rows("SELECT * FROM correction") == []


def test_a_correction_that_was_changed_outside_counts_as_not_there(
    registrations: Registrations,
) -> None:
    store = registrations.store
    first, second = (registrations.keep(draft(), later(n))[0].reference for n in (0, 86_400 // 4))
    correct(store, first, NOW.wall_ms + 3_600_000)
    store.connection.execute("UPDATE correction SET registration = 2")
    assert all(not one.corrections for one in read(store).registrations)
    with pytest.raises(CorrectionError):
        correct(store, second[::-1], None)


def test_what_retention_erased_is_counted_and_has_no_correction_left(
    registrations: Registrations, outbox: Outbox
) -> None:
    store = registrations.store
    reference = registrations.keep(draft(), NOW)[0].reference
    correct(store, reference, NOW.wall_ms + 3_600_000)
    confirm(outbox, (1, reference))
    assert retention.blank(store, SEALER, NOW.wall_ms + 8 * 86_400_000, 7, 90) == 1
    listed = read(store)
    assert (listed.registrations, listed.spans, listed.erased) == ((), (), 1)
    assert store.rows("SELECT sealed FROM correction") == [(b"",)]
    with pytest.raises(CorrectionError):
        correct(store, reference, None)


def test_the_record_tells_which_paper_left(store: Store) -> None:
    facts = {"paper": "hours", "first": "2026-11-01", "last": "2026-11-30", "target": "stick"}
    act, by = staff_acts.StaffAct.EXPORTED, StaffRole.TECHNICIAN
    staff_acts.record(store, None, NOW, act, by=by, **facts)
    told = "registrations exported, hours, 2026-11-01, 2026-11-30, stick, by technician"
    assert staff_acts.listed(store) == [(NOW.wall_ms, told)]
    assert json.loads(store.rows("SELECT body FROM record")[0][0])["paper"] == "hours"
