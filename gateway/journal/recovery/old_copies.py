"""Copies of the journal end with what they hold: a damaged file that was set aside, the copy made
before an upgrade.

They hold the same sealed fields as the journal, and retention cannot blank them. So a copy is
removed when it was known for the set days and every registration in it is in the journal too,
answered or not. A copy that may hold a registration which is nowhere else, and which no answer is
known of, stays.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from gateway.journal.durable import remove
from gateway.journal.recovery import page_reader
from gateway.journal.recovery.salvage import MENDED
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system.files import sync_folder

logger = logging.getLogger(__name__)

SEEN = "copies_seen"
"""In ``meta``: since when each copy is known, by its name, in UTC milliseconds of a trusted clock.
"""

# registrations looked for in one round
AT_ONCE = 5_000
DAY_MS = 86_400_000
_DAMAGED, _BEFORE = "journal.damaged.*.db", "journal.before-*.db"


class OldCopies:
    """The copies in ``home``; for the thread that writes. Looks through one of them in rounds, so
    that no worker waits for it.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        # the references in each that were not looked for yet
        self._looking: dict[str, Iterator[str]] = {}
        self._staying: set[str] = set()

    def round(self, store: Store, now_ms: int, days: float) -> bool:
        """Look at what is due: known for ``days`` at ``now_ms`` (UTC milliseconds of a trusted
        clock); true while more is to do.

        :raises sqlite3.Error, OSError: when the disk fails on the way.
        """
        for path in self._due(store, now_ms - int(days * DAY_MS), now_ms):
            held = self._held_elsewhere(store, path)
            if held is None:
                return True
            self._looking.pop(path.name, None)
            if held:
                remove(path)
                sync_folder(self._home)
                logger.info("%s was removed: all that it held is in the journal", path.name)
            else:
                self._staying.add(path.name)
                logger.warning(
                    "%s stays: it may hold registrations that are nowhere else", path.name
                )
        return False

    def _due(self, store: Store, until_ms: int, now_ms: int) -> list[Path]:
        there = {
            path.name: path for pattern in (_DAMAGED, _BEFORE) for path in self._home.glob(pattern)
        }
        known: dict[str, int] = store.meta(SEEN) or {}
        if known.keys() != there.keys():
            known = {name: known.get(name, now_ms) for name in there}
            with store.transaction():
                store.set_meta(SEEN, known)
        return [
            there[name]
            for name, since in sorted(known.items())
            if since <= until_ms and name not in self._staying
        ]

    def _held_elsewhere(self, store: Store, path: Path) -> bool | None:
        """Whether all of a copy is in the journal, as far as it is not surely answered; ``None``
        while that is not known yet.
        """
        for note in store.meta(MENDED) or ():
            # it was read whole when it was mended
            if note["file"] == path.name and "unanswered" in note:
                return bool(note["unanswered"] == 0)
        if path.name not in self._looking:
            self._looking[path.name] = (
                _from_table(path) if path.match(_BEFORE) else _from_pages(path)
            )
        try:
            some = list(islice(self._looking[path.name], AT_ONCE))
        except sqlite3.Error as error:
            logger.warning("%s cannot be read (%s)", path.name, error)
            return False
        if not all(
            store.rows("SELECT 1 FROM registration WHERE reference = ?", reference)
            for reference in some
        ):
            return False
        return None if some else True


def _from_pages(path: Path) -> Iterator[str]:
    """The references of what looks like a registration in a damaged or strange file."""
    return (row["reference"] for row in page_reader.registrations(path))


def _from_table(path: Path) -> Iterator[str]:
    """The references in a whole journal without a log."""
    with closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    ) as copy:
        yield from (
            reference
            for (reference,) in copy.execute("SELECT reference FROM registration ORDER BY seq")
        )
