"""An entry that somebody else wrote bears no mark: no head is signed over it but with that told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from gateway.cli import checks
from gateway.cli import vault as vault_commands
from gateway.domain.outages import Stage
from gateway.domain.problem import Problem
from gateway.domain.record import EntryKind
from gateway.journal import staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import entry_marks, extract, record
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.signatures import Signer
from gateway.journal.evidence.verdict import judge
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.journal.writer import JournalWriter
from gateway.system.vault import DataKey, Vault, VaultError
from tests.support.journals import writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import NOW, draft, invented, later
from tests.support.project import ExpectLog
from tests.support.signed_records import as_bytes, small_verifier

FORGED = "bear no mark of this kiosk's"
OUTAGE = {"kind": "contact failed", "stage": Stage.TCP.value, "probed": True, "for_ms": 5_400_000}
CLOSED = {"kind": "staff", "act": "closed"}
KIOSK = {"kind": "kiosk", "key": "00" * 32, "version": "9", "install": ""}


@pytest.fixture
def writer(tmp_path: Path, ring: MemoryKeyring) -> Iterator[JournalWriter]:  # noqa: ARG001 - keys
    with closing(opened(tmp_path)) as running:
        running.keep(draft(), NOW)
        yield running


def opened(home: Path, sealer: Sealer | None = None) -> JournalWriter:
    vault = Vault(home)
    writer = writer_on(home, sealer or Sealer(vault.data_key()), vault)
    writer.open()
    return writer


def signer_of(home: Path) -> Signer:
    return Signer(Vault(home), Sealer(Vault(home).data_key()))


def forge(home: Path, *bodies: dict[str, object], mark: bytes | None = None) -> list[int]:
    """Add entries as who writes the file can: with right numbers and hashes, and no key."""
    numbers = []
    with closing(sqlite3.connect(home / "journal.db", isolation_level=None)) as journal:
        for body in bodies:
            seq, digest = journal.execute(
                "SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            moment = {"wall_ms": NOW.wall_ms, "boot_ms": 1, "boot_id": NOW.boot_id}
            moment |= {"offset_ms": None, "error_ms": None}
            text = json.dumps(body | moment, separators=(",", ":"), sort_keys=True)
            journal.execute(
                "INSERT INTO record (seq, kind, made_ms, body, hash, mark)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (seq + 1, body["kind"], NOW.wall_ms, text, record.link(digest, text), mark),
            )
            numbers.append(seq + 1)
    return numbers


def told(store: Store) -> list[object]:
    return [entry.facts["entries"] for entry in record.entries(store, EntryKind.DISOWNED)]


@pytest.mark.parametrize("mark", [None, b"", bytes(32)])
@pytest.mark.parametrize("body", [OUTAGE, CLOSED, KIOSK, {"kind": "repaired", "missing": []}])
def test_an_entry_added_beside_the_running_program_is_disowned_and_told(
    writer: JournalWriter,
    tmp_path: Path,
    expect_log: ExpectLog,
    body: dict[str, object],
    mark: bytes | None,
) -> None:
    expect_log(FORGED)
    store = writer.store
    assert not told(store)
    (seq,) = forge(tmp_path, body, mark=mark)
    writer.keep(draft(person=invented(1)), later(60))
    while writer.run_round(later(61)):
        pass
    assert Problem.STORE_CHANGED in writer.problems
    assert told(store) == [[[seq, seq]]]
    # it is read no more, and what follows is the kiosk's own
    assert seq not in [entry.seq for entry in record.entries(store)]
    assert staff_acts.listed(store) == []
    assert Outages(store, None).listed(later(90)) == []
    while writer.run_round(later(62)):
        pass
    assert len(told(store)) == 1
    assert checks.journal(tmp_path).level is checks.Level.FAILED


def test_no_head_is_signed_over_a_strange_entry_but_where_it_is_disowned(
    writer: JournalWriter, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(FORGED)
    store, signer = writer.store, signer_of(tmp_path)
    assert signer.sign(store, later(1))
    numbers = forge(tmp_path, OUTAGE, CLOSED)
    # the courier's signature, before the recorder looked
    assert signer.sign(store, later(2))
    document = extract.to_document(extract.read_store(store))
    assert record.head(store).seq == numbers[-1] + 1
    verdict = judge(extract.read(as_bytes(document)))
    assert (verdict.is_intact, verdict.is_proved) == (True, False)
    assert verdict.disowned == ((numbers[0], numbers[-1]),)
    (word,) = small_verifier()(document)
    assert word.startswith(f"Entries {numbers[0]} to {numbers[-1]} are not the kiosk's")
    # a part that ends before them is whole; one that holds them tells it
    assert judge(extract.read(as_bytes(extract.extract(store, 1, 1)))).is_proved
    part = extract.read(as_bytes(extract.extract(store, numbers[0], numbers[0])))
    assert judge(part).disowned == verdict.disowned


def test_an_entry_added_after_a_kill_is_told_at_the_next_start(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds the keys
    expect_log: ExpectLog,
) -> None:
    expect_log(FORGED)
    killed = opened(tmp_path)
    killed.keep(draft(), NOW)
    killed.store.close()
    (seq,) = forge(tmp_path, KIOSK)
    with closing(opened(tmp_path)) as writer:
        assert Problem.STORE_CHANGED in writer.problems
        assert told(writer.store) == [[[seq, seq]]]
        (kiosk,) = record.entries(writer.store, EntryKind.KIOSK)
        assert kiosk.seq < seq


def test_a_strange_entry_is_read_no_more_whatever_is_done_to_its_mark(
    writer: JournalWriter, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log(FORGED)
    (seq,) = forge(tmp_path, CLOSED)
    writer.run_round(later(1))
    with closing(sqlite3.connect(tmp_path / "journal.db", isolation_level=None)) as journal:
        journal.execute("UPDATE record SET mark = NULL WHERE seq = ?", (seq,))
    assert staff_acts.listed(writer.store)
    tomorrow = later(86_400)
    writer.run_round(tomorrow)
    assert staff_acts.listed(writer.store) == []


def test_what_was_entered_while_the_keyring_was_locked_is_marked_once_it_is_open(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds the keys
) -> None:
    vault, is_open = Vault(tmp_path), False
    key = vault.data_key()

    def unlock() -> DataKey:
        if not is_open:
            raise VaultError("locked")
        return key

    public = X25519PrivateKey.generate().public_key().public_bytes_raw()
    with closing(opened(tmp_path, Sealer.without_key(public, unlock))) as writer:
        for turn in range(3):
            record.write(writer.store, writer.sealer, later(turn), EntryKind.MEANS, open=True)
        assert not Signer(vault, writer.sealer).sign(writer.store, later(4))
        is_open = True
        while writer.run_round(later(5)):
            pass
        assert not told(writer.store)
        assert entry_marks.unmarked(writer.store, Sealer(key)) == []


@pytest.mark.parametrize("is_leaked", [False, True])
def test_after_another_key_the_record_is_the_kiosks_own_still(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds the keys
    expect_log: ExpectLog,
    *,
    is_leaked: bool,
) -> None:
    expect_log(FORGED)
    writer = opened(tmp_path)
    writer.keep(draft(), NOW)
    writer.close()
    (seq,) = forge(tmp_path, OUTAGE)
    with (tmp_path / "said").open("w", encoding="utf-8") as out:
        vault_commands.rotate(tmp_path, out, is_leaked=is_leaked)
    with closing(opened(tmp_path)) as writer:
        assert told(writer.store) == [[[seq, seq]]]


def test_a_fresh_keyring_takes_the_record_as_it_finds_it_with_the_alarm(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("outside this program")
    expect_log("no longer holds the journal's key")
    writer = opened(tmp_path)
    writer.keep(draft(), NOW)
    record.write(writer.store, writer.sealer, NOW, EntryKind.MEANS, open=True)
    writer.close()
    ring.secrets.clear()
    with closing(opened(tmp_path, Sealer(Vault(tmp_path).data_key()))) as writer:
        assert Problem.STORE_CHANGED in writer.problems
        assert not told(writer.store)
        assert list(record.entries(writer.store, EntryKind.MEANS))


@pytest.mark.parametrize("number", [record.MAX_NUMBER + 1, 2**63 - 1])
def test_numbers_that_no_journal_comes_to_end_nothing(
    tmp_path: Path, writer: JournalWriter, expect_log: ExpectLog, number: int
) -> None:
    expect_log("impossible numbers")
    expect_log("does not fit")
    with closing(sqlite3.connect(tmp_path / "journal.db", isolation_level=None)) as journal:
        journal.execute(
            "INSERT INTO record (seq, kind, made_ms, body, hash) VALUES (?, 'x', 1, '{}', x'00')",
            (number,),
        )
    writer.keep(draft(person=invented(1)), NOW)
    while writer.run_round(NOW):
        pass
    assert Problem.STORE_CHANGED in writer.problems
    assert writer.store.rows("SELECT max(seq) < 100 FROM record") == [(1,)]
    writer.keep(draft(person=invented(2)), NOW)
