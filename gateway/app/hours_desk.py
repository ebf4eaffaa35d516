"""Read the hours of a day for staff, and write what they correct; each on its own connection.

To read a day takes too long for the thread on which workers register.
"""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import timedelta

from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_day
from gateway.domain.search import matching
from gateway.domain.staff_hours import HoursCorrected, HoursListed, worker_days
from gateway.errors import UserError
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.journal import corrections, day
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

# rows of a list; who looks for one among more searches his name
MOST_WORKERS = 300


def listed(maker: PaperMaker, effect: ListHours) -> HoursListed:
    """Return the hours on the workplace that was opened last."""
    now = maker.clock.stamp()
    on = belgian_day(now.wall_ms + (now.offset_ms or 0)) - timedelta(days=effect.days_back)
    try:
        if maker.sealer.is_locked:
            return HoursListed(effect.days_back, effect.typed, on, None)
        with closing(Store(maker.settings.home, read_only=True)) as store:
            last = day.last_day(store)
            found = maker.listed(store, on, on, last.workplace.number if last else "")
    except (UserError, sqlite3.Error) as error:
        logger.error("hours cannot be listed (%s)", type(error).__name__)
        return HoursListed(effect.days_back, effect.typed, on, None)
    days = worker_days(found)
    if effect.typed:
        days = tuple(matching(days, effect.typed))
    return HoursListed(effect.days_back, effect.typed, on, days[:MOST_WORKERS], found.erased)


def correct(maker: PaperMaker, effect: WriteCorrection) -> HoursCorrected:
    """Write a correction; whether it stands is told."""
    try:
        with closing(Store(maker.settings.home)) as store:
            stamp = maker.clock.stamp()
            corrections.write(store, maker.sealer, effect.reference, effect.correction, stamp)
    except (UserError, sqlite3.Error) as error:
        logger.error("a correction was not written (%s)", type(error).__name__)
        return HoursCorrected(is_done=False)
    return HoursCorrected(is_done=True)
