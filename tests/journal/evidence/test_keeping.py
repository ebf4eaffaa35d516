"""The kiosk signs its record, notices one that was put back, cut or rewritten, and tells gaps."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.journal import refused_cards
from gateway.journal.evidence import extract, record, verification
from gateway.journal.evidence.chain import BEGINNING
from gateway.journal.evidence.record import GENESIS
from gateway.journal.evidence.verdict import judge
from gateway.journal.recovery import salvage
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.system.vault import Vault
from tests.support.journals import SEALER, writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import NOW, draft, invented, later
from tests.support.project import ExpectLog
from tests.support.signed_records import as_bytes, fill, small_verifier

CHANGED = "changed outside this program"
HOUR_S = 3_600


@pytest.fixture
def home(tmp_path: Path, ring: MemoryKeyring) -> Path:  # noqa: ARG001 - holds key and head
    return tmp_path


def opened(home: Path) -> JournalWriter:
    writer = writer_on(home, SEALER, Vault(home))
    writer.open()
    return writer


def kinds(store: Store) -> list[str]:
    return [entry.kind for entry in record.entries(store)]


def signed(store: Store) -> list[int]:
    return [seq for (seq,) in store.rows("SELECT seq FROM record_signature ORDER BY seq")]


def verdicts(store: Store) -> tuple[bool, bool | None]:
    """Return both verdicts of a record, after the second verifier said the same of it."""
    document = extract.to_document(extract.read_store(store))
    verdict = judge(extract.read(as_bytes(document)))
    is_flawless = verdict.is_intact and verdict.is_proved and not verdict.gaps
    assert is_flawless is (small_verifier()(document) == [])
    return verdict.is_intact, verdict.is_complete


# ---- signing -------------------------------------------------------------------------------------


def test_the_kiosk_itself_is_the_first_entry_and_again_when_it_changed(
    home: Path, ring: MemoryKeyring
) -> None:
    for _start in range(2):
        with closing(opened(home)) as writer:
            writer.keep(draft(), NOW)
    (entry,) = (each for each in record.entries(writer_on(home).store, EntryKind.KIOSK))
    assert entry.seq == 1
    assert entry.facts.keys() == {"key", "version", "install"}
    # a keyring that was lost brings another key
    for place in [place for place in ring.secrets if place[1] == "device-key"]:
        del ring.secrets[place]
    with closing(opened(home)) as writer:
        assert kinds(writer.store)[-1] == "kiosk"
        writer.run_round(later(0))
        assert verdicts(writer.store)[0]


def test_the_head_is_signed_each_hour_and_at_the_end(home: Path) -> None:
    with closing(opened(home)) as writer:
        for moment_s in (1, 60, HOUR_S + 1, HOUR_S + 60):
            writer.keep(draft(person=invented(moment_s)), later(moment_s))
            writer.run_round(later(moment_s))
        assert signed(writer.store) == [2, 4]
    with closing(Store(home)) as store:
        assert signed(store) == [2, 4, 5]
        assert verdicts(store) == (True, None)


def test_a_locked_keyring_leaves_the_head_unsigned_until_it_opens(
    home: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("the journal's head was not")
    expect_log("The secrets of this kiosk belong in a keyring, and")
    Vault(home).data_key()
    ring.gone = ConnectionResetError("the bus")
    with closing(opened(home)) as writer:
        writer.keep(draft(), NOW)
        writer.run_round(later(1))
        assert signed(writer.store) == []
        ring.gone = None
        writer.run_round(later(61))
        assert kinds(writer.store) == ["kiosk", "registration", "kiosk"]
        assert signed(writer.store) == [3]
        assert verdicts(writer.store)[0]


# ---- put back, cut, rewritten --------------------------------------------------------------------


def put_back(home: Path, earlier: Path) -> None:
    shutil.rmtree(home)
    shutil.copytree(earlier, home)


def cut(home: Path, _earlier: Path) -> None:
    with closing(Store(home)) as store:
        store.connection.execute("DELETE FROM record WHERE seq > 4")
        store.connection.execute("DELETE FROM record_signature WHERE seq > 4")


@pytest.mark.parametrize("tamper", [put_back, cut])
def test_a_record_that_ends_early_is_told_and_gives_no_number_twice(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds key and head
    expect_log: ExpectLog,
    tamper: Callable[[Path, Path], None],
) -> None:
    for expected in ("outside this program", "the journal is a copy of", "vanished"):
        expect_log(expected)
    home, earlier = tmp_path / "home", tmp_path / "earlier"
    home.mkdir()
    with closing(opened(home)) as writer:
        fill(writer.store, 3)
    shutil.copytree(home, earlier)
    with closing(opened(home)) as writer:
        fill(writer.store, 6)
        assert record.head(writer.store).seq == 10
    tamper(home, earlier)
    with closing(opened(home)) as writer:
        assert Problem.STORE_CHANGED in writer.problems
        told = record.last_entries(writer.store, EntryKind.REPAIRED, count=1)[0]
        assert (told.seq, told.facts["cause"]) == (11, "ends early")
        missing: Any = told.facts["missing"]
        assert [gap[:2] for gap in missing] == [[5, 10]]
        writer.keep(draft(), NOW)
        writer.run_round(later(60))
        assert verdicts(writer.store) == (True, False)


def test_the_mark_beside_the_journal_tells_of_an_early_end_too(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("vanished")
    with closing(writer_on(tmp_path)) as writer:
        fill(writer.store, 3)
        writer.keep(draft(), NOW)
    (tmp_path / "journal.db").unlink()
    with closing(writer_on(tmp_path)) as writer:
        (told,) = record.entries(writer.store, EntryKind.REPAIRED)
        assert (told.seq, told.facts["missing"]) == (5, [[1, 4, GENESIS.hex(), ""]])


def rewrite(store: Store, seq: int) -> None:
    """Change an entry and make all hashes after it fit."""
    previous = record.head(store, seq - 1).hash
    for number, body in store.rows("SELECT seq, body FROM record WHERE seq >= ?", seq):
        changed = body.replace('"open":true', '"open":false')
        previous = record.link(previous, changed)
        store.connection.execute(
            "UPDATE record SET body = ?, hash = ? WHERE seq = ?", (changed, previous, number)
        )


def test_a_record_that_was_rewritten_whole_is_told(home: Path, expect_log: ExpectLog) -> None:
    expect_log("outside this program")
    expect_log("bear no mark")
    with closing(opened(home)) as writer:
        fill(writer.store, 5)
    with closing(Store(home)) as store:
        rewrite(store, 3)
        assert verification.verify(store).broken is None
    with closing(opened(home)) as writer:
        assert Problem.STORE_CHANGED in writer.problems
        (told,) = record.entries(writer.store, EntryKind.REPAIRED)
        assert told.facts == {"cause": "rewritten", "missing": []}
        assert verdicts(writer.store)[0] is False


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE record SET body = replace(body, 'true', 'false') WHERE seq = 4",
        "UPDATE record SET kind = 'clock' WHERE seq = 4",
        "UPDATE record SET made_ms = made_ms / 10 WHERE seq = 4",
        "UPDATE record SET hash = zeroblob(32) WHERE seq = 4",
        "DELETE FROM record WHERE seq = 4",
        "DELETE FROM record WHERE seq > 4",
        "UPDATE record_signature SET signature = zeroblob(64)",
        "DELETE FROM refused_card",
        "UPDATE refused_card SET problem = 'x'",
    ],
)
def test_what_is_changed_is_an_alarm_at_each_start(
    home: Path, expect_log: ExpectLog, change: str
) -> None:
    expect_log("outside this program")
    expect_log("bear no mark")
    with closing(opened(home)) as writer:
        fill(writer.store, 5)
        card = {"reader": "r", "reason": "w", "card_number": "1"}
        refused_cards.record(writer.store, SEALER, NOW, Problem.CARD_COPY, **card)
    with closing(Store(home)) as store:
        store.connection.execute(change)
    for _start in range(2):
        with closing(opened(home)) as writer:
            writer.run_round(later(1))
            assert Problem.STORE_CHANGED in writer.problems


def test_the_record_is_verified_whole_each_night(home: Path, expect_log: ExpectLog) -> None:
    expect_log(CHANGED)
    expect_log("bear no mark")
    with closing(opened(home)) as writer:
        fill(writer.store, 5)
        writer.run_round(later(1))
        writer.store.connection.execute("UPDATE record SET hash = zeroblob(32) WHERE seq = 3")
        writer.run_round(later(60))
        assert Problem.STORE_CHANGED not in writer.problems
        writer.run_round(later(24 * HOUR_S))
        assert Problem.STORE_CHANGED in writer.problems


# ---- repairs -------------------------------------------------------------------------------------


def broken_file(home: Path, *deleted: str) -> Store:
    """Repair a journal from which rows are gone, as from a damaged file; return the new one."""
    with closing(Store(home)) as store:
        for condition in deleted:
            store.connection.execute(f"DELETE FROM record WHERE {condition}")
    salvage.repair(home)
    return Store(home)


@pytest.mark.parametrize(
    ("deleted", "missing", "number"),
    [
        (("seq IN (4, 5)",), [[4, 5]], 14),
        (("seq = 1",), [[1, 1]], 14),
        (("seq > 10",), [[11, 13]], 14),
        (("seq % 3 = 1",), [[13, 13], [1, 1], [4, 4], [7, 7], [10, 10]], 14),
        (("seq > 0",), [[1, 13]], 14),
        ((), None, 0),
    ],
)
def test_a_repair_tells_what_is_missing_and_where(
    home: Path,
    expect_log: ExpectLog,
    deleted: tuple[str, ...],
    missing: list[list[int]] | None,
    number: int,
) -> None:
    expect_log("the journal was damaged")
    with closing(opened(home)) as writer:
        fill(writer.store, 12)
    with closing(broken_file(home, *deleted)) as store:
        told = list(record.entries(store, EntryKind.REPAIRED))
        assert [entry.seq for entry in told] == ([number] if missing else [])
        named: Any = told[0].facts["missing"] if told else None
        assert missing == (named and [gap[:2] for gap in named])
        assert verification.verify(store).broken is None
        # what follows a gap cannot be changed any more
        after = store.rows("SELECT min(seq) FROM record WHERE seq > 5")[0][0]
        store.connection.execute(
            "UPDATE record SET body = replace(body, 'e', 'a') WHERE seq = ?", (after,)
        )
        assert verification.verify(store).broken == after
    with closing(opened(home)) as writer:
        assert writer.store


def test_after_a_repair_both_verifiers_go_on_and_say_so(home: Path, expect_log: ExpectLog) -> None:
    expect_log("the journal was damaged")
    with closing(opened(home)) as writer:
        fill(writer.store, 12)
    broken_file(home, "seq IN (4, 5)").close()
    broken_file(home, "seq = 9").close()
    with closing(opened(home)) as writer:
        writer.run_round(later(1))
        assert writer.problems == (Problem.STORE_MENDED,)
        assert verdicts(writer.store) == (True, False)
        # a part that ends before the repair bears its entry all the same
        part = extract.read(as_bytes(extract.extract(writer.store, 3, 6)))
        verdict = judge(part)
        assert (verdict.is_intact, [gap.first for gap in verdict.gaps]) == (True, [4, 9])
        assert small_verifier()(extract.to_document(part)) == [
            "Entries 4 to 5 are missing.",
            "Entries 9 to 9 are missing.",
        ]


def test_a_hole_without_damage_is_no_gap(home: Path, expect_log: ExpectLog) -> None:
    expect_log(CHANGED)
    with closing(opened(home)) as writer:
        fill(writer.store, 12)
    with closing(Store(home)) as store:
        store.connection.execute("DELETE FROM record WHERE seq IN (4, 5)")
    with closing(opened(home)) as writer:
        writer.run_round(later(1))
        assert verification.verify(writer.store, BEGINNING).broken == 6
        assert verdicts(writer.store)[0] is False


def test_gaps_by_the_hundred_are_told_in_several_entries(home: Path, expect_log: ExpectLog) -> None:
    expect_log("the journal was damaged")
    with closing(opened(home)) as writer:
        fill(writer.store, 300)
    with closing(broken_file(home, "seq % 3 = 0")) as store:
        assert len(list(record.entries(store, EntryKind.REPAIRED))) == 5
        assert verification.verify(store).broken is None
