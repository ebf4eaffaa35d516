"""Say which terms staff are told of: the last day to correct, the end of a declaration or contract.

A countdown to correct stands there each day. Any other term is told for three days from each of
its marks, so that no weekend hides it, and no yellow band that stands for a month is read past.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_MARKS = (30, 7, 0)
_TOLD_DAYS = 3
# the countdown of the days to correct
_COUNTED_DAYS = 7
# from here on it is told before what is wrong with the kiosk
_URGENT_DAYS = 3


class TermKind(StrEnum):
    """Name what ends; the values are those of the journal."""

    # the days in which a registration with a remark can be corrected
    CORRECTION = "correction"
    # the declaration of works, and the contract of a company on it
    DECLARATION = "declaration"
    CONTRACT = "contract"
    # a worker's own papers
    LIMOSA = "limosa"
    A1 = "a1"


@dataclass(frozen=True, slots=True)
class Term:
    """Describe what ends, and its last day.

    :param name: of the company or the worker
    """

    kind: TermKind
    last: date
    name: str = ""

    def days_left(self, today: date) -> int:
        """Return the days until the last one; 0 on that day."""
        return (self.last - today).days

    def is_urgent(self, today: date) -> bool:
        """Return whether it is told before all else."""
        return self.kind is TermKind.CORRECTION and self.days_left(today) <= _URGENT_DAYS


def told(terms: Iterable[Term], today: date) -> tuple[Term, ...]:
    """Return the terms that staff are told of today, the soonest first."""
    return tuple(
        sorted(
            (term for term in set(terms) if _is_told(term, today)),
            key=lambda term: (term.last, term.kind, term.name),
        )
    )


def _is_told(term: Term, today: date) -> bool:
    days = term.days_left(today)
    if term.kind is TermKind.CORRECTION:
        return 0 <= days <= _COUNTED_DAYS
    return any(0 <= mark - days < _TOLD_DAYS for mark in _MARKS)
