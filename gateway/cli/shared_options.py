"""Options that several commands share: days and moments, and ``--replace``."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date, datetime


def day(text: str) -> date:
    """Return a day.

    :raises ArgumentTypeError: when it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-30") from None


def moment(text: str) -> datetime:
    """Return a moment.

    :raises ArgumentTypeError: when it is none.
    """
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no moment; write it as 2026-11-30T15:30") from None


def add_replace(parser: ArgumentParser) -> None:
    """Add ``--replace``, which every command has that writes a file of that name."""
    parser.add_argument(
        "--replace", action="store_true", help="put it in the place of a file that is there"
    )
