"""A relay below TLS on the way to the practice service, and a kiosk behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.relay import Relay, relaying
from tests.support.sending_fixtures import MakeKit
from tests.support.sending_kit import Kit


@pytest.fixture
def relay(origin: str) -> Iterator[Relay]:
    """Run a relay to the practice service."""
    with relaying(origin) as running:
        yield running


@pytest.fixture
def far(make_kit: MakeKit, relay: Relay) -> Kit:
    """Give a kiosk that is signed in by way of the relay; an exchange may take 3 s."""
    made = make_kit(relay.url, service="deadline_s = 3")
    made.sign_in()
    return made
