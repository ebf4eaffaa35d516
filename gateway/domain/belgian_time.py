"""Reckon the day in Belgium: the law's day, whatever the time zone of the machine.

In come moments, UTC milliseconds since 1970; out go dates and times of Belgian clocks.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
# days from either end of the calendar, so that each zone has them
_LEAST_MS = (datetime.min.replace(tzinfo=UTC) + timedelta(days=3) - _EPOCH) // _MILLISECOND
_MOST_MS = (datetime.max.replace(tzinfo=UTC) - timedelta(days=3) - _EPOCH) // _MILLISECOND
_DAY_AND_HALF_MS = 36 * 3600 * 1000


def epoch_ms(moment: datetime) -> int:
    """Return UTC milliseconds since 1970 of an aware date-time, cut and not rounded.

    It is computed in UTC, so that the hour of a clock change is no trap.
    """
    return (moment - _EPOCH) // _MILLISECOND


def utc(ms: int) -> datetime:
    """Return UTC milliseconds since 1970 as a date-time; one that no calendar holds as its end."""
    return _EPOCH + timedelta(milliseconds=min(max(ms, _LEAST_MS), _MOST_MS))


def belgian_time(ms: int) -> datetime:
    """Return a moment as clocks in Belgium show it."""
    return utc(ms).astimezone(BELGIUM)


def belgian_day(ms: int) -> date:
    """Return the calendar day in Belgium at a moment: what "today" means."""
    return belgian_time(ms).date()


def belgian_midnight_ms(day: date) -> int:
    """Return the moment at which a calendar day begins in Belgium."""
    return epoch_ms(datetime(day.year, day.month, day.day, tzinfo=BELGIUM))


def belgian_day_ms(ms: int) -> tuple[int, int]:
    """Return the first millisecond of the Belgian day around a moment, and that of the next day."""
    begin_ms = belgian_midnight_ms(belgian_day(ms))
    # a day has 23 or 25 hours, at times
    return begin_ms, belgian_midnight_ms(belgian_day(begin_ms + _DAY_AND_HALF_MS))


def clock_time(minutes: int) -> str:
    """Return minutes since midnight as ``09:30``."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
