"""Count things in the sentences of commands."""

from __future__ import annotations


def counted(count: int, one: str, several: str) -> str:
    """Return a count with its word: of one thing, and of several or none."""
    return f"{count} {one if count == 1 else several}"
