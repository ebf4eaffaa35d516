"""Reckon the day for which a registration counts: that of the act, or in the daily regime the next.

The older service's contract takes a presence for today or tomorrow. How many days ahead it counts
stands with the act, so that a corrected clock corrects the day, too.
"""

from __future__ import annotations

from datetime import date, timedelta

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.model import Employer, Regime, Workplace

TOMORROW = 1


def day_of(made_ms: int, days_ahead: int) -> date:
    """Return the Belgian day for which a registration counts."""
    return belgian_day(made_ms) + timedelta(days=days_ahead)


def counts_from_ms(made_ms: int, days_ahead: int) -> int:
    """Return from when on it counts, UTC milliseconds: from its act, or as its day begins."""
    return belgian_midnight_ms(day_of(made_ms, days_ahead)) if days_ahead else made_ms


def left_ahead(days_ahead: int, today_ms: int, now_ms: int) -> int:
    """Return how many days ahead it still is of what was asked for at ``today_ms``.

    Midnight may have come meanwhile: then the day that the worker meant is today.
    """
    return max(0, min(days_ahead, (day_of(today_ms, days_ahead) - belgian_day(now_ms)).days))


def may_register_ahead(workplace: Workplace, employer: Employer | None, today: date) -> bool:
    """Return whether tomorrow's presence may be registered today.

    Not where IN and OUT are registered tomorrow, each on the spot, nor after the last day of the
    declaration or of the company's contract.
    """
    tomorrow = today + timedelta(days=TOMORROW)
    last_days = dict(workplace.last_days)
    ends = (last_days.get(number) for number in ("", employer.number if employer else ""))
    return workplace.regime_on(tomorrow) is Regime.DAILY and all(
        last >= tomorrow.isoformat() for last in ends if last
    )
