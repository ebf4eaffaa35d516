"""``kill -9`` at two hundred random moments: nothing is lost, nothing would be sent twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.model import Direction
from gateway.journal.outbox import Outbox
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.disk.ledger import Broken, Promises, examined
from tests.support.journals import SEALER, registrations_in
from tests.support.people import JAN, LINDE
from tests.support.project import ROOT

KILLS = 200
LOOK_EVERY = 50
MAX_LINES = 25
# about one commit: so a kill falls into any part of it
LONGEST_S = 0.004


def killed(home: Path, kills: int, *wrong: str) -> Iterator[Promises]:
    """Kill a history on ``home`` so many times; yield the promises so far after each kill."""
    home.mkdir()
    chance, promises = random.Random(11), Promises()  # noqa: S311 - moments, not secrets
    command = [sys.executable, "-m", "tests.support.disk.warm", str(home), *wrong]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as warm:
        assert warm.stdin is not None
        assert warm.stdout is not None
        for kill in range(1, kills + 1):
            warm.stdin.write(f"{kill}\n".encode())
            warm.stdin.flush()
            child, left = 0, chance.randint(0, MAX_LINES)
            while not (line := warm.stdout.readline()).startswith(b"ended"):
                if line.startswith(b"forked"):
                    child = int(line.split()[1])
                else:
                    promises.hear(line)
                    left -= 1
                if child and left <= 0:
                    # where in the work it strikes is chance
                    time.sleep(chance.uniform(0, LONGEST_S))
                    os.kill(child, signal.SIGKILL)
                    left = 1 << 30
            yield promises
        warm.stdin.close()


def test_two_hundred_kills(tmp_path: Path) -> None:
    for kill, promises in enumerate(killed(tmp_path / "home", KILLS), start=1):
        if kill % LOOK_EVERY == 0:
            assert examined(tmp_path / "home", promises) == Broken(0, 0), f"after {kill} kills"
    assert len(promises.kept) > KILLS
    assert promises.settled


@pytest.mark.parametrize(("wrong", "broken"), [("early", "lost"), ("late", "doubled")])
def test_a_promise_before_the_commit_and_an_attempt_before_its_note_are_noticed(
    tmp_path: Path, wrong: str, broken: str
) -> None:
    """The same, done wrong on purpose: one of the kills falls between."""
    assert any(
        getattr(examined(tmp_path / "home", promises), broken)
        for promises in killed(tmp_path / "home", KILLS, wrong)
    )


KEEP_AND_DIE = """
import os, signal, sys
from pathlib import Path
from gateway.system.clock import Clock
from tests.support.journals import writer_on
from tests.support.people import draft
writer_on(Path(sys.argv[1])).keep(draft(), Clock().stamp(), "nl")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_who_was_kept_and_not_told_is_told_at_the_next_card(tmp_path: Path) -> None:
    """Killed after the commit, before the screen: the next start knows the last registration and
    when it was (matrix row 2).
    """
    before = Clock().stamp()
    done = subprocess.run(
        [sys.executable, "-c", KEEP_AND_DIE, str(tmp_path)], cwd=ROOT, check=False
    )
    assert done.returncode == -signal.SIGKILL
    after = Clock().stamp()
    with closing(Store(tmp_path)) as store:
        known = registrations_in(store).recall(JAN, LINDE.number, after)
        waiting = Outbox(store, SEALER).due(1 << 60, 9)
    assert (known.last_direction, known.has_registered_today) == (Direction.IN, True)
    assert before.wall_ms <= (known.last_wall_ms or 0) <= after.wall_ms
    assert known.last_age_s is not None
    assert known.last_age_s <= (after.boot_ms - before.boot_ms) / 1000
    assert len(waiting) == 1
