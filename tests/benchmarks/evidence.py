"""The record of evidence: a registration kept with its entry and without, and 100,000 verified."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Any

from gateway.domain.record import EntryKind
from gateway.journal.evidence import extract, record
from gateway.journal.evidence.record import Head
from gateway.journal.evidence.verdict import judge
from gateway.journal.evidence.verification import verify
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.benchmarks.figures import in_turns, line, promise, scratch
from tests.benchmarks.journal import SEALER, draft

ENTRIES = 100_000
ROUNDS = 400
WARM = 40
FACTS = {"open": True, "reader": True, "camera": True, "keypad": True, "screen": True}


def run() -> None:
    """Print the milliseconds of each."""
    with scratch() as folder, closing(Store(folder)) as store:
        clock = Clock()
        _measure_keeping(store, clock)
        with store.transaction() as connection:
            for _turn in range(ENTRIES):
                record.append(connection, SEALER, clock.stamp(), EntryKind.MEANS, **FACTS)
        began = time.perf_counter()
        assert verify(store).broken is None
        promise(f"{ENTRIES} entries verified", time.perf_counter() - began, " s", 1)
        began = time.perf_counter()
        assert judge(extract.read_store(store)).broken is None
        print(f"  the same as a verdict, in {time.perf_counter() - began:.2f} s")


def _measure_keeping(store: Store, clock: Clock) -> None:
    registrations = Registrations(store, SEALER, tolerance_s=60)
    append, head = record.append, Head(0, record.GENESIS)

    def keep() -> None:
        registrations.keep(draft(0), clock.stamp(), "nl")

    def keep_without() -> None:
        record.append = _no_entry(head)  # type: ignore[assignment]
        try:
            keep()
        finally:
            record.append = append

    for _turn in range(WARM):
        keep()
        keep_without()
    ours, without = in_turns([keep, keep_without], ROUNDS)
    line("a registration kept, with its entry", ours, "without", without)
    promise("kept with its entry, times the one without", ours / without, "", 1.15)


def _no_entry(head: Head) -> Any:
    return lambda *_arguments, **_facts: head
