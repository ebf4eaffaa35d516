"""The page of who is here, of 2,000 workers today, in a journal of 100,000 registrations."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace

from gateway.app import staff_desk
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.domain.staff_lists import StaffPage
from gateway.flow.effects import ListStaffPage
from gateway.journal.day import open_day
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.benchmarks.figures import promise, scratch
from tests.support.journals import SEALER

ROWS, WORKERS, COMPANIES, TURNS = 100_000, 2_000, 40, 11
# a worker goes in and out twice a day
A_DAY = WORKERS * 4
EMPLOYERS = tuple(Employer(f"{n:010}", f"Company {n}") for n in range(COMPANIES))
WORKPLACE = Workplace("1Y1000NF9KCQZ", "Residentie De Linde, Gent", companies=EMPLOYERS)


def run() -> None:
    """Print the milliseconds of one listing."""
    with scratch() as folder, closing(Store(folder)) as store:
        now = Clock().stamp()
        open_day(store, SEALER, "u", WORKPLACE, now, staff_code="2580")
        registrations = Registrations(store, SEALER, tolerance_s=60)
        # one commit for all: only the reading is measured
        store.connection.execute("PRAGMA synchronous=OFF")
        for turn in range(ROWS):
            days = (ROWS - 1 - turn) // A_DAY
            stamp = replace(now, wall_ms=now.wall_ms - days * 86_400_000)
            registrations.keep(_draft(turn), stamp)
        reports = Reports(store, SEALER, limit_s=600)
        taken = []
        for _turn in range(TURNS):
            began = time.perf_counter()
            staff_desk.answer(reports, ListStaffPage(StaffPage.PRESENCE), now)
            taken.append(time.perf_counter() - began)
    promise("the page of who is here, listed", sorted(taken)[TURNS // 2] * 1000, " ms", 100)


def _draft(turn: int) -> Draft:
    worker = turn % WORKERS
    person = Person(f"{worker:011}", NumberKind.NATIONAL, Means.CARD, f"Jan {worker}", "Peeters")
    direction = Direction.OUT if turn // WORKERS % 2 else Direction.IN
    return Draft(person, direction, WORKPLACE, EMPLOYERS[worker % COMPANIES])
