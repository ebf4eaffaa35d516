"""What docs/evidence.md tells a stranger to type works, and it explains each kind of entry."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind
from gateway.domain.staff_acts import StaffAct
from gateway.journal import staff_acts
from gateway.journal.evidence import extract, record
from gateway.journal.evidence.outages import OutageField, Outages
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system.vault import Vault
from tests.support.evidence import play
from tests.support.journals import SEALER
from tests.support.people import later
from tests.support.project import ROOT, SECRETS_IN_A_FILE, ExpectLog

PAGE = (ROOT / "docs" / "evidence.md").read_text("utf-8")
RECIPES = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
VERIFIED = "Signature Verified Successfully"


@pytest.fixture
def kept(tmp_path: Path, expect_log: ExpectLog) -> Iterator[Store]:
    """Return a signed record of a morning with an outage, on which staff worked."""
    expect_log(SECRETS_IN_A_FILE)
    with closing(Store(tmp_path)) as store:
        outage = play(store)
        Outages(store, SEALER).write(outage.number, OutageField.NOTE, "na\u00efef", later(9_000))
        staff_acts.record(store, SEALER, later(9_001), StaffAct.REPORTED, by=None)
        assert Signer(Vault(tmp_path), SEALER).sign(store, later(9_002))
        yield store


@pytest.fixture
def folder(kept: Store, tmp_path: Path) -> Path:
    """Return a folder with a report."""
    document = extract.to_document(extract.read_store(kept))
    words = {"site": "Caf\u00e9 \U0001f3d7", "na\u00efef": [1, None, True], "a": {"b": '"\\/\n\t'}}
    Signer(Vault(tmp_path), SEALER).add_report(document, words)
    written = tmp_path / "stick"
    written.mkdir()
    (written / "report.json").write_text(json.dumps(document, ensure_ascii=False, indent=1))
    return written


def typed(folder: Path) -> list[str]:
    """Return the lines that a shell answers to all recipes of the page."""
    shell = ["bash", "-e", "-c", "".join(RECIPES)]
    return subprocess.run(
        shell, cwd=folder, check=False, capture_output=True, text=True
    ).stdout.splitlines()


def test_the_recipes_verify_entry_signature_and_words(folder: Path) -> None:
    made, named, *verified = typed(folder)
    assert made.split()[0] == named
    assert verified == [VERIFIED, VERIFIED]
    (alone,) = re.findall(r'python3 -c "(.*?)"`', PAGE)
    done = subprocess.run(["python3", "-c", alone], cwd=folder, check=True, capture_output=True)
    assert (folder / "line").read_text() == f"gateway report {done.stdout.decode().strip()}\n"


@pytest.mark.parametrize("part", ["report", "entries"])
def test_the_recipes_find_what_was_changed(folder: Path, part: str) -> None:
    file = folder / "report.json"
    document = json.loads(file.read_text("utf-8"))
    if part == "report":
        document["report"]["a"] = {}
    else:
        document["entries"][-1][1] += " "
    file.write_text(json.dumps(document))
    made, named, *verified = typed(folder)
    assert (made.split()[0] == named, verified == [VERIFIED, VERIFIED]) == (
        part == "report",
        part == "entries",
    )


def test_each_kind_and_each_fact_is_explained(kept: Store) -> None:
    rows = dict(
        re.findall(r"^\| `([a-z ]+)` \| (.*) \|$", PAGE.split("### What each kind")[1], re.M)
    )
    assert rows.keys() == {kind.value for kind in EntryKind}
    store = kept
    record.write(
        store,
        SEALER,
        later(9_003),
        EntryKind.CONTACT_FAILED,
        stage=Stage.DNS,
        probed=True,
        for_ms=1,
    )
    for entry in record.entries(store):
        missing = [name for name in entry.facts if f"`{name}`" not in rows[entry.kind]]
        assert missing == [], entry.kind
