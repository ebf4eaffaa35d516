"""Define the screens that staff reach from their pages: outages, the clock, the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from gateway.domain.events import ReportDelivered
from gateway.domain.evidence_report import SignedHead
from gateway.domain.outages import Outage
from gateway.domain.site_settings import OfferedSetting


@dataclass(frozen=True, slots=True)
class OutageReport:
    """Offer the report of an outage, and show the head of the record.

    :param is_busy: it is being written or printed
    :param delivered: how the last try ended
    """

    outage: Outage
    head: SignedHead | None = None
    is_busy: bool = False
    delivered: ReportDelivered | None = None


@dataclass(frozen=True, slots=True)
class OutageNotes:
    """Take what staff write about an outage."""

    outage: Outage


@dataclass(frozen=True, slots=True)
class ClockTime:
    """Take day and time as digits, to set the clock."""

    digits: str = ""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Ask staff to confirm that the program ends.

    :param is_busy: it is being looked up whether a secret is to be asked for
    """

    is_busy: bool = False
    locked_s: ClassVar[int] = 0


@dataclass(frozen=True, slots=True)
class LeavingSecret:
    """Ask for the contractor's password or a technician's code before the program ends.

    :param is_busy: the secret is being checked
    :param locked_s: how long the next one has to wait after wrong ones, seconds
    """

    is_busy: bool = False
    is_wrong: bool = False
    locked_s: int = 0


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """Offer the settings that a site manager may change.

    :param offered: as the settings file has them; ``None`` while they load
    :param is_busy: they are being read, or a change is being written
    :param is_refused: the file cannot be used, or did not take the last change
    :param page: how often staff turned the page
    """

    offered: tuple[OfferedSetting, ...] | None = None
    is_busy: bool = True
    is_refused: bool = False
    page: int = 0
