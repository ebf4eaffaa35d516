"""The time as the kiosk knows it, beside the dates of cards and certificates: what is surely over,
and what only seems so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from gateway.devices.card.identity import Identity
from gateway.domain.model import CardPeriod

_HOUR_MS = 3_600_000
# how far Belgian days run ahead of UTC at the most
_AHEAD_MS = 2 * _HOUR_MS


@dataclass(frozen=True, slots=True)
class TimeEstimate:
    """The time in UTC milliseconds, and how wrong that may be to either side; ``None``: nobody has
    confirmed the clock.
    """

    ms: int
    error_ms: int | None = None

    def surely_outside(self, first_ms: int, last_ms: int) -> bool:
        """Whether the time is outside a period, whatever the uncertainty."""
        return self.error_ms is not None and (
            self.ms + self.error_ms < first_ms or self.ms - self.error_ms > last_ms
        )


def card_period(identity: Identity, now: TimeEstimate) -> tuple[CardPeriod | None, bool]:
    """Where the time lies beside the card's days, and whether that is sure; ``None`` when the card
    names no last day.

    Where the clock is not confirmed it is taken at its word, and nothing is sure.
    """
    estimate = _at(identity, now.ms)
    sure = now.error_ms is not None and _at(identity, now.ms - now.error_ms) == estimate == _at(
        identity, now.ms + now.error_ms
    )
    return estimate, sure


def _at(identity: Identity, ms: int) -> CardPeriod | None:
    """The period at a moment. A card is given the hour or two by which UTC is behind the Belgian
    day, at both ends.
    """
    if identity.valid_from is not None and ms < _midnight(identity.valid_from) - _AHEAD_MS:
        return CardPeriod.NOT_YET_VALID
    if identity.last_day is None:
        return None
    return (
        CardPeriod.EXPIRED
        if ms >= _midnight(identity.last_day) + 24 * _HOUR_MS
        else CardPeriod.VALID
    )


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)
