"""One row of the table ``registration``: the only place where its columns are listed.

The INSERT, each SELECT of whole rows, what is sealed and chained and the reader of raw pages are
derived from :class:`RegistrationRow`; the order of its fields is the order of the table's columns.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from gateway.domain.model import Direction, Regime, Timestamp


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """Hold a row as it is stored. Times are UTC milliseconds, but ``boot_ms`` counts from boot.

    ``sealed``: the personal fields, encrypted with the key ``key_name``; empty once retention has
    blanked them at ``blanked_ms``, with its ``blank_mark``. ``sealed_digest``: SHA-256 of
    ``sealed`` as it was written.
    ``contractor``: the user under whose log-in it was registered, and is sent. ``worker``: the
    blind index of the worker's number. ``regime``: the law's, under which it was made.
    ``days_ahead``: for how many days after its own it counts. ``chain``: the link of the hash
    chain.
    """

    seq: int
    reference: str
    contractor: str
    workplace: str
    direction: str
    regime: str
    days_ahead: int
    employer: str | None
    means: str
    made_ms: int
    boot_ms: int
    boot_id: str
    offset_ms: int | None
    error_ms: int | None
    key_name: str
    sealed_digest: bytes
    authenticity: str | None
    card_period: str | None
    worker: bytes
    sealed: bytes
    blanked_ms: int | None
    blank_mark: bytes | None
    chain: bytes

    @property
    def stamp(self) -> Timestamp:
        """Return the moment of the registration, as this machine's clocks said it."""
        return Timestamp(self.made_ms, self.boot_ms, self.boot_id, self.offset_ms, self.error_ms)

    @property
    def is_open(self) -> bool:
        """Return whether an OUT may follow: a daily presence says nothing of who is still there."""
        return self.direction == Direction.IN and self.regime == Regime.IN_OUT


COLUMNS = tuple(field.name for field in fields(RegistrationRow))
INSERT = f"INSERT INTO registration ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
values: attrgetter[tuple[Any, ...]] = attrgetter(*COLUMNS)
"""Return the values of a row in the order of :data:`COLUMNS`."""

# what no program changes after the commit
_CHAINED = COLUMNS[: COLUMNS.index("worker")]
_chained_values: attrgetter[tuple[Any, ...]] = attrgetter(*_CHAINED)
_FACTS = tuple(name for name in _CHAINED if name not in ("seq", "key_name", "sealed_digest"))
_fact_values: attrgetter[tuple[Any, ...]] = attrgetter(*_FACTS)


def facts_of(row: RegistrationRow) -> bytes:
    """Return the digest of all facts in the clear that are known before the row has its number.

    It is the associated data of the sealed field: with one fact changed, the field does not open.
    """
    return digest(*_fact_values(row))


def body_of(row: RegistrationRow) -> bytes:
    """Return the digest of a row that goes into the chain."""
    return digest(*_chained_values(row))


def digest(*parts: object) -> bytes:
    """Return SHA-256 over the parts, each with its length: no two rows give the same bytes."""
    written = [part if isinstance(part, bytes) else str(part).encode() for part in parts]
    sized = (len(data).to_bytes(8, "big") + data for data in written)
    return hashlib.sha256(b"".join(sized)).digest()


def columns(table: str) -> str:
    """Return all columns for a SELECT from ``table`` (a name or an alias)."""
    return ", ".join(f"{table}.{name}" for name in COLUMNS)


def from_values(stored: Sequence[Any]) -> RegistrationRow:
    """Return the row of what a SELECT of :func:`columns` gave."""
    return RegistrationRow(*stored)
