"""Fixtures of the tests of sending: a vault without a keyring, and a log-in that is kept in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.sync.api import ServiceClient
from gateway.sync.credentials import Credentials
from gateway.system.throttle import SIGN_IN, Throttle
from gateway.system.vault import Vault
from tests.support.sending_kit import PASSWORD, USER


@pytest.fixture
def vault(tmp_path: Path, no_keyring: None) -> Vault:  # noqa: ARG001 - comes first
    return Vault(tmp_path)


@pytest.fixture
def credentials(service: ServiceClient, vault: Vault, tmp_path: Path) -> Credentials:
    made = Credentials(service, vault, Throttle(tmp_path / SIGN_IN))
    made.log_in(USER, PASSWORD)
    made.store()
    return made
