"""The settings: one TOML file, ``settings.toml`` in the home folder.

Every fault in the file is found at once and said as a sentence with the place and the remedy; nothing is guessed. What is not
set has the default that the dataclasses below give. Relative paths are taken from the home folder.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gateway import workplaces
from gateway.model import Regime

FILE_NAME = "settings.toml"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LOG_INS = ("gateway", "rest")


class SettingsError(Exception):
    """The settings cannot be used; ``faults`` are whole sentences, one each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("must be a text in quotation marks")


def _switch(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError("must be true or false")


def _number(least: float, most: float) -> Callable[[Any], float]:
    def check(value: Any) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        raise ValueError(f"must be a number from {least:g} to {most:g}")

    return check


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError("must be a list of texts")


def _url(value: Any) -> str:
    text = _text(value)
    parts = urlsplit(text)
    if not text:
        return text
    if parts.scheme == "https" and parts.hostname:
        return text.rstrip("/")
    if parts.scheme == "http" and parts.hostname in LOOPBACK:  # a stand-in on this machine, nothing that leaves it
        return text.rstrip("/")
    raise ValueError("must be an address that begins with https:// (plain http only for this machine itself)")


def _login(value: Any) -> str:
    if value in LOG_INS:
        return str(value)
    raise ValueError('must be "gateway" (user name and password) or "rest" (an enrolled channel: gateway enrol)')


def _regime(value: Any) -> Regime:
    try:
        return Regime(value)
    except ValueError:
        raise ValueError('must be "daily" (Checkinatwork) or "in-out" (Check In and Out at Work)') from None


def _source(value: Any) -> str | int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value:
        return int(value) if value.isdigit() else value
    raise ValueError("must be the camera's number (0 is the first), or the address or path of a video")


def _code(value: Any) -> str:
    text = _text(value)
    if text and not (text.isascii() and text.isdigit() and 4 <= len(text) <= 12):
        raise ValueError("must have 4 to 12 digits, in quotation marks")
    return text


def _language(value: Any) -> str:
    text = _text(value)
    if len(text) == 2 and text.isascii() and text.islower():
        return text
    raise ValueError('must be two small letters, as in "nl"')


def _languages(value: Any) -> tuple[str, ...]:
    return tuple(_language(item) for item in _names(value))


def _set(default: Any, check: Callable[[Any], Any]) -> Any:
    return field(default=default, metadata={"check": check})


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Where the central service is, and how the kiosk signs in. ``ca``: a PEM file of roots to trust instead of the system's.

    ``login``: "gateway" (the contractor's user name and password) or "rest" (the enrolled channel of ``gateway enrol``, opened by
    the same two). ``workplaces_file``: declared workplaces from a file instead of ``workplaces_url``. Times in seconds.
    """

    base_url: str = _set("", _url)
    token_url: str = _set("", _url)
    workplaces_url: str = _set("", _url)
    workplaces_file: str = _set("", _text)
    login: str = _set("gateway", _login)
    ca: str = _set("", _text)
    deadline_s: float = _set(30.0, _number(1, 300))  # one exchange in all, a dripping server included
    batch: float = _set(200, _number(1, 200))  # the service takes 1 to 200 items at a time


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """How the kiosk meets people. ``staff_code``: fixed code of the staff screen; empty makes a new one each day."""

    language: str = _set("nl", _language)
    languages: tuple[str, ...] = _set(("nl", "fr", "de", "en"), _languages)
    regime: Regime = _set(Regime.IN_OUT, _regime)  # noqa: RUF009 - _set is dataclasses.field
    staff_code: str = _set("", _code)
    keypad: bool = _set(True, _switch)
    retention_days: float = _set(7.0, _number(1, 3_650))  # then personal data of what was confirmed is blanked


@dataclass(frozen=True, slots=True)
class Remark32Settings:
    """Remark 32: received ``limit_s`` seconds after the act or later, or a clock wrong by more than ``tolerance_s`` seconds."""

    limit_s: float = _set(600.0, _number(1, 86_400))
    tolerance_s: float = _set(60.0, _number(1, 3_600))


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """The card readers. ``ignore``: readers whose name contains one of these are left alone.

    ``unproven``: a card that is signed rightly but cannot prove that it is no copy (all before 2020) may register; ``expired``:
    so may one that has expired or is not yet valid. ``practice_roots``: PEM files in the home folder with the roots of
    practice cards, on a practice site only.
    """

    enabled: bool = _set(True, _switch)
    ignore: tuple[str, ...] = _set(("Windows Hello",), _names)
    unproven: bool = _set(True, _switch)
    expired: bool = _set(True, _switch)
    practice_roots: tuple[str, ...] = _set((), _names)


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """The camera for L1 forms: its number, or the address of a video stream."""

    enabled: bool = _set(True, _switch)
    source: str | int = _set(0, _source)


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The screen. ``dpi`` overrides what the screen says of itself (0: believe it)."""

    full: bool = _set(True, _switch)
    width: float = _set(1280, _number(800, 8_000))
    height: float = _set(800, _number(600, 8_000))
    dpi: float = _set(0, _number(0, 600))


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one kiosk; ``home`` is the folder that holds its state."""

    home: Path
    service: ServiceSettings = field(default_factory=ServiceSettings)
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    remark32: Remark32Settings = field(default_factory=Remark32Settings)
    reader: ReaderSettings = field(default_factory=ReaderSettings)
    camera: CameraSettings = field(default_factory=CameraSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)

    @property
    def ca(self) -> str | bool:
        """What ``requests`` is to verify with: the roots' file, or ``True`` for the system's."""
        return str(self.home / self.service.ca) if self.service.ca else True

    @property
    def practice(self) -> bool:
        """Whether this is a practice site's kiosk: all that it sends goes to this machine itself, so nobody is registered."""
        addresses = [self.service.base_url, self.service.token_url]
        if not self.service.workplaces_file:
            addresses.append(self.service.workplaces_url)
        return all(urlsplit(address).hostname in LOOPBACK for address in addresses)


_SECTIONS: Mapping[str, type] = {
    "service": ServiceSettings,
    "kiosk": KioskSettings,
    "remark32": Remark32Settings,
    "reader": ReaderSettings,
    "camera": CameraSettings,
    "screen": ScreenSettings,
}


def load(home: Path) -> Settings:
    """The settings in ``home``; the defaults where the folder has no file.

    :raises SettingsError: with one sentence for each fault.
    """
    path = home / FILE_NAME
    try:
        with path.open("rb") as file:
            document = tomllib.load(file)
    except FileNotFoundError:
        document = {}
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([f"{path} cannot be read as TOML: {error}. Mend that place and start again."]) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise SettingsError([f"{path} cannot be read: {reason}."]) from None
    return _checked(home, path, document)


def _checked(home: Path, path: Path, document: Mapping[str, Any]) -> Settings:
    faults: list[str] = []
    sections: dict[str, Any] = {}
    for name, content in document.items():
        if name not in _SECTIONS:
            faults.append(f"{path}: there is no section [{name}]{_meant(name, _SECTIONS)}.")
        elif not isinstance(content, dict):
            faults.append(f"{path}: {name} must be a section, written [{name}].")
        else:
            sections[name] = _section(path, name, _SECTIONS[name], content, faults)
    settings = Settings(home=home, **{name: value for name, value in sections.items() if value is not None})
    if not faults:
        faults = _across(path, settings)
    if faults:
        raise SettingsError(faults)
    return settings


def _section(path: Path, name: str, shape: type, content: Mapping[str, Any], faults: list[str]) -> Any:
    checks = {entry.name: entry.metadata["check"] for entry in fields(shape)}
    values: dict[str, Any] = {}
    for key, value in content.items():
        if key not in checks:
            faults.append(f"{path}: [{name}] has no setting {key}{_meant(key, checks)}.")
            continue
        try:
            values[key] = checks[key](value)
        except ValueError as error:
            faults.append(f"{path}: [{name}] {key} {error}.")
    return shape(**values)


def _across(path: Path, settings: Settings) -> list[str]:
    faults = []
    if settings.service.workplaces_file:
        try:
            workplaces.load(settings.home / settings.service.workplaces_file)
        except workplaces.WorkplacesError as error:
            faults = error.faults
    if settings.service.ca and not (settings.home / settings.service.ca).is_file():
        faults.append(f"{path}: [service] ca names {settings.service.ca}, which is not a file in {settings.home}.")
    if settings.kiosk.language not in settings.kiosk.languages:
        faults.append(f'{path}: [kiosk] language "{settings.kiosk.language}" is not among its languages.')
    if settings.reader.practice_roots and not settings.practice:
        faults.append(
            f"{path}: [reader] practice_roots is for a practice site only, and [service] names none on this machine. "
            "Remove the setting: Belgian cards need none."
        )
    for name in settings.reader.practice_roots:
        if not (settings.home / name).is_file():
            faults.append(f"{path}: [reader] practice_roots names {name}, which is not a file in {settings.home}.")
    return faults


def _meant(name: str, known: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; it can be one of {', '.join(known)}"
