"""Searches for what the service holds: after lost answers, for checks not done yet, and after the
service was restored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.model import Answer, Timestamp
from gateway.journal.maybe_sent import Lookup
from gateway.sync.api import PAGE_SIZE, ServiceClient, Token
from gateway.system.clock import Clock

# moments further apart than this take two searches: each lists a day more at both ends
GAP_MS = 2 * 86_400_000
MONTH_MS = 31 * 86_400_000


class SearchTarget(NamedTuple):
    """Name a registration to search for, by its row in the journal and its reference.

    It was registered at ``workplace`` between two moments (UTC milliseconds).
    """

    seq: int
    reference: str
    workplace: str
    first_ms: int
    last_ms: int

    @property
    def is_uncertain(self) -> bool:
        """Return whether its moment is known so badly that a search of its own is cheaper."""
        return self.last_ms - self.first_ms > GAP_MS


class SearchMatch(NamedTuple):
    """Pair a target with what the service holds under its reference."""

    target: SearchTarget
    answer: Answer


class Search:
    """Ask for targets, one exchange an iteration; each gives the matches that it brought.

    Targets of one workplace and near days are asked for by pages; a single one, or the rest where
    more pages are left than targets, by reference. ``missing``: targets without a match so far, by
    reference; at the end the service does not hold them.

    Iterating raises :class:`gateway.sync.errors.ServiceError` when a question gets no answer.

    :param choose: chooses among what bears a reference of ours; all of it by default.
    :param page_size: how many registrations a page lists, at most.
    """

    def __init__(
        self,
        client: ServiceClient,
        token: Callable[[], Token],
        targets: Iterable[SearchTarget],
        *,
        choose: Callable[[Sequence[SearchMatch]], Iterable[SearchMatch]] = tuple,
        page_size: int = PAGE_SIZE,
    ) -> None:
        self.missing = {target.reference: target for target in targets}
        self._client = client
        self._token = token
        self._choose = choose
        self._page_size = page_size
        self._seen: set[str] = set()

    @property
    def conflicting(self) -> set[str]:
        """Return the references under which the service holds something else only."""
        return self._seen & self.missing.keys()

    def __iter__(self) -> Iterator[list[SearchMatch]]:
        for group in group_targets(self.missing.values()):
            if len(group) == 1:
                yield from self._by_reference(group)
            else:
                yield from self._by_pages(group)

    def _by_reference(self, targets: Sequence[SearchTarget]) -> Iterator[list[SearchMatch]]:
        for target in targets:
            if target.reference in self.missing:
                answers = self._client.find_by_reference(
                    self._token(), target.reference, target.first_ms, target.last_ms
                )
                yield self._match(answers)

    def _by_pages(self, targets: Sequence[SearchTarget]) -> Iterator[list[SearchMatch]]:
        first = min(target.first_ms for target in targets)
        last = max(target.last_ms for target in targets)
        workplace = targets[0].workplace
        pages = self._client.list_registrations(
            self._token, workplace, first, last, self._page_size
        )
        for number, page in enumerate(pages, start=1):
            yield self._match(page.answers)
            left = sum(target.reference in self.missing for target in targets)
            if not left:
                return
            # a large site, a long time: cheaper by reference
            if page.page_count is not None and page.page_count - number > left:
                yield from self._by_reference(targets)
                return

    def _match(self, answers: Iterable[Answer]) -> list[SearchMatch]:
        matches = [
            SearchMatch(self.missing[answer.reference], answer)
            for answer in answers
            if answer.reference in self.missing
        ]
        self._seen.update(match.target.reference for match in matches)
        return [
            match
            for match in self._choose(matches)
            if self.missing.pop(match.target.reference, None) is not None
        ]


def group_targets(targets: Iterable[SearchTarget]) -> list[list[SearchTarget]]:
    """Group what one search can list together: one workplace, without a long time between.

    Targets whose moment is uncertain are grouped apart.
    """
    groups: list[list[SearchTarget]] = []
    last_ms = 0
    for target in sorted(targets, key=lambda each: (*_group_key(each), each.first_ms)):
        is_near = bool(groups) and target.first_ms <= last_ms + GAP_MS
        if is_near and _group_key(groups[-1][-1]) == _group_key(target):
            groups[-1].append(target)
            last_ms = max(last_ms, target.last_ms)
        else:
            groups.append([target])
            last_ms = target.last_ms
    return groups


def _group_key(target: SearchTarget) -> tuple[str, bool]:
    return target.workplace, target.is_uncertain


def search_targets(
    rows: Iterable[Lookup], timepiece: Clock, tolerance_ms: float
) -> list[SearchTarget]:
    """Return these rows of the journal, each with the window in which the service lists it.

    That is about its own time or the corrected one, whichever was sent. A registration of an
    earlier boot without contact may stand anywhere in the last month: how it was corrected is
    forgotten.
    """
    now = timepiece.stamp()
    today = now.wall_ms + (now.offset_ms or 0)

    def window(made: Timestamp, days_ahead: int) -> tuple[int, int]:
        moments = [made.wall_ms, timepiece.true_ms(made, tolerance_ms)]
        if made.offset_ms is None and made.boot_id != now.boot_id:
            moments += [today - MONTH_MS, today]
        sent = [counts_from_ms(moment, days_ahead) for moment in moments]
        return min(sent), max(sent)

    return [
        SearchTarget(row.seq, row.reference, row.workplace, *window(row.stamp, row.days_ahead))
        for row in rows
    ]


def find_held(
    client: ServiceClient,
    token: Callable[[], Token],
    confirmed: Sequence[Lookup],
    timepiece: Clock,
    tolerance_ms: float,
) -> set[str]:
    """Return the references of these that the service holds.

    :raises ServiceError: when a search gets no answer.
    """
    search = Search(client, token, search_targets(confirmed, timepiece, tolerance_ms))
    return {match.target.reference for matches in search for match in matches}
