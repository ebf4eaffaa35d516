"""``make bench``: prints the measurements, each as a ratio to a peer measured in the same run. Nothing is asserted.

What was promised is gathered at the end, with the most that each figure was to be.

Machines are noisy: both sides of a ratio are taken in turns, and medians are compared.
"""

from __future__ import annotations

import importlib
import logging
import sys

from tests.benchmarks import figures

NAMES = ("start", "touch", "eid", "row", "drain", "kept", "shown", "memory", "visits", "million", "service")


def main() -> int:
    """Run all, or those named; gives the exit code."""
    logging.basicConfig(level=logging.ERROR)
    names = sys.argv[1:] or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"There is no measurement {', '.join(unknown)}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    figures.BUILD.mkdir(exist_ok=True)
    for name in names:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        print(f"\n{module.__doc__.splitlines()[0]}")
        module.run()
    figures.promises()
    return 0


if __name__ == "__main__":
    sys.exit(main())
