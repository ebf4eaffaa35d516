"""Fixtures: a journal in an empty folder, and the parts that write, send and report from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.journal.encryption import Sealer
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from tests.support.journals import SEALER, registrations_in


@pytest.fixture
def sealer() -> Sealer:
    return SEALER


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def registrations(store: Store, sealer: Sealer) -> Registrations:
    return registrations_in(store, sealer)


@pytest.fixture
def outbox(store: Store, sealer: Sealer) -> Outbox:
    return Outbox(store, sealer)


@pytest.fixture
def reports(store: Store, sealer: Sealer) -> Reports:
    return Reports(store, sealer, limit_s=600)
