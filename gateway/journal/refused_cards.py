"""The evidence of forged and copied cards that were refused: when, what gave it away, in which
reader, and which card.

No national number and no name is kept, since neither is known to be true. The card's number is kept
as a keyed hash: the same card that comes again is known again, and whoever holds the card can be
shown to have been here.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS, chained
from gateway.journal.store import Store

# apart from people: the same digits may be somebody's number
_CARD = "eid card "


@dataclass(frozen=True, slots=True)
class Refusal:
    """One refused card. ``card``: the keyed hash of its number, ``None`` when it named none."""

    problem: str
    reader: str
    reason: str
    card: bytes | None
    stamp: Timestamp


def record(
    store: Store, sealer: Sealer, refusal: tuple[Problem, str, str, str], stamp: Timestamp
) -> None:
    """Keep a refusal (problem, reader, reason, card number), chained to the one before; on disk
    when this returns.

    :raises sqlite3.Error: when it could not be written.
    """
    problem, reader, reason, card_number = refusal
    facts = (
        problem.value,
        reader,
        reason,
        card_hash(sealer, card_number) if card_number else None,
        stamp.wall_ms,
        stamp.boot_ms,
        stamp.boot_id,
        stamp.offset_ms,
        stamp.error_ms,
    )
    with store.transaction() as connection:
        last = connection.execute("SELECT chain FROM evidence ORDER BY seq DESC LIMIT 1").fetchone()
        connection.execute(
            "INSERT INTO evidence (problem, reader, reason, card, made_ms, boot_ms, boot_id, offset_ms, error_ms, chain)"
            " VALUES (?,?,?,?,?,?,?,?,?,?)",
            (*facts, chained(last[0] if last else GENESIS, *facts)),
        )


def refusals(store: Store, most: int = 1000) -> tuple[Refusal, ...]:
    """The refused cards, newest first."""
    rows = store.rows(
        "SELECT problem, reader, reason, card, made_ms, boot_ms, boot_id, offset_ms, error_ms FROM evidence"
        " ORDER BY seq DESC LIMIT ?",
        most,
    )
    return tuple(
        Refusal(problem, reader, reason, card, Timestamp(*stamp))
        for problem, reader, reason, card, *stamp in rows
    )


def card_hash(sealer: Sealer, card_number: str) -> bytes:
    """How a card's number stands in the evidence."""
    return sealer.worker(_CARD + card_number)
