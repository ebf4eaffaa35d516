"""A table of what may be sent again, and when, as pure functions.

The service promises no de-duplication, so the one question after a failed attempt is whether the
registrations may have arrived. ``NOT_SENT`` is claimed only where that is certain; all doubt is
``UNKNOWN``, and then each registration is searched for by its reference before it is sent again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FIRST_WAIT_S = 1.0
# remark 32 falls due after 600 s: a kiosk that has contact again must notice it long before
MAX_WAIT_S = 30.0
# a request that left may still be on its way: a look-up before it arrives would find nothing, and
# the registration would be sent twice
ARRIVAL_S = 2.0
# an attempt under way is looked up by no other program before: a deadline is 300 s at the most
ATTEMPT_S = 330.0
REVOKED_WAIT_S = 60.0
RETRY_AFTER_CAP_S = 300.0
LONG_OUTAGE_S = 900.0
SPREAD_S = 60.0


class FailureKind(StrEnum):
    """Name what a failed attempt did, as far as can be known."""

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
    """Say what to do after a failed attempt.

    :param may_have_arrived: the registrations may be at the service, so search first.
    :param batch: how many to send next.
    :param wait_s: seconds before the next attempt.
    :param must_split: send the halves of this batch apart at once, and park a single one.
    :param must_renew_token: get a fresh token first.
    """

    may_have_arrived: bool
    batch: int
    wait_s: float
    must_split: bool = False
    must_renew_token: bool = False

    @property
    def may_go_on(self) -> bool:
        """Return whether the next attempt may leave at once, with a fresh token."""
        return self.must_renew_token and self.wait_s == 0.0


def decide(
    failure: FailureKind,
    batch: int,
    failures: int,
    chance: float,
    retry_after_s: float | None = None,
) -> Decision:
    """Return what a failure means for the next attempt: this is the table.

    :param batch: how many registrations the attempt was about.
    :param failures: attempts in a row that failed, this one included.
    :param chance: a random number from 0 to 1.
    :param retry_after_s: how long the service asked to wait, where it did.
    """
    half = max(1, batch // 2)
    wait = backoff_s(failures, chance)
    asked = retry_after_s or 0.0
    match failure:
        case FailureKind.NOT_SENT:
            return Decision(may_have_arrived=False, batch=batch, wait_s=wait)
        case FailureKind.UNKNOWN:
            pause = max(wait, ARRIVAL_S, min(asked, RETRY_AFTER_CAP_S))
            return Decision(may_have_arrived=True, batch=half, wait_s=pause)
        case FailureKind.TOO_LARGE | FailureKind.REFUSED:
            return Decision(may_have_arrived=False, batch=half, wait_s=0.0, must_split=True)
        case FailureKind.UNAUTHORISED:
            # at once the first time; a fresh token that is refused too is no better than no network
            pause = 0.0 if failures <= 1 else wait
            return Decision(
                may_have_arrived=False, batch=batch, wait_s=pause, must_renew_token=True
            )
        case FailureKind.FORBIDDEN:
            return Decision(may_have_arrived=False, batch=batch, wait_s=REVOKED_WAIT_S)
        case FailureKind.BUSY:
            pause = min(max(wait, asked), RETRY_AFTER_CAP_S)
            return Decision(may_have_arrived=False, batch=batch, wait_s=pause)


def backoff_s(failures: int, chance: float) -> float:
    """Return the seconds to wait after so many failures in a row: doubling, capped, and spread by
    chance over the upper half.
    """
    full = min(MAX_WAIT_S, FIRST_WAIT_S * 2.0 ** min(failures - 1, 16))
    return full * (0.5 + 0.5 * chance)


def next_batch(batch: int, max_batch: int) -> int:
    """Return the size of the batch after one that was accepted."""
    return min(max_batch, batch * 2)


def spread_s(outage_s: float, chance: float) -> float:
    """Return the seconds to hold back the first attempt after an outage.

    After a long one every kiosk of the country would come back in the same second.
    """
    return SPREAD_S * chance if outage_s >= LONG_OUTAGE_S else 0.0
