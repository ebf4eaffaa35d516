"""``gateway register``: register from lines of text, for a turnstile, another system on the site or
a script. A line in, a line of JSON out.
"""

from __future__ import annotations

import json
import logging
import os
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from gateway.app.headless_record import HeadlessRecord
from gateway.cli.kiosk_day import look_after, session
from gateway.cli.technician import technician_text
from gateway.domain import identifiers
from gateway.domain.belgian_time import belgian_day
from gateway.domain.days_ahead import TOMORROW, may_register_ahead
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Person,
    Regime,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.errors import UserError
from gateway.journal.day import close_if_changed, current_day
from gateway.journal.registrations import Registrations
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import DiskFullError, JournalError
from gateway.journal.writer import JournalWriter
from gateway.system import text_file
from gateway.system.clock import Clock
from gateway.system.text_file import NotTextError

logger = logging.getLogger(__name__)

MAX_LINE_BYTES = 1_000
_FORM = "A line is NUMBER,in|out or NUMBER,in|out,EMPLOYER or NUMBER,in,EMPLOYER,today|tomorrow."
_ONE_A_DAY = "Here one presence a day is registered, and no OUT: the direction is in."
_NOT_AHEAD = (
    "Tomorrow is registered tomorrow: ahead only one presence a day may be registered, while "
    "declaration and contract last."
)
_VISIBLE = {
    ";": "a semicolon, where a comma separates the fields",
    **dict.fromkeys(
        "\"'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb", "a quotation mark"
    ),
}
# categories of Unicode: ends of lines and paragraphs, without width, control characters
_UNSEEN = frozenset({"Zl", "Zp", "Cf", "Cc"})
_MAY_COME_BACK = (
    "It could not be written to disk for sure; a power cut now may bring it back. Do not cut the "
    "power; call your technician."
)
_NOT_KEPT = (
    "It could not be written to disk, so it is not registered. See that the disk is neither full "
    "nor read-only."
)


def register(home: Path, lines: BinaryIO, out: TextIO) -> int:
    """Register each line ``NUMBER,in|out[,EMPLOYER[,DAY]]``, and answer it with one line of JSON
    after the commit.

    While lines come, a courier sends what is kept, and the record tells that they were taken. A
    line that was answered with a reference survives whatever comes after.

    :return: the exit code.
    :raises UserError: when the kiosk is not open.
    """
    with session(home) as services, closing(services.writer()) as writer:
        look_after(writer, services)
        if close_if_changed(writer.store, services.sealer):
            raise UserError(
                "The open day was changed outside this program: it is closed, and nothing is "
                "registered. Open it again with: gateway open --user U --workplace W."
            )
        day = current_day(writer.store)
        if day is None:
            raise UserError(
                "The kiosk is not open. Open it with: gateway open --user U --workplace W."
            )
        workplace = services.settings.kiosk.regime_rules.dated(day.workplace)
        registrar = LineRegistrar(writer, services.clock, workplace)
        record = HeadlessRecord(services)
        courier = services.courier(record.hear)
        record.start()
        courier.start()
        try:
            for number, line in numbered_lines(lines):
                answer = registrar.answer(number, line)
                courier.nudge()
                if not write_answer(answer, out):
                    break
        finally:
            courier.stop()
            record.stop()
    return 0


class _LineRefusedError(Exception):
    """Say why a line is no registration; ``reason`` is for programs, the text for people.

    Neither holds the number.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class LineRegistrar:
    """Register lines ``NUMBER,in|out[,EMPLOYER[,DAY]]`` for one workplace, through a journal that
    is opened anew after a fault.
    """

    def __init__(self, writer: JournalWriter, timepiece: Clock, workplace: Workplace) -> None:
        self._writer = writer
        self._clock = timepiece
        self._workplace = workplace
        self._companies = {company.number: company for company in workplace.companies}

    def answer(self, number: int, line: bytes) -> dict[str, Any]:
        """Return the answer to the line with this number: kept, once it is on disk, or refused."""
        try:
            return {"line": number, **self._keep(line)}
        except _LineRefusedError as error:
            reason, message = error.reason, str(error)
        except DiskFullError as error:
            reason, message = Problem.DISK_FULL.value, str(error)
        except (sqlite3.Error, JournalError, OSError, MemoryError) as error:
            logger.error("journal: keep failed (%s)", type(error).__name__)
            self._writer.handle_fault(writing=True)
            reason = Problem.NOT_KEPT.value
            message = _MAY_COME_BACK if self._writer.may_come_back else _NOT_KEPT
        return {"line": number, "status": "refused", "reason": reason, "message": message}

    def _keep(self, line: bytes) -> dict[str, Any]:
        draft = self._draft(line, self._writer.open())
        registration, proof = self._writer.keep(draft, self._clock.stamp())
        made = datetime.fromtimestamp(registration.stamp.wall_ms / 1000, tz=UTC).isoformat(
            timespec="milliseconds"
        )
        return {"status": "kept", "reference": registration.reference, "proof": proof, "made": made}

    def _draft(self, line: bytes, registrations: Registrations) -> Draft:
        try:
            text = text_file.decode(line).rstrip("\r\n")
        except NotTextError as error:
            message = f"The line cannot be read: {error}."
            raise _LineRefusedError("malformed-line", message) from None
        try:
            return self._parsed(text, len(line), registrations)
        except _LineRefusedError as error:
            if foreign := _foreign_character(text, error.reason):
                raise _LineRefusedError("foreign-character", foreign) from None
            raise

    def _parsed(self, line: str, size: int, registrations: Registrations) -> Draft:
        fields = [field.strip() for field in line.split(",")]
        if size > MAX_LINE_BYTES or len(fields) not in (2, 3, 4):
            raise _LineRefusedError("malformed-line", _FORM)
        try:
            number, kind = identifiers.parse_person_number(fields[0])
        except identifiers.NumberError as error:
            text = technician_text(error.problem).finding
            raise _LineRefusedError(error.problem.value, text) from None
        try:
            direction = Direction(fields[1].lower())
        except ValueError:
            raise _LineRefusedError("direction", "The direction is in or out.") from None
        person = Person(number=number, kind=kind, means=Means.KEYPAD)
        employer = self._employer("".join(fields[2:3]), person, registrations)
        regime = self._workplace.regime_on(belgian_day(self._clock.stamp().wall_ms))
        if regime is Regime.DAILY and direction is Direction.OUT:
            raise _LineRefusedError("direction", _ONE_A_DAY)
        draft = Draft(person, direction, self._workplace, employer, regime)
        match "".join(fields[3:]).lower():
            case "" | "today":
                return draft
            case "tomorrow":
                return self._for_tomorrow(draft, registrations)
            case _:
                raise _LineRefusedError("day", "The day is today or tomorrow.")

    def _for_tomorrow(self, draft: Draft, registrations: Registrations) -> Draft:
        now = self._clock.stamp()
        today = belgian_day(now.wall_ms)
        if draft.regime is not Regime.DAILY or not may_register_ahead(
            self._workplace, draft.employer, today
        ):
            raise _LineRefusedError("day", _NOT_AHEAD)
        known = registrations.recall(draft.person, self._workplace.number, now)
        if known.has_registered_tomorrow:
            raise _LineRefusedError("already-registered", "This worker is registered for tomorrow.")
        return replace(draft, days_ahead=TOMORROW)

    def _employer(
        self, given: str, person: Person, registrations: Registrations
    ) -> Employer | None:
        if given:
            try:
                number = identifiers.parse_employer_number(given)
            except ValueError as error:
                text = f"The employer is not valid: {error}."
                raise _LineRefusedError("employer", text) from None
            return self._companies.get(number, Employer(number, number))
        if person.kind is NumberKind.LIMOSA:
            return None
        now = self._clock.stamp()
        remembered = registrations.recall(person, self._workplace.number, now).employer
        if remembered is not None:
            return remembered
        if len(self._companies) == 1:
            return self._workplace.companies[0]
        raise _LineRefusedError(
            "employer-needed",
            "This worker is new here: name the employer's number as the third field.",
        )


def _foreign_character(line: str, reason: str) -> str:
    """Return which character of a refused line stands in no field; empty when there is none.

    Without it its number would be called wrong, and the eye finds no fault there.
    """
    for position, character in enumerate(line, start=1):
        if name := _foreign_name(character, reason):
            return f"Character {position} is {name}. {_FORM}"
    return ""


def _foreign_name(character: str, reason: str) -> str:
    if character in _VISIBLE:
        return f"{_VISIBLE[character]} ({character})"
    # a blank of any kind may stand in a number
    unseen = _UNSEEN | {"Zs"} if reason in {"malformed-line", "direction"} else _UNSEEN
    if character in " \t" or unicodedata.category(character) not in unseen:
        return ""
    name = unicodedata.name(character, "a control character").lower()
    return f"{name} (U+{ord(character):04X}), which cannot be seen"


def numbered_lines(lines: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield lines with their number from 1, without the blank ones; of a line that is too long the
    beginning.
    """
    number = 0
    while line := lines.readline(MAX_LINE_BYTES + 1):
        number += 1
        rest = line
        while len(rest) > MAX_LINE_BYTES and not rest.endswith(b"\n"):
            rest = lines.readline(MAX_LINE_BYTES + 1)
        if line.strip():
            yield number, line


def write_answer(answer: dict[str, Any], out: TextIO) -> bool:
    """Write one line of JSON at once; false where the reader is gone.

    Then nothing is written there at the end either: what is still buffered goes nowhere.

    :raises UserError: when the output takes nothing more, as on a full disk.
    """
    try:
        print(json.dumps(answer, ensure_ascii=False), file=out, flush=True)
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, out.fileno())
        os.close(nowhere)
        return False
    except OSError as error:
        place = f"Line {answer['line']}"
        kept = (
            f"{place} is kept as {answer['reference']}"
            if "reference" in answer
            else (f"{place} was refused: {answer['message']}")
        )
        raise UserError(
            f"{kept}, but its answer cannot be written ({error.strerror}). The lines after it were "
            "not read."
        ) from None
    return True
