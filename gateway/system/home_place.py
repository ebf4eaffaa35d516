"""Which secrets of the keyring belong to the home folder at a path, as the keyring itself says it.

The folder names them in a file, which who writes the folder could remove or change: then the kiosk
would begin anew, with no head of its journal, no staff code and no confirmed service. So the
keyring notes for each path the name of its secrets. A folder that moved is noted at its new path,
and forgotten at the old one, where another kiosk may begin.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from gateway.system import documents
from gateway.system.file_keyring import SecretsFileError
from gateway.system.files import write_atomically

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


def settle(ring: Ring, home: Path, file: Path) -> tuple[str | None, bool]:
    """Return the name for the folder at this path, and whether ``file`` in it says another.

    The keyring's word counts, and the file is written anew. A file that cannot be read is one that
    was changed: an open keyring must not look locked to who spoils it.

    :raises OSError, SecretsFileError: when it cannot be read, and the keyring knows no name.
    """
    noted = name_at(ring, home)
    try:
        named = read(file)
    except (OSError, SecretsFileError):
        if noted is None:
            raise
        named = ""
    if noted is None and named:
        note(ring, home, named)
    is_changed = noted not in (None, named)
    if noted and is_changed:
        with suppress(OSError):
            write_atomically(file, noted + "\n")
    return noted or named or None, is_changed


def read(file: Path) -> str:
    """Return the name that the file holds; empty without a file.

    :raises OSError: when it cannot be read.
    :raises SecretsFileError: when it is damaged.
    """
    try:
        return documents.read_bytes(file, 1_000).decode("ascii").strip()
    except FileNotFoundError:
        return ""
    except ValueError:
        raise SecretsFileError(
            f"{file}, by which the keyring knows the secrets, is damaged. Put back a copy of it."
        ) from None


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
