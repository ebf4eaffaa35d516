"""The kiosk without a window: open the day, close it, look at the queue.

For turnstiles and other systems on the site, for scripts, and as the proof that nothing of the
domain lives in the window.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TextIO

from gateway.app.day_opening import write_day
from gateway.app.headless_record import LineRecord
from gateway.app.record_keeper import RecordEvent
from gateway.app.services import Services, build, existing_sealer
from gateway.cli.technician import technician_text
from gateway.domain import identifiers
from gateway.domain.belgian_time import belgian_time, utc
from gateway.domain.days_ahead import day_of
from gateway.domain.events import ContactFailed, ContactRestored
from gateway.domain.model import QueueStatus, Regime, RegistrationSummary, Workplace
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.errors import UserError
from gateway.journal import held, staff_acts
from gateway.journal.day import close_day as close_in_journal
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.reports import Reports
from gateway.journal.store import Store, journal_errors
from gateway.journal.upkeep import repair_if_damaged
from gateway.journal.writer import JournalWriter
from gateway.sync.errors import ServiceError
from gateway.sync.stages import stage_of
from gateway.system import settings as settings_file
from gateway.system.clock import Clock
from gateway.system.home import HomeLock
from gateway.system.settings import Settings
from gateway.system.staff_secrets import StaffSecrets


@contextmanager
def session(home: Path) -> Iterator[Services]:
    """Hold the services of the only program on this home, and close them at the end.

    :raises JournalError: in place of SQLite's own errors, when the journal fails on the way.
    """
    with HomeLock(home):
        services = build(settings_file.load(home))
        try:
            repair_if_damaged(home)
            with journal_errors(home / FILE_NAME):
                yield services
        finally:
            services.client.close()


def open_day(home: Path, user: str, workplace: str, password: str, out: TextIO) -> int:
    """Log in, check the workplace against the declared ones, and open for the day.

    :return: the exit code.
    :raises UserError: when a setting, the log-in or the workplace will not do.
    """
    with session(home) as services:
        demand_service(services.settings)
        try:
            token = services.credentials.log_in(user, password)
            declared = services.client.list_workplaces(token)
            # the moment of the opening is known, and with it the earliest of what follows
            services.client.probe(token)
        except ServiceError as error:
            if error.problem is not Problem.WRONG_PASSWORD:
                _enter(services, ContactFailed(stage) if (stage := stage_of(error)) else None)
            raise UserError(
                technician_text(error.problem).finding
                or f"The service did not answer ({error.stage})."
            ) from None
        chosen = _chosen(workplace, declared)
        services.credentials.store()
        _enter(services, ContactRestored())
        with closing(services.writer()) as writer:
            opened = write_day(
                writer.store,
                services.sealer,
                user,
                chosen,
                services.clock.stamp(),
                codes=StaffSecrets(services.vault),
                practice_code=services.practice_code,
                declared=[place.number for place in declared],
                gate=services.settings.gate.name,
            )
    code = opened.staff_code or "the site manager's own"
    print(f"Open on {chosen.name} ({chosen.number}). Staff code: {code}", file=out)
    return 0


def _enter(services: Services, event: RecordEvent | None) -> None:
    """Enter in the record how a contact ended."""
    if event is not None:
        with closing(services.writer()) as writer:
            record = LineRecord(services, writer)
            record.hear(event)
            record.write()


def demand_service(settings: Settings) -> None:
    """Refuse settings that do not say where the service is.

    :raises UserError: then.
    """
    service = settings.service
    workplaces_from = service.workplaces_url or service.workplaces_file
    if not (service.base_url and service.token_url and workplaces_from):
        raise UserError(
            "No service is set. Name base_url, token_url and workplaces_url (or "
            f"workplaces_file) under [service] in {settings.home / settings_file.FILE_NAME}."
        )


def _chosen(wanted: str, declared: tuple[Workplace, ...]) -> Workplace:
    if not declared:
        raise UserError(
            "This user has no declared workplace that runs today. Look into the declaration of "
            "works."
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
    """Close the day and forget the password; what is kept stays kept.

    :return: the exit code.
    """
    with session(home) as services:
        services.credentials.forget()
        with closing(services.writer()) as writer:
            close_in_journal(writer.store, services.sealer)
            now, by = services.clock.stamp(), StaffRole.NO_CODE
            staff_acts.record(writer.store, services.sealer, now, StaffAct.CLOSED, by=by)
        waiting = services.reports().counts().kept
    print(
        f"Closed. Waiting for the next opening: {waiting}."
        if waiting
        else "Closed. Everything was sent.",
        file=out,
    )
    return 0


def look_after(writer: JournalWriter, services: Services) -> None:
    """Verify the journal and blank what is due, as a kiosk with a window does in quiet minutes."""
    while writer.run_round(services.clock.stamp()):
        pass


# ---- the queue -----------------------------------------------------------------------------------


def list_queue(home: Path, out: TextIO, *, as_json: bool, everything: bool) -> int:
    """List what waits or was refused, or all registrations; reads only, beside a kiosk that runs.

    :return: the exit code.
    """
    limit_s = settings_file.load(home).remark32.limit_s
    lines: tuple[RegistrationSummary, ...] = ()
    status = QueueStatus()
    if (home / FILE_NAME).exists():
        with journal_errors(home / FILE_NAME):
            reports = Reports(Store(home, read_only=True), existing_sealer(home), limit_s=limit_s)
            now = Clock().stamp()
            lines = reports.everything(now) if everything else reports.waiting(now)
            status = reports.queue(now)
            status = replace(status, late=status.late + reports.overdue(now))
            reports.store.close()
    if as_json:
        summary = {
            "waiting": status.waiting,
            "oldest_s": status.oldest_s,
            "refused": status.refused,
            "late": status.late,
            "items": [_as_json(line) for line in lines],
        }
        print(json.dumps(summary, ensure_ascii=False, indent=1), file=out)
        return 0
    print(
        f"{status.waiting} waiting, the oldest for {status.oldest_s} s; "
        f"{status.refused} refused today.",
        file=out,
    )
    for line in lines:
        print(_as_text(line), file=out)
    return 0


def release_queue(home: Path, out: TextIO) -> int:
    """List what was registered while the keyring was locked, and let it be sent.

    :return: the exit code.
    :raises UserError: when the journal's key is out of reach.
    """
    sealer = existing_sealer(home)
    if sealer is None:
        raise UserError("The journal's key is out of reach: nothing can be released. Unlock it.")
    limit_s = settings_file.load(home).remark32.limit_s
    with journal_errors(home / FILE_NAME), closing(Store(home)) as store:
        references = held.unapproved(store)
        lines = Reports(store, sealer, limit_s=limit_s).waiting(Clock().stamp())
        held.approve(store, sealer, references)
    for line in lines:
        if line.reference in references:
            print(_as_text(line), file=out)
    print(f"{len(references)} released; they are sent next.", file=out)
    return 0


def _as_text(line: RegistrationSummary) -> str:
    made = belgian_time(line.made_ms).isoformat(sep=" ", timespec="seconds")
    direction = "DAY" if line.regime is Regime.DAILY else line.direction.upper()
    if line.days_ahead:
        direction = f"{direction} {day_of(line.made_ms, line.days_ahead)}"
    trouble = f"  {line.trouble}" if line.trouble else ""
    late = "  REMARK 32" if line.late else ""
    return (
        f"{line.reference}  {made}  {direction:3}  {line.status:9}  {line.name or line.number}"
        f"{trouble}{late}"
    )


def _as_json(line: RegistrationSummary) -> dict[str, Any]:
    content = asdict(line)
    late = content.pop("late")
    made = utc(content.pop("made_ms")).isoformat(timespec="milliseconds")
    remarks = [remark.code for remark in line.remarks]
    return {**content, "made": made, "remark_32": late, "remarks": remarks}
