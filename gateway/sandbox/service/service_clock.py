"""The central service's own clock, and moments as it counts, writes and dates them."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from email.utils import formatdate
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_DAY_AND_HALF_MS = 36 * 3600 * 1000


class ServiceClock:
    """Tell the time as the service sees it; both settings may change at any moment.

    ``offset_s``: seconds added to the system's clock. ``stale_s``: by how much the ``Date`` of an
    answer is too old.
    """

    def __init__(self, offset_s: float = 0.0) -> None:
        self.offset_s = offset_s
        self.stale_s = 0.0

    def now_ms(self) -> int:
        """Return UTC milliseconds since 1970."""
        return time.time_ns() // 1_000_000 + round(self.offset_s * 1000)

    def http_date(self) -> str:
        """Return the value of a ``Date`` header: whole seconds, cut and not rounded (RFC 9110)."""
        return formatdate((self.now_ms() - round(self.stale_s * 1000)) // 1000, usegmt=True)


def epoch_ms(moment: datetime) -> int:
    """Return UTC milliseconds since 1970 of an aware date-time, cut and not rounded.

    It is computed in UTC, so that the hour of a clock change is no trap.
    """
    return (moment - _EPOCH) // _MILLISECOND


def utc(ms: int) -> datetime:
    """Return UTC milliseconds since 1970 as a date-time."""
    return _EPOCH + timedelta(milliseconds=ms)


def iso(ms: int) -> str:
    """Return a moment as an ISO date-time in UTC with milliseconds."""
    return utc(ms).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def belgian_time(ms: int) -> datetime:
    """Return a moment as clocks in Belgium show it."""
    return utc(ms).astimezone(BELGIUM)


def belgian_day(ms: int) -> date:
    """Return the calendar day in Belgium at a moment: what "today" means in the registers."""
    return belgian_time(ms).date()


def belgian_midnight_ms(day: date) -> int:
    """Return the moment at which a calendar day begins in Belgium."""
    return epoch_ms(datetime(day.year, day.month, day.day, tzinfo=BELGIUM))


def belgian_day_ms(ms: int) -> tuple[int, int]:
    """Return the first millisecond of the Belgian day around a moment, and that of the next day."""
    begin_ms = belgian_midnight_ms(belgian_day(ms))
    # a day has 23 or 25 hours, at times
    return begin_ms, belgian_midnight_ms(belgian_day(begin_ms + _DAY_AND_HALF_MS))
