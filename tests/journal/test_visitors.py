"""Visitors: kept sealed, on the list until they leave, and forgotten in time."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.domain.visitors import LONGEST_FIELD, Visitor, VisitorDetails
from gateway.journal import retention, visitors
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.recovery import salvage
from gateway.journal.store import Store
from tests.support.journals import writer_on
from tests.support.people import DAY_S, NOW, later
from tests.support.project import ExpectLog

# an entry by which the visitor left, beside the arrival's or in its place
BODY = 'replace(body, \'"here":true\', \'"here":false,"visitor":\' || seq)'
BESIDE = f"SELECT seq + 1, kind, made_ms, {BODY}, hash FROM record WHERE kind = 'visitor'"
AN = VisitorDetails("An Claes", "Betoncentrale Gent", "Els Maes")


def names(store: Store, sealer: Sealer | None) -> list[str]:
    """Return the names of the visitors on the site."""
    return [each.details.name for each in visitors.visitors_here(store, sealer)]


def test_a_visitor_is_here_until_marked_as_left(store: Store, sealer: Sealer) -> None:
    an = visitors.arrive(store, sealer, NOW, AN)
    bo = visitors.arrive(store, sealer, later(60), VisitorDetails(" Bo\tDe\x00Wit "))
    assert visitors.visitors_here(store, sealer)[0] == Visitor(an, AN, NOW.wall_ms)
    assert names(store, sealer) == ["An Claes", "Bo De Wit"]
    visitors.leave(store, sealer, later(90), (an,))
    visitors.leave(store, sealer, later(95), (an,))
    assert [each.number for each in visitors.visitors_here(store, sealer)] == [bo]
    assert len(list(record.entries(store, EntryKind.VISITOR))) == 3


def test_the_record_counts_visitors_and_names_nobody(store: Store, sealer: Sealer) -> None:
    number = visitors.arrive(store, sealer, NOW, AN)
    visitors.leave(store, sealer, later(90), (number,))
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
    assert names(store, sealer) == ["An Claes"]
    store.connection.execute("UPDATE visitor SET sealed = x'00'")
    assert names(store, sealer) == [""]


@pytest.mark.parametrize(
    "written",
    [
        "UPDATE visitor SET blanked_ms = 1, counted_ms = 1, sealed = x''",
        "DELETE FROM visitor",
        f"INSERT INTO record (seq, kind, made_ms, body, hash) {BESIDE}",
        f"UPDATE record SET body = {BODY} WHERE kind = 'visitor'",
    ],
)
def test_who_writes_the_file_takes_nobody_off_the_list(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog, written: str
) -> None:
    expect_log("does not fit|bear no mark")
    writer = writer_on(tmp_path, sealer)
    number = visitors.arrive(writer.store, sealer, NOW, AN)
    writer.store.connection.execute(written)
    here = visitors.visitors_here(writer.store, sealer)
    assert [each.number for each in here] == [number]
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    here = visitors.visitors_here(writer.store, sealer)
    assert [each.number for each in here] == [number]
    writer.close()


def test_visitors_that_somebody_wrote_push_nobody_off_the_list(
    store: Store, sealer: Sealer
) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    store.connection.executemany(
        "INSERT INTO visitor (seq, came_ms, sealed) VALUES (?, 1, x'00')",
        [(-seq,) for seq in range(1, visitors.MOST_LISTED + 5)],
    )
    assert names(store, sealer)[0] == "An Claes"
    assert not visitors.is_full(store, sealer)
    assert len(visitors.misfits(store, sealer)) == visitors.MOST_LISTED + 4


def test_nobody_has_an_endless_name_or_none(store: Store, sealer: Sealer) -> None:
    visitors.arrive(store, sealer, NOW, VisitorDetails("x" * 10_000))
    assert len(names(store, sealer)[0]) == LONGEST_FIELD
    with pytest.raises(ValueError, match="without a name"):
        visitors.arrive(store, sealer, NOW, VisitorDetails("\n ", "a company"))


def test_a_visitor_is_forgotten_in_time(store: Store, sealer: Sealer) -> None:
    visitors.arrive(store, sealer, NOW, AN)
    for days, expected in ((0, ["An Claes"]), (6, ["An Claes"]), (7, [])):
        now = later(days * DAY_S)
        retention.run_round(store, sealer, now, now.wall_ms, days=(7, 90), limit=100)
        assert names(store, sealer) == expected
    assert store.rows("SELECT sealed, blanked_ms FROM visitor") == [(b"", now.wall_ms)]
    assert not visitors.misfits(store, sealer)


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
