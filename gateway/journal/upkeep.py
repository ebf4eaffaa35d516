"""The recorder's upkeep of the journal: at a start, after a fault, and each minute in between.

It repairs a damaged file, notices one that was removed or copied, verifies the chain bit by bit,
blanks due registrations, and keeps the disk reserve and the write-ahead log in bounds. Staff see
its findings as problems, for as long as they last.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Sequence
from contextlib import closing, suppress
from pathlib import Path

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal import (
    answer_marks,
    blank_marks,
    clone_check,
    day,
    hash_chain,
    held,
    high_water_mark,
    note_shapes,
    refused_cards,
    retention,
    schema_check,
    seen_marks,
    visitors,
)
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import entry_marks, repairs, verification
from gateway.journal.evidence.signatures import Signer
from gateway.journal.head import HeadKeeper
from gateway.journal.indexes import update_indexes
from gateway.journal.journal_files import FILE_NAME, READY_NAME, log_of
from gateway.journal.recovery import page_reader, salvage
from gateway.journal.recovery.old_copies import OldCopies
from gateway.journal.store import DamagedError, DiskError, DiskFullError, Store, journal_errors
from gateway.system import clock, disk_reserve, home_alarm
from gateway.system.home import give_to_owner
from gateway.system.settings import REFUSED_DAYS
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

TAIL_ROWS = 1_000
CHAIN_ROWS = 2_000
ANSWER_ROWS = 2_000
RECORD_ROWS = 10_000
BLANKED_ROWS = 200
DAY_MS = 86_400_000
OWNER_ONLY = 0o600
# staff who come back after a weekend must see it too
VANISHED_SHOWN_MS = 7 * DAY_MS
# how often a file that the disk does not give whole is read, and the pause between
READS = 4
PAUSE_S = 0.5
MAX_WAL_BYTES = 64 * 1024 * 1024
ROLLED_BACK = "rolled_back"
"""In ``meta``: when the journal was behind the head that the vault keeps."""


class Upkeep:
    """Look after the journal in ``home``; one for each program, on the thread that writes.

    ``problems``: what staff should know. ``vanished``: how many registrations were lost of late
    (``STORE_VANISHED``).

    :param days: retention, in days; ``refused_days``: of what was refused, once staff saw it.
    :param vault: keeps the journal's head; ``None`` where none is kept.
    """

    def __init__(
        self,
        home: Path,
        sealer: Sealer,
        *,
        days: float,
        refused_days: float = REFUSED_DAYS,
        vault: Vault | None = None,
    ) -> None:
        self.problems: frozenset[Problem] = frozenset()
        self.vanished = 0
        self._home = home
        self._sealer = sealer
        self._days = days, refused_days
        self._verified = hash_chain.Verified(0, 0, hash_chain.GENESIS)
        # of what was found while the keyring was locked
        self._owes_gaps = False
        self._copies = OldCopies(home)
        self._vault = vault
        self._heads = HeadKeeper(vault)
        self._signer = Signer(vault, sealer)
        self._record_rounds = verification.Rounds()
        self._mark_rounds = entry_marks.Rounds(sealer)
        self._answer_rounds = answer_marks.Rounds()
        self._seen_rounds = seen_marks.Rounds()
        self._blank_rounds = blank_marks.Rounds()
        self._steady_clock = retention.SteadyClock()

    def open_checked(self) -> Store:
        """Open the journal: a damaged one is repaired first, a copied one noted, the tail verified.

        :raises JournalError: when it can be neither opened nor repaired.
        :raises sqlite3.Error: when the disk fails on the way.
        """
        try:
            repair_if_damaged(self._home)
        except DiskFullError:
            self._add(Problem.DISK_LOW)
            raise
        store = Store(self._home)
        try:
            was_repaired = salvage.was_repaired(self._home)
            self._sealer.entered_without_key.update(salvage.entries_of_repairs(self._home))
            self._owes_gaps |= was_repaired
            is_copy = clone_check.detect_copy(store)
            gaps = self._gaps(store)
            if not high_water_mark.check(store):
                self._sound()
            self._show_recent_events(store)
            self._show_vault_alarm()
            is_behind = self._heads.is_behind(store, is_opening=True)
            # what a repair lost is told already, and a copy may come without a head: that both were
            # so nobody can write into the journal
            is_rollback = is_behind and not (was_repaired or (is_copy and not self._heads.known))
            if is_rollback:
                self._note_rollback(store)
            self._mark_new_gaps(store, gaps)
            if self._heads.is_missing and not self._sealer.is_locked:
                entry_marks.adopt(store, self._sealer)
            if self._signer.disown(store, clock.Clock().stamp()):
                self._sound()
            self._complete_record(store, is_rewritten=is_rollback)
            self._heads.keep(store, may_go_back=was_repaired)
            if refused_cards.misfits(store):
                self._sound()
            # the whole of it is verified in rounds
            tail = hash_chain.tail(store, self._sealer, TAIL_ROWS)
            self._show_broken(tail.broken, "chain of registrations")
            update_indexes(store, self._sealer)
        except BaseException:
            store.close()
            raise
        disk_reserve.ensure_ballast(self._home)
        return store

    def run_round(self, store: Store, now: Timestamp) -> bool:
        """Verify a part of the chain and blank some registrations, beside the small checks.

        :return: true while there is more to do at once.
        :raises sqlite3.Error, OSError, JournalError: when the disk fails on the way.
        """
        self._check_space(store)
        schema_check.restore(store.connection)
        self._compare_head(store)
        restore_permissions(store.path)
        give_to_owner(self._home)
        self._show_recent_events(store)
        if self._sealer.is_locked and self._sealer.unlock():
            update_indexes(store, self._sealer)
            day.mark_day(store, self._sealer)
            self._show_vault_alarm()
            self._mark_new_gaps(store, None)
        self._set(Problem.KEYS_LOCKED, holds=self._sealer.is_locked)
        verified = hash_chain.verify(
            store, self._sealer, self._verified.last, self._verified.link, CHAIN_ROWS
        )
        self._show_broken(verified.broken, "chain of registrations")
        if verified.broken is None:
            self._verified = verified
        record = self._record_rounds.run(store, now, RECORD_ROWS)
        self._show_broken(record.broken, "record")
        unmarked = self._answer_rounds.run(store, self._sealer, ANSWER_ROWS)
        self._seen_rounds.run(store, self._sealer, ANSWER_ROWS)
        self._show_broken(self._blank_rounds.run(store, self._sealer, ANSWER_ROWS), "blanking")
        is_disowned = self._mark_rounds.run(store, now, RECORD_ROWS)
        is_changed = held.has_changed(store) or visitors.misfits(store, self._sealer)
        if unmarked is not None or is_disowned or is_changed:
            self._sound()
        if not self.is_disk_full:
            self._signer.sign_hourly(store, now)
        has_more = verified.broken is None and verified.rows == CHAIN_ROWS
        has_more = has_more or (record.broken is None and record.rows == RECORD_ROWS)
        true_ms = self._steady_clock.true_ms(store, now)
        if true_ms is not None:
            blanked = retention.run_round(
                store, self._sealer, now, true_ms, days=self._days, limit=BLANKED_ROWS
            )
            has_more_copies = self._copies.run_round(store, true_ms, self._days[0])
            has_more = has_more_copies or blanked >= BLANKED_ROWS or has_more
        return has_more

    @property
    def is_disk_full(self) -> bool:
        """Return whether the disk is below the watermark, so that nothing new is taken."""
        try:
            return disk_reserve.measure(self._home).is_full
        except OSError:
            # the write itself will show it
            return False

    def keep_head(self, store: Store) -> None:
        """Sign the record's head and keep the journal's outside its folder, before it is closed.

        :raises sqlite3.Error: when the journal cannot be read or written.
        """
        self._compare_head(store)
        self._signer.sign(store, clock.Clock().stamp())
        self._heads.keep(store)

    def _gaps(self, store: Store) -> set[int] | None:
        """Return the gaps that this program noted; ``None`` where somebody else wrote the note."""
        is_ours = hash_chain.are_gaps_ours(store, self._sealer)
        return hash_chain.known_gaps(store) if is_ours else None

    def _mark_new_gaps(self, store: Store, before: set[int] | None) -> None:
        """Mark the note of the gaps, where this program found one: once there is a key."""
        if before is not None and hash_chain.known_gaps(store) != before:
            self._owes_gaps = True
        if self._owes_gaps and not self._sealer.is_locked:
            hash_chain.mark_gaps(store, self._sealer)
            self._owes_gaps = False

    def _compare_head(self, store: Store) -> None:
        if self._heads.is_behind(store):
            gaps = self._gaps(store)
            self._note_rollback(store)
            self._mark_new_gaps(store, gaps)
            self._complete_record(store, is_rewritten=True)
        self._heads.keep(store)

    def _complete_record(self, store: Store, *, is_rewritten: bool) -> None:
        """Go on in the record after the highest number known, and enter the kiosk itself."""
        stamp = clock.Clock().stamp()
        known, mark = self._heads.known, high_water_mark.read(self._home)
        floor = max(known.record.seq if known else 0, mark.entry if mark else 0)
        if not repairs.tell_early_end(store, self._sealer, stamp, floor) and is_rewritten:
            repairs.tell_rewritten(store, self._sealer, stamp)
        # on a full disk it waits
        if not self.is_disk_full:
            self._signer.announce(store, stamp)

    def _note_rollback(self, store: Store) -> None:
        logger.error(
            "the journal lacks registrations that it held, or holds others in their place: "
            "it was put back, cut or rewritten outside this program"
        )
        known = self._heads.known
        with store.transaction():
            if known:
                high_water_mark.raise_floor(store, known.seq)
            notes = store.meta(ROLLED_BACK, note_shapes.are_events) or ()
            store.set_meta(ROLLED_BACK, [*notes, {"at_ms": clock.wall_ms()}])
        self._sound()

    def _check_space(self, store: Store) -> None:
        is_low = disk_reserve.measure(self._home).is_low or not disk_reserve.ensure_ballast(
            self._home
        )
        wal = log_of(store.path)
        if wal.exists() and wal.stat().st_size > MAX_WAL_BYTES:
            is_busy = bool(store.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0])
            if is_busy:
                logger.warning(
                    "another program reads the journal for so long that its log outgrows %d bytes",
                    MAX_WAL_BYTES,
                )
            is_low = is_low or is_busy
        self._set(Problem.DISK_LOW, holds=is_low)

    def _show_recent_events(self, store: Store) -> None:
        """Show repairs and copies for a day and losses for a week, across restarts."""
        now_ms = clock.wall_ms()
        names = (ROLLED_BACK, schema_check.CHANGED, answer_marks.CHANGED, entry_marks.CHANGED)
        changes = [
            note for name in names for note in store.meta(name, note_shapes.are_events) or ()
        ]
        last_ms = max((note["at_ms"] for note in changes), default=0)
        if last_ms >= now_ms - VANISHED_SHOWN_MS:
            self._sound(last_ms)
        events = {salvage.REPAIRED: Problem.STORE_MENDED, clone_check.COPIES: Problem.STORE_COPIED}
        for name, problem in events.items():
            notes = store.meta(name, note_shapes.are_events) or ()
            self._set(problem, holds=any(note["at_ms"] >= now_ms - DAY_MS for note in notes))
        lost = store.meta(high_water_mark.VANISHED, note_shapes.are_events) or ()
        recent = [note for note in lost if note["at_ms"] >= now_ms - VANISHED_SHOWN_MS]
        losses = [note.get("count", 0) for note in recent]
        self.vanished = sum(losses)
        if store.misshapen:
            self._sound()
        self._set(Problem.STORE_VANISHED, holds=bool(losses))

    def _show_vault_alarm(self) -> None:
        """Show for a week that the home folder was changed outside this program."""
        try:
            alarm_ms = home_alarm.last_ms(self._vault) if self._vault else None
        except VaultError as error:
            logger.debug("%s", error)
        else:
            if alarm_ms is not None and alarm_ms >= clock.wall_ms() - VANISHED_SHOWN_MS:
                self._add(Problem.STORE_CHANGED)

    def _show_broken(self, broken: int | None, what: str) -> None:
        if broken is not None:
            if Problem.STORE_CHANGED not in self.problems:
                logger.error(
                    "the %s does not fit at row %d: changed outside this program", what, broken
                )
            self._sound()

    def _sound(self, at_ms: int | None = None) -> None:
        """Tell that the journal was changed outside this program, once in each run.

        The keyring keeps when: who can write the journal's file removes the notes in it.
        """
        if Problem.STORE_CHANGED not in self.problems and self._vault is not None:
            with suppress(VaultError):
                home_alarm.note(self._vault, clock.wall_ms() if at_ms is None else at_ms)
        self._add(Problem.STORE_CHANGED)

    def _add(self, problem: Problem) -> None:
        self.problems |= {problem}

    def _set(self, problem: Problem, *, holds: bool) -> None:
        self.problems = self.problems | {problem} if holds else self.problems - {problem}


def repair_if_damaged(home: Path) -> bool:
    """Repair the journal in ``home`` where SQLite's quick check finds it damaged.

    :return: whether it was.
    :raises JournalError: when it can be neither opened nor repaired.
    """
    damage = find_damage(home)
    if damage:
        logger.error("journal: %s", damage)
        salvage.repair(home)
    return bool(damage)


def find_damage(home: Path) -> str:
    """Return the damage of the journal's file in words; empty when it is sound or there is none.

    A file that the disk does not give whole is read again. It is damaged only where the same pages
    fail at each read and others do not: a disk that gives nothing may be a loose cable, and the
    file on it as sound as ever.

    :raises JournalError: for a newer schema, a locked file, a disk that cannot be read or written.
    """
    unreadable: list[set[tuple[str, int]]] = []
    while True:
        try:
            return _quick_check(home)
        except DamagedError:
            return "it is not readable as a journal"
        except DiskError as error:
            # on a full disk not even a sound journal can be opened
            if disk_reserve.is_disk_full(home):
                if not disk_reserve.release_ballast(home):
                    raise DiskFullError(f"{error} It has no room left.") from None
                continue
            unreadable.append(page_reader.unreadable(home / FILE_NAME))
            if len(unreadable) == READS:
                lost = permanently_unreadable(unreadable, page_reader.count(home / FILE_NAME))
                if not lost:
                    raise
                return f"the disk does not give {len(lost)} of its pages"
            logger.warning("the disk did not give all of the journal; it is looked at again")
            time.sleep(PAUSE_S)


def permanently_unreadable(
    reads: Sequence[Collection[tuple[str, int]]], page_count: int
) -> set[tuple[str, int]]:
    """Return the pages that failed at each read; none where all pages failed, as without a disk."""
    failing = set(reads[0]).intersection(*reads[1:])
    return failing if len(failing) < page_count else set()


def _quick_check(home: Path) -> str:
    if not (home / FILE_NAME).exists() and not (home / READY_NAME).exists():
        return ""
    with closing(Store(home)) as store, journal_errors(store.path):
        return "; ".join(store.check()[:1])


def restore_permissions(path: Path) -> None:
    """Make the journal's file readable and writable for its owner alone, where that was changed."""
    # a removed file is noticed elsewhere; one of another user cannot be helped
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
        if mode != OWNER_ONLY:
            path.chmod(OWNER_ONLY)
            logger.warning(
                "the rights to the journal's file were changed to %03o; it has its own again", mode
            )
