"""Interpret the text that a keyboard-wedge scanner typed.

Such a scanner presses keys, and the operating system turns keys into characters. A new scanner is
set to the American keyboard and Belgian computers are set to AZERTY, or the reverse, so a code
often arrives garbled, the more so with Caps Lock on; this module restores it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from gateway.domain.events import FormFailed, FormRead
from gateway.domain.identifiers import (
    NumberError,
    digits_of,
    find_limosa_number,
    has_limosa_checksum,
    inss_kind,
    is_card_number,
    is_inss,
)
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem

# the same keys on both layouts (xkeyboard-config): by row, then by row with shift
_AMERICAN = (
    r"1234567890-=qwertyuiop[]asdfghjkl;'\zxcvbnm,./"
    r"""!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?"""
)
_BELGIAN = (
    r"""&é"'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:="""
    r"1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+"
)
# the French row of digits is not the Belgian one
_FRENCH = (
    r"""&é"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!"""
    r"""1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§"""
)
_TRANSLATIONS = (
    str.maketrans(_BELGIAN, _AMERICAN),
    str.maketrans(_FRENCH, _AMERICAN),
    # a scanner set to AZERTY on a computer set to QWERTY
    str.maketrans(_AMERICAN, _BELGIAN),
)
# how an L1's code begins; its colon and strokes arrive as other characters from some keyboards
_URL_SCHEME = "http"
# some scanners put the code's kind before it (ISO/IEC 15424)
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z]")


# blanks, and control characters such as STX, ETX and the group separator
_AROUND = "".join(map(chr, range(33)))


class Affixes(NamedTuple):
    """Hold what a scanner puts before and after each code, as its maker's book calls it.

    They are prefix and suffix, or start and stop characters.
    """

    prefix: str = ""
    suffix: str = ""

    def strip_from(self, text: str) -> str:
        """Return ``text`` without them, and without blanks and control characters at its ends."""
        bare = text.strip(_AROUND).removeprefix(self.prefix).removesuffix(self.suffix)
        return bare.strip(_AROUND)


NO_AFFIXES = Affixes()


def event_of(text: str, affixes: Affixes = NO_AFFIXES) -> FormRead | FormFailed:
    """Return the event for the ``text`` that a scanner typed; no text: its keys type none."""
    if not text:
        return FormFailed(Problem.SCANNER_UNREADABLE)
    stripped = map(affixes.strip_from, _restored(text))
    return _event_of(map(partial(_person_in, is_through_keys=True), stripped))


def code_event(text: str) -> FormRead | FormFailed:
    """Return the event for the text of a code before the camera, which no keyboard garbled."""
    return _event_of(map(_person_in, [text.strip(_AROUND)]))


def _event_of(people: Iterable[Person | None]) -> FormRead | FormFailed:
    """Return the event for the first of these that is somebody."""
    try:
        person = next(filter(None, people), None)
    except NumberError as error:
        return FormFailed(error.problem)
    return FormRead(person) if person else FormFailed(Problem.NOT_AN_L1)


def _person_in(candidate: str, *, is_through_keys: bool = False) -> Person | None:
    """Return the person whose number stands in a text, a Limosa number anywhere or an INSS alone.

    An INSS comes with the means ``KEYPAD``: a code is a number typed by a machine. So does a Limosa
    number whose check digits are wrong, though such a one may exist: it needs a person's touch.
    Through keys only an L1's whole code, which is a URL, proves more than a typed number.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for the number of an eID card
    """
    bare = digits_of(_SYMBOLOGY.sub("", candidate))
    if number := find_limosa_number(candidate) or find_limosa_number(bare):
        is_form = has_limosa_checksum(number) and not (
            is_through_keys and _URL_SCHEME not in candidate.lower()
        )
        means = Means.FORM if is_form else Means.KEYPAD
        return Person(number=number, kind=NumberKind.LIMOSA, means=means)
    if is_inss(bare):
        return Person(number=bare, kind=inss_kind(bare), means=Means.KEYPAD)
    if is_card_number(bare):
        raise NumberError(Problem.CARD_NUMBER_TYPED)
    return None


def _restored(text: str) -> Iterator[str]:
    """Yield ``text`` as it came, then as its keys mean on each pair of keyboards, once each."""
    # Caps Lock turns the letters of a keyboard's row of digits as well: É for é
    cased = (text, text.swapcase())
    translated = (one.translate(table) for table in _TRANSLATIONS for one in cased)
    yield from dict.fromkeys((text, *translated))
