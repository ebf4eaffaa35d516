"""A process with everything loaded that forks histories: a kill costs milliseconds, not a start.

Input: one seed a line. Output: ``forked PID``, the history's own lines, ``ended PID``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.support.disk.history import live

ENDLESS = 1_000_000


def main() -> int:
    """Run with ``HOME [weak] [late] [early]``: see ``history``."""
    home, wrong = Path(sys.argv[1]), dict.fromkeys(sys.argv[2:], True)
    for line in sys.stdin:
        child = os.fork()
        if not child:
            live(home, ENDLESS, seed=int(line), **wrong)
            os._exit(0)
        os.write(1, f"forked {child}\n".encode("ascii"))
        os.waitpid(child, 0)
        os.write(1, f"ended {child}\n".encode("ascii"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
