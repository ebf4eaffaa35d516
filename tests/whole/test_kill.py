"""Kill the kiosk with ``kill -9`` at random moments: nothing is lost or stands twice."""

from __future__ import annotations

import json
import os
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from gateway.journal.sqlite import sqlite3
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.server import PracticeService
from tests.support.commands import HeadlessKiosk
from tests.support.lengths import short_or_long
from tests.support.sending_kit import eventually, find_doubled

# after the first answer: long enough for a few batches to leave
LATEST_S = 0.35


@pytest.fixture
def practice(tmp_path: Path, site: Site) -> Iterator[PracticeService]:
    with PracticeService(
        tmp_path / "practice", port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture
def kiosk(practice: PracticeService, tmp_path: Path) -> HeadlessKiosk:
    made = HeadlessKiosk(
        tmp_path / "home", practice.ready["base_url"].partition("/REST")[0], practice.ready["ca"]
    )
    assert made.open().code == 0
    return made


def _checked_registrations(admin: AdminClient) -> list[dict[str, Any]] | None:
    """Return all that the service holds, or ``None`` before it has checked all of it."""
    stored = admin.records.registrations()
    return None if any(entry["validity"] == "pending" for entry in stored) else stored


def feed_until_killed(
    kiosk: HeadlessKiosk, lines: Iterator[str], chance: random.Random
) -> list[str]:
    """Feed a new process line by line, and kill it at a random moment.

    :return: the references in its answers.
    """
    answered: list[str] = []
    with kiosk.start("register", "--stdin") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        # a few die before the first answer
        early = chance.random() < 0.1
        killer = threading.Timer(chance.uniform(0.05, 0.5), process.kill) if early else None
        if killer is not None:
            killer.start()
        with suppress(BrokenPipeError):
            while True:
                process.stdin.write(next(lines).encode())
                process.stdin.flush()
                answer = process.stdout.readline()
                if not answer.endswith(b"\n"):
                    # the process died; half a line is no answer
                    break
                answered.append(json.loads(answer)["reference"])
                if killer is None:
                    killer = threading.Timer(chance.uniform(0, LATEST_S), process.kill)
                    killer.start()
        process.wait(30)
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
        with suppress(BrokenPipeError):
            process.stdin.close()
    return answered


@pytest.mark.parametrize("kills", short_or_long(12, 50))
def test_killed_at_random_moments(
    kiosk: HeadlessKiosk, practice: PracticeService, site: Site, kills: int
) -> None:
    seed = int(os.environ.get("GATEWAY_TEST_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"seed {seed}: repeat with GATEWAY_TEST_SEED={seed}")
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    people = [worker for worker in site.workers if worker.number and worker.employer]

    def feed() -> Iterator[str]:
        while True:
            worker = chance.choice(people)
            yield f"{worker.number},{chance.choice(['in', 'out'])},{worker.employer}\n"

    lines = feed()
    admin = AdminClient(practice.ready["admin"])
    answered: list[str] = []
    for _ in range(kills):
        answered += feed_until_killed(kiosk, lines, chance)
    before = {entry["customReference"] for entry in admin.records.registrations()}
    with closing(sqlite3.connect(kiosk.home / "journal.db")) as journal:
        maybe_sent = journal.execute(
            "SELECT reference FROM delivery JOIN registration USING (seq) WHERE maybe_sent = 1"
        ).fetchall()
    lost = [reference for (reference,) in maybe_sent if reference in before]
    ended = kiosk.run("sync", "--until-empty", "--deadline", "60")
    assert ended.code == 0, ended
    stored = eventually(lambda: _checked_registrations(admin))
    held = Counter(entry["customReference"] for entry in stored)
    kept = {
        item["reference"]: item["status"]
        for item in json.loads(kiosk.run("queue", "list", "--json", "--all").stdout)["items"]
    }
    print(
        f"{len(answered)} answered, {len(kept)} kept, {len(before)} sent before the last sync,"
        f" {len(maybe_sent)} in doubt of which the service had {len(lost)},"
        f" {len(held)} at the service"
    )
    assert len(answered) > kills
    assert before, "nothing was sent between the kills"
    assert maybe_sent, "no kill fell into the middle of sending"
    assert [reference for reference, times in held.items() if times > 1] == []
    assert find_doubled(stored) == []
    assert set(answered) <= set(kept)
    assert set(kept) == set(held)
    assert set(kept.values()) == {"confirmed"}
