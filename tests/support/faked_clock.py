"""Programs whose wall clock is wrong, or is set while they run; their boot time is the machine's.

``libfaketime`` from PyPI answers in place of the C library. A program with another boot time, or in
another boot, runs in namespaces of the kernel.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import libfaketime

from tests.support.project import ROOT

_LIBRARY = Path(libfaketime.__file__).parent / "vendor" / "libfaketime" / "src" / "libfaketime.so.1"


class FakedClock:
    """Hold how far the clock of some programs is off; ``set`` changes it while they run.

    :param folder: for the file in which that stands.
    """

    def __init__(self, folder: Path, offset: str = "+0") -> None:
        self._file = folder / "faketime"
        self.set(offset)

    def set(self, offset: str) -> None:
        """Set the clock: ``+90`` seconds ahead, or ``+0 x1.0002`` for one that runs fast."""
        fresh = self._file.with_suffix(".new")
        fresh.write_text(offset, "ascii")
        # the program never reads half a file
        fresh.replace(self._file)

    @property
    def variables(self) -> dict[str, str]:
        """Return what such a program has in its environment."""
        return {
            "LD_PRELOAD": str(_LIBRARY),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
        }

    def python(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a Python program on this clock."""
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=os.environ | self.variables | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


def later(command: Sequence[str], seconds: int, folder: Path, boot_id: str = "") -> str:
    """Return what a command prints for which the machine is up so many seconds longer, as after a
    suspend of so long; with a ``boot_id``, in another boot.
    """
    script = 'exec "$@"'
    if boot_id:
        (folder / "boot_id").write_text(boot_id + "\n", "ascii")
        script = 'mount --bind "$0" /proc/sys/kernel/random/boot_id && exec "$@"'
    namespaces = ["unshare", "--mount", "--time", "--boottime", str(seconds), "--fork"]
    done = subprocess.run(
        [*namespaces, "sh", "-c", script, str(folder / "boot_id"), *command],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
