"""The numbers of the field: their forms, their check digits, and how people write them.

INSS (national register and BIS numbers), Limosa numbers, enterprise numbers, workplace numbers, eID
card numbers, and the Limosa number inside the QR code of an L1 form. Check digits by python-stdnum,
but for the INSS; a BIS or national number is never held against the calendar, since both exist with
day or month 00 (NSSO, KSZ).
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from gateway.domain.model import NumberKind
from gateway.domain.problem import Problem

INSS_DIGITS = 11
LIMOSA_DIGITS = 17
CARD_NUMBER_DIGITS = 12
# all public samples begin so; nobody states it, so it only decides between candidates
LIMOSA_PREFIX = "2491"

_SEPARATORS = re.compile(r"[\s.\-/_\u00a0\u202f]+")
_WORKPLACE = re.compile(r"[A-HJ-NP-Z0-9]{13}")
_LIMOSA_IN_TEXT = re.compile(r"(?<!\d)\d{17}(?!\d)")
_FOREIGN_VAT = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")


class NumberError(ValueError):
    """A number that cannot be a person's; ``problem`` says which mistake it looks like. The text
    never holds the number.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def digits_of(text: str) -> str:
    """``text`` without the blanks, dots, dashes and slashes that people write between digits."""
    return _SEPARATORS.sub("", text)


def is_inss(digits: str) -> bool:
    """Whether 11 digits carry the right check digits: 97 - (first nine mod 97), with a 2 before
    them for births from 2000.

    Reckoned here and not by python-stdnum, which asks the machine's clock for the year (a kiosk's
    may be wrong) and insists on real dates (which BIS and some national numbers have not); the
    tests hold the two against each other.
    """
    if len(digits) != INSS_DIGITS or not (digits.isascii() and digits.isdigit()):
        return False
    check = int(digits[9:])
    return check in (97 - int(digits[:9]) % 97, 97 - int("2" + digits[:9]) % 97)


def inss_kind(digits: str) -> NumberKind:
    """``BIS`` when the month has 20 (sex unknown) or 40 (known) added, else ``NATIONAL``."""
    return NumberKind.BIS if 20 <= int(digits[2:4]) <= 52 else NumberKind.NATIONAL


def has_limosa_checksum(digits: str) -> bool:
    """Whether a 17-digit Limosa number is 1 modulo 97, as all public samples are. A ``False`` is a
    warning, never a refusal.
    """
    return len(digits) == LIMOSA_DIGITS and int(digits) % 97 == 1


def is_card_number(digits: str) -> bool:
    """Whether 12 digits are an eID card number: the last two are the first ten modulo 97, 97
    standing for 0.
    """
    from stdnum.be import eid  # noqa: PLC0415 - python-stdnum takes a tenth of a second that the first screen need not wait for

    return len(digits) == CARD_NUMBER_DIGITS and bool(eid.is_valid(digits))


def parse_person_number(text: str) -> tuple[str, NumberKind]:
    """The person's number in what somebody typed: its digits and its kind.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for 12 digits that are an eID card's number,
        ``CHECK_DIGITS`` for 11 digits whose check digits are wrong, ``NUMBER_LENGTH`` for anything
        else.
    """
    digits = digits_of(text)
    if not (digits.isascii() and digits.isdigit()):
        raise NumberError(Problem.NUMBER_LENGTH)
    if len(digits) == INSS_DIGITS:
        if not is_inss(digits):
            raise NumberError(Problem.CHECK_DIGITS)
        return digits, inss_kind(digits)
    if len(digits) == LIMOSA_DIGITS:
        return digits, NumberKind.LIMOSA
    if is_card_number(digits):
        raise NumberError(Problem.CARD_NUMBER_TYPED)
    raise NumberError(Problem.NUMBER_LENGTH)


def grouped(digits: str) -> str:
    """Digits as people know them, complete or not yet: ``85.01.15-123.55``, a Limosa number in
    fours.
    """
    if len(digits) > CARD_NUMBER_DIGITS:
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
    if len(digits) == CARD_NUMBER_DIGITS:
        return f"{digits[:3]}-{digits[3:10]}-{digits[10:]}"
    marks = {2: ".", 4: ".", 6: "-", 9: "."}
    return "".join(marks.get(i, "") + d for i, d in enumerate(digits))


def masked(digits: str) -> str:
    """A person's number for staff's eyes: first two and last two digits, dots between."""
    return (
        f"{digits[:2]}{'•' * max(0, len(digits) - 4)}{digits[-2:]}"
        if len(digits) > 4
        else "•" * len(digits)
    )


def parse_enterprise_number(text: str) -> str:
    """An enterprise number (CBE) as ten digits; an old nine-digit form gets its leading 0.

    :raises ValueError: when the form or the check digits (97 - first eight mod 97) are wrong.
    """
    digits = digits_of(text.upper().removeprefix("BE"))
    if len(digits) == 9:
        digits = "0" + digits
    if len(digits) != 10 or not (digits.isascii() and digits.isdigit()) or digits[0] not in "01":
        raise ValueError("an enterprise number has ten digits and begins with 0 or 1")
    from stdnum.be import vat  # noqa: PLC0415 - as above

    if not vat.is_valid(digits):
        raise ValueError("the check digits of this enterprise number are wrong")
    return digits


def parse_employer_number(text: str) -> str:
    """An enterprise number, or a foreign VAT number (two letters, then anything) in capitals.

    :raises ValueError: when it is neither.
    """
    compact = digits_of(text).upper()
    if _FOREIGN_VAT.fullmatch(compact) and not compact.startswith("BE"):
        return compact
    return parse_enterprise_number(text)


def parse_workplace_number(text: str) -> str:
    """A workplace number (declaration of works): 13 capitals and digits, never I or O.

    :raises ValueError: when the form is wrong.
    """
    compact = digits_of(text).upper()
    if not _WORKPLACE.fullmatch(compact):
        raise ValueError("a workplace number has 13 capitals and digits, without I and O")
    return compact


def grouped_enterprise(number: str) -> str:
    """``0123456749`` as ``0123.456.749``; a foreign VAT number as it stands."""
    return (
        f"{number[:4]}.{number[4:7]}.{number[7:]}"
        if number.isdigit() and len(number) == 10
        else number
    )


def grouped_workplace(number: str) -> str:
    """``1Y1000NF9KCQZ`` as ``1Y10 000N F9KC QZ``, for reading aloud."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def find_limosa_number(text: str) -> str | None:
    """The Limosa number in the text of an L1's QR code, or ``None``.

    The code holds a URL whose parameters carry the declaration; their names are not public, and
    they were percent-encoded only from January 2017. So any text is taken, decoded up to twice, and
    the 17-digit number found that looks most like one: first a number that begins 2491 and passes
    modulo 97, then one that does either. The URL is never opened.
    """
    candidates: list[str] = []
    for _ in range(3):
        candidates += [c for c in _LIMOSA_IN_TEXT.findall(text) if c not in candidates]
        decoded = unquote(text)
        if decoded == text:
            break
        text = decoded
    if not candidates:
        return None
    return max(candidates, key=lambda c: (c.startswith(LIMOSA_PREFIX)) + has_limosa_checksum(c))
