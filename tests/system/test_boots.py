"""Rows 59 and 60: a suspend counts, and nothing is reckoned across boots; in real namespaces."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from gateway.domain.model import Timestamp
from gateway.system import clock
from tests.support.faked_clock import later

HOURS_S = 2 * 3_600
# prints the present moment, by all clocks
_STAMP = """
import dataclasses, json
from gateway.system.clock import Clock
print(json.dumps(dataclasses.astuple(Clock().stamp())))
"""


def stamp_after(seconds: int, folder: Path, boot_id: str = "") -> Timestamp:
    return Timestamp(*json.loads(later([sys.executable, "-c", _STAMP], seconds, folder, boot_id)))


def test_a_suspend_counts(tmp_path: Path) -> None:
    made = clock.Clock().stamp()
    # up for two hours more; the wall clock was not set after the suspend
    now = stamp_after(HOURS_S, tmp_path)
    assert now.boot_id == made.boot_id
    assert now.wall_ms - made.wall_ms < HOURS_S * 1000
    assert clock.delay_ms(made, now) >= HOURS_S * 1000
    assert clock.is_late(made, now, 600)
    # the clock, which stood meanwhile, is doubted
    assert clock.is_doubted(made, now, 60_000)


@pytest.mark.parametrize("seconds", [HOURS_S, -10])
def test_nothing_is_reckoned_across_boots(tmp_path: Path, seconds: int) -> None:
    made = clock.Clock().stamp()
    now = stamp_after(seconds, tmp_path, "another-boot")
    assert now.boot_id == "another-boot"
    passed_ms = now.wall_ms - made.wall_ms
    assert clock.delay_ms(made, now) == passed_ms
    # by a clock of this boot a registration of that one keeps its own time
    assert clock.Clock().true_ms(now, 60_000) == now.wall_ms
