"""The sending side's fixtures, for the recorder beside it."""

from __future__ import annotations

from tests.sync.conftest import (
    _brisk,
    _no_keyring,
    _practice,
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
    "ca",
    "kit",
    "make_kit",
    "practice",
    "station",
    "tls",
]
