"""Forged and copied cards that were refused: when, for which reason, in which reader, which card.

No national number and no name is kept, since neither is known to be true. The card's number is kept
as a keyed hash: the same card is recognised when it comes again, and a card that is found later can
be compared. Reader, reason and hash are blanked some time after staff saw the refusal
(:mod:`gateway.journal.retention`); the record keeps their digest.
"""

from __future__ import annotations

from typing import Any

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.domain.record import Entry, EntryKind
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record as evidence
from gateway.journal.evidence import verification
from gateway.journal.row import digest
from gateway.journal.store import Store

# apart from people: the same digits may be a person's number
_CARD = "eid card "


def record(
    store: Store,
    sealer: Sealer,
    stamp: Timestamp,
    problem: Problem,
    *,
    reader: str,
    reason: str,
    card_number: str,
) -> None:
    """Keep a refusal, and enter it in the record; it is on disk when this returns.

    :param card_number: empty when the card named none.
    :raises sqlite3.Error: when it could not be written.
    """
    card = card_hash(sealer, card_number) if card_number else None
    digests = {"seen": digest(reader, reason).hex(), "card": digest(card).hex()}
    with store.transaction() as connection:
        head = evidence.append(
            connection, sealer, stamp, EntryKind.REFUSED_CARD, problem=problem.value, **digests
        )
        connection.execute(
            "INSERT INTO refused_card (seq, problem, reader, reason, card, made_ms)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (head.seq, problem.value, reader, reason, card, stamp.wall_ms),
        )


def card_hash(sealer: Sealer, card_number: str) -> bytes:
    """Return the keyed hash that stands for a card's number."""
    return sealer.blind_index(_CARD + card_number)


def misfits(store: Store) -> list[int]:
    """Return the numbers of refusals that are not as the record has them; none where all are.

    What was blanked, and a card's hash after a leak of the key, is gone and cannot be compared.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT seq, problem, made_ms, reader, reason, card, blanked_ms FROM refused_card"
    )
    kept = {seq: row for seq, *row in rows}
    wrong = []
    for entry in evidence.entries(store, EntryKind.REFUSED_CARD):
        row = kept.pop(entry.seq, None)
        if row is None or not _fits(entry, row):
            wrong.append(entry.seq)
    # an entry that a repair told to be lost says nothing
    gaps = verification.gaps(store).values()
    strange = [seq for seq in kept if not any(gap.first <= seq <= gap.last for gap in gaps)]
    return sorted([*wrong, *strange])


def _fits(entry: Entry, row: list[Any]) -> bool:
    problem, made_ms, reader, reason, card, blanked_ms = row
    facts = entry.facts
    return (
        (problem, made_ms) == (facts.get("problem"), entry.made.wall_ms)
        and (card is None or digest(card).hex() == facts.get("card"))
        and (blanked_ms is not None or digest(reader, reason).hex() == facts.get("seen"))
    )
