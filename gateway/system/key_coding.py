"""Write keys as the text that a keyring takes, and read them back."""

from __future__ import annotations

from base64 import b64decode, b64encode

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

KEY_BYTES = 32


def encoded(key: bytes) -> str:
    """Return the text of a key."""
    return b64encode(key).decode("ascii")


def decoded(stored: str) -> bytes | None:
    """Return the key in a stored secret; ``None`` when it is none."""
    try:
        key = b64decode(stored, validate=True)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def decoded_list(stored: str | None) -> tuple[bytes, ...]:
    """Return the keys in a stored list, without what is none."""
    return tuple(key for key in map(decoded, (stored or "").split()) if key is not None)


def public_half(private: bytes) -> bytes:
    """Return the public half of an X25519 key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def leaked_keys(noted: object) -> dict[str, dict[str, int]]:
    """Return the leaked keys as :class:`DataKey` holds them.

    :raises ValueError: when this is no note of such.
    """
    if not isinstance(noted, dict):
        raise ValueError
    for last in noted.values():
        if not isinstance(last, dict) or any(type(number) is not int for number in last.values()):
            raise ValueError
    return noted
