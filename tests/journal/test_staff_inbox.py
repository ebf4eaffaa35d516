"""Remarks and refusals for staff, from a real journal: on which act, and whether they are new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Timestamp, Validity
from gateway.domain.outages import Stage
from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.domain.staff_lists import RefusedCard, RefusedRegistration
from gateway.journal.confirmed import record_checks
from gateway.journal.day import open_day
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import record as evidence
from gateway.journal.outbox import Outbox
from gateway.journal.outbox import refusal as no
from gateway.journal.refused_cards import record
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.staff_inbox import DAYS_MS, refused, remarked
from gateway.journal.store import Store
from gateway.journal.unread import (
    MAX_COUNTED,
    count_new_refused,
    count_new_remarks,
    mark_seen_by_staff,
)
from tests.support.people import JAN, LINDE, NOW, draft, later

REASON = "the chip does not hold the key"


def refuse_card(store: Store, sealer: Sealer, moment: Timestamp, number: str) -> None:
    record(
        store,
        sealer,
        moment,
        Problem.CARD_COPY,
        reader="Reader 1",
        reason=REASON,
        card_number=number,
    )


def confirmed(
    outbox: Outbox, seq: int, reference: str, *codes: str, now_ms: int = NOW.wall_ms
) -> None:
    remarks = tuple(Remark(code) for code in codes)
    outbox.settle(
        [(seq, Answer(reference, Outcome.CONFIRMED, "7", Validity.FAILED, remarks))], now_ms
    )


def test_a_remark_names_person_company_workplace_and_moment(
    registrations: Registrations, outbox: Outbox, reports: Reports, sealer: Sealer
) -> None:
    open_day(registrations.store, sealer, "u", LINDE, NOW, staff_code="2580")
    reference = registrations.keep(draft(), NOW)[0].reference
    confirmed(outbox, 1, reference, "caw_1")
    (found,) = remarked(reports, NOW)
    assert (found.line.name, found.line.number, found.line.employer) == (
        "Peeters, Jan Pieter",
        "85•••••••55",
        "Peeters Ruwbouw bv",
    )
    assert (found.line.workplace, found.line.site, found.line.made_ms) == (
        LINDE.number,
        LINDE.name,
        NOW.wall_ms,
    )
    assert (found.remark.code, found.is_new, found.is_flagged_here, found.key) == (
        "caw_1",
        True,
        False,
        (reference, "caw_1"),
    )
    assert JAN.number not in repr(found)


def test_the_last_that_came_stands_first(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    first, second = (registrations.keep(draft(), later(turn))[0].reference for turn in range(2))
    confirmed(outbox, 2, second, "caw_1", now_ms=later(10).wall_ms)
    confirmed(outbox, 1, first, "ciao_24", now_ms=later(20).wall_ms)
    assert [found.key for found in remarked(reports, later(30))] == [
        (first, "ciao_24"),
        (second, "caw_1"),
    ]


def test_what_staff_have_seen_is_news_no_more(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    confirmed(outbox, 1, reference, "caw_1")
    assert (count_new_remarks(store), reports.queue(NOW).new_remarks) == (1, 1)
    keys = [found.key for found in remarked(reports, NOW)]
    mark_seen_by_staff(store, reports.sealer, keys, NOW.wall_ms)
    record_checks(
        outbox.store,
        outbox.sealer,
        [
            (
                1,
                Answer(
                    reference,
                    Outcome.CONFIRMED,
                    "7",
                    Validity.FAILED,
                    (Remark("caw_1"), Remark("ciao_24")),
                ),
            )
        ],
        9,
    )
    assert {found.remark.code: found.is_new for found in remarked(reports, NOW)} == {
        "caw_1": False,
        "ciao_24": True,
    }
    assert count_new_remarks(store) == 1


def test_remark_32_flagged_here_stands_there_until_the_service_says_it(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.mark_sending([1], late=[1], now_ms=NOW.wall_ms)
    (flagged,) = remarked(reports, NOW)
    assert (flagged.remark.code, flagged.is_flagged_here, flagged.is_new) == (
        "ciao_32",
        True,
        False,
    )
    # the figure of the day tells it already
    assert count_new_remarks(store) == 0
    confirmed(outbox, 1, reference, "ciao_32")
    (said,) = remarked(reports, NOW)
    assert (said.is_flagged_here, said.is_new) == (False, True)
    mark_seen_by_staff(store, reports.sealer, [said.key], NOW.wall_ms)
    assert count_new_remarks(store) == 0


def test_a_refused_registration_has_the_service_s_codes_and_not_its_prose(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.settle([(1, no(reference, ["error.x", "error.y"]))], NOW.wall_ms)
    (found,) = refused(reports, NOW)
    assert isinstance(found, RefusedRegistration)
    assert (found.line.errors, found.line.status, found.is_new) == (
        ("error.x", "error.y"),
        "refused",
        True,
    )
    assert "private words" not in repr(found)
    assert (count_new_refused(store), reports.queue(NOW).new_refused) == (1, 1)
    mark_seen_by_staff(store, reports.sealer, [found.key], NOW.wall_ms)
    assert not refused(reports, NOW)[0].is_new
    assert count_new_refused(store) == 0


def test_refused_cards_and_registrations_in_one_list_newest_first(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store, sealer: Sealer
) -> None:
    reference = registrations.keep(draft(), later(5))[0].reference
    outbox.settle([(1, no(reference, ["error.x"]))], later(6).wall_ms)
    for turn, number in ((0, "592000100108"), (10, "592000100108"), (20, "")):
        refuse_card(store, sealer, later(turn), number)
    found = refused(reports, later(30))
    assert [entry.made_ms for entry in found] == [later(at).wall_ms for at in (20, 10, 5, 0)]
    cards = [entry for entry in found if isinstance(entry, RefusedCard)]
    # the same card twice; one without a number is like no other
    assert [card.earlier_refusals for card in cards] == [0, 1, 0]
    assert (cards[1].problem, cards[1].reader, cards[1].reason) == (
        Problem.CARD_COPY,
        "Reader 1",
        REASON,
    )
    assert count_new_refused(store) == 4
    mark_seen_by_staff(store, reports.sealer, [cards[1].key, found[2].key], NOW.wall_ms)
    assert [entry.is_new for entry in refused(reports, later(30))] == [True, False, False, True]


def test_what_can_be_corrected_no_more_leaves_the_lists(
    registrations: Registrations, outbox: Outbox, reports: Reports, store: Store, sealer: Sealer
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    confirmed(outbox, 1, reference, "caw_1")
    refuse_card(store, sealer, NOW, "")
    last = replace(NOW, wall_ms=NOW.wall_ms + DAYS_MS)
    assert remarked(reports, last)
    assert refused(reports, last)
    past = replace(last, wall_ms=last.wall_ms + 1)
    assert remarked(reports, past) == refused(reports, past) == ()


def test_a_long_backlog_is_counted_to_a_hundred(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    references = [
        registrations.keep(draft(), later(turn))[0].reference for turn in range(MAX_COUNTED + 20)
    ]
    for seq, reference in enumerate(references, 1):
        confirmed(outbox, seq, reference, "ciao_32")
    assert count_new_remarks(store) == MAX_COUNTED


@pytest.mark.parametrize(
    ("after_s", "left"), [(0, 600), (1, 599), (599, 1), (600, None), (601, None)]
)
def test_the_time_until_remark_32_counts_down_to_the_limit(
    registrations: Registrations, reports: Reports, after_s: int, left: int | None
) -> None:
    assert reports.queue(NOW).late_in_s is None
    registrations.keep(draft(), NOW)
    assert reports.queue(later(after_s)).late_in_s == left


def test_an_entry_of_a_newer_program_is_no_fault(
    store: Store, sealer: Sealer, reports: Reports
) -> None:
    refuse_card(store, sealer, NOW, "")
    store.connection.execute("UPDATE refused_card SET problem = 'card-from-the-moon'")
    (card,) = refused(reports, Timestamp(NOW.wall_ms, 1, "b"))
    assert isinstance(card, RefusedCard)
    assert card.problem is Problem.CARD_ALTERED


def test_the_outage_that_made_a_registration_late_stands_with_its_remark_and_its_refusal(
    registrations: Registrations, outbox: Outbox, reports: Reports
) -> None:
    store = registrations.store
    failed = evidence.write(
        store, None, later(-60), EntryKind.CONTACT_FAILED, stage=Stage.TCP, for_ms=0
    )
    late, refused_late, wrong = (
        registrations.keep(draft(), later(seconds))[0].reference for seconds in (1, 2, 3)
    )
    evidence.write(store, None, later(900), EntryKind.CONTACT_RESTORED, for_ms=0)
    confirmed(outbox, 1, late, "ciao_32", "caw_1", now_ms=later(901).wall_ms)
    code = "error.presence-registration.creation."
    outbox.settle(
        [
            (2, Answer(refused_late, Outcome.REFUSED, errors=(code + "registration-date",))),
            (3, Answer(wrong, Outcome.REFUSED, errors=(code + "enterprise-number",))),
        ],
        later(902).wall_ms,
    )
    explained = {
        **{entry.remark.code: entry.outage for entry in remarked(reports, later(1000))},
        **{
            entry.line.reference: entry.outage
            for entry in refused(reports, later(1000))
            if isinstance(entry, RefusedRegistration)
        },
    }
    numbers = {key: outage and outage.number for key, outage in explained.items()}
    assert numbers == {"ciao_32": failed.seq, "caw_1": None, refused_late: failed.seq, wrong: None}
