"""Asking the service what it holds: for attempts whose answer was lost, and for checks that were
not done yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from gateway.domain.model import Answer, Timestamp
from gateway.journal.maybe_sent import Lookup
from gateway.sync.api import ServiceClient, Token
from gateway.system.clock import Clock

# more are looked up by one search over their window
ONE_BY_ONE = 1
# moments further apart than this are asked for in two searches: each lists a day more at both ends
GAP_MS = 2 * 86_400_000
MONTH_MS = 31 * 86_400_000


class SearchTarget(NamedTuple):
    """What is asked for: a row of the journal, its reference and workplace, and the moments between
    which it was registered.

    The moments are UTC milliseconds.
    """

    seq: int
    reference: str
    workplace: str
    first_ms: int
    last_ms: int


class SearchMatch(NamedTuple):
    """What the service holds under a reference that is sought."""

    sought: SearchTarget
    answer: Answer


class Search:
    """A round of questions; each step of its iteration is one exchange, and gives what that found.

    They are asked for by the pages of their workplace and days; one alone, or where more pages are
    left than references, by their references. ``missing``: what was not found, by reference; at the
    end it is not there. ``strange``: references of these under which something else stands.
    ``ours``: chooses among what bears a reference that is sought; all where it is not given.
    ``most``: of a page. Iterating raises :class:`gateway.sync.errors.ServiceError` when a question
    gets no answer.
    """

    def __init__(
        self,
        service: ServiceClient,
        token: Callable[[], Token],
        sought: Iterable[SearchTarget],
        *,
        ours: Callable[[Sequence[SearchMatch]], Iterable[SearchMatch]] = tuple,
        most: int = 200,
    ) -> None:
        self.missing = {entry.reference: entry for entry in sought}
        self._service = service
        self._token = token
        self._ours = ours
        self._most = most
        self._seen: set[str] = set()

    @property
    def strange(self) -> set[str]:
        """References that were seen, but only with what is not ours."""
        return self._seen & self.missing.keys()

    def __iter__(self) -> Iterator[list[SearchMatch]]:
        for cluster in clusters(self.missing.values()):
            if len(cluster) <= ONE_BY_ONE:
                yield from self._by_reference(cluster)
            else:
                yield from self._by_pages(cluster)

    def _by_reference(self, entries: Sequence[SearchTarget]) -> Iterator[list[SearchMatch]]:
        for entry in entries:
            if entry.reference in self.missing:
                yield self._taken(
                    self._service.find(
                        self._token(), entry.reference, entry.first_ms, entry.last_ms
                    )
                )

    def _by_pages(self, entries: Sequence[SearchTarget]) -> Iterator[list[SearchMatch]]:
        first, last = (
            min(entry.first_ms for entry in entries),
            max(entry.last_ms for entry in entries),
        )
        listed = self._service.find_all(self._token, entries[0].workplace, first, last, self._most)
        for number, page in enumerate(listed, start=1):
            yield self._taken(page.answers)
            left = sum(entry.reference in self.missing for entry in entries)
            if not left:
                return
            # a large site, a long time: cheaper by reference
            if page.pages is not None and page.pages - number > left:
                yield from self._by_reference(entries)
                return

    def _taken(self, answers: Iterable[Answer]) -> list[SearchMatch]:
        hits = [
            SearchMatch(self.missing[answer.reference], answer)
            for answer in answers
            if answer.reference in self.missing
        ]
        self._seen.update(hit.sought.reference for hit in hits)
        return [
            hit
            for hit in self._ours(hits)
            if self.missing.pop(hit.sought.reference, None) is not None
        ]


def clusters(sought: Iterable[SearchTarget]) -> list[list[SearchTarget]]:
    """What one search can list together: of one workplace, without a long time between. What may
    lie anywhere is for itself.
    """
    found: list[list[SearchTarget]] = []
    last_ms = 0
    for entry in sorted(sought, key=lambda entry: (entry.workplace, _wide(entry), entry.first_ms)):
        before = found[-1][-1] if found else None
        together = (
            before is not None
            and before.workplace == entry.workplace
            and _wide(before) == _wide(entry)
        )
        if together and entry.first_ms <= last_ms + GAP_MS:
            found[-1].append(entry)
            last_ms = max(last_ms, entry.last_ms)
        else:
            found.append([entry])
            last_ms = entry.last_ms
    return found


def _wide(entry: SearchTarget) -> bool:
    return entry.last_ms - entry.first_ms > GAP_MS


def sought(rows: Iterable[Lookup], timepiece: Clock, tolerance_ms: float) -> list[SearchTarget]:
    """These rows of the journal, each with the window in which it stands at the service.

    That is about its own time or the corrected one, whichever was sent. A registration of an
    earlier boot that had no contact may have been corrected in a way that is forgotten: then
    somewhere in the last month.
    """
    now = timepiece.stamp()
    today = now.wall_ms + (now.offset_ms or 0)

    def window(made: Timestamp) -> tuple[int, int]:
        moments = [made.wall_ms, timepiece.true_ms(made, tolerance_ms)]
        if made.offset_ms is None and made.boot_id != now.boot_id:
            moments += [today - MONTH_MS, today]
        return min(moments), max(moments)

    return [SearchTarget(row.seq, row.reference, row.workplace, *window(row.stamp)) for row in rows]


def held(
    service: ServiceClient,
    token: Callable[[], Token],
    confirmed: Sequence[Lookup],
    timepiece: Clock,
    tolerance_ms: float,
) -> set[str]:
    """Which of these the service holds, by reference.

    :raises ServiceError: when a search gets no answer.
    """
    found = Search(service, token, sought(confirmed, timepiece, tolerance_ms))
    return {hit.sought.reference for hits in found for hit in hits}
