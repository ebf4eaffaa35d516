"""Sending 100,000 kept registrations, against a bare requests loop with the same batches to the
same service.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import requests

from gateway.app.services import Services, build
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.journal.day import current_day, open_day
from gateway.journal.store import Store
from gateway.practice.child_process import read_first_line, start_child
from gateway.sync.courier import Courier
from gateway.system import settings
from tests.benchmarks.figures import line, promise
from tests.support.station import settings_text

ROWS = 100_000
TURNS = 10
BATCH = 200
# as the kiosk sets it
SWITCH_S = 0.001
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
    """Print the ratio. Both sides are taken in turns of a tenth, so that a service that slows down
    as it fills hits both.

    The practice service's checks wait meanwhile: they come after the answer, and would fall upon
    whoever is second.
    """
    sys.setswitchinterval(SWITCH_S)
    build_folder = Path(__file__).parents[2] / "build"
    build_folder.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=build_folder) as folder,
        serving(Path(folder) / "site") as ready,
    ):
        home = Path(folder) / "home"
        home.mkdir()
        text = settings_text(ready["base_url"].partition("/REST")[0], ready["ca"])
        (home / settings.FILE_NAME).write_text(text, "utf-8")
        parts = build(settings.load(home))
        _sign_in(parts, ready)
        gc.collect()
        # as the kiosk does once it stands: what was loaded is not looked through again and again,
        # on either side
        gc.freeze()
        ours = bare = 0.0
        for turn in range(TURNS):
            courier = parts.courier()
            # it runs before what it sends is registered, as a kiosk does
            courier.run_once()
            _fill(parts, ready, ROWS // TURNS)
            first, second = (_bare, _ours) if turn % 2 else (_ours, _bare)
            for side in (first, second):
                taken = _ours(courier) if side is _ours else _bare(ready, f"B{turn}", ROWS // TURNS)
                ours, bare = (ours + taken, bare) if side is _ours else (ours, bare + taken)
            courier._close_journal()
        assert parts.reports(read_only=True).counts().kept == 0
        line(f"courier, {ROWS} rows", ours, "bare requests loop", bare)
        print(f"  {ROWS / ours:.0f} registrations a second; the bare loop makes {ROWS / bare:.0f}")
        promise(f"{ROWS} rows sent / a bare loop of requests", ours / bare, "", 1.3)


@contextmanager
def serving(folder: Path) -> Iterator[dict[str, Any]]:
    """The practice service in a process of its own, whose checks wait; how it is reached."""
    process = start_child([sys.executable, "-c", SERVE, str(folder)], stdout=subprocess.PIPE)
    try:
        yield json.loads(read_first_line(process.stdout, 30))
    finally:
        process.terminate()
        process.wait(20)


def _sign_in(parts: Services, ready: dict[str, Any]) -> None:
    user, place = ready["users"][0], ready["workplaces"][0]
    parts.credentials.log_in(user["user"], user["password"])
    parts.credentials.store()
    workplace = next(
        w
        for w in parts.client.list_workplaces(parts.credentials.token())
        if w.number == place["number"]
    )
    registrations = parts.registrations()
    open_day(registrations.store, user["user"], workplace, "0000", parts.clock.stamp())
    registrations.close()


def _fill(parts: Services, ready: dict[str, Any], rows: int) -> None:
    """Keep so many; without waiting for the disk, since keeping is measured elsewhere."""
    registrations = parts.registrations()
    day = current_day(registrations.store)
    assert day is not None
    store: Store = registrations.store
    store.connection.execute("PRAGMA synchronous=OFF")
    employer = Employer(ready["workplaces"][0]["companies"][0]["number"], "x")
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    for turn in range(rows):
        registrations.keep(
            Draft(person, Direction.IN if turn % 2 else Direction.OUT, day.workplace, employer),
            parts.clock.stamp(),
        )
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    registrations.close()


def _ours(courier: Courier) -> float:
    began = time.perf_counter()
    while courier.run_once().waiting:
        pass
    return time.perf_counter() - began


def _bare(ready: dict[str, Any], series: str, rows: int) -> float:
    user, place = ready["users"][0], ready["workplaces"][0]
    with requests.Session() as session:
        session.trust_env = False
        session.verify = ready["ca"]
        form = {"grant_type": "password", "username": user["user"], "password": user["password"]}
        token = session.post(ready["token_url"], data=form, timeout=30).json()["access_token"]
        session.headers["Authorization"] = f"Bearer {token}"
        url = f"{ready['base_url']}/presenceRegistrations/registerInBulk"
        bodies = [
            {"items": [_item(place, f"{series}N{start + n}") for n in range(BATCH)]}
            for start in range(0, rows, BATCH)
        ]
        began = time.perf_counter()
        for body in bodies:
            answer = session.post(url, json=body, timeout=30)
            answer.raise_for_status()
            # a loop that does not read its answers would not know what was taken
            answer.json()
        return time.perf_counter() - began


def _item(place: dict[str, Any], reference: str) -> dict[str, Any]:
    return {
        "registrationDate": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "ssin": "85011512355",
        "type": "in",
        "employer": {"enterpriseNumber": place["companies"][0]["number"]},
        "placeOfWork": {"coordinates": {"longitude": 3.7, "latitude": 51.0}},
        "contractualRelationshipReference": place["number"],
        "customReference": reference,
    }
