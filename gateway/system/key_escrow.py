"""The journal's keys on paper, so to speak: a file sealed under a passphrase, to be kept away from
the kiosk.

Without the key nobody can read, and so nobody can send, what waits in the journal; and a keyring
may be lost with a forgotten password. Sealed with AES-256-GCM under a key that scrypt makes of the
passphrase, as an enrolment is, and slower.
"""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from gateway.errors import UserError
from gateway.system.vault import KEY_BYTES, DataKey, key_name

# characters: whoever finds the file may try as many as their computer can
LEAST_PASSPHRASE = 12
_FORM = "gateway key escrow 1"
# 128 MiB, about half a second
_N, _R, _P = 2**17, 8, 1
_SALT_BYTES, _NONCE_BYTES = 16, 12
_BOUND = _FORM.encode("ascii")


class EscrowError(UserError):
    """The keys cannot be sealed or opened; the text is a sentence for the person at the keyboard,
    and holds no secret.
    """


def sealed(key: DataKey, passphrase: str) -> str:
    """All keys of a journal as the text of a file.

    :raises EscrowError: when the passphrase is too short to protect them.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        raise EscrowError(
            f"The passphrase must have at least {LEAST_PASSPHRASE} characters: it alone protects the keys in this file."
        )
    plain = {
        "key": _text(key.key),
        "others": [_text(other) for other in key.others],
        "index": _text(key.index) if key.index else "",
        "boxes": [_text(box) for box in (key.box, *key.boxes) if box],
    }
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    content = AESGCM(_derived(passphrase, salt)).encrypt(
        nonce, json.dumps(plain).encode("ascii"), _BOUND
    )
    told = {
        "form": _FORM,
        "key": key.name,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "sealed": _text(content),
    }
    return json.dumps(told, indent=1) + "\n"


def opened(text: str, passphrase: str) -> DataKey:
    """The keys in the text of a file.

    :raises EscrowError: when it is no such file, was changed, or was sealed under another
        passphrase.
    """
    try:
        told = json.loads(text)
        if told["form"] != _FORM:
            raise ValueError
        salt, nonce, content = (
            b64decode(told[part], validate=True) for part in ("salt", "nonce", "sealed")
        )
        plain = json.loads(AESGCM(_derived(passphrase, salt)).decrypt(nonce, content, _BOUND))
        key, index = _key(plain["key"]), _key(plain["index"]) if plain["index"] else None
        others, boxes = (
            tuple(_key(other) for other in plain["others"]),
            tuple(_key(box) for box in plain["boxes"]),
        )
    except InvalidTag:
        raise EscrowError(
            "The passphrase does not open this file, or the file was changed."
        ) from None
    except (ValueError, KeyError, TypeError):
        raise EscrowError(
            "The file holds no keys of a journal. It is written by: gateway vault escrow FILE."
        ) from None
    return DataKey(key_name(key), key, others, index, boxes[0] if boxes else None, boxes[1:])


def _key(text: str) -> bytes:
    key = b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError
    return key


def _derived(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=KEY_BYTES, n=_N, r=_R, p=_P).derive(
        passphrase.encode("utf-8", "surrogatepass")
    )


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
