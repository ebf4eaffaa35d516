"""Test what a refusal costs on a disk that takes nothing any more: no more with more rows."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.journal.writer import JournalWriter
from gateway.system.clock import Clock
from tests.support.journals import references, registrations_in, writer_on
from tests.support.people import draft, keep_registrations
from tests.support.project import ExpectLog

FEW, MANY = 50, 1_500


@contextmanager
def dead_disk() -> Iterator[None]:
    """Let no write to any file of this process succeed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def bytes_read() -> int:
    """Return how many bytes this process has read from files."""
    counts = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(counts["rchar"])


def is_refused(writer: JournalWriter) -> bool:
    """Try to keep a registration as the recorder does, and return whether it was refused."""
    try:
        writer.keep(draft(), Clock().stamp())
    except (sqlite3.Error, JournalError, OSError):
        writer.handle_fault(writing=True)
        return True
    return False


def cost_of_a_refusal(home: Path, rows: int) -> int:
    """Return the bytes that the fifth refusal in a row reads; then the disk works again."""
    home.mkdir()
    with closing(Store(home)) as store:
        keep_registrations(registrations_in(store), rows)
    writer = writer_on(home)
    assert not is_refused(writer)
    with dead_disk():
        assert [is_refused(writer) for _ in range(4)] == [True] * 4
        before = bytes_read()
        assert is_refused(writer)
        cost = bytes_read() - before
    assert not is_refused(writer)
    assert writer.faults == 0
    assert len(references(writer.store)) == rows + 2
    writer.close()
    return cost


def test_a_further_refusal_on_a_dead_disk_does_not_read_all_of_the_journal(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("could not be noted|the disk did not give|cannot be|reserve|ballast")
    few, many = (cost_of_a_refusal(tmp_path / str(rows), rows) for rows in (FEW, MANY))
    assert many < 2 * few + 4096
