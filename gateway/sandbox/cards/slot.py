"""The slot of the virtual card reader (vsmartcard's vpcd): to put a card in is to connect by TCP,
to pull it is to close. The connection comes from ``reader_door``.

Frames have a length of two bytes, big-endian. A frame of one byte is control (power, reset, answer
to reset), any other is an APDU. Source: the vsmartcard project's description of vpcd.
"""

from __future__ import annotations

import contextlib
import queue
import signal
import socket
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path

from gateway.errors import UserError
from gateway.sandbox.cards.virtual_card import Chip

_POWER_OFF, _POWER_ON, _RESET, _ATR = 0x00, 0x01, 0x02, 0x04
# how soon a held card looks for a reader that went away
_AGAIN_S = 0.05
# the daemon looks at a virtual reader every 0.4 s; a card that is back sooner may never have left
_NOTICED_S = 0.8
INSERT_TIMEOUT_S = 5.0


class NoSlotError(UserError):
    """Report that the virtual reader does not answer."""


class Slot:
    """Hold one slot of the virtual card reader.

    A card that was put in stays in: when the card service restarts, it is there again. All methods
    may be called from any thread, :meth:`remove` also from within the card's own answer.

    :param reader: the socket of the virtual reader, see ``reader_door``.
    :param number: which of its slots.
    """

    def __init__(self, reader: Path, number: int = 0) -> None:
        self._reader = reader
        self._number = number
        self._socket: socket.socket | None = None
        # set when the card in the slot is to leave
        self._held: threading.Event | None = None
        self._thread: threading.Thread | None = None
        # monotonic seconds
        self._emptied_at = 0.0

    def insert(
        self, card: Chip, timeout: float = INSERT_TIMEOUT_S, *, at_once: bool = False
    ) -> None:
        """Put a card in; one that is there is pulled first.

        The slot stays empty long enough for the card service to notice, unless the swap shall
        happen ``at_once``.

        :raises NoSlotError: when the virtual reader does not answer within ``timeout`` seconds.
        """
        self.remove()
        deadline = time.monotonic() + timeout
        leave = threading.Event()
        if not at_once:
            leave.wait(max(0.0, self._emptied_at + _NOTICED_S - time.monotonic()))
        while (connection := self._connect()) is None:
            if time.monotonic() > deadline:
                raise NoSlotError(
                    f"The virtual card reader does not answer at {self._reader}."
                    " Start the practice site first."
                )
            leave.wait(0.05)
        self._held, self._socket = leave, connection
        self._thread = threading.Thread(
            target=self._hold, args=(card, connection, leave), name="card", daemon=True
        )
        self._thread.start()

    def remove(self) -> None:
        """Pull the card; nothing happens when there is none."""
        held, self._held = self._held, None
        if held is None:
            return
        held.set()
        self._emptied_at = time.monotonic()
        if self._socket:
            _close(self._socket)
        if self._thread and self._thread is not threading.current_thread():
            self._thread.join()

    def lose_contact(self) -> None:
        """Let the card lose contact for a moment: it goes and comes back by itself."""
        if self._socket:
            _close(self._socket)

    def _connect(self) -> socket.socket | None:
        try:
            with socket.socket(socket.AF_UNIX) as door:
                door.connect(str(self._reader))
                door.sendall(bytes((self._number,)))
                _, descriptors, _, _ = socket.recv_fds(door, 1, 1)
        except OSError:
            return None
        return socket.socket(fileno=descriptors[0]) if descriptors else None

    def _hold(self, card: Chip, connection: socket.socket | None, leave: threading.Event) -> None:
        """Answer for the card until it is pulled, over as many connections as the service needs."""
        while not leave.is_set():
            if connection is not None:
                self._socket = connection
                # pulled between the connect and the line above
                if leave.is_set():
                    _close(connection)
                with contextlib.suppress(OSError, EOFError):
                    _serve(card, connection)
                _close(connection)
            if leave.wait(_AGAIN_S):
                return
            connection = self._connect()


def hold(
    card: Chip | Callable[[Slot], Chip],
    reader: Path,
    *,
    on_insert: Callable[[], None] = lambda: None,
) -> None:
    """Put ``card`` in and keep it there until SIGTERM or SIGINT, on the main thread.

    ``card`` may be a function that makes it for the slot. ``on_insert`` is called once the card is
    in.

    :raises NoSlotError: when the virtual reader does not answer.
    """
    # no Event: its lock may be held just when the signal comes, and set() would wait for ever
    signals: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _frame: signals.put(number))
    slot = Slot(reader)
    slot.insert(card(slot) if callable(card) else card)
    on_insert()
    signals.get()
    slot.remove()


def _serve(card: Chip, connection: socket.socket) -> None:
    """Answer frames until the connection ends.

    :raises OSError, EOFError: when it ends.
    """
    while True:
        (length,) = struct.unpack(">H", _receive(connection, 2))
        frame = _receive(connection, length)
        if len(frame) != 1:
            answer = card.transmit(frame)
        elif frame[0] == _ATR:
            answer = card.atr
        else:
            if frame[0] in {_POWER_ON, _RESET}:
                card.reset()
            continue
        connection.sendall(struct.pack(">H", len(answer)) + answer)


def _receive(connection: socket.socket, count: int) -> bytes:
    """Receive exactly ``count`` bytes, acknowledged at once.

    The daemon sends a frame in two parts and waits 40 ms between them otherwise.
    """
    data = b""
    while len(data) < count:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = connection.recv(count - len(data))
        if not part:
            raise EOFError
        data += part
    return data


def _close(connection: socket.socket) -> None:
    """End a connection, also for a thread that is blocked in it."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
