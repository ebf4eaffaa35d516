"""Read the settings: one TOML file, ``settings.toml`` in the home folder.

Each fault in the file becomes a sentence with the place and the remedy, all at once; nothing is
guessed. A setting that is missing has the default that the dataclasses below give. Relative paths
are taken from the home folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gateway.domain.gates import Gate, GateMode
from gateway.domain.languages import LANGUAGES
from gateway.domain.model import Sector
from gateway.domain.regime import CONSTRUCTION_FROM, RegimeRules
from gateway.errors import UserError
from gateway.system import certificates, documents, setting_checks, workplace_file
from gateway.system.documents import DocumentError
from gateway.system.setting_checks import did_you_mean

FILE_NAME = "settings.toml"
REFUSED_DAYS = 90.0
MAX_BYTES = 100_000
# then a person has enough to mend
MAX_FAULTS = 100


class SettingsError(UserError):
    """Say why the settings cannot be used; ``faults`` are whole sentences, one each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _setting(default: Any, check: Callable[[Any], Any]) -> Any:
    return field(default=default, metadata={"check": check})


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Hold where the central service is, and how the kiosk signs in. Times in seconds.

    ``ca``: a PEM file of roots to trust instead of the system's. ``login``: "gateway" (the
    contractor's user name and password) or "rest" (the enrolled channel of ``gateway enrol``,
    opened by the same two). ``scope``: the scopes that a token is asked for; empty asks for what
    the way to sign in needs. ``workplaces_file``: declared workplaces from a file instead of
    ``workplaces_url``.
    """

    base_url: str = _setting("", setting_checks.url)
    token_url: str = _setting("", setting_checks.url)
    workplaces_url: str = _setting("", setting_checks.url)
    workplaces_file: str = _setting("", setting_checks.file_path)
    login: str = _setting("gateway", setting_checks.login)
    scope: str = _setting("", setting_checks.scope)
    ca: str = _setting("", setting_checks.file_path)
    # one whole exchange, however slowly the server sends
    deadline_s: float = _setting(30.0, setting_checks.number(1, 300))
    # the service takes 1 to 200 items at a time
    batch: float = _setting(200, setting_checks.number(1, 200))
    # contacts that fail for so long are an outage; a registration that waits makes it one sooner
    outage_after_s: float = _setting(60.0, setting_checks.number(1, 3_600))


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """Hold how the kiosk meets people.

    ``staff_code``: fixed code of the staff screen, on a practice site only: who may read or write
    this file would know it. ``contact``: the person to call when the kiosk is closed or in trouble,
    as people read it: "Els Maes, 0470 12 34 56".
    """

    language: str = _setting("nl", setting_checks.language)
    languages: tuple[str, ...] = _setting(LANGUAGES, setting_checks.languages)
    # of workplaces whose list names none
    sector: Sector | None = _setting(None, setting_checks.sector)
    # the first day of IN and OUT in construction, expected and not yet official
    construction_in_out_from: date = _setting(CONSTRUCTION_FROM, setting_checks.day)
    staff_code: str = _setting("", setting_checks.code)
    contact: str = _setting("", setting_checks.line)
    keypad: bool = _setting(True, setting_checks.switch)
    # a clear direction of a known worker, by card, needs no touch
    keep_by_itself: bool = _setting(True, setting_checks.switch)
    # more different numbers through keys than these within a minute pause typing
    typed_per_minute: float = _setting(15, setting_checks.number(1, 1_000))
    # opens the list for an evacuation from every screen, without a code; empty: none does
    evacuation_key: str = _setting("", setting_checks.one_of("", *(f"F{n}" for n in range(1, 13))))
    # from this hour on it is said how many are missing, and their list is brought away; empty: no
    missing_at: str = _setting("", setting_checks.hour_or_none)
    missing_to: str = _setting("", setting_checks.one_of("", "printer", "stick"))
    # the list for an evacuation is brought away at this hour; empty: at none
    evacuation_at: str = _setting("", setting_checks.hour_or_none)
    evacuation_to: str = _setting("printer", setting_checks.one_of("printer", "stick"))
    # visitors put themselves on the list of who is on site
    visitors: bool = _setting(True, setting_checks.switch)
    # a scanner that acts as a keyboard
    scanner: bool = _setting(True, setting_checks.switch)
    # characters that it puts around each code
    scanner_prefix: str = _setting("", setting_checks.line)
    scanner_suffix: str = _setting("", setting_checks.line)
    # so long after the opening the contractor's password is forgotten
    password_hours: float = _setting(18.0, setting_checks.number(1, 24))
    # personal data of a confirmed registration is blanked after so many days
    retention_days: float = _setting(7.0, setting_checks.number(1, 3_650))
    # of a refused registration or card so many days after staff saw it; staff look at 31 days
    refused_retention_days: float = _setting(REFUSED_DAYS, setting_checks.number(31, 3_650))

    @property
    def regime_rules(self) -> RegimeRules:
        """Return what holds of workplaces about which their list says nothing."""
        return RegimeRules(self.sector, self.construction_in_out_from)


@dataclass(frozen=True, slots=True)
class GateSettings:
    """Hold the gate's name, and which direction it serves: "both", the lane "in" or "out", or
    "hours": IN until ``in_until`` and OUT from ``out_from``, in minutes since midnight.
    """

    name: str = _setting("", setting_checks.line_of(20))
    direction: str = _setting("both", setting_checks.one_of(*GateMode))
    in_until: int = _setting(Gate().in_until, setting_checks.minute_of_day)
    out_from: int = _setting(Gate().out_from, setting_checks.minute_of_day)

    @property
    def gate(self) -> Gate:
        """What the gate serves."""
        return Gate(GateMode(self.direction), self.in_until, self.out_from, self.name)


@dataclass(frozen=True, slots=True)
class Remark32Settings:
    """Hold when remark 32 is due: received ``limit_s`` after the act, or a clock off by more than
    ``tolerance_s`` (seconds).
    """

    limit_s: float = _setting(600.0, setting_checks.number(1, 86_400))
    tolerance_s: float = _setting(60.0, setting_checks.number(1, 3_600))


@dataclass(frozen=True, slots=True)
class ClockSettings:
    """Hold who tells the time beside the service. ``ntp_servers``: names or addresses.

    ``system``: whether the operating system's word counts, where it keeps its clock right by
    itself.
    """

    ntp_servers: tuple[str, ...] = _setting((), setting_checks.servers)
    system: bool = _setting(True, setting_checks.switch)


@dataclass(frozen=True, slots=True)
class EvidenceSettings:
    """Hold who stamps the record of evidence (RFC 3161). ``stamp_url``: its address; empty asks
    nobody. ``stamp_ca``: a PEM file in the home folder with the authority's certificates up to its
    root; what they signed tells the time, too.
    """

    stamp_url: str = _setting("", setting_checks.plain_url)
    stamp_ca: str = _setting("", setting_checks.file_path)


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """Hold what the office gets each night: the day's lists, in ``folder``, once it is ``at``.

    ``folder``: the whole path of a folder, mostly one of another computer; empty: nothing.
    """

    folder: str = _setting("", setting_checks.folder_path)
    at: time = _setting(time(5), setting_checks.hour_and_minute)


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """Hold how card readers are used. ``ignore``: words in the names of readers to leave alone.

    ``unproven``: a card that is signed rightly but cannot prove that it is no copy (all before
    2020) may register; ``proof_refused``: so may a newer one that can prove it and will not;
    ``expired``: so may one that has expired or is not yet valid.
    ``practice_roots``: PEM files in the home folder with the roots of practice cards, on a practice
    site only.
    """

    enabled: bool = _setting(True, setting_checks.switch)
    ignore: tuple[str, ...] = _setting(("Windows Hello",), setting_checks.names)
    unproven: bool = _setting(True, setting_checks.switch)
    proof_refused: bool = _setting(False, setting_checks.switch)
    expired: bool = _setting(True, setting_checks.switch)
    practice_roots: tuple[str, ...] = _setting((), setting_checks.file_paths)


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Hold the camera for L1 forms: its number, or the address of a video stream."""

    enabled: bool = _setting(True, setting_checks.switch)
    source: str | int = _setting(0, setting_checks.source)


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """Hold how the screen looks.

    ``dpi`` overrides what the screen says of itself (0: believe it). ``theme``: "light" (sun),
    "dark" (a dim room) or "contrast" (the most that a screen can give). ``text_size``: per cent of
    the design's, for people who see little. ``dark_after_s``: seconds after the last person until
    the screen goes dark (0: never).
    """

    full: bool = _setting(True, setting_checks.switch)
    width: float = _setting(1280, setting_checks.number(800, 8_000))
    height: float = _setting(800, setting_checks.number(600, 8_000))
    dpi: float = _setting(0, setting_checks.number(0, 600))
    theme: str = _setting("light", setting_checks.one_of("light", "dark", "contrast"))
    text_size: float = _setting(100, setting_checks.number(100, 200))
    dark_after_s: float = _setting(300, setting_checks.number(0, 86_400))


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Hold what is heard. ``volume``: per cent of what the system gives.

    ``signals``: the short sounds; ``speech``: the result spoken, where the system has a voice.
    """

    signals: bool = _setting(True, setting_checks.switch)
    speech: bool = _setting(False, setting_checks.switch)
    volume: float = _setting(80, setting_checks.number(0, 100))


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold all settings of one kiosk; ``home`` is the folder that holds its state."""

    home: Path
    service: ServiceSettings = field(default_factory=ServiceSettings)
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    gate: GateSettings = field(default_factory=GateSettings)
    remark32: Remark32Settings = field(default_factory=Remark32Settings)
    clock: ClockSettings = field(default_factory=ClockSettings)
    evidence: EvidenceSettings = field(default_factory=EvidenceSettings)
    office: OfficeSettings = field(default_factory=OfficeSettings)
    reader: ReaderSettings = field(default_factory=ReaderSettings)
    camera: CameraSettings = field(default_factory=CameraSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)

    @property
    def ca_file(self) -> Path | None:
        """The file of roots to trust; ``None`` for this machine's."""
        return self.home / self.service.ca if self.service.ca else None

    @property
    def stamp_ca_file(self) -> Path | None:
        """The file of the stamping authority's certificates; ``None`` where none is set."""
        return self.home / self.evidence.stamp_ca if self.evidence.stamp_ca else None

    @property
    def is_practice(self) -> bool:
        """Whether this is a practice site's kiosk: it sends to this machine only, so no worker is
        registered.
        """
        addresses = [self.service.base_url, self.service.token_url]
        if not self.service.workplaces_file:
            addresses.append(self.service.workplaces_url)
        return all(urlsplit(address).hostname in setting_checks.LOOPBACK for address in addresses)


_SECTIONS: Mapping[str, type] = {
    "service": ServiceSettings,
    "kiosk": KioskSettings,
    "gate": GateSettings,
    "remark32": Remark32Settings,
    "clock": ClockSettings,
    "evidence": EvidenceSettings,
    "office": OfficeSettings,
    "reader": ReaderSettings,
    "camera": CameraSettings,
    "screen": ScreenSettings,
    "sound": SoundSettings,
}


def load(home: Path) -> Settings:
    """Return the settings in ``home``; the defaults where the folder has no file.

    :raises SettingsError: with one sentence for each fault.
    """
    path = home / FILE_NAME
    try:
        document = documents.read_toml(documents.read_bytes(path, MAX_BYTES), MAX_BYTES)
    except FileNotFoundError:
        document = {}
    except DocumentError as error:
        raise SettingsError(
            [f"{path} cannot be read as TOML: {error}. Mend that place and start again."]
        ) from None
    except OSError as error:
        raise SettingsError([f"{path} cannot be read: {error.strerror}."]) from None
    return _checked(home, path, document)


def check(home: Path, document: Mapping[str, Any]) -> Settings:
    """Return the settings that a file with this content would give.

    :raises SettingsError: with one sentence for each fault.
    """
    return _checked(home, home / FILE_NAME, document)


def _checked(home: Path, path: Path, document: Mapping[str, Any]) -> Settings:
    faults: list[str] = []
    sections: dict[str, Any] = {}
    for name, content in document.items():
        if len(faults) >= MAX_FAULTS:
            break
        if name not in _SECTIONS:
            faults.append(f"{path}: there is no section [{name}]{did_you_mean(name, _SECTIONS)}.")
        elif not isinstance(content, dict):
            faults.append(f"{path}: {name} must be a section, written [{name}].")
        else:
            sections[name] = _section(path, name, _SECTIONS[name], content, faults)
    settings = Settings(
        home=home, **{name: value for name, value in sections.items() if value is not None}
    )
    if not faults:
        faults = _faults_across_sections(path, settings)
    if faults:
        raise SettingsError(faults)
    return settings


def _section(
    path: Path, name: str, shape: type, content: Mapping[str, Any], faults: list[str]
) -> Any:
    checks = {setting.name: setting.metadata["check"] for setting in fields(shape)}
    values: dict[str, Any] = {}
    for key, value in content.items():
        if len(faults) >= MAX_FAULTS:
            break
        if key not in checks:
            faults.append(f"{path}: [{name}] has no setting {key}{did_you_mean(key, checks)}.")
            continue
        try:
            values[key] = checks[key](value)
        except ValueError as error:
            faults.append(f"{path}: [{name}] {key} {error}.")
    return shape(**values)


def _faults_across_sections(path: Path, settings: Settings) -> list[str]:
    faults = []
    if settings.service.workplaces_file:
        try:
            workplace_file.load(settings.home / settings.service.workplaces_file)
        except workplace_file.WorkplacesError as error:
            faults = error.faults
    if settings.ca_file is not None and not settings.ca_file.is_file():
        faults.append(
            f"{path}: [service] ca names {settings.service.ca}, "
            f"which is not a file in {settings.home}."
        )
    elif settings.ca_file is not None:
        try:
            certificates.read_roots(settings.ca_file)
        except ValueError as error:
            faults.append(f"{path}: [service] ca names {settings.service.ca}, which {error}.")
    if settings.kiosk.language not in settings.kiosk.languages:
        faults.append(
            f'{path}: [kiosk] language "{settings.kiosk.language}" is not among its languages.'
        )
    if settings.gate.in_until >= settings.gate.out_from:
        faults.append(f"{path}: [gate] in_until must be before out_from.")
    if settings.kiosk.staff_code and not settings.is_practice:
        faults.append(
            f"{path}: [kiosk] staff_code is for a practice site only: whoever reads this file "
            "would know the code. Remove it, and set one with: gateway vault site-manager-code."
        )
    if settings.reader.practice_roots and not settings.is_practice:
        faults.append(
            f"{path}: [reader] practice_roots is for a practice site only, and [service] names "
            "none on this machine. Remove the setting: Belgian cards need none."
        )
    for name in settings.reader.practice_roots:
        if not (settings.home / name).is_file():
            faults.append(
                f"{path}: [reader] practice_roots names {name}, "
                f"which is not a file in {settings.home}."
            )
    return faults
