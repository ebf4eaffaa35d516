"""What staff did about a remark or a refusal, and who: noted, and entered in the record.

The texts may name people: they lie sealed beside the record, which holds a digest, and are blanked
some time later (:mod:`gateway.journal.retention`). That something was dealt with stays.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable

from gateway.domain.model import Timestamp
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_lists import HELD, DealtWith, EntryKey
from gateway.errors import UserError
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.seen_marks import rows_of, see
from gateway.journal.store import Store

LONGEST_NAME, LONGEST_NOTE = 80, 500
"""The most characters of who did it, and of what was done."""
_SALT_BYTES = 16


class DealtWithError(UserError):
    """Say why nothing was noted."""


def write(
    store: Store,
    sealer: Sealer | None,
    stamp: Timestamp,
    keys: Iterable[EntryKey],
    *,
    by: str,
    note: str = "",
) -> None:
    """Note that staff have dealt with these entries; it is on disk when this returns.

    A later note about an entry takes the place of the one before.

    :raises DealtWithError: when nobody is named, or a text is too long.
    :raises sqlite3.Error: when it could not be written.
    """
    if sealer is None:
        raise DealtWithError("The journal's key is out of reach: nothing can be written.")
    if not by or len(by) > LONGEST_NAME or len(note) > LONGEST_NOTE:
        raise DealtWithError("Name who dealt with it, in a short text. Nothing was noted.")
    # short texts could be guessed from a bare digest, and the record goes to others
    content = {"by": by, "note": note, "salt": os.urandom(_SALT_BYTES).hex()}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode("utf-8")).hexdigest()
    wanted = [key for key in keys if key[1] != HELD]
    act, by = StaffAct.DEALT_WITH, StaffRole.SITE_MANAGER
    with store.transaction() as connection:
        head = staff_acts.append(
            connection, sealer, stamp, act, by=by, entries=len(wanted), note=digest
        )
        connection.execute(
            "INSERT INTO staff_note (seq, made_ms, sealed) VALUES (?, ?, ?)",
            (head.seq, stamp.wall_ms, sealer.seal(_facts(head.seq), content)[1]),
        )
        for key in wanted:
            table, where = rows_of(key)
            see(connection, sealer, table, ("dealt_with", head.seq), where)


def read(
    store: Store, sealer: Sealer | None, numbers: Iterable[int | None]
) -> dict[int | None, DealtWith]:
    """Return the notes of these numbers.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    wanted = json.dumps(sorted({number for number in numbers if number is not None}))
    rows = store.rows(
        "SELECT seq, made_ms, sealed FROM staff_note WHERE seq IN (SELECT value FROM json_each(?))",
        wanted,
    )
    notes: dict[int | None, DealtWith] = {}
    for seq, made_ms, sealed in rows:
        try:
            content = sealer.unseal(_facts(seq), sealed) if sealer is not None else {}
        except UnsealError:
            content = {}
        notes[seq] = DealtWith(str(content.get("by", "")), str(content.get("note", "")), made_ms)
    return notes


def _facts(seq: int) -> bytes:
    return f"staff note {seq}".encode("ascii")
