"""Parse, check and format the numbers of the field.

They are INSS (national register and BIS) numbers, Limosa numbers, enterprise numbers, workplace
numbers, eID card numbers, and the Limosa number inside the QR code of an L1 form. python-stdnum
checks the digits, except of an INSS. A BIS or national number is never compared with the calendar,
since both exist with day or month 00 (NSSO, KSZ); what nobody can have is refused all the same.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from stdnum.be import eid, vat

from gateway.domain.digits import is_digits
from gateway.domain.model import NumberKind
from gateway.domain.problem import Problem

INSS_DIGITS = 11
LIMOSA_DIGITS = 17
CARD_NUMBER_DIGITS = 12
# all public samples begin so; no source states it, so it only decides between candidates
LIMOSA_PREFIX = "2491"

# blanks of any width, dots, slashes, low lines, and dashes as a word processor makes them
_SEPARATOR = r"[\s.\-/_\u2010-\u2015\u2212]"
_SEPARATORS = re.compile(f"{_SEPARATOR}+")
_WORKPLACE = re.compile(r"[A-HJ-NP-Z0-9]{13}")
_LIMOSA_IN_TEXT = re.compile(r"(?<!\d)[0-9]{17}(?!\d)")
_GROUPED_LIMOSA = re.compile(rf"(?<!\d)[0-9](?:{_SEPARATOR}?[0-9]){{16}}(?!\d)")
_FOREIGN_VAT = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")


class NumberError(ValueError):
    """Report that a text is no person's number; the error's text never holds the number.

    :param problem: the likeliest mistake
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def digits_of(text: str) -> str:
    """Return ``text`` without the blanks, dots, dashes and slashes that people write in numbers."""
    return _SEPARATORS.sub("", text)


def has_inss_checksum(digits: str) -> bool:
    """Return whether ``digits`` are 11 with the right check digits.

    The check digits are 97 - (first nine mod 97), with a 2 before the nine for births from 2000.
    python-stdnum is not used: it asks the machine's clock for the year (a kiosk's may be wrong) and
    insists on real dates (BIS and some national numbers have none). The tests compare the two.
    """
    if len(digits) != INSS_DIGITS or not is_digits(digits):
        return False
    check = int(digits[9:])
    return check in (97 - int(digits[:9]) % 97, 97 - int("2" + digits[:9]) % 97)


def is_inss(digits: str) -> bool:
    """Return whether ``digits`` have the right check digits and can be somebody's INSS.

    The month is 0 to 12, with 20 or 40 added in a BIS number. Month 0 stands for an unknown month
    or for a day whose serials have run out, and then the day only counts on. Serials begin with 1.
    """
    if not has_inss_checksum(digits):
        return False
    month, day, serial = int(digits[2:4]), int(digits[4:6]), int(digits[6:9])
    has_date = month < 60 and month % 20 <= 12 and (month % 20 == 0 or day <= 31)
    return has_date and serial > 0


def inss_kind(digits: str) -> NumberKind:
    """Return ``BIS`` when the month has 20 (sex unknown) or 40 (known) added, else ``NATIONAL``."""
    return NumberKind.BIS if 20 <= int(digits[2:4]) <= 52 else NumberKind.NATIONAL


def has_limosa_checksum(digits: str) -> bool:
    """Return whether a 17-digit Limosa number is 1 modulo 97, as all public samples are.

    ``False`` is a warning, never a reason to refuse the number.
    """
    return len(digits) == LIMOSA_DIGITS and is_digits(digits) and int(digits) % 97 == 1


def is_limosa(digits: str) -> bool:
    """Return whether ``digits`` can be a Limosa number: 17, and not one digit 17 times."""
    return len(digits) == LIMOSA_DIGITS and is_digits(digits) and len(set(digits)) > 1


def is_card_number(digits: str) -> bool:
    """Return whether ``digits`` are an eID card number.

    It has 12 digits; the last two are the first ten modulo 97, where 97 stands for 0.
    """
    return len(digits) == CARD_NUMBER_DIGITS and is_digits(digits) and bool(eid.is_valid(digits))


def parse_person_number(text: str) -> tuple[str, NumberKind]:
    """Return the digits and the kind of the person's number in a typed text.

    For example, ``85.01.15-123.55`` gives ``("85011512355", NumberKind.NATIONAL)``.

    :raises NumberError: ``CARD_NUMBER_TYPED`` for 12 digits that are an eID card's number,
        ``CHECK_DIGITS`` for 11 or 17 digits that are nobody's number, ``NUMBER_LENGTH`` for
        anything else
    """
    digits = digits_of(text)
    if not is_digits(digits):
        raise NumberError(Problem.NUMBER_LENGTH)
    if len(digits) == INSS_DIGITS:
        if not is_inss(digits):
            raise NumberError(Problem.CHECK_DIGITS)
        return digits, inss_kind(digits)
    if len(digits) == LIMOSA_DIGITS:
        if not is_limosa(digits):
            raise NumberError(Problem.CHECK_DIGITS)
        return digits, NumberKind.LIMOSA
    if is_card_number(digits):
        raise NumberError(Problem.CARD_NUMBER_TYPED)
    raise NumberError(Problem.NUMBER_LENGTH)


def grouped(digits: str) -> str:
    """Return digits as people know them, complete or not: ``85.01.15-123.55``, Limosa in fours."""
    if len(digits) > CARD_NUMBER_DIGITS:
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
    if len(digits) == CARD_NUMBER_DIGITS:
        return f"{digits[:3]}-{digits[3:10]}-{digits[10:]}"
    marks = {2: ".", 4: ".", 6: "-", 9: "."}
    return "".join(marks.get(i, "") + d for i, d in enumerate(digits))


def masked(digits: str) -> str:
    """Return a person's number for staff: its first two and last two digits, dots between them."""
    if len(digits) <= 4:
        return "•" * len(digits)
    return f"{digits[:2]}{'•' * (len(digits) - 4)}{digits[-2:]}"


def parse_enterprise_number(text: str) -> str:
    """Return an enterprise number (CBE) as ten digits; an old one of nine gets its leading 0.

    :raises ValueError: when the form or the check digits (97 - first eight mod 97) are wrong
    """
    digits = digits_of(text.upper().removeprefix("BE"))
    if len(digits) == 9:
        digits = "0" + digits
    if len(digits) != 10 or not is_digits(digits) or digits[0] not in "01":
        raise ValueError("an enterprise number has ten digits and begins with 0 or 1")
    if not vat.is_valid(digits):
        raise ValueError("the check digits of this enterprise number are wrong")
    return digits


def parse_employer_number(text: str) -> str:
    """Return an enterprise number, or a foreign VAT number (two letters first) in capitals.

    :raises ValueError: when it is neither
    """
    compact = digits_of(text).upper()
    if _FOREIGN_VAT.fullmatch(compact) and not compact.startswith("BE"):
        return compact
    return parse_enterprise_number(text)


def parse_workplace_number(text: str) -> str:
    """Return a workplace number (declaration of works): 13 capitals and digits, never I or O.

    :raises ValueError: when the form is wrong
    """
    compact = digits_of(text).upper()
    if not _WORKPLACE.fullmatch(compact):
        raise ValueError("a workplace number has 13 capitals and digits, without I and O")
    return compact


def grouped_enterprise(number: str) -> str:
    """Return ``0123456749`` as ``0123.456.749``, a foreign VAT number as it is."""
    if len(number) != 10 or not is_digits(number):
        return number
    return f"{number[:4]}.{number[4:7]}.{number[7:]}"


def find_limosa_number(text: str) -> str | None:
    """Return the Limosa number in the text of an L1's QR code, or ``None``.

    The code holds a URL whose parameters carry the declaration. Their names are not public, and
    they were percent-encoded only from January 2017. So any text is accepted and decoded up to
    twice. Of several 17-digit numbers, one that begins with 2491 and passes modulo 97 wins over one
    that does either. Digits in groups are read where they are the whole text, or are surely a
    Limosa number. The URL is never opened.
    """
    candidates: list[str] = []
    for _ in range(3):
        candidates += _limosa_candidates(text)
        decoded = unquote(text)
        if decoded == text:
            break
        text = decoded
    return max(candidates, key=_limosa_marks, default=None)


def _limosa_candidates(text: str) -> list[str]:
    whole = digits_of(text)
    grouped_ones = map(digits_of, _GROUPED_LIMOSA.findall(text))
    sure = (digits for digits in grouped_ones if _limosa_marks(digits) == 2)
    return [c for c in (*_LIMOSA_IN_TEXT.findall(text), *sure, whole) if is_limosa(c)]


def _limosa_marks(digits: str) -> int:
    """Return how many marks of the public samples a Limosa number bears: none, one or both."""
    return digits.startswith(LIMOSA_PREFIX) + has_limosa_checksum(digits)
