"""What staff confirmed of the settings, by name, kept in the vault: one note for all of it.

Who writes the settings could otherwise have things sent elsewhere, or believed, that staff never
wanted. What the first log-in with which a day is opened finds counts, or the first start; another
value counts once ``gateway service confirm`` asked for a secret of staff's.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import Any

from gateway.system import documents
from gateway.system.vault import Vault, VaultError

SERVICE, OFFICE_FOLDER, BELIEVED = "service", "office folder", "believed"
# its name in the vault
_CONFIRMED = "confirmed"


class Pins:
    """Compare values with the confirmed ones, which are read from the vault once.

    Only a program that holds the home folder's lock changes them.

    ``wanted``: what the settings say, to be confirmed by the first log-in with which a day is
    opened.

    :raises VaultError: from all methods, when the keyring is locked or broken.
    """

    def __init__(self, vault: Vault) -> None:
        self.wanted: dict[str, Any] = {}
        self._vault = vault
        self._lock = threading.RLock()
        self._known: dict[str, Any] | None = None

    def confirmed(self, name: str) -> Any:
        """Return the confirmed value; ``None`` before the first."""
        return self._read().get(name)

    def is_changed(self, name: str, value: Any) -> bool:
        """Return whether another value than this one was confirmed."""
        return self.confirmed(name) not in (None, value)

    def settle(self, name: str, value: Any) -> bool:
        """Confirm a value where none was until now; return whether it is the confirmed one."""
        with self._lock:
            if self.confirmed(name) is None:
                self.confirm({**self._read(), name: value})
        return not self.is_changed(name, value)

    def settle_wanted(self) -> None:
        """Confirm what the settings say, where nothing was until now."""
        for name, value in self.wanted.items():
            self.settle(name, value)

    def confirm(self, values: Mapping[str, Any]) -> None:
        """Confirm these values in place of all others."""
        with self._lock:
            self._vault.store(_CONFIRMED, json.dumps(values))
            self._known = dict(values)

    def _read(self) -> dict[str, Any]:
        with self._lock:
            if self._known is None:
                self._known = _noted(self._vault.get(_CONFIRMED) or "{}")
            return self._known


def _noted(text: str) -> dict[str, Any]:
    try:
        values = documents.read_json(text)
    except documents.DocumentError:
        values = None
    if not isinstance(values, dict):
        raise VaultError(
            "What staff confirmed of the settings is damaged in the keyring. Look at the settings, "
            "then confirm them: gateway service confirm."
        )
    return values
