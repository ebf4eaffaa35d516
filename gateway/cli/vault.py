"""``gateway vault`` and ``gateway queue export``: look after the journal's key, export the journal
before personal data is erased.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO

from gateway.app.services import existing_sealer
from gateway.cli import output_file, password
from gateway.cli.plurals import counted
from gateway.domain.belgian_time import utc
from gateway.domain.digits import is_digits
from gateway.domain.spreadsheet import csv_text
from gateway.errors import UserError
from gateway.journal import day, leaked_keys
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import entry_marks
from gateway.journal.indexes import mark_outdated, update_indexes
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import export_rows
from gateway.journal.store import Store, journal_errors
from gateway.system import documents, key_escrow, sealed_file, text_file
from gateway.system.documents import DocumentError
from gateway.system.files import write_new
from gateway.system.home import HomeLock
from gateway.system.text_file import NotTextError
from gateway.system.vault import Vault

COLUMNS = (
    *("reference", "made", "workplace", "direction", "means", "number", "surname", "given"),
    *("employer", "employer_name", "status", "service_id", "validity", "answered"),
    *("remarks", "errors", "blanked"),
)
# of a longer number Excel shows powers of ten
_SHOWN_DIGITS = 8


def export(home: Path, out: TextIO, *, as_json: bool, file: Path | None, replace: bool) -> int:
    """Write all registrations, oldest first, with whole numbers and names, for the contractor's own
    records; reads only.

    What was blanked has no number and no name any more. Nothing is written before all of it is
    read, so that an export is whole or not at all.

    :param as_json: one document of JSON; else a table that opens rightly in a Belgian Excel.
    :param file: ``None``: the output.
    :return: the exit code.
    :raises UserError: when the file cannot be written.
    """
    rows = list(_rows(home))
    text = _json_document(rows) if as_json else _table(rows)
    if file is None:
        out.write(text)
        return 0
    output_file.write({file: text}, replace=replace)
    kept = counted(len(rows), "registration is", "registrations are")
    print(f"{kept} in {file}, readable by this user only.", file=out)
    return 0


def _json_document(rows: list[dict[str, Any]]) -> str:
    return "[" + ",".join("\n " + json.dumps(row) for row in rows) + "\n]\n"


def _table(rows: list[dict[str, Any]]) -> str:
    """Return a table with semicolons and the mark of UTF-8, as Excel reads it in Belgium."""
    table = io.StringIO(newline="")
    table.write("\ufeff")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([cell(row[name]) for name in COLUMNS] for row in rows)
    return table.getvalue()


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
    return utc(wall_ms).isoformat(timespec="milliseconds")


def cell(value: Any) -> str:
    """Return a value as a cell of a table that no spreadsheet takes for a formula."""
    text = " ".join(str(part) for part in value) if isinstance(value, list) else str(value or "")
    if is_digits(text) and (len(text) > _SHOWN_DIGITS or text.startswith("0")):
        # a formula that gives the text: else Excel rounds it and drops its zeros
        return f'="{text}"'
    return csv_text(text)


def rotate(home: Path, out: TextIO, *, is_leaked: bool = False) -> int:
    """Seal with a fresh key from now on, while no kiosk runs here; earlier rows stay readable.

    :param is_leaked: somebody else has the key: make the workers' indexes anew, too, and let the
        key count for nothing that is written later. After a cut do it once more.
    :return: the exit code.
    """
    with HomeLock(home):
        if is_leaked:
            _mark_indexes_outdated(home)
        is_lost = Vault(home).existing_key() is None
        vault = Vault(home)
        key = vault.rotate(is_leaked=is_leaked)
        if is_lost and (home / FILE_NAME).exists():
            with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
                sealer = Sealer(key)
                day.mark_day(store, sealer, is_key_replaced=True)
                entry_marks.adopt(store, sealer)
        if is_leaked:
            renewed = counted(
                _replace_leaked(home, vault), "registration has", "registrations have"
            )
            print(f"{renewed} a new index.", file=out)
    print(
        f"From now on registrations are sealed with key {key.name}; "
        f"{len(key.others)} earlier still open.",
        file=out,
    )
    return 0


def _mark_indexes_outdated(home: Path) -> None:
    """Let the next program that opens the journal make its indexes anew, whatever comes between."""
    if (home / FILE_NAME).exists():
        with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
            mark_outdated(store)


def _replace_leaked(home: Path, vault: Vault) -> int:
    """Let the present key vouch for what the leaked one made until now; return the new indexes."""
    if not (home / FILE_NAME).exists():
        vault.note_leak({})
        return 0
    sealer = Sealer(vault.data_key())
    with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
        last = leaked_keys.vouch(store, sealer)
        count = update_indexes(store, sealer)
        vault.note_leak(last)
    return count


def escrow(home: Path, file: Path, passphrase: str, out: TextIO) -> int:
    """Write the journal's keys, sealed under a passphrase, into a new file that is to be kept
    elsewhere; while a kiosk runs, too.

    :return: the exit code.
    :raises UserError: when the keys cannot be had, or the file cannot be written; a file that is
        there is never replaced.
    """
    is_there = UserError(
        f"{file} is there already, and may be the only copy of a key. Name another file."
    )
    if file.exists():
        raise is_there
    key = Vault(home).existing_key()
    if key is None:
        raise UserError(
            f"There is no key in {home} yet: it is made when the kiosk is first opened. "
            "Open it, then write the key into a file."
        )
    text = key_escrow.seal(key, passphrase)
    try:
        write_new(file, text)
    except FileExistsError:
        # since a moment ago, or a link to nowhere
        raise is_there from None
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
        text = text_file.decode(documents.read_bytes(file, sealed_file.MAX_BYTES))
    except (OSError, NotTextError, DocumentError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError(f"{file} cannot be read ({reason}).") from None
    escrowed = key_escrow.unseal(text, passphrase)
    with HomeLock(home):
        key = Vault(home).restore(escrowed)
        print(
            f"Key {key.name} is back; {len(key.others)} others still open. What waits is sent at "
            "the next start.",
            file=out,
        )
        # the key of the index came back, too; last, since a damaged journal must not keep it away
        _mark_indexes_outdated(home)
    return 0
