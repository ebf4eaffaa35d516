"""A reminder to a company: who of its people did not register, and that it was told."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.model import Workplace


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
    :param hash: of the record up to it
    """

    entry: int
    given_ms: int
    workplace: str
    employer: str
    missing: int
    hash: str
