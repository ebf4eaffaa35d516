"""What staff dealt with: noted with who and what, entered in the record, erased in time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Answer, Outcome, Remark, Timestamp, Validity
from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.domain.staff_lists import EntryKey, HeldRegistration
from gateway.domain.terms import Term, TermKind
from gateway.journal import dealt_with, retention, terms
from gateway.journal.day import open_day
from gateway.journal.dealt_with import LONGEST_NAME, LONGEST_NOTE, DealtWithError
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record
from gateway.journal.outbox import Outbox
from gateway.journal.recovery import salvage
from gateway.journal.refused_cards import record as record_card
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.staff_inbox import refused, remarked
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import LINDE, NOW, PEETERS, draft, later
from tests.support.project import ExpectLog

BY, NOTE = "An Vermeulen", "Dimona is done, rang at nine"
DAY_S = 86_400
TODAY = belgian_day(NOW.wall_ms)


@pytest.fixture
def keys(registrations: Registrations, outbox: Outbox, sealer: Sealer) -> list[EntryKey]:
    """Keep a registration with two remarks, a refused one and a refused card; return their keys."""
    open_day(outbox.store, sealer, "u", LINDE, NOW, staff_code="2580")
    first, second = (registrations.keep(draft(), later(turn))[0].reference for turn in range(2))
    remarks = Remark("caw_2"), Remark("ciao_24")
    outbox.settle(
        [
            (1, Answer(first, Outcome.CONFIRMED, "7", Validity.FAILED, remarks)),
            (2, Answer(second, Outcome.REFUSED)),
        ],
        NOW.wall_ms,
    )
    record_card(
        outbox.store, sealer, NOW, Problem.CARD_COPY, reader="R", reason="no key", card_number=""
    )
    (card,) = outbox.store.rows("SELECT seq FROM refused_card")[0]
    return [(first, "caw_2"), (second, ""), ("", str(card)), (first, "ciao_24")]


def states(reports: Reports, now: Timestamp) -> Iterator[tuple[EntryKey, tuple[str, str] | None]]:
    """Yield the key of each entry, and who dealt with it and how."""
    # what is held back is none of these
    for entry in (*remarked(reports, now), *refused(reports, now)):
        assert not isinstance(entry, HeldRegistration)
        dealt = entry.dealt_with
        yield entry.key, dealt and (dealt.by, dealt.note)


def test_what_is_dealt_with_says_by_whom_and_stands_behind_what_is_open(
    store: Store, sealer: Sealer, reports: Reports, keys: list[EntryKey]
) -> None:
    dealt_with.write(store, sealer, NOW, keys[:3], by=BY, note=NOTE)
    found = dict(states(reports, later(9)))
    assert found == {keys[3]: None, **dict.fromkeys(keys[:3], (BY, NOTE))}
    assert next(iter(found)) == keys[3]
    (entry,) = record.last_entries(store, EntryKind.STAFF, count=1)
    assert (entry.facts["act"], entry.facts["entries"]) == ("remarks or refusals dealt with", 3)
    # neither the record nor the file holds the words
    stored = b"".join(path.read_bytes() for path in store.path.parent.glob("journal.db*"))
    assert not [text for text in (BY, NOTE) if text.encode() in stored]
    # a later note takes the place of the one before
    dealt_with.write(store, sealer, later(5), keys[:1], by="Bo")
    assert dict(states(reports, later(9)))[keys[0]] == ("Bo", "")


@pytest.mark.parametrize(
    ("by", "note"), [("", NOTE), ("x" * (LONGEST_NAME + 1), ""), (BY, "x" * (LONGEST_NOTE + 1))]
)
def test_nobody_deals_with_anything_and_no_text_is_endless(
    store: Store, sealer: Sealer, keys: list[EntryKey], by: str, note: str
) -> None:
    with pytest.raises(DealtWithError):
        dealt_with.write(store, sealer, NOW, keys, by=by, note=note)
    with pytest.raises(DealtWithError, match="key"):
        dealt_with.write(store, None, NOW, keys, by=BY)
    assert store.rows("SELECT * FROM staff_note") == []


def test_the_words_are_erased_in_time_and_the_entry_stays_dealt_with(
    store: Store, sealer: Sealer, reports: Reports, keys: list[EntryKey]
) -> None:
    dealt_with.write(store, sealer, NOW, keys[:1], by=BY, note=NOTE)
    retention.begin_count(store, SEALER, NOW.wall_ms)
    retention.blank(store, SEALER, later(90 * DAY_S - 1).wall_ms, 7, 90)
    assert dict(states(reports, later(9)))[keys[0]] == (BY, NOTE)
    retention.blank(store, SEALER, later(90 * DAY_S).wall_ms, 7, 90)
    assert dict(states(reports, later(9)))[keys[0]] == ("", "")


def test_a_repaired_journal_knows_what_was_dealt_with(
    store: Store, sealer: Sealer, keys: list[EntryKey], expect_log: ExpectLog
) -> None:
    expect_log("the journal was damaged")
    dealt_with.write(store, sealer, NOW, keys[:3], by=BY, note=NOTE)
    home: Path = store.path.parent
    store.close()
    salvage.repair(home)
    with closing(Store(home)) as repaired:
        found = dict(states(Reports(repaired, sealer, limit_s=600), later(9)))
    assert found == {keys[3]: None, **dict.fromkeys(keys[:3], (BY, NOTE))}


@pytest.mark.parametrize(
    ("age", "left"), [(0, None), (22, None), (23, 7), (27, 3), (29, 1), (30, 0), (31, None)]
)
def test_the_days_to_correct_count_down_from_seven_until_it_is_dealt_with(
    sealer: Sealer, reports: Reports, keys: list[EntryKey], age: int, left: int | None
) -> None:
    moment = replace(NOW, wall_ms=NOW.wall_ms + age * DAY_S * 1000)
    last = TODAY + timedelta(days=30)
    # remark 2 alone can be corrected; the company keeps its name when the worker's is erased
    retention.begin_count(reports.store, SEALER, NOW.wall_ms)
    retention.blank(reports.store, SEALER, moment.wall_ms, 7, 90)
    expected = () if left is None else (Term(TermKind.CORRECTION, last, PEETERS.name),)
    assert terms.listed(reports, moment) == expected
    assert [term.days_left(belgian_day(moment.wall_ms)) for term in expected] == (
        [] if left is None else [left]
    )
    dealt_with.write(reports.store, sealer, NOW, keys[:1], by=BY)
    assert terms.listed(reports, moment) == ()
