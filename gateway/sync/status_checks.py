"""Questions about the service's checks, until each confirmed registration is validated or failed.

Sending comes first, so one turn asks a few questions only, and a round of many goes on in the next
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
from gateway.sync.contact import SyncContext
from gateway.sync.search import Search, SearchMatch, search_targets
from gateway.system import clock

logger = logging.getLogger(__name__)

# rows of the journal in one round
ROUND_ROWS = 5_000
# questions in one turn
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
# of what a round did not find, so many are asked for one by one: enough to know
MAX_DOUBTED = 3


class StatusChecks:
    """Ask for the service's checks with patience.

    ``next_at_ms``: the boot time (milliseconds) of the next question. ``lost``: how many confirmed
    registrations the last whole round proved to be missing at the service, which may have been
    restored from an older copy.

    :param is_hurried: asked between two questions, whether something is to be sent.
    """

    def __init__(self, context: SyncContext, *, is_hurried: Callable[[], bool]) -> None:
        self.next_at_ms = 0
        self.lost = 0
        self._context = context
        self._is_hurried = is_hurried
        # by row, for what was confirmed in the last minutes: the boot time of the next question
        self._young_at_ms: dict[int, int] = {}
        self._round_at_ms = 0
        self._young: Iterator[list[SearchMatch]] | None = None
        self._old: Iterator[list[SearchMatch]] | None = None

    def expect_news(self) -> None:
        """Ask soon: something was confirmed, and its check may be done in a moment."""
        soon = clock.boot_ms() + FIRST_MS
        # never put off: on a busy site something is always sent
        if not self.next_at_ms or self.next_at_ms > soon:
            self.next_at_ms = soon

    def ask(self, outbox: Outbox) -> list[Answer]:
        """Ask a few questions where any are due, and return the answers that brought news.

        They are in the journal then.

        :raises ServiceError: when a question gets no answer; the round begins anew then.
        """
        if clock.boot_ms() < self.next_at_ms:
            return []
        news: list[Answer] = []
        self._plan(outbox)
        try:
            for _ in range(QUESTIONS):
                matches = self._next_question()
                if matches is None:
                    break
                self._context.contact.on_response()
                checked = [
                    (match.target.seq, match.answer)
                    for match in matches
                    if match.answer.validity is not Validity.PENDING or match.answer.remarks
                ]
                if checked:
                    news += record_checks(outbox.store, outbox.sealer, checked, clock.wall_ms())
                if self._is_hurried():
                    break
        except BaseException:
            self._young = self._old = None
            raise
        if self._young is None and self._old is None:
            self.next_at_ms = min([self._round_at_ms, *self._young_at_ms.values()])
        else:
            self.next_at_ms = clock.boot_ms() + PACE_MS
        return news

    def _next_question(self) -> list[SearchMatch] | None:
        """Ask the next question, and return its matches; ``None`` when no question is left."""
        if self._young is not None:
            matches = next(self._young, None)
            if matches is not None:
                return matches
            self._young = None
        if self._old is not None:
            matches = next(self._old, None)
            if matches is not None:
                return matches
            self._old = None
        return None

    def _plan(self, outbox: Outbox) -> None:
        now, wall = clock.boot_ms(), clock.wall_ms()
        if self._young is None:
            young = unchecked(outbox.store, ROUND_ROWS, wall - YOUNG_MS)
            self._young_at_ms = {row.seq: self._young_at_ms.get(row.seq, 0) for row in young}
            due = [row for row in young if self._young_at_ms[row.seq] <= now]
            for row in due:
                age_ms = clock.delay_ms(row.stamp, self._context.clock.stamp())
                self._young_at_ms[row.seq] = now + int(min(ROUND_MS, max(1_000, age_ms / 4)))
            if due:
                self._young = iter(self._search(due))
        if self._old is None and now >= self._round_at_ms:
            self._round_at_ms = now + ROUND_MS
            old = unchecked(outbox.store, ROUND_ROWS, wall - GIVEN_UP_MS, wall - YOUNG_MS)
            if old:
                self._old = self._round(old)

    def _round(self, old: list[Lookup]) -> Iterator[list[SearchMatch]]:
        """Ask for all that is older, then one by one for what that did not find.

        A search with gaps must not alarm staff.
        """
        search = self._search(old)
        yield from search
        missing = [row for row in old if row.reference in search.missing][:MAX_DOUBTED]
        lost = 0
        for row in missing:
            single = self._search([row])
            yield from single
            lost += len(single.missing)
        if lost and not self.lost:
            logger.warning(
                "the service does not hold registrations that it had confirmed, %d of %d looked at;"
                " was it restored from an older copy? gateway sync --reconcile sends them again",
                lost,
                len(missing),
            )
        self.lost = lost

    def _search(self, pending: list[Lookup]) -> Search:
        context = self._context
        return Search(
            context.client,
            context.credentials.token,
            search_targets(pending, context.clock, context.tolerance_ms),
            page_size=context.contact.batch,
        )
