"""A part of the record as a file: both verifiers take a good one and find whatever was changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.journal.evidence import chain, extract, record
from gateway.journal.evidence.extract import Evidence
from gateway.journal.evidence.record import Head
from gateway.journal.evidence.signatures import Signer, message, report_message
from gateway.journal.evidence.verdict import Code, Report, Word, judge
from gateway.journal.store import Store
from gateway.system.documents import DocumentError
from gateway.system.vault import Vault
from tests.support.journals import SEALER
from tests.support.signed_records import (
    SMALL_VERIFIER,
    WORDS,
    as_bytes,
    relink,
    small_verifier,
)


def test_a_part_goes_from_a_signed_head_to_a_signed_head(document: dict[str, Any]) -> None:
    assert [seq for seq, _body, _hash in document["entries"]] == [6, 7, 8, 9, 10]
    assert document["start"][0] == 5
    assert [seq for seq, _signature in document["signatures"]] == [5, 10]


def test_both_verifiers_take_a_good_file(
    document: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verdict = judge(extract.read(as_bytes(document)))
    assert (verdict.is_intact, verdict.is_complete, verdict.report) == (True, None, Report.SIGNED)
    assert small_verifier()(document) == []
    assert "Entries 6 to 10" in capsys.readouterr().out
    (tmp_path / "report.json").write_bytes(as_bytes(document))
    command = [sys.executable, "-I", str(SMALL_VERIFIER), str(tmp_path / "report.json")]
    assert subprocess.run(command, check=True, capture_output=True).returncode == 0
    assert subprocess.run([*command, "AAAAAA"], check=False, capture_output=True).returncode == 1


def add_a_name_twice(content: bytes) -> bytes:
    return content.replace(b'"report":', b'"report":{"text":"false"},"report":', 1)


@pytest.mark.parametrize(
    "spoil",
    [
        add_a_name_twice,
        lambda content: content.replace(b'\\"open\\":true', b'\\"open\\":false,\\"open\\":true', 1),
        lambda content: content[:-9],
        lambda _content: b"[" * 100_000,
        lambda content: content.replace(b'"key":"', b'"key":"' + b"ff" * 32 + b'","x":"'),
        None,
    ],
    ids=["a name twice", "a fact twice", "cut", "deep", "no point", "not there"],
)
def test_the_second_verifier_refuses_in_a_sentence(
    document: dict[str, Any], spoil: Callable[[bytes], bytes] | None, tmp_path: Path
) -> None:
    file = tmp_path / "report.json"
    if spoil is not None:
        file.write_bytes(spoil(as_bytes(document)))
    command = [sys.executable, "-I", str(SMALL_VERIFIER), str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("It cannot be verified: ")


def test_the_second_verifier_is_short() -> None:
    assert len(SMALL_VERIFIER.read_text("utf-8").splitlines()) <= 80


def test_without_a_signature_nothing_is_proved(document: dict[str, Any]) -> None:
    document["signatures"].pop()
    assert not judge(extract.read(as_bytes(document))).is_intact
    assert small_verifier()(document) == ["The entries from 6 on are not signed by this key."]


# ---- what no signature proves --------------------------------------------------------------------


def append(document: dict[str, Any], body: dict[str, Any]) -> None:
    """Write one more entry, as anybody can."""
    seq, _body, digest = document["entries"][-1]
    text = json.dumps(body, separators=(",", ":"))
    document["entries"].append([seq + 1, text, record.link(bytes.fromhex(digest), text).hex()])


def tell_gap(document: dict[str, Any], at: int, count: int) -> None:
    """Take entries out and append one that tells them as lost in a repair."""
    before, after = document["entries"][at - 1], document["entries"][at + count]
    gap = [before[0] + 1, after[0] - 1, before[2], chain.digest_of(after[1])]
    del document["entries"][at : at + count]
    append(document, {"kind": "repaired", "missing": [gap]})


def rewrite_what_stands_before_a_gap(document: dict[str, Any]) -> None:
    entries = document["entries"]
    entries[0][1] = entries[0][1].replace('"open":true', '"open":false')
    previous = bytes.fromhex(document["start"][1])
    for entry in entries[:2]:
        entry[2] = record.link(previous, entry[1]).hex()
        previous = bytes.fromhex(entry[2])
    tell_gap(document, 2, 1)


def append_registrations(document: dict[str, Any]) -> None:
    for _turn in range(3):
        append(document, {"kind": "registration", "digest": "00" * 32})


def leave_the_words_unsigned(document: dict[str, Any]) -> None:
    document["report"]["text"] = "changed"
    del document["report_signature"]


def sign_with_a_key_of_ones_own(document: dict[str, Any]) -> None:
    key = Ed25519PrivateKey.generate()
    append(document, {"kind": "kiosk", "key": key.public_key().public_bytes_raw().hex()})
    append_registrations(document)
    seq, _body, digest = document["entries"][-1]
    head = Head(seq, bytes.fromhex(digest))
    document["signatures"].append([seq, key.sign(message(head)).hex()])
    document["report"]["text"] = "changed"
    document["report_signature"] = key.sign(report_message(document["report"])).hex()


def name_ends(document: dict[str, Any]) -> dict[str, Any]:
    """Return words that name the entries of a document, as a report's do."""
    seq, _body, digest = document["entries"][-1]
    end = {"seq": seq, "hash": digest}
    return {**WORDS, "first": document["entries"][0][0], "end": end}


@pytest.mark.parametrize("cut", ["tail", "front"])
def test_words_count_beside_their_own_entries_alone(kept: Store, cut: str) -> None:
    whole = extract.to_document(extract.read_store(kept, 0, 10))
    Signer(Vault(kept.path.parent), SEALER).add_report(whole, name_ends(whole))
    assert judge(extract.read(as_bytes(whole))).is_proved
    assert small_verifier()(whole) == []
    if cut == "tail":
        whole["entries"] = whole["entries"][:5]
        whole["signatures"] = [row for row in whole["signatures"] if row[0] <= 5]
    else:
        start = whole["entries"][4]
        whole |= {"start": [start[0], start[2]], "entries": whole["entries"][5:]}
        whole["signatures"] = [row for row in whole["signatures"] if row[0] >= 5]
    verdict = judge(extract.read(as_bytes(whole)))
    assert (verdict.report, verdict.is_intact) == (Report.OF_OTHERS, False)
    assert small_verifier()(whole)


def test_an_empty_file_proves_nothing(document: dict[str, Any]) -> None:
    document |= {"entries": [], "signatures": [], "report": None}
    del document["report_signature"]
    assert not judge(extract.read(as_bytes(document))).is_intact
    assert small_verifier()(document)


def test_a_name_that_stands_twice_is_refused(document: dict[str, Any]) -> None:
    content = add_a_name_twice(as_bytes(document))
    with pytest.raises(DocumentError, match="twice"):
        extract.read(content)


@pytest.mark.parametrize(
    ("forge", "is_intact", "proved_to"),
    [
        (rewrite_what_stands_before_a_gap, False, 10),
        (lambda document: tell_gap(document, 2, 2), False, 10),
        (append_registrations, True, 10),
        (leave_the_words_unsigned, True, 10),
        (sign_with_a_key_of_ones_own, True, 10),
    ],
    ids=["before a gap", "a gap", "a tail", "words", "a key"],
)
def test_what_anybody_could_have_written_is_not_proved(
    document: dict[str, Any],
    forge: Callable[[dict[str, Any]], None],
    is_intact: bool,
    proved_to: int,
) -> None:
    forge(document)
    verdict = judge(extract.read(as_bytes(document)))
    assert (verdict.is_intact, verdict.is_proved) == (is_intact, False)
    assert verdict.proved_to == proved_to
    assert small_verifier()(document)


# ---- completeness --------------------------------------------------------------------------------


def code_of(document: dict[str, Any], at: int) -> str:
    return record.proof(bytes.fromhex(document["entries"][at][2]))


@pytest.mark.parametrize(
    ("at", "seq", "is_complete"),
    [(2, None, True), (2, 8, True), (2, 9, None), (2, 4, None)],
)
def test_a_workers_code_is_a_witness(
    document: dict[str, Any], at: int, seq: int | None, is_complete: bool | None
) -> None:
    code = Code(code_of(document, at), seq)
    verdict = judge(extract.read(as_bytes(document)), codes=(code,))
    # a number may be misread as a code may
    assert (verdict.is_complete, verdict.is_doubted) == (is_complete, seq == 9)
    assert verdict.is_intact


def test_a_tail_that_was_cut_lacks_what_a_worker_holds(kept: Store) -> None:
    whole = extract.to_document(extract.read_store(kept))
    code = Code(code_of(whole, 11))
    cut = {**whole, "entries": whole["entries"][:10], "signatures": whole["signatures"][:2]}
    assert judge(extract.read(as_bytes(cut))).is_intact
    # it may be misread, unless its number says where it stood
    assert judge(extract.read(as_bytes(cut)), codes=(code,)).is_doubted
    numbered = Code(code.text, 12)
    assert judge(extract.read(as_bytes(cut)), codes=(numbered,)).is_complete is False
    assert judge(extract.read(as_bytes(whole)), codes=(code,)).vouched_to == 12
    # who cuts the entries alone leaves a signature of one that is not there
    assert not judge(extract.read(as_bytes({**cut, "signatures": whole["signatures"]}))).is_intact


def test_an_earlier_report_is_a_witness(kept: Store, document: dict[str, Any]) -> None:
    earlier = extract.read(as_bytes(document))
    now = extract.read_store(kept)
    (witness,) = judge(now, reports=(("march.json", earlier),)).witnesses
    assert (witness.word, witness.seq) == (Word.AGREES, 10)
    short = Evidence(now.key, now.start, now.entries[:8], now.signatures[:1])
    verdict = judge(short, reports=(("march.json", earlier),))
    assert (verdict.is_intact, verdict.is_complete) == (True, False)
    before = Evidence(now.key, now.start, now.entries[:3], [])
    assert judge(before, reports=(("march.json", earlier),)).is_complete is False


def test_a_record_that_was_written_anew_contradicts_an_earlier_report(
    kept: Store, document: dict[str, Any]
) -> None:
    entries = [list(entry) for entry in extract.to_document(extract.read_store(kept))["entries"]]
    relink(entries, 6)
    anew = [(seq, body, bytes.fromhex(digest)) for seq, body, digest in entries]
    now = extract.read_store(kept)
    rewritten = Evidence(now.key, now.start, anew, now.signatures[:1])
    earlier = extract.read(as_bytes(document))
    (witness,) = judge(rewritten, reports=(("march.json", earlier),)).witnesses
    assert (witness.word, witness.since) == (Word.CONTRADICTS, 7)


# ---- files that are none -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("format", "another"),
        ("version", 2),
        ("version", True),
        ("key", "AB" * 32),
        ("key", None),
        ("start", [0]),
        ("start", [-1, "00" * 32]),
        ("start", [2**60, "00" * 32]),
        ("entries", {}),
        ("entries", [[1.0, "", "00" * 32]]),
        ("entries", [[True, "", "00" * 32]]),
        ("entries", [[1, "\ud800", "00" * 32]]),
        ("signatures", [[1, "00"]]),
        ("stamps", [[1, "x", "QR=="]]),
        ("report_signature", "zz"),
        ("extra", 1),
    ],
)
def test_an_odd_file_is_refused_in_words(document: dict[str, Any], part: str, value: Any) -> None:
    content = json.dumps({**document, part: value})
    with pytest.raises(DocumentError, match=r"^(it|a|its) \w+"):
        extract.read(content)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'{"format":1e999}', b" " * 16_000_001],
    ids=["empty", "a list", "cut", "no text", "deep", "infinite", "large"],
)
def test_what_is_no_file_of_ours_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(DocumentError):
        extract.read(content)


@pytest.mark.parametrize("name", ["signatures", "stamps"])
def test_more_signatures_than_entries_are_refused(document: dict[str, Any], name: str) -> None:
    row = document["signatures"][0] if name == "signatures" else [9, "x", "QQ=="]
    with pytest.raises(DocumentError, match=f"more {name} than entries"):
        extract.read(as_bytes({**document, name: [row] * 7}))


def test_no_entry_breaks_the_judge(document: dict[str, Any]) -> None:
    document["stamps"] = [[9, "https://stamp.invalid", "QQ=="]]
    repaired = '{"kind":"repaired","missing":[[1,2],[1,"x","",""],7,[9,3,"",""]]}'
    for body in (repaired, "null", "[1]", '{"kind":"stamp","head":[]}', '{"kind":"kiosk","key":7}'):
        document["entries"][2][1] = body
        assert not judge(extract.read(as_bytes(document))).is_intact


def test_a_kiosk_whose_keyring_is_locked_leaves_the_words_unsigned(kept: Store) -> None:
    made = extract.extract(kept, 2, 3)
    Signer(None, None).add_report(made, WORDS)
    assert judge(extract.read(as_bytes(made))).report is Report.UNSIGNED
