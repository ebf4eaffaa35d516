"""A journal of a million registrations: keeping one more, finding the next 200 to send, verifying,
opening.

The peer of keeping is a raw append and fdatasync of as many bytes, in turns, on the same disk; the
ratio of the two ratios says how flat keeping is from an empty journal to a full one.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import statistics
import time
from contextlib import closing

from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.journal import Keeper, Outbox, Store
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS, chained, verify
from gateway.journal.outbox import DUE
from gateway.system.clock import Clock
from gateway.system.vault import DataKey
from tests.benchmarks.figures import in_turns, line, promise, scratch
from tests.benchmarks.row import COMMIT_BYTES

ROWS = 1_000_000
AT_ONCE = 20_000
ROUNDS = 200
LOOKS = 50
MOST = 200
PART = 100_000
EMPLOYER = Employer("0123456749", "Peeters Ruwbouw bv")
WORKPLACE = Workplace("1Y1000NF9KCQZ", "Residentie De Linde, Gent", companies=(EMPLOYER,))
SEALER = Sealer(DataKey("bench", bytes(32)))


def run() -> None:
    """Print the ratios."""
    with scratch() as folder, closing(Store(folder)) as store:
        keeper, outbox, clock = (
            Keeper(store, SEALER, tolerance_s=60),
            Outbox(store, SEALER),
            Clock(),
        )
        empty = _keeping(store, keeper, clock, "empty")
        began = time.perf_counter()
        _fill(store, clock)
        print(
            f"  filled with {ROWS} sealed and chained rows in {time.perf_counter() - began:.0f} s"
        )
        full = _keeping(store, keeper, clock, f"{ROWS} rows")
        print(f"  flat: ratio of the two ratios {full / empty:.2f}")
        promise(f"the same at {ROWS} rows / in an empty journal", full / empty, "", 1.3)
        _looking(store, outbox, "all of them due")
        (last,) = store.rows("SELECT max(seq) FROM delivery")[0]
        # an outage: batch by batch was postponed, and the youngest were kept just now
        with store.transaction() as connection:
            connection.execute(
                "UPDATE delivery SET due_ms = 1000 + seq / ?, tries = 1 WHERE seq <= ?",
                (MOST, last - MOST),
            )
        _looking(store, outbox, "all but these waiting", now_ms=0)
        store.connection.execute("UPDATE delivery SET tries = 2 WHERE due_ms = 0")
        _looking(store, outbox, "all of them due after a wait")
        began = time.perf_counter()
        outbox.next_due_ms()
        print(f"  when the next one is due: {(time.perf_counter() - began) * 1000:.2f} ms")
        began = time.perf_counter()
        found = verify(store, most=PART)
        assert found.broken is None
        print(
            f"  {PART} links of the chain verified in {time.perf_counter() - began:.2f} s; the file {_megabytes(store):.0f} MB"
        )


def _looking(store: Store, outbox: Outbox, what: str, now_ms: int = 1 << 60) -> None:
    """The very query of :meth:`Outbox.due`, and all of it with the fields opened."""
    looks, whole = [], []
    for _ in range(LOOKS):
        began = time.perf_counter()
        rows = store.rows(DUE, now_ms, MOST)
        looks.append(time.perf_counter() - began)
        assert len(rows) == MOST
        began = time.perf_counter()
        outbox.due(now_ms, MOST)
        whole.append(time.perf_counter() - began)
    found_ms, opened_ms = statistics.median(looks) * 1000, statistics.median(whole) * 1000
    print(
        f"  next {MOST} due, {what}: found in {found_ms:.2f} ms; read and opened in {opened_ms:.2f} ms"
    )
    promise(f"next {MOST} due at {ROWS} rows, {what}", found_ms, " ms", 1)


def _megabytes(store: Store) -> float:
    return store.path.stat().st_size / 1e6


def _draft(turn: int) -> Draft:
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    return Draft(person, Direction.IN if turn % 2 else Direction.OUT, WORKPLACE, EMPLOYER)


def _keeping(store: Store, keeper: Keeper, clock: Clock, what: str) -> float:
    raw = os.open(store.path.with_name("raw"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    block, turns = os.urandom(COMMIT_BYTES), iter(range(1 << 30))

    def append() -> None:
        os.write(raw, block)
        os.fdatasync(raw)

    for _ in range(20):
        keeper.keep(_draft(next(turns)), clock.stamp(), "nl")
        append()
    ours, peer = in_turns(
        [lambda: keeper.keep(_draft(next(turns)), clock.stamp(), "nl"), append], ROUNDS
    )
    os.close(raw)
    line(f"durable row, {what}", ours, "append + fdatasync of the same bytes", peer)
    return ours / peer


def _fill(store: Store, clock: Clock) -> None:
    """As :meth:`Keeper.keep` writes them, but many to a commit: the rows are the same, the waiting
    is not.
    """
    last = store.rows("SELECT chain FROM registration ORDER BY seq DESC LIMIT 1")
    link = last[0][0] if last else GENESIS
    content = {
        "number": "85011512355",
        "kind": "national",
        "given": "Jan",
        "surname": "Peeters",
        "employer_name": EMPLOYER.name,
    }
    stamp = clock.stamp()
    store.connection.execute("PRAGMA cache_size=-400000")
    for start in range(0, ROWS, AT_ONCE):
        rows = []
        for place in range(start, start + AT_ONCE):
            reference = f"{place:010d}{secrets.token_hex(7).upper()}"
            name, sealed = SEALER.seal_named(reference, content)
            kept = hashlib.sha256(sealed).digest()
            facts = (
                *(
                    reference,
                    WORKPLACE.number,
                    "in",
                    EMPLOYER.number,
                    "card",
                    stamp.wall_ms + place,
                ),
                *(stamp.boot_ms, stamp.boot_id, stamp.offset_ms, stamp.error_ms),
            )
            link = chained(link, *facts, name, kept, None, None)
            rows.append((*facts, SEALER.worker(str(place % 5_000)), name, sealed, kept, link))
        with store.transaction() as connection:
            first = connection.execute("SELECT max(seq) FROM registration").fetchone()[0]
            connection.executemany(
                "INSERT INTO registration (reference, workplace, direction, employer, means, made_ms, boot_ms, boot_id,"
                " offset_ms, error_ms, worker, key_name, sealed, form, digest, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,2,?,?)",
                rows,
            )
            connection.execute(
                "INSERT INTO delivery (seq) SELECT seq FROM registration WHERE seq > ?", (first,)
            )
    # SQLite's own, as the kiosk has it
    store.connection.execute("PRAGMA cache_size=-2000")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
