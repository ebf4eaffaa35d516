"""What a note of the journal about itself has to look like; who writes the file can write any.

A note of another shape counts as not there (:meth:`gateway.journal.store.Store.meta`).
"""

from __future__ import annotations

from typing import Any

# what SQLite, JSON and a date can all hold, sums included
_MOST = 2**53


def is_number(value: Any) -> bool:
    """Return whether it is a whole number, not below nothing."""
    return type(value) is int and 0 <= value <= _MOST


def is_flag(value: Any) -> bool:
    """Return whether it is yes or no."""
    return isinstance(value, bool)


def is_text(value: Any) -> bool:
    """Return whether it is a text."""
    return isinstance(value, str)


def is_list(value: Any) -> bool:
    """Return whether it is a list, of anything."""
    return isinstance(value, list)


def is_texts(value: Any) -> bool:
    """Return whether it is a list of texts."""
    return isinstance(value, list) and all(map(is_text, value))


def is_numbers(value: Any) -> bool:
    """Return whether it is a list of numbers."""
    return isinstance(value, list) and all(map(is_number, value))


def are_events(value: Any) -> bool:
    """Return whether it lists what happened, each with its moment, and counts where it has any."""
    return isinstance(value, list) and all(
        isinstance(event, dict)
        and is_number(event.get("at_ms"))
        and all(is_number(event.get(name, 0)) for name in ("count", "missing", "unanswered"))
        and is_text(event.get("file", ""))
        for event in value
    )


def are_moments(value: Any) -> bool:
    """Return whether it names a moment for each of some files."""
    return isinstance(value, dict) and all(map(is_number, value.values()))


def is_day(value: Any) -> bool:
    """Return whether it names a day: user, workplace's number, moment."""
    match value:
        case [str(), str(), opened_ms]:
            return is_number(opened_ms)
        case _:
            return False


def is_installation(value: Any) -> bool:
    """Return whether it names an installation and its place."""
    match value:
        case {"name": str(), "location": dict(place)}:
            return is_texts(place.get("cards", []))
        case _:
            return False


def is_steady_clock(value: Any) -> bool:
    """Return whether it tells since when a clock was steady."""
    match value:
        case {"boot_id": str(), "boot_ms": int(boot_ms), "true_ms": int(true_ms)}:
            return is_number(boot_ms) and is_number(true_ms)
        case _:
            return False
