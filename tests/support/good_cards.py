"""Copy good practice cards that are made once: a change on one spoils no other."""

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
    """Return the folder of this process's practice keys, gone at its end."""
    folder = tempfile.TemporaryDirectory(prefix="fuzz-keys")
    atexit.register(folder.cleanup)
    return Path(folder.name)


@cache
def card_files(applet: str) -> dict[bytes, bytes]:
    """Return the files of a good card."""
    return _card_once(applet).files


def card_of(applet: str) -> VirtualCard:
    """Return a good card of its own, from the files that were made once."""
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
        given="Jan",
        surname="Peeters",
        number="85011598170",
        card_number="999000100108",
        born=date(1985, 1, 15),
        birth_place="Gent",
        sex="M",
        nationality="BE",
        language="nl",
        valid_from=date(2020, 1, 1),
        valid_to=date(2040, 1, 1),
        applet=applet,
    )
    return VirtualCard(holder, keys())
