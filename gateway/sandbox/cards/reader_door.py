"""Let cards into the virtual reader, whose driver listens in a network of its own.

The driver listens on all interfaces and cannot be told otherwise. So its card service runs in a
network namespace that has no interface but loopback, and this program, beside it in there, is the
only way in: it connects to a slot and hands the connection over, through a socket in a folder that
only its owner can enter. It is run by its path and imports nothing of the program.

A client sends the number of a slot in one byte and receives a connected socket; none, and the end
of the stream, where nothing listens.
"""

from __future__ import annotations

import fcntl
import socket
import struct
import sys

# vsmartcard-vpcd's own; the slots follow one another
FIRST_PORT = 35963
_SET_FLAGS = 0x8914
_UP = 0x1


def main() -> None:
    """Serve at the path that is the only argument, until the card service ends."""
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sh14x", b"lo", _UP))
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(sys.argv[1])
        door.listen()
        while True:
            asker, _ = door.accept()
            with asker:
                _let_in(asker)


def _let_in(asker: socket.socket) -> None:
    try:
        asker.settimeout(1.0)
        number = asker.recv(1)
        if not number:
            return
        with socket.create_connection(("127.0.0.1", FIRST_PORT + number[0]), 1.0) as connection:
            connection.settimeout(None)
            socket.send_fds(asker, [number], [connection.fileno()])
    except OSError:
        return


if __name__ == "__main__":
    main()
