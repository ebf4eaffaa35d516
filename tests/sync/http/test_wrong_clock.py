"""Row 62: a clock that makes TLS fail is told as a wrong clock, not as a network or a stranger."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.sync.errors import NotReachedError
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.system import clock, settings
from gateway.system.service_time import Bounds
from gateway.system.time_sources import SERVICE
from tests.support.authority import Authority
from tests.support.faked_clock import FakedClock
from tests.support.project import ExpectLog
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import exchange_error
from tests.support.station import running_station, settings_text

DAY_MS = 86_400_000
# makes one exchange, and prints what it fails with
_EXCHANGE = """
import sys
from pathlib import Path
from gateway.sync.errors import ServiceError
from gateway.sync.http import trust
from gateway.sync.http.client import HttpClient
from gateway.system.clock import Clock
client = HttpClient(trust.load(Path(sys.argv[1])), 5.0, Clock())
try:
    client.exchange("GET", sys.argv[2])
except ServiceError as error:
    print(error.problem, error.stage)
client.close()
"""


@pytest.mark.parametrize("offset", ["@1970-01-01 00:00:10", "-100d", "+100d", "+5000d"])
def test_a_program_on_a_wrong_clock_says_so(tmp_path: Path, offset: str) -> None:
    authority = Authority(tmp_path, 1_000)
    with running_station(authority.context(60)) as station:
        program = FakedClock(tmp_path, offset).python(
            "-c", _EXCHANGE, str(authority.file), station.url
        )
        printed, _ = program.communicate(timeout=60)
    assert printed.split() == [Problem.CLOCK_STOPS_TRUST, "clock"]


def known(offset_ms: float) -> clock.Clock:
    """Return a clock that knows, by several answers, how far this machine's is off."""
    timepiece = clock.Clock()
    ahead_ms = clock.wall_minus_boot_ms()
    for ago_ms in (120_000, 60_000, 0):
        heard = Bounds(
            ahead_ms + offset_ms - 500, ahead_ms + offset_ms + 500, clock.boot_ms() - ago_ms
        )
        timepiece.hear(SERVICE, heard)
    return timepiece


@pytest.mark.parametrize(
    ("since_days", "end_days"), [(20, -1), (-1, 30)], ids=["expired", "not yet valid"]
)
@pytest.mark.parametrize(
    ("timepiece", "problem"),
    [
        (clock.Clock(), Problem.CLOCK_STOPS_TRUST),
        (known(30 * DAY_MS), Problem.CLOCK_STOPS_TRUST),
        # a clock that is known to be right: then it is the certificate
        (known(0), Problem.NOT_TRUSTED),
    ],
    ids=["unknown", "wrong", "right"],
)
def test_whose_fault_a_certificate_out_of_date_is(
    tmp_path: Path, timepiece: clock.Clock, problem: Problem, since_days: float, end_days: float
) -> None:
    authority = Authority(tmp_path, 100)
    with (
        running_station(authority.context(end_days, since_days)) as station,
        closing(HttpClient(trust.load(authority.file), 5.0, timepiece)) as client,
    ):
        error = exchange_error(client, station.url)
    assert isinstance(error, NotReachedError)
    assert error.problem is problem
    assert station.seen == []


def test_everything_stays_kept_and_staff_are_told(
    make_kit: MakeKit, origin: str, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("sending failed: log-in: clock")
    kit = make_kit(origin)
    kit.sign_in()
    references = kit.keep("jan", "amelie")
    authority = Authority(tmp_path, 100)
    with running_station(authority.context(-1, 20)) as station:
        (kit.home / settings.FILE_NAME).write_text(
            settings_text(station.url, authority.file), "utf-8"
        )
        kit.restart()
        queue = kit.courier.run_once()
        assert (queue.waiting, queue.problem) == (2, Problem.CLOCK_STOPS_TRUST)
        assert kit.status() == dict.fromkeys(references, "kept")
