"""Seal bytes under a passphrase in the text of a file, in one format for all files of the kind.

The text is JSON: the file's form (which kind it is, and its version), readable facts, the cost of
scrypt (RFC 7914), and the content, sealed with AES-256-GCM under the key that scrypt derives from
the passphrase. Form, facts and cost are associated data, so none can be exchanged in the file.

Example: ``seal(b"key", "paars fietst de kraan", form="example 1", facts={"for": "me"}, cost=COST)``
gives a text; ``parse(text, "example 1").open("paars fietst de kraan")`` gives ``b"key"``.
"""

from __future__ import annotations

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from gateway.system import documents

_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
# 32 MiB to 256 MiB: a file that asks for less is weak, one that asks for more is not ours
_COSTS = frozenset(2**exponent for exponent in range(15, 19))
_BLOCK = 8
_MAX_PARALLEL = 16
# an enrolment has 2 kB, an escrow of many keys some more
MAX_BYTES = 1_000_000
_OWN_FIELDS = ("form", "scrypt", "salt", "nonce", "sealed")


class MalformedFileError(Exception):
    """Tell that a text is no sealed file of the form that was asked for."""


class WrongPassphraseError(Exception):
    """Tell that the passphrase does not open the file, or that the file was changed."""


@dataclass(frozen=True, slots=True)
class ScryptCost:
    """Hold what one try of a passphrase costs: ``n`` times 1 KiB of memory, ``p`` times over."""

    n: int
    p: int


@dataclass(frozen=True, slots=True)
class SealedFile:
    """Hold a file that was read and not yet opened; its facts are proven only by :meth:`open`."""

    form: str
    facts: Mapping[str, Any]
    cost: ScryptCost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    sealed: bytes = field(repr=False)

    def open(self, passphrase: str) -> bytes:
        """Return the content.

        :raises WrongPassphraseError: when the passphrase is another, or the file was changed.
        """
        cipher = _cipher(passphrase, self.salt, self.cost)
        try:
            return cipher.decrypt(
                self.nonce, self.sealed, _associated(self.form, self.facts, self.cost)
            )
        except InvalidTag:
            raise WrongPassphraseError from None


def seal(
    content: bytes, passphrase: str, *, form: str, facts: Mapping[str, Any], cost: ScryptCost
) -> str:
    """Return the text of a file that holds the content sealed and the facts readable.

    :param form: the file's kind and version; a file of another form is not read.
    :param facts: JSON values by name.
    """
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = _cipher(passphrase, salt, cost).encrypt(nonce, content, _associated(form, facts, cost))
    fields = {
        "form": form,
        **facts,
        "scrypt": asdict(cost),
        "salt": b64encode(salt).decode("ascii"),
        "nonce": b64encode(nonce).decode("ascii"),
        "sealed": b64encode(sealed).decode("ascii"),
    }
    return json.dumps(fields, indent=1) + "\n"


def parse(text: str, form: str) -> SealedFile:
    """Read the text of a sealed file; nothing is opened yet.

    :raises MalformedFileError: when it is no such file, or asks for a cost out of bounds.
    """
    try:
        fields = documents.read_json(text, MAX_BYTES)
        named, n, p = fields["form"], fields["scrypt"]["n"], fields["scrypt"]["p"]
        salt, nonce, sealed = (
            b64decode(fields[name], validate=True) for name in ("salt", "nonce", "sealed")
        )
    except (ValueError, KeyError, TypeError):
        raise MalformedFileError from None
    if (
        named != form
        or type(n) is not int
        or n not in _COSTS
        or type(p) is not int
        or not 1 <= p <= _MAX_PARALLEL
        or (len(salt), len(nonce)) != (_SALT_BYTES, _NONCE_BYTES)
    ):
        raise MalformedFileError
    facts = {name: value for name, value in fields.items() if name not in _OWN_FIELDS}
    return SealedFile(form, facts, ScryptCost(n, p), salt, nonce, sealed)


def normalized(passphrase: str) -> str:
    """Return what counts of a passphrase: the same however it was typed, pasted or saved.

    Composed and decomposed letters are one (NFKC); blanks, line ends and byte order marks around
    it do not count.
    """
    return unicodedata.normalize("NFKC", passphrase).strip("\ufeff \t\r\n")


def _cipher(passphrase: str, salt: bytes, cost: ScryptCost) -> AESGCM:
    scrypt = Scrypt(salt=salt, length=_KEY_BYTES, n=cost.n, r=_BLOCK, p=cost.p)
    return AESGCM(scrypt.derive(normalized(passphrase).encode("utf-8", "surrogatepass")))


def _associated(form: str, facts: Mapping[str, Any], cost: ScryptCost) -> bytes:
    return json.dumps([form, facts, asdict(cost)], sort_keys=True).encode("ascii")
