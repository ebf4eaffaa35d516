"""Where the password and the registrations go is confirmed once, and kept in the vault.

Who writes the settings, or the file of roots, would otherwise have them sent to a server of their
own. The first log-in with which a day is opened confirms what the settings say; another place is
confirmed by ``gateway service confirm``, which asks for a secret of staff's.
"""

from __future__ import annotations

import hashlib

from gateway.domain.problem import Problem
from gateway.sync.errors import NotReachedError
from gateway.system.settings import Settings
from gateway.system.vault import Vault

# a practice site's ports are others at each start, and no worker is registered there
PRACTICE = "a practice site on this machine"
# its name in the vault
_CONFIRMED = "confirmed-service"


def place_of(settings: Settings, roots: bytes) -> str:
    """Return what says in the settings where is sent to and by which right, a line for each.

    What a file of workplaces holds is not in it: that changes with each site.

    :param roots: the certificates of ``[service] ca`` as they were read; empty without any.
    """
    if settings.is_practice:
        return PRACTICE
    service = settings.service
    digest = f"SHA-256 {hashlib.sha256(roots).hexdigest()}" if roots else "those of this machine"
    lines = {
        "registrations": service.base_url,
        "log-in": service.token_url,
        "workplaces": service.workplaces_file or service.workplaces_url,
        "way to log in": f"{service.login} {service.scope}".strip(),
        "roots": digest,
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


class ServicePin:
    """Compare the place that the settings name with the confirmed one.

    :param place: of :func:`place_of`.
    :raises VaultError: from all methods, when the keyring is locked or broken.
    """

    def __init__(self, vault: Vault, place: str) -> None:
        self._vault = vault
        self._place = place

    @property
    def confirmed(self) -> str | None:
        """Return the confirmed place; ``None`` before the first."""
        return self._vault.get(_CONFIRMED)

    @property
    def is_changed(self) -> bool:
        """Return whether another place than this one was confirmed."""
        return self.confirmed not in (None, self._place)

    def demand(self) -> None:
        """Let a secret or a registration leave only for the confirmed place.

        :raises NotReachedError: with ``SERVICE_CHANGED``, for another one.
        """
        if self.is_changed:
            raise NotReachedError("another service than confirmed", Problem.SERVICE_CHANGED)

    def confirm_first(self) -> None:
        """Confirm this place where none was until now."""
        if self.confirmed is None:
            self.confirm()

    def confirm(self) -> None:
        """Confirm this place in place of any other."""
        self._vault.store(_CONFIRMED, self._place)
