"""Tell in the record which entries are missing, and go on after the highest number ever given."""

from __future__ import annotations

import logging
from enum import StrEnum

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import chain, record, verification
from gateway.journal.evidence.chain import Gap
from gateway.journal.store import Store

logger = logging.getLogger(__name__)

# a number so far beyond the record's end is noise: years of a busy kiosk
_MOST_LOST = 10_000_000
# so many fit into one entry
_GAPS_AN_ENTRY = 20


class Cause(StrEnum):
    """Name why entries are missing, as far as the kiosk knows."""

    # the file was damaged, and this is what could not be read
    DAMAGED = "damaged"
    # the journal ends before the head that was known: put back, cut, or not written by the disk
    ENDS_EARLY = "ends early"
    # another entry stands where the known head was
    REWRITTEN = "rewritten"


def tell_damage(store: Store, stamp: Timestamp, floor: int) -> None:
    """Enter, inside the caller's transaction, what could not be read from a damaged file: without
    a key, which marks it later.

    :param floor: the highest number known to have been given; the record goes on after it.
    :raises sqlite3.Error: when it could not be written.
    """
    end = _missing_end(store, floor)
    # the one at the end first: its telling entry stands right after it
    _enter(store, None, stamp, Cause.DAMAGED, [*end, *_holes(store)], floor=floor if end else 0)


def tell_early_end(store: Store, sealer: Sealer, stamp: Timestamp, floor: int) -> bool:
    """Enter that the record ends before number ``floor``, where it does; return whether it does.

    A hole in it is left as it is: no damage made it, and the verification finds it.

    :raises sqlite3.Error: when it could not be written.
    """
    if not _missing_end(store, floor):
        return False
    with store.transaction():
        _enter(store, sealer, stamp, Cause.ENDS_EARLY, _missing_end(store, floor), floor=floor)
    return True


def tell_rewritten(store: Store, sealer: Sealer, stamp: Timestamp) -> None:
    """Enter that another record stood where this one stands.

    :raises sqlite3.Error: when it could not be written.
    """
    cause = Cause.REWRITTEN.value
    record.write(store, sealer, stamp, EntryKind.REPAIRED, cause=cause, missing=[])


def _enter(
    store: Store,
    sealer: Sealer | None,
    stamp: Timestamp,
    cause: Cause,
    gaps: list[Gap],
    *,
    floor: int,
) -> None:
    for start in range(0, len(gaps), _GAPS_AN_ENTRY):
        record.append_after(
            store.connection,
            sealer,
            floor,
            stamp,
            EntryKind.REPAIRED,
            cause=cause.value,
            missing=chain.as_facts(gaps[start : start + _GAPS_AN_ENTRY]),
        )
    if gaps:
        count = sum(gap.last - gap.first + 1 for gap in gaps)
        # what went before it was an error, and is logged as one
        logger.info("the record lacks %d entries (%s), and tells so itself", count, cause.value)


def _missing_end(store: Store, floor: int) -> list[Gap]:
    head = record.head(store)
    is_missing = head.seq < floor <= head.seq + _MOST_LOST
    return [Gap(head.seq + 1, floor, head.hash.hex(), "", floor + 1)] if is_missing else []


def _holes(store: Store) -> list[Gap]:
    told = verification.gaps(store)
    jumps = store.rows(
        "SELECT j.last + 1, j.seq - 1, j.before, body FROM record JOIN"
        " (SELECT seq, lag(seq, 1, 0) OVER w AS last, lag(hash, 1, ?) OVER w AS before FROM record"
        " WINDOW w AS (ORDER BY seq)) j USING (seq)"
        " WHERE j.seq <> j.last + 1 ORDER BY j.seq",
        chain.BEGINNING.hash,
    )
    return [
        Gap(first, last, before.hex(), chain.digest_of(body), 0)
        for first, last, before, body in jumps
        if first not in told or told[first].last != last
    ]
