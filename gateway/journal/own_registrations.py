"""List a worker's last registrations for that worker, with remarks and proofs."""

from __future__ import annotations

from gateway.domain.model import Direction, Person, Regime, Remark
from gateway.domain.own_registrations import OwnRegistration
from gateway.domain.record import EntryKind
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.labels import labels_of
from gateway.journal.store import Store
from gateway.system import documents

DAYS_MS = 7 * 86_400_000
MOST = 40


def listed(
    store: Store, sealer: Sealer, person: Person, workplace: str, now_ms: int
) -> tuple[OwnRegistration, ...]:
    """Return a person's registrations of the last days on a workplace, newest first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    rows = store.rows(
        "SELECT seq, made_ms, direction, regime, status, days_ahead FROM state"
        " WHERE worker = ? AND workplace = ? AND made_ms >= ? ORDER BY seq DESC LIMIT ?",
        sealer.blind_index(person.number),
        workplace,
        now_ms - DAYS_MS,
        MOST,
    )
    proofs = _proofs(store, {seq: made_ms for seq, made_ms, *_ in rows})
    return tuple(
        OwnRegistration(
            made_ms,
            Direction(direction),
            Regime(regime),
            status,
            _remarks(store, sealer, seq),
            proofs.get(seq, ""),
            days_ahead,
        )
        for seq, made_ms, direction, regime, status, days_ahead in rows
    )


def _remarks(store: Store, sealer: Sealer, seq: int) -> tuple[Remark, ...]:
    rows = store.rows(
        "SELECT code, labels FROM remark WHERE seq = ? AND origin = 'service' ORDER BY code", seq
    )
    return tuple(Remark(code, labels_of(sealer, seq, code, labels)) for code, labels in rows)


def _proofs(store: Store, made: dict[int, int]) -> dict[int, str]:
    """Return the proofs of registrations by their numbers; each has an entry in the record."""
    if not made:
        return {}
    # an entry's number is never below that of its registration
    entries = store.rows(
        "SELECT body, hash FROM record WHERE seq >= ? AND kind = ? AND made_ms IN"
        f" ({', '.join('?' * len(made))})",
        min(made),
        EntryKind.REGISTRATION.value,
        *made.values(),
    )
    return {
        documents.read_json(body, record.MAX_BODY_BYTES).get("row"): record.proof(digest)
        for body, digest in entries
    }
