"""Fixtures of the system's tests."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest

from tests.support.events import Events
from tests.support.keyrings import MemoryKeyring


@pytest.fixture
def events() -> Events:
    """Collect what a thread reports."""
    return Events()


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """Give this machine a keyring in memory."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)
