"""The service's remarks and their labels.

A label is free text of the service, which may name people. It is sealed, bound to its registration
and to the remark's code, and goes when the registration is blanked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from gateway.domain.model import Remark
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.row import digest

_STORED = (
    "SELECT m.labels, r.blanked_ms FROM remark m JOIN registration r USING (seq)"
    " WHERE m.seq = ? AND m.code = ? AND m.origin = 'service'"
)


def add_remarks(
    connection: Any, sealer: Sealer, seq: int, remarks: Iterable[Remark], now_ms: int
) -> None:
    """Store the service's remarks on a registration, inside the caller's transaction.

    A label that is known is not written again; a blanked registration gets none.
    """
    for remark in remarks:
        connection.execute(
            "INSERT OR IGNORE INTO remark (seq, code, origin, received_ms)"
            " VALUES (?, ?, 'service', ?)",
            (seq, remark.code, now_ms),
        )
        if not remark.labels:
            continue
        stored, blanked_ms = connection.execute(_STORED, (seq, remark.code)).fetchone()
        if blanked_ms is None and labels_of(sealer, seq, remark.code, stored) != remark.labels:
            _key_name, sealed = sealer.seal(_facts(seq, remark.code), dict(remark.labels))
            connection.execute(
                "UPDATE remark SET labels = ? WHERE seq = ? AND code = ? AND origin = 'service'",
                (sealed, seq, remark.code),
            )


def labels_of(sealer: Sealer | None, seq: int, code: str, sealed: bytes) -> Mapping[str, str]:
    """Return the labels of a remark by language; none where there are none, or they do not open."""
    if sealer is None or not sealed:
        return {}
    try:
        return sealer.unseal(_facts(seq, code), sealed)
    except UnsealError:
        return {}


def _facts(seq: int, code: str) -> bytes:
    return digest("remark", seq, code)
