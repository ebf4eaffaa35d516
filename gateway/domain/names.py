"""Put a person's names together: as the screen shows them, and whole."""

from __future__ import annotations

import re

# an article before the name proper ('t Serstevens; D'Hondt has none), a letter with the accents
# that no one character holds; a modifier letter such as an apostrophe is none
_LETTER = r"[^\W\d_\u02b0-\u02ff][\u0300-\u036f]*"
_INITIAL = re.compile(rf"(?:['’‘\u02bc`´]{_LETTER}[\s-]+)?{_LETTER}")


def short_name(given: str, surname: str) -> str:
    """Return first name and initial: ``Jan P.``, ``Marie 't S.``; of one name all of it.

    A card holds one name as a surname, with a dot or nothing for the first name.
    """
    first = next(filter(_is_name, given.split()), "")
    if not first or not _is_name(surname):
        return first or full_name(given, surname)
    initial = _INITIAL.search(surname)
    return f"{first} {initial.group()}." if initial else first


def full_name(given: str, surname: str) -> str:
    """Return the surname, then the given names; of one name no comma and no dot."""
    return ", ".join(filter(_is_name, (surname.strip(), given.strip())))


def _is_name(text: str) -> bool:
    """Return whether there is a letter: a dot or a dash stands for a name that does not exist."""
    return any(letter.isalpha() for letter in text)
