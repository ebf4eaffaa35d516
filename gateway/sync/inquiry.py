"""Asking the service what it holds: for attempts whose answer was lost, and for checks that were not done yet."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.journal import Due, Pending
from gateway.model import Answer, Validity
from gateway.sync.api import Service, Token

ONE_BY_ONE = 5  # so many are looked up by their reference; more, by one search over their window


def lost_ones(service: Service, token: Token, lost: Sequence[Due]) -> dict[str, Answer]:
    """What the service holds of attempts whose answer was lost, by reference; what is missing there never arrived.

    :raises ServiceError: when the question itself gets no answer.
    """
    moments = {entry.registration.reference: entry.registration.stamp.wall_ms for entry in lost}
    if len(moments) <= ONE_BY_ONE:
        answers = (service.find(token, reference, moment) for reference, moment in moments.items())
        return {answer.reference: answer for answer in answers if answer is not None}
    first, last = min(moments.values()), max(moments.values())
    return {
        answer.reference: answer
        for workplace in {entry.registration.draft.workplace.number for entry in lost}
        for answer in service.find_all(token, workplace, first, last)
        if answer.reference in moments
    }


def news(service: Service, token: Token, pending: Sequence[Pending]) -> list[tuple[int, Answer]]:
    """What the service's checks brought since: rows with their new answers, one search a workplace.

    :raises ServiceError: when a search gets no answer.
    """
    rows = {entry.reference: entry.seq for entry in pending}
    found = []
    for workplace in {entry.workplace for entry in pending}:
        moments = [entry.stamp.wall_ms for entry in pending if entry.workplace == workplace]
        for answer in service.find_all(token, workplace, min(moments), max(moments)):
            moved = answer.validity is not Validity.PENDING or answer.remarks
            if moved and answer.reference in rows:
                found.append((rows[answer.reference], answer))
    return found
