"""Connect to the first address of a host that answers, where some may lead nowhere (RFC 8305).

An IPv6 address without a way out, or a server that is down, would else use up the time of an
exchange before the good address is tried.
"""

from __future__ import annotations

import os
import selectors
import socket
import time
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import Any, NamedTuple

# until the next address is tried beside those that have not answered
STAGGER_S = 0.25


class Connected(NamedTuple):
    """Hold a connection.

    ``passed_over``: the addresses before its own that failed or had not answered yet.
    """

    socket: socket.socket
    address: str
    passed_over: tuple[str, ...]


def in_turn(addresses: Sequence[str], good: str = "") -> list[str]:
    """Return the addresses with IPv6 and IPv4 by turns, the family of the first one first.

    :param good: what answered last; it begins, where it is still among them.
    """
    is_first_6 = ":" in addresses[0]
    same = [address for address in addresses if (":" in address) is is_first_6]
    other = [address for address in addresses if (":" in address) is not is_first_6]
    mixed = [address for address in chain(*zip_longest(same, other)) if address]
    return sorted(mixed, key=lambda address: address != good)


def connect(
    addresses: Sequence[str],
    port: int,
    seconds: float,
    options: Iterable[tuple[Any, ...]] = (),
) -> Connected:
    """Return a connection to the first address that answers; each gets a short start of the next.

    :param seconds: for all together.
    :param options: of the socket.
    :raises TimeoutError: when none answers in time.
    :raises OSError: when all failed, with the last failure.
    """
    until = time.monotonic() + seconds
    error: OSError = TimeoutError("no address answers")
    untried = list(addresses)
    with selectors.DefaultSelector() as tried:
        try:
            while (untried or tried.get_map()) and (left := until - time.monotonic()) > 0:
                if untried:
                    address = untried.pop(0)
                    try:
                        tried.register(
                            _begin(address, port, options), selectors.EVENT_WRITE, address
                        )
                    except OSError as failure:
                        error = failure
                        continue
                for key, _events in tried.select(min(STAGGER_S, left) if untried else left):
                    tried.unregister(key.fileobj)
                    answered: Any = key.fileobj
                    code = answered.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not code:
                        answered.setblocking(True)
                        before = addresses[: addresses.index(key.data)]
                        return Connected(answered, key.data, tuple(before))
                    answered.close()
                    error = OSError(code, os.strerror(code))
            raise TimeoutError("no address answers") if tried.get_map() or untried else error
        finally:
            for key in tried.get_map().values():
                unanswered: Any = key.fileobj
                unanswered.close()


def _begin(address: str, port: int, options: Iterable[tuple[Any, ...]]) -> socket.socket:
    """Return a socket that connects meanwhile."""
    family, kind, protocol, _name, place = socket.getaddrinfo(
        address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
    )[0]
    connection = socket.socket(family, kind, protocol)
    try:
        for option in options:
            connection.setsockopt(*option)
        connection.setblocking(False)
        connection.connect(place)
    except BlockingIOError:
        pass
    except OSError:
        connection.close()
        raise
    return connection
