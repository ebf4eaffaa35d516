"""Look at what lies between this machine and the way out of the site: its link, its address, the
site's gateway. Linux alone tells; elsewhere nothing is known.
"""

from __future__ import annotations

import errno
import ipaddress
import select
import socket
import struct
import time
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.outages import Stage

_NET = Path("/sys/class/net")
_ROUTES, _ROUTES_6 = Path("/proc/net/route"), Path("/proc/net/ipv6_route")
_NEIGHBOURS = Path("/proc/net/arp")
_ADDRESSES_6 = Path("/proc/net/if_inet6")
# 169.254.0.0 as /proc/net/route writes it: an address that a machine gives itself
_LINK_LOCAL = "0000FEA9"
_LOOPBACK_TYPE = "772"
# of /proc/net/route: the route can be used
_UP = 0x1
# of /proc/net/arp: the entry is complete
_COMPLETE = 0x2
# name server, configuration page: a gateway answers there, be it with a refusal
_PORTS = (53, 80, 443)


@dataclass(frozen=True, slots=True)
class Near:
    """Hold how far it is well: ``stage`` is what fails, ``None`` where nothing is seen to fail.

    ``is_gateway_there``: the site's gateway answered just now.
    """

    stage: Stage | None
    is_gateway_there: bool = False


def look(seconds: float) -> Near:
    """Return whether link, address and gateway work, within so many seconds."""
    try:
        linked = [name for name in _interfaces() if _has_link(name)]
    except OSError:
        return Near(None)
    if not linked:
        return Near(Stage.NO_LINK)
    if not any(_has_address(name) for name in linked):
        return Near(Stage.NO_ADDRESS)
    gateways = _gateways()
    if not any(gateways):
        # a modem of its own, or a way out over IPv6 alone, is not looked at
        return Near(None if gateways or _has_way_out_6() else Stage.NO_GATEWAY)
    is_there = _answers(next(filter(None, gateways)), seconds)
    return Near(None if is_there else Stage.NO_GATEWAY, is_there)


def _interfaces() -> list[str]:
    return [
        path.name
        for path in _NET.iterdir()
        if (path / "type").exists() and _read(path / "type") != _LOOPBACK_TYPE
    ]


def _has_link(name: str) -> bool:
    # an interface that is down refuses to tell
    return _read(_NET / name / "carrier") == "1"


def _has_address(name: str) -> bool:
    """Return whether an interface has an address that reaches further than its own cable."""
    routes = [line.split() for line in _read(_ROUTES).splitlines()[1:]]
    if any(row[:1] == [name] and row[1] != _LINK_LOCAL for row in routes):
        return True
    rows = [line.split() for line in _read(_ADDRESSES_6).splitlines()]
    # the fourth column is the scope: 00 is the whole world
    return any(row[-1] == name and row[3] == "00" for row in rows if row)


def _gateways() -> list[str]:
    """Return the gateways of the default routes, IPv4, best first; empty for a line without one."""
    found = []
    for line in _read(_ROUTES).splitlines()[1:]:
        _name, target, gateway, flags, _count, _use, metric, mask, *_ = line.split()
        if target == mask == "00000000" and int(flags, 16) & _UP:
            address = ipaddress.IPv4Address(struct.pack("=I", int(gateway, 16)))
            found.append((int(metric), "" if address.is_unspecified else str(address)))
    return [gateway for _metric, gateway in sorted(found)]


def _has_way_out_6() -> bool:
    rows = [line.split() for line in _read(_ROUTES_6).splitlines()]
    return any(row[0] == "0" * 32 and row[1] == "00" and row[-1] != "lo" for row in rows if row)


def _answers(gateway: str, seconds: float) -> bool:
    """Return whether the gateway answers: to a connection, or to the question for its hardware
    address that any packet to it asks first.
    """
    until = time.monotonic() + seconds
    tried = []
    try:
        for port in _PORTS:
            each = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            each.setblocking(False)
            tried.append(each)
            each.connect_ex((gateway, port))
        waiting = list(tried)
        while waiting and (left := until - time.monotonic()) > 0:
            _, ready, _ = select.select([], waiting, [], left)
            for each in ready:
                code = each.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                # it took the connection, or said no by itself
                if code in (0, errno.ECONNREFUSED):
                    return True
                waiting.remove(each)
    except OSError:
        return False
    finally:
        for each in tried:
            each.close()
    return _is_neighbour(gateway)


def _is_neighbour(address: str) -> bool:
    rows = [line.split() for line in _read(_NEIGHBOURS).splitlines()[1:]]
    return any(row[0] == address and int(row[2], 16) & _COMPLETE for row in rows if row)


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
