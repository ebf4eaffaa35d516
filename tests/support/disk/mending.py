"""A journal with a rotten page, and a program that repairs it as the kiosk does at a start.

The program's output: ``sound``, or the sentence that says why not. What the log says goes to the
error stream.
"""

from __future__ import annotations

import logging
import sys
from contextlib import closing
from pathlib import Path

from gateway.journal import clone_check, upkeep
from gateway.journal.store import JournalError, Store
from tests.support.journals import registrations_in
from tests.support.people import keep_registrations

# an inner page or a leaf of the registrations' own tree or of an index: what else is there is still
# there
ROTTEN_PAGE = 4


def rotten(home: Path, rows: int) -> set[str]:
    """Make a journal of ``rows`` with a page of noise; return the references still readable."""
    with closing(Store(home)) as store:
        clone_check.detect_copy(store)
        store.connection.execute("PRAGMA synchronous=OFF")
        # on a small disk
        store.connection.execute("PRAGMA wal_autocheckpoint=24")
        references = set(keep_registrations(registrations_in(store), rows))
    with (home / "journal.db").open("r+b") as file:
        file.seek(ROTTEN_PAGE * 4096)
        file.write(b"\xa5" * 4096)
    return references


def main() -> int:
    """Run with ``HOME``."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    upkeep.PAUSE_S = 0.05
    try:
        upkeep.repair_if_damaged(Path(sys.argv[1]))
    except JournalError as error:
        print(error)
    else:
        print("sound")
    return 0


if __name__ == "__main__":
    sys.exit(main())
