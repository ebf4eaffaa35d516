"""Forged and copied cards that were refused: when, for which reason, in which reader, which card.

No national number and no name is kept, since neither is known to be true. The card's number is kept
as a keyed hash: the same card is recognised when it comes again, and a card that is found later can
be compared.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.model import Timestamp
from gateway.domain.problem import Problem
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS, chained
from gateway.journal.store import Store

# apart from people: the same digits may be a person's number
_CARD = "eid card "
_COLUMNS = "problem, reader, reason, card, made_ms, boot_ms, boot_id, offset_ms, error_ms"


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
    """Keep a refusal, chained to the one before; it is on disk when this returns.

    :param refusal: problem, reader, reason and card number (empty when the card named none).
    :raises sqlite3.Error: when it could not be written.
    """
    problem, reader, reason, card_number = refusal
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
    )
    with store.transaction() as connection:
        (previous,) = connection.execute(
            "SELECT chain FROM refused_card ORDER BY seq DESC LIMIT 1"
        ).fetchone() or (GENESIS,)
        connection.execute(
            f"INSERT INTO refused_card ({_COLUMNS}, chain) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (*values, chained(previous, *values)),
        )


def refusals(store: Store, most: int = 1000) -> tuple[Refusal, ...]:
    """Return the refused cards, newest first."""
    rows = store.rows(f"SELECT {_COLUMNS} FROM refused_card ORDER BY seq DESC LIMIT ?", most)
    return tuple(
        Refusal(problem, reader, reason, card, Timestamp(*stamp))
        for problem, reader, reason, card, *stamp in rows
    )


def card_hash(sealer: Sealer, card_number: str) -> bytes:
    """Return the keyed hash that stands for a card's number."""
    return sealer.blind_index(_CARD + card_number)
