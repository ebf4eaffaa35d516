"""A registration kept on the disk, in an empty journal and among a million, and the next 200 found.

The disk's own time is that of one append and fdatasync of as many bytes as the commit writes,
taken in turns on the same disk.
"""

from __future__ import annotations

import os
import statistics
import time
from contextlib import closing
from pathlib import Path

from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.outbox import DUE, Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.vault import DataKey
from tests.benchmarks.figures import in_turns, line, promise, scratch
from tests.support.people import national_numbers

ROWS = 1_000_000
ROUNDS = 400
LOOKS = 50
BATCH = 200
LINKS = 100_000
# what one commit of a row writes to the WAL: seven pages (the row, its delivery, five indexes) with
# their headers
COMMIT_BYTES = 7 * 4_120
EMPLOYER = Employer("0123456749", "Peeters Ruwbouw bv")
WORKPLACE = Workplace("1Y1000NF9KCQZ", "Residentie De Linde, Gent", companies=(EMPLOYER,))
PEOPLE = [
    Person(number, NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    for number in national_numbers(500)
]
SEALER = Sealer(DataKey("bench", bytes(32)))


def run() -> None:
    """Print the milliseconds of each."""
    with scratch() as folder, closing(Store(folder)) as store:
        registrations, clock = Registrations(store, SEALER, tolerance_s=60), Clock()
        _measure_keeping(folder, registrations, clock, "in an empty journal")
        _fill(store, registrations, clock)
        _measure_keeping(folder, registrations, clock, f"among {ROWS}")
        _measure_due(Outbox(store, SEALER))
        began = time.perf_counter()
        assert verify(store, SEALER, limit=LINKS).broken is None
        print(f"  {LINKS} links of the chain verified in {time.perf_counter() - began:.2f} s")
        print(f"  the journal has {store.path.stat().st_size / 1e6:.0f} MB")


def draft(turn: int) -> Draft:
    direction = Direction.IN if turn % 2 else Direction.OUT
    return Draft(PEOPLE[turn % len(PEOPLE)], direction, WORKPLACE, EMPLOYER)


def _measure_keeping(folder: Path, registrations: Registrations, clock: Clock, where: str) -> None:
    raw = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    block = os.urandom(COMMIT_BYTES)

    def keep() -> None:
        registrations.keep(draft(0), clock.stamp(), "nl")

    def append() -> None:
        os.write(raw, block)
        os.fdatasync(raw)

    for side in (keep, append) * 20:
        side()
    ours, disk = in_turns([keep, append], ROUNDS)
    os.close(raw)
    line(f"a registration kept, {where}", ours, "append + fdatasync of the same bytes", disk)
    promise(f"kept, beside the disk's own time, {where}", (ours - disk) * 1000, " ms", 0.5)


def _fill(store: Store, registrations: Registrations, clock: Clock) -> None:
    """Keep a million registrations, without waiting for the disk at each."""
    store.connection.execute("PRAGMA synchronous=OFF")
    began = time.perf_counter()
    for turn in range(ROWS):
        registrations.keep(draft(turn), clock.stamp(), "nl")
    print(f"  {ROWS} kept in {time.perf_counter() - began:.0f} s, without waiting for the disk")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.connection.execute("PRAGMA synchronous=FULL")


def _measure_due(outbox: Outbox) -> None:
    looks = []
    for _ in range(LOOKS):
        began = time.perf_counter()
        outbox.due(1 << 60, BATCH)
        looks.append(time.perf_counter() - began)
    assert len(outbox.due(1 << 60, BATCH)) == BATCH
    query_ms = statistics.median(_seconds(outbox) for _ in range(LOOKS)) * 1000
    promise(f"the next {BATCH} of {ROWS} found", query_ms, " ms", 1)
    found_ms = statistics.median(looks) * 1000
    promise(f"the next {BATCH} of {ROWS} found, read and opened", found_ms, " ms", 20)


def _seconds(outbox: Outbox) -> float:
    """Return how long the query alone takes."""
    began = time.perf_counter()
    outbox.store.rows(DUE, 1 << 60, BATCH)
    return time.perf_counter() - began
