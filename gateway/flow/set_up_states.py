"""Define the screen of a kiosk's first hour."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.set_up import Device, DeviceChecked, SetUpDraft, SetUpStep


@dataclass(frozen=True, slots=True)
class SetUp:
    """Ask the technician step by step, where the home folder has no settings yet.

    :param is_guarded: secrets of staff are there already: one is asked for first
    :param is_busy: what was typed is being checked
    :param is_wrong: the secret was; ``locked_s`` seconds the next one has to wait
    :param faults: what is wrong with what was typed, in technical English
    :param devices: how each one did that was tried; ``tried`` is being tried
    :param corners: of the screen, that were touched
    """

    step: SetUpStep = SetUpStep.LANGUAGE
    draft: SetUpDraft = field(default_factory=SetUpDraft)
    is_guarded: bool = False
    is_busy: bool = False
    is_wrong: bool = False
    locked_s: int = 0
    faults: tuple[str, ...] = ()
    devices: tuple[DeviceChecked, ...] = ()
    tried: Device | None = None
    corners: frozenset[int] = frozenset()
