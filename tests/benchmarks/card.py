"""A card read and checked, beside OpenSC's eidenv (which checks nothing), on the same virtual cards
at a real chip's pace.

Both sides in turns, medians. *chip*: the time spent in the card's answers; *own*: the rest of ours.
eidenv's time holds its process's start, which is told apart: it is what eidenv takes beside the
chip when the card answers at once.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from gateway.devices.card.apdu import Card
from gateway.devices.card.certificates import Certificate
from gateway.devices.card.pcsc import Context, ReaderState
from gateway.devices.card.read_attempt import ATR_OF_1_8, CardReport
from gateway.devices.card.reader import CardReader
from gateway.devices.card.tlv import parse
from gateway.devices.card.trust import TrustStore
from gateway.devices.card.validity import TimeEstimate
from gateway.devices.card.verifier import CardVerifier
from gateway.sandbox.cards.eid_files import IDENTITY, CardHolder, encode
from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import PACES, Pace, PacedCard, VirtualCard
from tests.benchmarks.figures import promise

READER = "Virtual PCD 00 00"
ROUNDS = 21
VISITS = 9
# as on the public specimens, and as expected of applet 1.8
IDENTITY_BYTES = {"1.7": 204, "1.8": 300}
AT_ONCE = Pace(0, 0)


class Taken(NamedTuple):
    """One reading, in seconds: all of it, and the chip's part; and the commands it took."""

    seconds: float
    chip: float
    commands: int


def run() -> None:
    """Print the table."""
    if not shutil.which("eidenv"):
        print("  eidenv is missing: apt-get install opensc")
        return
    with tempfile.TemporaryDirectory(prefix="eid") as folder:
        service = PrivatePcsc(Path(folder) / "pcsc")
        os.environ.update(service.env)
        service.start()
        slot = Slot(service.reader)
        try:
            print(f"  {'':52}{'eidenv':>15}{'ours':>18}{'ratio':>8}{'chip':>9}{'own':>9}")
            for applet in ("1.7", "1.8"):
                _model(slot, Path(folder) / "keys", applet)
        finally:
            slot.remove()
            service.stop()


def _model(slot: Slot, keys: Path, applet: str) -> None:
    roots = [Issuer(keys, applet).root.certificate]
    for name, pace in (
        (f"applet {applet}, the stack alone", AT_ONCE),
        (f"applet {applet}, model of the chip", PACES[applet]),
    ):
        card = PacedCard(_card(keys, applet), pace)
        slot.insert(card)
        while not _is_in():
            time.sleep(0.01)
        known = _verifier(roots)
        _ours(card, known)
        _eidenv(card)
        theirs, ours = _in_turns(
            (lambda card=card: _eidenv(card), lambda card=card, known=known: _ours(card, known))
        )
        what = "checked, verified no copy" if applet == "1.8" else "checked"
        _line(f"{name}: {what}", theirs, ours)
        first = _median([_ours(card, _verifier(roots)) for _ in range(5)])
        _line(f"{'':4}the first card of a register's key", theirs, first)
    _visits(slot, card, known)


def _visits(slot: Slot, card: PacedCard, verifier: CardVerifier) -> None:
    """Whole visits through the reader's thread: connection, transaction, watchdog and all."""
    seen: list[CardReport] = []
    reader = CardReader(lambda _event: None, verifier=verifier, on_report=seen.append, virtual=True)
    slot.remove()
    reader.start()
    for turn in range(VISITS):
        slot.insert(card)
        while len(seen) <= turn:
            time.sleep(0.005)
        slot.remove()
    reader.stop()
    own = [(one.seconds - one.card_seconds) * 1000 for one in seen]
    whole = statistics.median(one.seconds for one in seen) * 1000
    promise("a card read and proven, at a real chip's pace", whole, " ms", 400)
    print(
        f"  {'':4}a visit through the reader's thread: {whole:.1f} ms, of which ours, beside the"
        " commands: "
        f"median {statistics.median(own):.1f} ms, worst {max(own):.1f} ms, in {VISITS} visits"
    )


def _card(keys: Path, applet: str) -> VirtualCard:
    holder = CardHolder(
        given="Jan Pieter",
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
    card = VirtualCard(holder, keys)
    file = card.files[IDENTITY]
    card.files[IDENTITY] = encode(
        parse(file) | {0x70: b"x" * (IDENTITY_BYTES[applet] - len(file) - 2)}
    )
    card.sign()
    return card


def _verifier(roots: list[Certificate]) -> CardVerifier:
    return CardVerifier(
        TrustStore(roots=roots), lambda: TimeEstimate(time.time_ns() // 1_000_000, 500)
    )


def _ours(card: PacedCard, verifier: CardVerifier) -> Taken:
    """From a new context to the verdict."""
    card.spent, card.commands = 0.0, 0
    began = time.perf_counter()
    context = Context()
    with context.connect(READER) as connection:
        verifier.verify(Card(connection.send_and_receive), elliptic=card.atr == ATR_OF_1_8)
    context.release()
    return Taken(time.perf_counter() - began, card.spent, card.commands)


def _eidenv(card: PacedCard) -> Taken:
    """The process, from its start to its end."""
    card.spent, card.commands = 0.0, 0
    began = time.perf_counter()
    done = subprocess.run(["eidenv", "--reader", "0"], capture_output=True, text=True, check=False)
    taken = time.perf_counter() - began
    if "85011598170" not in done.stdout:
        raise RuntimeError(f"eidenv did not read the card: {done.stderr.strip()}")
    return Taken(taken, card.spent, card.commands)


def _in_turns(sides: tuple[Callable[[], Taken], Callable[[], Taken]]) -> tuple[Taken, Taken]:
    taken: tuple[list[Taken], list[Taken]] = ([], [])
    for _ in range(ROUNDS):
        for side, times in zip(sides, taken, strict=True):
            times.append(side())
    return _median(taken[0]), _median(taken[1])


def _median(taken: list[Taken]) -> Taken:
    return sorted(taken)[len(taken) // 2]


def _line(what: str, theirs: Taken, ours: Taken) -> None:
    print(
        f"  {what:52.52}"
        f"{theirs.seconds * 1000:9.1f} ms {theirs.commands:2} C"
        f"{ours.seconds * 1000:11.1f} ms {ours.commands:2} C"
        f"{ours.seconds / theirs.seconds:8.2f}"
        f"{ours.chip * 1000:9.1f}{(ours.seconds - ours.chip) * 1000:9.1f}"
    )


def _is_in() -> bool:
    context = Context()
    try:
        return context.wait({READER: ReaderState()}, 0)[READER].is_present
    finally:
        context.release()
