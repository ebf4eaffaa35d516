"""What somebody with the file called blanked is an alarm, and what retention blanked is none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.cli import checks
from gateway.domain.problem import Problem
from gateway.journal import blank_marks, retention
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import verify
from gateway.journal.leaked_keys import vouch
from gateway.journal.outbox import Outbox
from gateway.journal.store import Store
from gateway.journal.upkeep import ANSWER_ROWS
from gateway.journal.writer import JournalWriter
from gateway.system.vault import DataKey, Vault, VaultError, key_name
from tests.support.journals import KEY, SEALER, writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import DAY_S, NOW, confirm, draft, invented, later
from tests.support.project import ExpectLog

FRESH_KEY = bytes(range(32, 64))
FRESH = DataKey(key_name(FRESH_KEY), FRESH_KEY, others=(KEY.key,), index=KEY.key)
AFTER_MS = later(8 * DAY_S).wall_ms
CALLED_BLANKED = "worker = x'', sealed = x'', blanked_ms = 1"
# of what retention blanked
MARK_OF_ANOTHER = (
    "worker = x'', sealed = x'',"
    " (blanked_ms, blank_mark) = (SELECT blanked_ms, blank_mark FROM registration WHERE seq = 1)"
)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[JournalWriter]:
    """Return a journal of two confirmed registrations; retention blanked the first."""
    writer = writer_on(tmp_path)
    kept = [writer.keep(draft(person=invented(turn)), NOW)[0].reference for turn in range(2)]
    outbox = Outbox(writer.store, SEALER)
    confirm(outbox, (1, kept[0]))
    assert retention.blank(writer.store, SEALER, AFTER_MS, 7, 90) == 1
    confirm(outbox, (2, kept[1]))
    yield writer
    writer.close()


def locked() -> DataKey:
    raise VaultError("locked")


def call_blanked(store: Store, blanked: str = CALLED_BLANKED) -> None:
    """Take the second registration off every list, as who writes the file can."""
    store.connection.executescript(
        f"UPDATE registration SET {blanked} WHERE seq = 2; UPDATE answer SET blanked = 1"
    )


@pytest.mark.parametrize("blanked", [CALLED_BLANKED, MARK_OF_ANOTHER, "worker = x''"])
def test_what_somebody_called_blanked_is_an_alarm(
    writer: JournalWriter, tmp_path: Path, expect_log: ExpectLog, blanked: str
) -> None:
    expect_log("does not fit at row 2")
    while writer.run_round(later(1)):
        pass
    assert Problem.STORE_CHANGED not in writer.problems
    # the chain of these rows was verified before
    call_blanked(writer.store, blanked)
    writer.run_round(later(2))
    assert Problem.STORE_CHANGED in writer.problems
    assert blank_marks.hidden(writer.store, SEALER) == [2]
    writer.close()
    with closing(writer_on(tmp_path)) as again:
        assert again.store.check() == []
        assert Problem.STORE_CHANGED in again.problems


def test_the_check_says_so(tmp_path: Path, ring: MemoryKeyring) -> None:  # noqa: ARG001 - keys
    with closing(writer_on(tmp_path, Sealer(Vault(tmp_path).data_key()))) as writer:
        for turn in range(2):
            writer.keep(draft(person=invented(turn)), later(turn))
        assert checks.journal(tmp_path).level is checks.Level.OK
        call_blanked(writer.store)
        found = checks.journal(tmp_path)
    assert found.level is checks.Level.FAILED
    assert found.detail == "1 registration was not blanked by this program, from number 2 on"


def test_all_are_looked_at_in_rounds(writer: JournalWriter) -> None:
    for turn in range(5):
        writer.keep(draft(person=invented(turn)), later(turn))
    call_blanked(writer.store)
    rounds = blank_marks.Rounds()
    found = [rounds.run(writer.store, SEALER, 3) for _ in range(4)]
    assert found == [None, 2, None, None]
    assert rounds.run(writer.store, SEALER, ANSWER_ROWS) == 2


def test_without_a_key_nobody_can_tell_and_retention_waits(
    writer: JournalWriter, sealer: Sealer
) -> None:
    blind, store = Sealer.without_key(bytes(32), locked), writer.store
    assert retention.blank(store, blind, AFTER_MS, 7, 90) == 0
    assert retention.blank(store, sealer, AFTER_MS, 7, 90) == 1
    assert blank_marks.hidden(store, sealer) == []
    store.connection.execute("UPDATE registration SET blank_mark = NULL")
    assert verify(store, blind).broken is None
    assert blank_marks.hidden(store, blind) == []
    assert blank_marks.hidden(store, sealer) == [1, 2]


@pytest.mark.parametrize("has_leaked", [False, True])
def test_blanked_stays_blanked_after_a_rotation(writer: JournalWriter, *, has_leaked: bool) -> None:
    last = vouch(writer.store, Sealer(FRESH)) if has_leaked else {}
    fresh = Sealer(replace(FRESH, leaked={KEY.name: last}) if has_leaked else FRESH)
    assert verify(writer.store, fresh).broken is None
    assert retention.blank(writer.store, fresh, AFTER_MS, 7, 90) == 1
    assert verify(writer.store, fresh).broken is None


def test_who_writes_the_file_has_nothing_blanked_early(
    writer: JournalWriter, expect_log: ExpectLog
) -> None:
    expect_log("row 2 was not counted by this program")
    store = writer.store
    store.connection.execute("UPDATE answer SET counted_ms = 1 WHERE seq = 2")
    for days, blanked in ((0, 0), (0, 0), (6, 0), (7, 1)):
        now_ms = later(days * DAY_S).wall_ms
        retention.begin_count(store, SEALER, now_ms)
        assert retention.blank(store, SEALER, now_ms, 7, 90) == blanked
