"""Records of evidence for tests, signed as the kiosk signs them."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.evidence.chain import Row
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system.vault import Vault
from tests.support.journals import SEALER
from tests.support.people import later
from tests.support.project import ROOT

WORDS = {"language": "nl", "outages": [{"begins": 1, "culprit": "provider"}], "text": "é"}
"""Words of a report."""

SMALL_VERIFIER = ROOT / "docs" / "verify_evidence.py"


def fill(store: Store, count: int, kind: EntryKind = EntryKind.MEANS) -> None:
    """Write so many entries."""
    with store.transaction() as connection:
        for turn in range(count):
            works = turn % 7 != 0
            record.append(connection, SEALER, later(turn), kind, open=True, reader=works)


def signed_record(home: Path, counts: tuple[int, ...]) -> Store:
    """Return a journal whose record has so many entries before each signature."""
    store, signer = Store(home), Signer(Vault(home), SEALER)
    signer.announce(store, later(0))
    for count in counts:
        fill(store, count)
        assert signer.sign(store, later(0))
    return store


def rows(store: Store) -> list[Row]:
    """Return number, body and hash of each entry."""
    return store.rows("SELECT seq, body, hash FROM record ORDER BY seq")


def small_verifier() -> Callable[..., list[str]]:
    """Return the function of the verifier that stands in the documents."""
    spec = importlib.util.spec_from_file_location("verify_evidence", SMALL_VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    verify: Callable[..., list[str]] = module.verify
    return verify


def as_bytes(document: dict[str, Any]) -> bytes:
    """Return a document as the bytes of a file, without blanks."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def relink(entries: list[Any], at: int) -> None:
    """Change an entry and make all hashes from there on fit, as everybody can."""
    entries[at][1] = entries[at][1].replace('"open":true', '"open":false')
    for before, entry in zip(entries[at - 1 :], entries[at:], strict=False):
        entry[2] = record.link(bytes.fromhex(before[2]), entry[1]).hex()
