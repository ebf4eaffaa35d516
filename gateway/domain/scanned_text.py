"""Interpret the text that a keyboard-wedge scanner typed.

Such a scanner presses keys, and the operating system turns keys into characters. A new scanner is
set to the American keyboard and Belgian computers are set to AZERTY, so a code often arrives
garbled; this module restores it.
"""

from __future__ import annotations

import re

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
_FROM_AZERTY = str.maketrans(_BELGIAN, _AMERICAN)
# some scanners put the code's kind before it (ISO/IEC 15424)
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z]")


def event_of(text: str, *, allow_inss: bool = True) -> FormRead | FormFailed:
    """Return the event for a scanned ``text``, the same as for a form before the camera.

    :param allow_inss: accept a bare INSS, which proves as little as a typed one
    """
    try:
        person = person_of(text)
    except NumberError as error:
        return FormFailed(error.problem)
    if person.means is Means.KEYPAD and not allow_inss:
        return FormFailed(Problem.NOT_AN_L1)
    return FormRead(person)


def person_of(text: str) -> Person:
    """Return the person whose number ``text`` holds: a Limosa number anywhere, or an INSS alone.

    An INSS comes with the means ``KEYPAD``: a barcode is a number typed by a machine.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for the number of an eID card, ``NOT_AN_L1`` for
        anything else
    """
    for candidate in dict.fromkeys((text, text.translate(_FROM_AZERTY))):
        bare = digits_of(_SYMBOLOGY.sub("", candidate.strip()))
        whole = bare if len(bare) == LIMOSA_DIGITS and is_digits(bare) else None
        if number := find_limosa_number(candidate) or whole:
            return Person(number=number, kind=NumberKind.LIMOSA, means=Means.FORM)
        if is_inss(bare):
            return Person(number=bare, kind=inss_kind(bare), means=Means.KEYPAD)
        if is_card_number(bare):
            raise NumberError(Problem.CARD_NUMBER_TYPED)
    raise NumberError(Problem.NOT_AN_L1)
