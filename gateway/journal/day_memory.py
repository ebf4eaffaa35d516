"""The vault's memory of which day is open: who writes the journal's file puts no earlier one back.

The day's own mark says that this program opened it once, not that it is the one that is open now.
"""

from __future__ import annotations

import logging

from gateway.system.home_alarm import Secrets
from gateway.system.vault import VaultError

logger = logging.getLogger(__name__)

_NAME, _NONE = "open-day", "none"


class DayMemory:
    """Remember the open day for one program, by its digest; empty where none is open.

    What a locked keyring does not take is remembered by this program alone, until it is unlocked.
    """

    def __init__(self, vault: Secrets) -> None:
        self._vault = vault
        self._known: str | None = None

    def note(self, body: bytes) -> None:
        """Note which day is open from now on."""
        self._known = body.hex() or _NONE
        try:
            self._vault.store(_NAME, self._known)
        except VaultError as error:
            logger.warning("which day is open was not noted: %s", error)

    def is_other(self, body: bytes) -> bool:
        """Return whether another day than this one is open, or none, as far as the vault tells."""
        if self._known is None:
            try:
                self._known = self._vault.get(_NAME)
            except VaultError:
                return False
        return self._known not in (None, body.hex() or _NONE)
