"""What somebody with the file called seen or dealt with is shown again."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.domain.problem import Problem
from gateway.journal import dealt_with, leaked_keys, seen_marks
from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox
from gateway.journal.refused_cards import record
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.staff_inbox import refused, remarked
from gateway.journal.store import Store
from gateway.journal.unread import (
    count_new_refused,
    count_new_remarks,
    mark_seen_by_staff,
    mark_seen_by_worker,
    refusals_unseen_by_worker,
    unseen_by_worker,
)
from tests.support.journals import writer_on
from tests.support.people import JAN, LINDE, NOW, keep_registrations, later
from tests.support.project import ExpectLog

TABLES = ("answer", "remark", "refused_card")


@pytest.fixture
def references(
    registrations: Registrations, outbox: Outbox, store: Store, sealer: Sealer
) -> list[str]:
    """A registration with a remark, a refused one, and a refused card."""
    first, second = keep_registrations(registrations, 2)
    remark = Answer(first, Outcome.CONFIRMED, "7", Validity.FAILED, (Remark("ciao_21"),))
    no = Answer(second, Outcome.REFUSED, validity=Validity.FAILED, errors=("error.x",))
    outbox.settle([(1, remark), (2, no)], NOW.wall_ms)
    record(store, sealer, NOW, Problem.CARD_COPY, reader="r", reason="w", card_number="1")
    return [first, second]


def unseen(store: Store, sealer: Sealer) -> tuple[int, int, int, int]:
    worker = sealer.blind_index(JAN.number)
    return (
        count_new_remarks(store),
        count_new_refused(store),
        len(unseen_by_worker(store, sealer, worker, LINDE.number, NOW.wall_ms)),
        len(refusals_unseen_by_worker(store, worker, NOW.wall_ms)),
    )


def call_seen(store: Store) -> None:
    """Call all seen and dealt with, as who writes the file can; marks that fit nothing, too."""
    for table in TABLES:
        worker = "" if table == "refused_card" else "worker_seen_ms = 1, "
        store.connection.execute(
            f"UPDATE {table} SET {worker}staff_seen_ms = 1, dealt_with = 1, seen_mark = x'00'"
        )


@pytest.mark.usefixtures("references")
def test_what_somebody_called_seen_is_shown_again(
    tmp_path: Path, store: Store, sealer: Sealer, reports: Reports, expect_log: ExpectLog
) -> None:
    expect_log("are shown again|no answer|does not fit")
    before = unseen(store, sealer)
    assert before[:2] == (1, 2)
    call_seen(store)
    assert unseen(store, sealer) == (0, 0, 0, 0)
    writer = writer_on(tmp_path, sealer)
    writer.run_round(later(1))
    writer.close()
    assert unseen(store, sealer) == before
    entries = (*remarked(reports, NOW), *refused(reports, NOW))
    assert [entry.dealt_with for entry in entries if hasattr(entry, "dealt_with")] == [None] * 3


@pytest.mark.usefixtures("references")
def test_a_moment_of_blanking_that_somebody_wrote_covers_nothing(
    store: Store, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("are shown again")
    before = unseen(store, sealer)[:2]
    call_seen(store)
    store.connection.execute("UPDATE answer SET blanked = 1")
    store.connection.execute("UPDATE registration SET worker = x'', sealed = x'', blanked_ms = 1")
    store.connection.execute("UPDATE refused_card SET blanked_ms = 1")
    assert seen_marks.Rounds().run(store, sealer, 100) == 3
    assert unseen(store, sealer)[:2] == before


def test_what_people_saw_stays_seen_and_gives_no_cover_to_what_they_did_not(
    references: list[str], store: Store, sealer: Sealer, reports: Reports, expect_log: ExpectLog
) -> None:
    expect_log("are shown again")
    staff = [entry.key for entry in (*remarked(reports, NOW), *refused(reports, NOW))]
    with store.transaction() as connection:
        mark_seen_by_worker(connection, sealer, references, NOW.wall_ms)
    # called seen by staff, then truly seen by the worker once more: no mark of ours over both
    store.connection.execute("UPDATE remark SET staff_seen_ms = 1")
    with store.transaction() as connection:
        mark_seen_by_worker(connection, sealer, references, NOW.wall_ms)
    assert seen_marks.Rounds().run(store, sealer, 100) == 0
    assert unseen(store, sealer) == (1, 2, 0, 0)
    mark_seen_by_staff(store, sealer, staff, NOW.wall_ms)
    dealt_with.write(store, sealer, NOW, staff[:1], by="An")
    assert seen_marks.Rounds().run(store, sealer, 100) == 0
    assert unseen(store, sealer) == (0, 0, 0, 0)
    leaked_keys.vouch(store, sealer)
    assert seen_marks.Rounds().run(store, sealer, 1) == 0
    assert unseen(store, sealer) == (0, 0, 0, 0)
