"""Host names to addresses, within a time.

The C library's resolver cannot be interrupted, and asks a dead name server for as long as the
system was told to. So it is called on a thread of its own, and who waits for it goes on without an
answer when the time is over. A name that is still being asked for is waited for, not asked for
again: at most one thread a name hangs.
"""

from __future__ import annotations

import socket
import threading

_asked: dict[tuple[str, int], _Resolution] = {}
_lock = threading.Lock()


class _Resolution:
    """One question to the resolver."""

    def __init__(self, host: str, port: int) -> None:
        self.addresses: list[str] = []
        self.error: OSError | None = None
        self._key = (host, port)
        self._thread = threading.Thread(target=self._ask, name="resolver", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Whether it was answered in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _ask(self) -> None:
        host, port = self._key
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            self.addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        except (OSError, UnicodeError) as error:
            self.error = error if isinstance(error, OSError) else OSError("this is no host name")
        with _lock:
            _asked.pop(self._key, None)


def resolved(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a host, at least one, in the system's order.

    :raises OSError: when there is none, or no answer within ``seconds``.
    """
    with _lock:
        asking = _asked.get((host, port))
        if asking is None:
            asking = _asked[(host, port)] = _Resolution(host, port)
    if not asking.wait(seconds):
        raise TimeoutError("names are not resolved")
    if asking.error is not None:
        raise asking.error
    if not asking.addresses:
        raise OSError("no address")
    return asking.addresses
