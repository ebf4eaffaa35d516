"""Read the hours of a day for staff, and write what they correct; each on its own connection.

To read a day takes too long for the thread on which workers register.
"""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_day
from gateway.domain.identifiers import NumberError, parse_person_number
from gateway.domain.search import matching
from gateway.domain.staff_acts import StaffRole
from gateway.domain.staff_hours import (
    AT_ONCE,
    HoursCorrected,
    HoursListed,
    WorkerDay,
    worker_days,
)
from gateway.errors import UserError
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.journal import corrections, day, day_hours, period
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store

logger = logging.getLogger(__name__)


def listed(maker: PaperMaker, effect: ListHours) -> HoursListed:
    """Return the hours on the workplace that was opened last."""
    now = maker.clock.stamp()
    on = belgian_day(now.wall_ms + (now.offset_ms or 0)) - timedelta(days=effect.days_back)
    asked = HoursListed(effect.days_back, effect.typed, on, None, place=effect.place)
    try:
        if maker.sealer.is_locked:
            return asked
        with closing(Store(maker.settings.home, read_only=True)) as store:
            days, total, erased = _found(maker, store, on, effect)
    except (UserError, sqlite3.Error) as error:
        logger.error("hours cannot be listed (%s)", type(error).__name__)
        return asked
    return replace(asked, days=days, total=total, erased=erased)


def _found(
    maker: PaperMaker, store: Store, on: date, effect: ListHours
) -> tuple[tuple[WorkerDay, ...], int, int]:
    """Return the workers of a page, how many there are in all, and how many are erased.

    Names are sealed: to search one, all of the day are opened.
    """
    last = day.last_day(store)
    workplace = last.workplace.number if last else ""
    places = slice(effect.place * AT_ONCE, (effect.place + 1) * AT_ONCE)
    number = ""
    if effect.typed:
        try:
            number = parse_person_number(effect.typed)[0]
        except NumberError:
            read = maker.listed(store, on, on, workplace)
            named = matching(worker_days(read), effect.typed, _words_of)
            return named[places], len(named), read.erased
    sources = maker.sources(store)
    chosen = day_hours.choose(sources, on, workplace, places, number)
    shown = period.read_rows(sources, chosen.numbers, on, on, workplace)
    return worker_days(shown), chosen.total, chosen.erased


def _words_of(worker: WorkerDay) -> str:
    return f"{worker.name} {worker.company}"


def correct(maker: PaperMaker, effect: WriteCorrection) -> HoursCorrected:
    """Write a correction; whether it stands is told."""
    try:
        with closing(Store(maker.settings.home)) as store:
            stamp = maker.clock.stamp()
            wanted, by = effect.correction, StaffRole.SITE_MANAGER
            corrections.write(store, maker.sealer, effect.reference, wanted, stamp, by=by)
    except (UserError, sqlite3.Error) as error:
        logger.error("a correction was not written (%s)", type(error).__name__)
        return HoursCorrected(is_done=False)
    return HoursCorrected(is_done=True)
