"""The next due are found in the same time however much waits, and in the right order."""

from __future__ import annotations

from gateway.journal.outbox import DUE, Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from tests.support.people import NOW, draft, keep_registrations


def test_the_next_ones_are_found_in_indexes_of_what_is_due_alone(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    """However many wait: neither they nor the rest of the journal is walked through."""
    registrations.keep(draft(), NOW)
    plan = " ".join(str(row[-1]) for row in store.rows(f"EXPLAIN QUERY PLAN {DUE}", 0, 200))
    assert "delivery USING COVERING INDEX delivery_ready" in plan
    assert "SEARCH delivery USING COVERING INDEX delivery_due (due_ms>? AND due_ms<?)" in plan
    assert "SEARCH d USING INTEGER PRIMARY KEY" in plan
    assert "SEARCH r USING INTEGER PRIMARY KEY" in plan
    walked = {
        row[-1]
        for row in store.rows(f"EXPLAIN QUERY PLAN {DUE}", 0, 200)
        if row[-1].startswith("SCAN")
    }
    # what was found so far, at most as many as are wanted, and the one day with its workplaces
    few = {"SCAN n", "SCAN day", "SCAN json_each VIRTUAL TABLE INDEX 1:"}
    found = {name for name in walked if name.startswith("SCAN (subquery-")}
    assert walked - few - found == {"SCAN delivery USING COVERING INDEX delivery_ready"}
    assert plan.count("USE TEMP B-TREE") == 2, "only the few that were found are sorted"
    for sql in (
        "SELECT 1 FROM delivery WHERE due_ms = 0 AND is_first = 1 LIMIT 1",
        "SELECT min(due_ms) FROM delivery WHERE due_ms > 0 AND is_first = 1",
    ):
        assert "INDEX delivery_" in store.rows(f"EXPLAIN QUERY PLAN {sql}")[0][-1]
    assert len(outbox.due(0, 200)) == 1


def test_what_waited_and_is_due_comes_after_what_has_fewer_tries(
    registrations: Registrations, outbox: Outbox
) -> None:
    references = keep_registrations(registrations, 4)
    outbox.mark_sending([1, 2])
    outbox.postpone([1], "tcp", 500)
    outbox.postpone([2], "tcp", 400)
    outbox.postpone([3], "tcp", 9_000)
    assert [entry.registration.reference for entry in outbox.due(1_000, 200)] == [
        references[3],
        references[0],
        references[1],
    ]
    assert [entry.registration.reference for entry in outbox.due(450, 200)] == [
        references[3],
        references[1],
    ]
    assert [entry.registration.reference for entry in outbox.due(1_000, 1)] == [references[3]]
    assert outbox.next_due_ms() == 0
