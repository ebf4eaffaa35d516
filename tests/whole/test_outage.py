"""A line that is cut at the gate: what the record of a real kiosk tells afterwards."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from gateway.domain.outages import Life, Outage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.evidence.outages import Outages
from gateway.journal.store import Store
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system.clock import Clock
from tests.support.project import ExpectLog

Read = TypeVar("Read")


def test_an_outage_stands_in_the_record_with_the_means_that_worked_meanwhile(
    player: GatePlayer, place: PracticeSite, expect_log: ExpectLog
) -> None:
    expect_log("sending failed")
    home = player.kiosk.settings.home

    def read(what: Callable[[Store], Read]) -> Read:
        with closing(Store(home, read_only=True)) as store:
            return what(store)

    def outages() -> list[Outage]:
        return read(lambda store: Outages(store, None).listed(Clock().stamp()))

    place.admin.set_line("cut")
    player.identify_by_number(place.site.worker["sofie"].number)
    player.choose_direction("in", place.site.worker["sofie"].employer)
    player.leave()
    player.wait_until("the outage", lambda: bool(outages()), 60)
    place.admin.set_line("open")
    player.wait_until("its end", lambda: outages()[0].life is Life.OVER, 90)
    (outage,) = outages()
    assert outage.kept == 1
    kinds = {entry.kind for entry in read(lambda store: list(record.entries(store)))}
    assert {EntryKind.STARTED, EntryKind.MEANS, EntryKind.REGISTRATION} <= kinds
    (means,) = read(lambda store: record.last_entries(store, EntryKind.MEANS, count=1))
    names = ("open", "reader", "camera", "keypad", "screen")
    assert means.facts == dict.fromkeys(names, True)
