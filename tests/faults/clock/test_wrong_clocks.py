"""Rows 54 to 56: a whole program on a clock that is wrong, or that is set while it runs."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from tests.support.commands import ENVIRONMENT, HeadlessKiosk, command
from tests.support.faked_clock import FakedClock

PATIENCE_S = 40.0


@contextmanager
def registering(
    kiosk: HeadlessKiosk, faked: FakedClock, folder: Path
) -> Iterator[subprocess.Popen[str]]:
    """Run the command that registers lines and sends them, on this clock."""
    # what it says of its trouble in sending is the log's
    with (folder / "stderr").open("w", encoding="utf-8") as stderr:
        program = subprocess.Popen(
            command(kiosk.home, "register", "--stdin"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=ENVIRONMENT | faked.variables,
            text=True,
        )
        try:
            yield program
        finally:
            program.communicate(timeout=PATIENCE_S)


def register(program: subprocess.Popen[str], line: str) -> dict[str, Any]:
    """Register one line; return the answer."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(line)
    program.stdin.flush()
    answer: dict[str, Any] = json.loads(program.stdout.readline())
    assert answer["status"] == "kept"
    return answer


def held(admin: AdminClient, references: list[str]) -> list[float]:
    """Wait until the service holds these, and return their moments (UTC seconds)."""
    until = time.monotonic() + PATIENCE_S
    while True:
        by_reference = {each["customReference"]: each for each in admin.records.registrations()}
        if by_reference.keys() >= set(references):
            return [
                datetime.fromisoformat(by_reference[each]["registrationDate"]).timestamp()
                for each in references
            ]
        assert time.monotonic() < until, "not sent"
        time.sleep(0.2)


@pytest.mark.parametrize("begins", ["@1970-01-01 00:00:10", "@2020-01-01 00:00:10"])
def test_what_was_registered_on_a_dead_battery_is_dated_exactly_once_the_clock_is_set(
    opened: HeadlessKiosk, admin: AdminClient, jan: str, tmp_path: Path, begins: str
) -> None:
    """TLS fails on such a clock, so nothing is sent before somebody sets it; nothing is lost."""
    faked = FakedClock(tmp_path, begins)
    with registering(opened, faked, tmp_path) as program:
        before_s = time.time()
        answer = register(program, jan)
        after_s = time.time()
        # the stamp is the clock's own, and it stays
        assert answer["made"].startswith(begins[1:5])
        faked.set("+0")
        (moment,) = held(admin, [answer["reference"]])
    assert before_s - 1.5 <= moment <= after_s + 1.5
    assert begins[1:5] in opened.run("queue", "list", "--all").stdout


def test_a_clock_that_is_set_back_between_two_changes_no_order_and_no_moment(
    opened: HeadlessKiosk, admin: AdminClient, site: Site, jan: str, tmp_path: Path
) -> None:
    faked = FakedClock(tmp_path)
    began_s = time.time()
    with registering(opened, faked, tmp_path) as program:
        first = register(program, jan)["reference"]
        held(admin, [first])
        # two hours back, then three days ahead: the service was heard before
        moments, references = [began_s], [first]
        for offset, direction in (("-7200", "out"), ("+259200", "in")):
            faked.set(offset)
            moments.append(time.time())
            worker = site.worker["jan"]
            line = f"{worker.number},{direction},{worker.employer}\n"
            answer = register(program, line)
            references.append(answer["reference"])
            # the stamp is what the clock said, and it stays
            made = datetime.fromisoformat(answer["made"]).timestamp()
            assert made - moments[-1] == pytest.approx(int(offset), abs=5)
        assert held(admin, references) == pytest.approx(moments, abs=5)
