"""Describe what a worker reads of his own registrations."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.model import Direction, Regime, Remark


@dataclass(frozen=True, slots=True)
class OwnRegistration:
    """Hold one registration of a worker for that worker.

    :param made_ms: UTC milliseconds
    :param status: kept, confirmed or refused
    :param days_ahead: for how many days after its own it counts
    :param proof: as it was shown after the commit; empty where the record does not hold it
    """

    made_ms: int
    direction: Direction
    regime: Regime
    status: str
    remarks: tuple[Remark, ...] = ()
    proof: str = ""
    days_ahead: int = 0


@dataclass(frozen=True, slots=True)
class OwnListed:
    """Report the last registrations of the person of this visit, newest first."""

    visit: int
    registrations: tuple[OwnRegistration, ...]
