"""Define what staff do about the hours of a worker."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.work_list import Correction, ListedRegistration


@dataclass(frozen=True, slots=True)
class DayTurned:
    """Turn to the day before, or to the next one: -1 or 1."""

    step: int


@dataclass(frozen=True, slots=True)
class WorkersTurned:
    """Turn to the workers before those that are listed, or to the next ones: -1 or 1."""

    step: int


@dataclass(frozen=True, slots=True)
class CorrectionRequested:
    """Ask to correct the hours of a registration's worker."""

    registration: ListedRegistration


@dataclass(frozen=True, slots=True)
class CorrectionWritten:
    """Write down the correction of the registration that is shown."""

    correction: Correction


@dataclass(frozen=True, slots=True)
class ProofRequested:
    """Ask for the proof of what the worker of a registration registered on its day."""

    registration: ListedRegistration


HoursAction = DayTurned | WorkersTurned | CorrectionRequested | CorrectionWritten | ProofRequested
