"""The sending side's own fixtures, and a relay below TLS on its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from gateway.sandbox.service.server import PracticeService
from tests.support.relay import Relay, relaying
from tests.support.sending_kit import Kit
from tests.sync.conftest import (
    _brisk,
    _no_keyring,
    _practice,
    admin,
    ca,
    kit,
    make_kit,
    practice,
    station,
    tls,
)

__all__ = [
    "_brisk",
    "_no_keyring",
    "_practice",
    "admin",
    "ca",
    "kit",
    "make_kit",
    "practice",
    "station",
    "tls",
]


@pytest.fixture
def relay(practice: PracticeService) -> Iterator[Relay]:
    """A relay to the practice service."""
    with relaying(practice.ready["base_url"].partition("/REST")[0]) as running:
        yield running


@pytest.fixture
def far(make_kit: Callable[..., Kit], relay: Relay) -> Kit:
    """A kiosk that is signed in, with the relay on its way; an exchange may take 3 s."""
    made = make_kit(f"https://localhost:{relay.port}", service="deadline_s = 3")
    made.sign_in()
    return made
