"""A reminder to a company: who of its people did not register, and that it was told."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gateway.domain.model import Workplace


class ReminderWay(StrEnum):
    """Name how a company got its reminder."""

    PRINTER = "printer"
    STICK = "stick"
    # it was read or photographed at the kiosk, or read out, as staff say
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Say what a company is reminded of.

    :param employer: the company's number; empty with Limosa numbers
    :param missing: names of those who are expected and did not register
    """

    employer: str
    company: str
    workplace: Workplace
    missing: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class GivenReminder:
    """Describe a reminder that was given, as the record holds it: without a name of a person.

    :param entry: its number in the record
    :param given_ms: UTC milliseconds
    :param way, by: values of :class:`ReminderWay` and of
        :class:`gateway.domain.staff_acts.StaffRole`
    :param hash: of the record up to it
    """

    entry: int
    given_ms: int
    workplace: str
    employer: str
    missing: int
    way: str
    by: str
    hash: str


@dataclass(frozen=True, slots=True)
class ReminderGiven:
    """Answer ``RecordReminder``.

    :param is_recorded: it stands in the record that it was given
    """

    is_recorded: bool
