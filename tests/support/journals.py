"""Journals for tests: opened as the programs open them, with the settings' usual figures."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from gateway.journal import row
from gateway.journal.encryption import Sealer
from gateway.journal.registrations import Registrations
from gateway.journal.row import RegistrationRow
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.system.vault import DataKey, Vault, key_name

TOLERANCE_S = 60
RETENTION_DAYS = 7
KEY = DataKey(key_name(bytes(range(32))), bytes(range(32)))
SEALER = Sealer(KEY)


def writer_on(home: Path, sealer: Sealer = SEALER, vault: Vault | None = None) -> JournalWriter:
    """Return the writing side of the journal in ``home``."""
    return JournalWriter(home, sealer, tolerance_s=TOLERANCE_S, days=RETENTION_DAYS, vault=vault)


def registrations_in(store: Store, sealer: Sealer = SEALER) -> Registrations:
    """Return the registrations of an open journal."""
    return Registrations(store, sealer, tolerance_s=TOLERANCE_S)


def stored_row(store: Store, seq: int) -> RegistrationRow:
    """Return a row as it is stored."""
    query = f"SELECT {row.columns('r')} FROM registration r WHERE seq = ?"
    return row.from_values(store.rows(query, seq)[0])


def reseal(store: Store, sealer: Sealer, seq: int, **changed: object) -> None:
    """Change facts of a row as only who holds the key can; its link stays."""
    before = stored_row(store, seq)
    after = replace(before, **changed)  # type: ignore[arg-type]
    content = sealer.unseal(row.facts_of(before), before.sealed)
    sealed = sealer.seal(row.facts_of(after), content)[1]
    digest = hashlib.sha256(sealed).digest()
    for name, value in {**changed, "sealed": sealed, "sealed_digest": digest}.items():
        store.connection.execute(f"UPDATE registration SET {name} = ? WHERE seq = ?", (value, seq))


def references(store: Store) -> list[str]:
    """Return the references of all registrations, oldest first."""
    return [
        reference for (reference,) in store.rows("SELECT reference FROM registration ORDER BY seq")
    ]
