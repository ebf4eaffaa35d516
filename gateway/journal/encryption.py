"""Personal data at rest: sealed with AES-256-GCM, found again by a keyed index.

While the keyring is locked there is no key: then rows are sealed to a public key (see ``box``), and
opened once it is unlocked.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from gateway.journal.hash_chain import GENESIS, chained, proof
from gateway.journal.sealed_box import box_name, close_box, open_box
from gateway.system.vault import DataKey, VaultError

__all__ = ["GENESIS", "Sealer", "UnsealError", "chained", "proof"]

NONCE_BYTES = 12
WORKER_BYTES = 16
_written = json.JSONEncoder(separators=(",", ":")).encode


class UnsealError(Exception):
    """A sealed field cannot be opened: another key sealed it, or it was changed."""


@dataclass(frozen=True, slots=True)
class _Keys:
    """What a sealer works with; replaced whole when the keyring is unlocked, since several threads
    use it.
    """

    name: str
    index: bytes
    cipher: AESGCM | None = None
    readers: tuple[AESGCM, ...] = ()
    privates: tuple[bytes, ...] = ()


def _keys(key: DataKey) -> _Keys:
    cipher = AESGCM(key.key)
    index = HKDFExpand(SHA256(), 32, b"gateway worker index").derive(key.index or key.key)
    boxes = (*([key.box] if key.box else ()), *key.boxes)
    return _Keys(key.name, index, cipher, (cipher, *(AESGCM(other) for other in key.others)), boxes)


class Sealer:
    """Seals and opens the personal fields of registrations.

    The reference is the associated data, so that no row's field fits another row.
    """

    def __init__(self, key: DataKey) -> None:
        self._keys = _keys(key)
        self._public = b""
        self._unlock: Callable[[], DataKey] | None = None

    @classmethod
    def locked_out(cls, public: bytes, unlock: Callable[[], DataKey]) -> Sealer:
        """A sealer without a key, for as long as ``unlock`` raises ``VaultError``: seals to the
        X25519 key ``public``.

        Workers are told apart by a key of this hour, so what was registered before is not recalled
        until the keyring is back.
        """
        sealer = cls.__new__(cls)
        sealer._keys = _Keys(box_name(public), os.urandom(32))
        sealer._public = public
        sealer._unlock = unlock
        return sealer

    @property
    def key_name(self) -> str:
        """The name of the key that seals now, as it stands in each row."""
        return self._keys.name

    @property
    def locked(self) -> bool:
        """Whether the keyring is still out of reach: what is sealed now cannot be read here."""
        return self._unlock is not None

    def unlock(self) -> bool:
        """Ask the keyring again; true when the key is at hand, now or already."""
        if self._unlock is not None:
            try:
                self._keys = _keys(self._unlock())
            except VaultError:
                return False
            self._unlock = None
        return True

    def seal(self, reference: str, content: dict[str, Any]) -> bytes:
        """``content`` as nonce and ciphertext, or as a sealed box."""
        return self.seal_named(reference, content)[1]

    def seal_named(self, reference: str, content: dict[str, Any]) -> tuple[str, bytes]:
        """The name of the key and ``content`` sealed with it, of one moment even if the keyring is
        unlocked meanwhile.
        """
        keys = self._keys
        # escaped: any text, half a surrogate pair too
        plain = _written(content).encode("ascii")
        if keys.cipher is None:
            return keys.name, close_box(self._public, plain, reference.encode("ascii"))
        nonce = os.urandom(NONCE_BYTES)
        return keys.name, nonce + keys.cipher.encrypt(nonce, plain, reference.encode("ascii"))

    def unseal(self, reference: str, sealed: bytes) -> dict[str, Any]:
        """What :meth:`seal` was given.

        :raises UnsealError: when the key or the content is not the one that was sealed, or when it
            was blanked.
        """
        try:
            content = json.loads(self._opened(reference.encode("ascii"), sealed))
        except (InvalidTag, ValueError):
            raise UnsealError(
                f"registration {reference} cannot be opened with key {self.key_name}"
            ) from None
        if not isinstance(content, dict):
            raise UnsealError(f"registration {reference} holds no fields")
        return content

    def _opened(self, bound: bytes, sealed: bytes) -> bytes:
        keys = self._keys
        for reader in keys.readers:
            try:
                return reader.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
            except InvalidTag:
                continue
        for private in keys.privates:
            try:
                return open_box(private, sealed, bound)
            except InvalidTag:
                continue
        raise InvalidTag

    def worker(self, number: str) -> bytes:
        """The blind index of a person's number: tells one worker from another, and nothing without
        the key.
        """
        return hmac.digest(self._keys.index, number.encode("utf-8"), "sha256")[:WORKER_BYTES]
