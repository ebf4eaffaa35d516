"""Forged and copied cards that were refused: when, for which reason, in which reader, which card.

No national number and no name is kept, since neither is known to be true. The card's number is kept
as a keyed hash: the same card is recognised when it comes again, and a card that is found later can
be compared.
"""

from __future__ import annotations

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS
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
    """Keep a refusal, chained to the one before; it is on disk when this returns.

    :param card_number: empty when the card named none.
    :raises sqlite3.Error: when it could not be written.
    """
    values = (
        problem.value,
        reader,
        reason,
        card_hash(sealer, card_number) if card_number else None,
        stamp.wall_ms,
        stamp.boot_ms,
        stamp.boot_id,
        stamp.offset_ms,
        stamp.error_ms,
        sealer.key_name,
    )
    with store.transaction() as connection:
        (previous,) = connection.execute(
            "SELECT chain FROM refused_card ORDER BY seq DESC LIMIT 1"
        ).fetchone() or (GENESIS,)
        link = sealer.link(sealer.key_name, previous, digest(*values))
        connection.execute(
            "INSERT INTO refused_card (problem, reader, reason, card, made_ms, boot_ms, boot_id,"
            " offset_ms, error_ms, key_name, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            (*values, link),
        )


def card_hash(sealer: Sealer, card_number: str) -> bytes:
    """Return the keyed hash that stands for a card's number."""
    return sealer.blind_index(_CARD + card_number)
