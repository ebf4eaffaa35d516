"""Define what a step asks for about the hours of workers."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.work_list import Correction


@dataclass(frozen=True, slots=True)
class ListHours:
    """List the hours of a day (answer: ``HoursListed``).

    :param typed: the beginning of a name; empty for everybody
    """

    days_back: int
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class WriteCorrection:
    """Write a correction of a registration (answer: ``HoursCorrected``)."""

    reference: str
    correction: Correction = field(repr=False)


HoursEffect = ListHours | WriteCorrection
