"""*Today* in the journal is Belgium's day, whatever the zone of the machine, in every night."""

from __future__ import annotations

from datetime import datetime

import pytest

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.domain.model import Timestamp
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from tests.support.people import JAN, LINDE, draft

pytestmark = pytest.mark.usefixtures("machine_zone")


def at(day: str, time: str, fold: int = 0) -> Timestamp:
    """Return the moment at which Belgian clocks show this."""
    moment = datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=BELGIUM, fold=fold)
    ms = epoch_ms(moment)
    return Timestamp(ms, ms - 1_700_000_000_000, "b1", 0, 500)


# an ordinary night, and those in which the clocks go forward and back
@pytest.mark.parametrize("days", [("24", "25"), ("28", "29"), ("29", "30")])
@pytest.mark.parametrize("month", ["2026-03", "2026-10", "2026-11"])
def test_a_presence_after_midnight_is_not_yesterdays(
    registrations: Registrations, reports: Reports, month: str, days: tuple[str, str]
) -> None:
    eve, day = (f"{month}-{one}" for one in days)
    registrations.keep(draft(), at(eve, "14:00"))
    assert registrations.recall(JAN, LINDE.number, at(eve, "23:59")).has_registered_today
    for time in ("00:00", "00:30", "02:30", "12:00"):
        assert not registrations.recall(JAN, LINDE.number, at(day, time)).has_registered_today
    assert len(reports.today(at(eve, "23:59"))) == 1
    assert reports.today(at(day, "00:30")) == ()


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25", "2026-11-25"])
def test_a_day_of_a_clock_change_is_one_day(
    registrations: Registrations, reports: Reports, outbox: Outbox, day: str
) -> None:
    kept, _ = registrations.keep(draft(), at(day, "00:05"))
    outbox.settle([(1, refusal(kept.reference, []))], at(day, "00:06").wall_ms)
    registrations.keep(draft(), at(day, "00:10"))
    evening = at(day, "23:55")
    assert registrations.recall(JAN, LINDE.number, evening).has_registered_today
    assert len(reports.today(evening)) == 2
    assert reports.queue(evening).refused == 1
