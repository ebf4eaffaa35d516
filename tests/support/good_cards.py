"""Good practice cards, made once and copied: what is changed on one spoils no other."""

from __future__ import annotations

import atexit
import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.virtual_card import VirtualCard


@cache
def keys() -> Path:
    """The practice keys of this process, gone at its end."""
    folder = tempfile.TemporaryDirectory(prefix="fuzz-keys")
    atexit.register(folder.cleanup)
    return Path(folder.name)


@cache
def card_files(applet: str) -> dict[bytes, bytes]:
    """The files of a good card."""
    return _card_once(applet).files


def card_of(applet: str) -> VirtualCard:
    """A good card of its own, made from the files that were made once."""
    card = VirtualCard.__new__(VirtualCard)
    card.__dict__.update(_card_once(applet).__dict__)
    card.files = dict(card_files(applet))
    card.before = None
    card.challenges_left = 5000
    card.reset()
    return card


@cache
def _card_once(applet: str) -> VirtualCard:
    holder = CardHolder(
        *(
            "Jan",
            "Peeters",
            "85011598170",
            "999000100108",
            date(1985, 1, 15),
            "Gent",
            "M",
            "BE",
            "nl",
        ),
        *(date(2020, 1, 1), date(2040, 1, 1)),
        applet=applet,
    )
    return VirtualCard(holder, keys())
