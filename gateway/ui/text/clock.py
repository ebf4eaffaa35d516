"""Say in the words of staff what is known of the kiosk's clock."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.clock_state import (
    ClockReason,
    ClockState,
    ClockVerdict,
    SourceKind,
    TimeSource,
)
from gateway.domain.evidence_report import ClockPoint
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, locale, translate

_TITLES: dict[ClockVerdict, Any] = {
    ClockVerdict.RIGHT: QT_TRANSLATE_NOOP("Clock", "The clock is right"),
    ClockVerdict.WRONG: QT_TRANSLATE_NOOP("Clock", "The clock is wrong"),
    ClockVerdict.UNKNOWN: QT_TRANSLATE_NOOP("Clock", "The clock is not confirmed"),
}
_IMPOSSIBLE: Any = QT_TRANSLATE_NOOP("Clock", "It shows a moment that cannot be.")
_NOBODY: Any = QT_TRANSLATE_NOOP(
    "Clock", "Nobody has told the time since the computer was started."
)
_REASONS: dict[ClockReason, Any] = {
    ClockReason.BEFORE_BUILD: _IMPOSSIBLE,
    ClockReason.BEFORE_LAST_SEEN: _IMPOSSIBLE,
    ClockReason.TOO_LATE: _IMPOSSIBLE,
    ClockReason.NO_SOURCE: _NOBODY,
    ClockReason.TOO_OLD: QT_TRANSLATE_NOOP("Clock", "The time was last told too long ago."),
    ClockReason.DISPUTED: QT_TRANSLATE_NOOP("Clock", "Its sources contradict one another."),
    ClockReason.IN_DOUBT: QT_TRANSLATE_NOOP(
        "Clock", "A source tells another time. Some more answers decide."
    ),
    ClockReason.STEPPED: QT_TRANSLATE_NOOP(
        "Clock", "It was set, and nobody has told the time since."
    ),
}
_MS_A_DAY = 86_400_000
# below, a time is told in seconds with a decimal
_LONG_MS = 100_000
# and below with two
_TENTH_MS = 100


def title(clock: ClockState) -> str:
    """Return whether the clock is right."""
    return translate("Clock", _TITLES[clock.verdict])


def reason(clock: ClockState) -> str:
    """Return by how much at most it is off, or why nobody can say, and what to do."""
    match clock.verdict:
        case ClockVerdict.RIGHT:
            most_ms = abs(clock.offset_ms or 0) + (clock.bound_ms or 0)
            return translate("Clock", "It is off by {time} at most.").format(time=_length(most_ms))
        case ClockVerdict.WRONG:
            told = _off(clock) if clock.reason is ClockReason.OFF else _because(clock)
            put_right = translate("Staff", "Put it right: registrations made now get remark 32.")
            return f"{told} {put_right}"
        case ClockVerdict.UNKNOWN:
            kept = translate("Clock", "Registrations are saved; their time is put right later.")
            return f"{_because(clock)} {kept}"


def facts(clock: ClockState, points: tuple[ClockPoint, ...]) -> str:
    """Return drift, sources and when the time was last told, a line each."""
    return "\n".join((_drift(clock), *map(_source, clock.sources), _heard(points)))


def offset(ms: float) -> str:
    """Return a time by which a clock is off: ``+0,4 s``, minus where the clock is fast."""
    sign = "−" if ms < 0 else "+"
    return isolated(f"{sign}{_length(abs(ms))}")


def _length(ms: float) -> str:
    if ms >= _LONG_MS:
        return phrases.duration(ms / 1000)
    return f"{locale().toString(ms / 1000, 'f', 1 if ms >= _TENTH_MS else 2)} s"


def _off(clock: ClockState) -> str:
    off_ms = clock.offset_ms or 0
    words = (
        translate("Staff", "The clock of this kiosk is {time} slow.")
        if off_ms > 0
        else translate("Staff", "The clock of this kiosk is {time} fast.")
    )
    return words.format(time=phrases.duration(abs(off_ms) / 1000))


def _because(clock: ClockState) -> str:
    return translate("Clock", _REASONS[clock.reason]) if clock.reason in _REASONS else ""


def _drift(clock: ClockState) -> str:
    if clock.drift_ppm is None:
        return translate("Clock", "Drift: not known yet")
    a_day_ms = clock.drift_ppm * _MS_A_DAY / 1_000_000
    words = (
        translate("Clock", "Drift: it loses {time} a day")
        if a_day_ms > 0
        else translate("Clock", "Drift: it gains {time} a day")
    )
    return words.format(time=isolated(_length(abs(a_day_ms))))


def _source(source: TimeSource) -> str:
    match source.kind:
        case SourceKind.SERVICE:
            name = "Checkinatwork"
        case SourceKind.NTP:
            name = translate("Clock", "Time server {name}").format(name=isolated(source.name))
        case SourceKind.SYSTEM:
            name = translate("Clock", "Operating system")
        case SourceKind.STAMP:
            name = translate("Clock", "Time stamp {name}").format(name=isolated(source.name))
    line = phrases.named(name, f"{offset(source.offset_ms)} ± {_length(source.bound_ms)}")
    if source.is_believed:
        return line
    return translate("Clock", "{source} – not believed").format(source=line)


def _heard(points: tuple[ClockPoint, ...]) -> str:
    last = next((point for point in reversed(points) if point.offset_ms is not None), None)
    if last is None:
        return translate("Clock", _NOBODY)
    moment = f"{phrases.date_of(last.at_ms)} {isolated(phrases.time_of(last.at_ms))}"
    return translate("Clock", "Last told: {moment}").format(moment=moment)
