"""A udisks of its own on a private bus: ``python -m tests.support.udisks ADDRESS FOLDER [ERROR]``.

Its one stick is mounted in FOLDER, as memory. It prints what it was asked, and answers, with an
error where one is named; with ``busy`` it mounts, and does not unmount.
"""

from __future__ import annotations

import sys
from pathlib import Path

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from gateway.system import udisks
from tests.support.disk.volume import Volume

_STICK, _USB = f"{udisks.ROOT}/block_devices/sdb1", f"{udisks.ROOT}/drives/Stick"
_DISK, _SATA = f"{udisks.ROOT}/block_devices/sda1", f"{udisks.ROOT}/drives/Disk"


def block(drive: str, *, is_system: bool) -> dict[str, dict[str, tuple[str, object]]]:
    """Return a file system that is mounted nowhere."""
    hints = {"HintSystem": ("b", is_system), "HintIgnore": ("b", False)}
    return {
        udisks.BLOCK: {"Drive": ("o", drive), **hints},
        udisks.FILESYSTEM: {"MountPoints": ("aay", [])},
    }


def drive(bus: str, *, is_removable: bool) -> dict[str, dict[str, tuple[str, object]]]:
    """Return a drive."""
    return {udisks.DRIVE: {"Removable": ("b", is_removable), "ConnectionBus": ("s", bus)}}


_OBJECTS = {
    udisks.ROOT + "/Manager": {udisks.NAME + ".Manager": {"Version": ("s", "2")}},
    _DISK: block(_SATA, is_system=True),
    _SATA: drive("", is_removable=False),
    _STICK: block(_USB, is_system=False),
    _USB: drive("usb", is_removable=True),
}


def main() -> None:
    """Serve until the bus ends."""
    address, folder, error = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    connection = open_dbus_connection(address)
    connection.send_and_get_reply(message_bus.RequestName(udisks.NAME))
    print("ready", flush=True)
    volume: Volume | None = None
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        method = fields[HeaderFields.member]
        print(f"{method} {fields[HeaderFields.path]}", flush=True)
        if method == "GetManagedObjects":
            answer = new_method_return(message, "a{oa{sa{sv}}}", (_OBJECTS,))
        elif error and (error != "busy" or method == "Unmount"):
            answer = new_error(message, f"{udisks.NAME}.Error.{error}", "s", ("no",))
        elif method == "Mount":
            volume = Volume(folder)
            answer = new_method_return(message, "s", (str(folder),))
        else:
            if volume is not None:
                volume.close()
            answer = new_method_return(message)
        connection.send(answer)


if __name__ == "__main__":
    main()
