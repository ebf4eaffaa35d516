"""Ask one NTP server for the time: a client's exchange of SNTP (RFC 4330, RFC 5905), by UDP.

The answer gives bounds of the true time, by boot time, which nobody can set: it was no earlier than
the server's sending when it came, and no later than the server's receiving when the question left.
Nothing is signed, so an answer counts only where it repeats the random mark of its question, and a
server is a source among others (``time_sources``).
"""

from __future__ import annotations

import secrets
import socket
import struct
from dataclasses import dataclass

from gateway.system.clock import EARLIEST_MS, LATEST_MS, boot_ns
from gateway.system.service_time import Bounds

PORT = 123
TIMEOUT_S = 2.0
# LI, VN and mode; stratum; poll; precision; root delay and dispersion; reference id; the four times
_PACKET = struct.Struct("!BBbbII4sQQQQ")
# version 4, client
_QUESTION = 0x23
_SERVER_MODE = 4
_VERSIONS = (3, 4)
_UNSYNCHRONISED = 3
_MAX_STRATUM = 15
# a server further from the true time than this does not know it (RFC 5905: MAXDIST)
_MAX_DISTANCE_MS = 1_500.0
# a second is put in or left out today, and not every server does so at the same moment
_LEAP_MS = 1_000.0
# from 1900, whence NTP counts, to 1970
_EPOCH_S = 2_208_988_800
_ERA_MS = 2**32 * 1000
# packets that are not the answer, after which nobody listens on
_MAX_STRAY = 64


class NoTimeError(Exception):
    """Say why a server told no time, in technical English."""


class KissOfDeathError(NoTimeError):
    """Report that the server does not want to be asked, at all or so often.

    :param code: four letters: DENY, RSTR, RATE and others.
    """

    def __init__(self, code: str) -> None:
        super().__init__(f"kiss of death: {code}")
        self.code = code


@dataclass(frozen=True, slots=True)
class _Answer:
    leap: int
    stratum: int
    distance_ms: float
    received_ms: float
    sent_ms: float


def ask(address: str, port: int = PORT, timeout_s: float = TIMEOUT_S) -> Bounds:
    """Return the bounds of the true time minus boot time that one server tells.

    :param address: an IP address; a name is not looked up here.
    :raises NoTimeError: when no usable answer came in time.
    """
    mark = secrets.token_bytes(8)
    question = bytes([_QUESTION]).ljust(40, b"\0") + mark
    try:
        family = socket.getaddrinfo(address, port, flags=socket.AI_NUMERICHOST)[0][0]
        # connected: packets of other addresses are not even received
        with socket.socket(family, socket.SOCK_DGRAM) as connection:
            connection.connect((address, port))
            asked_ns = boot_ns()
            connection.send(question)
            packet = _receive(connection, mark, asked_ns + int(timeout_s * 1e9))
            answered_ns = boot_ns()
    except OSError as error:
        raise NoTimeError(type(error).__name__) from None
    answer = _read(packet)
    asked_ms, answered_ms = asked_ns / 1e6, answered_ns / 1e6
    if not 0 <= answer.sent_ms - answer.received_ms <= answered_ms - asked_ms + answer.distance_ms:
        raise NoTimeError("its times contradict one another")
    slack_ms = answer.distance_ms + (_LEAP_MS if answer.leap else 0.0)
    return Bounds(
        answer.sent_ms - answered_ms - slack_ms,
        answer.received_ms - asked_ms + slack_ms,
        int(answered_ms),
    )


def _receive(connection: socket.socket, mark: bytes, until_ns: int) -> bytes:
    """Return the first packet that repeats the mark of our question."""
    for _ in range(_MAX_STRAY):
        left_s = (until_ns - boot_ns()) / 1e9
        if left_s <= 0:
            break
        connection.settimeout(left_s)
        packet = connection.recv(_PACKET.size)
        if len(packet) == _PACKET.size and packet[24:32] == mark:
            return packet
    raise NoTimeError("no answer to our question")


def _read(packet: bytes) -> _Answer:
    """Read what a server says of the time; what follows the header is passed over."""
    head, stratum, _poll, precision, delay, dispersion, code, _set, _mark, received, sent = (
        _PACKET.unpack(packet)
    )
    leap, version, mode = head >> 6, head >> 3 & 7, head & 7
    if mode != _SERVER_MODE or version not in _VERSIONS:
        raise NoTimeError("not a server's answer")
    if stratum == 0:
        raise KissOfDeathError(code.decode("ascii", "replace") if code.isalnum() else "unreadable")
    if leap == _UNSYNCHRONISED or stratum > _MAX_STRATUM:
        raise NoTimeError("the server does not know the time")
    distance_ms = (delay / 2 + dispersion) / 65_536 * 1000 + 1000 * 2.0 ** min(precision, 0)
    if distance_ms > _MAX_DISTANCE_MS:
        raise NoTimeError("the server is too far from the true time")
    received_ms, sent_ms = _utc_ms(received), _utc_ms(sent)
    if not all(EARLIEST_MS <= each <= LATEST_MS for each in (received_ms, sent_ms)):
        raise NoTimeError("a time that cannot be")
    return _Answer(leap, stratum, distance_ms, received_ms, sent_ms)


def _utc_ms(stamp: int) -> float:
    """Return UTC in milliseconds; the count of NTP begins anew in 2036."""
    moment = (stamp / 2**32 - _EPOCH_S) * 1000
    return moment if moment >= EARLIEST_MS else moment + _ERA_MS
