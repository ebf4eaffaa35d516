"""Fixtures of the system's tests."""

from __future__ import annotations

import pytest

from tests.support.events import Events


@pytest.fixture
def events() -> Events:
    """Collect what a thread reports."""
    return Events()
