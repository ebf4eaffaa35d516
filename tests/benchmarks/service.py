"""The practice service: registering 200 at once, searching a million, and its memory over 100,000 requests."""

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
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from gateway.practice import child, first_line
from gateway.sandbox.registers import Site
from gateway.sandbox.service.clock import belgian_midnight_ms
from gateway.sandbox.service.contract import Submission
from gateway.sandbox.service.query import Query
from gateway.sandbox.service.store import INSERT, SCHEMA, Store, Stored, row_of
from gateway.sandbox.site import MAIN_WORKPLACE, build_site
from tests.benchmarks.figures import in_turns, line

BATCH = 200
ROUNDS = 60
ROWS = 1_000_000
DAYS = 220
REQUESTS = 100_000
PIPELINED = 50
SERVE = """
import json, sys
from pathlib import Path
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service import practice
practice.Conduct = lambda: Conduct(check_delay_s=3600)
practice.run(Path(sys.argv[1]), port=0, ready=lambda ready: print(json.dumps(ready), flush=True))
"""


def run() -> None:
    """Print the three measurements. The checks wait meanwhile: they come after the answer and are no part of its cost."""
    build_folder = Path(__file__).parents[2] / "build"
    build_folder.mkdir(exist_ok=True)
    site = build_site(datetime.now(UTC).date())
    with tempfile.TemporaryDirectory(dir=build_folder) as folder:
        _search(Path(folder) / "million.db", site)
        _service(Path(folder), site)


def _service(folder: Path, site: Site) -> None:
    process = child([sys.executable, "-c", SERVE, str(folder / "site")], stdout=subprocess.PIPE)
    try:
        ready = json.loads(first_line(process.stdout, 30))
        with requests.Session() as session:
            session.trust_env = False
            session.verify = ready["ca"]
            _sign_in(session, ready)
            _bulk(session, ready, site, folder)
            _memory(session, ready, process.pid)
    finally:
        process.terminate()
        process.wait(20)


def _sign_in(session: requests.Session, ready: dict[str, Any]) -> None:
    form = {"grant_type": "password", "username": "leiezicht", "password": "werfhek-leie-01"}
    token = session.post(ready["token_url"], data=form, timeout=30).json()["access_token"]
    session.headers["Authorization"] = f"Bearer {token}"


def _bulk(session: requests.Session, ready: dict[str, Any], site: Site, folder: Path) -> None:
    """One call with 200 registrations, against the same rows in a bare transaction plus the framework's empty request."""
    url = f"{ready['base_url']}/presenceRegistrations/registerInBulk"
    items = [_item(site, turn) for turn in range(BATCH)]
    body = json.dumps({"items": items}).encode()
    submissions = [Submission.model_validate(item) for item in items]
    texts = [submission.model_dump_json(by_alias=True, exclude_none=True) for submission in submissions]
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.executescript(SCHEMA)
    last = 0

    def ours() -> None:
        session.post(url, data=body, headers={"Content-Type": "application/json"}, timeout=30).raise_for_status()

    def transaction() -> None:
        nonlocal last
        rows = [
            row_of(Stored(number, "leiezicht", "gateway", submission, text, 1, 2, status_ms=2))
            for number, (submission, text) in enumerate(zip(submissions, texts, strict=True), last + 1)
        ]
        last += BATCH
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(INSERT, rows)
        bare.execute("COMMIT")

    def empty() -> None:
        session.get(ready["base_url"] + "/refData/activities/construction", timeout=30).raise_for_status()

    for side in (ours, transaction, empty):
        side()
    registering, committing, asking = in_turns([ours, transaction, empty], ROUNDS)
    line(f"{BATCH} registrations in one call", registering, "bare transaction + empty request", committing + asking)
    print(f"  the bare transaction {committing * 1000:.2f} ms, the framework's empty request {asking * 1000:.2f} ms")
    bare.close()


def _item(site: Site, turn: int) -> dict[str, Any]:
    worker = site.worker["jan"]
    return {
        "registrationDate": (datetime.now(UTC) - timedelta(seconds=turn)).isoformat(timespec="milliseconds"),
        "ssin": worker.number,
        "type": "in" if turn % 2 else "out",
        "employer": {"enterpriseNumber": worker.employer},
        "placeOfWork": {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}},
        "contractualRelationshipReference": MAIN_WORKPLACE,
        "customReference": f"bench-{turn:05}",
    }


def _search(path: Path, site: Site) -> None:
    """A day of one workplace among a million registrations of twelve workplaces and half a year."""
    Store(path).close()
    chance = random.Random(5)  # noqa: S311 - a spread, not a secret
    today = datetime.now(UTC).date()
    works = [(declared.number, declared.contractor) for declared in site.declarations]
    text = Submission.model_validate(_item(site, 0)).model_dump_json(by_alias=True, exclude_none=True)
    workers = [worker.number for worker in site.workers if worker.number]
    begin = belgian_midnight_ms(today - timedelta(days=DAYS))

    def rows() -> Any:
        for number in range(1, ROWS + 1):
            workplace, user = works[number % len(works)]
            at_ms = begin + chance.randrange(DAYS * 86_400_000)
            numbers = (at_ms, at_ms + 900, text, "construction", at_ms)
            yield (number, user, "gateway", workers[number % len(workers)], "in", "0110010173", workplace, f"r{number}", *numbers)

    filling = sqlite3.connect(path, isolation_level=None)
    filling.execute("PRAGMA synchronous=OFF")
    filling.execute("BEGIN")
    filling.executemany(INSERT, rows())
    filling.execute("UPDATE registration SET validity = 'validated'")
    filling.execute("COMMIT")
    filling.close()
    store = Store(path)
    taken, found = [], 0
    for turn in range(40):
        query = _day_of(today - timedelta(days=3 + turn * 5))
        began = time.perf_counter()
        found, _page = store.search(query, 1, 50)
        taken.append(time.perf_counter() - began)
    print(f"  a day of one workplace among {ROWS} {statistics.median(taken) * 1000:17.2f} ms   worst {max(taken) * 1000:.2f} ms")
    print(f"  {found} found, 50 told; {store.plan(_day_of(today))}")
    store.close()


def _day_of(day: date) -> Query:
    since = belgian_midnight_ms(day)
    return Query(since, since + 86_400_000 - 1, equal={"account": "leiezicht", "workplace": MAIN_WORKPLACE})


def _memory(session: requests.Session, ready: dict[str, Any], pid: int) -> None:
    """Resident memory of the service after a tenth of the requests and after all of them; a token for every thousandth."""
    base = urlsplit(ready["base_url"])
    head = f"GET {base.path}/refData/remarks/ciao_32 HTTP/1.1\r\nHost: localhost\r\n"
    many = f"{head}Authorization: {session.headers['Authorization']}\r\n\r\n".encode() * PIPELINED
    context = ssl.create_default_context(cafile=ready["ca"])
    resident: list[int] = []
    began = time.perf_counter()
    plain = socket.create_connection(("127.0.0.1", base.port or 0), timeout=60)
    with plain, context.wrap_socket(plain, server_hostname="localhost") as wire:
        for turn in range(PIPELINED, REQUESTS + 1, PIPELINED):
            wire.sendall(many)
            got = b""
            while got.count(b"HTTP/1.1 200") < PIPELINED or not got.endswith(b"}}"):
                got += wire.recv(262_144)
            if turn % 1000 == 0:
                _sign_in(session, ready)
            if turn in (REQUESTS // 10, REQUESTS):
                status = Path(f"/proc/{pid}/status").read_text("ascii")
                resident.append(int(next(entry for entry in status.splitlines() if entry.startswith("VmRSS")).split()[1]))
    taken = time.perf_counter() - began
    first, last = resident
    told = f"after {REQUESTS // 10} requests {first / 1024:.1f} MB, after {REQUESTS} {last / 1024:.1f} MB"
    print(f"  memory {told}   ratio {last / first:.3f}")
    print(f"  {REQUESTS / taken:.0f} requests a second on one connection")
