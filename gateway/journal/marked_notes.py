"""Notes of the journal about itself that decide what is sent: each bears a keyed mark.

What was written without the key, or changed outside this program, counts as not there.
"""

from __future__ import annotations

import json
from typing import Any

from gateway.journal import note_shapes
from gateway.journal.encryption import Sealer
from gateway.journal.row import digest
from gateway.journal.store import Store


def write(store: Store, sealer: Sealer, name: str, value: Any) -> None:
    """Write a note inside a transaction."""
    mark = sealer.mark(digest(name, json.dumps(value)))
    store.set_meta(name, [value, mark.hex() if mark else ""])


def read(store: Store, sealer: Sealer, name: str) -> Any:
    """Return a note that bears its mark, else ``None``.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    match store.meta(name, note_shapes.is_list):
        case [value, str(mark)] if sealer.is_mark(_bytes(mark), digest(name, json.dumps(value))):
            return value
        case _:
            return None


def _bytes(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
