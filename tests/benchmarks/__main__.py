"""``make bench``: measure what people feel, and end with 1 when a promise is missed.

Each measurement has a process of its own: a program may have one Qt application and one card
service in its life, and what one measurement leaves in memory is nothing to the next. The
promises are gathered at the end. Machines are noisy: run it on a quiet one.
"""

from __future__ import annotations

import importlib
import logging
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

from gateway.practice.practice_site import VirtualDisplay
from tests.benchmarks import figures
from tests.benchmarks.figures import Promise

NAMES = (
    "start",
    "touch",
    "visits",
    "lane",
    "search",
    "shown",
    "backlog",
    "service",
    "day",
    "idle",
    "clock",
    "journal",
    "staff_screens",
    "report",
    "papers",
    "evidence",
    "card",
    "codes",
)
_CHILD = "--promises"


def main(arguments: list[str]) -> int:
    """Run all measurements, or those named.

    :return: 0 when every promise is kept, 1 when one is missed or a measurement broke off, 2 when
        there is no measurement of that name.
    """
    if arguments[:1] == [_CHILD]:
        return _measure(Path(arguments[1]), arguments[2])
    names = arguments or NAMES
    if unknown := [name for name in names if name not in NAMES]:
        print(f"No measurement is called {', '.join(unknown)}. There are: {', '.join(NAMES)}.")
        return 2
    promises: list[Promise] = []
    broken: list[str] = []
    with figures.scratch() as folder:
        for name in names:
            path = folder / name
            command = [sys.executable, "-m", "tests.benchmarks", _CHILD, str(path), name]
            if subprocess.run(command, check=False).returncode:
                broken.append(name)
            promises += figures.read_promises(path)
    print("\nWhat was promised", *promises, sep="\n")
    missed = [each for each in promises if not each.is_kept]
    if broken:
        print(f"Broke off: {', '.join(broken)}.")
    if missed:
        print(f"Missed: {len(missed)} of {len(promises)} promises.")
    return 1 if broken or missed else 0


def _measure(path: Path, name: str) -> int:
    logging.basicConfig(level=logging.ERROR)
    module = importlib.import_module(f"tests.benchmarks.{name}")
    print(f"\n{module.__doc__.splitlines()[0]}", flush=True)
    with nullcontext() if os.environ.get("DISPLAY") else VirtualDisplay():
        module.run()
    figures.write_promises(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
