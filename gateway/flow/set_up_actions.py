"""Define what a technician does on the screen in a kiosk's first hour."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.set_up import Device


@dataclass(frozen=True, slots=True)
class HouseLanguageChosen:
    """Choose the language of the kiosk when nobody is there."""

    language: str


@dataclass(frozen=True, slots=True)
class SetUpTyped:
    """Submit what was typed at a step of the first hour."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeviceTestRequested:
    """Ask that a device be tried."""

    device: Device


@dataclass(frozen=True, slots=True)
class CornerTouched:
    """Touch a corner of the screen, 0 to 3."""

    corner: int


SetUpAction = HouseLanguageChosen | SetUpTyped | DeviceTestRequested | CornerTouched
