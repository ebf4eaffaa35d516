"""Fixtures of the practice site's tests: a running one, and a caller who is signed in to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.belgian_time import epoch_ms
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.cases import case_of
from gateway.sandbox.service.database import Database
from gateway.sandbox.service.presence_store import PresenceStore
from gateway.sandbox.service.remark_rules import remarks
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import NOON, Caller, Register, item, submission_of


@pytest.fixture
def practice(tmp_path: Path, site: Site) -> Iterator[PracticeService]:
    """Run a practice site on free ports, whose checks come at once."""
    with PracticeService(
        tmp_path / "practice", port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture(scope="session")
def standing(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[PracticeService]:
    """Run one practice site for all tests that leave nothing behind in it: refusals, mostly."""
    with PracticeService(
        tmp_path_factory.mktemp("standing"), port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture
def asker(standing: PracticeService) -> Iterator[Caller]:
    """Sign the first contractor's gateway in to the standing practice site."""
    with Caller(standing.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def caller(practice: PracticeService) -> Iterator[Caller]:
    """Sign the first contractor's gateway in over the relay."""
    with Caller(practice.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=5)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[PracticeService]:
    """Run one practice site for all tests of a file; each leaves it in order."""
    with PracticeService(
        tmp_path_factory.mktemp("faults"), port=0, site=site, behaviour=Behaviour(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture
def admin(shared: PracticeService) -> Iterator[AdminClient]:
    """Steer the shared practice site, and put it in order again after each test."""
    client = AdminClient(shared.ready["admin"])
    yield client
    client.clear_faults()


@pytest.fixture
def gate(shared: PracticeService) -> Iterator[Caller]:
    """Sign the first contractor's gateway in to the shared practice site."""
    with Caller(shared.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Make a database of its own."""
    opened = Database(tmp_path / "registrations.db")
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> PresenceStore:
    """Hold the registrations in that database."""
    return PresenceStore(database)


@pytest.fixture
def behaviour() -> Behaviour:
    """Hold how the service behaves, for a test to change."""
    return Behaviour()


@pytest.fixture
def register(site: Site, store: PresenceStore, behaviour: Behaviour) -> Register:
    """Register one presence, received after ``age``, and return the remarks of its checks."""

    def registered(
        who: str, at: datetime = NOON, age: timedelta = timedelta(), **changes: Any
    ) -> tuple[str, ...]:
        submission = submission_of(item(site, who, at, **changes))
        (stored,) = store.add("leiezicht", "gateway", epoch_ms(at + age), [submission])
        return remarks(case_of(stored, store, site, behaviour))

    return registered


@pytest.fixture
def remarks_in(store: PresenceStore, behaviour: Behaviour) -> Callable[..., tuple[str, ...]]:
    """Return the remarks of one presence in registers of its own."""

    def remarks_of(site: Site, who: str, at: datetime = NOON, **changes: Any) -> tuple[str, ...]:
        submission = submission_of(item(site, who, at, **changes))
        (stored,) = store.add("leiezicht", "gateway", epoch_ms(at), [submission])
        return remarks(case_of(stored, store, site, behaviour))

    return remarks_of
