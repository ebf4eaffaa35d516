"""The journal as the one thread that writes holds it: made sound, opened anew after a fault, made again when it was removed."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from gateway import clock
from gateway.journal.care import Care
from gateway.journal.driver import sqlite3
from gateway.journal.keeping import Keeper
from gateway.journal.sealing import Sealer
from gateway.journal.store import JournalError, Store
from gateway.model import Draft, Problem, Registration, Stamp

logger = logging.getLogger(__name__)

MOST_FAULTS = 3
_WORST_FIRST = (
    Problem.STORE_CHANGED,
    Problem.STORE_MENDED,
    Problem.STORE_COPIED,
    Problem.DISK_LOW,
    Problem.KEYS_LOCKED,
)


class FullError(JournalError):
    """The disk is below the watermark: nothing new is taken, so that what is kept can still be sent and answered."""


class Shelf:
    """The writing side of the journal in ``home``. ``faults``: how many writes of a registration failed since one succeeded.

    ``tolerance_s``: see :class:`Keeper`; ``days``: retention.
    """

    def __init__(self, home: Path, sealer: Sealer, *, tolerance_s: float, days: float) -> None:
        self.faults = 0
        self._home = home
        self._sealer = sealer
        self._tolerance_s = tolerance_s
        self._care = Care(home, sealer, days=days)
        self._store: Store | None = None
        self._keeper: Keeper | None = None
        self._last = ""
        self._refused: set[str] = set()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What staff should know of the journal, worst first."""
        return tuple(problem for problem in _WORST_FIRST if problem in self._care.problems)

    @property
    def store(self) -> Store:
        """The journal itself; see :meth:`keeper`."""
        self.keeper()
        assert self._store is not None  # noqa: S101 - keeper opened it
        return self._store

    def keeper(self) -> Keeper:
        """The journal's writing side, opened (again) and made sound where need be.

        :raises JournalError, sqlite3.Error, OSError: when it cannot be used now.
        """
        if self._store is not None and self._store.gone:
            self._care.rescue(self._store)
            self.close()
        if self._keeper is None or self._store is None:
            self._store = self._care.take_in()
            self._keeper = Keeper(self._store, self._sealer, tolerance_s=self._tolerance_s)
            if self._last and not self._store.rows("SELECT 1 FROM registration WHERE reference = ?", self._last):
                logger.error("registration %s was kept, and cannot be read back from the disk", self._last)
            self._take_back(self._store)
        return self._keeper

    def keep(self, draft: Draft, stamp: Stamp, language: str = "", shown: Iterable[str] = ()) -> tuple[Registration, str]:
        """Write one registration, as :meth:`Keeper.keep` does.

        :raises FullError: when the disk is below the watermark; nothing was tried.
        :raises JournalError, sqlite3.Error, OSError: when it could not be written; then nothing of it is. Call :meth:`failed`.
        """
        keeper = self.keeper()
        if self._care.full:
            raise FullError(f"The disk that holds {self._home} is full: nothing new is registered. Free some room.")
        registration, proof = keeper.keep(draft, stamp, language, shown)
        self._last, self.faults = registration.reference, 0
        return registration, proof

    def failed(self, *, writing: bool = False) -> bool:
        """Something failed: nothing of the connection is trusted. True when so many writes failed that none is promised more."""
        if writing and self._keeper is not None:
            self._refused.add(self._keeper.tried)
        self.close()
        self.faults += writing
        return self.faults == MOST_FAULTS

    def _take_back(self, store: Store) -> None:
        """Remove what a worker was told is *not* kept: after a failed sync SQLite may find it in its log when it opens again."""
        for reference in self._refused - {self._last}:
            rows = store.rows(
                "SELECT r.seq FROM registration r JOIN delivery d USING (seq) WHERE r.reference = ? AND d.asked = 0"
                " AND r.seq = (SELECT max(seq) FROM registration)",
                reference,
            )
            for (seq,) in rows:
                with store.transaction() as connection:
                    for table in ("remark", "delivery", "registration"):
                        connection.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))  # noqa: S608 - ours
                logger.warning("registration %s, which was refused, was found in the journal's log and removed", reference)
        self._refused.clear()

    def prove(self) -> None:
        """Write and read back a mark: the disk takes registrations again.

        :raises JournalError, sqlite3.Error, OSError: when it does not.
        """
        store = self.store
        with store.transaction():
            store.set_meta("proved", clock.wall_ms())
        self.faults = 0

    def round(self, now: Stamp) -> bool:
        """One round of care (see :meth:`Care.round`); true while there is more to do at once.

        :raises JournalError, sqlite3.Error, OSError: when the disk fails on the way. Call :meth:`failed`.
        """
        return self._care.round(self.store, now)

    def close(self) -> None:
        """Close the journal; the next call opens it again."""
        if self._store is not None:
            with suppress(sqlite3.Error):
                self._store.close()
        self._store = self._keeper = None
