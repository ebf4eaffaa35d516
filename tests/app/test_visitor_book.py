"""What becomes of a visitor's coming and leaving in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.app import staff_desk
from gateway.domain.site_events import VisitorNoted, VisitorsListed
from gateway.domain.visitors import VisitorDetails, VisitorResult
from gateway.flow.site_effects import KeepVisitor, ListVisitors, TakeVisitorOff, TakeVisitorsOff
from gateway.journal import visitors
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import NOW

AN = VisitorDetails("An Claes", "Betoncentrale", "Els Maes")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a journal of its own."""
    with closing(Store(tmp_path)) as own:
        yield own


def test_each_effect_of_visitors_has_its_answer(store: Store) -> None:
    reports = Reports(store, SEALER, limit_s=600)

    def answer(effect: object) -> object | None:
        assert staff_desk.is_of_staff(effect)  # type: ignore[arg-type]
        return staff_desk.answer(reports, effect, NOW)  # type: ignore[arg-type]

    assert answer(TakeVisitorOff("An Claes")) == VisitorNoted(VisitorResult.UNKNOWN)
    for _ in range(2):
        assert answer(KeepVisitor(AN)) == VisitorNoted(VisitorResult.ARRIVED)
    listed = answer(ListVisitors())
    assert isinstance(listed, VisitorsListed)
    assert [one.details for one in listed.visitors] == [AN, AN]
    assert answer(TakeVisitorOff("an claes")) == VisitorNoted(VisitorResult.LEFT)
    assert answer(TakeVisitorsOff((listed.visitors[1].number,))) is None
    assert answer(ListVisitors()) == VisitorsListed(())
    assert staff_desk.without_journal(KeepVisitor(AN), NOW) == VisitorNoted(VisitorResult.FAILED)


def test_no_more_visitors_are_taken_than_the_list_shows(store: Store) -> None:
    reports = Reports(store, SEALER, limit_s=600)
    for _ in range(visitors.MOST_LISTED):
        visitors.arrive(store, SEALER, NOW, AN)
    assert staff_desk.answer(reports, KeepVisitor(AN), NOW) == VisitorNoted(VisitorResult.FULL)
    without_key = Reports(store, None, limit_s=600)
    failed = VisitorNoted(VisitorResult.FAILED)
    assert staff_desk.answer(without_key, KeepVisitor(AN), NOW) == failed
