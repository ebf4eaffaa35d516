"""Look-ups of what the service may hold: what it holds is settled, what it does not hold may be
sent (again).

The service promises nothing of references, and a reference is chance: a machine that was copied
while it ran gives out the same chance twice. Another act under our reference must not settle ours,
which would be lost without a word.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from gateway.domain.digits import is_digits
from gateway.domain.events import Answered
from gateway.domain.model import Direction, Registration, ServiceRecord
from gateway.journal import maybe_sent
from gateway.journal.outbox import Outbox
from gateway.sync.contact import SyncContext
from gateway.sync.errors import ServiceError
from gateway.sync.search import Search, SearchMatch, search_targets
from gateway.system import clock

logger = logging.getLogger(__name__)

# registrations in one round of questions
MAX_LOOKUPS = 100_000
# the service may cut the moment of a registration to whole seconds
SLACK_MS = 1_000
CONFLICT = "the service holds another registration under this reference"
# a registration in conflict is looked up again after so long: it may have been set right
CONFLICT_WAIT_S = 300.0


class LostAnswers:
    """Look up all registrations that may have been sent and are due. Reports ``Answered``.

    :param flag_late: called before anything is settled.
    :param is_stopping: asked between questions.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        context: SyncContext,
        *,
        flag_late: Callable[[Outbox], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._report = report
        self._context = context
        self._flag_late = flag_late
        self._is_stopping = is_stopping

    def look_up(self, outbox: Outbox) -> bool:
        """Ask one round of questions, and return whether the next attempt may leave.

        All of them in one round, since a search lists a whole day; on a bad line no more than a
        batch, and smaller pages.
        """
        context, contact = self._context, self._context.contact
        is_line_good = contact.is_online and contact.batch == contact.max_batch
        limit = MAX_LOOKUPS if is_line_good else contact.batch
        lost = maybe_sent.due_for_lookup(outbox.store, clock.boot_ms(), limit)
        seqs = {entry.reference: entry.seq for entry in lost}
        try:
            # before the windows of the search, which hang on it
            if not context.ask_time():
                return False
        except ServiceError as error:
            contact.on_failure(error)
            outbox.postpone(list(seqs.values()), error.stage, contact.not_before_ms)
            return False
        unreadable: set[str] = set()
        search = Search(
            context.client,
            context.credentials.token,
            search_targets(lost, context.clock, context.tolerance_ms),
            choose=lambda matches: _choose_ours(outbox, matches, unreadable),
            page_size=contact.batch,
        )
        try:
            for matches in search:
                self._settle(outbox, matches)
                if self._is_stopping():
                    return False
        except ServiceError as error:
            size = min(len(lost), contact.batch)
            decision = contact.on_failure(error, size, is_question=True)
            if decision.must_renew_token:
                context.credentials.discard_token()
            missing = [seqs[reference] for reference in search.missing]
            outbox.postpone(missing, error.stage, contact.not_before_ms)
            return decision.may_go_on
        contact.on_lookup_answered()
        self._flag_late(outbox)
        conflicting = search.conflicting - unreadable
        postpone_conflicts(outbox, seqs, conflicting)
        absent = search.missing.keys() - conflicting - unreadable
        outbox.mark_absent([seqs[reference] for reference in absent])
        return True

    def _settle(self, outbox: Outbox, matches: Sequence[SearchMatch]) -> None:
        if not matches:
            return
        self._flag_late(outbox)
        outbox.settle([(match.target.seq, match.answer) for match in matches], clock.wall_ms())
        for match in matches:
            self._report(Answered(match.answer))


def _choose_ours(
    outbox: Outbox, matches: Sequence[SearchMatch], unreadable: set[str]
) -> Iterator[SearchMatch]:
    """Choose the matches that do not contradict the registration that was made here.

    A registration that cannot be read now is noted in ``unreadable``, and waits.
    """
    if not matches:
        return
    made = {
        entry.seq: entry.registration
        for entry in outbox.waiting(match.target.seq for match in matches)
    }
    for match in matches:
        target, registration = match.target, made.get(match.target.seq)
        if registration is None:
            unreadable.add(target.reference)
        elif not contradicts(
            match.answer.service_record, registration, target.first_ms, target.last_ms
        ):
            yield match


def postpone_conflicts(outbox: Outbox, seqs: Mapping[str, int], references: set[str]) -> None:
    """Neither settle these nor send them again: staff see them, and they are asked for later.

    :param seqs: rows of the journal by reference.
    """
    if references:
        logger.error("%s: %s", CONFLICT, ", ".join(sorted(references)))
        rows = [seqs[reference] for reference in references]
        outbox.postpone(rows, CONFLICT, boot_ms_in(CONFLICT_WAIT_S))


def boot_ms_in(seconds: float) -> int:
    """Return the boot time (milliseconds) so many seconds from now."""
    return clock.boot_ms() + int(seconds * 1000)


def contradicts(
    record: ServiceRecord | None, registration: Registration, first_ms: int, last_ms: int
) -> bool:
    """Return whether the service's ``record`` of a registration is surely of another one.

    A field that is missing, or holds an unknown word, contradicts nothing. Another number alone is
    no contradiction where the moment is ours: the register replaces numbers, and the service may
    answer with the new one.

    :param first_ms: the earliest moment (UTC milliseconds) with which ours may have been sent.
    :param last_ms: the latest one.
    """
    if record is None:
        return False
    draft = registration.draft
    others = {direction.value for direction in Direction} - {draft.direction.value}
    if record.direction.lower() in others:
        return True
    if record.workplace and record.workplace.casefold() != draft.workplace.number.casefold():
        return True
    # a masked number says nothing
    if record.number == draft.person.number or not is_digits(record.number):
        return False
    try:
        moment_ms = datetime.fromisoformat(record.moment).timestamp() * 1000
    except (ValueError, OverflowError, OSError):
        return True
    return not first_ms - SLACK_MS <= moment_ms <= last_ms + SLACK_MS
