"""Choose where secrets rest: in the machine's keyring, else in a file."""

from __future__ import annotations

import keyring
import keyring.backend
import keyring.backends.fail

from gateway.system.file_keyring import FileKeyring

FILE = "secrets.json"
"""Name of the file in the home folder."""


class _ReconnectingKeyring(keyring.backend.KeyringBackend):
    """Stand for the keyring that is out of reach: each call looks whether it is back."""

    # keyring lists every such class and picks the highest: this one is below its own "none"
    priority = -1

    @property
    def _ring(self) -> keyring.backend.KeyringBackend:
        if isinstance(keyring.get_keyring(), keyring.backends.fail.Keyring):
            # the session's bus may be there by now
            keyring.core.init_backend()
        return keyring.get_keyring()

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret of this name, or ``None``."""
        return self._ring.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret."""
        self._ring.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Remove the secret."""
        self._ring.delete_password(service, username)


def choose(file: FileKeyring, *, had_keyring: bool) -> tuple[keyring.backend.KeyringBackend, str]:
    """Return the keyring to use, and a warning where it is less than the machine's own.

    A keyring that is there but locked is waited for: who deletes files of the home folder brings no
    secret into a file.
    """
    why = "this machine has no keyring"
    is_there = False
    try:
        # reads its settings, for which it needs the user's home folder
        ring = keyring.get_keyring()
        is_there = not isinstance(ring, keyring.backends.fail.Keyring)
        if is_there:
            ring.get_password("gateway", "probe")
            return ring, ""
    except Exception as error:  # noqa: BLE001 - backends raise what their bus raises
        why = f"the keyring of this machine cannot be used ({type(error).__name__})"
    if had_keyring or is_there:
        warning = (
            f"The secrets of this kiosk belong in a keyring, and {why}. "
            "Until it is unlocked sending waits."
        )
        return _ReconnectingKeyring(), warning  # type: ignore[no-untyped-call] # keyring's base
    return file, f"Secrets rest in a file that only this user may read ({FILE}), since {why}."
