"""Define what a step asks for in a kiosk's first hour."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.set_up import Device, SetUpDraft


@dataclass(frozen=True, slots=True)
class CheckSetUp:
    """Check what was typed in the first hour as the settings file is (``SetUpChecked``)."""

    draft: SetUpDraft


@dataclass(frozen=True, slots=True)
class TryDevice:
    """Try a device once (``DeviceChecked``)."""

    device: Device


@dataclass(frozen=True, slots=True)
class FinishSetUp:
    """Write the settings file, and keep the technician's code (``SetUpFinished``)."""

    draft: SetUpDraft
    code: str = field(repr=False)


SetUpEffect = CheckSetUp | TryDevice | FinishSetUp
