"""What an outage is: what failed and when, whose fault that was, and what staff did about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Name how far a contact came before it failed, nearest first."""

    POWER = "power"
    OWN = "own"
    NO_LINK = "no link"
    NO_ADDRESS = "no address"
    NO_GATEWAY = "no gateway"
    DNS = "dns"
    TCP = "tcp"
    CLOCK = "clock"
    TLS = "tls"
    PORTAL = "captive portal"
    NO_ANSWER = "no answer"
    SERVICE_DOWN = "service down"
    REFUSED_US = "refused us"


class Culprit(StrEnum):
    """Name whose fault an outage was, as far as it is known."""

    MACHINE = "machine"
    SITE_NETWORK = "site network"
    PROVIDER = "provider"
    SERVICE = "service"
    POWER = "power"
    UNKNOWN = "unknown"


class Life(StrEnum):
    """Name where an outage stands: it lasts, it is over, its report was taken, it is closed."""

    OPEN = "open"
    OVER = "over"
    REPORTED = "reported"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Failure:
    """Hold one stretch in which contacts failed at one stage; times in UTC milliseconds.

    ``is_probed``: what lies nearer was looked at then and worked, so that the stage is certain.
    """

    stage: Stage
    begins_ms: int
    ends_ms: int | None = None
    is_probed: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """Name a file that staff attached, by its digest (SHA-256, hex) and size in bytes."""

    name: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Outage:
    """Hold one outage with its life; times in UTC milliseconds.

    ``number``: the number of its first entry in the record. ``ordinal``: which outage of the record
    it is, from 1; 0 where that is not known. ``kept``: registrations that were made
    in it; ``late``: those of them that the service answered with remark 32 or refused as late.
    ``ticket``: the provider's. ``notes``: what staff wrote, oldest first.
    """

    number: int
    begins_ms: int
    ends_ms: int | None
    failures: tuple[Failure, ...]
    culprit: Culprit
    life: Life
    name: str = ""
    ticket: str = ""
    notes: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    kept: int = 0
    late: int = 0
    ordinal: int = 0


def explaining(outages: Iterable[Outage], made_ms: int, limit_ms: float) -> Outage | None:
    """Return the outage that made a registration late: the one that took most of its time, from the
    act to the limit; ``None`` where there was none.
    """
    due_ms = made_ms + limit_ms

    def share(outage: Outage) -> float:
        ends_ms = due_ms if outage.ends_ms is None else min(outage.ends_ms, due_ms)
        return ends_ms - max(outage.begins_ms, made_ms)

    longest = max(outages, key=share, default=None)
    return longest if longest is not None and share(longest) > 0 else None
