"""Free text of the service and evidence of refusals: none of it rests in the clear, or for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.domain.problem import Problem
from gateway.journal import refused_cards, retention
from gateway.journal.confirmed import record_checks
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import verification
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports, export_rows
from gateway.journal.staff_inbox import refused
from gateway.journal.store import Store
from gateway.journal.unread import mark_seen_by_staff
from gateway.sync.api_responses import read_presence, read_result
from tests.support.journals import SEALER, writer_on
from tests.support.people import (
    DAY_S,
    JAN,
    NOW,
    confirm,
    draft,
    keep_registrations,
    later,
)

WRITTEN = ("85.07.30-033.28", "8_5_0_7_3_0_0_3_3_2_8", "85-07-30-033-28")
LABEL = {"nl": "Peeters Jan, 85.07.30-033.28, is niet aangegeven"}
CARD = "592000100108"


def remarked(reference: str, *remarks: Remark) -> list[tuple[int, Answer]]:
    return [(1, Answer(reference, Outcome.CONFIRMED, "7", Validity.FAILED, remarks))]


def on_disk(store: Store) -> bytes:
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return store.path.read_bytes()


def refuse_card(store: Store, sealer: Sealer) -> None:
    refused_cards.record(
        store, sealer, NOW, Problem.CARD_COPY, reader="R", reason="a reason", card_number=CARD
    )


def test_a_label_rests_sealed_to_its_row_and_code(
    registrations: Registrations, outbox: Outbox, store: Store, reports: Reports
) -> None:
    kept = [keep_registrations(registrations, 2)[0]]
    outbox.settle(remarked(*kept, Remark("new_91", LABEL), Remark("new_92")), NOW.wall_ms)
    assert b"aangegeven" not in on_disk(store)
    (line, _) = reports.everything(NOW)
    assert {remark.code: dict(remark.labels) for remark in line.remarks} == {
        "new_91": LABEL,
        "new_92": {},
    }
    (notice, _) = registrations.recall(JAN, draft().workplace.number, NOW).notices
    assert notice.remark == Remark("new_91", LABEL)
    for change in ("code = 'new_93'", "seq = 2"):
        store.connection.execute(f"UPDATE remark SET {change} WHERE labels <> x''")
        moved = [remark for line in reports.everything(NOW) for remark in line.remarks]
        assert all(not remark.labels for remark in moved), change


def test_a_label_goes_with_its_row_and_does_not_come_back(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    answer = remarked(reference, Remark("new_91", LABEL))
    outbox.settle(answer, NOW.wall_ms)
    assert record_checks(store, SEALER, answer, NOW.wall_ms) == [], "it says nothing new"
    retention.begin_count(store, SEALER, NOW.wall_ms)
    retention.blank(store, SEALER, later(7 * DAY_S).wall_ms, 7, 90)
    assert store.rows("SELECT code, labels FROM remark") == [("new_91", b"")]
    record_checks(store, SEALER, answer, NOW.wall_ms)
    assert store.rows("SELECT labels FROM remark") == [(b"",)]


def test_of_a_refusal_only_codes_are_kept(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    answer = read_result(
        {
            "notCreatedPresenceRegistration": {
                "presenceRegistrationSubmitted": {"customReference": reference},
                "errorList": [
                    {"errorCode": "error.x.ssin", "errorDescription": LABEL["nl"]},
                    {"errorCode": f"error.y.{JAN.number} {LABEL['nl']}"},
                    *({"errorCode": f"error.{written}"} for written in WRITTEN),
                ],
            }
        }
    )
    assert answer is not None
    outbox.settle([(1, answer)], NOW.wall_ms)
    held = on_disk(store)
    assert b"error.x.ssin" in held
    for text in ("aangegeven", JAN.number, *WRITTEN):
        assert text.encode() not in held
    assert "error.?" in answer.errors


@pytest.mark.parametrize("written", [JAN.number, *WRITTEN])
def test_a_number_in_a_text_of_the_service_is_blanked(written: str) -> None:
    remark = {"code": "ciao_21", "labels": {"nl": f"het nummer {written} is onbekend"}}
    answer = read_presence({"customReference": "r", "id": 1, "remarks": [remark]})
    assert answer is not None
    assert answer.remarks[0].labels == {"nl": "het nummer # is onbekend"}


@pytest.mark.parametrize("seen", [True, False])
def test_what_was_refused_goes_ninety_days_after_staff_saw_it(
    tmp_path: Path, sealer: Sealer, *, seen: bool
) -> None:
    writer = writer_on(tmp_path, sealer)
    store, outbox = writer.store, Outbox(writer.store, sealer)
    reference = writer.keep(draft(), NOW, "nl")[0].reference
    outbox.settle([(1, refusal(reference, ["error.x"]))], NOW.wall_ms)
    refuse_card(store, sealer)
    if seen:
        reports = Reports(store, sealer, limit_s=600)
        keys = [entry.key for entry in refused(reports, NOW)]
        mark_seen_by_staff(store, sealer, keys, NOW.wall_ms)

    def state_after(days: float) -> list[object]:
        # a clock counts once it went evenly for hours
        for hours in (0, 3):
            while writer.run_round(later(days * DAY_S + hours * 3_600)):
                pass
        cards = store.rows("SELECT card IS NOT NULL, reader, reason FROM refused_card")
        (row,) = export_rows(store, sealer)
        workers = store.rows("SELECT worker <> x'' FROM registration")
        return [row["number"], *cards, *workers, *store.rows("SELECT count(*) FROM worker")]

    there = [JAN.number, (1, "R", "a reason"), (1,), (1,)]
    assert state_after(0) == there
    assert state_after(89) == there
    gone = ["", (0, "", ""), (0,), (0,)]
    assert state_after(91) == (gone if seen else there)
    assert refused_cards.misfits(store) == []
    assert verification.verify(store).broken is None
    writer.close()


def test_the_days_of_a_refusal_are_not_those_of_a_confirmation(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    references = keep_registrations(registrations, 2)
    outbox.settle([(1, refusal(references[0], ["error.x"]))], NOW.wall_ms)
    mark_seen_by_staff(store, SEALER, [(references[0], "")], NOW.wall_ms)
    confirm(outbox, (2, references[1]))
    assert retention.blank(store, SEALER, later(91 * DAY_S).wall_ms, 400, 90) == 1
    assert store.rows("SELECT seq FROM registration WHERE sealed = x''") == [(1,)]


@pytest.mark.parametrize(
    ("change", "seq"),
    [
        ("UPDATE refused_card SET problem = 'card-altered' WHERE seq = 2", 2),
        ("UPDATE refused_card SET made_ms = made_ms + 1 WHERE seq = 2", 2),
        ("UPDATE refused_card SET card = x'00' WHERE seq = 3", 3),
        ("DELETE FROM refused_card WHERE seq = 1", 1),
    ],
)
def test_a_changed_refusal_of_a_card_shows(
    store: Store, sealer: Sealer, change: str, seq: int
) -> None:
    for _ in range(3):
        refuse_card(store, sealer)
    store.connection.execute(change)
    assert refused_cards.misfits(store) == [seq]
