"""Where the password and the registrations go is confirmed once (:mod:`gateway.system.pins`).

Who writes the settings, or the file of roots, would otherwise have them sent to a server of their
own. The first log-in with which a day is opened confirms what the settings say; another place is
confirmed by ``gateway service confirm``, which asks for a secret of staff's.
"""

from __future__ import annotations

import hashlib

from gateway.domain.problem import Problem
from gateway.sync.errors import NotReachedError
from gateway.system.pins import SERVICE, Pins
from gateway.system.settings import Settings
from gateway.system.vault import VaultError

# a practice site's ports are others at each start, and no worker is registered there
PRACTICE = "a practice site on this machine"


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


def is_practice_site(settings: Settings, pins: Pins) -> bool:
    """Return whether this is a practice site's kiosk, and no service was ever confirmed: who writes
    the settings could call any kiosk one. No, while the keyring is locked.
    """
    try:
        return settings.is_practice and not pins.is_changed(SERVICE, PRACTICE)
    except VaultError:
        return False


def demand(pins: Pins, place: str) -> None:
    """Let a secret or a registration leave only for the confirmed place.

    :raises NotReachedError: with ``SERVICE_CHANGED``, for another one.
    :raises VaultError: when the keyring is locked or broken.
    """
    if pins.is_changed(SERVICE, place):
        raise NotReachedError("another service than confirmed", Problem.SERVICE_CHANGED)
