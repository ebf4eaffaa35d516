"""A kiosk's writing side, not as root, that loses the rights to its files while it runs.

Run as a program on a home folder. Lines on the output: ``kept``, or ``refused``, one for each
registration; beside it what was done before.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from pathlib import Path

from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError
from gateway.journal.writer import JournalWriter
from gateway.system.clock import Clock
from tests.support.journals import writer_on
from tests.support.people import draft

NOBODY = 65534


def attempt(writer: JournalWriter, what: str) -> None:
    """Register, and say whether it was kept."""
    try:
        writer.keep(draft(), Clock().stamp())
        said = "kept"
    except (sqlite3.Error, JournalError, OSError):
        writer.handle_fault(writing=True)
        said = "refused"
    os.write(1, f"{what}: {said}\n".encode("ascii"))


def main() -> int:
    """Run with ``HOME``."""
    logging.disable()
    home = Path(sys.argv[1])
    # all is loaded before the rights to the program's own files are gone too
    with tempfile.TemporaryDirectory() as other:
        loaded = writer_on(Path(other))
        loaded.keep(draft(), Clock().stamp())
        loaded.run_round(Clock().stamp())
        loaded.close()
    # root has every right
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    writer, journal = writer_on(home), home / "journal.db"
    attempt(writer, "as usual")
    journal.chmod(0)
    attempt(writer, "without rights to the open file")
    writer.run_round(Clock().stamp())
    os.write(1, f"after a round: {journal.stat().st_mode & 0o777:o}\n".encode("ascii"))
    journal.chmod(0)
    writer.close()
    attempt(writer, "without rights to the closed file")
    home.chmod(0)
    writer.handle_fault()
    attempt(writer, "without rights to the folder")
    home.chmod(0o700)
    attempt(writer, "with them again")
    writer.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
