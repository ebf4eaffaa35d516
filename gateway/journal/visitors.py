"""Visitors and deliveries: who is on the site and registers nothing. Nothing of it is ever sent.

The record holds that a visitor came or left, under a number and without a name; name, company and
host stand beside it, sealed, until retention blanks them.
"""

from __future__ import annotations

from dataclasses import asdict

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.domain.visitors import Visitor, VisitorDetails, is_same_name, readable
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.evidence import record
from gateway.journal.row import digest
from gateway.journal.store import Store

# a page of staff has room for no more, and no site has more of them at once
MOST_LISTED = 500


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


def is_full(store: Store) -> bool:
    """Return whether as many visitors are here as the list shows.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    ((count,),) = store.rows("SELECT count(*) FROM visitor WHERE left_ms IS NULL")
    return bool(count >= MOST_LISTED)


def leave(store: Store, sealer: Sealer | None, stamp: Timestamp, numbers: tuple[int, ...]) -> None:
    """Keep that these visitors left; who left already stays so.

    :raises sqlite3.Error: when it could not be written.
    """
    with store.transaction() as connection:
        for number in numbers:
            changed = connection.execute(
                "UPDATE visitor SET left_ms = max(?, came_ms) WHERE seq = ? AND left_ms IS NULL",
                (stamp.wall_ms, number),
            )
            if changed.rowcount:
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


def visitors_here(store: Store, sealer: Sealer | None) -> tuple[Visitor, ...]:
    """Return the visitors on the site, who came first stands first.

    :param sealer: ``None`` where there is no key: then they have no names.
    :raises sqlite3.Error: when the journal cannot be read.
    """
    return _visitors(store, sealer, "left_ms IS NULL ORDER BY seq", ())


def visitors_since(store: Store, sealer: Sealer | None, since_ms: int) -> tuple[Visitor, ...]:
    """Return those who are here, then those who left since ``since_ms``, the last one first.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    left = _visitors(store, sealer, "left_ms >= ? ORDER BY left_ms DESC", (since_ms,))
    return (*visitors_here(store, sealer), *left)[:MOST_LISTED]


def _visitors(
    store: Store, sealer: Sealer | None, condition: str, parameters: tuple[int, ...]
) -> tuple[Visitor, ...]:
    rows = store.rows(
        f"SELECT seq, came_ms, left_ms, sealed FROM visitor WHERE {condition} LIMIT ?",
        *parameters,
        MOST_LISTED,
    )
    return tuple(_visitor(sealer, *row) for row in rows)


def _visitor(
    sealer: Sealer | None, number: int, came_ms: int, left_ms: int | None, sealed: bytes
) -> Visitor:
    """Return a visitor; without name where the field cannot be opened, since people count."""
    content = {}
    if sealer is not None:
        try:
            content = sealer.unseal(_facts(number, came_ms), sealed)
        except UnsealError:
            content = {}
    details = VisitorDetails(*(str(content.get(each, "")) for each in ("name", "company", "host")))
    return Visitor(number, details, came_ms, left_ms)


def _facts(number: int, came_ms: int) -> bytes:
    return digest("visitor", number, came_ms)
