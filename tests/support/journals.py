"""Journals for tests: opened as the programs open them, with the settings' usual figures."""

from __future__ import annotations

from pathlib import Path

from gateway.journal.encryption import Sealer
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.system.vault import DataKey, Vault

TOLERANCE_S = 60
RETENTION_DAYS = 7
KEY = DataKey("test", bytes(range(32)))
SEALER = Sealer(KEY)


def writer_on(home: Path, sealer: Sealer = SEALER, vault: Vault | None = None) -> JournalWriter:
    """Return the writing side of the journal in ``home``."""
    return JournalWriter(home, sealer, tolerance_s=TOLERANCE_S, days=RETENTION_DAYS, vault=vault)


def registrations_in(store: Store, sealer: Sealer = SEALER) -> Registrations:
    """Return the registrations of an open journal."""
    return Registrations(store, sealer, tolerance_s=TOLERANCE_S)


def references(store: Store) -> list[str]:
    """Return the references of all registrations, oldest first."""
    return [
        reference for (reference,) in store.rows("SELECT reference FROM registration ORDER BY seq")
    ]
