"""What the operating system says of its clock."""

from __future__ import annotations

import pytest

from gateway.system import clock, kernel_clock
from gateway.system.kernel_clock import KernelClock


def test_this_machine_says_whether_its_clock_is_kept() -> None:
    said = kernel_clock.read()
    assert said is not None
    assert said.max_error_ms >= 0
    # the kernel corrects no crystal further
    assert abs(said.frequency_ppm) <= 500
    assert (said.bounds() is not None) is said.is_synchronised


@pytest.mark.parametrize(
    ("said", "error_ms"),
    [
        # systemd-timesyncd names no error
        (KernelClock(True, 0, 12.5), 500),
        (KernelClock(True, 800, 12.5), 800),
        (KernelClock(True, 800, 12.5, is_leap=True), 1_800),
    ],
)
def test_a_kept_clock_is_right_within_its_error(said: KernelClock, error_ms: float) -> None:
    bounds = said.bounds()
    assert bounds is not None
    assert abs(bounds.middle - clock.wall_minus_boot_ms()) < 1
    assert bounds.error == pytest.approx(error_ms)


def test_a_clock_that_nothing_keeps_says_nothing() -> None:
    assert KernelClock(False, 16_000, 0).bounds() is None
