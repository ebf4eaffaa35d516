"""A timedate1 of its own on a private bus: ``python -m tests.support.timedate ADDRESS [ERROR]``.

It prints what it was asked to set, and answers, with an error where one is named; ``silence``
answers nothing.
"""

from __future__ import annotations

import json
import sys

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection


def main() -> None:
    """Serve until the bus ends."""
    address, error = sys.argv[1], sys.argv[2]
    connection = open_dbus_connection(address)
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.timedate1"))
    print("ready", flush=True)
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        print(json.dumps([message.header.fields[HeaderFields.member], *message.body]), flush=True)
        if error == "silence":
            continue
        answer = new_error(message, error, "s", ("no",)) if error else new_method_return(message)
        connection.send(answer)


if __name__ == "__main__":
    main()
