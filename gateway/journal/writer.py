"""The journal for the one thread that writes it: opened, repaired, reopened after a fault."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from gateway.domain.model import Draft, Registration, Timestamp
from gateway.domain.problem import Problem
from gateway.journal import retracted
from gateway.journal.encryption import Sealer
from gateway.journal.recovery import salvage
from gateway.journal.registrations import Registrations
from gateway.journal.sqlite import IOERR, code_of, sqlite3
from gateway.journal.store import DiskError, DiskFullError, JournalError, RemovedError, Store
from gateway.journal.upkeep import Upkeep
from gateway.system import clock
from gateway.system.settings import REFUSED_DAYS
from gateway.system.vault import Vault

logger = logging.getLogger(__name__)

MAX_FAULTS = 3
# a look at all of the file costs more the more it holds, and on a disk that fails and fails each
# worker would wait for one: the next is due only after so long, or once a write succeeded
LOOK_AGAIN_S = 30.0
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
    """Write the journal in ``home``.

    ``faults``: how many writes of a registration failed since one succeeded.
    ``may_come_back``: whether the last registration that failed may come back after a power cut,
    since the disk took no note of it.
    ``sealer``: seals and marks what is written.

    :param tolerance_s: see :class:`Registrations`.
    :param days: retention, in days; ``refused_days``: of what was refused, once staff saw it.
    :param vault: keeps the journal's head outside its folder; ``None`` where none is kept.
    """

    def __init__(
        self,
        home: Path,
        sealer: Sealer,
        *,
        tolerance_s: float,
        days: float,
        refused_days: float = REFUSED_DAYS,
        vault: Vault | None = None,
    ) -> None:
        self.faults = 0
        self.may_come_back = False
        self._home = home
        self.sealer = sealer
        self._tolerance_s = tolerance_s
        self._upkeep = Upkeep(home, sealer, days=days, refused_days=refused_days, vault=vault)
        self._registrations: Registrations | None = None
        self._last_kept = ""
        # a registration that failed, but may be found in the log all the same
        self._in_doubt = ""
        self._has_failed = False
        # monotonic seconds; set while no write succeeded since
        self._looked_at: float | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the problems that staff should know of, worst first."""
        return tuple(problem for problem in _WORST_FIRST if problem in self._upkeep.problems)

    @property
    def vanished(self) -> int:
        """Return how many registrations were lost of late (``STORE_VANISHED``)."""
        return self._upkeep.vanished

    @property
    def is_disk_full(self) -> bool:
        """Return whether nothing new is taken, as the last round of upkeep found."""
        return self._upkeep.is_disk_full

    @property
    def store(self) -> Store:
        """Return the journal itself, opened as :meth:`open` does."""
        return self.open().store

    def open(self) -> Registrations:
        """Open the journal (again) where it is not open, and repair it where need be.

        :raises JournalError, sqlite3.Error, OSError: when it cannot be used now.
        """
        if self._registrations is not None and self._registrations.store.is_removed:
            salvage.restore_removed(self._registrations.store)
            self._close()
        if self._registrations is None:
            store = self._open_anew()
            self._registrations = Registrations(store, self.sealer, tolerance_s=self._tolerance_s)
            if self._last_kept and not store.rows(
                "SELECT 1 FROM registration WHERE reference = ?", self._last_kept
            ):
                logger.error(
                    "registration %s was kept, and cannot be read back from the disk",
                    self._last_kept,
                )
        return self._registrations

    def _open_anew(self) -> Store:
        looked_at = self._looked_at
        if looked_at is not None and time.monotonic() - looked_at < LOOK_AGAIN_S:
            return Store(self._home)
        try:
            store = self._upkeep.open_checked()
        except (DiskError, sqlite3.Error) as error:
            if isinstance(error, DiskError) or code_of(error) == IOERR:
                self._looked_at = time.monotonic()
            raise
        self._looked_at = time.monotonic() if self._has_failed else None
        return store

    def _note_success(self) -> None:
        """Note that a write succeeded; after faults the next opening looks at all of the file."""
        if self._has_failed:
            self._close()
        self.faults, self._has_failed, self._looked_at = 0, False, None

    def keep(
        self, draft: Draft, stamp: Timestamp, language: str = "", seen: Iterable[str] = ()
    ) -> tuple[Registration, str]:
        """Write one registration, as :meth:`Registrations.keep` does.

        :raises DiskFullError: when the disk is below the watermark; nothing was tried.
        :raises JournalError, sqlite3.Error, OSError: when it could not be written; then nothing of
            it is. Call :meth:`handle_fault`.
        """
        registrations = self.open()
        if self._upkeep.is_disk_full:
            raise DiskFullError(
                f"The disk that holds {self._home} is full: "
                "nothing new is registered. Free some room."
            )
        try:
            registration, proof = registrations.keep(draft, stamp, language, seen)
        except (sqlite3.Error, MemoryError) as error:
            is_certain = isinstance(error, RemovedError) or code_of(error) in _BEFORE_THE_COMMIT
            self._in_doubt = "" if is_certain else registrations.last_tried
            raise
        self._last_kept = registration.reference
        self._note_success()
        return registration, proof

    def handle_fault(self, *, writing: bool = False) -> bool:
        """Close the connection after a fault, since nothing of it is trusted any more.

        Only a connection to a file that was removed stays, since nothing else holds its rows.

        :param writing: whether a registration could not be written. Call it before the worker is
            told.
        :return: true when so many writes failed that the kiosk goes out of service.
        """
        if writing:
            in_doubt = self._in_doubt
            self.may_come_back = bool(in_doubt) and not retracted.record(self._home, in_doubt)
        self._in_doubt, self._has_failed = "", True
        if self._registrations is None or not self._registrations.store.is_removed:
            self._close()
        self.faults += writing
        return self.faults == MAX_FAULTS

    def test_write(self) -> None:
        """Write and sync a note: the disk takes registrations again.

        :raises JournalError, sqlite3.Error, OSError: when it does not.
        """
        store = self.store
        with store.transaction():
            store.set_meta("proved", clock.wall_ms())
        self._note_success()

    def run_round(self, now: Timestamp) -> bool:
        """Do one round of upkeep (see :meth:`Upkeep.run_round`); true while there is more to do.

        :raises JournalError, sqlite3.Error, OSError: when the disk fails on the way. Call
            :meth:`handle_fault`.
        """
        return self._upkeep.run_round(self.store, now)

    def close(self) -> None:
        """Close the journal; a removed file is made again first, if it can be."""
        if self._registrations is not None:
            store = self._registrations.store
            try:
                if store.is_removed:
                    salvage.restore_removed(store)
                self._upkeep.keep_head(store)
            except (JournalError, sqlite3.Error, OSError) as error:
                logger.error("%s", error)
        self._close()

    def _close(self) -> None:
        if self._registrations is not None:
            with suppress(sqlite3.Error):
                self._registrations.close()
        self._registrations = None
