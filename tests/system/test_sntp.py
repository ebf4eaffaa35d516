"""The question to an NTP server, and what becomes of hostile answers."""

from __future__ import annotations

import secrets
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.system import clock, sntp
from tests.support.ntp_servers import HOST, Answering, ahead, answering, chronyd, packet


def offset_ms(port: int) -> tuple[float, float]:
    """Return the offset that a server tells, and its bound."""
    bounds = sntp.ask(HOST, port, 5.0)
    return bounds.middle - clock.wall_minus_boot_ms(), bounds.error


@pytest.mark.parametrize("seconds", [0, 90, -90, 86_400 * 365])
def test_the_offset_is_within_its_bound(seconds: float) -> None:
    with answering(ahead(seconds)) as port:
        offset, error = offset_ms(port)
    assert abs(offset - seconds * 1000) <= error + 1


def test_a_real_server_answers(tmp_path: Path) -> None:
    with chronyd(tmp_path) as port:
        offset, error = offset_ms(port)
    assert abs(offset) <= error + 1


def test_what_the_server_is_unsure_of_widens_the_bound() -> None:
    # half the delay to its own source, its dispersion, and the second that a leap moves
    def unsure(question: bytes) -> list[bytes]:
        return [packet(question, root_delay_s=0.2, dispersion_s=0.3)]

    def leaping(question: bytes) -> list[bytes]:
        return [packet(question, head=0x64, ahead_s=1.0)]

    with answering(unsure) as port:
        assert sntp.ask(HOST, port).error >= 400
    with answering(leaping) as port:
        offset, error = offset_ms(port)
        assert abs(offset) <= error


def test_the_era_after_2036_is_read() -> None:
    years = 14 * 365.25 * 86_400
    with answering(ahead(years)) as port:
        offset, error = offset_ms(port)
    assert abs(offset - years * 1000) <= error + 1


def altered(**fields: Any) -> Answering:
    return lambda question: [packet(question, **fields)]


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (altered(mark=secrets.token_bytes(8)), "no answer|Timeout"),
        (altered(mark=bytes(8)), "no answer|Timeout"),
        (lambda _: [], "no answer|Timeout"),
        (lambda question: [question], "no answer|Timeout"),
        (lambda question: [packet(question)[:47]], "no answer|Timeout"),
        (lambda _: [b"x" * 48] * 200, "no answer|Timeout"),
        # a client's, a broadcast's, of another version
        (altered(head=0x23), "not a server"),
        (altered(head=0x25), "not a server"),
        (altered(head=0x04), "not a server"),
        # not synchronised
        (altered(head=0xE4), "does not know"),
        (altered(stratum=16), "does not know"),
        (altered(root_delay_s=4), "too far"),
        (altered(dispersion_s=60_000), "too far"),
        (altered(served_s=60), "contradict"),
        (altered(served_s=-1), "contradict"),
        # before this version was made; in 2099
        (altered(ahead_s=-400 * 86_400), "cannot be"),
        (altered(ahead_s=73 * 365.25 * 86_400), "cannot be"),
    ],
)
def test_a_hostile_answer_tells_nothing(answers: Answering, why: str) -> None:
    with answering(answers) as port, pytest.raises(sntp.NoTimeError, match=why):
        sntp.ask(HOST, port, 0.3)


@pytest.mark.parametrize(
    ("code", "read"), [(b"DENY", "DENY"), (b"RATE", "RATE"), (b"\0\xff\n;", "unreadable")]
)
def test_the_kiss_of_death_is_understood(code: bytes, read: str) -> None:
    answers = altered(stratum=0, code=code)
    with answering(answers) as port, pytest.raises(sntp.KissOfDeathError) as caught:
        sntp.ask(HOST, port)
    assert caught.value.code == read


def test_a_stranger_before_the_answer_is_passed_over() -> None:
    def answers(question: bytes) -> list[bytes]:
        return [b"", b"x", packet(question, mark=bytes(8)), packet(question), packet(question)]

    with answering(answers) as port:
        offset, error = offset_ms(port)
    assert abs(offset) <= error + 1


def test_nobody_there_is_said() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    for address in (HOST, "no address", ""):
        with pytest.raises(sntp.NoTimeError):
            sntp.ask(address, port, 0.3)


def test_no_packet_breaks_the_reader() -> None:
    """Any 48 bytes with the right mark tell a time or none."""
    answer = bytes(48)
    with answering(lambda question: [answer[:24] + question[40:48] + answer[32:]]) as port:

        @given(st.binary(min_size=48, max_size=48))
        def ask(content: bytes) -> None:
            nonlocal answer
            answer = content
            try:
                bounds = sntp.ask(HOST, port, 5.0)
            except sntp.NoTimeError:
                return
            assert bounds.low <= bounds.high

        ask()
