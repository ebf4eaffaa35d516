"""Tomorrow's presence is sent beside today's, each with its own day, and is not late before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms, epoch_ms
from gateway.domain.model import Regime, Timestamp
from gateway.journal import maybe_sent
from gateway.sync.search import search_targets
from gateway.system import clock
from tests.support.sending_kit import Kit
from tests.support.station import REGISTER, Station

HOUR_MS = 3_600_000


def keep(kit: Kit, days_ahead: int, stamp: Timestamp) -> str:
    draft = kit.draft()
    settled = replace(draft, workplace=replace(draft.workplace, in_out_from=date.max))
    daily = replace(settled, regime=Regime.DAILY, days_ahead=days_ahead)
    return kit.registrations.keep(daily, stamp)[0].reference


def midnight_after(stamp: Timestamp) -> int:
    return belgian_midnight_ms(belgian_day(stamp.wall_ms) + timedelta(days=1))


def test_each_is_sent_with_its_day(kit: Kit, station: Station) -> None:
    now = kit.services.clock.stamp()
    references = [keep(kit, 0, now), keep(kit, 1, now)]
    kit.drain()
    sent = [item for call in station.calls(REGISTER) for item in call.items]
    assert [item["customReference"] for item in sent] == references
    moments = [epoch_ms(datetime.fromisoformat(item["registrationDate"])) for item in sent]
    assert moments == [now.wall_ms, midnight_after(now)]


@pytest.mark.parametrize("is_lost", [True, False])
def test_after_hours_without_contact_it_is_sent_once_and_not_late(
    kit: Kit, station: Station, is_lost: bool
) -> None:
    now = kit.services.clock.stamp()
    # of this day, whatever the hour of the test
    ago_ms = min(2 * HOUR_MS, now.wall_ms - belgian_midnight_ms(belgian_day(now.wall_ms)))
    earlier = replace(now, wall_ms=now.wall_ms - ago_ms, boot_ms=now.boot_ms - ago_ms)
    reference, store = keep(kit, 1, earlier), kit.registrations.store
    if is_lost:
        maybe_sent.mark_all(store)
        due = maybe_sent.due_for_lookup(store, clock.boot_ms(), 9)
        (target,) = search_targets(due, kit.services.clock, 60_000)
        assert (target.first_ms, target.last_ms) == (midnight_after(now), midnight_after(now))
    kit.drain()
    sent = [item["customReference"] for call in station.calls(REGISTER) for item in call.items]
    assert sent == [reference]
    assert not store.rows("SELECT 1 FROM remark WHERE origin = 'kiosk'")
