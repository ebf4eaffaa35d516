"""Sending 10,000 kept registrations, against a bare requests loop with the same batches to the same service."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import requests

from gateway import settings
from gateway.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.parts import Parts, build
from gateway.practice import PracticeSite
from tests.benchmarks.figures import line

ROWS = 10_000
BATCH = 200


def run() -> None:
    """Print the ratio. The bare loop comes first and last, so that a service that slows down as it fills is seen."""
    build_folder = Path(__file__).parents[2] / "build"
    with tempfile.TemporaryDirectory(dir=build_folder) as folder, PracticeSite(Path(folder) / "site") as site:
        parts = build(settings.load(site.home))
        first = _bare(site, "A")
        ours = _ours(parts, site)
        last = _bare(site, "B")
        line(f"courier, {ROWS} rows", ours, "bare requests loop, mean of two", (first + last) / 2)
        print(f"  {ROWS / ours:.0f} registrations a second; the bare loop took {first:.2f} s before and {last:.2f} s after")


def _ours(parts: Parts, site: PracticeSite) -> float:
    user, place = site.ready["users"][0], site.ready["workplaces"][0]
    parts.credentials.log_in(user["user"], user["password"])
    parts.credentials.hold()
    employer = Employer(place["companies"][0]["number"], "x")
    workplace = next(w for w in parts.service.workplaces(parts.credentials.token()) if w.number == place["number"])
    keeper = parts.keeper()
    keeper.open_day(user["user"], workplace, "0000", parts.clock.stamp())
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    for turn in range(ROWS):
        keeper.keep(Draft(person, Direction.IN if turn % 2 else Direction.OUT, workplace, employer), parts.clock.stamp())
    courier = parts.courier()
    began = time.perf_counter()
    while courier.turn().waiting:
        pass
    taken = time.perf_counter() - began
    courier.finish()
    assert parts.reports(read_only=True).counts().kept == 0
    return taken


def _bare(site: PracticeSite, series: str) -> float:
    ready = site.ready
    user, place = ready["users"][0], ready["workplaces"][0]
    with requests.Session() as session:
        session.trust_env = False
        session.verify = ready["ca"]
        form = {"grant_type": "password", "username": user["user"], "password": user["password"]}
        token = session.post(ready["token_url"], data=form, timeout=30).json()["access_token"]
        session.headers["Authorization"] = f"Bearer {token}"
        url = f"{ready['base_url']}/presenceRegistrations/registerInBulk"
        bodies = [{"items": [_item(place, f"{series}{start + n}") for n in range(BATCH)]} for start in range(0, ROWS, BATCH)]
        began = time.perf_counter()
        for body in bodies:
            session.post(url, json=body, timeout=30).raise_for_status()
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
