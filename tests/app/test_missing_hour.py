"""Who is missing is counted by itself from its hour on, for three hours, while a day is open."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Any

from gateway.app.missing_hour import MissingHour
from gateway.domain.belgian_time import belgian_time
from gateway.domain.site_events import MissingCounted
from gateway.journal import by_hand, presence
from gateway.journal.day import close_day
from gateway.journal.reports import Reports
from tests.support.sending_kit import Kit

HOUR_MS = 3_600_000


def looked(kit: Kit, late_ms: int, *, times: int = 1) -> list[Any]:
    """Return what is reported where the hour was so long ago."""
    services, events = kit.services, []
    due = f"{belgian_time(services.clock.stamp().wall_ms - late_ms):%H:%M}"
    kiosk = replace(services.settings.kiosk, missing_at=due)
    settings = replace(services.settings, kiosk=kiosk)
    thread = MissingHour(events.append, settings, services.clock)
    # its pause ends at once
    thread.stop()
    for _ in range(times):
        thread.work()
    return [(one.expected, one.missing) for one in events if isinstance(one, MissingCounted)]


def test_the_counts_stand_from_the_hour_on_until_they_are_old(kit: Kit) -> None:
    kit.open_day("linde")
    kit.keep()
    now = kit.services.clock.stamp()
    with closing(kit.services.store()) as store:
        reports = Reports(store, kit.services.sealer, limit_s=600)
        workplace = presence.open_workplace(store)
        (here,) = presence.positions(store, workplace, now)
        by_hand.expect_people(reports, now, workplace, here.last.employer, 3, is_each_day=False)
    # told once while nothing changes
    assert looked(kit, 0, times=2) == [(3, 2)]
    for late_ms in (-HOUR_MS // 2, 4 * HOUR_MS):
        assert looked(kit, late_ms) == []
    close_day(kit.store, kit.services.sealer)
    assert looked(kit, 0) == []
