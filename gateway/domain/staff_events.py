"""What answers staff who come to the staff screen or change something there."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class StaffCodeChecked:
    """Answer ``CheckStaffCode``.

    :param wait_s: how long the next code has to wait after wrong ones, seconds
    :param problem: why it could not be checked, where it could not
    """

    is_right: bool
    wait_s: int = 0
    problem: Problem | None = None
