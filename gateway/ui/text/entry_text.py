"""Hold the words of an entry of a staff list."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.staff_lists import EntryKey


@dataclass(frozen=True, slots=True)
class EntryText:
    """Hold the words of an entry.

    ``heading`` and ``time`` head it, ``badge`` stands in yellow; ``note`` is its second line in the
    list. ``row_heading`` and ``row_count`` (of workers) head a row for several. ``facts`` are two
    lines about it, ``title`` and ``body`` what staff read, ``reference`` is for a question to the
    service. ``number`` is the person's, masked.
    """

    key: EntryKey = ("", "")
    is_new: bool = False
    heading: str = ""
    time: str = ""
    note: str = ""
    badge: str = ""
    facts: tuple[str, str] = ("", "")
    title: str = ""
    body: str = ""
    reference: str = ""
    number: str = ""
    row_heading: str = ""
    row_count: int = 1
