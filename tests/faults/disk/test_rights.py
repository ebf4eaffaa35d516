"""Rights taken away while the kiosk runs (matrix row 25): it goes on, and takes its own back."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from gateway.journal.store import Store
from tests.support.project import ROOT


def test_rights_that_are_taken_away_while_it_runs() -> None:
    # where another user may go, too
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.disk.rights", folder],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.splitlines() == [
            "as usual: kept",
            "without rights to the open file: kept",
            "after a round: 600",
            "without rights to the closed file: kept",
            "without rights to the folder: refused",
            "with them again: kept",
        ]
        with closing(Store(Path(folder))) as store:
            assert store.rows("SELECT count(*) FROM registration") == [(4,)]
