"""The Gateway without a window: open, close, register from lines, send, look at the queue.

For turnstiles and other systems on the site, for scripts, and as the proof that nothing of the
domain lives in the window.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from gateway.app.recorder import write_day
from gateway.app.services import Services, build
from gateway.cli.problems import technician_text
from gateway.domain import identifiers
from gateway.domain.model import QueueStatus, RegistrationSummary, Workplace
from gateway.errors import UserError
from gateway.journal.day import close_day as close_in_journal
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import journal_errors
from gateway.journal.upkeep import repair_if_damaged
from gateway.journal.writer import JournalWriter
from gateway.sync.errors import ServiceError
from gateway.system import settings
from gateway.system.home import HomeLock
from gateway.system.settings import FILE_NAME as SETTINGS_FILE


@contextmanager
def session(home: Path) -> Iterator[Services]:
    """The parts, for the only program on this home, closed at the end.

    :raises JournalError: in place of what SQLite says of a journal that fails on the way.
    """
    with HomeLock(home):
        parts = build(settings.load(home))
        try:
            repair_if_damaged(home)
            with journal_errors(home / FILE_NAME):
                yield parts
        finally:
            parts.client.close()


def open_day(home: Path, user: str, workplace: str, password: str, out: TextIO) -> int:
    """Log in, check the workplace against the declared ones, and open for the day."""
    with session(home) as parts:
        service = parts.settings.service
        if not (
            service.base_url
            and service.token_url
            and (service.workplaces_url or service.workplaces_file)
        ):
            raise UserError(
                f"No service is set. Name base_url, token_url and workplaces_url (or workplaces_file) under [service] in "
                f"{home / SETTINGS_FILE}."
            )
        try:
            token = parts.credentials.log_in(user, password)
            declared = parts.client.list_workplaces(token)
        except ServiceError as error:
            raise UserError(
                technician_text(error.problem).finding
                or f"The service did not answer ({error.stage})."
            ) from None
        chosen = _among(workplace, declared)
        parts.credentials.store()
        with closing(parts.registrations()) as registrations:
            opened = write_day(registrations.store, parts.settings, user, chosen, parts.clock)
    print(
        f"Open on {chosen.name} ({identifiers.grouped_workplace(chosen.number)}). Staff code: {opened.staff_code}",
        file=out,
    )
    return 0


def _among(wanted: str, declared: tuple[Workplace, ...]) -> Workplace:
    if not declared:
        raise UserError(
            "This user has no declared workplace that runs today. Look into the declaration of works."
        )
    try:
        number = identifiers.parse_workplace_number(wanted)
    except ValueError as error:
        raise UserError(f"{wanted!r} is no workplace number: {error}.") from None
    for workplace in declared:
        if workplace.number == number:
            return workplace
    known = "; ".join(f"{workplace.number} {workplace.name}" for workplace in declared)
    raise UserError(f"This user has no workplace {number}. Declared and running: {known}.")


def close_day(home: Path, out: TextIO) -> int:
    """Close the day and forget the password; what is kept stays kept."""
    with session(home) as parts:
        parts.credentials.forget()
        with closing(parts.registrations()) as registrations:
            close_in_journal(registrations.store)
        waiting = parts.reports().counts().kept
    print(
        f"Closed. Waiting for the next opening: {waiting}."
        if waiting
        else "Closed. Everything was sent.",
        file=out,
    )
    return 0


def tend(writer: JournalWriter, parts: Services) -> None:
    """What a kiosk does in quiet minutes a program without a window does at its start: verify,
    blank what is due.
    """
    while writer.run_round(parts.clock.stamp()):
        pass


# ---- send and look -------------------------------------------------------------------------------


def list_queue(home: Path, out: TextIO, *, as_json: bool, everything: bool) -> int:
    """What waits or was refused (or all), beside a running kiosk too: reads only."""
    parts = build(settings.load(home))
    lines: tuple[RegistrationSummary, ...] = ()
    state = QueueStatus()
    if (home / FILE_NAME).exists():
        with journal_errors(home / FILE_NAME):
            reports = parts.reports(read_only=True)
            now = parts.clock.stamp()
            lines = reports.everything(now) if everything else reports.waiting(now)
            queue = reports.queue(now)
            state = replace(queue, late=queue.late + reports.overdue(now))
    if as_json:
        items = [_as_json(line) for line in lines]
        summary = {
            "waiting": state.waiting,
            "oldest_s": state.oldest_s,
            "refused": state.refused,
            "late": state.late,
        }
        print(json.dumps({**summary, "items": items}, ensure_ascii=False, indent=1), file=out)
        return 0
    print(
        f"{state.waiting} waiting, the oldest for {state.oldest_s} s; {state.refused} refused today.",
        file=out,
    )
    for line in lines:
        made = (
            datetime.fromtimestamp(line.made_ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        )
        flag = "  REMARK 32" if line.late else ""
        trouble = f"  {line.trouble}" if line.trouble else ""
        who = line.name or line.number
        print(
            f"{line.reference}  {made}  {line.direction.upper():3}  {line.status:9}  {who}{trouble}{flag}",
            file=out,
        )
    return 0


def _as_json(line: RegistrationSummary) -> dict[str, Any]:
    content = asdict(line)
    late = content.pop("late")
    made = datetime.fromtimestamp(content.pop("made_ms") / 1000, tz=UTC).isoformat(
        timespec="milliseconds"
    )
    remarks = [remark.code for remark in line.remarks]
    return {**content, "made": made, "remark_32": late, "remarks": remarks}
