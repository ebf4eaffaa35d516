"""Judge a password that seals a file: a thief of the file tries as many as a computer can."""

from __future__ import annotations

import re

from gateway.errors import UserError
from gateway.system.sealed_file import normalized

MIN_LENGTH = 12
# with fewer different characters it is one character, or a pair, over and over
MIN_DIFFERENT = 4
# what everybody tries first, whatever digits and signs stand around it
_KNOWN = frozenset(
    (
        *("password", "passwords", "passwort", "kennwort", "wachtwoord", "motdepasse", "senha"),
        *("contrasena", "haslo", "parola", "jelszo", "sifre", "welkom", "welcome", "bienvenue"),
        *("willkommen", "bienvenido", "witamy", "admin", "administrator", "administrateur"),
        *("beheerder", "root", "user", "gebruiker", "utilisateur", "default", "changeme"),
        *("letmein", "iloveyou", "azerty", "azertyuiop", "qwerty", "qwertyuiop", "qwertz"),
        *("qwertzuiop", "asdfghjkl", "qsdfghjklm", "checkinatwork", "checkin", "gateway"),
        *("kiosk", "limosa", "rsz", "onss", "nsso", "belgium", "belgie", "belgique"),
    )
)
_RUNS = ("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "azertyuiopqsdfghjklmwxcvbn")
_RUNS_OF_KEYS = ("qwertyuiopasdfghjklzxcvbnm", "1q2w3e4r5t6y7u8i9o0p", "1a2z3e4r5t6y7u8i9o0p")


class WeakPasswordError(UserError):
    """Say why a password will not do."""


def demand_strong(password: str, *, user: str = "", what: str = "password") -> None:
    """Refuse a password that is short or known.

    :param user: the user name that goes with it.
    :param what: how the sentence calls it.
    :raises WeakPasswordError: then.
    """
    counted = normalized(password)
    if len(counted) < MIN_LENGTH:
        raise WeakPasswordError(
            f"The {what} must have at least {MIN_LENGTH} characters: it alone protects the keys in "
            "this file. Four words that do not belong together are easy to keep in mind."
        )
    if _is_known(counted.casefold(), user.casefold()):
        raise WeakPasswordError(
            f"The {what} is one that everybody tries first. Take four words that do not belong "
            "together."
        )


def _is_known(password: str, user: str) -> bool:
    if len(set(password)) < MIN_DIFFERENT:
        return True
    word = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password)
    # p4ssw0rd
    plain = word.translate(str.maketrans("430@$", "aeoas"))
    cores = {re.sub(r"[\W\d_]+", "", text) for text in (word, plain)}
    cores |= {text[: len(text) // 2] for text in cores if text[: len(text) // 2] * 2 == text}
    runs = [run for each in (*_RUNS, *_RUNS_OF_KEYS) for run in (each, each[::-1])]
    if cores & _KNOWN or any(password in run for run in runs):
        return True
    left = password.replace(user, "") if user else password
    return len(left) < MIN_LENGTH // 2
