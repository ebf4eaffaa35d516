"""Numbers that pass every check and belong to nobody.

National and BIS numbers carry serials from 981 up, which a day's births never reach; enterprise
numbers begin 011 or 191, which the Crossroads Bank has not issued; eID card numbers begin 999;
Limosa numbers begin 2491 as all public samples do.
"""

from __future__ import annotations

from datetime import date
from random import Random

# never I or O
WORKPLACE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def inss(born: date, gender: str, turn: int, *, bis: bool = False) -> str:
    """A national number, or a BIS number with 40 added to the month (sex known).

    :param gender: "M" gives an odd serial, "F" an even one.
    :param turn: 0 to 7, to tell people of one birthday and gender apart.
    """
    serial = (981 if gender == "M" else 982) + 2 * turn
    body = f"{born.year % 100:02}{born.month + (40 if bis else 0):02}{born.day:02}{serial}"
    return f"{body}{97 - int(('2' if born.year >= 2000 else '') + body) % 97:02}"


def enterprise(sequence: int, *, first: int = 0) -> str:
    """An enterprise number: ten digits that begin with ``first`` (0 or 1), check digits 97 - (first
    eight mod 97).
    """
    body = f"{'011' if first == 0 else '191'}{sequence:05}"
    return f"{body}{97 - int(body) % 97:02}"


def limosa(sequence: int) -> str:
    """A Limosa number: 17 digits that begin 2491 and are 1 modulo 97."""
    body = 249_100_000_000_000 + sequence
    return f"{body}{(1 - body * 100) % 97:02}"


def card_number(sequence: int) -> str:
    """An eID card number: 12 digits, the last two the first ten modulo 97 (97 for 0)."""
    body = 9_990_000_000 + sequence
    return f"{body}{body % 97 or 97:02}"


def workplace(random: Random) -> str:
    """A workplace number in the form of all public samples: 1Y10, eight capitals and digits, Z."""
    return "1Y10" + "".join(random.choices(WORKPLACE_LETTERS, k=8)) + "Z"
