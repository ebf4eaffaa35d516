"""Run the fuzz targets for a bounded number of examples; tests/support/card_fuzz.py runs longer."""

from __future__ import annotations

import pytest

from gateway.devices.card import apdu
from tests.support.card_fuzz import NO_PAUSES, TARGETS, Target, run


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.__name__)
def test_fuzz(target: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apdu, "EXACT_LENGTH_PAUSES_S", NO_PAUSES)
    run(target)
