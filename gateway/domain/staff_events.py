"""What answers staff who come to the staff screen or change something there."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.domain.problem import Problem
from gateway.domain.site_settings import OfferedSetting, SiteSetting
from gateway.domain.staff_acts import StaffRole


@dataclass(frozen=True, slots=True)
class StaffCodeChecked:
    """Answer ``CheckStaffCode``.

    :param wait_s: how long the next code has to wait after wrong ones, seconds
    :param problem: why it could not be checked, where it could not
    """

    is_right: bool
    wait_s: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class SettingsListed:
    """Report what the settings file has of the site manager's settings.

    :param offered: ``None`` where the file cannot be used
    """

    offered: tuple[OfferedSetting, ...] | None


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """Answer ``ChangeSetting``.

    :param is_done: the file has it; else it is as it was, and the log says why
    """

    setting: SiteSetting
    is_done: bool


@dataclass(frozen=True, slots=True)
class StillInListed:
    """Report the names of the workers whose last registration is an IN that counts as open."""

    names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffSecretChecked:
    """Answer ``CheckStaffSecret``.

    :param wait_s: how long the next secret has to wait after wrong ones, seconds
    :param by: whose secret it was
    """

    is_right: bool
    wait_s: int = 0
    by: StaffRole = StaffRole.NO_CODE


StaffAnswer = (
    StaffCodeChecked | StaffSecretChecked | SettingsListed | SettingChanged | StillInListed
)
