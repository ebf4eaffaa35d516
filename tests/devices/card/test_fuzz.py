"""Fuzz the reading of cards: tests/support/card_fuzz.py has the targets."""

from __future__ import annotations

import pytest

from gateway.devices.card import apdu
from tests.support.card_fuzz import NO_PAUSES, TARGETS, Target
from tests.support.fuzzing import LONG, fuzz

pytestmark = pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
MINUTES = [0.0, pytest.param(LONG / len(TARGETS), marks=pytest.mark.long)]


@pytest.mark.parametrize("minutes", MINUTES, ids=["short", "long"])
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.__name__)
def test_fuzz(target: Target, minutes: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apdu, "EXACT_LENGTH_PAUSES_S", NO_PAUSES)
    fuzz(minutes, target, *TARGETS[target], examples=150)
