"""Remove copies of the journal: a damaged file that was set aside, the copy before an upgrade.

They hold the same sealed fields as the journal, and retention cannot blank them. So a copy is
removed once it was known for the set days and every registration in it is in the journal too,
answered or not. A copy stays if it may hold an unanswered registration that is nowhere else.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from gateway.journal import note_shapes
from gateway.journal.journal_files import remove
from gateway.journal.recovery import page_reader
from gateway.journal.recovery.salvage import REPAIRED
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system.files import sync_folder

logger = logging.getLogger(__name__)

KNOWN_SINCE = "copies_seen"
"""In ``meta``: since when each copy is known, by its name, in UTC milliseconds of a trusted clock.
"""

# registrations looked for in one round
BATCH_ROWS = 5_000
DAY_MS = 86_400_000
_DAMAGED, _BEFORE_UPGRADE = "journal.damaged.*.db", "journal.before-*.db"


class OldCopies:
    """End the copies in ``home``, in rounds on the thread that writes, so that no worker waits."""

    def __init__(self, home: Path) -> None:
        self._home = home
        # the references in each that were not looked for yet
        self._unchecked: dict[str, Iterator[str]] = {}
        self._staying: set[str] = set()

    def run_round(self, store: Store, now_ms: int, days: float) -> bool:
        """Look at the copies that are known for ``days``; return true while there is more to do.

        :param now_ms: UTC milliseconds of a trusted clock.
        :raises sqlite3.Error, OSError: when the disk fails on the way.
        """
        for path in self._due(store, now_ms - int(days * DAY_MS), now_ms):
            is_held = self._is_held_elsewhere(store, path)
            if is_held is None:
                return True
            self._unchecked.pop(path.name, None)
            if is_held:
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
        copies = {
            path.name: path
            for pattern in (_DAMAGED, _BEFORE_UPGRADE)
            for path in self._home.glob(pattern)
        }
        known: dict[str, int] = store.meta(KNOWN_SINCE, note_shapes.are_moments) or {}
        if known.keys() != copies.keys():
            known = {name: known.get(name, now_ms) for name in copies}
            with store.transaction():
                store.set_meta(KNOWN_SINCE, known)
        return [
            copies[name]
            for name, since in sorted(known.items())
            if since <= until_ms and name not in self._staying
        ]

    def _is_held_elsewhere(self, store: Store, path: Path) -> bool | None:
        """Return whether the journal has all of a copy that is not surely answered.

        ``None`` while that is not known yet.
        """
        for note in store.meta(REPAIRED, note_shapes.are_events) or ():
            # the repair read it whole
            if note.get("file") == path.name and "unanswered" in note:
                return bool(note["unanswered"] == 0)
        if path.name not in self._unchecked:
            is_whole = path.match(_BEFORE_UPGRADE)
            self._unchecked[path.name] = _from_table(path) if is_whole else _from_pages(path)
        try:
            references = list(islice(self._unchecked[path.name], BATCH_ROWS))
        except sqlite3.Error as error:
            logger.warning("%s cannot be read (%s)", path.name, error)
            return False
        if not all(
            store.rows("SELECT 1 FROM registration WHERE reference = ?", reference)
            for reference in references
        ):
            return False
        return None if references else True


def _from_pages(path: Path) -> Iterator[str]:
    """Yield the references of all that looks like a registration in a damaged or strange file."""
    return (row.reference for row in page_reader.registrations(path))


def _from_table(path: Path) -> Iterator[str]:
    """Yield the references in a whole journal without a log."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as copy:
        rows = copy.execute("SELECT reference FROM registration ORDER BY seq")
        yield from (reference for (reference,) in rows)
