"""The practice service: how long a caller waits for one registration, and for a batch of 200.

A kiosk that sends 30,000 kept registrations in under 10 s needs a batch in well under 50 ms. The
checks wait meanwhile: they come after the answer.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from gateway.practice.child_process import read_first_line, start_child
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE, build_site
from gateway.sandbox.registers.records import Worker
from tests.benchmarks.figures import promise, scratch, stage

BATCH = 200
ROUNDS = 60
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
    """Print both waits; the batch is held against its promise."""
    site = build_site(datetime.now(UTC).date())
    workers = [worker for worker in site.workers if worker.number and worker.dimonas][:BATCH]
    with scratch() as folder, _signed_in(folder / "site") as (session, ready):
        one = _waits(session, ready, workers[:1], "one")
        stage("one registration answered", one)
        batch = _waits(session, ready, workers, "batch")
        stage(f"a batch of {BATCH} answered", batch)
        promise(f"a batch of {BATCH} answered", statistics.median(batch) * 1000, " ms", 50)


@contextmanager
def _signed_in(folder: Path) -> Iterator[tuple[requests.Session, dict[str, Any]]]:
    """Run the practice service in a process of its own, and sign in to it."""
    process = start_child([sys.executable, "-c", SERVE, str(folder)], stdout=subprocess.PIPE)
    try:
        ready = json.loads(read_first_line(process.stdout, 30))
        with requests.Session() as session:
            session.trust_env = False
            session.verify = ready["ca"]
            user = ready["users"][0]
            form = {
                "grant_type": "password",
                "username": user["user"],
                "password": user["password"],
            }
            token = session.post(ready["token_url"], data=form, timeout=30).json()["access_token"]
            session.headers["Authorization"] = f"Bearer {token}"
            yield session, ready
    finally:
        process.terminate()
        process.wait(20)


def _waits(
    session: requests.Session, ready: dict[str, Any], workers: Sequence[Worker], name: str
) -> list[float]:
    """Register all workers in one request, round after round.

    :return: the seconds of each round but the first.
    """
    url = f"{ready['base_url']}/presenceRegistrations/registerInBulk"
    began = datetime.now(UTC) - timedelta(hours=1)
    waits = []
    for turn in range(ROUNDS + 1):
        moment = (began + timedelta(seconds=turn)).isoformat(timespec="milliseconds")
        items = [
            {
                "registrationDate": moment,
                "ssin": worker.number,
                "type": "out" if turn % 2 else "in",
                "employer": {"enterpriseNumber": worker.employer},
                "placeOfWork": {"coordinates": {"longitude": 3.7312, "latitude": 51.0642}},
                "contractualRelationshipReference": MAIN_WORKPLACE,
                "customReference": f"{name}-{turn:04}-{number:04}",
            }
            for number, worker in enumerate(workers)
        ]
        asked = time.perf_counter()
        response = session.post(url, json={"items": items}, timeout=30)
        waits.append(time.perf_counter() - asked)
        results = response.json()["items"]
        if not all("createdPresenceRegistration" in result for result in results):
            raise AssertionError("an item was refused")
    return waits[1:]
