"""The journal as the one thread that writes holds it: made sound, opened anew after a fault, made
again when it was removed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from gateway.domain.model import Draft, Registration, Timestamp
from gateway.domain.problem import Problem
from gateway.journal import retracted
from gateway.journal.encryption import Sealer
from gateway.journal.registrations import Keeper
from gateway.journal.sqlite import code_of, sqlite3
from gateway.journal.store import FullError, GoneError, JournalError, Store
from gateway.journal.upkeep import Upkeep
from gateway.system import clock

__all__ = ["FullError", "JournalWriter"]

logger = logging.getLogger(__name__)

MOST_FAULTS = 3
# SQLITE_BUSY, LOCKED, READONLY, FULL, CONSTRAINT: surely nothing of it is in the log
_BEFORE_THE_COMMIT = (5, 6, 8, 13, 19)
_WORST_FIRST = (
    Problem.STORE_VANISHED,
    Problem.STORE_CHANGED,
    Problem.STORE_MENDED,
    Problem.STORE_COPIED,
    Problem.DISK_LOW,
    Problem.KEYS_LOCKED,
)


class JournalWriter:
    """The writing side of the journal in ``home``. ``faults``: how many writes of a registration
    failed since one succeeded.

    ``unsure``: whether the last registration that failed may come back after a power cut, since the
    disk took no note of it. ``tolerance_s``: see :class:`Keeper`; ``days``: retention.
    """

    def __init__(self, home: Path, sealer: Sealer, *, tolerance_s: float, days: float) -> None:
        self.faults = 0
        self.unsure = False
        self._home = home
        self._sealer = sealer
        self._tolerance_s = tolerance_s
        self._care = Upkeep(home, sealer, days=days)
        self._store: Store | None = None
        self._keeper: Keeper | None = None
        self._last = ""
        # a registration that failed so that it may be found in the log all the same
        self._refused = ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What staff should know of the journal, worst first."""
        return tuple(problem for problem in _WORST_FIRST if problem in self._care.problems)

    @property
    def vanished(self) -> int:
        """How many registrations were lost of late, where ``STORE_VANISHED`` is among the problems."""
        return self._care.vanished

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
            self._put_away()
        if self._keeper is None or self._store is None:
            self._store = self._care.take_in()
            self._keeper = Keeper(self._store, self._sealer, tolerance_s=self._tolerance_s)
            if self._last and not self._store.rows(
                "SELECT 1 FROM registration WHERE reference = ?", self._last
            ):
                logger.error(
                    "registration %s was kept, and cannot be read back from the disk", self._last
                )
        return self._keeper

    def keep(
        self, draft: Draft, stamp: Timestamp, language: str = "", shown: Iterable[str] = ()
    ) -> tuple[Registration, str]:
        """Write one registration, as :meth:`Keeper.keep` does.

        :raises FullError: when the disk is below the watermark; nothing was tried.
        :raises JournalError, sqlite3.Error, OSError: when it could not be written; then nothing of
            it is. Call :meth:`failed`.
        """
        keeper = self.keeper()
        if self._care.full:
            raise FullError(
                f"The disk that holds {self._home} is full: nothing new is registered. Free some room."
            )
        try:
            registration, proof = keeper.keep(draft, stamp, language, shown)
        except (sqlite3.Error, MemoryError) as error:
            certain = isinstance(error, GoneError) or code_of(error) in _BEFORE_THE_COMMIT
            self._refused = "" if certain else keeper.tried
            raise
        self._last, self.faults = registration.reference, 0
        return registration, proof

    def failed(self, *, writing: bool = False) -> bool:
        """Something failed: nothing of the connection is trusted. True when so many writes failed
        that none is promised more.

        Only the connection to a file that was removed stays, since nothing else holds what was in
        it.
        """
        # before the worker is told
        if writing:
            self.unsure = bool(self._refused) and not retracted.note(self._home, self._refused)
        self._refused = ""
        if self._store is None or not self._store.gone:
            self._put_away()
        self.faults += writing
        return self.faults == MOST_FAULTS

    def prove(self) -> None:
        """Write and read back a mark: the disk takes registrations again.

        :raises JournalError, sqlite3.Error, OSError: when it does not.
        """
        store = self.store
        with store.transaction():
            store.set_meta("proved", clock.wall_ms())
        self.faults = 0

    def round(self, now: Timestamp) -> bool:
        """One round of care (see :meth:`Upkeep.round`); true while there is more to do at once.

        :raises JournalError, sqlite3.Error, OSError: when the disk fails on the way. Call
            :meth:`failed`.
        """
        return self._care.round(self.store, now)

    def close(self) -> None:
        """Close the journal; the next call opens it again. A file that was removed is made again
        first, if it can be.
        """
        if self._store is not None and self._store.gone:
            try:
                self._care.rescue(self._store)
            except (JournalError, sqlite3.Error, OSError) as error:
                logger.error("%s", error)
        self._put_away()

    def _put_away(self) -> None:
        if self._store is not None:
            with suppress(sqlite3.Error):
                self._store.close()
        self._store = self._keeper = None
