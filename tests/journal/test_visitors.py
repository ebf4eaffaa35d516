"""Visitors: kept sealed, on the list until they leave, and forgotten in time."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from gateway.domain.record import EntryKind
from gateway.domain.visitors import LONGEST_FIELD, Visitor, VisitorDetails
from gateway.journal import retention, visitors
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.recovery import salvage
from gateway.journal.store import Store
from tests.support.people import DAY_S, NOW, later
from tests.support.project import ExpectLog

AN = VisitorDetails("An Claes", "Betoncentrale Gent", "Els Maes")


def names(store: Store, sealer: Sealer | None) -> list[str]:
    """Return the names of the visitors on the site."""
    return [each.details.name for each in visitors.visitors_here(store, sealer)]


def test_a_visitor_is_here_until_marked_as_left(store: Store, sealer: Sealer) -> None:
    an = visitors.arrive(store, sealer, NOW, AN)
    bo = visitors.arrive(store, sealer, later(60), VisitorDetails(" Bo\tDe\x00Wit "))
    assert visitors.visitors_here(store, sealer)[0] == Visitor(an, AN, NOW.wall_ms)
    assert names(store, sealer) == ["An Claes", "Bo De Wit"]
    visitors.leave(store, None, later(90), (an,))
    visitors.leave(store, None, later(95), (an,))
    assert [each.number for each in visitors.visitors_here(store, sealer)] == [bo]
    listed = visitors.visitors_since(store, sealer, NOW.wall_ms)
    assert [(each.number, each.left_ms) for each in listed] == [(bo, None), (an, later(90).wall_ms)]
    assert visitors.visitors_since(store, sealer, later(91).wall_ms) == listed[:1]


def test_the_record_counts_visitors_and_names_nobody(store: Store, sealer: Sealer) -> None:
    number = visitors.arrive(store, sealer, NOW, AN)
    visitors.leave(store, None, later(90), (number,))
    facts = [dict(entry.facts) for entry in record.entries(store, EntryKind.VISITOR)]
    assert facts == [{"here": True}, {"here": False, "visitor": number}]
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stored = store.path.read_bytes()
    assert not [word for word in asdict(AN).values() if word.encode() in stored]


@pytest.mark.parametrize("typed", ["an claes", "Claes, AN", "  Án  Claes "])
def test_visitors_leave_by_their_name(store: Store, sealer: Sealer, typed: str) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    assert not visitors.leave_by_name(store, sealer, later(60), "An")
    assert not visitors.leave_by_name(store, sealer, later(60), " ")
    assert visitors.leave_by_name(store, sealer, later(60), typed)
    assert names(store, sealer) == []
    assert not visitors.leave_by_name(store, sealer, later(61), typed)


def test_who_cannot_be_named_counts_all_the_same(store: Store, sealer: Sealer) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    assert names(store, None) == [""]
    store.connection.execute("UPDATE visitor SET came_ms = came_ms - 1")
    assert names(store, sealer) == [""]


def test_nobody_has_an_endless_name_or_none(store: Store, sealer: Sealer) -> None:
    visitors.arrive(store, sealer, NOW, VisitorDetails("x" * 10_000))
    assert len(names(store, sealer)[0]) == LONGEST_FIELD
    with pytest.raises(ValueError, match="without a name"):
        visitors.arrive(store, sealer, NOW, VisitorDetails("\n ", "a company"))


def test_a_visitor_is_forgotten_in_time(store: Store, sealer: Sealer) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    retention.begin_count(store, NOW.wall_ms)
    retention.blank(store, later(6 * DAY_S).wall_ms, 7, 90)
    assert names(store, sealer) == ["An Claes"]
    over_ms = later(7 * DAY_S).wall_ms
    retention.blank(store, over_ms, 7, 90)
    assert store.rows("SELECT sealed, left_ms, blanked_ms FROM visitor") == [
        (b"", over_ms, over_ms)
    ]


def test_visitors_outlive_a_damaged_journal(
    store: Store, sealer: Sealer, expect_log: ExpectLog
) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    home = store.path.parent
    store.close()
    expect_log("the journal was damaged")
    salvage.repair(home)
    repaired = Store(home)
    assert names(repaired, sealer) == ["An Claes"]
    repaired.close()
