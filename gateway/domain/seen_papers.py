"""Describe a worker's paper that staff saw: a Limosa form L1 or an A1, and its period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.terms import TermKind

PAPERS = (TermKind.LIMOSA, TermKind.A1)


@dataclass(frozen=True, slots=True)
class SeenPaper:
    """Hold a paper's period, both days included.

    :param kind: one of :data:`PAPERS`
    :param seen_ms: when staff saw it, UTC milliseconds
    """

    kind: TermKind
    first: date
    last: date
    seen_ms: int = 0
