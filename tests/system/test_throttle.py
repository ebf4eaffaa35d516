"""Test the wait after wrong tries: it doubles, it is bounded, and no new start skips it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gateway.system import clock
from gateway.system.throttle import LONGEST_S, Throttle


def test_the_wait_doubles_up_to_five_minutes_and_ends_with_a_right_try(tmp_path: Path) -> None:
    throttle, waits = Throttle(tmp_path / "tries"), []
    assert throttle.wait_s == 0
    for _ in range(11):
        throttle.on_wrong()
        waits.append(round(throttle.wait_s))
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    throttle.on_right()
    assert throttle.wait_s == 0
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("boot", ["this", "another", "unknown"])
def test_a_new_start_skips_no_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, boot: str
) -> None:
    path = tmp_path / "tries"
    before = Throttle(path)
    for _ in range(4):
        before.on_wrong()
    if boot != "this":
        monkeypatch.setattr(clock, "boot_id", lambda: "" if boot == "unknown" else "another")
        # it may have been off for a second, whatever the clocks say
        monkeypatch.setattr(clock, "boot_ms", lambda: 5_000)
        monkeypatch.setattr(clock, "wall_ms", lambda: 10**15)
    after = Throttle(path)
    assert round(after.wait_s) == 16
    after.on_wrong()
    assert round(after.wait_s) == 32


def test_a_wait_that_is_over_is_over_after_a_new_start(tmp_path: Path) -> None:
    path = tmp_path / "tries"
    noted = {"count": 5, "boot_id": clock.boot_id(), "until_ms": clock.boot_ms() - 1}
    path.write_text(json.dumps(noted))
    again = Throttle(path)
    assert (again.count, again.wait_s) == (5, 0)


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", "9" * 5_000, "[" * 5_000, '{"count": null}'),
        '{"count": 7e2, "boot_id": "", "until_ms": 0}',
        f'{{"count": {"9" * 99}, "boot_id": "", "until_ms": {"9" * 99}}}',
        f'{{"count": 9, "boot_id": "{clock.boot_id()}", "until_ms": {"9" * 99}}}',
    ],
    ids=range(9),
)
def test_a_file_that_was_tampered_with_locks_nobody_out_for_longer(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "tries").write_text(text)
    assert 0 < Throttle(tmp_path / "tries").wait_s <= LONGEST_S
