"""A kiosk's writing side that has no memory left, more or less, at each registration.

Run as a program on a home folder. Lines on the output: ``kept REF``, or ``refused``.
"""

from __future__ import annotations

import os
import resource
import sys
from contextlib import suppress
from pathlib import Path

from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError
from gateway.system.clock import Clock
from tests.support.journals import writer_on
from tests.support.people import draft

SIZES = (1 << 20, 1 << 16, 1 << 12, 512, 64)


def eat(held: list[bytes]) -> None:
    """Take all the memory that the limit leaves, in pieces of many sizes."""
    for size in SIZES:
        with suppress(MemoryError):
            while True:
                held.append(bytes(size))


def main() -> int:
    """Run with ``HOME TURNS``."""
    home, turns = Path(sys.argv[1]), int(sys.argv[2])
    writer, clock = writer_on(home), Clock()
    # all is loaded now
    os.write(1, f"kept {writer.keep(draft(), clock.stamp())[0].reference}\n".encode("ascii"))
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = resource.getpagesize()
    for turn in range(turns):
        writer.open()
        size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * pages
        held, said = [b""], "refused"
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))
        try:
            eat(held)
            # a little more is left each time
            for _ in range(min(2 * turn, len(held))):
                held.pop()
            said = writer.keep(draft(), clock.stamp())[0].reference
        except (MemoryError, sqlite3.Error, JournalError, OSError):
            pass
        held.clear()
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
        if said == "refused":
            writer.handle_fault(writing=True)
        os.write(1, f"{'' if said == 'refused' else 'kept '}{said}\n".encode("ascii"))
    writer.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
