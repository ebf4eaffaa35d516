"""Define what a step asks for about the hours of workers."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.work_list import Correction


@dataclass(frozen=True, slots=True)
class ListHours:
    """List the hours of a day (answer: ``HoursListed``).

    :param typed: the beginning of a name, or a whole number; empty for everybody
    :param place: which ``AT_ONCE`` of the workers
    """

    days_back: int
    typed: str = field(default="", repr=False)
    place: int = 0


@dataclass(frozen=True, slots=True)
class WriteCorrection:
    """Write a correction of a registration (answer: ``HoursCorrected``)."""

    reference: str
    correction: Correction = field(repr=False)


HoursEffect = ListHours | WriteCorrection
