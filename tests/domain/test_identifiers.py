"""Test the numbers of the field against the public samples and against python-stdnum."""

from __future__ import annotations

import pytest
import stdnum.be.bis
import stdnum.be.eid
import stdnum.be.nn
import stdnum.be.vat
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain import identifiers
from gateway.domain.model import NumberKind
from gateway.domain.problem import Problem

SAMPLES = [
    ("85011512355", NumberKind.NATIONAL),
    ("85.01.15-123.55", NumberKind.NATIONAL),
    (" 85 01 15 123 55 ", NumberKind.NATIONAL),
    # born 2005: a 2 before the nine digits
    ("05011512353", NumberKind.NATIONAL),
    ("90231512323", NumberKind.BIS),
    ("90431512366", NumberKind.BIS),
    # month or day unknown, or their serials run out; no date at all; a day that no month has
    ("85000012313", NumberKind.NATIONAL),
    ("85010012320", NumberKind.NATIONAL),
    ("85004012306", NumberKind.NATIONAL),
    ("00000100195", NumberKind.NATIONAL),
    ("00000100166", NumberKind.NATIONAL),
    ("85023012397", NumberKind.NATIONAL),
    ("00200100141", NumberKind.BIS),
    ("00400100155", NumberKind.BIS),
    ("98472899765", NumberKind.BIS),
    ("01490700185", NumberKind.BIS),
    ("24910000000000175", NumberKind.LIMOSA),
    ("24911234567890115", NumberKind.LIMOSA),
    # a failed modulo 97 is a warning, never a refusal
    ("24911234567890116", NumberKind.LIMOSA),
]


@pytest.mark.parametrize(("text", "kind"), SAMPLES)
def test_the_public_samples_are_taken(text: str, kind: NumberKind) -> None:
    assert identifiers.parse_person_number(text)[1] is kind


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("85011512356", Problem.CHECK_DIGITS),
        # right check digits: serial 000, months 13, 33 and 60, a public specimen's 71, day 32
        ("00000000097", Problem.CHECK_DIGITS),
        ("85011500081", Problem.CHECK_DIGITS),
        ("85131512342", Problem.CHECK_DIGITS),
        ("85331512385", Problem.CHECK_DIGITS),
        ("85601512380", Problem.CHECK_DIGITS),
        ("71715100070", Problem.CHECK_DIGITS),
        ("85013212330", Problem.CHECK_DIGITS),
        ("00000000000000000", Problem.CHECK_DIGITS),
        ("9" * 17, Problem.CHECK_DIGITS),
        ("8501151235", Problem.NUMBER_LENGTH),
        ("", Problem.NUMBER_LENGTH),
        ("8501151235a", Problem.NUMBER_LENGTH),
        # digits of another script
        ("٨٥٠١١٥١٢٣٥٥", Problem.NUMBER_LENGTH),
        ("591234567829", Problem.CARD_NUMBER_TYPED),
        ("591234567800", Problem.NUMBER_LENGTH),
    ],
)
def test_a_text_that_is_no_number_has_its_problem(text: str, problem: Problem) -> None:
    with pytest.raises(identifiers.NumberError) as caught:
        identifiers.parse_person_number(text)
    assert caught.value.problem is problem
    assert text == "" or text not in str(caught.value)


@given(st.integers(0, 10**9 - 1), st.integers(0, 99))
def test_inss_check_digits_agree_with_stdnum_but_for_its_calendar_and_its_clock(
    base: int, check: int
) -> None:
    """Compare valid numbers only: stdnum also insists on real dates and asks today's year."""
    digits = f"{base:09d}{check:02d}"
    is_valid = stdnum.be.nn.is_valid(digits) or stdnum.be.bis.is_valid(digits)
    assert not is_valid or identifiers.has_inss_checksum(digits)
    # stdnum takes a serial 000, and day 99 for an unknown one
    is_issued = digits[6:9] != "000" and (int(digits[2:4]) % 20 == 0 or digits[4:6] <= "31")
    assert not (is_valid and is_issued) or identifiers.is_inss(digits)


@given(st.integers(0, 10**10 - 1), st.integers(0, 99))
def test_card_numbers_agree_with_stdnum(base: int, check: int) -> None:
    digits = f"{base:010d}{check:02d}"
    assert identifiers.is_card_number(digits) == stdnum.be.eid.is_valid(digits)


@given(st.integers(0, 10**8 - 1), st.integers(0, 99))
def test_enterprise_numbers_agree_with_stdnum(base: int, check: int) -> None:
    digits = f"{base:08d}{check:02d}"
    try:
        ours = identifiers.parse_enterprise_number(digits) == digits
    except ValueError:
        ours = False
    assert ours == (stdnum.be.vat.is_valid(digits) and digits[0] in "01")


def test_enterprise_numbers_as_people_write_them() -> None:
    assert identifiers.parse_enterprise_number("BE 0123.456.749") == "0123456749"
    assert identifiers.parse_enterprise_number("123456749") == "0123456749"
    assert identifiers.parse_employer_number("PL 526-10-40-828") == "PL5261040828"
    assert identifiers.grouped_enterprise("0123456749") == "0123.456.749"
    with pytest.raises(ValueError, match="check digits"):
        identifiers.parse_enterprise_number("0123456748")


def test_workplace_numbers_never_hold_i_or_o() -> None:
    assert identifiers.parse_workplace_number("1y10 00nf 9kcq z") == "1Y1000NF9KCQZ"
    for wrong in ("1Y1000NF9KCQ", "1Y1000NF9KCQO", "1Y1000NF9KCQI", ""):
        with pytest.raises(ValueError, match="13"):
            identifiers.parse_workplace_number(wrong)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("https://www.limosa.example/l1?id=24911234567890115&w=x", "24911234567890115"),
        ("https%3A%2F%2Fx%2F%3Fid%3D24911234567890115", "24911234567890115"),
        ("https%253A%252F%252Fx%253Fid%253D24911234567890115", "24911234567890115"),
        ("24911234567890115", "24911234567890115"),
        ("2491 1234 5678 9011 5", "24911234567890115"),
        ("2491.1234.5678.9011.5", "24911234567890115"),
        ("2491-1234-5678-9011-5", "24911234567890115"),
        ("2491%201234%205678%209011%205", "24911234567890115"),
        ("2491\u00a01234\u202f5678\u20139011 5", "24911234567890115"),
        ("L1: 2491 1234 5678 9011 5, Piotr", "24911234567890115"),
        # digits that stand beside one another are no number
        ("on 2026 11 30 12 34 56 789", None),
        ("date=30-11-2026 tel=0485 12 34 56 78", None),
        ("id=00000000000000000", None),
        # the one that looks like a Limosa number
        ("a=12345678901234567&b=24911234567890115", "24911234567890115"),
        # both begin right, one passes modulo 97
        ("a=24910000000000000&b=24911234567890115", "24911234567890115"),
        ("a=12345678901234567", "12345678901234567"),
        # 18 digits hold no 17
        ("249112345678901156", None),
        ("https://example.be/menu", None),
        ("", None),
        ("%", None),
        ("%zz%", None),
    ],
)
def test_the_limosa_number_in_a_code(text: str, number: str | None) -> None:
    assert identifiers.find_limosa_number(text) == number


@given(st.text())
def test_no_text_in_a_code_breaks_the_search(text: str) -> None:
    number = identifiers.find_limosa_number(text)
    assert number is None or len(number) == 17


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("", ""),
        ("8", "8"),
        ("850115", "85.01.15"),
        ("8501151", "85.01.15-1"),
        ("85011512355", "85.01.15-123.55"),
        ("591234567829", "591-2345678-29"),
        ("24911234567890115", "2491 1234 5678 9011 5"),
    ],
)
def test_digits_are_grouped_as_people_know_them(digits: str, shown: str) -> None:
    assert identifiers.grouped(digits) == shown


def test_masked_numbers_show_two_digits_at_each_end() -> None:
    assert identifiers.masked("85011512355") == "85•••••••55"
    assert identifiers.masked("123") == "•••"
