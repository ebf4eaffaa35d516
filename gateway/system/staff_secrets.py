"""The secrets that staff type: the code that leads to the staff screen, the contractor's password,
and a technician's code.

Of each a digest is kept that only the right one gives: Argon2id (RFC 9106) with a pepper that rests
in the vault. Whoever has the disk and not the keyring cannot even begin to try codes.
"""

from __future__ import annotations

import math
import secrets
from hmac import compare_digest

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gateway.domain.digits import is_digits
from gateway.domain.staff_acts import StaffRole
from gateway.errors import UserError
from gateway.system import throttle
from gateway.system.key_coding import KEY_BYTES, decoded, encoded
from gateway.system.sealed_file import normalized
from gateway.system.throttle import Throttle
from gateway.system.vault import Vault, VaultError

MIN_CODE = 12
MIN_DIGITS, MAX_DIGITS = 4, 12
# RFC 9106, 4: what it recommends where memory is small; about a fifth of a second
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
# a digest that asks for another cost is not ours, and might ask for all memory
_FORM = f"$argon2id$v=19$m={_MEMORY_KIB},t={_PASSES},p={_LANES}$"
_SALT_BYTES, _DIGEST_BYTES = 16, 32
_PASSWORD, _PEPPER = "password", "code-pepper"
_OF_PASSWORD, _OF_CODE = "password-check", "technician-code"
_OF_SITE_MANAGER = "site-manager-code"
_PEPPERED, _BARE = "peppered", "bare"


class StaffSecrets:
    """Check the secrets of staff against one vault, slower after each wrong one.

    :raises VaultError: from all methods, when the keyring is locked or broken.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._throttle = Throttle(vault.home / throttle.STAFF_SECRET)
        # a keyring that is locked later leads staff out all the same
        self._known_pepper: bytes | None = None

    # ---- the code of the staff screen ------------------------------------------------------------

    def digest_of_code(self, code: str) -> str:
        """Return what is kept of a code: how many digits it has, whether the pepper was at hand,
        and its digest.

        While the keyring is locked the day is opened without it, since registering goes on.
        """
        try:
            pepper = self._pepper()
        except VaultError:
            return f"{len(code)} {_BARE} {_digest(code, None)}"
        return f"{len(code)} {_PEPPERED} {_digest(code, pepper)}"

    def is_code(self, code: str, kept: str) -> bool:
        """Return whether this is the code of which :meth:`digest_of_code` made ``kept``."""
        _digits, made, digest = (*kept.split(" ", 2), "", "")[:3]
        return _gives(code, digest, None if made == _BARE else self._pepper())

    def site_managers_code(self) -> str | None:
        """Return what is kept of the site manager's own code; ``None``: each day has another."""
        return self._vault.get(_OF_SITE_MANAGER)

    def set_site_managers_code(self, code: str) -> None:
        """Let this code lead to the staff screen from the next opening on; empty: a new one each
        day.

        :raises UserError: when it is no code of digits.
        """
        if not code:
            self._vault.delete(_OF_SITE_MANAGER)
        elif is_digits(code) and MIN_DIGITS <= len(code) <= MAX_DIGITS:
            self._vault.store(_OF_SITE_MANAGER, self.digest_of_code(code))
        else:
            raise UserError(
                f"The site manager's code must have {MIN_DIGITS} to {MAX_DIGITS} digits."
            )

    # ---- the contractor's password, the technician's code ----------------------------------------

    def keep_password(self, password: str) -> None:
        """Keep by what the password of this log-in is known once the day is closed."""
        self._vault.store(_OF_PASSWORD, _digest(password, self._pepper()))

    def set_technician_code(self, code: str) -> None:
        """Let a technician's code count from now on.

        :raises UserError: when it is too short.
        """
        if len(normalized(code)) < MIN_CODE:
            raise UserError(f"The technician's code must have at least {MIN_CODE} characters.")
        self._vault.store(_OF_CODE, _digest(code, self._pepper()))

    def has_any(self) -> bool:
        """Return whether there is a secret to check; none is before the first opening."""
        return any(self._vault.get(name) for name in (_PASSWORD, _OF_PASSWORD, _OF_CODE))

    @property
    def wait_s(self) -> int:
        """Return the seconds that the next secret has to wait, after wrong ones."""
        return math.ceil(self._throttle.wait_s)

    def check(self, secret: str) -> StaffRole | None:
        """Return whether this is the contractor's password or the technician's code; ``None``: it
        is neither, and the next one has to wait.
        """
        whose = self._whose(secret)
        (self._throttle.on_right if whose else self._throttle.on_wrong)()
        return whose

    def _whose(self, secret: str) -> StaffRole | None:
        password = self._vault.get(_PASSWORD)
        if password and compare_digest(_bytes(password), _bytes(secret)):
            return StaffRole.CONTRACTOR
        for name, role in (
            (_OF_PASSWORD, StaffRole.CONTRACTOR),
            (_OF_CODE, StaffRole.TECHNICIAN),
        ):
            if _gives(secret, self._vault.get(name) or "", self._pepper()):
                return role
        return None

    def _pepper(self) -> bytes:
        """Return the pepper, made at the first digest.

        Where it is damaged it is made anew: codes of before count no more, the password does.
        """
        if self._known_pepper is None:
            pepper = decoded(self._vault.get(_PEPPER) or "")
            if pepper is None:
                pepper = secrets.token_bytes(KEY_BYTES)
                self._vault.store(_PEPPER, encoded(pepper))
            self._known_pepper = pepper
        return self._known_pepper


def _digest(secret: str, pepper: bytes | None) -> str:
    salt = secrets.token_bytes(_SALT_BYTES)
    derived = Argon2id(
        salt=salt,
        length=_DIGEST_BYTES,
        memory_cost=_MEMORY_KIB,
        iterations=_PASSES,
        lanes=_LANES,
        secret=pepper,
    )
    return derived.derive_phc_encoded(_bytes(secret))


def _gives(secret: str, digest: str, pepper: bytes | None) -> bool:
    if not digest.startswith(_FORM):
        return False
    try:
        Argon2id.verify_phc_encoded(_bytes(secret), digest, secret=pepper)
    except (InvalidKey, ValueError):
        return False
    return True


def _bytes(secret: str) -> bytes:
    return normalized(secret).encode("utf-8", "surrogatepass")
