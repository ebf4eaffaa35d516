"""Test that only the digits 0 to 9 are digits: those of other scripts are taken nowhere."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable

import pytest

from gateway.domain import digits, identifiers, scanned_text, search
from gateway.domain.events import FormFailed
from gateway.domain.model import Employer, Remark
from gateway.flow.actions import KeyPressed, TextPasted
from gateway.flow.states import Typing
from tests.support.people import JAN, PIOTR
from tests.support.scanned_codes import CARD
from tests.support.visits import after, keypad_after

ENTERPRISE = "0123456749"
# the digit 0: full-width, Arabic-Indic, Persian, Devanagari, mathematical
ZEROS = "０٠۰०𝟎"


def written(text: str, zero: str) -> str:
    """Return a text with its digits in the script of this zero."""
    return "".join(chr(ord(zero) + int(one)) if one.isdigit() else one for one in text)


def accepted(read: Callable[[str], object], text: str) -> object:
    """Return what is read of a text, or nothing where it is refused."""
    with contextlib.suppress(ValueError, argparse.ArgumentTypeError):
        return read(text)
    return None


@pytest.mark.parametrize("zero", ZEROS)
@pytest.mark.parametrize(
    ("read", "text"),
    [
        (digits.is_digits, "1"),
        (digits.whole_number, "17"),
        (digits.whole_number, "-3"),
        (digits.decimal_number, "1.5"),
        (identifiers.is_inss, JAN.number),
        (identifiers.is_limosa, PIOTR.number),
        (identifiers.has_limosa_checksum, PIOTR.number),
        (identifiers.is_card_number, CARD),
        (identifiers.parse_person_number, JAN.number),
        (identifiers.parse_enterprise_number, ENTERPRISE),
        (identifiers.parse_employer_number, ENTERPRISE),
        (identifiers.parse_workplace_number, "1Y1000NF9KCQZ"),
        (identifiers.find_limosa_number, PIOTR.number),
        (lambda code: Remark(f"caw_{code}").number, "14"),
        (lambda typed: search.matching([Employer(ENTERPRISE, "Maas")], typed), ENTERPRISE),
    ],
)
def test_digits_of_another_script_are_none(
    read: Callable[[str], object], text: str, zero: str
) -> None:
    assert accepted(read, text)
    assert not accepted(read, written(text, zero))


@pytest.mark.parametrize("text", ["1_7", " 17", "1.0", "", "-", "--1", "²"])
def test_a_whole_number_is_digits_alone(text: str) -> None:
    assert accepted(digits.whole_number, text) is None


@pytest.mark.parametrize("zero", ZEROS)
@pytest.mark.parametrize("number", [JAN.number, PIOTR.number, CARD])
def test_neither_a_scanner_nor_the_keypad_takes_them(number: str, zero: str) -> None:
    foreign = written(number, zero)
    assert isinstance(scanned_text.event_of(foreign), FormFailed)
    assert isinstance(scanned_text.code_event(foreign), FormFailed)
    empty = keypad_after("")
    assert after(empty, *map(KeyPressed, foreign)).screen == Typing()
    pasted = after(empty, TextPasted(foreign)).screen
    assert isinstance(pasted, Typing)
    assert pasted.digits == ""
