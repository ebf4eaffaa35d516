"""A kiosk's morning at the journal alone; each act is printed once it is promised.

Run as a program on a home folder. Lines on the output: ``kept REF`` after the commit (the screen
says so), ``sent REF`` when an attempt leaves, ``settled REF`` when its answer is stored. ``weak``:
with ``synchronous=NORMAL``. ``late``: the attempt leaves before it is noted. ``early``: *kept* and
*settled* are said before the commit. They are wrong on purpose, to see that the tests would notice.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from gateway.domain.model import Answer, Outcome, Validity
from gateway.journal import retention
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.journals import SEALER, registrations_in
from tests.support.people import draft, invented

# often, so that many cuts fall into one
CHECKPOINT_PAGES = 24
# a batch holds one act of each at the most
PEOPLE = 8


def say(word: str, reference: str) -> None:
    """Tell the world, in one write."""
    os.write(1, f"{word} {reference}\n".encode("ascii"))


class _Early(Store):
    """Promise a registration before it is committed."""

    registrations: Registrations | None = None

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        with super().transaction() as connection:
            yield connection
            if self.registrations is not None and self.registrations.last_tried:
                say("kept", self.registrations.last_tried)
                self.registrations.last_tried = ""


def live(
    home: Path,
    turns: int,
    *,
    weak: bool = False,
    late: bool = False,
    early: bool = False,
    seed: int = 0,
) -> None:
    """Keep, send and settle, ``turns`` times."""
    chance, clock = random.Random(seed), Clock()  # noqa: S311 - a history, not secrets
    with closing(_Early(home) if early else Store(home)) as store:
        store.connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        if weak:
            store.connection.execute("PRAGMA synchronous=NORMAL")
        registrations, outbox = registrations_in(store), Outbox(store, SEALER)
        if isinstance(store, _Early):
            store.registrations = registrations
        for _ in range(turns):
            for _ in range(chance.randint(1, 3)):
                registration, _proof = registrations.keep(
                    draft(person=invented(chance.randrange(PEOPLE))), clock.stamp(), "nl"
                )
                say("kept", registration.reference)
            batch = outbox.due(1 << 60, chance.randint(1, 4))
            if not late:
                outbox.mark_sending([due.seq for due in batch])
            for due in batch:
                say("sent", due.registration.reference)
            if late:
                outbox.mark_sending([due.seq for due in batch])
            answered = batch[: chance.randint(0, len(batch))]
            now = clock.stamp().wall_ms
            outbox.settle(
                [
                    (
                        due.seq,
                        Answer(
                            due.registration.reference,
                            Outcome.CONFIRMED,
                            "1",
                            validity=Validity.VALIDATED,
                        ),
                    )
                    for due in answered
                ],
                now,
            )
            for due in answered:
                say("settled", due.registration.reference)
            if chance.random() < 0.2:
                retention.begin_count(store, SEALER, now)
                retention.blank(store, SEALER, now, 0, 90, limit=2)


def main() -> int:
    """Run with ``HOME TURNS SEED [weak] [late] [early]``."""
    home, turns, seed, *wrong = sys.argv[1:]
    live(Path(home), int(turns), seed=int(seed), **dict.fromkeys(wrong, True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
