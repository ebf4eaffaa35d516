"""Find companies and workplaces by the beginning of any word of a name, or by their number.

Who touches letters types no blanks and no accents: so ``Bâti-Liège`` is found by ``batil`` and by
``lieg``, ``De Backer`` by ``debac`` and by ``back``, ``'t Serstevens`` by ``tser`` and ``ser``. A
legal form begins no word, but where it begins the name: ``NV Bouw`` is found by ``nvb`` and
``bou``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from string import ascii_lowercase, digits
from typing import Protocol, TypeVar

from gateway.domain.digits import is_digits

KEYS = ascii_lowercase + digits
"""What can be touched to search, in its order."""

_LEGAL_FORM_WORDS = (
    "asbl bv bvba comm commv cv cvba cvso doo ebvba eood esv eurl gcv gie gmbh inc kft kg lda "
    "limited llc ltd ltda nv ohg ood sa sarl sas sasu sc sca scrl scs se snc spa sprl sprlu spzoo "
    "srl srls sro ug vof vzw zrt"
)
_ARTICLE_WORDS = "das de den der des die du het l la le les t the"
_LEGAL_FORMS, _ARTICLES = frozenset(_LEGAL_FORM_WORDS.split()), frozenset(_ARTICLE_WORDS.split())
# what no accent can be taken from
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_WORD = re.compile(r"[^\W_]+")
# one word in spite of its dots and blanks: S.A., B.V.B.A., A.B.C, Sp. z o.o.
_DOTTED = re.compile(r"\bsp\.? z ?o\.? ?o\b\.?|\b(?:[^\W_]\.)+[^\W_]\b\.?")
_DOTS = re.compile(r"[. ]")


class Named(Protocol):
    """Describe what can be searched for: a company, a workplace."""

    @property
    def name(self) -> str:
        """Return the name as people write it."""

    @property
    def number(self) -> str:
        """Return the number, without separators."""


Item = TypeVar("Item", bound=Named)


def _name_of(item: Named) -> str:
    return item.name


def matching(
    items: Iterable[Item], typed: str, text_of: Callable[[Item], str] = _name_of
) -> tuple[Item, ...]:
    """Return the items of which a word or the number begins with ``typed``, all without it.

    They are in the order of the alphabet, those whose name itself begins so first.

    :param text_of: what is searched in place of the name, for instance with the address
    """
    found = [item for item in items if _is_found(item, typed, text_of)]
    typed = _compact(typed)

    def order(item: Item) -> tuple[bool, str, str]:
        begins = any(start.startswith(typed) for start in _starts(text_of(item))[0])
        return not begins, sort_key(text_of(item)), item.number

    return tuple(sorted(found, key=order))


def next_keys(
    items: Iterable[Item], typed: str, text_of: Callable[[Item], str] = _name_of
) -> frozenset[str]:
    """Return the letters and digits that lead from ``typed`` to something."""
    found = [item for item in items if _is_found(item, typed, text_of)]
    return frozenset(
        key for key in KEYS if any(_is_found(item, typed + key, text_of) for item in found)
    )


def sort_key(name: str) -> str:
    """Return what sorts by name, in whatever letters it is written: ``bouw`` for ``NV Bouw``."""
    words = _words(name)
    first = next((place for place, word in enumerate(words) if word not in _LEGAL_FORMS), 0)
    return " ".join(words[first:])


def folded(text: str) -> str:
    """Return ``text`` in small letters without accents: ``bati`` for ``Bâti``."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_PLAIN_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _is_found(item: Item, typed: str, text_of: Callable[[Item], str]) -> bool:
    """Say whether ``typed`` as a whole, or each word of it, begins something of ``item``."""
    first, others = _starts(text_of(item))
    whole = _compact(typed)
    starts = first + others
    if any(digit in whole for digit in digits):
        starts += _number_starts(item.number)
    return any(start.startswith(whole) for start in starts) or all(
        any(start.startswith(word) for start in starts) for word in _words(typed)
    )


@lru_cache(maxsize=4096)
def _starts(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the name from each of its words on, without blanks: where it begins, and elsewhere.

    A name begins behind a legal form and an article, too.
    """
    words = _words(name)
    begin = 0
    while begin < len(words) - 1 and words[begin] in _LEGAL_FORMS | _ARTICLES:
        begin += 1
    starts = [
        (place, "".join(words[place:]))
        for place, word in enumerate(words)
        if not place or word not in _LEGAL_FORMS
    ]
    return (
        tuple(start for place, start in starts if place <= begin),
        tuple(start for place, start in starts if place > begin),
    )


def _number_starts(number: str) -> tuple[str, ...]:
    """Return the number as people write it: without its first 0, with BE, without a country."""
    plain = folded(number)
    if is_digits(plain):
        return plain, plain.lstrip("0"), f"be{plain}", f"be{plain.lstrip('0')}"
    return plain, plain.lstrip(ascii_lowercase)


def _words(text: str) -> list[str]:
    return _WORD.findall(_DOTTED.sub(lambda word: _DOTS.sub("", word[0]) + " ", folded(text)))


def _compact(typed: str) -> str:
    return "".join(_words(typed))
