"""Compare the kiosk's time with the dates of cards and certificates: surely over, or seemingly."""

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
    """Hold the time in UTC milliseconds and how wrong it may be; ``None``: never confirmed."""

    ms: int
    error_ms: int | None = None

    def is_surely_outside(self, first_ms: int, last_ms: int) -> bool:
        """Return whether the time is outside a period, whatever the uncertainty."""
        return self.error_ms is not None and (
            self.ms + self.error_ms < first_ms or self.ms - self.error_ms > last_ms
        )


def card_period(identity: Identity, now: TimeEstimate) -> tuple[CardPeriod | None, bool]:
    """Return where the time lies beside the card's days, and whether that is sure.

    ``None`` when the card names no last day. A clock that was never confirmed is taken at its word,
    and nothing is sure.
    """
    estimate = _period_at(identity, now.ms)
    is_sure = now.error_ms is not None and (
        _period_at(identity, now.ms - now.error_ms)
        == estimate
        == _period_at(identity, now.ms + now.error_ms)
    )
    return estimate, is_sure


def _period_at(identity: Identity, ms: int) -> CardPeriod | None:
    """Return the period at a moment; at both ends a card has the hours by which UTC is behind."""
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
