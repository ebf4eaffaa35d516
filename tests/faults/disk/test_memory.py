"""Without memory a registration is kept or refused, never half (matrix row 6)."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from gateway.journal.store import Store
from tests.support.disk.ledger import Broken, Promises, examined
from tests.support.journals import references
from tests.support.project import ROOT

TURNS = 150


def test_without_memory_a_registration_is_kept_or_refused(tmp_path: Path) -> None:
    """A limit on the address space (as ``prlimit --as`` sets it), and a little more room below it
    each time.
    """
    command = [sys.executable, "-m", "tests.support.disk.starving", str(tmp_path), str(TURNS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    promises, refused = Promises(), 0
    for line in done.stdout.splitlines(keepends=True):
        promises.hear(line.encode()) if line.startswith("kept ") else None
        refused += line == "refused\n"
    assert refused > 3
    assert len(promises.kept) == TURNS + 1 - refused
    assert examined(tmp_path, promises) == Broken(0, 0)
    with closing(Store(tmp_path)) as store:
        assert set(references(store)) == promises.kept
