"""Which secrets of the keyring belong to the home folder at a path, as the keyring itself says it.

The folder names them in a file, which who writes the folder could remove or change: then the kiosk
would begin anew, with no head of its journal, no staff code and no confirmed service. So the
keyring notes for each path the name of its secrets. A folder that moved is noted at its new path,
and forgotten at the old one, where another kiosk may begin.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Protocol

_EVERY_HOME = "gateway"
_PATH = "home"


class Ring(Protocol):
    """Hold secrets by service and name, as a keyring does."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret of this name, or ``None``."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove the secret."""


def name_at(ring: Ring, home: Path) -> str | None:
    """Return the name under which the keyring holds the secrets of the folder at this path."""
    return ring.get_password(_EVERY_HOME, _entry(os.path.realpath(home)))


def note(ring: Ring, home: Path, name: str) -> None:
    """Note that the secrets of this name belong to the folder at this path, and to no other."""
    path = os.path.realpath(home)
    before = ring.get_password(name, _PATH)
    ring.set_password(name, _PATH, path)
    ring.set_password(_EVERY_HOME, _entry(path), name)
    if before not in (None, path) and ring.get_password(_EVERY_HOME, _entry(before)) == name:
        ring.delete_password(_EVERY_HOME, _entry(before))


def _entry(path: str) -> str:
    return "home-" + hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
