"""Mount a USB stick that is plugged in, for as long as files are written (UDisks2, by D-Bus).

Of Linux with udisks, where it lets the kiosk's user. Where it does not, nothing is mounted: what
the desktop or a rule of udev mounts is used without this.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

NAME, ROOT = "org.freedesktop.UDisks2", "/org/freedesktop/UDisks2"
BLOCK, FILESYSTEM, DRIVE = (f"{NAME}.{part}" for part in ("Block", "Filesystem", "Drive"))
_LIST = "org.freedesktop.DBus.ObjectManager.GetManagedObjects"
# a stick that is slow to answer, and one that has much to flush
_MOUNT_S, _UNMOUNT_S = 15.0, 60.0
# nobody is there to be asked for a password
_ALONE = {"auth.no_user_interaction": ("b", True)}


@contextmanager
def mounted_stick(bus: str) -> Iterator[Path | None]:
    """Mount the first stick that is plugged in and not mounted; unmount it at the end.

    It blocks for seconds. ``None``: there is none, or it is not to be mounted.

    :param bus: the address of the system's bus.
    """
    if sys.platform != "linux":
        yield None
        return
    # of Linux alone, and of no start of the kiosk
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    try:
        connection = open_dbus_connection(bus)
    # no bus, no right to it, an address that is none
    except Exception:  # noqa: BLE001
        yield None
        return
    with connection:
        stick, folder = _mount(connection)
        try:
            yield folder
        finally:
            if folder is not None:
                _unmount(connection, stick)


def _mount(connection: Any) -> tuple[str, Path | None]:
    """Return the stick's object, and the folder where it is now."""
    try:
        (objects,) = _call(connection, ROOT, _LIST)
        for stick in _sticks(objects):
            (place,) = _call(connection, stick, f"{FILESYSTEM}.Mount", _ALONE)
            folder = Path(place)
            if folder.is_absolute() and folder.is_mount():
                return stick, folder
    # no udisks, a stick that it does not mount, silence, an answer that is none
    except Exception as error:  # noqa: BLE001
        logger.warning("no stick was mounted by udisks (%s)", type(error).__name__)
    return "", None


def _unmount(connection: Any, stick: str) -> None:
    """Unmount the stick; the files were flushed before."""
    try:
        _call(connection, stick, f"{FILESYSTEM}.Unmount", _ALONE, seconds=_UNMOUNT_S)
    # pulled out, or busy
    except Exception as error:  # noqa: BLE001
        logger.warning("the stick was not unmounted (%s)", type(error).__name__)


def _sticks(objects: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> list[str]:
    """Return the file systems on removable drives that are mounted nowhere, by name."""
    found = []
    for path, interfaces in objects.items():
        block, filesystem = interfaces.get(BLOCK), interfaces.get(FILESYSTEM)
        if block is None or filesystem is None or _value(filesystem, "MountPoints"):
            continue
        drive = objects.get(_value(block, "Drive") or "", {}).get(DRIVE, {})
        is_removable = _value(drive, "Removable") or _value(drive, "ConnectionBus") == "usb"
        is_ours = _value(block, "HintSystem") or _value(block, "HintIgnore")
        if is_removable and not is_ours:
            found.append(path)
    return sorted(found)


def _value(properties: Mapping[str, Any], name: str) -> Any:
    """Return a property out of its variant; ``None`` where there is none."""
    return properties.get(name, ("", None))[1]


def _call(
    connection: Any, path: str, method: str, *arguments: object, seconds: float = _MOUNT_S
) -> tuple[Any, ...]:
    """Call a method of udisks, and return its answer.

    :param method: with its interface before it.
    :param arguments: options, or none.
    :raises Exception: when there is no answer, or it is an error.
    """
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    interface, _, name = method.rpartition(".")
    signature = "a{sv}" * len(arguments)
    call = new_method_call(DBusAddress(path, NAME, interface), name, signature, arguments)
    answer: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(call, timeout=seconds))
    return answer
