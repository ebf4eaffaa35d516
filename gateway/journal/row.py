"""One row of the table ``registration``: the only place where its columns are listed.

The INSERT, each SELECT of whole rows, the body of the hash chain and the reader of raw pages are
derived from :class:`RegistrationRow`; the order of its fields is the order of the table's columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from gateway.domain.model import Timestamp


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """Hold a row as it is stored. Times are UTC milliseconds, but ``boot_ms`` counts from boot.

    ``sealed``: the personal fields, encrypted with the key ``key_name``; empty once retention has
    blanked them at ``blanked_ms``. ``sealed_digest``: SHA-256 of ``sealed`` as it was written.
    ``worker``: the blind index of the worker's number. ``chain``: the link of the hash chain.
    """

    seq: int
    reference: str
    workplace: str
    direction: str
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
    chain: bytes

    @property
    def stamp(self) -> Timestamp:
        """Return the moment of the registration, as this machine's clocks said it."""
        return Timestamp(self.made_ms, self.boot_ms, self.boot_id, self.offset_ms, self.error_ms)


COLUMNS = tuple(field.name for field in fields(RegistrationRow))
INSERT = f"INSERT INTO registration ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
values: attrgetter[tuple[Any, ...]] = attrgetter(*COLUMNS)
"""Return the values of a row in the order of :data:`COLUMNS`."""

# what no program changes after the commit; the number is held by the chain's order
chained_values: attrgetter[tuple[Any, ...]] = attrgetter(
    *COLUMNS[COLUMNS.index("reference") : COLUMNS.index("worker")]
)
"""Return the values of a row that the hash chain covers."""


def columns(table: str) -> str:
    """Return all columns for a SELECT from ``table`` (a name or an alias)."""
    return ", ".join(f"{table}.{name}" for name in COLUMNS)


def from_values(stored: Sequence[Any]) -> RegistrationRow:
    """Return the row of what a SELECT of :func:`columns` gave."""
    return RegistrationRow(*stored)
