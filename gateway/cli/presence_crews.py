"""``gateway presence crews``: take who is expected from a file, list the files, give them up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from gateway.app.services import existing_sealer
from gateway.cli.plurals import counted
from gateway.cli.presence import moment
from gateway.domain import crew
from gateway.domain.crew import CrewFault, CrewFaultKind
from gateway.domain.staff_acts import StaffRole
from gateway.errors import UserError
from gateway.journal import crews, presence
from gateway.journal.encryption import Sealer
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import Store, journal_errors
from gateway.system import tables
from gateway.system.clock import Clock

_SHOWN_FAULTS = 100
_FAULTS = {
    CrewFaultKind.NO_COLUMNS: "names no column of numbers (INSS), or none of companies "
    "(enterprise number)",
    CrewFaultKind.NUMBER: "has no right national, BIS or Limosa number",
    CrewFaultKind.COMPANY: "has no right enterprise number",
    CrewFaultKind.TWICE: "names a worker who stands above",
    CrewFaultKind.EMPTY: "names no worker",
    CrewFaultKind.TOO_LONG: f"names more than {crew.MOST_WORKERS} workers",
}


def read(home: Path, file: Path, out: TextIO) -> int:
    """Take a crew file for the workplace that is open, whole or not at all.

    :return: the exit code.
    :raises UserError: with a sentence for each line that is wrong.
    """
    try:
        members = crew.read(tables.read(file))
    except tables.TableError as error:
        raise UserError(f"{file} cannot be read: {error}. Nothing of it was taken.") from None
    except OSError as error:
        raise UserError(f"{file} cannot be read ({error.strerror}).") from None
    except crew.CrewError as error:
        raise UserError(_fault_text(file, error.faults)) from None
    with _workplace(home) as (store, sealer, workplace):
        by, now = StaffRole.NO_CODE, Clock().stamp()
        count = crews.replace(store, sealer, workplace, members, now, by=by, file=file.name)
    workers = counted(count, "worker is", "workers are")
    print(f"{workers} expected on {workplace}, as {file.name} says.", file=out)
    return 0


def give_up(home: Path, out: TextIO) -> int:
    """Let no crew file of the workplace count any more.

    :return: the exit code.
    :raises UserError: when the kiosk was never opened.
    """
    with _workplace(home) as (store, sealer, workplace):
        crews.give_up(store, sealer, workplace, Clock().stamp(), by=StaffRole.NO_CODE)
    print("No crew file counts any more: who came on the last day of work is expected.", file=out)
    return 0


def list_files(home: Path, out: TextIO) -> int:
    """List the crew files that count, the last one first.

    :return: the exit code.
    :raises UserError: when the kiosk was never opened.
    """
    with _workplace(home) as (store, sealer, workplace):
        found = crews.files(store, sealer, workplace)
    for file in found:
        companies = counted(file.companies, "company", "companies")
        people = counted(file.people, "worker", "workers")
        print(f"{file.name}, {moment(file.read_ms)}: {companies}, {people}", file=out)
    return 0


@contextmanager
def _workplace(home: Path) -> Iterator[tuple[Store, Sealer, str]]:
    """Open the journal, and give the number of the workplace that was opened last.

    :raises UserError: when there is none, or no key.
    """
    sealer = existing_sealer(home)
    if sealer is None or not (home / FILE_NAME).exists():
        raise UserError("The journal's key is out of reach, or the kiosk was never opened.")
    with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
        workplace = presence.open_workplace(store)
        if not workplace:
            raise UserError("The kiosk was never opened on a workplace. Open it first.")
        yield store, sealer, workplace


def _fault_text(file: Path, faults: tuple[CrewFault, ...]) -> str:
    lines = [
        f"{file}{f', line {fault.line}' if fault.line else ''}: {_FAULTS[fault.kind]}."
        for fault in faults[:_SHOWN_FAULTS]
    ]
    if len(faults) > _SHOWN_FAULTS:
        lines.append(f"And {len(faults) - _SHOWN_FAULTS} more.")
    return "\n".join((*lines, "Nothing of the file was taken."))
