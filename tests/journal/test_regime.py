"""A registration keeps the regime that it was made under."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.model import Draft, Regime, Timestamp
from gateway.journal.day import current_day, open_day
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import JAN, LINDE, NOW, draft

CHANGE = date(2027, 4, 1)
MIDNIGHT = belgian_midnight_ms(CHANGE)
CHANGING = replace(LINDE, in_out_from=CHANGE)


def at(wall_ms: int, offset_ms: int = 0) -> Timestamp:
    return replace(NOW, wall_ms=wall_ms, boot_ms=wall_ms - MIDNIGHT + 10**9, offset_ms=offset_ms)


def begun(regime: Regime = Regime.DAILY) -> Draft:
    """Return what a visit settled that began under this regime."""
    return replace(draft(), workplace=CHANGING, regime=regime)


@pytest.mark.parametrize(
    ("moment", "regime"),
    [
        (at(MIDNIGHT - 1), Regime.DAILY),
        # the visit began before midnight
        (at(MIDNIGHT), Regime.IN_OUT),
        # within the tolerance the kiosk's own time stands, beyond it the true one
        (at(MIDNIGHT - 1, offset_ms=30_000), Regime.DAILY),
        (at(MIDNIGHT - 1, offset_ms=300_000), Regime.IN_OUT),
        (at(MIDNIGHT, offset_ms=-300_000), Regime.DAILY),
    ],
)
def test_the_moment_of_the_registration_decides(
    registrations: Registrations, moment: Timestamp, regime: Regime
) -> None:
    kept, _proof = registrations.keep(begun(), moment)
    assert kept.draft.regime is regime
    assert registrations.recall(JAN, LINDE.number, moment).last_regime is regime


def test_what_was_told_as_in_or_out_stays_so(registrations: Registrations) -> None:
    kept, _proof = registrations.keep(begun(Regime.IN_OUT), at(MIDNIGHT - 1))
    assert kept.draft.regime is Regime.IN_OUT


def test_every_list_says_what_the_registration_was(
    registrations: Registrations, reports: Reports, outbox: Outbox, store: Store
) -> None:
    open_day(store, SEALER, "u", CHANGING, at(MIDNIGHT - 9), staff_code="1")
    opened = current_day(store)
    assert opened is not None
    assert opened.workplace == CHANGING
    registrations.keep(begun(), at(MIDNIGHT - 2))
    # a presence says nothing of who is still there
    assert reports.still_in(at(MIDNIGHT - 1)) == ()
    registrations.keep(begun(Regime.IN_OUT), at(MIDNIGHT))
    regimes = [Regime.DAILY, Regime.IN_OUT]
    assert [line.regime for line in reports.everything(at(MIDNIGHT + 1))] == regimes
    assert len(reports.still_in(at(MIDNIGHT + 1))) == 1
    (first,) = outbox.due(10**12, 9)
    assert first.registration.draft.regime is Regime.DAILY
