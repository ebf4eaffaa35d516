"""The practice service: registering 200 at once, searching a million, and its memory over 100,000
requests.
"""

from __future__ import annotations

import json
import random
import socket
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from gateway.practice.practice_site import child, first_line
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE, build_site
from gateway.sandbox.registers.records import Site, Worker
from gateway.sandbox.service.database import SCHEMA
from gateway.sandbox.service.plain import items_of, person_of, text_of
from gateway.sandbox.service.query import RegistrationQuery
from gateway.sandbox.service.service_clock import belgian_midnight_ms, epoch_ms
from gateway.sandbox.service.store import INSERT, PresenceStore, StoredRegistration, row_of
from tests.benchmarks.figures import in_turns, line, promise

BATCH = 200
ROUNDS = 60
ROWS = 1_000_000
DAYS = 220
REQUESTS = 100_000
# requests for a remark at once, between a call of registerInBulk and a search
PIPELINED = 48
TOGETHER = PIPELINED + 2
FEW = 5
SERVE = """
import json, sys
from pathlib import Path
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service import server
server.run(
    Path(sys.argv[1]),
    port=0,
    behaviour=Behaviour(check_delay_s=float(sys.argv[2])),
    ready=lambda ready: print(json.dumps(ready), flush=True),
)
"""


def run() -> None:
    """Print the three measurements.

    The checks wait while 200 are registered: they come after the answer and are no part of its
    cost. They are at work while memory is measured.
    """
    build_folder = Path(__file__).parents[2] / "build"
    build_folder.mkdir(exist_ok=True)
    site = build_site(datetime.now(UTC).date())
    with tempfile.TemporaryDirectory(dir=build_folder) as folder:
        _search(Path(folder) / "million.db", site)
        with _service(Path(folder) / "waiting", check_delay_s=3600) as (session, ready, _pid):
            _bulk(session, ready, site, Path(folder))
        with _service(Path(folder) / "checking", check_delay_s=0) as (session, ready, pid):
            _memory(session, ready, pid, site)


@contextmanager
def _service(
    folder: Path, check_delay_s: float
) -> Iterator[tuple[requests.Session, dict[str, Any], int]]:
    """The practice service in a process of its own: somebody who is signed in to it, what it said,
    its id.
    """
    process = child(
        [sys.executable, "-c", SERVE, str(folder), str(check_delay_s)], stdout=subprocess.PIPE
    )
    try:
        ready = json.loads(first_line(process.stdout, 30))
        with requests.Session() as session:
            session.trust_env = False
            session.verify = ready["ca"]
            _sign_in(session, ready)
            yield session, ready, process.pid
    finally:
        process.terminate()
        process.wait(20)


def _sign_in(session: requests.Session, ready: dict[str, Any]) -> None:
    form = {"grant_type": "password", "username": "leiezicht", "password": "werfhek-leie-01"}
    token = session.post(ready["token_url"], data=form, timeout=30).json()["access_token"]
    session.headers["Authorization"] = f"Bearer {token}"


def _bulk(session: requests.Session, ready: dict[str, Any], site: Site, folder: Path) -> None:
    """One call with 200 registrations, against the very same rows in a bare transaction plus the
    framework's empty request.

    Each round is another 200: other moments and other references, of 200 workers, as a site would
    send them.
    """
    url = f"{ready['base_url']}/presenceRegistrations/registerInBulk"
    began = datetime.now(UTC) - timedelta(hours=8)
    workers = [worker for worker in site.workers if worker.number and worker.dimonas][:BATCH]
    calls = [
        [_item(worker, turn * BATCH + n, began) for n, worker in enumerate(workers)]
        for turn in range(ROUNDS + 1)
    ]
    asked = [json.dumps({"items": items}).encode() for items in calls]
    bodies, rows = iter(asked), iter(_rows(asked))
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.executescript(SCHEMA)

    def ours() -> None:
        session.post(
            url, data=next(bodies), headers={"Content-Type": "application/json"}, timeout=30
        ).raise_for_status()

    def transaction() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(INSERT, next(rows))
        bare.execute("COMMIT")

    def empty() -> None:
        session.get(
            ready["base_url"] + "/refData/activities/construction", timeout=30
        ).raise_for_status()

    for side in (ours, transaction, empty):
        side()
    registering, committing, asking = in_turns([ours, transaction, empty], ROUNDS)
    line(
        f"{BATCH} registrations in one call",
        registering,
        "bare transaction + empty request",
        committing + asking,
    )
    print(
        f"  the bare transaction {committing * 1000:.2f} ms, the framework's empty request {asking * 1000:.2f} ms"
    )
    promise(
        f"{BATCH} registrations / transaction + request",
        registering / (committing + asking),
        "",
        1.5,
    )
    bare.close()


def _rows(bodies: list[bytes]) -> list[list[Any]]:
    """What the service stores of these calls, ready to be written."""
    rows, number = [], 0
    for body in bodies:
        call = []
        for item in items_of(body):
            number += 1
            at_ms = epoch_ms(item["registrationDate"])
            stored = StoredRegistration(
                number,
                "leiezicht",
                "gateway",
                person_of(item),
                text_of(item),
                at_ms,
                at_ms,
                status_ms=at_ms,
            )
            call.append(row_of(stored, item))
        rows.append(call)
    return rows


def _item(worker: Worker, turn: int, began: datetime) -> dict[str, Any]:
    return {
        "registrationDate": (began + timedelta(seconds=turn)).isoformat(timespec="milliseconds"),
        "ssin": worker.number,
        "type": "in" if turn // BATCH % 2 else "out",
        "employer": {"enterpriseNumber": worker.employer},
        "placeOfWork": {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}},
        "contractualRelationshipReference": MAIN_WORKPLACE,
        "customReference": f"bench-{turn:08}",
    }


def _search(path: Path, site: Site) -> None:
    """A day of one workplace among a million registrations of twelve workplaces and half a year."""
    PresenceStore(path).close()
    chance = random.Random(5)  # noqa: S311 - a spread, not a secret
    today = datetime.now(UTC).date()
    works = [(declared.number, declared.contractor) for declared in site.declarations]
    (jan,) = items_of(
        json.dumps({"items": [_item(site.worker["jan"], 0, datetime.now(UTC))]}).encode()
    )
    text = text_of(jan)
    workers = [worker.number for worker in site.workers if worker.number]
    begin = belgian_midnight_ms(today - timedelta(days=DAYS))

    def rows() -> Any:
        for number in range(1, ROWS + 1):
            workplace, user = works[number % len(works)]
            at_ms = begin + chance.randrange(DAYS * 86_400_000)
            numbers = (at_ms, at_ms + 900, text, "construction", at_ms)
            yield (
                number,
                user,
                "gateway",
                workers[number % len(workers)],
                "in",
                "0110010173",
                workplace,
                f"r{number}",
                *numbers,
            )

    filling = sqlite3.connect(path, isolation_level=None)
    filling.execute("PRAGMA synchronous=OFF")
    filling.execute("BEGIN")
    filling.executemany(INSERT, rows())
    filling.execute("UPDATE registration SET validity = 'validated'")
    filling.execute("COMMIT")
    filling.close()
    store = PresenceStore(path)
    taken, found = [], 0
    for turn in range(40):
        query = _day_of(today - timedelta(days=3 + turn * 5))
        began = time.perf_counter()
        found, _page = store.search(query, 1, 50)
        taken.append(time.perf_counter() - began)
    print(
        f"  a day of one workplace among {ROWS} {statistics.median(taken) * 1000:17.2f} ms   worst {max(taken) * 1000:.2f} ms"
    )
    print(f"  {found} found, 50 told; {store.plan(_day_of(today))}")
    promise(f"a day of a workplace among {ROWS}", statistics.median(taken) * 1000, " ms", 20)
    store.close()


def _day_of(day: date) -> RegistrationQuery:
    since = belgian_midnight_ms(day)
    return RegistrationQuery(
        since, since + 86_400_000 - 1, equal={"account": "leiezicht", "workplace": MAIN_WORKPLACE}
    )


def _memory(session: requests.Session, ready: dict[str, Any], pid: int, site: Site) -> None:
    """Resident memory of the service after a tenth of the requests and after all of them; a token
    for every thousandth.

    Of each 50 one registers five people and one searches for them; the checks follow.
    """
    workers = [worker for worker in site.workers if worker.number and worker.dimonas]
    base = urlsplit(ready["base_url"])
    head = f"GET {base.path}/refData/remarks/ciao_32 HTTP/1.1\r\nHost: localhost\r\n"
    many = f"{head}Authorization: {session.headers['Authorization']}\r\n\r\n".encode() * PIPELINED
    context = ssl.create_default_context(cafile=ready["ca"])
    resident: list[int] = []
    now = datetime.now(UTC) - timedelta(hours=8)
    began = time.perf_counter()
    plain = socket.create_connection(("127.0.0.1", base.port or 0), timeout=60)
    with plain, context.wrap_socket(plain, server_hostname="localhost") as wire:
        for turn in range(TOGETHER, REQUESTS + 1, TOGETHER):
            _register_and_find(
                session,
                ready,
                [_item(workers[(turn + n) % len(workers)], turn + n, now) for n in range(FEW)],
            )
            wire.sendall(many)
            got = b""
            while got.count(b"HTTP/1.1 200") < PIPELINED or not got.endswith(b"}}"):
                got += wire.recv(262_144)
            if turn % 1000 == 0:
                _sign_in(session, ready)
            if turn in (REQUESTS // 10, REQUESTS):
                status = Path(f"/proc/{pid}/status").read_text("ascii")
                resident.append(
                    int(
                        next(
                            entry for entry in status.splitlines() if entry.startswith("VmRSS")
                        ).split()[1]
                    )
                )
    taken = time.perf_counter() - began
    first, last = resident
    told = f"after {REQUESTS // 10} requests {first / 1024:.1f} MB, after {REQUESTS} {last / 1024:.1f} MB"
    print(f"  memory {told}   ratio {last / first:.3f}")
    promise(
        "growth of the practice service over 100000 requests", 100 * (last / first - 1), " %", 5
    )
    print(f"  {REQUESTS / taken:.0f} requests a second, one of 50 registers {FEW} and one searches")


def _register_and_find(
    session: requests.Session, ready: dict[str, Any], items: list[dict[str, Any]]
) -> None:
    """One call of registerInBulk, and a search for the last of what it registered."""
    presences = f"{ready['base_url']}/presenceRegistrations"
    session.post(
        f"{presences}/registerInBulk", json={"items": items}, timeout=30
    ).raise_for_status()
    moment = items[-1]["registrationDate"]
    window = {"startDate": moment, "endDate": moment}
    criteria = {"registrationDate": window, "customReference": items[-1]["customReference"]}
    found = session.post(f"{presences}/search", json={"criteria": criteria}, timeout=30).json()
    if found["total"] != 1:
        raise AssertionError(f"{found['total']} found in place of one")
