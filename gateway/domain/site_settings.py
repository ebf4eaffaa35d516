"""The settings that a site manager may change on the screen, and what can be chosen of each.

What protects people, their data or the way to the service is none of these: it is the technician's,
in the settings file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway.domain.belgian_time import clock_time
from gateway.domain.gates import GateMode

SettingValue = str | bool | int


class SiteSetting(StrEnum):
    """Name a setting by its section and its name in the file."""

    LANGUAGE = "kiosk.language"
    KEEP_BY_ITSELF = "kiosk.keep_by_itself"
    THEME = "screen.theme"
    TEXT_SIZE = "screen.text_size"
    DARK_AFTER = "screen.dark_after_s"
    SIGNALS = "sound.signals"
    SPEECH = "sound.speech"
    VOLUME = "sound.volume"
    MISSING_AT = "kiosk.missing_at"
    MISSING_TO = "kiosk.missing_to"
    EVACUATION_AT = "kiosk.evacuation_at"
    EVACUATION_TO = "kiosk.evacuation_to"
    GATE_NAME = "gate.name"
    GATE = "gate.direction"
    IN_UNTIL = "gate.in_until"
    OUT_FROM = "gate.out_from"

    @property
    def section(self) -> str:
        """Return the section of the file."""
        return self.partition(".")[0]

    @property
    def key(self) -> str:
        """Return the name in its section."""
        return self.partition(".")[2]


def _half_hours(first: int, last: int) -> tuple[str, ...]:
    """Return times of day as the file has them, counted in half hours since midnight."""
    return tuple(clock_time(30 * count) for count in range(first, last + 1))


# in the order in which the screen offers them
_CHOICES: Mapping[SiteSetting, tuple[SettingValue, ...]] = {
    SiteSetting.LANGUAGE: (),
    SiteSetting.KEEP_BY_ITSELF: (True, False),
    SiteSetting.THEME: ("light", "dark", "contrast"),
    SiteSetting.TEXT_SIZE: (100, 125, 150, 175, 200),
    SiteSetting.DARK_AFTER: (60, 300, 900, 3_600, 0),
    SiteSetting.SIGNALS: (True, False),
    SiteSetting.SPEECH: (True, False),
    SiteSetting.VOLUME: (20, 40, 60, 80, 100),
    SiteSetting.MISSING_AT: ("", *_half_hours(12, 20)),
    SiteSetting.MISSING_TO: ("", "printer", "stick"),
    SiteSetting.EVACUATION_AT: ("", *_half_hours(12, 28)),
    SiteSetting.EVACUATION_TO: ("printer", "stick"),
    SiteSetting.GATE_NAME: (),
    SiteSetting.GATE: tuple(str(mode) for mode in GateMode),
    # the first ends before the second begins, whatever is chosen of both
    SiteSetting.IN_UNTIL: _half_hours(12, 24),
    SiteSetting.OUT_FROM: _half_hours(25, 40),
}
# in the language of the house, since the name is the same in all others
_GATES = {"nl": "Poort", "fr": "Porte", "de": "Tor", "en": "Gate"}
# they count where the gate goes by the hours, and are offered there alone
_HOURS = (SiteSetting.IN_UNTIL, SiteSetting.OUT_FROM)


@dataclass(frozen=True, slots=True)
class OfferedSetting:
    """Hold a setting, what the file has of it, and what can be chosen."""

    setting: SiteSetting
    value: SettingValue
    choices: tuple[SettingValue, ...]

    def turned(self, step: int) -> SettingValue:
        """Return the choice after the present one, or before it; round again at the end.

        :param step: 1 or -1.
        """
        return self.choices[(self.choices.index(self.value) + step) % len(self.choices)]


def offered(settings: Any) -> tuple[OfferedSetting, ...]:
    """Return all settings that a site manager may change.

    A value of the file that is no choice can be left, and comes back at the next turn.

    :param settings: has a field for each section.
    """
    goes_by_hours = settings.gate.direction == GateMode.HOURS
    return tuple(
        _offered(settings, setting)
        for setting in _CHOICES
        if goes_by_hours or setting not in _HOURS
    )


def _offered(settings: Any, setting: SiteSetting) -> OfferedSetting:
    value = getattr(getattr(settings, setting.section), setting.key)
    if setting in _HOURS:
        value = clock_time(value)
    if setting is SiteSetting.GATE_NAME:
        word = _GATES.get(settings.kiosk.language, _GATES["en"])
        choices: tuple[SettingValue, ...] = ("", *(f"{word} {letter}" for letter in "ABCDEFGH"))
    else:
        choices = _CHOICES[setting] or tuple(settings.kiosk.languages)
    return OfferedSetting(setting, value, choices if value in choices else (value, *choices))
