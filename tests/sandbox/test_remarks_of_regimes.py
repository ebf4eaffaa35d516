"""The remarks about what came before: in a row, twice, too long ago; where one registers in and
out, and where once a day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gateway.domain.belgian_time import BELGIUM, epoch_ms
from gateway.sandbox.registers.records import DeclarationOfWorks, Site
from gateway.sandbox.service.presence_store import PresenceStore
from tests.support.service_caller import NOON, Register

DAY = timedelta(hours=24)
INSTANT = timedelta(milliseconds=1)


@pytest.fixture
def plant(site: Site) -> DeclarationOfWorks:
    """The workplace of the site at which one registers once a day."""
    (works,) = (works for works in site.declarations if works.regime == "daily")
    return works


@pytest.fixture
def butcher(site: Site, plant: DeclarationOfWorks) -> str:
    """Somebody who is in order there."""
    allowed = {tie.company for tie in plant.contracts}
    return next(
        one.handle
        for one in site.workers
        if one.dimonas and one.dimonas[0].company in allowed and one.number
    )


@pytest.mark.parametrize(("ago", "remarks"), [(DAY, ("ciao_21",)), (DAY + INSTANT, ())])
def test_21_looks_back_24_hours(
    register: Register, ago: timedelta, remarks: tuple[str, ...]
) -> None:
    """Who forgot to go on Friday is not remarked on Monday."""
    register("jan", NOON - ago)
    assert register("jan") == remarks


@pytest.mark.parametrize(("ago", "remarks"), [(DAY, ("ciao_22",)), (DAY + INSTANT, ())])
def test_22_looks_back_24_hours(
    register: Register, ago: timedelta, remarks: tuple[str, ...]
) -> None:
    register("jan", NOON - ago, type="out")
    assert [code for code in register("jan", type="out") if code == "ciao_22"] == list(remarks)


def test_24_is_content_with_an_in_elsewhere(register: Register, site: Site) -> None:
    """The table names no workplace: "an OUT with no IN in the 24 hours before"."""
    elsewhere = {"contractualRelationshipReference": site.declarations[1].number}
    assert register("jan", NOON - timedelta(hours=4), **elsewhere) == ()
    assert register("jan", type="out") == ()


def test_an_out_elsewhere_is_no_predecessor(register: Register, site: Site) -> None:
    elsewhere = {"contractualRelationshipReference": site.declarations[1].number}
    register("jan", NOON - timedelta(hours=4))
    register("jan", NOON - timedelta(hours=3), type="out", **elsewhere)
    assert register("jan", type="out") == ()


def test_one_presence_a_day_earns_no_remark_on_any_day(
    register: Register, plant: DeclarationOfWorks, butcher: str
) -> None:
    for days in range(5, -1, -1):
        assert (
            register(butcher, NOON - days * DAY, contractualRelationshipReference=plant.number)
            == ()
        )


@pytest.mark.parametrize("changes", [{}, {"type": "out"}])
def test_14_a_second_presence_on_one_day(
    register: Register, plant: DeclarationOfWorks, butcher: str, changes: dict[str, str]
) -> None:
    here = {"contractualRelationshipReference": plant.number}
    assert register(butcher, NOON - timedelta(hours=4), **here) == ()
    assert register(butcher, **here, **changes) == ("caw_14",)


def test_14_a_day_is_a_belgian_one(
    register: Register, plant: DeclarationOfWorks, butcher: str
) -> None:
    here = {"contractualRelationshipReference": plant.number}
    midnight = NOON.astimezone(BELGIUM).replace(hour=0)
    assert register(butcher, midnight, **here) == ()
    assert register(butcher, midnight - INSTANT, **here) == ()
    assert register(butcher, midnight.replace(hour=23), **here) == ("caw_14",)


def test_14_what_was_cancelled_is_no_presence(
    register: Register, plant: DeclarationOfWorks, butcher: str, store: PresenceStore
) -> None:
    here = {"contractualRelationshipReference": plant.number}
    register(butcher, NOON - timedelta(hours=4), **here)
    store.set_status(1, "cancelled", epoch_ms(NOON))
    assert register(butcher, **here) == ()


def test_14_another_moment_is_another_act_where_one_registers_in_and_out(
    register: Register,
) -> None:
    at: datetime = NOON
    assert register("jan", at) == ()
    assert register("jan", at) == ("caw_14",)
    assert register("jan", at + timedelta(seconds=1)) == ("ciao_21",)


@pytest.mark.parametrize(("days", "remarks"), [(1, ()), (2, ("ciao_32",))])
def test_32_tomorrow_is_no_wrong_clock_where_one_registers_once_a_day(
    register: Register,
    plant: DeclarationOfWorks,
    butcher: str,
    days: int,
    remarks: tuple[str, ...],
) -> None:
    day = NOON.astimezone(BELGIUM).replace(hour=0) + days * DAY
    here = {"contractualRelationshipReference": plant.number}
    assert register(butcher, day, -days * DAY, **here) == remarks
    assert register("jan", day, -days * DAY) == ("ciao_32",)
