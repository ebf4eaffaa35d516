"""The secrets that staff type before the program ends or personal data leaves it: the contractor's
password, or a technician's code.

Of both the vault holds a text that only the right one opens (scrypt), beside the password itself
while the day is open.
"""

from __future__ import annotations

import math
from hmac import compare_digest

from gateway.errors import UserError
from gateway.system import sealed_file, throttle
from gateway.system.sealed_file import (
    MalformedFileError,
    ScryptCost,
    WrongPassphraseError,
    normalized,
)
from gateway.system.throttle import Throttle
from gateway.system.vault import Vault

MIN_CODE = 12
_FORM = "gateway check of a secret 1"
# 64 MiB, about a quarter of a second
_COST = ScryptCost(n=2**16, p=1)
_PASSWORD = "password"  # noqa: S105 - a name in the vault
_OF_PASSWORD, _OF_CODE = "password-check", "technician-code"


class StaffSecrets:
    """Check the secrets of staff against one vault, slower after each wrong one.

    :raises VaultError: from all methods, when the keyring is locked or broken.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._throttle = Throttle(vault.home / throttle.STAFF_SECRET)

    def keep_password(self, password: str) -> None:
        """Keep by what the password of this log-in is known once the day is closed."""
        self._keep(_OF_PASSWORD, password)

    def set_technician_code(self, code: str) -> None:
        """Let a technician's code count from now on.

        :raises UserError: when it is too short.
        """
        if len(normalized(code)) < MIN_CODE:
            raise UserError(f"The technician's code must have at least {MIN_CODE} characters.")
        self._keep(_OF_CODE, code)

    def has_any(self) -> bool:
        """Return whether there is a secret to check; none is before the first opening."""
        return any(self._vault.get(name) for name in (_PASSWORD, _OF_PASSWORD, _OF_CODE))

    @property
    def wait_s(self) -> int:
        """Return the seconds that the next secret has to wait, after wrong ones."""
        return math.ceil(self._throttle.wait_s)

    def check(self, secret: str) -> bool:
        """Return whether this is the contractor's password or the technician's code.

        A wrong one makes the next one wait.
        """
        is_right = self._is_right(secret)
        (self._throttle.on_right if is_right else self._throttle.on_wrong)()
        return is_right

    def _is_right(self, secret: str) -> bool:
        password = self._vault.get(_PASSWORD)
        if password and compare_digest(_bytes(password), _bytes(secret)):
            return True
        return any(self._opens(name, secret) for name in (_OF_PASSWORD, _OF_CODE))

    def _keep(self, name: str, secret: str) -> None:
        self._vault.store(name, sealed_file.seal(b"", secret, form=_FORM, facts={}, cost=_COST))

    def _opens(self, name: str, secret: str) -> bool:
        try:
            sealed_file.parse(self._vault.get(name) or "", _FORM).open(secret)
        except (MalformedFileError, WrongPassphraseError):
            return False
        return True


def _bytes(secret: str) -> bytes:
    return normalized(secret).encode("utf-8", "surrogatepass")
