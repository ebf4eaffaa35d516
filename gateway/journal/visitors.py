"""Visitors and deliveries: who is on the site and registers nothing. Nothing of it is ever sent.

The record holds that a visitor came or left, under a number and without a name: it alone says who
is here. Name, company and host stand beside it, sealed, until retention blanks them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.visitors import Visitor, VisitorDetails, is_same_name, readable
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import record, verification
from gateway.journal.row import digest
from gateway.journal.store import Store

# a page of staff has room for no more, and no site has more of them at once
MOST_LISTED = 500
# who came before so many comings and goings is on the list by the sealed row
_MOST_ENTRIES = 4_000
_ROWS = "SELECT seq, came_ms, sealed FROM visitor WHERE"
_NO_ENTRY = (
    "SELECT seq FROM visitor"
    " WHERE seq NOT IN (SELECT seq FROM record WHERE kind = ? AND kind <> 'registration')"
)


def arrive(store: Store, sealer: Sealer, stamp: Timestamp, details: VisitorDetails) -> int:
    """Keep that a visitor came; it is on disk when this returns.

    :return: the visitor's number.
    :raises ValueError: when there is no name.
    :raises sqlite3.Error: when it could not be written.
    """
    content = {name: readable(text) for name, text in asdict(details).items()}
    if not content["name"]:
        raise ValueError("a visitor without a name is nobody")
    with store.transaction() as connection:
        number = record.append(connection, sealer, stamp, EntryKind.VISITOR, here=True).seq
        sealed = sealer.seal(_facts(number, stamp.wall_ms), content)[1]
        connection.execute(
            "INSERT INTO visitor (seq, came_ms, sealed) VALUES (?, ?, ?)",
            (number, stamp.wall_ms, sealed),
        )
    return number


def is_full(store: Store, sealer: Sealer) -> bool:
    """Return whether as many visitors are here as the list shows.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    return len(_Entered.read(store, sealer).here) >= MOST_LISTED


def leave(store: Store, sealer: Sealer, stamp: Timestamp, numbers: Iterable[int]) -> None:
    """Keep that these visitors left; who left already stays so.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        left = _Entered.read(store, sealer).left
        for number in numbers:
            if number not in left:
                record.append(
                    connection, sealer, stamp, EntryKind.VISITOR, here=False, visitor=number
                )


def leave_by_name(store: Store, sealer: Sealer, stamp: Timestamp, name: str) -> bool:
    """Keep that the visitor of this name left, and return whether one of that name was here.

    Of two visitors of one name the one who came first leaves.

    :raises sqlite3.Error: when it could not be written.
    """
    here = visitors_here(store, sealer)
    found = (each.number for each in here if is_same_name(each.details.name, name))
    number = next(found, None)
    if number is not None:
        leave(store, sealer, stamp, (number,))
    return number is not None


def leave_in_time(store: Store, sealer: Sealer, stamp: Timestamp, until_ms: int) -> None:
    """Keep that those left whose days of retention are over: nobody marked them as left.

    What the row says of it anybody could have written: the entry of the arrival has to say so, too.

    :param until_ms: UTC milliseconds by a steady clock: who was counted by then.
    :raises sqlite3.Error: when it could not be written.
    """
    here = _Entered.read(store, sealer).here
    wait = {
        seq
        for (seq,) in store.rows(
            "SELECT seq FROM visitor WHERE blanked_ms IS NULL AND seq IN"
            " (SELECT value FROM json_each(?)) AND coalesce(counted_ms > ?, true)",
            json.dumps(sorted(here)),
            until_ms,
        )
    }
    # a clock that stood far ahead when they came says nothing
    now_ms = stamp.wall_ms + (stamp.offset_ms or 0)
    came_ms = {number: came.wall_ms + (came.offset_ms or 0) for number, came in here.items()}
    due = [
        number
        for number, ms in came_ms.items()
        if number not in wait and not until_ms < ms <= now_ms
    ]
    if due:
        leave(store, sealer, stamp, due)


def visitors_here(store: Store, sealer: Sealer | None) -> tuple[Visitor, ...]:
    """Return the visitors on the site, who came first stands first.

    The record says who is here, since its entries bear a mark. Whose arrival has none is on the
    list, too, and after the others: somebody may be there.

    :param sealer: ``None`` where there is no key: then they have no names.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    entered = _Entered.read(store, sealer)
    numbers = sorted(entered.here)
    known = json.dumps(numbers)
    stored = {
        seq: sealed
        for seq, _ms, sealed in store.rows(
            f"{_ROWS} seq IN (SELECT value FROM json_each(?))", known
        )
    }
    found = [
        Visitor(number, _details(sealer, number, came_ms, stored.get(number, b"")), came_ms)
        for number, came_ms in ((each, entered.here[each].wall_ms) for each in numbers)
    ]
    gone = json.dumps([*numbers, *entered.left])
    others = store.rows(
        f"{_ROWS} blanked_ms IS NULL AND seq NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY seq LIMIT ?",
        gone,
        MOST_LISTED,
    )
    found += [Visitor(seq, _details(sealer, seq, ms, sealed), ms) for seq, ms, sealed in others]
    return tuple(found[:MOST_LISTED])


def misfits(store: Store, sealer: Sealer) -> list[int]:
    """Return the numbers of visitors that are not as the record has them; none where all are.

    A row needs an entry of the arrival, and who is here needs a row with a name. Without a key
    nobody can tell.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    if sealer.is_locked:
        return []
    here = sorted(_Entered.read(store, sealer).here)
    named = store.rows(
        f"{_ROWS} blanked_ms IS NULL AND seq IN (SELECT value FROM json_each(?))", json.dumps(here)
    )
    nameless = {*here} - {seq for seq, *_ in named}
    strange = [seq for (seq,) in store.rows(_NO_ENTRY, EntryKind.VISITOR.value)]
    gaps = verification.gaps(store).values() if strange else ()
    # an entry that a repair told to be lost says nothing
    strange = [seq for seq in strange if not any(gap.first <= seq <= gap.last for gap in gaps)]
    return sorted([*nameless, *strange])


@dataclass(frozen=True, slots=True)
class _Entered:
    """Hold what entries of this program's say: who is here since when, and who left."""

    here: Mapping[int, Timestamp]
    left: frozenset[int]

    @classmethod
    def read(cls, store: Store, sealer: Sealer | None) -> _Entered:
        entries = record.own_entries(store, sealer, EntryKind.VISITOR, _MOST_ENTRIES)
        left = frozenset(
            number for each in entries if isinstance(number := each.facts.get("visitor"), int)
        )
        came = {each.seq: each.made for each in entries if each.facts.get("here") is True}
        return cls({seq: made for seq, made in came.items() if seq not in left}, left)


def _details(sealer: Sealer | None, number: int, came_ms: int, sealed: bytes) -> VisitorDetails:
    """Return who a visitor is; without name where the field cannot be opened, since people
    count.
    """
    content = {}
    if sealer is not None:
        try:
            content = sealer.unseal(_facts(number, came_ms), sealed)
        except UnsealError:
            content = {}
    return VisitorDetails(*(str(content.get(each, "")) for each in ("name", "company", "host")))


def _facts(number: int, came_ms: int) -> bytes:
    return digest("visitor", number, came_ms)
