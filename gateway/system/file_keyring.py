"""Stand in for a keyring by a file: secrets readable by their user only, replaced whole."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import keyring.backend
import keyring.errors

from gateway.system import documents
from gateway.system.files import write_atomically


class SecretsFileError(keyring.errors.KeyringError):
    """Say in a sentence why the file cannot be used, and what helps; never what it holds."""


class FileKeyring(keyring.backend.KeyringBackend):
    """Hold secrets in one file of mode 0600, for a machine without a keyring."""

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path
        self._lock = threading.Lock()

    @property
    def exists(self) -> bool:
        """Return whether there is such a file, in whatever state."""
        return self._path.exists()

    def service_name(self) -> str | None:
        """Return the name of the service whose secrets rest here; ``None`` where none do."""
        with self._lock:
            return next((name.partition("/")[0] for name in self._read()), None)

    def all_secrets(self) -> list[tuple[str, str, str]]:
        """Return service, name and secret of each."""
        with self._lock:
            return [(*name.split("/", 1), secret) for name, secret in self._read().items()]  # type: ignore[misc]

    def remove(self) -> None:
        """Remove the file."""
        with self._lock:
            self._path.unlink(missing_ok=True)

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret of this name, or ``None``."""
        with self._lock:
            return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret, durably."""
        with self._lock:
            self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Remove the secret; one that is not there is no fault."""
        with self._lock:
            content = self._read()
            if content.pop(f"{service}/{username}", None) is not None:
                self._write(content)

    def _read(self) -> dict[str, str]:
        try:
            content = documents.read_json(documents.read_bytes(self._path))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise SecretsFileError(
                f"{self._path}, which holds the secrets, cannot be read ({error.strerror}). Let "
                "this user read it."
            ) from None
        except ValueError:
            content = None
        if not isinstance(content, dict):
            raise SecretsFileError(
                f"{self._path}, which holds the secrets, is damaged. Put back a copy of it. "
                "Without one rename it and keyring.name, then take the keys back with: gateway "
                "vault restore FILE."
            )
        return {str(name): str(secret) for name, secret in content.items()}

    def _write(self, content: dict[str, str]) -> None:
        write_atomically(self._path, json.dumps(content))
