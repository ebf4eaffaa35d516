"""Asking the service what it holds: for attempts whose answer was lost, and for checks that were not done yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from gateway.clock import Clock
from gateway.journal import Due, Pending
from gateway.model import Answer, Stamp, Validity
from gateway.sync.api import Service, Token

ONE_BY_ONE = 5  # so many are looked up by their reference; more, by one search over their window
WIDE_MS = 3 * 86_400_000  # a window wider than this lists too much: then by reference too
MONTH_MS = 31 * 86_400_000


class Sought(NamedTuple):
    """What is asked for: a reference, its workplace, and the moments (UTC milliseconds) between which it was registered."""

    reference: str
    workplace: str
    first_ms: int
    last_ms: int


def lost_ones(service: Service, token: Token, lost: Sequence[Due], timepiece: Clock, tolerance_ms: float) -> dict[str, Answer]:
    """What the service holds of attempts whose answer was lost, by reference; what is missing there never arrived.

    :raises ServiceError: when the question itself gets no answer.
    """
    window = _windows(timepiece, tolerance_ms)
    sought = [
        Sought(entry.registration.reference, entry.registration.draft.workplace.number, *window(entry.registration.stamp))
        for entry in lost
    ]
    return {answer.reference: answer for answer in _asked(service, token, sought)}


def news(
    service: Service, token: Token, pending: Sequence[Pending], timepiece: Clock, tolerance_ms: float
) -> list[tuple[int, Answer]]:
    """What the service's checks brought since: rows with their new answers.

    :raises ServiceError: when a search gets no answer.
    """
    told = held(service, token, pending, timepiece, tolerance_ms)
    return [(seq, answer) for seq, answer in told if answer.validity is not Validity.PENDING or answer.remarks]


def held(
    service: Service, token: Token, confirmed: Sequence[Pending], timepiece: Clock, tolerance_ms: float
) -> list[tuple[int, Answer]]:
    """Which of these the service holds.

    :raises ServiceError: when a search gets no answer.
    """
    window = _windows(timepiece, tolerance_ms)
    rows = {entry.reference: entry.seq for entry in confirmed}
    sought = [Sought(entry.reference, entry.workplace, *window(entry.stamp)) for entry in confirmed]
    return [(rows[answer.reference], answer) for answer in _asked(service, token, sought)]


def _asked(service: Service, token: Token, sought: Sequence[Sought]) -> Iterable[Answer]:
    """The service's answers for these: one by one when they are few or far apart in time, else by one search a workplace."""
    if not sought:
        return
    wide = max(entry.last_ms for entry in sought) - min(entry.first_ms for entry in sought) > WIDE_MS
    if len(sought) <= ONE_BY_ONE or wide:
        for entry in sought:
            answer = service.find(token, entry.reference, entry.first_ms, entry.last_ms)
            if answer is not None:
                yield answer
        return
    for workplace in {entry.workplace for entry in sought}:
        here = [entry for entry in sought if entry.workplace == workplace]
        first, last = min(entry.first_ms for entry in here), max(entry.last_ms for entry in here)
        missing = {entry.reference for entry in here}
        for answer in service.find_all(token, workplace, first, last):
            if answer.reference in missing:
                missing.discard(answer.reference)
                yield answer
            if not missing:  # a large site has many pages more
                break


def _windows(timepiece: Clock, tolerance_ms: float) -> Callable[[Stamp], tuple[int, int]]:
    """The window in which a registration stands at the service: about its own time or the corrected one, whichever was sent.

    A registration of an earlier boot that had no contact may have been corrected in a way that is forgotten: then somewhere in
    the last month.
    """
    now = timepiece.stamp()
    today = now.wall_ms + (now.offset_ms or 0)

    def window(made: Stamp) -> tuple[int, int]:
        moments = [made.wall_ms, timepiece.true_ms(made, tolerance_ms)]
        if made.offset_ms is None and made.boot_id != now.boot_id:
            moments += [today - MONTH_MS, today]
        return min(moments), max(moments)

    return window
