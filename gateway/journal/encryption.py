"""Personal data at rest: sealed with AES-256-GCM, found again by a keyed index.

While the keyring is locked (a boot without its user) there is no key. Then each registration is
sealed in a box of its own to a public key, and only the private key in the keyring can open it:
X25519 with an ephemeral key, HKDF-SHA256 over both public keys, AES-256-GCM, much as the base mode
of HPKE (RFC 9180) does it.

The same keys make the links of the chain (:mod:`gateway.journal.hash_chain`): without one nobody
can write a row that fits.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from gateway.journal.day_memory import DayMemory
from gateway.system import documents
from gateway.system.vault import DataKey, VaultError, key_name

NONCE_BYTES = 12
INDEX_BYTES = 16
PUBLIC_KEY_BYTES = 32
BOX_PREFIX = "box-"
# each box has a key of its own, which seals once
_BOX_NONCE = bytes(NONCE_BYTES)


class UnsealError(Exception):
    """Report that a sealed field cannot be opened: another key sealed it, or it was changed."""


@dataclass(frozen=True, slots=True)
class _Keys:
    """Hold a sealer's keys; replaced whole when the keyring is unlocked, since threads share it."""

    name: str
    index: bytes
    cipher: AESGCM | None = None
    # by the name of the key that sealed
    readers: Mapping[str, AESGCM] = field(default_factory=dict)
    box_keys: Mapping[str, bytes] = field(default_factory=dict)
    # by the name of the data key that they are derived from
    chain_keys: Mapping[str, bytes] = field(default_factory=dict)
    leaked: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def _keys(key: DataKey) -> _Keys:
    cipher = AESGCM(key.key)
    index = _derived(key.index or key.key, b"gateway worker index")
    boxes = (*([key.box] if key.box else ()), *key.boxes)
    box_keys = {_name_of_box_key(box): box for box in boxes}
    named = {key.name: key.key} | {key_name(other): other for other in key.others}
    readers = {name: AESGCM(each) for name, each in named.items()}
    chain_keys = {name: _derived(each, b"gateway chain") for name, each in named.items()}
    return _Keys(key.name, index, cipher, readers, box_keys, chain_keys, key.leaked)


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDFExpand(SHA256(), 32, purpose).derive(key)


class Sealer:
    """Seal and open the personal fields of registrations, and make the links of their chain.

    What is in the clear is the associated data: the field fits its own row alone, and only while
    that is unchanged.

    ``opened_without_key``: digests of the days that this program opened while there was no key.
    ``entered_without_key``: numbers and hashes of the record's entries that it wrote meanwhile.
    ``days``: remembers which day is open; ``None`` where nothing does.
    """

    days: DayMemory | None = None

    def __init__(self, key: DataKey) -> None:
        self._keys = _keys(key)
        self._public_key = b""
        self._unlock: Callable[[], DataKey] | None = None
        self.opened_without_key: set[bytes] = set()
        self.entered_without_key: dict[int, bytes] = {}

    @classmethod
    def without_key(cls, public_key: bytes, unlock: Callable[[], DataKey]) -> Sealer:
        """Return a sealer that seals to ``public_key`` for as long as ``unlock`` raises VaultError.

        A random key tells workers apart until then: a worker who registered before is not recalled
        until the keyring is unlocked.

        :param public_key: 32 bytes, X25519.
        """
        sealer = cls.__new__(cls)
        sealer._keys = _Keys(box_name(public_key), os.urandom(32))
        sealer._public_key = public_key
        sealer._unlock = unlock
        sealer.opened_without_key = set()
        sealer.entered_without_key = {}
        return sealer

    @property
    def key_name(self) -> str:
        """Return the name of the key that seals now, as it stands in each row."""
        return self._keys.name

    @property
    def is_locked(self) -> bool:
        """Return whether the keyring is still locked: sealed fields cannot be read here."""
        return self._unlock is not None

    def unlock(self) -> bool:
        """Ask the keyring again; return whether the key is available."""
        if self._unlock is not None:
            try:
                self._keys = _keys(self._unlock())
            except VaultError:
                return False
            self._unlock = None
        return True

    def seal(self, facts: bytes, content: dict[str, Any]) -> tuple[str, bytes]:
        """Seal ``content`` with the present key; the results fit, even if it is replaced meanwhile.

        :param facts: what else the row says (:func:`gateway.journal.row.facts_of`).
        :return: the name of the key; nonce and ciphertext, or a sealed box.
        """
        keys = self._keys
        # escaped: any text, half a surrogate pair too
        plain = json.dumps(content, separators=(",", ":")).encode("ascii")
        if keys.cipher is None:
            return keys.name, close_box(self._public_key, plain, facts)
        nonce = os.urandom(NONCE_BYTES)
        return keys.name, nonce + keys.cipher.encrypt(nonce, plain, facts)

    def unseal(self, facts: bytes, sealed: bytes, name: str = "") -> dict[str, Any]:
        """Return the content that :meth:`seal` was given.

        :param name: of the key that has to have sealed it; empty for any that is here.
        :raises UnsealError: when another key sealed it, or when it or a fact was changed, or it was
            blanked.
        """
        try:
            content = documents.read_json(self._decrypt(facts, sealed, name))
        except (InvalidTag, ValueError):
            raise UnsealError(f"it cannot be opened with key {self.key_name}") from None
        if not isinstance(content, dict):
            raise UnsealError("it holds no fields")
        return content

    def link(self, name: str, previous: bytes, body: bytes) -> bytes | None:
        """Return the chain's link over ``body``, the digest of a row, after the link ``previous``.

        :param name: the name of the key that sealed the row.
        :return: 32 bytes, by a key; without one (SHA-256) for what was sealed in a box, since there
            was no key then. ``None`` where the key is not here.
        """
        data = b"\x01" + previous + body
        if name.startswith(BOX_PREFIX):
            return hashlib.sha256(data).digest()
        key = self._keys.chain_keys.get(name)
        return None if key is None else hmac.digest(key, data, "sha256")

    def knows(self, name: str) -> bool:
        """Return whether what the key of this name sealed can be opened here, if it is whole."""
        keys = self._keys
        return name in keys.chain_keys or name in keys.box_keys

    def has_leaked(self, name: str, table: str = "", seq: int = 1) -> bool:
        """Return whether somebody else has the key of this name; with a table, whether that was so
        before the table had a row of this number.
        """
        last = self._keys.leaked.get(name)
        return last is not None and seq > last.get(table, 0)

    def mark(self, body: bytes) -> bytes | None:
        """Return the mark that this program saw what has this digest; ``None`` without a key."""
        key = self._keys.chain_keys.get(self._keys.name)
        return None if key is None else hmac.digest(key, b"\x02" + body, "sha256")

    def is_mark(self, mark: bytes | None, body: bytes) -> bool:
        """Return whether this is the mark of :meth:`mark`, by any key that did not leak."""
        chain_keys, leaked = self._keys.chain_keys, self._keys.leaked
        keys = [key for name, key in chain_keys.items() if name not in leaked]
        return mark is not None and any(
            hmac.compare_digest(mark, hmac.digest(key, b"\x02" + body, "sha256")) for key in keys
        )

    def _decrypt(self, associated: bytes, sealed: bytes, named: str) -> bytes:
        keys = self._keys
        for name, reader in keys.readers.items():
            if named not in ("", name):
                continue
            try:
                return reader.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated)
            except InvalidTag:
                continue
        for name, box_key in keys.box_keys.items():
            if named not in ("", name):
                continue
            try:
                return open_box(box_key, sealed, associated)
            except InvalidTag:
                continue
        raise InvalidTag

    def blind_index(self, number: str) -> bytes:
        """Return the keyed hash of a number, which tells nothing without the key."""
        return hmac.digest(self._keys.index, number.encode("utf-8"), "sha256")[:INDEX_BYTES]


# ---- sealed boxes --------------------------------------------------------------------------------


def box_name(public_key: bytes) -> str:
    """Return the name of a public key in the rows that it sealed."""
    return BOX_PREFIX + hashlib.sha256(b"gateway box key" + public_key).hexdigest()[:12]


def _name_of_box_key(private_key: bytes) -> str:
    key = X25519PrivateKey.from_private_bytes(private_key)
    return box_name(key.public_key().public_bytes_raw())


def close_box(public_key: bytes, plain: bytes, associated: bytes) -> bytes:
    """Seal ``plain`` to the 32-byte X25519 key ``public_key``, bound to ``associated``.

    :return: the ephemeral public key and the ciphertext.
    """
    ephemeral = X25519PrivateKey.generate()
    ephemeral_public = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_key))
    cipher = _box_cipher(shared, ephemeral_public, public_key)
    return ephemeral_public + cipher.encrypt(_BOX_NONCE, plain, associated)


def open_box(private_key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Return the bytes that :func:`close_box` was given.

    :raises InvalidTag: when it was sealed to another key, bound to something else, or changed.
    :raises ValueError: when it is too short to be a box.
    """
    key = X25519PrivateKey.from_private_bytes(private_key)
    ephemeral_public = sealed[:PUBLIC_KEY_BYTES]
    shared = key.exchange(X25519PublicKey.from_public_bytes(ephemeral_public))
    cipher = _box_cipher(shared, ephemeral_public, key.public_key().public_bytes_raw())
    return cipher.decrypt(_BOX_NONCE, sealed[PUBLIC_KEY_BYTES:], associated)


def _box_cipher(shared: bytes, ephemeral_public: bytes, public_key: bytes) -> AESGCM:
    info = b"gateway sealed box" + ephemeral_public + public_key
    return AESGCM(HKDF(SHA256(), 32, salt=None, info=info).derive(shared))
