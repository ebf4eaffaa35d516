"""The words of a report of evidence: sentences, moments, durations, and what people wrote."""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFont, QRawFont

from gateway.domain.belgian_time import belgian_time
from gateway.ui.papers import words
from gateway.ui.widgets.theme import FAMILIES

_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "de": "de_BE", "en": "en_GB"}
# how a day is written: whole, and short
_DAYS = {"de": ("d. MMMM yyyy", "d. MMM")}
_OTHER_DAYS = ("d MMMM yyyy", "d MMM")
_DAY_MS, _HOUR_MS, _MINUTE_MS, _SECOND_MS = 86_400_000, 3_600_000, 60_000, 1_000
# up to here fractions of a second are told
_SHORT_MS = 120_000
# what stands for a character that the fonts do not have
_UNKNOWN = "\ufffd"
# what people wrote keeps its own direction, and changes none around it
_ISOLATE, _END = "\u2068", "\u2069"


class ReportWords:
    """Say things of a paper in one of the languages of :data:`_LOCALES`.

    :param paper: whose sentences they are.
    :raises UserError: when the sentences cannot be read.
    """

    def __init__(self, language: str, paper: str = words.EVIDENCE) -> None:
        self.language = language
        self._texts = words.read(language, paper)
        self._locale = QLocale(_LOCALES[language])
        self._days = _DAYS.get(language, _OTHER_DAYS)

    def say(self, name: str, /, **values: object) -> str:
        """Return a sentence with its values in it."""
        return self._texts[name].format(**values)

    def say_known(self, name: str, otherwise: str) -> str:
        """Return a sentence, or ``otherwise`` where none has this name."""
        return self._texts.get(name) or readable(otherwise, 30)

    def day(self, ms: int) -> str:
        """Return the day of a moment, as people in Belgium write it."""
        return self._day(ms, self._days[0])

    def short_day(self, ms: int) -> str:
        """Return the day of a moment without its year."""
        return self._day(ms, self._days[1])

    def moment(self, ms: int) -> str:
        """Return day, hour, minute and second of a moment."""
        return f"{self.day(ms)}, {belgian_time(ms):%H:%M:%S}"

    def short(self, ms: int, *, with_day: bool) -> str:
        """Return a moment for a table: with the day where the table has several."""
        told = belgian_time(ms)
        return f"{self.short_day(ms)} {told:%H:%M}" if with_day else f"{told:%H:%M:%S}"

    def duration(self, ms: int) -> str:
        """Return a duration in its two largest units: ``2 h 28 min``."""
        rest, told = abs(ms), []
        for unit, size in (
            ("day", _DAY_MS),
            ("hour", _HOUR_MS),
            ("minute", _MINUTE_MS),
            ("second", _SECOND_MS),
        ):
            count, rest = divmod(rest, size)
            if count:
                told.append(f"{count} {self._texts[unit]}")
        return " ".join(told[:2]) or f"0 {self._texts['second']}"

    def short_duration(self, ms: float) -> str:
        """Return a duration with a tenth of a second where it is short."""
        if abs(ms) >= _SHORT_MS:
            return self.duration(round(ms))
        decimals = 0 if ms % _SECOND_MS == 0 else 1
        return f"{self.number(ms / _SECOND_MS, decimals)} {self._texts['second']}"

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as it is written in this language."""
        return self._locale.toString(float(value), "f", decimals)

    def _day(self, ms: int, form: str) -> str:
        told = belgian_time(ms)
        return self._locale.toString(QDate(told.year, told.month, told.day), form)


def zone(begins_ms: int, ends_ms: int) -> str:
    """Return by how much Belgian clocks are ahead of UTC in a period, ``UTC+1``; both in one where
    they change.
    """
    zones = {f"UTC{belgian_time(ms):%z}"[:6].replace("+0", "+") for ms in (begins_ms, ends_ms)}
    return ", ".join(sorted(zones))


def readable(text: str, limit: int) -> str:
    """Return what people wrote, fit for a line of paper: without what steers a printer or turns the
    direction, and at most ``limit`` characters.
    """
    kept = "".join(_drawn(character) for character in unicodedata.normalize("NFC", text))
    kept = " ".join(kept.split())
    if len(kept) > limit:
        kept = f"{kept[: limit - 1].rstrip()}…"
    return f"{_ISOLATE}{kept}{_END}" if any(_turns(character) for character in kept) else kept


def _drawn(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc" or category.startswith("Z"):
        return " "
    if category in ("Cf", "Mn", "Me") and not _has(character):
        return ""
    return "" if category == "Cf" else character if _has(character) else _UNKNOWN


def _turns(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL")


@cache
def _fonts() -> tuple[QRawFont, ...]:
    return tuple(QRawFont.fromFont(QFont(family)) for family in FAMILIES)


@cache
def _has(character: str) -> bool:
    return any(font.supportsCharacter(ord(character)) for font in _fonts())
