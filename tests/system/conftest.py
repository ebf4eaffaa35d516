"""Fixtures of the system's tests."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import fail

from tests.support.events import Events
from tests.support.keyrings import MemoryKeyring
from tests.support.project import ExpectLog


@pytest.fixture
def events() -> Events:
    """Collect what a thread reports."""
    return Events()


@pytest.fixture
def no_keyring(expect_log: ExpectLog) -> Iterator[None]:
    """Take the keyring from this machine."""
    expect_log("Secrets rest in a file that only this user may read")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """Give this machine a keyring in memory."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)
