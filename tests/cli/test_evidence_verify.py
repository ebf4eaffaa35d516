"""`gateway evidence verify` tells anybody in sentences whether a record is intact and complete."""

from __future__ import annotations

import io
import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.cli import evidence_verdict
from gateway.errors import UserError
from gateway.journal.evidence import extract, record
from gateway.journal.evidence.signatures import Signer
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system.vault import Vault
from tests.support.commands import CommandResult, HeadlessKiosk
from tests.support.project import ExpectLog
from tests.support.signed_records import signed_record


@pytest.fixture
def kiosk(opened: HeadlessKiosk, jan: str, expect_log: ExpectLog) -> HeadlessKiosk:
    """Return a closed kiosk where one person registered."""
    expect_log("Secrets rest in a file")
    opened.register(jan)
    assert opened.run("close").code == 0
    return opened


WRONG = "AAAAAA"


def verify(kiosk: HeadlessKiosk, *arguments: object) -> CommandResult:
    return kiosk.run("evidence", "verify", *map(str, arguments))


def entry_of_the_registration(kiosk: HeadlessKiosk) -> tuple[int, str]:
    """Return the number of a registration's entry, and the code on its worker's screen."""
    with closing(Store(kiosk.home, read_only=True)) as store:
        query = "SELECT seq, hash FROM record WHERE kind = 'registration'"
        ((seq, digest),) = store.rows(query)
        return seq, record.proof(digest)


def report(kiosk: HeadlessKiosk, path: Path, **changed: Any) -> Path:
    with closing(Store(kiosk.home)) as store:
        document = extract.to_document(extract.read_store(store))
        Signer(Vault(kiosk.home), None).add_report(document, {"words": "een storing"})
    path.write_text(json.dumps({**document, **changed}), "utf-8")
    return path


CHANGES = [
    ("UPDATE record SET body = replace(body, 'opened', 'closed')", "does not follow"),
    ("DELETE FROM record WHERE seq = 2", "Entry 3 does not follow"),
    ("DELETE FROM record_signature", "No signature of the kiosk"),
    ("UPDATE record_signature SET signature = zeroblob(64)", "is not the kiosk's"),
    (
        (
            "INSERT INTO refused_card (seq, problem, reader, reason, made_ms)"
            " VALUES (2, 'x', '', '', 1)"
        ),
        "refused card (entry 2)",
    ),
]


def test_a_home_folder_is_held_against_the_keyring(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    done = verify(kiosk)
    assert done.code == 0, done.stdout
    assert done.stdout.startswith("Intact: the entries 1 to ")
    assert "This computer's keyring agrees" in done.stdout
    assert verify(kiosk, kiosk.home).stdout == done.stdout
    for number, (change, words) in enumerate(CHANGES):
        changed = shutil.copytree(kiosk.home, tmp_path / f"changed-{number}")
        with closing(sqlite3.connect(changed / "journal.db", isolation_level=None)) as journal:
            journal.execute(change)
        done = verify(kiosk, changed)
        assert (done.code, words in done.stdout) == (4, True), done.stdout
        assert done.stdout.startswith("NOT INTACT")


def test_a_strange_entry_is_named(
    kiosk: HeadlessKiosk, jan: str, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("bear no mark")
    body = '{"act":"closed","boot_id":"","boot_ms":1,"kind":"staff","wall_ms":1}'
    with closing(sqlite3.connect(kiosk.home / "journal.db", isolation_level=None)) as journal:
        seq, digest = journal.execute("SELECT max(seq), hash FROM record").fetchone()
        row = (seq + 1, body, record.link(digest, body))
        journal.execute("INSERT INTO record VALUES (?, 'staff', 1, ?, ?, NULL)", row)
    words = f"the entries {seq + 1} to {seq + 1} are not the kiosk's"
    done = verify(kiosk, kiosk.home)
    assert (done.code, words in done.stdout) == (7, True), done.stdout
    assert "not this kiosk's" in kiosk.run("check", "--part", "journal").stdout
    acts = kiosk.run("queue", "acts")
    assert (acts.code, f"Entry {seq + 1} of the record is not" in acts.stdout) == (1, True)
    # the next run disowns it, signs, and goes on; the file for others tells it
    kiosk.register(jan)
    document = extract.to_document(extract.read_store(Store(kiosk.home, read_only=True)))
    file = tmp_path / "report.json"
    file.write_text(json.dumps(document), "utf-8")
    done = verify(kiosk, file)
    assert (done.code, words in done.stdout) == (7, True), done.stdout


def test_a_file_alone_does_not_tell_whether_it_is_complete(
    kiosk: HeadlessKiosk, tmp_path: Path
) -> None:
    file = report(kiosk, tmp_path / "report.json")
    done = verify(kiosk, file)
    assert (done.code, "is not known" in done.stdout) == (6, True), done.stdout
    seq, code = entry_of_the_registration(kiosk)
    for given in (code, code.lower(), f"{code}@{seq}"):
        done = verify(kiosk, file, "--code", given)
        assert (done.code, f"witness of all up to entry {seq}" in done.stdout) == (0, True)
    for wrong, word in ((f"{code}@{seq - 1}", f"that of entry {seq}"), (f"{WRONG}@{seq}", WRONG)):
        done = verify(kiosk, file, "--code", wrong)
        assert (done.code, word in done.stdout, "IN DOUBT" in done.stdout) == (9, True, True)
        assert "NOT COMPLETE" not in done.stdout
    missed = verify(kiosk, file, "--code", f"{WRONG}@{seq + 100}", "--json")
    assert (missed.code, json.loads(missed.stdout)["complete"]) == (5, False)
    assert verify(kiosk, file, "--code", "O0O0O0").code == 2
    earlier = report(kiosk, tmp_path / "earlier.json")
    assert verify(kiosk, kiosk.home, "--report", earlier).code == 0
    document = json.loads(earlier.read_bytes())
    shorter = [row for row in document["entries"] if row[0] <= document["signatures"][0][0]]
    now = report(
        kiosk, tmp_path / "now.json", entries=shorter, signatures=document["signatures"][:1]
    )
    done = verify(kiosk, now, "--report", earlier)
    assert (done.code, "earlier.json knows entry" in done.stdout) == (5, True), done.stdout
    file = report(kiosk, tmp_path / "report.json", report={"words": "geen storing"})
    done = verify(kiosk, file)
    assert (done.code, "words of the report are not" in done.stdout) == (4, True)


def test_no_exit_code_hides_another(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    file = report(kiosk, tmp_path / "report.json", report_signature=None)
    assert verify(kiosk, file).code == 7
    for given in (WRONG, f"{WRONG}@900"):
        assert verify(kiosk, file, "--code", given).code == 8
    with closing(signed_record(tmp_path, (5, 5))) as other:
        document = extract.to_document(extract.read_store(other))
    (tmp_path / "other.json").write_text(json.dumps(document))
    done = verify(kiosk, kiosk.home, "--report", tmp_path / "other.json")
    assert (done.code, "another kiosk" in done.stdout) == (9, True), done.stdout
    assert "CONTRADICTS" not in done.stdout


@pytest.mark.parametrize("content", ["", "{}", "[1]", "[" * 10_000, '{"format": "x"}'])
def test_what_is_no_report_is_said_in_a_sentence(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.json").write_text(content)
    (tmp_path / "empty").mkdir()
    for name, words in (
        ("x.json", "cannot be verified"),
        ("none.json", "cannot be read"),
        ("empty", "no journal"),
    ):
        with pytest.raises(UserError, match=words):
            evidence_verdict.verify(tmp_path / name, io.StringIO())
