"""The NTP servers of the settings beside the service: heard, doubted, outvoted, left alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from gateway.app.time_servers import TimeServers
from gateway.domain.clock_state import ClockReason, ClockState, ClockVerdict, SourceKind
from gateway.system import clock, settings
from gateway.system.settings import SettingsError
from tests.support.events import Events
from tests.support.ntp_servers import HOST, ahead, answering, chronyd, packet
from tests.support.project import ExpectLog

TOLERANCE_MS = 60_000


def service_says(timepiece: clock.Clock, offset_s: float) -> None:
    """Let the service say three times in two minutes that it is so many seconds ahead."""
    for ago_ms in (2 * 60_000, 60_000, 0):
        moment = datetime.now(UTC) + timedelta(seconds=offset_s, milliseconds=-ago_ms)
        heard_ms = clock.boot_ms() - ago_ms
        timepiece.observe(format_datetime(moment, usegmt=True), heard_ms - 20, heard_ms)


def asked(
    timepiece: clock.Clock, ports: Sequence[int], is_done: Callable[[ClockState], bool]
) -> ClockState:
    """Return the state of the clock once the servers on these ports were heard."""
    thread = TimeServers(Events(), [f"{HOST}:{port}" for port in ports], timepiece, first_s=0.05)
    thread.start()
    try:
        for _ in range(600):
            state = timepiece.state(TOLERANCE_MS)
            if is_done(state):
                return state
            thread.pause(0.05)
        raise AssertionError("the servers were not heard")
    finally:
        thread.stop()


def heard(count: int) -> Callable[[ClockState], bool]:
    return lambda state: len(state.sources) >= count


def test_a_server_alone_is_believed_without_the_service(tmp_path: Path) -> None:
    timepiece = clock.Clock()
    with chronyd(tmp_path) as port:
        state = asked(timepiece, [port], heard(1))
    assert (state.verdict, state.reason) == (ClockVerdict.RIGHT, ClockReason.CONFIRMED)
    assert state.sources[0].kind is SourceKind.NTP
    assert state.bound_ms is not None
    assert state.bound_ms < 1_000
    # and a registration bears it
    assert timepiece.stamp().error_ms is not None


def test_a_service_that_lies_by_90_seconds_moves_nothing_once_a_server_disagrees(
    tmp_path: Path,
) -> None:
    timepiece = clock.Clock()
    with chronyd(tmp_path) as port:
        asked(timepiece, [port], heard(1))
    before = timepiece.offset()
    service_says(timepiece, 90)
    state = timepiece.state(TOLERANCE_MS)
    assert (state.verdict, state.reason) == (ClockVerdict.UNKNOWN, ClockReason.DISPUTED)
    assert before is not None
    after = timepiece.offset()
    assert after is not None
    assert abs(after.ms - before.ms) < 100
    # nothing waits for it
    assert not timepiece.is_in_doubt
    assert [source.is_believed for source in state.sources] == [False, False]


@pytest.mark.parametrize("lie_s", [90, -90, 3_600, 10 * 365 * 86_400])
def test_a_lone_liar_is_outvoted(tmp_path: Path, lie_s: float) -> None:
    timepiece = clock.Clock()
    service_says(timepiece, 0)
    with chronyd(tmp_path) as honest, answering(ahead(lie_s)) as liar:
        state = asked(timepiece, [liar, honest], heard(3))
    assert state.verdict is ClockVerdict.RIGHT
    believed = {source.name: source.is_believed for source in state.sources}
    assert believed == {"": True, f"{HOST}:{honest}": True, f"{HOST}:{liar}": False}


def test_servers_that_lie_together_do_not_outvote_the_service() -> None:
    """Who is on the site's network answers for all of them."""
    timepiece = clock.Clock()
    service_says(timepiece, 0)
    with answering(ahead(240)) as one, answering(ahead(240)) as two, answering(ahead(240)) as three:
        state = asked(timepiece, [one, two, three], heard(4))
    assert state.verdict is ClockVerdict.UNKNOWN
    assert abs(state.offset_ms or 0) < 1_100


def test_a_leap_second_that_one_smears_is_no_dispute() -> None:
    """One server has put it in, another announces it, the service is in between."""
    timepiece = clock.Clock()
    service_says(timepiece, 0.5)
    with (
        answering(ahead(1.0)) as done,
        answering(lambda question: [packet(question, head=0x64)]) as announced,
    ):
        state = asked(timepiece, [done, announced], heard(3))
    assert state.verdict is ClockVerdict.RIGHT
    assert abs(state.offset_ms or 0) <= 1_000 + (state.bound_ms or 0)


@pytest.mark.parametrize("code", [b"DENY", b"RSTR"])
def test_who_does_not_want_to_be_asked_is_asked_once(code: bytes, expect_log: ExpectLog) -> None:
    expect_log("tells no time: kiss of death")
    questions = []

    def refuse(question: bytes) -> list[bytes]:
        questions.append(question)
        return [packet(question, stratum=0, code=code)]

    timepiece = clock.Clock()
    with answering(refuse) as refusing, answering(ahead(0)) as port:
        count = 0

        def heard_often(state: ClockState) -> bool:
            nonlocal count
            count += bool(state.sources)
            return count > 20

        asked(timepiece, [refusing, port], heard_often)
    assert len(questions) == 1


def test_a_server_that_is_silent_stops_nothing(expect_log: ExpectLog) -> None:
    expect_log("tells no time")
    with answering(lambda _: []) as silent, answering(ahead(0)) as port:
        state = asked(clock.Clock(), [silent, port], heard(1))
    assert state.verdict is ClockVerdict.RIGHT


def test_the_bound_after_twenty_answers_of_the_service_alone() -> None:
    """Answers of a service that is right, at all phases of its second."""
    timepiece = clock.Clock()
    start_ms = clock.boot_ms() - 20 * 53_370
    for turn in range(20):
        heard_ms = start_ms + turn * 53_370
        true_ms = clock.wall_ms() - clock.boot_ms() + heard_ms
        moment = datetime.fromtimestamp(true_ms // 1000, UTC)
        timepiece.observe(format_datetime(moment, usegmt=True), heard_ms - 30, heard_ms)
    offset = timepiece.offset()
    assert offset is not None
    assert abs(offset.ms) <= offset.error_ms <= 600


# ---- the setting ---------------------------------------------------------------------------------


def read(tmp_path: Path, servers: str) -> tuple[str, ...]:
    (tmp_path / "settings.toml").write_text(f"[clock]\nntp_servers = {servers}\n")
    return settings.load(tmp_path).clock.ntp_servers


@pytest.mark.parametrize(
    "servers",
    ["[]", '["ntp.example.be", "10.0.0.1:1123", "[fd00::1]:123", "[fd00::1]"]'],
)
def test_servers_are_named_with_or_without_a_port(tmp_path: Path, servers: str) -> None:
    assert len(read(tmp_path, servers)) in (0, 4)


@pytest.mark.parametrize(
    "servers",
    [
        *('"ntp.example.be"', "[3]", '[""]', '["a b"]', '["ntp:"]', '["ntp:99999"]', '["-x"]'),
        *('["https://ntp.example.be"]', '["fd00::1"]', '["a", "a"]', str(["a"] * 9)),
        *('["ntp.example.be:\N{ARABIC-INDIC DIGIT TWO}"]', str([f"s{n}" for n in range(9)])),
    ],
)
def test_what_is_no_server_is_said(tmp_path: Path, servers: str) -> None:
    with pytest.raises(SettingsError, match="ntp_servers"):
        read(tmp_path, servers)
