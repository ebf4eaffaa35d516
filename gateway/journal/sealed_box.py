"""A sealed box: anyone may close it with the public half of a key, only who holds the private half
can open it.

For the hours in which the keyring is locked (a boot without its user): the kiosk goes on
registering and cannot read what it sealed itself. X25519 with an ephemeral key, HKDF-SHA256 over
both public halves, AES-256-GCM, much as the base mode of HPKE (RFC 9180) does it.
"""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PUBLIC_BYTES = 32
NAME_PREFIX = "box-"
# each box has a key of its own, which seals once
_NONCE = bytes(12)


def box_name(public: bytes) -> str:
    """The name of a public key in the rows that it sealed."""
    return NAME_PREFIX + hashlib.sha256(b"gateway box key" + public).hexdigest()[:12]


def close_box(public: bytes, plain: bytes, bound: bytes) -> bytes:
    """``plain`` sealed to the 32-byte X25519 key ``public`` and bound to ``bound``: ephemeral
    public key and ciphertext.
    """
    ephemeral = X25519PrivateKey.generate()
    ours = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return ours + _cipher(shared, ours, public).encrypt(_NONCE, plain, bound)


def open_box(private: bytes, sealed: bytes, bound: bytes) -> bytes:
    """What :func:`close_box` was given.

    :raises InvalidTag: when it was sealed to another key, bound to something else, or changed.
    :raises ValueError: when it is too short to be a box.
    """
    key = X25519PrivateKey.from_private_bytes(private)
    theirs = sealed[:PUBLIC_BYTES]
    shared = key.exchange(X25519PublicKey.from_public_bytes(theirs))
    return _cipher(shared, theirs, key.public_key().public_bytes_raw()).decrypt(
        _NONCE, sealed[PUBLIC_BYTES:], bound
    )


def _cipher(shared: bytes, ephemeral: bytes, public: bytes) -> AESGCM:
    return AESGCM(
        HKDF(SHA256(), 32, salt=None, info=b"gateway sealed box" + ephemeral + public).derive(
            shared
        )
    )
