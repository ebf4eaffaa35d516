"""Forged and copied cards that were refused: when, for which reason, in which reader, which card.

No national number and no name is kept, since neither is known to be true. The card's number is kept
as a keyed hash: the same card is recognised when it comes again, and a card that is found later can
be compared. Reader, reason and hash are blanked some time after staff saw the refusal
(:mod:`gateway.journal.retention`).
"""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal import linked_rows
from gateway.journal.encryption import Sealer
from gateway.journal.row import digest
from gateway.journal.store import Store

TABLE = "refused_card"
FACTS = ("problem", "evidence_digest")
"""The columns that the links of the table cover."""

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
    """Keep a refusal, chained to the one before; it is on disk when this returns.

    :param card_number: empty when the card named none.
    :raises sqlite3.Error: when it could not be written.
    """
    card = card_hash(sealer, card_number) if card_number else None
    linked_rows.append(
        store,
        sealer,
        stamp,
        TABLE,
        facts={"problem": problem.value, "evidence_digest": digest(reader, reason, card)},
        fading={"reader": reader, "reason": reason, "card": card},
    )


def card_hash(sealer: Sealer, card_number: str) -> bytes:
    """Return the keyed hash that stands for a card's number."""
    return sealer.blind_index(_CARD + card_number)
