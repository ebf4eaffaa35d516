"""Test the order in which staff read remarks: what has the fewest days left stands first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Direction, Means, RegistrationSummary, Remark
from gateway.domain.problem import Problem
from gateway.domain.staff_lists import (
    DealtWith,
    HeldRegistration,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    by_company,
    by_urgency,
)
from tests.support.people import DAY_S, NOW

TODAY = belgian_day(NOW.wall_ms)


def entry(reference: str, days_ago: int, code: str, company: str, **more: bool) -> RemarkEntry:
    made_ms = NOW.wall_ms - days_ago * DAY_S * 1000
    line = RegistrationSummary(
        reference, made_ms, "", "", company, "", Direction.IN, Means.CARD, "confirmed"
    )
    return RemarkEntry(line, Remark(code), **more)


def test_groups_of_one_remark_and_one_company_stand_by_days_left() -> None:
    entries = [
        entry("flagged", 0, "ciao_32", "Maas", is_flagged_here=True),
        entry("fresh", 0, "caw_1", "Peeters"),
        entry("too-late", 31, "caw_1", "Peeters"),
        entry("other-remark", 5, "caw_2", "Peeters"),
        entry("other-company", 10, "caw_1", "Maas"),
        entry("urgent", 29, "caw_1", "Peeters"),
        entry("for-good", 1, "ciao_24", "Peeters"),
    ]
    groups = by_urgency(entries, TODAY)
    assert [[one.line.reference for one in group] for group in groups] == [
        ["urgent", "fresh"],
        ["other-company"],
        ["other-remark"],
        ["flagged"],
        ["for-good"],
        ["too-late"],
    ]


def test_the_days_left_end_below_nothing() -> None:
    left = [entry("R", days, "caw_1", "Maas").days_left(TODAY) for days in (0, 30, 31)]
    assert left == [30, 0, -1]
    assert entry("R", 0, "ciao_24", "Maas").days_left(TODAY) is None
    assert entry("R", 0, "caw_1", "Maas").days_left(TODAY + timedelta(days=1)) == 29


def test_refusals_of_one_company_for_one_reason_stand_together() -> None:
    def refused(reference: str, company: str, *errors: str) -> RefusedRegistration:
        line = entry(reference, 0, "", company).line
        return RefusedRegistration(replace(line, errors=errors))

    entries = [
        refused("a", "Maas", "late"),
        RefusedCard(7, 0, Problem.CARD_COPY, "", ""),
        refused("b", "Peeters", "late"),
        HeldRegistration(entry("held", 0, "", "Maas").line, is_changed=True),
        refused("c", "Maas", "late"),
        refused("d", "Maas", "no contract"),
        replace(refused("e", "Maas", "late"), dealt_with=DealtWith("An", "rang", 0)),
    ]
    groups = by_company(entries)
    assert [[one.key for one in group] for group in groups] == [
        [("a", ""), ("c", "")],
        [("", "7")],
        [("b", "")],
        [("held", "held")],
        [("d", "")],
        [("e", "")],
    ]
