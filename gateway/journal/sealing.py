"""Personal data at rest: sealed with AES-256-GCM, found again by a keyed index, chained so that a change shows."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from base64 import b32encode
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from gateway.vault import DataKey

NONCE_BYTES = 12
WORKER_BYTES = 16
PROOF_CHARACTERS = 6
GENESIS = bytes(32)


class UnsealError(Exception):
    """A sealed field cannot be opened: another key sealed it, or it was changed."""


class Sealer:
    """Seals and opens the personal fields of registrations.

    The reference is the associated data, so that no row's field fits another row.
    """

    def __init__(self, key: DataKey) -> None:
        self.key_name = key.name
        self._cipher = AESGCM(key.key)
        self._readers = [self._cipher, *(AESGCM(other) for other in key.others)]
        self._index_key = HKDFExpand(SHA256(), 32, b"gateway worker index").derive(key.key)

    def seal(self, reference: str, content: dict[str, Any]) -> bytes:
        """``content`` as nonce and ciphertext."""
        nonce = os.urandom(NONCE_BYTES)
        plain = json.dumps(content, separators=(",", ":")).encode("ascii")  # escaped: any text, half a surrogate pair too
        return nonce + self._cipher.encrypt(nonce, plain, reference.encode("ascii"))

    def unseal(self, reference: str, sealed: bytes) -> dict[str, Any]:
        """What :meth:`seal` was given.

        :raises UnsealError: when the key or the content is not the one that was sealed.
        """
        try:
            content = json.loads(self._opened(reference, sealed))
        except (InvalidTag, ValueError):
            raise UnsealError(f"registration {reference} cannot be opened with key {self.key_name}") from None
        if not isinstance(content, dict):
            raise UnsealError(f"registration {reference} holds no fields")
        return content

    def _opened(self, reference: str, sealed: bytes) -> bytes:
        for reader in self._readers:
            try:
                return reader.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], reference.encode("ascii"))
            except InvalidTag:
                continue
        raise InvalidTag

    def worker(self, number: str) -> bytes:
        """The blind index of a person's number: tells one worker from another, and nothing without the key."""
        return hmac.digest(self._index_key, number.encode("utf-8"), "sha256")[:WORKER_BYTES]


def chained(previous: bytes, *parts: object) -> bytes:
    """The next link of the journal's chain: SHA-256 over 0x01, the link before and the digest of the row's parts.

    Each part is written with its length, so that no two rows give the same bytes.
    """
    body = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8")
        body.update(len(data).to_bytes(8, "big") + data)
    return hashlib.sha256(b"\x01" + previous + body.digest()).digest()


def proof(link: bytes) -> str:
    """The short code on the worker's screen: whoever holds one is a witness that the journal stood so."""
    return b32encode(link).decode("ascii")[:PROOF_CHARACTERS]
