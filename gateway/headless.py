"""The Gateway without a window: open, close, register from lines, send, look at the queue.

For turnstiles and other systems on the site, for scripts, and as the proof that nothing of the domain lives in the window.
"""

from __future__ import annotations

import json
import logging
import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined] # pysqlite3 where it is installed

from gateway import home as home_folder
from gateway import identifiers
from gateway.home import Only
from gateway.journal import Keeper
from gateway.model import Direction, Draft, Employer, Line, Means, NumberKind, Person, Problem, Queue, Workplace
from gateway.parts import Parts, build
from gateway.sync.errors import ServiceError
from gateway.sync.recorder import Recorder

logger = logging.getLogger(__name__)

MOST_LINE_BYTES = 1_000
NOT_EMPTY = 3  # exit code: the deadline passed with registrations unsent

_HOPELESS = {
    Problem.SIGNED_OUT: "The kiosk is not open: nobody is logged in. Open it with: gateway open --user U --workplace W.",
    Problem.WRONG_PASSWORD: "The service refuses the user name or password. Open the kiosk again with the right ones.",
    Problem.NO_ACCESS: 'The service took away the right "Checkinatwork Gateway". Everything is kept; call your administrator.',
}
_SIGN_IN = {
    Problem.WRONG_PASSWORD: "The user name or password is wrong. Type them again; mind capitals.",
    Problem.NO_RIGHT: 'This user has no access right "Checkinatwork Gateway". Ask your local administrator for it.',
    Problem.NO_NETWORK: "The service cannot be reached. Look at the network cable or the Wi-Fi, and try again.",
    Problem.NOT_TRUSTED: "The computer that answered is not the service (its certificate is not trusted). Call your technician.",
    Problem.SERVICE_DOWN: "The service is there but does not work. Try again in a few minutes.",
}


class CommandError(Exception):
    """A command ends with this sentence and a non-zero exit code."""


def open_day(home: Path, user: str, workplace: str, password: str, out: TextIO) -> int:
    """Log in, check the workplace against the declared ones, and open for the day."""
    with Only(home):
        parts = build(home)
        try:
            token = parts.credentials.log_in(user, password)
            declared = parts.service.workplaces(token)
        except ServiceError as error:
            raise CommandError(_SIGN_IN.get(error.problem, f"The service did not answer ({error.stage}).")) from None
        chosen = _among(workplace, declared)
        parts.credentials.hold()
        opened = Recorder.write_day(parts.keeper(), parts.settings, user, chosen, parts.clock)
        parts.service.close()
    print(f"Open on {chosen.name} ({identifiers.grouped_workplace(chosen.number)}). Staff code: {opened.staff_code}", file=out)
    return 0


def _among(wanted: str, declared: tuple[Workplace, ...]) -> Workplace:
    if not declared:
        raise CommandError("This user has no declared workplace that runs today. Look into the declaration of works.")
    try:
        number = identifiers.workplace_number(wanted)
    except ValueError as error:
        raise CommandError(f"{wanted!r} is no workplace number: {error}.") from None
    for workplace in declared:
        if workplace.number == number:
            return workplace
    known = "; ".join(f"{workplace.number} {workplace.name}" for workplace in declared)
    raise CommandError(f"This user has no workplace {number}. Declared and running: {known}.")


def close_day(home: Path, out: TextIO) -> int:
    """Close the day and forget the password; what is kept stays kept."""
    with Only(home):
        parts = build(home)
        parts.credentials.forget()
        parts.keeper().close_day()
        waiting = parts.reports().counts().kept
    print("Closed. " + (f"{waiting} registrations wait for the next opening." if waiting else "Everything was sent."), file=out)
    return 0


# ---- register ----------------------------------------------------------------------------------------------------------------


class _RefusalError(Exception):
    """A line that cannot become a registration; ``reason`` is for programs, the text for people. Never holds the number."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


_REASONS = {
    Problem.NUMBER_LENGTH: "A national number has 11 digits, a Limosa number 17.",
    Problem.CHECK_DIGITS: "The check digits of this number are wrong: one of its digits is mistyped.",
    Problem.CARD_NUMBER_TYPED: "This is the number of the card. Take the national number, 11 digits, from the back of the card.",
}


def register(home: Path, lines: BinaryIO, out: TextIO) -> int:
    """Register each line ``NUMBER,in|out[,EMPLOYER]``, and answer it with one JSON line after the commit.

    While lines come, a courier sends what is kept. A line that was answered with a reference survives whatever comes after.
    """
    with Only(home):
        parts = build(home)
        keeper = parts.keeper()
        day = keeper.day()
        if day is None:
            raise CommandError("The kiosk is not open. Open it with: gateway open --user U --workplace W.")
        courier = parts.courier()
        courier.start()
        try:
            for number, line in enumerate(_bounded(lines), start=1):
                answer = _answered(number, line, keeper, parts, day.workplace)
                courier.nudge()
                try:
                    print(json.dumps(answer, ensure_ascii=False), file=out, flush=True)
                except BrokenPipeError:
                    break  # nobody reads the answers any more; what was kept is kept
        finally:
            courier.stop()
    return 0


def _bounded(lines: BinaryIO) -> Any:
    """Lines of at most so many bytes; a longer one is cut and cannot be valid, its rest is passed over."""
    while line := lines.readline(MOST_LINE_BYTES + 1):
        whole = line
        while len(whole) > MOST_LINE_BYTES and not whole.endswith(b"\n"):
            whole = lines.readline(MOST_LINE_BYTES + 1)
            if not whole:
                break
        if line.strip():
            yield line


def _answered(number: int, line: bytes, keeper: Keeper, parts: Parts, workplace: Workplace) -> dict[str, Any]:
    try:
        draft = _draft(line, keeper, parts, workplace)
        registration, proof = keeper.keep(draft, parts.clock.stamp())
    except _RefusalError as refusal:
        return {"line": number, "status": "refused", "reason": refusal.reason, "message": str(refusal)}
    except sqlite3.Error as error:
        logger.error("journal: keep failed (%s)", type(error).__name__)
        message = "It could not be written to disk, so it is not registered. See that the disk is neither full nor read-only."
        return {"line": number, "status": "refused", "reason": Problem.NOT_KEPT.value, "message": message}
    made = datetime.fromtimestamp(registration.stamp.wall_ms / 1000, tz=UTC).isoformat(timespec="milliseconds")
    return {"line": number, "status": "kept", "reference": registration.reference, "proof": proof, "made": made}


def _draft(line: bytes, keeper: Keeper, parts: Parts, workplace: Workplace) -> Draft:
    try:
        fields = [field.strip() for field in line.decode("utf-8").strip().split(",")]
    except UnicodeDecodeError:
        raise _RefusalError("malformed-line", "The line is not UTF-8 text.") from None
    if len(line) > MOST_LINE_BYTES or len(fields) not in (2, 3):
        raise _RefusalError("malformed-line", "A line is NUMBER,in|out or NUMBER,in|out,EMPLOYER.")
    try:
        number, kind = identifiers.person_number(fields[0])
    except identifiers.NumberError as error:
        raise _RefusalError(error.problem.value, _REASONS[error.problem]) from None
    try:
        direction = Direction(fields[1].lower())
    except ValueError:
        raise _RefusalError("direction", "The direction is in or out.") from None
    person = Person(number=number, kind=kind, means=Means.KEYPAD)
    given = fields[2] if len(fields) == 3 else ""
    return Draft(person, direction, workplace, _employer(given, person, keeper, parts, workplace))


def _employer(given: str, person: Person, keeper: Keeper, parts: Parts, workplace: Workplace) -> Employer | None:
    names = {company.number: company for company in workplace.companies}
    if given:
        try:
            number = identifiers.employer_number(given)
        except ValueError as error:
            raise _RefusalError("employer", f"The employer is not valid: {error}.") from None
        return names.get(number, Employer(number, number))
    if person.kind is NumberKind.LIMOSA:
        return None
    remembered = keeper.recall(person, workplace.number, parts.clock.stamp()).employer
    if remembered is not None:
        return remembered
    if len(names) == 1:
        return workplace.companies[0]
    raise _RefusalError("employer-needed", "This worker is new here: name the employer's number as the third field.")


# ---- send and look -----------------------------------------------------------------------------------------------------------


def sync(home: Path, out: TextIO, *, until_empty: bool, deadline_s: float | None) -> int:
    """Send what waits: one round, or until nothing waits or ``deadline_s`` seconds have passed. Gives the exit code."""
    with Only(home):
        parts = build(home)
        courier = parts.courier()
        until = time.monotonic() + deadline_s if deadline_s is not None else None
        try:
            state = courier.turn()
            while until_empty and state.waiting:
                if state.problem in _HOPELESS:
                    raise CommandError(_HOPELESS[state.problem])
                pause = max(0.05, courier.rest_s)
                if until is not None and time.monotonic() + pause > until:
                    break
                time.sleep(pause)
                state = courier.turn()
        finally:
            courier.finish()
        counts = parts.reports().counts()
    print(f"{counts.confirmed} confirmed, {counts.refused} refused, {counts.kept} kept and not yet sent.", file=out)
    if counts.kept and not until_empty and state.problem in _HOPELESS:
        raise CommandError(_HOPELESS[state.problem])
    return NOT_EMPTY if counts.kept and until_empty else 0


def queue_list(home: Path, out: TextIO, *, as_json: bool, everything: bool) -> int:
    """What waits or was refused (or all), beside a running kiosk too: reads only."""
    parts = build(home_folder.prepare(home))
    if not (home / "journal.db").exists():
        lines: tuple[Line, ...] = ()
        state = Queue()
    else:
        reports = parts.reports(read_only=True)
        now = parts.clock.stamp()
        lines = reports.everything(now) if everything else reports.waiting(now)
        state = reports.queue(now)
    if as_json:
        items = [_as_json(line) for line in lines]
        summary = {"waiting": state.waiting, "oldest_s": state.oldest_s, "refused": state.refused, "late": state.late}
        print(json.dumps({**summary, "items": items}, ensure_ascii=False, indent=1), file=out)
        return 0
    print(f"{state.waiting} waiting, the oldest for {state.oldest_s} s; {state.refused} refused today.", file=out)
    for line in lines:
        made = datetime.fromtimestamp(line.made_ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        flag = "  REMARK 32" if line.late else ""
        trouble = f"  {line.trouble}" if line.trouble else ""
        who = line.name or line.number
        print(f"{line.reference}  {made}  {line.direction.upper():3}  {line.status:9}  {who}{trouble}{flag}", file=out)
    return 0


def _as_json(line: Line) -> dict[str, Any]:
    content = asdict(line)
    late = content.pop("late")
    made = datetime.fromtimestamp(content.pop("made_ms") / 1000, tz=UTC).isoformat(timespec="milliseconds")
    remarks = [remark.code for remark in line.remarks]
    return {**content, "made": made, "remark_32": late, "remarks": remarks}
