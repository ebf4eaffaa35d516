"""What may be sent again, and when: pure functions over one table.

The service promises no de-duplication, so the one question after a failed attempt is whether the
registrations may have arrived. ``NOT_SENT`` is claimed only where that is certain; everything
doubtful is ``UNKNOWN``, and what is unknown is searched for by its reference before it is sent
again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FIRST_WAIT_S = 1.0
# remark 32 falls due after 600 s: found contact must not be waited for much longer than it takes
LONGEST_WAIT_S = 30.0
# what left may still be on its way: a look-up before it arrived would find nothing, and send it
# twice
ARRIVAL_S = 2.0
REVOKED_WAIT_S = 60.0
RETRY_AFTER_CAP_S = 300.0
LONG_OUTAGE_S = 900.0
SPREAD_S = 60.0


class FailureKind(StrEnum):
    """What an attempt did, as far as can be known."""

    # no connection: nothing arrived
    NOT_SENT = "not-sent"
    # it may have arrived: no answer, a cut or senseless one, or a fault of the service
    UNKNOWN = "unknown"
    # refused for its size before any item was looked at
    TOO_LARGE = "too-large"
    # the whole request refused for one item's sake
    REFUSED = "refused"
    # the token is no longer good
    UNAUTHORISED = "unauthorised"
    # the access right is gone
    FORBIDDEN = "forbidden"
    # asked to come back later, nothing was taken
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do after a failed attempt.

    ``arrived``: the registrations may be at the service, so search first. ``batch``: how many to
    send next. ``wait_s``: not before. ``isolate``: send the halves of this batch apart at once, and
    park a single one. ``renew``: get a fresh token first.
    """

    arrived: bool
    batch: int
    wait_s: float
    isolate: bool = False
    renew: bool = False


def decide(
    effect: FailureKind,
    batch: int,
    failures: int,
    chance: float,
    retry_after_s: float | None = None,
) -> Decision:
    """The table: what an effect means for the next attempt.

    ``failures``: attempts in a row that came to nothing, this one included. ``chance``: a random
    number from 0 to 1.
    """
    half = max(1, batch // 2)
    wait = backoff(failures, chance)
    match effect:
        case FailureKind.NOT_SENT:
            return Decision(arrived=False, batch=batch, wait_s=wait)
        case FailureKind.UNKNOWN:
            asked = max(wait, ARRIVAL_S, min(retry_after_s or 0.0, RETRY_AFTER_CAP_S))
            return Decision(arrived=True, batch=half, wait_s=asked)
        case FailureKind.TOO_LARGE | FailureKind.REFUSED:
            return Decision(arrived=False, batch=half, wait_s=0.0, isolate=True)
        case FailureKind.UNAUTHORISED:
            # once at once; a fresh token that is refused too is no better than no network
            return Decision(
                arrived=False, batch=batch, wait_s=0.0 if failures <= 1 else wait, renew=True
            )
        case FailureKind.FORBIDDEN:
            return Decision(arrived=False, batch=batch, wait_s=REVOKED_WAIT_S)
        case FailureKind.BUSY:
            return Decision(
                arrived=False,
                batch=batch,
                wait_s=min(max(wait, retry_after_s or 0.0), RETRY_AFTER_CAP_S),
            )


def backoff(failures: int, chance: float) -> float:
    """Seconds to wait after so many failures in a row: doubling, capped, and spread by chance over
    its upper half.
    """
    full = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(failures - 1, 16))
    return full * (0.5 + 0.5 * chance)


def grown(batch: int, most: int) -> int:
    """The size of the next batch after one that went well."""
    return min(most, batch * 2)


def spread(outage_s: float, chance: float) -> float:
    """Seconds to hold back the first attempt after a long outage, so that a country's kiosks do not
    come back in one second.
    """
    return SPREAD_S * chance if outage_s >= LONG_OUTAGE_S else 0.0
