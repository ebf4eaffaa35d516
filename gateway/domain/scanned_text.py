"""Interpret the text that a keyboard-wedge scanner typed.

Such a scanner presses keys, and the operating system turns keys into characters. A new scanner is
set to the American keyboard and Belgian computers are set to AZERTY, or the reverse, so a code
often arrives garbled, the more so with Caps Lock on; this module restores it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from gateway.domain.events import FormFailed, FormRead
from gateway.domain.identifiers import (
    LIMOSA_DIGITS,
    NumberError,
    digits_of,
    find_limosa_number,
    inss_kind,
    is_card_number,
    is_digits,
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


def event_of(
    text: str, *, allow_inss: bool = True, affixes: Affixes = NO_AFFIXES
) -> FormRead | FormFailed:
    """Return the event for a scanned ``text``, the same as for a form before the camera.

    :param text: empty where the scanner's keys type no characters
    :param allow_inss: accept a bare INSS, which proves as little as a typed one
    """
    if not text:
        return FormFailed(Problem.SCANNER_UNREADABLE)
    try:
        person = person_of(text, affixes)
    except NumberError as error:
        return FormFailed(error.problem)
    if person.means is Means.KEYPAD and not allow_inss:
        return FormFailed(Problem.NOT_AN_L1)
    return FormRead(person)


def person_of(text: str, affixes: Affixes = NO_AFFIXES) -> Person:
    """Return the person whose number ``text`` holds: a Limosa number anywhere, or an INSS alone.

    An INSS comes with the means ``KEYPAD``: a barcode is a number typed by a machine.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for the number of an eID card, ``NOT_AN_L1`` for
        anything else
    """
    for restored in _restored(text):
        candidate = affixes.strip_from(restored)
        bare = digits_of(_SYMBOLOGY.sub("", candidate))
        whole = bare if len(bare) == LIMOSA_DIGITS and is_digits(bare) else None
        if number := find_limosa_number(candidate) or whole:
            return Person(number=number, kind=NumberKind.LIMOSA, means=Means.FORM)
        if is_inss(bare):
            return Person(number=bare, kind=inss_kind(bare), means=Means.KEYPAD)
        if is_card_number(bare):
            raise NumberError(Problem.CARD_NUMBER_TYPED)
    raise NumberError(Problem.NOT_AN_L1)


def _restored(text: str) -> Iterator[str]:
    """Yield ``text`` as it came, then as its keys mean on each pair of keyboards, once each."""
    # Caps Lock turns the letters of a keyboard's row of digits as well: É for é
    cased = (text, text.swapcase())
    translated = (one.translate(table) for table in _TRANSLATIONS for one in cased)
    yield from dict.fromkeys((text, *translated))
