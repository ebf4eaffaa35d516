"""Who can write the journal's file keeps no registration from the service by a made-up answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Validity
from gateway.domain.problem import Problem
from gateway.journal.confirmed import record_checks
from gateway.journal.encryption import Sealer
from gateway.journal.leaked_keys import vouch
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.reports import Reports
from gateway.journal.upkeep import ANSWER_ROWS
from gateway.journal.writer import JournalWriter
from gateway.system.vault import DataKey, VaultError, key_name
from tests.support.journals import KEY, SEALER, writer_on
from tests.support.people import NOW, draft, invented, later
from tests.support.project import ExpectLog

TOLD = "had no answer of this program's: they wait again"
FRESH_KEY = bytes(range(32, 64))
FRESH = DataKey(key_name(FRESH_KEY), FRESH_KEY, others=(KEY.key,), index=KEY.key)
NO_DELIVERY = "DELETE FROM delivery WHERE seq = 3"
MADE_UP = (
    f"{NO_DELIVERY}; INSERT INTO answer (seq, outcome, service_id, validity, answered_ms, mark)"
    " VALUES (3, 'confirmed', '999', 'validated', 1, "
)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[JournalWriter]:
    """Return a journal with a confirmed, a refused and a waiting registration."""
    writer = writer_on(tmp_path)
    kept = [writer.keep(draft(person=invented(turn)), NOW)[0].reference for turn in range(3)]
    outbox = Outbox(writer.store, SEALER)
    remarked = Answer(kept[0], Outcome.CONFIRMED, "1", remarks=(Remark("ciao_21"),))
    outbox.settle([(1, remarked)], NOW.wall_ms)
    outbox.settle([(2, refusal(kept[1], ["error.x"]))], NOW.wall_ms)
    yield writer
    writer.close()


def due(writer: JournalWriter, sealer: Sealer = SEALER) -> list[tuple[int, bool]]:
    entries = Outbox(writer.store, sealer).due(NOW.boot_ms, 9)
    return sorted((entry.seq, entry.maybe_sent) for entry in entries)


def test_the_services_own_answers_stand(writer: JournalWriter) -> None:
    checked = Answer("R", Outcome.CONFIRMED, validity=Validity.VALIDATED)
    record_checks(writer.store, SEALER, [(1, checked)], NOW.wall_ms)
    for turn in range(3):
        writer.run_round(later(turn))
    assert Problem.STORE_CHANGED not in writer.problems
    assert due(writer) == [(3, False)]


@pytest.mark.parametrize(
    ("forge", "waits_again"),
    [
        (f"{MADE_UP} NULL)", 3),
        (f"{MADE_UP} zeroblob(32))", 3),
        (f"{MADE_UP} (SELECT mark FROM answer WHERE seq = 1))", 3),
        (NO_DELIVERY, 3),
        ("UPDATE answer SET outcome = 'confirmed', errors = '[]' WHERE seq = 2", 2),
        ("UPDATE answer SET outcome = 'refused' WHERE seq = 1", 1),
        ("UPDATE answer SET service_id = '2' WHERE seq = 1", 1),
        ("UPDATE answer SET answered_ms = answered_ms + 1 WHERE seq = 1", 1),
        ("DELETE FROM answer WHERE seq = 1", 1),
        ("UPDATE answer SET validity = 'failed' WHERE seq = 1", 1),
        ("DELETE FROM remark WHERE seq = 1", 1),
    ],
)
def test_a_made_up_answer_settles_nothing_and_is_told(
    writer: JournalWriter, forge: str, waits_again: int, expect_log: ExpectLog
) -> None:
    expect_log(TOLD)
    writer.store.connection.executescript(forge)
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    assert (waits_again, True) in due(writer)


def test_what_is_to_be_sent_of_no_registration_is_removed(
    writer: JournalWriter,
) -> None:
    connection = writer.store.connection
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO delivery (seq) VALUES (99)")
    assert Reports(writer.store, SEALER, limit_s=600).queue(later(1)).waiting == 1
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    assert connection.execute("SELECT seq FROM delivery").fetchall() == [(3,)]


def test_a_changed_answer_gets_no_mark_by_what_the_service_says_later(
    writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(TOLD)
    writer.store.connection.execute("UPDATE answer SET outcome = 'refused' WHERE seq = 1")
    checked = Answer("R", Outcome.CONFIRMED, validity=Validity.VALIDATED)
    record_checks(writer.store, SEALER, [(1, checked)], NOW.wall_ms)
    Outbox(writer.store, SEALER).settle([(1, checked)], NOW.wall_ms)
    writer.run_round(later(1))
    assert (1, True) in due(writer)


def test_staff_see_it_at_the_next_start_too(
    writer: JournalWriter, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(TOLD)
    writer.store.connection.execute(NO_DELIVERY)
    writer.run_round(later(1))
    writer.close()
    with closing(writer_on(tmp_path)) as again:
        assert again.store.rows("SELECT count(*) FROM delivery") == [(1,)]
        assert Problem.STORE_CHANGED in again.problems


def test_what_retention_blanked_is_told_and_not_sent_again(
    writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(f"{TOLD}|does not fit")
    writer.store.connection.executescript(
        f"{MADE_UP} NULL); UPDATE registration SET blanked_ms = 1, sealed = x'' WHERE seq = 3"
    )
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    assert due(writer) == []


def test_all_are_compared_in_rounds(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log(TOLD)
    with closing(writer_on(tmp_path)) as writer:
        for turn in range(ANSWER_ROWS + 1):
            writer.keep(draft(person=invented(turn)), NOW)
        writer.store.connection.execute("DELETE FROM delivery WHERE seq IN (1, 2001)")
        found = []
        for turn in range(2):
            writer.run_round(later(turn))
            found.append(writer.store.rows("SELECT seq FROM delivery WHERE maybe_sent = 1"))
        assert found == [[(1,)], [(1,), (2001,)]]
        # and from the first again
        writer.store.connection.execute("DELETE FROM delivery WHERE seq = 1")
        writer.run_round(later(3))
        assert writer.store.rows("SELECT count(*) FROM delivery") == [(ANSWER_ROWS + 1,)]


def test_without_a_key_nobody_can_tell(writer: JournalWriter) -> None:
    def locked() -> DataKey:
        raise VaultError("locked")

    home = writer.store.path.parent
    writer.store.connection.execute(NO_DELIVERY)
    writer.close()
    with closing(writer_on(home, Sealer.without_key(bytes(32), locked))) as blind:
        blind.run_round(later(1))
        assert Problem.STORE_CHANGED not in blind.problems


@pytest.mark.parametrize("has_leaked", [False, True])
def test_answers_stand_after_a_rotation(writer: JournalWriter, *, has_leaked: bool) -> None:
    home = writer.store.path.parent
    last = vouch(writer.store, Sealer(FRESH)) if has_leaked else {}
    key = replace(FRESH, leaked={KEY.name: last}) if has_leaked else FRESH
    writer.close()
    with closing(writer_on(home, Sealer(key))) as rotated:
        rotated.run_round(later(1))
        assert Problem.STORE_CHANGED not in rotated.problems
        assert due(rotated, Sealer(key)) == [(3, False)]


def test_an_answer_made_with_a_leaked_key_settles_nothing(
    writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log(TOLD)
    expect_log("wait: changed")
    home = writer.store.path.parent
    key = replace(FRESH, leaked={KEY.name: vouch(writer.store, Sealer(FRESH))})
    # who has the old key answers what waits
    Outbox(writer.store, SEALER).settle([(3, Answer("R", Outcome.CONFIRMED))], NOW.wall_ms)
    writer.close()
    with closing(writer_on(home, Sealer(key))) as rotated:
        rotated.run_round(later(1))
        assert Problem.STORE_CHANGED in rotated.problems
        assert rotated.store.rows("SELECT seq FROM delivery") == [(3,)]
        # its worker's act bears a key that somebody else has: staff look at it
        assert due(rotated, Sealer(key)) == []
