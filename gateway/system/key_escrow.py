"""Keep the journal's keys in a file sealed under a passphrase, to be stored away from the kiosk.

Without its key the journal cannot be read, so what waits in it cannot be sent; and a keyring may be
lost with a forgotten password.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode

from gateway.errors import UserError
from gateway.system import documents, passwords, sealed_file
from gateway.system.key_coding import KEY_BYTES, leaked_keys
from gateway.system.sealed_file import MalformedFileError, ScryptCost, WrongPassphraseError
from gateway.system.vault import DataKey, key_name

_FORM = "gateway key escrow 1"
# 128 MiB, about half a second
_COST = ScryptCost(n=2**17, p=1)


class EscrowError(UserError):
    """Say why the keys cannot be sealed or opened; holds no secret."""


def seal(key: DataKey, passphrase: str) -> str:
    """Return the text of a file that holds all keys of a journal.

    :raises WeakPasswordError: when the passphrase does not protect them.
    """
    passwords.demand_strong(passphrase, what="passphrase")
    keys = {
        "key": _encode(key.key),
        "others": [_encode(other) for other in key.others],
        "index": _encode(key.index) if key.index else "",
        "boxes": [_encode(box) for box in (key.box, *key.boxes) if box],
        "leaked": dict(key.leaked),
    }
    content = json.dumps(keys).encode("ascii")
    return sealed_file.seal(content, passphrase, form=_FORM, facts={"key": key.name}, cost=_COST)


def unseal(text: str, passphrase: str) -> DataKey:
    """Return the keys in the text of a file.

    :raises EscrowError: when it is no such file, was changed, or has another passphrase.
    """
    try:
        keys = documents.read_json(sealed_file.parse(text, _FORM).open(passphrase))
        key, index = _decode(keys["key"]), _decode(keys["index"]) if keys["index"] else None
        others, boxes = (tuple(map(_decode, keys[name])) for name in ("others", "boxes"))
        leaked = leaked_keys(keys["leaked"])
    except WrongPassphraseError:
        raise EscrowError(
            "The passphrase does not open this file, or the file was changed."
        ) from None
    except (MalformedFileError, ValueError, KeyError, TypeError):
        raise EscrowError(
            "The file holds no keys of a journal. It is written by: gateway vault escrow FILE."
        ) from None
    box = boxes[0] if boxes else None
    return DataKey(key_name(key), key, others, index, box, boxes[1:], leaked)


def _encode(key: bytes) -> str:
    return b64encode(key).decode("ascii")


def _decode(text: str) -> bytes:
    key = b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError
    return key
