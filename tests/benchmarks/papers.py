"""The hours of a month for the office: 20,000 registrations, read out of the journal, as XLSX."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Direction
from gateway.domain.work_list import WorkList
from gateway.journal import period
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.ui.papers import office_tables
from tests.benchmarks.figures import promise, scratch
from tests.support.journals import SEALER, registrations_in
from tests.support.people import NOW, draft, invented, later

REGISTRATIONS, PEOPLE, TURNS = 20_000, 500, 3
DAYS = REGISTRATIONS // PEOPLE // 2


def run() -> None:
    """Print how long the office's file takes once the program runs."""
    with scratch() as folder:
        reading, writing = _measure(folder)
    promise("20,000 registrations read for the office", reading, " s", 2)
    promise("their hours as XLSX", writing, " s", 2)


def _measure(folder: Path) -> tuple[float, float]:
    with closing(Store(folder)) as store:
        store.connection.execute("PRAGMA synchronous = OFF")
        registrations = registrations_in(store)
        for day in range(DAYS):
            for direction, hour in ((Direction.IN, 0), (Direction.OUT, 8)):
                for turn in range(PEOPLE):
                    moment = later(day * 86_400 + hour * 3_600 + turn)
                    registrations.keep(draft(direction, invented(turn)), moment)
        begins = perf_counter()
        listed = _read(store)
        reading = perf_counter() - begins
    assert len(listed.registrations) == REGISTRATIONS
    taken = []
    for _turn in range(TURNS):
        begins = perf_counter()
        size = len(office_tables.hours(listed, "nl", "De Linde"))
        taken.append(perf_counter() - begins)
    print(f"  {len(listed.spans)} stretches of work, {size} bytes")
    return reading, sorted(taken)[TURNS // 2]


def _read(store: Store) -> WorkList:
    sources = period.ListSources(store, SEALER, Clock(), 60_000)
    first = belgian_day(NOW.wall_ms)
    return period.read(sources, first, first + timedelta(days=DAYS))
