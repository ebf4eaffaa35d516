"""Cards with a fault, on command: forged and copied ones, worn and dirty ones, and what people do
with cards.

``made(holder, keys, fault, slot)`` gives anybody's card with a fault; ``FAULTS`` names them all.
Some take a figure, as in ``pulled=5``: at which command (counted from 0), or for how many seconds.
A forger here has what a forger has: all files of a real card, and keys of his own, but neither the
register's key nor the chip's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec

from gateway.domain.digits import decimal_number
from gateway.errors import UserError
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.keys import Issuer
from gateway.sandbox.cards.rival import MODES
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import (
    NO_FILE,
    NO_FILE_SELECTED,
    Chip,
    MuteCard,
    OtherCard,
    VirtualCard,
)

_READ_BINARY = 0xB0
# after 6581
_MUTE_SPELL_S = 0.3
# longer than a card runs
_LONG = timedelta(days=3700)


class CardFaultError(UserError):
    """Report that there is no such fault."""


@dataclass(frozen=True, slots=True)
class CardFaultContext:
    """Hold what a fault is made of: the holder, the practice keys, the slot, the figure."""

    holder: CardHolder
    keys: Path
    slot: Slot
    figure: float

    @property
    def card(self) -> VirtualCard:
        """Return the holder's card without a fault."""
        return VirtualCard(self.holder, self.keys)

    @property
    def forger(self) -> Issuer:
        """Return the forger's own root and register, with the same names as the practice ones."""
        return Issuer(self.keys / "forger", self.holder.applet, rekeyed=self.holder.rekeyed)

    @property
    def other_card(self) -> VirtualCard:
        """Return a card of the same kind that belongs to another person."""
        return VirtualCard(
            replace(self.holder, number=_OTHER_NUMBER, card_number="000000000097", given="Els"),
            self.keys,
        )


# synthetic, of the public sample range
_OTHER_NUMBER = "05011512353"


class CardFault(NamedTuple):
    """Describe a fault: what it is in a line, how to make it, and its figure when none is given."""

    what: str
    make: Callable[[CardFaultContext], Chip]
    figure: float = 0


# ---- forged and copied ---------------------------------------------------------------------------


def _copied(context: CardFaultContext) -> Chip:
    card = context.card
    if card.basic_key is not None:
        card.basic_key = ec.generate_private_key(ec.SECP384R1())
    return card


def _copied_with_key(context: CardFaultContext) -> Chip:
    card = _copied(context)
    if isinstance(card, VirtualCard) and card.basic_key is not None:
        card.files[eid_files.BASIC_KEY] = eid_files.public_bytes(card.basic_key)
    return card


def _copied_without_key(context: CardFaultContext) -> Chip:
    card = context.card
    card.basic_key = None
    card.files.pop(eid_files.BASIC_KEY, None)
    return card


def _altered(context: CardFaultContext) -> Chip:
    """Put another person's number and name over the holder's, and leave the signatures."""
    card = context.card
    other = replace(context.holder, number=_OTHER_NUMBER, given="Els", surname="Claes")
    card.files[eid_files.IDENTITY] = VirtualCard(other, context.keys).files[eid_files.IDENTITY]
    return card


def _other_signature(context: CardFaultContext) -> Chip:
    card = context.card
    card.files[eid_files.IDENTITY_SIGNATURE] = context.other_card.files[
        eid_files.IDENTITY_SIGNATURE
    ]
    return card


def _foreign_root(context: CardFaultContext) -> Chip:
    return VirtualCard(context.holder, context.keys, context.forger)


def _foreign_register(context: CardFaultContext) -> Chip:
    """Sign by the forger's register beside the true root: same names, another key."""
    card = VirtualCard(context.holder, context.keys, context.forger)
    card.files[eid_files.ROOT_CERTIFICATE] = context.card.files[eid_files.ROOT_CERTIFICATE]
    return card


def _unsigned(context: CardFaultContext) -> Chip:
    card = context.card
    del card.files[eid_files.IDENTITY_SIGNATURE]
    return card


# ---- worn, out of date ---------------------------------------------------------------------------


def _used_up(context: CardFaultContext) -> Chip:
    card = context.card
    card.challenges_left = 0
    return card


def _moved(context: CardFaultContext, by: timedelta) -> Chip:
    """Return the same card, rightly signed, with both its dates moved."""
    holder = context.holder
    return VirtualCard(
        replace(holder, valid_from=holder.valid_from + by, valid_to=holder.valid_to + by),
        context.keys,
    )


def _run_out(context: CardFaultContext) -> Chip:
    holder = context.holder
    return VirtualCard(
        holder,
        context.keys,
        Issuer(context.keys, holder.applet, rekeyed=holder.rekeyed, run_out=True),
    )


def _blank(context: CardFaultContext) -> Chip:
    card = context.card
    card.files[eid_files.IDENTITY] = bytes(len(card.files[eid_files.IDENTITY]))
    return card


# ---- what happens to a card while it is read -----------------------------------------------------


def _at(
    context: CardFaultContext,
    act: Callable[[VirtualCard, bytes], bytes | None],
    *,
    every: bool = False,
    of: int | None = None,
) -> Chip:
    """Return the holder's card, which does something else at the command with the figure's number.

    :param of: count the commands of this instruction only.
    """
    card = context.card
    count = -1

    def before(apdu: bytes) -> bytes | None:
        nonlocal count
        count += of is None or apdu[1:2] == bytes((of,))
        due = count >= context.figure if every else count == context.figure
        return act(card, apdu) if due and (of is None or apdu[1:2] == bytes((of,))) else None

    card.before = before
    return card


def _silently(act: Callable[[], object]) -> Callable[[VirtualCard, bytes], bytes | None]:
    def do(_card: VirtualCard, _apdu: bytes) -> None:
        act()

    return do


def _answers(status: str) -> Callable[[VirtualCard, bytes], bytes | None]:
    return lambda _card, _apdu: bytes.fromhex(status)


def _eeprom(context: CardFaultContext) -> Chip:
    """Answer 6581, and then for a while with slow refusals alone."""
    until = 0.0

    def act(_card: VirtualCard, _apdu: bytes) -> bytes | None:
        nonlocal until
        now = time.monotonic()
        if not until:
            until = now + _MUTE_SPELL_S
            return b"\x65\x81"
        if now < until:
            time.sleep(until - now)
            return b"\x6f\x00"
        return None

    return _at(context, act, every=True)


def _stall(context: CardFaultContext) -> Chip:
    return _at(replace(context, figure=1), _silently(lambda: time.sleep(context.figure)))


def _not_selected(context: CardFaultContext, answer: bytes = NO_FILE) -> Chip:
    """Answer nothing else until the eID applet is selected."""
    selected = False

    def act(_card: VirtualCard, apdu: bytes) -> bytes | None:
        nonlocal selected
        selected = selected or apdu[:3] == b"\x00\xa4\x04"
        return None if selected else answer

    return _at(replace(context, figure=0), act, every=True)


def _never_selected(context: CardFaultContext) -> Chip:
    return _not_selected(context, NO_FILE_SELECTED)


FAULTS = {
    "copy": CardFault(
        "a copy: all files of the card, but not the chip's key (applet 1.8)", _copied
    ),
    "copy-own-key": CardFault("a copy that shows a key of its own", _copied_with_key),
    "copy-no-key": CardFault("a copy on a chip without any key", _copied_without_key),
    "altered": CardFault("somebody else's number and name over the holder's", _altered),
    "other-signature": CardFault("the signature of another card", _other_signature),
    "unsigned": CardFault("the signature is missing", _unsigned),
    "foreign-root": CardFault(
        "signed by a forger's register under a forger's root with the right names", _foreign_root
    ),
    "foreign-register": CardFault(
        "signed by a forger's register, the true root beside it", _foreign_register
    ),
    "used-up": CardFault("the chip's 5000 proofs are used up (applet 1.8)", _used_up),
    "expired": CardFault("the card's last day is past", lambda context: _moved(context, -_LONG)),
    "not-yet-valid": CardFault(
        "the card's first day is to come", lambda context: _moved(context, _LONG)
    ),
    "register-run-out": CardFault("the register's certificate has expired", _run_out),
    "blank": CardFault("the identity file holds zeros only", _blank),
    "bank": CardFault("a bank card", lambda _order: OtherCard()),
    "mute": CardFault("upside down: no answer to reset", lambda _order: MuteCard()),
    "pulled": CardFault(
        "pulled at a command", lambda context: _at(context, _silently(context.slot.remove)), 2
    ),
    "contact": CardFault(
        "contact lost for a moment at a command",
        lambda context: _at(context, _silently(context.slot.lose_contact)),
        2,
    ),
    "swapped": CardFault(
        "swapped at a command for another card, within 60 ms",
        lambda context: _at(
            context, _silently(lambda: context.slot.insert(context.other_card, at_once=True))
        ),
        2,
    ),
    "reset": CardFault(
        "forgets what was selected at a command",
        lambda context: _at(context, lambda card, _apdu: card.reset()),
        2,
    ),
    "glitch": CardFault("6F00 once", lambda context: _at(context, _answers("6F00")), 1),
    "spurious-end": CardFault(
        "6B00 in the middle of a file",
        lambda context: _at(context, _answers("6B00"), of=_READ_BINARY),
        1,
    ),
    "lost-file": CardFault(
        "6986, no file selected, in the middle",
        lambda context: _at(context, _answers("6986"), of=_READ_BINARY),
        1,
    ),
    "empty": CardFault(
        "9000 without data in the middle of a file",
        lambda context: _at(context, _answers("9000"), of=_READ_BINARY),
        1,
    ),
    "eeprom": CardFault("6581, then a mute spell", _eeprom, 1),
    "broken": CardFault("6F00 always", lambda context: _at(context, _answers("6F00"), every=True)),
    "not-active": CardFault(
        "6283, file not activated", lambda context: _at(context, _answers("6283"), every=True)
    ),
    "stall": CardFault("an answer that takes so many seconds", _stall, 2),
    "silent": CardFault(
        "no answer any more from a command on",
        lambda context: _at(context, _answers(""), every=True),
        2,
    ),
    "card-manager": CardFault("another program left the card manager selected", _not_selected),
    "applet-not-selected": CardFault(
        "an applet that no reset selects, as a public one for Java cards", _never_selected
    ),
    **{name: CardFault(what, lambda context: context.card, 5) for name, what in MODES.items()},
}
"""All faults by their names on the command line."""


def parse_fault(text: str) -> tuple[str, float | None]:
    """Return name and figure of a fault as it is written, ``pulled`` or ``pulled=5``.

    :raises FaultError: when there is no such fault or the figure is none.
    """
    name, equals, figure = text.partition("=")
    if name not in FAULTS:
        raise CardFaultError(f"There is no fault {name!r}. There are: {', '.join(FAULTS)}.")
    if not equals:
        return name, None
    try:
        number = decimal_number(figure)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1000:
        raise CardFaultError(
            f"{figure!r} is no figure for the fault {name}. Write a number from 0 to"
            f" 1000, as in {name}=2."
        )
    return name, number


def faulty_card(holder: CardHolder, keys: Path, fault: str, slot: Slot) -> Chip:
    """Return the card of ``holder`` with a fault, for the slot into which it will be put.

    :raises FaultError: when there is no such fault.
    """
    name, figure = parse_fault(fault)
    known = FAULTS[name]
    return known.make(
        CardFaultContext(holder, keys, slot, known.figure if figure is None else figure)
    )
