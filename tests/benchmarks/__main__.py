"""``make bench``: prints the measurements, each as a ratio to a peer measured in the same run.
Nothing is asserted.

Each measurement has a process of its own: a program may have one Qt application and one card
service in its life, and what one measurement leaves in memory is nothing to the next. What was
promised is gathered at the end, with the most that each figure was to be.

Machines are noisy: both sides of a ratio are taken in turns, and medians are compared.
"""

from __future__ import annotations

import importlib
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import figures

NAMES = (
    "start",
    "touch",
    "eid",
    "row",
    "drain",
    "kept",
    "shown",
    "memory",
    "visits",
    "million",
    "service",
)
# in the environment of one of several: the file that its promises go to
_GATHERED = "GATEWAY_BENCH_PROMISES"


def main() -> int:
    """Run all, or those named; gives the exit code: 1 when one of them broke off."""
    logging.basicConfig(level=logging.ERROR)
    names = sys.argv[1:] or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(
            f"There is no measurement {', '.join(unknown)}; there are {', '.join(NAMES)}.",
            file=sys.stderr,
        )
        return 2
    figures.BUILD.mkdir(exist_ok=True)
    if len(names) == 1:
        return _one(names[0])
    with tempfile.TemporaryDirectory(dir=figures.BUILD) as folder:
        gathered = Path(folder) / "promises"
        variables = {**os.environ, _GATHERED: str(gathered)}
        line = [sys.executable, "-m", "tests.benchmarks"]
        broken = [
            name
            for name in names
            if subprocess.run([*line, name], env=variables, check=False).returncode
        ]
        if gathered.exists():
            print("\nWhat was promised", gathered.read_text("utf-8"), sep="\n", end="")
    if broken:
        print(f"Broke off: {', '.join(broken)}.", file=sys.stderr)
    return 1 if broken else 0


def _one(name: str) -> int:
    module = importlib.import_module(f"tests.benchmarks.{name}")
    print(f"\n{module.__doc__.splitlines()[0]}", flush=True)
    module.run()
    if path := os.environ.get(_GATHERED):
        figures.gather(Path(path))
    else:
        figures.promises()
    return 0


if __name__ == "__main__":
    sys.exit(main())
