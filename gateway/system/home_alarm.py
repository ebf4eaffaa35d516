"""The alarm that the home folder holds another kiosk's files, noted in the keyring: who can write
the folder does not take it back.
"""

from __future__ import annotations

import logging
from typing import Protocol

from gateway.domain.digits import is_digits
from gateway.system import clock

logger = logging.getLogger(__name__)

_NAME = "alarm"


class Secrets(Protocol):
    """Hold secrets by name, as a vault does."""

    def get(self, name: str) -> str | None:
        """Return the secret of this name, or ``None``."""

    def store(self, name: str, secret: str) -> None:
        """Store a secret."""


def sound(vault: Secrets, finding: str) -> None:
    """Log what was found, and note when.

    :raises VaultError: when it cannot be noted.
    """
    logger.error("%s; the home folder was changed outside this program", finding)
    note(vault, clock.wall_ms())


def note(vault: Secrets, at_ms: int) -> None:
    """Note when something was found, where nothing was since (UTC in milliseconds).

    :raises VaultError: when it cannot be noted.
    """
    last = last_ms(vault)
    if last is None or last < at_ms:
        vault.store(_NAME, str(at_ms))


def last_ms(vault: Secrets) -> int | None:
    """Return when it was sounded last, UTC in milliseconds; ``None`` where it never was.

    :raises VaultError: when the vault is out of reach.
    """
    noted = vault.get(_NAME) or ""
    return int(noted) if is_digits(noted) else None
