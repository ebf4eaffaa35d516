"""The central service's own clock: the system's, plus an offset that the practice panel may set to make it wrong."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from email.utils import formatdate
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ServiceClock:
    """Tells the time as the service sees it. ``offset_s``: seconds added to the system's clock, settable at any moment."""

    def __init__(self, offset_s: float = 0.0) -> None:
        self.offset_s = offset_s

    def now_ms(self) -> int:
        """UTC milliseconds since 1970."""
        return time.time_ns() // 1_000_000 + round(self.offset_s * 1000)

    def http_date(self) -> str:
        """The value of a ``Date`` header: whole seconds, cut and not rounded, as servers do (RFC 9110)."""
        return formatdate(self.now_ms() // 1000, usegmt=True)


def epoch_ms(moment: datetime) -> int:
    """UTC milliseconds since 1970 of an aware date-time; computed in UTC, so the hour of a clock change is no trap."""
    return (moment.astimezone(UTC) - _EPOCH) // timedelta(milliseconds=1)


def iso(ms: int) -> str:
    """A moment as an ISO date-time in UTC with milliseconds."""
    return (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="milliseconds")


def belgian_day(ms: int) -> date:
    """The calendar day in Belgium at a moment: what "today" means in the registers."""
    return (_EPOCH + timedelta(milliseconds=ms)).astimezone(BELGIUM).date()


def belgian_midnight_ms(day: date) -> int:
    """The moment at which a calendar day begins in Belgium."""
    return epoch_ms(datetime(day.year, day.month, day.day, tzinfo=BELGIUM))
