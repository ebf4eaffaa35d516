"""A kept registration: encrypted, chained, durable, against a raw append and fdatasync of as many
bytes.
"""

from __future__ import annotations

import os

from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person, Workplace
from gateway.journal import Keeper, Store
from gateway.journal.encryption import Sealer
from gateway.system.clock import Clock
from gateway.system.vault import DataKey
from tests.benchmarks.figures import in_turns, line, promise, scratch

ROUNDS = 400
# what one commit of a row writes to the WAL: six pages (the row, its delivery, four indexes) with
# headers
COMMIT_BYTES = 6 * 4_120


def run() -> None:
    """Print the ratio."""
    employer = Employer("0123456749", "Peeters Ruwbouw bv")
    workplace = Workplace("1Y1000NF9KCQZ", "Residentie De Linde, Gent", companies=(employer,))
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    draft = Draft(person, Direction.IN, workplace, employer)
    with scratch() as folder:
        store = Store(folder)
        keeper, clock = Keeper(store, Sealer(DataKey("bench", bytes(32))), tolerance_s=60), Clock()
        raw = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        block = os.urandom(COMMIT_BYTES)

        def keep() -> None:
            keeper.keep(draft, clock.stamp(), "nl")

        def append() -> None:
            os.write(raw, block)
            os.fdatasync(raw)

        for _ in range(20):
            keep()
            append()
        ours, peer = in_turns([keep, append], ROUNDS)
        line("durable row (median of 400)", ours, "append + fdatasync of the same bytes", peer)
        promise("durable, sealed, chained row / append + fdatasync", ours / peer, "", 1.6)
        os.close(raw)
        store.close()
