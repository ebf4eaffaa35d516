"""Fixtures of the record's tests: a signed record, and a part of it as a document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gateway.journal.evidence import extract
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system.vault import Vault
from tests.support.journals import SEALER
from tests.support.signed_records import (
    WORDS,
    fill,
    signed_record,
)


@pytest.fixture
def kept(tmp_path: Path, ring: object) -> Iterator[Store]:  # noqa: ARG001 - holds the key
    with closing(signed_record(tmp_path, (4, 5, 3))) as store:
        fill(store, 2)
        yield store


@pytest.fixture
def document(kept: Store) -> dict[str, Any]:
    """Return entries 6 to 10 of 15, from the head at 5 to the one at 10."""
    made = extract.extract(kept, 7, 8)
    Signer(Vault(kept.path.parent), SEALER).add_report(made, WORDS)
    return made
