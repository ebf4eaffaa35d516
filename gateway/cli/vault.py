"""``gateway vault`` and ``gateway queue export``: look after the journal's key, export the journal
before personal data is erased.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.cli import password
from gateway.errors import UserError
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import export_rows
from gateway.journal.store import Store, journal_errors
from gateway.system import key_escrow, text_file
from gateway.system.files import write_atomically
from gateway.system.home import HomeLock
from gateway.system.text_file import NotTextError
from gateway.system.vault import Vault

COLUMNS = (
    *("reference", "made", "workplace", "direction", "means", "number", "surname", "given"),
    *("employer", "employer_name", "status", "service_id", "validity", "answered"),
    *("remarks", "errors", "blanked"),
)
# how a text begins that a spreadsheet would take for a formula
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(home: Path, out: TextIO, *, as_json: bool) -> int:
    """Write all registrations, oldest first, with whole numbers and names, for the contractor's own
    records; reads only.

    What was blanked has no number and no name any more. In CSV a text that a spreadsheet would take
    for a formula gets an apostrophe before it.

    :return: the exit code.
    """
    rows = _rows(home)
    if as_json:
        out.write("[")
        for place, row in enumerate(rows):
            out.write((",\n " if place else "\n ") + json.dumps(row, ensure_ascii=True))
        out.write("\n]\n")
        return 0
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in COLUMNS])
    return 0


def _rows(home: Path) -> Iterator[dict[str, Any]]:
    if not (home / FILE_NAME).exists():
        return
    sealer = existing_sealer(home)
    with journal_errors(home / FILE_NAME), closing(Store(home, read_only=True)) as store:
        for row in export_rows(store, sealer):
            times = {name: _time(row[name]) for name in ("made", "answered", "blanked")}
            yield {**row, **times}


def _time(wall_ms: int | None) -> str:
    if not wall_ms:
        return ""
    return datetime.fromtimestamp(wall_ms / 1000, tz=UTC).isoformat(timespec="milliseconds")


def _cell(value: Any) -> str:
    text = " ".join(str(part) for part in value) if isinstance(value, list) else str(value or "")
    # a half of a surrogate pair cannot be written to a file
    text = text.encode("utf-8", "replace").decode("utf-8")
    return f"'{text}" if text.startswith(_FORMULA) else text


def rotate(home: Path, out: TextIO) -> int:
    """Seal with a fresh key from now on, while no kiosk runs here; earlier rows stay readable.

    :return: the exit code.
    """
    with HomeLock(home):
        key = Vault(home).rotate()
    print(
        f"From now on registrations are sealed with key {key.name}; "
        f"{len(key.others)} earlier still open.",
        file=out,
    )
    return 0


def escrow(home: Path, file: Path, passphrase: str, out: TextIO) -> int:
    """Write the journal's keys, sealed under a passphrase, into a new file that is to be kept
    elsewhere; while a kiosk runs, too.

    :return: the exit code.
    :raises UserError: when the keys cannot be had, or the file cannot be written; a file that is
        there is never replaced.
    """
    if file.exists():
        raise UserError(
            f"{file} is there already, and may be the only copy of a key. Name another file."
        )
    key = Vault(home).existing_key()
    if key is None:
        raise UserError(
            f"There is no key in {home} yet: it is made when the kiosk is first opened. "
            "Open it, then write the key into a file."
        )
    text = key_escrow.seal(key, passphrase)
    try:
        write_atomically(file, text)
    except OSError as error:
        raise UserError(f"{file} cannot be written ({error.strerror}).") from None
    print(f"Passphrase: {password.masked(passphrase)}", file=out)
    print(
        f"Key {key.name} is in {file}. Keep it away from this computer, and the passphrase away "
        "from it.",
        file=out,
    )
    return 0


def restore(home: Path, file: Path, passphrase: str, out: TextIO) -> int:
    """Take the keys of such a file into the keyring, while no kiosk runs here: what they sealed is
    read and sent again.

    :return: the exit code.
    :raises UserError: when the file cannot be read or opened, or the keyring does not take the
        keys.
    """
    try:
        text = text_file.read(file)
    except (OSError, NotTextError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError(f"{file} cannot be read ({reason}).") from None
    escrowed = key_escrow.unseal(text, passphrase)
    with HomeLock(home):
        key = Vault(home).restore(escrowed)
    print(
        f"Key {key.name} is back; {len(key.others)} others still open. What waits is sent at the "
        "next start.",
        file=out,
    )
    return 0
