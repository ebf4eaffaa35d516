"""Fixtures of the practice site's tests: a running one, and a caller who is signed in to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.sandbox.cli.remote import Remote
from gateway.sandbox.registers.files import Registers
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.checker import Checker
from gateway.sandbox.service.clock import epoch_ms
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.practice import Practice
from gateway.sandbox.service.rules import remarks
from gateway.sandbox.service.store import Store
from tests.support.service_caller import NOON, Caller, Register, as_read, item


@pytest.fixture
def practice(tmp_path: Path, site: Site) -> Iterator[Practice]:
    """A practice site on free ports, whose checks come at once."""
    with Practice(
        tmp_path / "practice", port=0, site=site, conduct=Conduct(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture(scope="session")
def standing(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[Practice]:
    """One practice site for all tests that leave nothing behind in it: refusals, mostly."""
    with Practice(
        tmp_path_factory.mktemp("standing"), port=0, site=site, conduct=Conduct(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture
def asker(standing: Practice) -> Iterator[Caller]:
    """The first contractor's gateway at the standing practice site, signed in."""
    with Caller(standing.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def caller(practice: Practice) -> Iterator[Caller]:
    """The first contractor's gateway, signed in over the relay."""
    with Caller(practice.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=5)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[Practice]:
    """One practice site for all tests of a file; each leaves it in order."""
    with Practice(
        tmp_path_factory.mktemp("faults"), port=0, site=site, conduct=Conduct(check_delay_s=0)
    ) as running:
        yield running


@pytest.fixture
def remote(shared: Practice) -> Iterator[Remote]:
    """The remote control of the shared practice site, which is in order again after each test."""
    hand = Remote(shared.ready["admin"])
    yield hand
    hand.all_right()


@pytest.fixture
def gate(shared: Practice) -> Iterator[Caller]:
    """The first contractor's gateway at the shared practice site, signed in."""
    with Caller(shared.ready) as calling:
        calling.sign_in("leiezicht", "werfhek-leie-01")
        yield calling


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of registrations of its own."""
    opened = Store(tmp_path / "registrations.db")
    yield opened
    opened.close()


@pytest.fixture
def conduct() -> Conduct:
    """How the service behaves, for a test to change."""
    return Conduct()


@pytest.fixture
def register(site: Site, store: Store, conduct: Conduct) -> Register:
    """Register one presence, received after ``age`` (none by default), and give back the remarks of
    its checks.
    """

    def registered(
        who: str, at: datetime = NOON, age: timedelta = timedelta(), **changes: Any
    ) -> tuple[str, ...]:
        submission = as_read(item(site, who, at, **changes))
        (stored,) = store.add("leiezicht", "gateway", epoch_ms(at + age), [submission])
        return remarks(Checker(Registers(site), store, conduct).case(stored))

    return registered


@pytest.fixture
def told(store: Store, conduct: Conduct) -> Callable[..., tuple[str, ...]]:
    """The remarks of one presence in registers of its own."""

    def remarks_of(site: Site, who: str, at: datetime = NOON, **changes: Any) -> tuple[str, ...]:
        submission = as_read(item(site, who, at, **changes))
        (stored,) = store.add("leiezicht", "gateway", epoch_ms(at), [submission])
        return remarks(Checker(Registers(site), store, conduct).case(stored))

    return remarks_of
