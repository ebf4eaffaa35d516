"""The kiosk's own key (Ed25519), which signs the head of its record; it rests in the vault.

Who holds the public half, which stands in the record and in each report, can tell that this kiosk
wrote them.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gateway.system.vault import Vault, VaultError

_NAME = "device-key"


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """Hold the private key; ``public``: the 32 bytes of its public half."""

    _private: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> bytes:
        """Return the public half, 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the signature of ``message``, 64 bytes (RFC 8032)."""
        return self._private.sign(message)


def load(vault: Vault) -> DeviceKey:
    """Return the kiosk's key, made at the first call.

    :raises VaultError: when the vault gives or takes no secret.
    """
    stored = vault.get(_NAME)
    if stored is None:
        made = Ed25519PrivateKey.generate()
        vault.store(_NAME, b64encode(made.private_bytes_raw()).decode("ascii"))
        return DeviceKey(made)
    try:
        return DeviceKey(Ed25519PrivateKey.from_private_bytes(b64decode(stored, validate=True)))
    except ValueError:
        raise VaultError("The kiosk's own key in the keyring is damaged.") from None


def is_signature(public: bytes, signature: bytes, message: bytes) -> bool:
    """Return whether the holder of the private half of ``public`` signed ``message``."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
