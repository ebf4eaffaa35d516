"""The rule by which entries follow one another, and the gaps that a repair left between them.

Where a damaged file was salvaged, the entry after a gap cannot be held against the lost one before
it. The repair's own entry then names the gap, the hash before it and the digest of that entry's
body, so that nothing on either side can be changed from the repair on.
"""

from __future__ import annotations

import hashlib
import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.domain.record import EntryKind, Fact
from gateway.journal.evidence.record import GENESIS, MAX_BODY_BYTES, Head, link
from gateway.system import documents

Row = tuple[int, str, bytes]
"""An entry as it is stored: its number, its body, its hash."""
BEGINNING = Head(0, GENESIS)
Range = tuple[int, int]
"""The first and the last of numbers that follow one another."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Name numbers that have no entry, from ``first`` to ``last``, as an entry of a repair told.

    ``before``: the hash of the last entry before, in hex. ``following``: the SHA-256 of the next
    entry's body, in hex; empty where that is the telling entry itself, which bears the hash of the
    last entry before the gap. ``told_by``: its number.
    """

    first: int
    last: int
    before: str
    following: str
    told_by: int


@dataclass(frozen=True, slots=True)
class Walk:
    """Say how far entries follow one another: the last one, how many were read, the first number
    that does not fit.
    """

    head: Head
    rows: int = 0
    broken: int | None = None


def walk(start: Head, rows: Iterable[Row], gaps: Mapping[int, Gap]) -> Walk:
    """Follow entries from the one that ``start`` names.

    :param gaps: by the first number of each.
    """
    seq, previous, count = start.seq, start.hash, 0
    for number, body, digest in rows:
        if number == seq + 1:
            is_next = digest == link(previous, body)
        else:
            is_next = _goes_on(gaps.get(seq + 1), previous, (number, body, digest))
        if not is_next:
            return Walk(Head(seq, previous), count, broken=number)
        seq, previous, count = number, digest, count + 1
    return Walk(Head(seq, previous), count)


def facts_in(body: str) -> dict[str, Any]:
    """Return what a body says; nothing where it cannot be read."""
    try:
        content = documents.read_json(body, MAX_BODY_BYTES)
    except documents.DocumentError:
        return {}
    return content if isinstance(content, dict) else {}


def gaps_of(repairs: Iterable[tuple[int, str]]) -> dict[int, Gap]:
    """Return the gaps that entries of repairs name, by their first number.

    :param repairs: number and body of each.
    """
    found = {}
    for seq, body in repairs:
        missing = facts_in(body).get("missing")
        for gap in missing if isinstance(missing, list) else ():
            match gap:
                case [int(first), int(last), str(before), str(following)] if first <= last < seq:
                    found[first] = Gap(first, last, before, following, seq)
    return found


def disowned_in(seq: int, facts: Mapping[str, Any]) -> list[Range]:
    """Return the numbers that entry ``seq``, of the kind for it, disowns."""
    entries = facts.get("entries")
    found = []
    for each in entries if isinstance(entries, list) else ():
        match each:
            case [int(first), int(last)] if 0 < first <= last < seq:
                found.append((first, last))
    return found


def merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return ranges in their order, of which none touches another."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def is_within(number: int, ranges: Sequence[Range]) -> bool:
    """Return whether a number lies in one of these merged ranges."""
    place = bisect_right(ranges, (number, math.inf)) - 1
    return place >= 0 and number <= ranges[place][1]


def is_of(kind: EntryKind, body: str) -> bool:
    """Return whether a body is that of an entry of this kind, without reading all of it."""
    return f'"kind":"{kind.value}"' in body and facts_in(body).get("kind") == kind.value


def digest_of(body: str) -> str:
    """Return the digest by which a repair names the body of an entry."""
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def as_facts(gaps: Iterable[Gap]) -> Fact:
    """Return gaps as an entry of a repair holds them."""
    return [[gap.first, gap.last, gap.before, gap.following] for gap in gaps]


def _goes_on(gap: Gap | None, previous: bytes, row: Row) -> bool:
    """Return whether an entry stands where a gap that is told ends."""
    number, body, digest = row
    if gap is None or gap.last != number - 1 or gap.told_by < number:
        return False
    if gap.before != previous.hex():
        return False
    return digest == link(previous, body) or gap.following == digest_of(body)
