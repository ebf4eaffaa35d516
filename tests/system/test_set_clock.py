"""Set the clock by a timedate1 of its own on a private bus; this machine's clock stays."""

from __future__ import annotations

import json

import pytest

from gateway.system import clock
from gateway.system.set_clock import SetClockError, SetClockRefusal, set_clock
from tests.support.timedate_fixtures import StartTimedate

NOW_MS = clock.wall_ms()


def test_the_system_sets_its_clock(bus: str, timedate: StartTimedate) -> None:
    service = timedate("")
    set_clock(NOW_MS, bus)
    assert service.stdout is not None
    # in microseconds, not relative, and without asking anybody
    assert json.loads(service.stdout.readline()) == ["SetTime", NOW_MS * 1000, False, False]


def refusal(bus: str, utc_ms: int = NOW_MS) -> SetClockRefusal:
    with pytest.raises(SetClockError) as caught:
        set_clock(utc_ms, bus)
    assert str(caught.value).endswith(".")
    return caught.value.refusal


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ("org.freedesktop.DBus.Error.AccessDenied", SetClockRefusal.NOT_ALLOWED),
        (
            "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired",
            SetClockRefusal.NOT_ALLOWED,
        ),
        (
            "org.freedesktop.timedate1.AutomaticTimeSyncEnabled",
            SetClockRefusal.KEPT_BY_SYSTEM,
        ),
        ("org.freedesktop.DBus.Error.UnknownMethod", SetClockRefusal.NO_WAY),
        ("org.example.Whatever", SetClockRefusal.FAILED),
    ],
)
def test_a_system_that_does_not_let_staff_says_why(
    bus: str, timedate: StartTimedate, error: str, expected: SetClockRefusal
) -> None:
    timedate(error)
    assert refusal(bus) is expected


def test_a_bus_without_the_service_has_no_way(bus: str) -> None:
    assert refusal(bus) is SetClockRefusal.NO_WAY


@pytest.mark.parametrize("address", ["unix:path=/nonexistent", "nonsense", ""])
def test_a_system_without_a_bus_has_no_way(address: str) -> None:
    assert refusal(address) is SetClockRefusal.NO_WAY


@pytest.mark.parametrize("utc_ms", [-1, 0, clock.EARLIEST_MS - 1, clock.LATEST_MS + 1, 2**80])
def test_a_moment_that_cannot_be_is_never_set(utc_ms: int) -> None:
    assert refusal("unix:path=/nonexistent", utc_ms) is SetClockRefusal.IMPOSSIBLE


@pytest.mark.long
def test_a_service_that_is_silent_ends_with_a_sentence(bus: str, timedate: StartTimedate) -> None:
    timedate("silence")
    assert refusal(bus) is SetClockRefusal.FAILED
