"""What is due, what may have been sent, and the answers that settle it."""

from __future__ import annotations

from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.journal.confirmed import record_checks, unchecked
from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system.vault import DataKey
from tests.support.journals import registrations_in
from tests.support.people import (
    JAN,
    NOW,
    draft,
    keep_registrations,
)
from tests.support.project import ExpectLog


def test_due_is_fewest_tries_then_oldest(registrations: Registrations, outbox: Outbox) -> None:
    references = keep_registrations(registrations, 3)
    first = outbox.due(NOW.boot_ms, 200)
    assert [entry.registration.reference for entry in first] == references
    assert first[0].registration.draft.person.number == JAN.number
    outbox.mark_sending([first[0].seq])
    assert [entry.registration.reference for entry in outbox.due(NOW.boot_ms, 200)] == [
        *references[1:],
        references[0],
    ]


def test_what_may_have_been_sent_stays_marked_until_it_is_known(
    registrations: Registrations, outbox: Outbox
) -> None:
    registrations.keep(draft(), NOW)
    (entry,) = outbox.due(0, 1)
    assert not entry.maybe_sent
    outbox.mark_sending([entry.seq])
    outbox.postpone([entry.seq], "cut", 0)
    assert outbox.due(0, 1)[0].maybe_sent
    outbox.mark_absent([entry.seq])
    assert not outbox.due(0, 1)[0].maybe_sent


def test_what_is_postponed_waits_and_is_woken(registrations: Registrations, outbox: Outbox) -> None:
    registrations.keep(draft(), NOW)
    outbox.postpone([1], "tcp", 5_000)
    assert outbox.due(4_999, 1) == []
    assert outbox.next_due_ms() == 5_000
    assert len(outbox.due(5_000, 1)) == 1
    outbox.release_all()
    assert len(outbox.due(0, 1)) == 1


def test_an_answer_settles_once(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.settle(
        [
            (
                1,
                Answer(
                    reference, Outcome.CONFIRMED, "77", remarks=(Remark("ciao_24", {"nl": "x"}),)
                ),
            )
        ],
        NOW.wall_ms,
    )
    outbox.settle([(1, refusal(reference, ["late"]))], NOW.wall_ms)
    assert outbox.due(0, 1) == []
    (line,) = reports.everything(NOW)
    assert (line.status, [remark.number for remark in line.remarks]) == ("confirmed", [24])


def test_any_number_of_answers_settles_at_once(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    """A look-up may find thousands on one page."""
    store.connection.execute("PRAGMA synchronous=OFF")
    kept = [registrations.keep(draft(), NOW)[0].reference for _ in range(6_000)]
    outbox.settle(
        [
            (seq, Answer(reference, Outcome.CONFIRMED, str(seq)))
            for seq, reference in enumerate(kept, 1)
        ],
        NOW.wall_ms,
    )
    assert outbox.settled == len(kept)
    assert store.rows("SELECT count(*), sum(service_id = seq) FROM answer") == [(6_000, 6_000)]
    assert store.rows("SELECT count(*) FROM delivery") == [(0,)]


def test_later_remarks_are_added_and_none_is_taken_away(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.settle(
        [
            (
                1,
                Answer(
                    reference, Outcome.CONFIRMED, "77", remarks=(Remark("ciao_24", {"nl": "x"}),)
                ),
            )
        ],
        NOW.wall_ms,
    )
    assert [entry.reference for entry in unchecked(outbox.store, 10)] == [reference]
    record_checks(
        outbox.store,
        outbox.sealer,
        [(1, Answer(reference, Outcome.CONFIRMED, "77", Validity.FAILED, (Remark("caw_1"),)))],
        NOW.wall_ms,
    )
    assert unchecked(outbox.store, 10) == []
    (line,) = reports.everything(NOW)
    assert {remark.code: dict(remark.labels) for remark in line.remarks} == {
        "caw_1": {},
        "ciao_24": {"nl": "x"},
    }


def test_a_row_sealed_with_a_key_that_is_gone_waits_and_blocks_nobody(
    store: Store, registrations: Registrations, outbox: Outbox, expect_log: ExpectLog
) -> None:
    expect_log("row 1 and 0 others wait: sealed with a key that is not here")
    stranger = registrations_in(store, Sealer(DataKey("gone", bytes(32))))
    stranger.keep(draft(), NOW)
    mine = registrations.keep(draft(), NOW)[0].reference
    assert [entry.registration.reference for entry in outbox.due(NOW.boot_ms, 10)] == [mine]
    assert store.rows("SELECT count(*) FROM delivery") == [(2,)]
