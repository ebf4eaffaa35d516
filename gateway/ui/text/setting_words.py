"""Say the settings that a site manager may change, and their choices, in the language in use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QTime

from gateway.domain.gates import GateMode
from gateway.domain.model import Direction, Regime
from gateway.domain.site_settings import SettingValue, SiteSetting
from gateway.ui.text import phrases
from gateway.ui.text.translate import Dictionary, isolated, locale, translate

_NAMES: dict[SiteSetting, Any] = {
    SiteSetting.LANGUAGE: QT_TRANSLATE_NOOP("Settings", "Language when nobody is there"),
    SiteSetting.KEEP_BY_ITSELF: QT_TRANSLATE_NOOP(
        "Settings", "Known worker by card: saved without a touch"
    ),
    SiteSetting.THEME: QT_TRANSLATE_NOOP("Settings", "Colours"),
    SiteSetting.TEXT_SIZE: QT_TRANSLATE_NOOP("Settings", "Size of the text"),
    SiteSetting.DARK_AFTER: QT_TRANSLATE_NOOP("Settings", "Screen dark after"),
    SiteSetting.SIGNALS: QT_TRANSLATE_NOOP("Settings", "Sounds"),
    SiteSetting.SPEECH: QT_TRANSLATE_NOOP("Settings", "Result spoken"),
    SiteSetting.VOLUME: QT_TRANSLATE_NOOP("Settings", "Volume"),
    SiteSetting.GATE_NAME: QT_TRANSLATE_NOOP("Settings", "Name of this gate"),
    SiteSetting.GATE: QT_TRANSLATE_NOOP("Settings", "Direction of this gate"),
    SiteSetting.IN_UNTIL: QT_TRANSLATE_NOOP("Settings", "By the hours"),
    SiteSetting.OUT_FROM: QT_TRANSLATE_NOOP("Settings", "By the hours"),
    SiteSetting.MISSING_AT: QT_TRANSLATE_NOOP("Settings", "Who is missing is said from"),
    SiteSetting.MISSING_TO: QT_TRANSLATE_NOOP("Settings", "List of who is missing goes to"),
    SiteSetting.EVACUATION_AT: QT_TRANSLATE_NOOP("Settings", "List for an evacuation at"),
    SiteSetting.EVACUATION_TO: QT_TRANSLATE_NOOP("Settings", "List for an evacuation goes to"),
}
_THEMES: dict[str, Any] = {
    "light": QT_TRANSLATE_NOOP("Settings", "Light, for the sun"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark, for a dim room"),
    "contrast": QT_TRANSLATE_NOOP("Settings", "Strong contrast"),
}
_IN_PERCENT = (SiteSetting.TEXT_SIZE, SiteSetting.VOLUME)


def name(setting: SiteSetting) -> str:
    """Return the setting's name."""
    return translate("Settings", _NAMES[setting])


def value(setting: SiteSetting, chosen: SettingValue) -> str:
    """Return what is chosen."""
    if isinstance(chosen, bool):
        return translate("Settings", "On") if chosen else translate("Settings", "Off")
    if isinstance(chosen, str):
        return _WORDS[setting](chosen)
    if setting in _IN_PERCENT:
        return f"{locale().toString(round(chosen))} {locale().percent()}"
    return phrases.duration(chosen) if chosen else translate("Settings", "Never")


def _hour(chosen: str) -> str:
    if not chosen:
        return translate("Settings", "Never")
    return locale().toString(QTime.fromString(chosen, "HH:mm"), QLocale.FormatType.ShortFormat)


def _target(chosen: str) -> str:
    if not chosen:
        return translate("Settings", "This screen alone")
    if chosen == "printer":
        return translate("Settings", "Printer")
    return translate("Evacuation", "USB stick")


def _theme(chosen: str) -> str:
    return translate("Settings", _THEMES[chosen])


def _gate_name(chosen: str) -> str:
    return isolated(chosen) if chosen else translate("Settings", "Without a name")


def _gate(chosen: str) -> str:
    if chosen == GateMode.HOURS:
        return translate("Settings", "By the hours")
    served = list(Direction) if chosen == GateMode.BOTH else [Direction(chosen)]
    return " · ".join(phrases.direction_word(one, Regime.IN_OUT) for one in served)


@cache
def language_name(code: str) -> str:
    """Return a language's own name for itself, as its speakers find it."""
    return Dictionary(code).language.name


# how a choice that is a text in the file is said
_WORDS: dict[SiteSetting, Callable[[str], str]] = {
    SiteSetting.LANGUAGE: language_name,
    SiteSetting.THEME: _theme,
    SiteSetting.GATE_NAME: _gate_name,
    SiteSetting.GATE: _gate,
    SiteSetting.IN_UNTIL: phrases.in_until,
    SiteSetting.OUT_FROM: phrases.out_from,
    SiteSetting.MISSING_AT: _hour,
    SiteSetting.MISSING_TO: _target,
    SiteSetting.EVACUATION_AT: _hour,
    SiteSetting.EVACUATION_TO: _target,
}
