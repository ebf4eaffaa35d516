"""Compare what was promised with what a journal holds after a fault."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from gateway.journal import high_water_mark, note_shapes
from gateway.journal.hash_chain import verify
from gateway.journal.schema import MIGRATIONS, Migration
from gateway.journal.store import Store
from tests.support.journals import SEALER


@dataclass
class Promises:
    """Hold the promises so far: references kept, sent and settled."""

    kept: set[str] = field(default_factory=set)
    sent: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)

    def hear(self, said: bytes) -> None:
        """Take lines of a history; half a line promises nothing."""
        for line in said.decode("ascii").splitlines(keepends=True):
            if line.endswith("\n"):
                word, reference = line.split()
                getattr(self, word).add(reference)


@dataclass(frozen=True)
class Broken:
    """Count the promises that a journal breaks.

    ``lost``: kept or settled, and not there. ``doubled``: would be sent a second time.
    ``noticed``: how many registrations the kiosk itself misses when it starts.
    """

    lost: int
    doubled: int
    noticed: int = 0


def examined(
    home: Path, promises: Promises, migrations: Sequence[Migration] = MIGRATIONS
) -> Broken:
    """Open the journal as the kiosk would, see that it is sound in itself, and count what it
    breaks.
    """
    with closing(Store(home, migrations=migrations)) as store:
        assert store.check() == []
        assert store.rows("PRAGMA foreign_key_check") == []
        whole = verify(store, SEALER)
        assert whole.broken is None
        found = store.rows("SELECT reference, maybe_sent, outcome FROM state")
        high_water_mark.check(store)
        noticed = sum(
            note["count"]
            for note in store.meta(high_water_mark.VANISHED, note_shapes.are_events) or ()
        )
    rows = {reference: (maybe_sent, outcome) for reference, maybe_sent, outcome in found}
    assert whole.rows == len(rows)
    assert all(
        (maybe_sent is None) != (outcome is None) for maybe_sent, outcome in rows.values()
    ), "waiting or answered, never both or neither"
    lost = len(promises.kept - rows.keys()) + sum(
        rows.get(reference, (0, None))[1] is None for reference in promises.settled
    )
    doubled = sum(rows[reference] == (0, None) for reference in promises.sent & rows.keys())
    return Broken(lost, doubled, noticed)
