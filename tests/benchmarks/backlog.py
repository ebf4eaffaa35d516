"""A week's backlog of a large site: 30,000 kept registrations sent to the practice service."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from gateway.app.services import Services, build
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Person,
    Workplace,
)
from gateway.journal.day import open_day
from gateway.practice.child_process import read_first_line, start_child
from gateway.system import settings
from tests.benchmarks.figures import promise, scratch
from tests.support.journals import registrations_in
from tests.support.people import national_numbers
from tests.support.station import settings_text

ROWS = 30_000
# one request takes one act of each
PEOPLE = 500
MOST_S = 10.0
# the service's checks come after its answer, and would take the processor from the sending
SERVE = """
import json, sys
from pathlib import Path
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service import server
server.run(
    Path(sys.argv[1]),
    port=0,
    behaviour=Behaviour(check_delay_s=3600),
    ready=lambda ready: print(json.dumps(ready), flush=True),
)
"""


def run() -> None:
    """Measure the seconds from the first attempt until nothing waits."""
    with scratch() as folder, serving(folder / "site") as ready:
        home = folder / "home"
        home.mkdir()
        text = settings_text(ready["base_url"].partition("/REST")[0], ready["ca"])
        (home / settings.FILE_NAME).write_text(text, "utf-8")
        services = build(settings.load(home))
        workplace = _sign_in(services, ready)
        courier = services.courier()
        # it runs before what it sends is registered, as on a kiosk
        courier.run_once()
        _fill(services, workplace, ROWS)
        began = time.perf_counter()
        while courier.run_once().waiting:
            pass
        seconds = time.perf_counter() - began
        courier.finish()
        counts = services.reports(read_only=True).counts()
        assert (counts.kept, counts.confirmed) == (0, ROWS)
    print(f"  {ROWS / seconds:.0f} registrations a second")
    promise(f"{ROWS:,} registrations sent", seconds, " s", MOST_S)


@contextmanager
def serving(folder: Path) -> Iterator[dict[str, Any]]:
    """Run the practice service in a process of its own, and give how it is reached."""
    process = start_child([sys.executable, "-c", SERVE, str(folder)], stdout=subprocess.PIPE)
    try:
        yield json.loads(read_first_line(process.stdout, 30))
    finally:
        process.terminate()
        process.wait(20)


def _sign_in(services: Services, ready: dict[str, Any]) -> Workplace:
    user, number = ready["users"][0], ready["workplaces"][0]["number"]
    token = services.credentials.log_in(user["user"], user["password"])
    services.credentials.store()
    workplaces = services.client.list_workplaces(token)
    workplace = next(each for each in workplaces if each.number == number)
    with closing(services.store()) as store:
        now = services.clock.stamp()
        open_day(store, services.sealer, user["user"], workplace, now, staff_code="0000")
    return workplace


def _fill(services: Services, workplace: Workplace, rows: int) -> None:
    """Keep so many; without waiting for the disk, since keeping is measured elsewhere."""
    people = [
        Person(number, NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
        for number in national_numbers(PEOPLE)
    ]
    employer = Employer(workplace.companies[0].number, "x")
    directions = (Direction.IN, Direction.OUT)
    with closing(registrations_in(services.store(), services.sealer)) as registrations:
        connection = registrations.store.connection
        connection.execute("PRAGMA synchronous=OFF")
        for turn in range(rows):
            # all come in, then all go out
            person, direction = people[turn % PEOPLE], directions[turn // PEOPLE % 2]
            draft = Draft(person, direction, workplace, employer)
            registrations.keep(draft, services.clock.stamp())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
