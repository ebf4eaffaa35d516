"""Say what several screens share: times, dates, a registration's status, means, sending."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

from gateway.domain.belgian_time import belgian_day, belgian_time, clock_time
from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.gates import Gate, GateMode
from gateway.domain.model import Direction, Means, QueueStatus, Regime
from gateway.domain.problem import Problem
from gateway.ui.text import plurals
from gateway.ui.text.translate import isolated, locale, translate

_YEAR = re.compile(r"\s*(?:'[^']*'\s*)?y+(?:\.?\s*'[^']*')?\.?")
"""The year in a date format of Qt, with the word that goes with it: ``'de' yyyy``, ``yyyy 'р'.``"""
# hours at which the greeting changes
NOON, EVENING, NIGHT = 12, 18, 4


def date_at(wall_ms: int) -> QDate:
    """Return the day in Belgium at ``wall_ms``, UTC milliseconds since 1970, for Qt's formats."""
    day = belgian_day(wall_ms)
    return QDate(day.year, day.month, day.day)


def time_of(wall_ms: int) -> str:
    """Return ``07:03``: 24 hours, two digits in every language, as on the service's screens."""
    return belgian_time(wall_ms).strftime("%H:%M")


def date_of(wall_ms: int) -> str:
    """Return the day without the year, in the language in use: ``maandag 23 november``."""
    long = locale().dateFormat(QLocale.FormatType.LongFormat)
    year_free = _YEAR.sub(" ", long).replace("dddd,", "dddd")
    year_free = " ".join(year_free.split()).strip(" ,.")
    return locale().toString(date_at(wall_ms), year_free)


def for_day(made_ms: int, days_ahead: int) -> str:
    """Return for which day a registration counts, where that is not the day of the act."""
    if not days_ahead:
        return ""
    day = date_of(counts_from_ms(made_ms, days_ahead))
    return translate("Phrases", "for {day}").format(day=day)


def day_before(wall_ms: int, now_ms: int) -> str:
    """Return the weekday of ``wall_ms`` where that was in the last six days, else the date."""
    day, today = date_at(wall_ms), date_at(now_ms)
    if 0 <= day.daysTo(today) < 7:
        return locale().standaloneDayName(day.dayOfWeek())
    return date_of(wall_ms)


def greeting(wall_ms: int) -> str:
    """Return good morning, afternoon or evening, by the hour of ``wall_ms``."""
    hour = belgian_time(wall_ms).hour
    if NIGHT <= hour < NOON:
        return translate("Phrases", "Good morning")
    if NOON <= hour < EVENING:
        return translate("Phrases", "Good afternoon")
    return translate("Phrases", "Good evening")


def direction_word(direction: Direction, regime: Regime) -> str:
    """Return ``IN`` or ``OUT``, the service's words everywhere; presence in a daily regime."""
    if regime is Regime.DAILY:
        return translate("Phrases", "PRESENT")
    return "IN" if direction is Direction.IN else "OUT"


def gate_sign(gate: Gate) -> str:
    """Return which direction a gate serves; empty where it may be any."""
    if gate.lane:
        lane = direction_word(gate.lane, Regime.IN_OUT)
        return translate("Gates", "Here: {direction}").format(direction=isolated(lane))
    if gate.mode is GateMode.BOTH:
        return ""
    until, begin = in_until(clock_time(gate.in_until)), out_from(clock_time(gate.out_from))
    return f"{isolated(until)} · {isolated(begin)}"


def in_until(time: str) -> str:
    """Return until when a gate serves IN."""
    return translate("Gates", "IN until {time}").format(time=isolated(time))


def out_from(time: str) -> str:
    """Return from when a gate serves OUT."""
    return translate("Gates", "OUT from {time}").format(time=isolated(time))


def status_word(status: str) -> str:
    """Return the word of a registration's status: kept, confirmed, refused."""
    match status:
        case "confirmed":
            return translate("Phrases", "confirmed")
        case "refused":
            return translate("Phrases", "refused")
        case _:
            return translate("Phrases", "saved")


def means_word(means: Means) -> str:
    """Return the words for ``means`` on a button."""
    match means:
        case Means.CARD:
            return translate("Phrases", "Identity card")
        case Means.FORM:
            return translate("Phrases", "Limosa form")
        case Means.KEYPAD:
            return translate("Phrases", "Type a number")


def until(wall_ms: int) -> str:
    """Return until when something lasts, to the minute that is begun."""
    time = time_of(wall_ms + 59_999)
    return translate("Phrases", "Until {time}").format(time=isolated(time))


def device_ready(means: Means) -> str:
    """Return the footer's words for a device that works; the keypad is no device."""
    if means is Means.CARD:
        return translate("Phrases", "Card reader ready")
    return translate("Phrases", "Camera ready")


def device_missing(means: Means, problem: Problem) -> str:
    """Return the footer's words for a device that does not work, or a card service that stopped."""
    if problem is Problem.NO_CARD_SERVICE:
        return translate("Phrases", "Card service not running")
    if means is Means.CARD:
        return translate("Phrases", "No card reader")
    return translate("Phrases", "No camera")


def sending_text(queue: QueueStatus) -> str:
    """Return the footer's words for what is not yet confirmed; empty before that is known."""
    if queue.is_online is None and not queue.waiting:
        return ""
    if queue.waiting and queue.is_online is False:
        return plurals.kept_for_later(queue.waiting)
    if queue.waiting:
        return plurals.kept_being_sent(queue.waiting)
    return translate("Phrases", "All sent")


def duration(seconds: float) -> str:
    """Return a length of time in one unit, rounded down: seconds, minutes, hours or days."""
    whole = int(seconds)
    if whole < 60:
        return plurals.seconds(whole)
    if whole < 3600:
        return plurals.minutes(whole // 60)
    if whole < 2 * 86_400:
        return plurals.hours(whole // 3600)
    return plurals.days(whole // 86_400)


def countdown(seconds: int) -> str:
    """Return a length of time that runs down: ``9:05``, and ``1:00:00`` from an hour on."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return isolated(text)


def try_again_in(seconds: int) -> str:
    """Return how long a wait after wrong tries lasts yet."""
    return translate("Gate", "Try again in {time}.").format(time=duration(seconds))


def named(name: str, value: str) -> str:
    """Return a name and its value, as the language joins them: ``missing: 2``."""
    return translate("Common", "{name}: {value}").format(name=name, value=value)


def count(number: int) -> str:
    """Return ``number`` as the language in use writes it."""
    return locale().toString(number)
