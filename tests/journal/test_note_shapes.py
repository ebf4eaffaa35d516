"""A note that somebody spoiled counts as not there, is told, and ends nothing."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.belgian_time import belgian_time
from gateway.domain.problem import Problem
from gateway.journal import day
from gateway.journal.outbox import Outbox
from gateway.journal.presence import open_workplace
from gateway.journal.sqlite import sqlite3
from gateway.system.clock import Clock
from tests.support.commands import HeadlessKiosk
from tests.support.journals import SEALER, writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import LINDE, NOW, draft, invented
from tests.support.project import ExpectLog

NOTES = (
    *("floor", "lost", "vanished", "rolled_back", "install", "steady_clock", "copies", "repaired"),
    *("gaps", "gaps_mark", "schema_changed", "copies_seen", "last_day", "unknown_references"),
    *("unknown_counted", "time_in_doubt", "reindexed", "indexes_outdated"),
    *("clock_anchors", "opening"),
)
VALUES = ('"x"', "9223372036854775807", "-1", "5", "[{}]", "[[]]", '{"a": 1}', "{", "null", "1e9")


def spoil(home: Path, value: str) -> None:
    with closing(sqlite3.connect(home / "journal.db", isolation_level=None)) as journal:
        for name in NOTES:
            journal.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


@pytest.mark.parametrize("value", VALUES)
def test_a_spoiled_note_ends_nothing_and_is_told(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - no secret in a file
    expect_log: ExpectLog,
    value: str,
) -> None:
    expect_log("cannot be read: it counts as not there")
    expect_log("does not fit|high-water mark|vanished|copy of")
    with closing(writer_on(tmp_path)) as writer:
        writer.keep(draft(), NOW)
        day.open_day(writer.store, SEALER, "u", LINDE, NOW, staff_code="2580")
        day.close_day(writer.store, SEALER)
    spoil(tmp_path, value)
    with closing(writer_on(tmp_path)) as writer:
        writer.keep(draft(person=invented(1)), NOW)
        while writer.run_round(Clock().stamp()):
            pass
        assert Problem.STORE_CHANGED in writer.problems
        outbox = Outbox(writer.store, SEALER)
        assert len(outbox.due(NOW.boot_ms, 9)) == 2
        open_workplace(writer.store)
        day.last_day(writer.store)


def test_commands_say_a_sentence_of_spoiled_notes_and_moments(
    opened: HeadlessKiosk, jan: str, expect_log: ExpectLog
) -> None:
    expect_log("")
    opened.register(jan)
    spoil(opened.home, "[{}]")
    with closing(sqlite3.connect(opened.home / "journal.db", isolation_level=None)) as journal:
        journal.execute("UPDATE registration SET made_ms = 9223372036854775807")
    for command in (["queue", "list"], ["queue", "acts"], ["evidence", "outages"], ["sync"]):
        done = opened.run(*command)
        assert "Traceback" not in done.stdout + done.stderr
    assert "counts as not there" in opened.run("close").stderr


def test_a_moment_that_no_calendar_holds_is_shown_as_its_end() -> None:
    assert (belgian_time(2**63 - 1).year, belgian_time(-(2**63)).year) == (9999, 1)
