"""What a scanner that acts as a keyboard has typed: the text of a code, and whose number stands in
it.

Such a scanner presses keys, and the operating system turns keys into characters. A scanner is set
to the American keyboard when it comes out of its box, and Belgian computers are set to AZERTY, so a
code often arrives garbled; it is put right here.
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
    is_inss,
)
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem

# the same keys from left to right and top to bottom, as the American and as the Belgian layout
# label them (xkeyboard-config)
_AMERICAN = r"""1234567890-=qwertyuiop[]asdfghjkl;'\zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?"""
_BELGIAN = r"""&é"'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+"""
_FROM_AZERTY = str.maketrans(_BELGIAN, _AMERICAN)
# what some scanners put before a code to name its kind (ISO/IEC 15424)
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z]")


def event_of(text: str, *, numbers: bool = True) -> FormRead | FormFailed:
    """The event that a scanned ``text`` gives rise to, the same as for a form before the camera.

    ``numbers``: whether a bare national number counts; it does where numbers may be typed, since it
    proves as little.
    """
    try:
        person = person_of(text)
    except NumberError as error:
        return FormFailed(error.problem)
    if person.means is Means.KEYPAD and not numbers:
        return FormFailed(Problem.NOT_AN_L1)
    return FormRead(person)


def person_of(text: str) -> Person:
    """The person whose number stands in ``text``: a Limosa number in any text, or a national or BIS
    number alone.

    A national number comes with the means ``KEYPAD``: a barcode is a number typed by a machine.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for the number of an eID card, ``NOT_AN_L1`` for
        anything else.
    """
    for said in dict.fromkeys((text, text.translate(_FROM_AZERTY))):
        bare = digits_of(_SYMBOLOGY.sub("", said.strip()))
        whole = bare if len(bare) == LIMOSA_DIGITS and bare.isascii() and bare.isdigit() else None
        if number := find_limosa_number(said) or whole:
            return Person(number=number, kind=NumberKind.LIMOSA, means=Means.FORM)
        if is_inss(bare):
            return Person(number=bare, kind=inss_kind(bare), means=Means.KEYPAD)
        if is_card_number(bare):
            raise NumberError(Problem.CARD_NUMBER_TYPED)
    raise NumberError(Problem.NOT_AN_L1)
