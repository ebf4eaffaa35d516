"""Addresses of host names, within a time.

The C library's resolver cannot be interrupted, and asks a dead name server for as long as the
system was configured to. So it is called on a thread of its own, and the caller goes on without an
answer when the time is over. A second caller waits for a look-up under way: at most one thread a
name hangs.
"""

from __future__ import annotations

import socket
import threading

_lookups: dict[tuple[str, int], _Lookup] = {}
_lock = threading.Lock()


class _Lookup:
    """Ask the C library's resolver once, on a thread."""

    def __init__(self, host: str, port: int) -> None:
        self.addresses: list[str] = []
        self.error: OSError | None = None
        self._key = (host, port)
        self._thread = threading.Thread(target=self._ask, name="resolver", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Return whether the look-up ended in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _ask(self) -> None:
        host, port = self._key
        try:
            entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            self.addresses = list(dict.fromkeys(str(entry[4][0]) for entry in entries))
        except (OSError, UnicodeError) as error:
            self.error = error if isinstance(error, OSError) else OSError("this is no host name")
        with _lock:
            _lookups.pop(self._key, None)


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """Return the addresses of a host, at least one, in the system's order.

    :raises OSError: when there is none, or no answer within ``seconds``.
    """
    with _lock:
        lookup = _lookups.get((host, port))
        if lookup is None:
            lookup = _lookups[(host, port)] = _Lookup(host, port)
    if not lookup.wait(seconds):
        raise TimeoutError("names are not resolved")
    if lookup.error is not None:
        raise lookup.error
    if not lookup.addresses:
        raise OSError("no address")
    return lookup.addresses
