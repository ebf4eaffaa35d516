"""A file in place of a keyring: secrets readable by their user only, replaced whole at each change."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import keyring.backend
import keyring.errors


class FileKeyring(keyring.backend.KeyringBackend):
    """Secrets in one file of mode 0600, for a machine without a keyring. Replaced whole at each
    change, never half written.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path
        self._lock = threading.Lock()

    def _read(self) -> dict[str, str]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise keyring.errors.KeyringError(
                f"{self._path} cannot be read ({type(error).__name__})"
            ) from None
        if not isinstance(content, dict):
            raise keyring.errors.KeyringError(f"{self._path} holds no secrets")
        return {str(name): str(secret) for name, secret in content.items()}

    def _write(self, content: dict[str, str]) -> None:
        replace(self._path, json.dumps(content))

    def get_password(self, service: str, username: str) -> str | None:
        """The secret of this name, or ``None``."""
        with self._lock:
            return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret, durably."""
        with self._lock:
            self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret; one that is not there is no fault."""
        with self._lock:
            content = self._read()
            if content.pop(f"{service}/{username}", None) is not None:
                self._write(content)


def replace(path: Path, content: str) -> None:
    """Replace a file whole and durably, readable by its user only."""
    fresh = path.with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        # also where an earlier write left the file behind
        os.fchmod(descriptor, 0o600)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
    try:
        # a key that is used must still be there after a power cut
        os.fsync(folder)
    finally:
        os.close(folder)
