"""A guess at the password waits longer each time, whatever restarts in between."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.staff_acts import StaffAct
from gateway.journal.staff_acts import record, wait_s
from gateway.journal.store import Store
from tests.support.people import NOW, later


def test_each_wrong_secret_doubles_the_wait_and_a_right_one_ends_it(store: Store) -> None:
    waits = []
    for turn in range(10):
        record(store, later(turn), StaffAct.REFUSED)
        # known to others, or right by no secret: they end no wait
        record(store, later(turn), StaffAct.CODE_RIGHT)
        record(store, later(turn), StaffAct.LEFT)
        waits.append(wait_s(store, later(turn)))
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert wait_s(store, later(9 + 299)) == 1
    assert wait_s(store, later(9 + 300)) == 0
    # the clock that can be set does not shorten it
    assert wait_s(store, replace(later(9), wall_ms=NOW.wall_ms + 10**9)) == 300
    record(store, later(400), StaffAct.EXPORTED)
    record(store, later(401), StaffAct.REFUSED)
    assert wait_s(store, later(401)) == 2
