"""Test how people are called: by first name and initial, and those who have one name by that."""

from __future__ import annotations

import pytest

from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.names import full_name


@pytest.mark.parametrize(
    ("given", "surname", "short", "full"),
    [
        ("Jan Maria", "Peeters", "Jan P.", "Peeters, Jan Maria"),
        ("Jean-Pierre", "Van den Berghe", "Jean-Pierre V.", "Van den Berghe, Jean-Pierre"),
        # one name, as cards hold it
        ("", "Suharto", "Suharto", "Suharto"),
        (".", "Suharto", "Suharto", "Suharto"),
        ("-", "Singh Kaur", "Singh Kaur", "Singh Kaur"),
        ("Suharto", "", "Suharto", "Suharto"),
        ("Suharto", ".", "Suharto", "Suharto"),
        (". Amina", "Diallo", "Amina D.", "Diallo, . Amina"),
        # an apostrophe is no initial
        ("Marie", "'t Serstevens", "Marie 't S.", "'t Serstevens, Marie"),
        ("Marie", "’s-Gravenmaker", "Marie ’s-G.", "’s-Gravenmaker, Marie"),
        ("Luc", "D'Hondt", "Luc D.", "D'Hondt, Luc"),
        ("Sean", "O’Brien", "Sean O.", "O’Brien, Sean"),
        ("Ali", "(Ben) Salah", "Ali B.", "(Ben) Salah, Ali"),
        ("Ali", "ʿAbd", "Ali A.", "ʿAbd, Ali"),
        ("Ali", "`Abd", "Ali A.", "`Abd, Ali"),
        # a letter and its accent, which no one character holds
        ("Chen", "M\u0304a", "Chen M\u0304.", "M\u0304a, Chen"),
    ],
)
def test_a_name_as_the_screen_and_a_list_show_it(
    given: str, surname: str, short: str, full: str
) -> None:
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, given, surname)
    assert person.screen_name == short
    assert full_name(given, surname) == full


@pytest.mark.parametrize(("given", "surname"), [("", ""), (".", "."), ("-", ""), (" ", "?")])
def test_who_has_no_name_is_called_by_the_last_five_digits(given: str, surname: str) -> None:
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, given, surname)
    assert (person.short_name, person.screen_name) == ("", "…12355")
    assert full_name(given, surname) == ""
