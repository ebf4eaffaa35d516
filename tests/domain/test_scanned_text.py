"""Test the texts that scanners type, on the keyboard that they are set to and on another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain import scanned_text
from gateway.domain.events import FormFailed, FormRead
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem
from tests.support.scanned_codes import BIS, CARD, LIMOSA, NATIONAL, URL

Keyboard = Callable[[str], str]

_AMERICAN = (
    "1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|ZXCVBNM<>?"
)
_BELGIAN = (
    "&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+"
)


def garbled(text: str) -> str:
    """Return what a scanner set to the American keyboard types on a Belgian computer."""
    return text.translate(str.maketrans(_AMERICAN, _BELGIAN))


@pytest.mark.parametrize(
    "text",
    [URL, LIMOSA, f"  {LIMOSA} ", "2491 0000 0000 0017 5", f"]Q3{URL}", f"LIMOSA:{LIMOSA};v=2"],
)
@pytest.mark.parametrize("keyboard", [str, garbled])
def test_a_limosa_number_is_found_in_a_form(text: str, keyboard: Keyboard) -> None:
    assert scanned_text.event_of(keyboard(text)) == FormRead(
        Person(LIMOSA, NumberKind.LIMOSA, Means.FORM)
    )


@pytest.mark.parametrize(
    ("number", "kind"), [(NATIONAL, NumberKind.NATIONAL), (BIS, NumberKind.BIS)]
)
@pytest.mark.parametrize("keyboard", [str, garbled])
@pytest.mark.parametrize("written", ["{0}", "{1}.{2}.{3}-{4}.{5}", "]C0{0}"])
def test_a_national_number_counts_as_typed(
    number: str, kind: NumberKind, keyboard: Keyboard, written: str
) -> None:
    text = written.format(number, number[:2], number[2:4], number[4:6], number[6:9], number[9:])
    assert scanned_text.event_of(keyboard(text)) == FormRead(Person(number, kind, Means.KEYPAD))


def test_a_national_number_proves_nothing_where_numbers_may_not_be_typed() -> None:
    assert scanned_text.event_of(NATIONAL, allow_inss=False) == FormFailed(Problem.NOT_AN_L1)
    assert scanned_text.event_of(URL, allow_inss=False) == FormRead(
        Person(LIMOSA, NumberKind.LIMOSA, Means.FORM)
    )


@pytest.mark.parametrize("keyboard", [str, garbled])
def test_the_cards_own_number_has_a_problem_of_its_own(keyboard: Keyboard) -> None:
    assert scanned_text.event_of(keyboard(CARD)) == FormFailed(Problem.CARD_NUMBER_TYPED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "5449000000996",
        "https://example.org/",
        NATIONAL[:-1],
        "85011512354",
        f"x{NATIONAL}",
        f"9{LIMOSA}",
        "2491",
        "²³¹",
    ],
)
def test_anything_else_is_no_form(text: str) -> None:
    assert scanned_text.event_of(text) == FormFailed(Problem.NOT_AN_L1)


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    assert isinstance(scanned_text.event_of(text), FormRead | FormFailed)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=80))
def test_text_around_a_number_does_not_matter_unless_it_is_a_digit(around: str) -> None:
    letters = "".join(letter for letter in around if not letter.isdigit() and letter != "%")
    assert scanned_text.event_of(f"{letters}{LIMOSA}{letters}") == FormRead(
        Person(LIMOSA, NumberKind.LIMOSA, Means.FORM)
    )
