"""What the operating system says of its own clock: whether something keeps it synchronised.

Linux alone says so, by ``adjtimex``; on any other system this says nothing.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass

from gateway.system.clock import boot_ms, wall_minus_boot_ms
from gateway.system.service_time import Bounds

# a second is put in or left out today
_LEAP_STATES = (1, 2, 3)
_UNSYNCHRONISED = 0x0040
_ERROR_STATE = 5
# what keeps the clock may itself be so far from the true time (systemd-timesyncd names no error)
_LEAST_MS = 500.0
_LEAP_MS = 1_000.0
# the unit of its frequency: 2**-16 parts in a million
_FREQUENCY = 65_536


class _Timex(ctypes.Structure):
    """The C library's ``struct timex``, as far as it is read, with room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 256),
    )


@dataclass(frozen=True, slots=True)
class KernelClock:
    """Hold what the kernel says of its clock.

    :param is_synchronised: something keeps it so
    :param max_error_ms: how far it may be off, as the kernel counts it
    :param frequency_ppm: by how much the crystal's rate is corrected
    :param is_leap: a second is put in or left out today
    """

    is_synchronised: bool
    max_error_ms: float
    frequency_ppm: float
    is_leap: bool = False

    def bounds(self) -> Bounds | None:
        """Return the bounds of the true time minus boot time now; ``None`` where the kernel does
        not vouch for its clock.
        """
        if not self.is_synchronised:
            return None
        error_ms = max(self.max_error_ms, _LEAST_MS) + (_LEAP_MS if self.is_leap else 0.0)
        middle = wall_minus_boot_ms()
        return Bounds(middle - error_ms, middle + error_ms, boot_ms())


def read() -> KernelClock | None:
    """Return what the kernel says of its clock; ``None`` where it says nothing."""
    if sys.platform != "linux" or os.uname().machine not in ("x86_64", "aarch64"):
        return None
    try:
        call = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return None
    # modes 0: it reads, and sets nothing
    answer = _Timex()
    state = call(ctypes.byref(answer))
    if state < 0:
        return None
    return KernelClock(
        is_synchronised=state != _ERROR_STATE and not answer.status & _UNSYNCHRONISED,
        max_error_ms=answer.maxerror / 1000,
        frequency_ppm=answer.freq / _FREQUENCY,
        is_leap=state in _LEAP_STATES,
    )
