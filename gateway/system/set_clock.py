"""Set this computer's clock, where the system lets its user do so (timedate1, by D-Bus).

Of Linux with systemd. Where anything else keeps the clock, or the user may not set it, the error
says so; nothing is forced.
"""

from __future__ import annotations

import sys
from enum import StrEnum

from gateway.errors import UserError
from gateway.system.clock import EARLIEST_MS, LATEST_MS

# the system may ask a person for a password, who is not at this keyboard
_TIMEOUT_S = 10.0
_NAME, _PATH = "org.freedesktop.timedate1", "/org/freedesktop/timedate1"


class SetClockRefusal(StrEnum):
    """Name why the clock was not set."""

    # the moment cannot be: before this version, or decades from now
    IMPOSSIBLE = "impossible"
    # this system has no way to set it from here
    NO_WAY = "no-way"
    # the system does not let this user set it
    NOT_ALLOWED = "not-allowed"
    # something keeps the clock by itself (NTP)
    KEPT_BY_SYSTEM = "kept-by-system"
    # no answer, or one that says nothing else
    FAILED = "failed"


_ADVICE = {
    SetClockRefusal.IMPOSSIBLE: "Type a date and time of these years.",
    SetClockRefusal.NO_WAY: (
        "This system does not let a program set its clock. Set it in the system's own settings."
    ),
    SetClockRefusal.NOT_ALLOWED: (
        "The kiosk's user may not set the clock. Set it as an administrator, or allow it: "
        "docs/technician.md says how."
    ),
    SetClockRefusal.KEPT_BY_SYSTEM: (
        "The system keeps its clock right by itself (NTP), so it cannot be set by hand. Look at "
        "the network, or switch that off: timedatectl set-ntp false."
    ),
    SetClockRefusal.FAILED: "The system did not set its clock. Try again, or set it there.",
}
# of D-Bus, by the ends of their names
_REFUSALS = {
    "ServiceUnknown": SetClockRefusal.NO_WAY,
    "NameHasNoOwner": SetClockRefusal.NO_WAY,
    "UnknownMethod": SetClockRefusal.NO_WAY,
    "UnknownObject": SetClockRefusal.NO_WAY,
    "AccessDenied": SetClockRefusal.NOT_ALLOWED,
    "InteractiveAuthorizationRequired": SetClockRefusal.NOT_ALLOWED,
    "AutomaticTimeSyncEnabled": SetClockRefusal.KEPT_BY_SYSTEM,
}


class SetClockError(UserError):
    """Say why the clock was not set; ``refusal`` names it for a screen."""

    def __init__(self, refusal: SetClockRefusal) -> None:
        super().__init__(_ADVICE[refusal])
        self.refusal = refusal


def set_clock(utc_ms: int, bus: str = "SYSTEM") -> None:
    """Set this computer's clock. It blocks for seconds at most.

    :param utc_ms: the moment, UTC milliseconds.
    :param bus: the address of the system's bus.
    :raises SetClockError: when it was not set.
    """
    if not EARLIEST_MS <= utc_ms <= LATEST_MS:
        raise SetClockError(SetClockRefusal.IMPOSSIBLE)
    if sys.platform != "linux":
        raise SetClockError(SetClockRefusal.NO_WAY)
    # of Linux alone, and of no start of the kiosk
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call  # noqa: PLC0415
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    # microseconds; not relative to now; nobody is there to be asked for a password
    call = new_method_call(
        DBusAddress(_PATH, _NAME, _NAME), "SetTime", "xbb", (utc_ms * 1000, False, False)
    )
    try:
        connection = open_dbus_connection(bus)
    # no bus, no right to it, an address that is none
    except Exception:  # noqa: BLE001
        raise SetClockError(SetClockRefusal.NO_WAY) from None
    try:
        with connection:
            unwrap_msg(connection.send_and_get_reply(call, timeout=_TIMEOUT_S))
    except DBusErrorResponse as error:
        kind = str(error.name).rpartition(".")[2]
        raise SetClockError(_REFUSALS.get(kind, SetClockRefusal.FAILED)) from None
    # silence, a bus that ends, an answer that is none
    except Exception:  # noqa: BLE001
        raise SetClockError(SetClockRefusal.FAILED) from None
