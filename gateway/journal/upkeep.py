"""What the recorder does for the journal beside writing: at a start, after a fault, and each minute
while nobody registers.

It mends a damaged file, notices one that was removed or copied, verifies the chain bit by bit,
blanks what is due, keeps the ballast and the write-ahead log in bounds. What staff should know
comes out as problems, for as long as they last.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal import clone_check, hash_chain, high_water_mark, retention
from gateway.journal.day import FILE_NAME, READY_NAME
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.recovery import page_reader, salvage
from gateway.journal.recovery.old_copies import OldCopies
from gateway.journal.store import DamagedError, FullError, Store, UnreadError, spoken
from gateway.system import clock, disk_reserve

logger = logging.getLogger(__name__)

TAIL_ROWS = 1_000
CHAIN_AT_ONCE = 2_000
BLANKED_AT_ONCE = 200
DAY_MS = 86_400_000
OURS_ONLY = 0o600
# who comes back after a weekend must see it too
VANISHED_TOLD_MS = 7 * DAY_MS
LOOKS = 4
# between two looks at a file that the disk does not give whole
PAUSE_S = 0.5
MOST_WAL_BYTES = 64 * 1024 * 1024


class Upkeep:
    """Looks after the journal in ``home``; one for each program, on the thread that writes.
    ``days``: retention, in days.

    ``vanished``: how many registrations were lost of late (``STORE_VANISHED``).
    """

    def __init__(self, home: Path, sealer: Sealer, *, days: float) -> None:
        self.problems: frozenset[Problem] = frozenset()
        self.vanished = 0
        self._home = home
        self._sealer = sealer
        self._days = days
        self._verified = hash_chain.Verified(0, 0, hash_chain.GENESIS)
        self._copies = OldCopies(home)

    def take_in(self) -> Store:
        """The journal, sound: a damaged one is mended first, a copied one settled in, the chain's
        tail verified.

        :raises JournalError: when it can be neither opened nor mended.
        :raises sqlite3.Error: when the disk fails on the way.
        """
        try:
            repair_if_damaged(self._home)
        except FullError:
            self._tell(Problem.DISK_LOW)
            raise
        store = Store(self._home)
        try:
            clone_check.settle_in(store)
            if not high_water_mark.compare(store):
                self._tell(Problem.STORE_CHANGED)
            self._recent(store)
            # the whole of it is verified in rounds
            self._look(hash_chain.tail(store, TAIL_ROWS))
            adopt(store, self._sealer)
        except BaseException:
            store.close()
            raise
        disk_reserve.ensure_ballast(self._home)
        return store

    def rescue(self, store: Store) -> None:
        """The file of ``store`` is gone: make it again with all that it held. Close ``store``
        afterwards.

        :raises JournalError: when the disk takes no new file.
        """
        salvage.rescue(store)

    def round(self, store: Store, now: Timestamp) -> bool:
        """One round of what is due: a part of the chain, a part of what retention blanks; true
        while there is more to do at once.

        :raises sqlite3.Error, OSError, JournalError: when the disk fails on the way.
        """
        self._watch_room(store)
        give_rights(store.path)
        self._recent(store)
        if self._sealer.locked and self._sealer.unlock():
            adopt(store, self._sealer)
        self._tell(
            *([Problem.KEYS_LOCKED] if self._sealer.locked else []), among=(Problem.KEYS_LOCKED,)
        )
        found = hash_chain.verify(store, self._verified.last, self._verified.link, CHAIN_AT_ONCE)
        self._look(found)
        if found.broken is None:
            self._verified = found
        more = found.broken is None and found.rows == CHAIN_AT_ONCE
        # a clock that nobody vouches for blanks nothing: it may stand in another year
        if now.offset_ms is not None:
            true_ms = now.wall_ms + now.offset_ms
            blanked = retention.blank(store, true_ms, self._days, BLANKED_AT_ONCE)
            if blanked:
                logger.info("retention: %d registrations blanked", blanked)
            more = (
                self._copies.round(store, true_ms, self._days) or blanked == BLANKED_AT_ONCE or more
            )
        return more

    @property
    def full(self) -> bool:
        """Whether the disk is below the watermark, so that nothing new is taken."""
        try:
            return disk_reserve.measure(self._home).is_full
        except OSError:
            # the write itself will tell
            return False

    def _watch_room(self, store: Store) -> None:
        low = disk_reserve.measure(self._home).is_low or not disk_reserve.ensure_ballast(self._home)
        wal = store.path.with_name(store.path.name + "-wal")
        if wal.exists() and wal.stat().st_size > MOST_WAL_BYTES:
            busy = store.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
            if busy:
                logger.warning(
                    "another program reads the journal for so long that its log grows beyond %d bytes",
                    MOST_WAL_BYTES,
                )
            low = low or bool(busy)
        self._tell(*([Problem.DISK_LOW] if low else []), among=(Problem.DISK_LOW,))

    def _recent(self, store: Store) -> None:
        """What happened to the file is told for a day, what vanished from it for a week, across
        restarts.
        """
        now_ms = clock.wall_ms()
        since = now_ms - DAY_MS
        told = {salvage.MENDED: Problem.STORE_MENDED, clone_check.COPIES: Problem.STORE_COPIED}
        for name, problem in told.items():
            recent = any(note["at_ms"] >= since for note in store.meta(name) or ())
            self._tell(*([problem] if recent else []), among=(problem,))
        gone = [
            note["count"]
            for note in store.meta(high_water_mark.VANISHED) or ()
            if note["at_ms"] >= now_ms - VANISHED_TOLD_MS
        ]
        self.vanished = sum(gone)
        self._tell(*([Problem.STORE_VANISHED] if gone else []), among=(Problem.STORE_VANISHED,))

    def _look(self, found: hash_chain.Verified) -> None:
        if found.broken is not None:
            if Problem.STORE_CHANGED not in self.problems:
                logger.error(
                    "the chain of registrations does not fit at row %d: changed outside this program",
                    found.broken,
                )
            self._tell(Problem.STORE_CHANGED)

    def _tell(self, *problems: Problem, among: Iterable[Problem] = ()) -> None:
        """These hold now; of ``among`` only these."""
        self.problems = (self.problems - frozenset(among)) | frozenset(problems)


def repair_if_damaged(home: Path) -> None:
    """Mend the journal in ``home`` where SQLite's quick check finds it damaged.

    :raises JournalError: when it can be neither opened nor mended.
    """
    fault = sound(home)
    if fault:
        logger.error("journal: %s", fault)
        salvage.mend(home)


def sound(home: Path) -> str:
    """What is wrong with the journal's file, empty when it is sound or there is none: SQLite's
    quick check.

    A file that the disk does not give whole is looked at again. It is damaged only where the same
    pages fail at each look and others do not: a disk that gives nothing may be a loose cable, and
    the file on it as sound as ever.

    :raises JournalError: for what is no damage: a newer schema, a locked file, a disk that cannot
        be read or written.
    """
    looks: list[set[tuple[str, int]]] = []
    while True:
        try:
            return _fault(home)
        except DamagedError:
            return "it is not readable as a journal"
        except UnreadError as error:
            # not even a journal that is sound can be opened
            if disk_reserve.is_disk_full(home):
                if not disk_reserve.release_ballast(home):
                    raise FullError(f"{error} It has no room left.") from None
                continue
            looks.append(page_reader.unreadable(home / FILE_NAME))
            if len(looks) == LOOKS:
                failing = lasting(looks, page_reader.count(home / FILE_NAME))
                if not failing:
                    raise
                return f"the disk does not give {len(failing)} of its pages"
            logger.warning("the disk did not give all of the journal; it is looked at again")
            time.sleep(PAUSE_S)


def lasting(
    looks: Sequence[Collection[tuple[str, int]]], pages_in_all: int
) -> set[tuple[str, int]]:
    """The pages that no look was given; none where no look was given any, since then it is the disk
    that is away.
    """
    failing = set(looks[0]).intersection(*looks[1:])
    return failing if len(failing) < pages_in_all else set()


def _fault(home: Path) -> str:
    if not (home / FILE_NAME).exists() and not (home / READY_NAME).exists():
        return ""
    with closing(Store(home)) as store, spoken(store.path):
        return "; ".join(store.check()[:1])


def give_rights(path: Path) -> None:
    """Give the journal's file back the rights that somebody took away while it was in use."""
    # a removed file is found elsewhere; one of another user cannot be helped
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
        if mode != OURS_ONLY:
            path.chmod(OURS_ONLY)
            logger.warning(
                "the rights to the journal's file were changed to %03o; it has its own again", mode
            )


def adopt(store: Store, sealer: Sealer) -> int:
    """The keyring is back: find the workers of what was sealed meanwhile by the usual index. Gives
    how many registrations.

    :raises sqlite3.Error: when it cannot be written.
    """
    if sealer.locked:
        return 0
    rows = store.rows(
        "SELECT seq, reference, sealed FROM registration WHERE key_name LIKE 'box-%' AND blanked_ms IS NULL AND seq > ?",
        store.meta("adopted") or 0,
    )
    if not rows:
        return 0
    found = []
    for seq, reference, sealed in rows:
        try:
            found.append((sealer.worker(str(sealer.unseal(reference, sealed)["number"])), seq))
        except (UnsealError, KeyError):
            logger.error("row %d was sealed to a key that is not in the keyring", seq)
    with store.transaction() as connection:
        connection.executemany("UPDATE registration SET worker = ? WHERE seq = ?", found)
        store.set_meta("adopted", rows[-1][0])
    return len(found)
