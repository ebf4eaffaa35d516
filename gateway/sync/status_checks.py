"""How far the service's checks are: asked again, with patience, until each confirmed registration
is validated or failed.

Sending comes first, so a turn asks a few questions only, and a round of many goes on in the next
turns. What was confirmed in the last minutes is asked for often, since its worker may come back
soon; all that is older in one round every few minutes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from gateway.domain.model import Answer, Validity
from gateway.journal.confirmed import record_checks, unchecked
from gateway.journal.maybe_sent import Lookup
from gateway.journal.outbox import Outbox
from gateway.sync import search as inquiry
from gateway.sync.contact import SyncContext
from gateway.sync.search import Search, SearchMatch
from gateway.system import clock

logger = logging.getLogger(__name__)

AT_ONCE = 5_000
# in one turn
QUESTIONS = 5
# between two turns of one round
PACE_MS = 1_000
FIRST_MS = 500
YOUNG_MS = 300_000
# between two rounds over what is older
ROUND_MS = 300_000
DAY_MS = 86_400_000
# remarks can be corrected for 30 days; a check that is not done by then never will be
GIVEN_UP_MS = 30 * DAY_MS
# of what a round did not find so many are asked for by themselves: enough to know
MOST_DOUBTED = 3


class StatusChecks:
    """The courier's patience with the service's checks.

    ``hurried``: asked between two questions, whether something is to be sent. ``next_at``: the boot
    time (milliseconds) of the next question. ``gone``: how many confirmed registrations the last
    whole round proved to be missing at the service, which may have been restored from an older
    copy.
    """

    def __init__(self, way: SyncContext, *, hurried: Callable[[], bool]) -> None:
        self.next_at = 0
        self.gone = 0
        self._way = way
        self._hurried = hurried
        self._again: dict[int, int] = {}
        self._round_at = 0
        self._young: Iterator[list[SearchMatch]] | None = None
        self._old: Iterator[list[SearchMatch]] | None = None

    def soon(self) -> None:
        """Something was confirmed: its check may be done in a moment."""
        soon = clock.boot_ms() + FIRST_MS
        # never put off: on a busy site something is always sent
        if not self.next_at or self.next_at > soon:
            self.next_at = soon

    def turn(self, outbox: Outbox) -> list[Answer]:
        """Ask a few questions, where any are due. Gives the answers that brought news, which are in
        the journal.

        :raises ServiceError: when a question gets no answer; the round begins anew then.
        """
        if clock.boot_ms() < self.next_at:
            return []
        told: list[Answer] = []
        self._plan(outbox)
        try:
            for _ in range(QUESTIONS):
                hits = self._ask()
                if hits is None:
                    break
                self._way.contact.found()
                moved = [
                    hit
                    for hit in hits
                    if hit.answer.validity is not Validity.PENDING or hit.answer.remarks
                ]
                if moved:
                    told += record_checks(
                        outbox.store,
                        [(hit.sought.seq, hit.answer) for hit in moved],
                        clock.wall_ms(),
                    )
                if self._hurried():
                    break
        except BaseException:
            self._young = self._old = None
            raise
        done = self._young is None and self._old is None
        self.next_at = (
            min([self._round_at, *self._again.values()]) if done else clock.boot_ms() + PACE_MS
        )
        return told

    def _ask(self) -> list[SearchMatch] | None:
        """The next question's answer; ``None`` when none is left."""
        if self._young is not None:
            hits = next(self._young, None)
            if hits is not None:
                return hits
            self._young = None
        if self._old is not None:
            hits = next(self._old, None)
            if hits is not None:
                return hits
            self._old = None
        return None

    def _plan(self, outbox: Outbox) -> None:
        now, wall = clock.boot_ms(), clock.wall_ms()
        if self._young is None:
            young = unchecked(outbox.store, AT_ONCE, wall - YOUNG_MS)
            self._again = {entry.seq: self._again.get(entry.seq, 0) for entry in young}
            due = [entry for entry in young if self._again[entry.seq] <= now]
            for entry in due:
                age_ms = clock.delay_ms(entry.stamp, self._way.clock.stamp())
                self._again[entry.seq] = now + int(min(ROUND_MS, max(1_000, age_ms / 4)))
            if due:
                self._young = iter(self._search(due))
        if self._old is None and now >= self._round_at:
            self._round_at = now + ROUND_MS
            old = unchecked(outbox.store, AT_ONCE, wall - GIVEN_UP_MS, wall - YOUNG_MS)
            if old:
                self._old = self._round(old)

    def _round(self, old: list[Lookup]) -> Iterator[list[SearchMatch]]:
        """One round over what is older. What it does not find is asked for by itself: a search with
        gaps alarms nobody.
        """
        search = self._search(old)
        yield from search
        missing = [entry for entry in old if entry.reference in search.missing][:MOST_DOUBTED]
        gone = 0
        for entry in missing:
            again = self._search([entry])
            yield from again
            gone += len(again.missing)
        if gone and not self.gone:
            logger.warning(
                "the service does not hold registrations that it had confirmed, %d of %d looked at; was it restored from an"
                " older copy? gateway sync --reconcile sends them again",
                gone,
                len(missing),
            )
        self.gone = gone

    def _search(self, pending: list[Lookup]) -> Search:
        way = self._way
        rows = inquiry.sought(pending, way.clock, way.tolerance_ms)
        return Search(way.service, way.credentials.token, rows, most=way.contact.batch)
