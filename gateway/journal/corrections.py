"""Corrections of hours, for the office alone: sealed, each with its reason, beside the original.

A registration is never changed, and nothing of a correction is sent to the service. The record
holds that one was made, and a digest of it.
"""

from __future__ import annotations

import hashlib
import os
from typing import Any

from gateway.domain.model import Direction, Timestamp
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.work_list import MOST_REASON_CHARACTERS, Correction
from gateway.errors import UserError
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.store import Store

_SALT_BYTES = 16
MOST_CORRECTIONS = 50


class CorrectionError(UserError):
    """Say why a correction was not written."""


def write(
    store: Store,
    sealer: Sealer,
    reference: str,
    correction: Correction,
    stamp: Timestamp,
    *,
    by: StaffRole,
) -> None:
    """Add a correction of a registration; it is on disk when this returns.

    :param by: whose code it was.
    :raises CorrectionError: when it has no reason, its moment is still to come, or its registration
        is not there, was erased, or has its fill.
    :raises sqlite3.Error: when it could not be written.
    """
    reason = " ".join(correction.reason.split())
    if not reason or len(reason) > MOST_REASON_CHARACTERS:
        raise CorrectionError(
            f"A correction needs a reason of at most {MOST_REASON_CHARACTERS} characters. "
            "Nothing was written."
        )
    now_ms = max(stamp.wall_ms, stamp.wall_ms + (stamp.offset_ms or 0))
    if correction.at_ms is not None and correction.at_ms > now_ms:
        raise CorrectionError("That moment is still to come. Nothing was written.")
    if sealer.is_locked:
        raise CorrectionError("The journal's key is out of reach: nothing can be corrected.")
    content: dict[str, Any] = {
        "direction": correction.direction.value,
        "at_ms": correction.at_ms,
        "reason": reason,
        "entered_ms": stamp.wall_ms,
        "salt": os.urandom(_SALT_BYTES).hex(),
    }
    told = f"{content['direction']} {content['at_ms']} {reason} {content['salt']}"
    with store.transaction() as connection:
        found = connection.execute(
            "SELECT seq, (SELECT count(*) FROM correction c WHERE c.registration = r.seq)"
            " FROM registration r WHERE reference = ? AND blanked_ms IS NULL",
            (reference,),
        ).fetchone()
        if found is None:
            raise CorrectionError("This registration is not there, or was erased.")
        row, count = found
        if count >= MOST_CORRECTIONS:
            raise CorrectionError(f"This registration has {count} corrections already.")
        head = staff_acts.append(
            connection,
            sealer,
            stamp,
            StaffAct.CORRECTED,
            by=by,
            row=row,
            digest=hashlib.sha256(told.encode("utf-8")).hexdigest(),
        )
        sealed = sealer.seal(_facts(head.seq, row), content)[1]
        connection.execute(
            "INSERT INTO correction (seq, registration, sealed) VALUES (?, ?, ?)",
            (head.seq, row, sealed),
        )


def of_rows(store: Store, sealer: Sealer, rows: str) -> dict[int, tuple[Correction, ...]]:
    """Return the corrections of registrations, by their number, in the order of their making.

    :param rows: numbers of registrations, as JSON.
    """
    found: dict[int, tuple[Correction, ...]] = {}
    for seq, row, sealed in store.rows(
        "SELECT seq, registration, sealed FROM correction"
        " WHERE registration IN (SELECT value FROM json_each(?)) ORDER BY seq",
        rows,
    ):
        try:
            content = sealer.unseal(_facts(seq, row), sealed)
            one = Correction(
                Direction(content["direction"]),
                content["at_ms"],
                str(content["reason"]),
                content["entered_ms"],
            )
        except (UnsealError, KeyError, ValueError):
            # changed outside this program, or erased: it counts as not there
            continue
        found[row] = (*found.get(row, ()), one)
    return found


def _facts(seq: int, row: int) -> bytes:
    return f"correction {seq} of {row}".encode("ascii")
