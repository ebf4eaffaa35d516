"""``kill -9`` at two hundred random moments of keeping, sending and settling: nothing lost, nothing that would be sent twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.disk.ledger import Broken, Promises, examined
from tests.faults.disk.powercut import ROOT

KILLS = 200
LOOK_EVERY = 50
MOST_LINES = 25
LONGEST_S = 0.004  # about one commit: so a kill falls into any part of it


def test_two_hundred_kills(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    chance, promises = random.Random(11), Promises()  # noqa: S311 - moments, not secrets
    command = [sys.executable, "-m", "tests.faults.disk.warm", str(home)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as warm:
        assert warm.stdin is not None
        assert warm.stdout is not None
        for kill in range(1, KILLS + 1):
            warm.stdin.write(f"{kill}\n".encode())
            warm.stdin.flush()
            child, left = 0, chance.randint(0, MOST_LINES)
            while not (line := warm.stdout.readline()).startswith(b"ended"):
                if line.startswith(b"forked"):
                    child = int(line.split()[1])
                else:
                    promises.hear(line)
                    left -= 1
                if child and left <= 0:
                    time.sleep(chance.uniform(0, LONGEST_S))  # where in the work it strikes is chance
                    os.kill(child, signal.SIGKILL)
                    left = 1 << 30
            if kill % LOOK_EVERY == 0:
                assert examined(home, promises) == Broken(0, 0), f"after {kill} kills"
        warm.stdin.close()
    assert len(promises.kept) > KILLS
    assert promises.settled
