"""What a technician says in a kiosk's first hour, and the content of the settings file from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway.domain.problem import Problem


class SetUpStep(StrEnum):
    """Name the steps, in their order."""

    GUARD = "guard"
    LANGUAGE = "language"
    SERVICE = "service"
    LOG_IN = "log-in"
    WORKPLACES = "workplaces"
    TESTS = "tests"
    CODE = "code"


class Device(StrEnum):
    """Name what is tried before the kiosk is used."""

    READER = "reader"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class DeviceChecked:
    """Report how a device did."""

    device: Device
    is_working: bool
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class SetUpChecked:
    """Report what is wrong with what was typed: sentences for a technician, in English; or none."""

    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetUpFinished:
    """Report whether the settings file and the technician's code are kept; ``faults`` else."""

    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetUpDraft:
    """Hold what was said by now.

    :param workplaces: an address, or the path of a file in the home folder
    """

    language: str = "nl"
    base_url: str = ""
    token_url: str = ""
    workplaces: str = ""

    def document(self) -> dict[str, dict[str, Any]]:
        """Return the sections of the settings file: what was not said yet is not in it."""
        is_address = self.workplaces.startswith(("https://", "http://"))
        places = "workplaces_url" if is_address else "workplaces_file"
        service = {"base_url": self.base_url, "token_url": self.token_url, places: self.workplaces}
        said = {key: value for key, value in service.items() if value}
        return {"service": said, "kiosk": {"language": self.language}}


SetUpEvent = DeviceChecked | SetUpChecked | SetUpFinished
