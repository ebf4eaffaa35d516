"""Whose fault an outage was, by the NSSO's table of technical faults, and what follows from it.

The table (*Procedures bij technisch defect*, chapter 1) knows three causes: the company's own means
or its supplier's, a third party outside (internet, telephone, power), and the service itself. The
last two excuse everybody for as long as they last, where that can be verified. Nothing is guessed:
what was not looked at, or may be two parties' fault, is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable

from gateway.domain.outages import Culprit, Failure, Stage

# what a failure at a stage says where all that lies nearer was seen to work
_CERTAIN: dict[Stage, Culprit] = {
    Stage.POWER: Culprit.POWER,
    Stage.OWN: Culprit.MACHINE,
    Stage.CLOCK: Culprit.MACHINE,
    # the contractor's own access to the service
    Stage.REFUSED_US: Culprit.MACHINE,
    Stage.NO_LINK: Culprit.SITE_NETWORK,
    Stage.NO_ADDRESS: Culprit.SITE_NETWORK,
    Stage.NO_GATEWAY: Culprit.SITE_NETWORK,
    Stage.PORTAL: Culprit.SITE_NETWORK,
    # the site's router answers, and no name server behind it
    Stage.DNS: Culprit.PROVIDER,
    # the line, or the service: from here they look alike
    Stage.TCP: Culprit.UNKNOWN,
    Stage.NO_ANSWER: Culprit.UNKNOWN,
    # a certificate that is not the service's: its own fault, or somebody between
    Stage.TLS: Culprit.UNKNOWN,
    Stage.SERVICE_DOWN: Culprit.SERVICE,
}
# what the service's or a portal's own answer says, and what this program knows of itself
_NEEDS_NO_PROBE = (
    Stage.POWER,
    Stage.OWN,
    Stage.REFUSED_US,
    Stage.SERVICE_DOWN,
)
_EXCUSED: dict[Culprit, bool | None] = {
    Culprit.MACHINE: False,
    Culprit.SITE_NETWORK: False,
    Culprit.PROVIDER: True,
    Culprit.SERVICE: True,
    Culprit.POWER: True,
    Culprit.UNKNOWN: None,
}


def culprit_of(failure: Failure) -> Culprit:
    """Return whose fault one stretch was."""
    if failure.is_probed or failure.stage in _NEEDS_NO_PROBE:
        return _CERTAIN[failure.stage]
    return Culprit.UNKNOWN


def culprit(failures: Iterable[Failure], now_ms: int) -> Culprit:
    """Return whose fault an outage was: whose stretches lasted more than half of the time.

    :param now_ms: UTC milliseconds; until then lasts what has not ended.
    """
    lasted: dict[Culprit, int] = {}
    for failure in failures:
        ends_ms = now_ms if failure.ends_ms is None else failure.ends_ms
        # a stretch of no length counts all the same, where there is no other
        length = max(1, ends_ms - failure.begins_ms)
        whose = culprit_of(failure)
        lasted[whose] = lasted.get(whose, 0) + length
    longest = max(lasted, key=lambda whose: lasted[whose], default=Culprit.UNKNOWN)
    return longest if 2 * lasted.get(longest, 0) > sum(lasted.values()) else Culprit.UNKNOWN


def is_excused(whose: Culprit) -> bool | None:
    """Return whether workers were excused from registering, where the outage can be verified;
    ``None`` where nobody can say.
    """
    return _EXCUSED[whose]
