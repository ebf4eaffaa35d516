"""Fixtures of the practice site's tests: a running one, and a caller who is signed in to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.sandbox.registers import Site
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.practice import Practice
from tests.sandbox.caller import Caller


@pytest.fixture
def practice(tmp_path: Path, site: Site) -> Iterator[Practice]:
    """A practice site on free ports, whose checks come at once."""
    with Practice(tmp_path / "practice", port=0, site=site, conduct=Conduct(check_delay_s=0)) as running:
        yield running


@pytest.fixture(scope="session")
def standing(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Iterator[Practice]:
    """One practice site for all tests that leave nothing behind in it: refusals, mostly."""
    with Practice(tmp_path_factory.mktemp("standing"), port=0, site=site, conduct=Conduct(check_delay_s=0)) as running:
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
