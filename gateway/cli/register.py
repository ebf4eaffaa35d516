"""Registrations from lines of text: from a turnstile, another system on the site, or a script. A
line in, a line of JSON out.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from gateway.cli.kiosk_day import session, tend
from gateway.cli.problems import technician_text
from gateway.domain import identifiers
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.domain.problem import Problem
from gateway.errors import UserError
from gateway.journal.day import current_day
from gateway.journal.registrations import Registrations
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import DiskFullError, JournalError
from gateway.journal.writer import JournalWriter
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)

MOST_LINE_BYTES = 1_000
_UNSURE = "It could not be written to disk for sure; a power cut now may bring it back. Do not cut the power; call your technician."
_NOT_KEPT = "It could not be written to disk, so it is not registered. See that the disk is neither full nor read-only."


def register(home: Path, lines: BinaryIO, out: TextIO) -> int:
    """Register each line ``NUMBER,in|out[,EMPLOYER]``, and answer it with one JSON line after the
    commit.

    While lines come, a courier sends what is kept. A line that was answered with a reference
    survives whatever comes after.
    """
    with session(home) as parts:
        writer = parts.writer()
        tend(writer, parts)
        day = current_day(writer.store)
        if day is None:
            writer.close()
            raise UserError(
                "The kiosk is not open. Open it with: gateway open --user U --workplace W."
            )
        desk = LineRegistrar(writer, parts.clock, day.workplace)
        courier = parts.courier()
        courier.start()
        try:
            for number, line in numbered_lines(lines):
                answer = desk.answer(number, line)
                courier.nudge()
                if not write_answer(answer, out):
                    # nobody reads the answers any more; what was kept is kept
                    break
        finally:
            courier.stop()
            desk.close()
    return 0


class _RefusalError(Exception):
    """A line that cannot become a registration; ``reason`` is for programs, the text for people.
    Never holds the number.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class LineRegistrar:
    """Takes lines ``NUMBER,in|out[,EMPLOYER]`` for one workplace, through a journal that is opened
    anew after a fault.
    """

    def __init__(self, writer: JournalWriter, timepiece: Clock, workplace: Workplace) -> None:
        self._writer = writer
        self._clock = timepiece
        self._workplace = workplace
        self._names = {company.number: company for company in workplace.companies}

    def answer(self, number: int, line: bytes) -> dict[str, Any]:
        """What became of the line with this number: kept, once it is on disk, or refused and why."""
        try:
            return {"line": number, **self._kept(line)}
        except _RefusalError as refusal:
            return {
                "line": number,
                "status": "refused",
                "reason": refusal.reason,
                "message": str(refusal),
            }
        except DiskFullError as error:
            return {
                "line": number,
                "status": "refused",
                "reason": Problem.DISK_FULL.value,
                "message": str(error),
            }
        except (sqlite3.Error, JournalError, OSError, MemoryError) as error:
            logger.error("journal: keep failed (%s)", type(error).__name__)
            self._writer.handle_fault(writing=True)
            said = _UNSURE if self._writer.may_come_back else _NOT_KEPT
            return {
                "line": number,
                "status": "refused",
                "reason": Problem.NOT_KEPT.value,
                "message": said,
            }

    def close(self) -> None:
        """Close the journal; the next line opens it again."""
        self._writer.close()

    def _kept(self, line: bytes) -> dict[str, Any]:
        draft = self._draft(line, self._writer.open())
        registration, proof = self._writer.keep(draft, self._clock.stamp())
        made = datetime.fromtimestamp(registration.stamp.wall_ms / 1000, tz=UTC).isoformat(
            timespec="milliseconds"
        )
        return {"status": "kept", "reference": registration.reference, "proof": proof, "made": made}

    def _draft(self, line: bytes, registrations: Registrations) -> Draft:
        try:
            fields = [field.strip() for field in line.decode("utf-8-sig").strip().split(",")]
        except UnicodeDecodeError:
            raise _RefusalError("malformed-line", "The line is not UTF-8 text.") from None
        if len(line) > MOST_LINE_BYTES or len(fields) not in (2, 3):
            raise _RefusalError(
                "malformed-line", "A line is NUMBER,in|out or NUMBER,in|out,EMPLOYER."
            )
        try:
            number, kind = identifiers.parse_person_number(fields[0])
        except identifiers.NumberError as error:
            raise _RefusalError(
                error.problem.value, technician_text(error.problem).finding
            ) from None
        try:
            direction = Direction(fields[1].lower())
        except ValueError:
            raise _RefusalError("direction", "The direction is in or out.") from None
        person = Person(number=number, kind=kind, means=Means.KEYPAD)
        return Draft(
            person,
            direction,
            self._workplace,
            self._employer("".join(fields[2:]), person, registrations),
        )

    def _employer(
        self, given: str, person: Person, registrations: Registrations
    ) -> Employer | None:
        if given:
            try:
                number = identifiers.parse_employer_number(given)
            except ValueError as error:
                raise _RefusalError("employer", f"The employer is not valid: {error}.") from None
            return self._names.get(number, Employer(number, number))
        if person.kind is NumberKind.LIMOSA:
            return None
        remembered = registrations.recall(
            person, self._workplace.number, self._clock.stamp()
        ).employer
        if remembered is not None:
            return remembered
        if len(self._names) == 1:
            return self._workplace.companies[0]
        raise _RefusalError(
            "employer-needed",
            "This worker is new here: name the employer's number as the third field.",
        )


def numbered_lines(lines: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their number from 1, blank ones left out; of a line that is too long the
    beginning, its rest is passed over.
    """
    number = 0
    while line := lines.readline(MOST_LINE_BYTES + 1):
        number += 1
        rest = line
        while len(rest) > MOST_LINE_BYTES and not rest.endswith(b"\n"):
            rest = lines.readline(MOST_LINE_BYTES + 1)
        if line.strip():
            yield number, line


def write_answer(answer: dict[str, Any], out: TextIO) -> bool:
    """Write one line of JSON at once; false when nobody reads any more, and then nothing is written
    there at the end either.
    """
    try:
        print(json.dumps(answer, ensure_ascii=False), file=out, flush=True)
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, out.fileno())
        os.close(nowhere)
        return False
    return True
