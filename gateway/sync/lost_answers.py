"""Looking up what the service may hold: what is there is settled, what is not may be sent (again)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from gateway.domain.events import Answered
from gateway.domain.model import Direction, Registration, ServiceRecord
from gateway.journal import maybe_sent
from gateway.journal.outbox import Outbox
from gateway.sync import search as inquiry
from gateway.sync.contact import SyncContext
from gateway.sync.errors import ServiceError
from gateway.sync.search import Search, SearchMatch
from gateway.system import clock

logger = logging.getLogger(__name__)

# in one round of questions
MOST_ASKED = 100_000
# a service may cut the moment to whole seconds
SLACK_MS = 1_000
CONFLICT = "the service holds another registration under this reference"
_OTHERS = {
    direction: {other.value for other in Direction} - {direction.value} for direction in Direction
}
# a registration in conflict is asked for again after so long: somebody may have set it right
AGAIN_S = 300.0


class LostAnswers:
    """Asks for all that is asked and due. ``flag``: called before anything is settled;
    ``stopping``: asked between questions.

    Reports ``Answered``.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        way: SyncContext,
        *,
        flag: Callable[[Outbox], None],
        stopping: Callable[[], bool],
    ) -> None:
        self._report = report
        self._way = way
        self._flag = flag
        self._stopping = stopping

    def run(self, outbox: Outbox) -> bool:
        """One round of questions; true when the way is free.

        All of it in one round, since a search lists a whole day; on a bad way no more than a batch,
        and smaller pages.
        """
        way, contact = self._way, self._way.contact
        whole = contact.online and contact.batch == contact.most
        lost = maybe_sent.due_for_lookup(
            outbox.store, clock.boot_ms(), MOST_ASKED if whole else contact.batch
        )
        seqs = {entry.reference: entry.seq for entry in lost}
        unread: set[str] = set()
        sought = inquiry.sought(lost, way.clock, way.tolerance_ms)
        search = Search(
            way.service,
            way.credentials.token,
            sought,
            ours=lambda hits: self._ours(outbox, hits, unread),
            most=contact.batch,
        )
        try:
            for hits in search:
                self._settle(outbox, hits)
                if self._stopping():
                    return False
        except ServiceError as error:
            decision = contact.failed(error, min(len(lost), contact.batch), question=True)
            if decision.renew:
                way.credentials.discard_token()
            outbox.postpone(
                [seqs[reference] for reference in search.missing], error.stage, contact.not_before
            )
            return decision.renew and decision.wait_s == 0.0
        contact.answered()
        self._flag(outbox)
        strange = search.strange - unread
        set_aside(outbox, seqs, strange)
        outbox.mark_absent(
            [seqs[reference] for reference in search.missing.keys() - strange - unread]
        )
        return True

    @staticmethod
    def _ours(
        outbox: Outbox, hits: Sequence[SearchMatch], unread: set[str]
    ) -> Iterator[SearchMatch]:
        """Those that do not contradict what was registered here; what cannot be read now is noted
        in ``unread``, and waits.
        """
        if not hits:
            return
        made = {
            entry.seq: entry.registration
            for entry in outbox.waiting(hit.sought.seq for hit in hits)
        }
        for hit in hits:
            registration = made.get(hit.sought.seq)
            if registration is None:
                unread.add(hit.sought.reference)
            elif not contradicts(
                hit.answer.service_record, registration, hit.sought.first_ms, hit.sought.last_ms
            ):
                yield hit

    def _settle(self, outbox: Outbox, hits: Sequence[SearchMatch]) -> None:
        if not hits:
            return
        self._flag(outbox)
        outbox.settle([(hit.sought.seq, hit.answer) for hit in hits], clock.wall_ms())
        for hit in hits:
            self._report(Answered(hit.answer))


def set_aside(outbox: Outbox, seqs: Mapping[str, int], strange: set[str]) -> None:
    """These are neither taken for sent nor sent again: they wait, are told to staff, and are asked
    for again later.
    """
    if strange:
        logger.error("%s: %s", CONFLICT, ", ".join(sorted(strange)))
        outbox.postpone([seqs[reference] for reference in strange], CONFLICT, later(AGAIN_S))


def later(seconds: float) -> int:
    """The boot time (milliseconds) so many seconds from now."""
    return clock.boot_ms() + int(seconds * 1000)


def contradicts(
    echo: ServiceRecord | None, registration: Registration, first_ms: int, last_ms: int
) -> bool:
    """Whether the service's ``echo`` of a registration is surely of another one.

    What it does not tell, or tells in a word that is not known here, contradicts nothing.

    ``first_ms``, ``last_ms``: between which moments (UTC milliseconds) ours was sent as made.
    Another number alone is no contradiction where the moment is ours: the register replaces
    numbers, and a service may answer with the new one.
    """
    if echo is None:
        return False
    draft = registration.draft
    if echo.direction.lower() in _OTHERS[draft.direction]:
        return True
    workplace, number = draft.workplace.number, draft.person.number
    if (
        echo.workplace
        and echo.workplace != workplace
        and echo.workplace.casefold() != workplace.casefold()
    ):
        return True
    # a masked number says nothing
    if echo.number == number or not echo.number.isdecimal():
        return False
    try:
        moment_ms = datetime.fromisoformat(echo.moment).timestamp() * 1000
    except (ValueError, OverflowError, OSError):
        return True
    return not first_ms - SLACK_MS <= moment_ms <= last_ms + SLACK_MS
