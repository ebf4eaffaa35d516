"""What a drain does while the service works on a batch: it writes the answers to the batch before,
and prepares the one after.

So a drain is as fast as the service. What is prepared is marked as asked before it leaves, like all
that leaves; where the attempt before it does not go well it does not leave, and the mark is taken
back.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from gateway.domain.model import Answer
from gateway.journal.outbox import Due


class Ready(NamedTuple):
    """A batch that is marked as asked and may leave. ``moments``: when each was made, UTC
    milliseconds; ``body``: to be sent.
    """

    batch: Sequence[Due]
    moments: Sequence[int]
    body: bytes

    @property
    def seqs(self) -> list[int]:
        """The rows of the journal."""
        return [entry.seq for entry in self.batch]

    @property
    def references(self) -> set[str]:
        """The references in it."""
        return {entry.registration.reference for entry in self.batch}


class Told(NamedTuple):
    """The service's word on a batch, not yet in the journal."""

    batch: Sequence[Due]
    answers: dict[str, Answer]

    @property
    def rows(self) -> list[tuple[int, Answer]]:
        """Rows of the journal with their answers."""
        named = (
            (entry.seq, self.answers.get(entry.registration.reference)) for entry in self.batch
        )
        return [(seq, answer) for seq, answer in named if answer is not None]


Work = Callable[[], Ready | None]


class Ahead:
    """One piece of work at a time, on a thread that lives as long as the block; the journal's lock
    keeps the threads apart.
    """

    def __init__(self) -> None:
        self._planned: Work | None = None
        self._begun: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[Ready | None, BaseException | None]] = (
            queue.SimpleQueue()
        )
        self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)

    def __enter__(self) -> Ahead:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._begun.put(None)
        self._thread.join()

    def plan(self, work: Work) -> None:
        """What to do as soon as the request has left; its end is waited for with :meth:`take`."""
        self._planned = work

    def begin(self) -> None:
        """The request has left; its sender waits now, and does not need the interpreter."""
        work, self._planned = self._planned, None
        if work is not None:
            self._begun.put(work)

    def take(self) -> Ready | None:
        """Wait for the end of the work, begun or not: what it prepared; ``None`` when nothing is to
        be sent after this.

        :raises Exception: what the work failed with.
        """
        self.begin()
        ready, fault = self._done.get()
        if fault is not None:
            raise fault
        return ready

    def _run(self) -> None:
        while (work := self._begun.get()) is not None:
            try:
                self._done.put((work(), None))
            except BaseException as fault:  # noqa: BLE001 - raised where the work is waited for
                self._done.put((None, fault))
