"""Say what ends soon: the days to correct, a declaration, a contract, a worker's papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.terms import Term, TermKind
from gateway.ui.text import phrases, plurals
from gateway.ui.text.translate import isolated, translate

_NAMED = 3
# the library's types do not say that it gives its text
_ENDS: dict[TermKind, Any] = {
    TermKind.DECLARATION: QT_TRANSLATE_NOOP(
        "Staff", "Last day of the declaration of works: {day}."
    ),
    TermKind.CONTRACT: QT_TRANSLATE_NOOP("Staff", "Last day of the contract of {name}: {day}."),
    TermKind.LIMOSA: QT_TRANSLATE_NOOP("Staff", "Last day of the L1 of {name}: {day}."),
    TermKind.A1: QT_TRANSLATE_NOOP("Staff", "Last day of the A1 of {name}: {day}."),
}


def sentences(terms: Sequence[Term], today: date) -> Iterator[str]:
    """Yield a sentence for each kind and day; ``terms`` stand in that order."""
    for (last, kind), group in groupby(terms, lambda term: (term.last, term.kind)):
        names = [isolated(term.name) for term in group if term.name]
        more = len(names) - _NAMED
        told = ", ".join(names[:_NAMED]) + (f" (+{phrases.count(more)})" if more > 0 else "")
        if kind is TermKind.CORRECTION:
            yield translate("Staff", "Remarks of {companies}: {time}.").format(
                companies=told, time=time_to_correct((last - today).days)
            )
        else:
            day = phrases.date_of(belgian_midnight_ms(last))
            yield translate("Staff", _ENDS[kind]).format(day=day, name=told)


def time_to_correct(days: int) -> str:
    """Return how long a correction is still accepted; ``days``: until the last day."""
    if days > 0:
        return plurals.days_to_correct(days)
    if days == 0:
        return translate("Staff", "last day to correct")
    return translate("Staff", "too late to correct")
