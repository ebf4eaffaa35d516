"""The journal's head, kept outside its folder: number and link of the last registration, and the
record's last entry.

Who can write the home folder could put back yesterday's journal with its high-water mark, or cut
off its end. The machine's keyring is elsewhere: a journal that is behind the head kept there, or
holds another registration or fewer of them, was rolled back, rewritten or cut.

The head is compared and kept each minute in which something was written, and when the journal is
closed. What was written in the last minute before a rollback is not covered.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from gateway.domain.digits import whole_number
from gateway.journal.evidence import record
from gateway.journal.hash_chain import GENESIS
from gateway.journal.store import Store
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

_NAME = "head"


@dataclass(frozen=True, slots=True)
class Head:
    """Name the last registration, its link, how many registrations the journal holds, and the head
    of the record.
    """

    seq: int
    link: bytes
    rows: int
    record: record.Head


def head_of(store: Store, seq: int | None = None, entry: int | None = None) -> Head:
    """Return the journal's head, or what stands at number ``seq`` and in the record at ``entry``.

    :raises sqlite3.Error: when it cannot be read.
    """
    (last, rows) = store.rows(
        "SELECT coalesce(max(seq), 0), count(*) FROM registration WHERE seq <= coalesce(?, seq)",
        seq,
    )[0]
    links = store.rows("SELECT chain FROM registration WHERE seq = ?", last)
    return Head(last, links[0][0] if links else GENESIS, rows, record.head(store, entry))


class HeadKeeper:
    """Keep the head of one journal in the vault of its home folder.

    ``known``: the head that the vault held when it was last compared, or took since.
    ``is_missing``: whether it held none then: its keys are fresh, too, or the journal is.

    :param vault: ``None`` where no head is kept.
    """

    def __init__(self, vault: Vault | None) -> None:
        self.known: Head | None = None
        self.is_missing = False
        self._vault = vault
        self._kept: Head | None = None
        self._told: Head | None = None

    def is_behind(self, store: Store, *, is_opening: bool = False) -> bool:
        """Return whether the journal lacks what the vault's head names; each head is told once.

        Out of reach (a locked keyring) the head says nothing.

        :param is_opening: a journal that holds registrations has a head, then.
        :raises sqlite3.Error: when the journal cannot be read.
        """
        head = head_of(store)
        if self._vault is None or head == self._kept:
            return False
        try:
            kept = _parsed(self._vault.get(_NAME))
        except VaultError as error:
            logger.warning("the journal's head was not compared: %s", error)
            return False
        self.known, self.is_missing = kept, kept is None
        if kept is None:
            return is_opening and head.rows > 0
        if kept == self._told or head_of(store, kept.seq, kept.record.seq) == kept:
            return False
        self._told = kept
        return True

    def keep(self, store: Store, *, may_go_back: bool = False) -> None:
        """Keep the head as it is now; where the vault does not take it, at the next call.

        Call :meth:`is_behind` before. A head with a lower number than the known one is not kept:
        the journal goes on after that number, and the head with it.

        :param may_go_back: the journal lost its end in a repair.
        :raises sqlite3.Error: when the journal cannot be read.
        """
        if self._vault is None:
            return
        head, known = head_of(store), self.known
        is_lower = known and (head.seq < known.seq or head.record.seq < known.record.seq)
        if head == self._kept or (is_lower and not may_go_back):
            return
        try:
            entry = f"{head.record.seq} {head.record.hash.hex()}"
            self._vault.store(_NAME, f"{head.seq} {head.link.hex()} {head.rows} {entry}")
        except VaultError as error:
            logger.warning("the journal's head was not kept: %s", error)
        else:
            self.known = self._kept = head


def known_record(vault: Vault) -> record.Head | None:
    """Return the head of the record that the vault holds.

    :raises VaultError: when it is out of reach.
    """
    kept = _parsed(vault.get(_NAME))
    return kept.record if kept else None


def _parsed(kept: str | None) -> Head | None:
    try:
        seq, link, rows, entry, digest = (kept or "").split()
        entered = record.Head(whole_number(entry), bytes.fromhex(digest))
        return Head(whole_number(seq), bytes.fromhex(link), whole_number(rows), entered)
    except ValueError:
        return None
