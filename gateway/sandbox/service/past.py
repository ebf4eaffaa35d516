"""What came before a registration: the predecessor, the last IN, the twin. What was cancelled
counts for none of them.

Nothing is looked for beyond the 24 hours that the NSSO's table names for remark 24; what is older
is another day's work.
"""

from __future__ import annotations

import json

from gateway.sandbox.service.service_clock import belgian_day_ms
from gateway.sandbox.service.store import PresenceStore, StoredRegistration

LOOKS_BACK_MS = 24 * 3600 * 1000

# A plus keeps the index of the workplace out of it: a person has few registrations in a day, a
# workplace has many in its life.
_SAME = "WHERE person IN (SELECT value FROM json_each(?)) AND status <> 'cancelled'"
_SINCE = f"{_SAME} AND at_ms >= ? AND at_ms < ?"
PREVIOUS = f"{_SINCE} AND +workplace = ? ORDER BY at_ms DESC, id DESC LIMIT 1"
LAST_IN = f"{_SINCE} AND direction = 'in' ORDER BY at_ms DESC LIMIT 1"
TWIN = f"{_SAME} AND at_ms = ? AND +workplace = ? AND direction = ? AND employer = ? AND +id < ? LIMIT 1"
SAME_DAY = f"{_SINCE} AND +workplace = ? AND +id < ? LIMIT 1"


def previous(
    store: PresenceStore, of: StoredRegistration, numbers: tuple[str, ...]
) -> StoredRegistration | None:
    """The same person's last registration on the same workplace in the 24 hours before this one, by
    whichever of his numbers.
    """
    return _first(
        store, PREVIOUS, json.dumps(numbers), of.at_ms - LOOKS_BACK_MS, of.at_ms, _workplace(of)
    )


def last_in(
    store: PresenceStore, of: StoredRegistration, numbers: tuple[str, ...]
) -> StoredRegistration | None:
    """The same person's last IN in the 24 hours before this registration, on whichever workplace."""
    return _first(store, LAST_IN, json.dumps(numbers), of.at_ms - LOOKS_BACK_MS, of.at_ms)


def twin(
    store: PresenceStore, of: StoredRegistration, numbers: tuple[str, ...]
) -> StoredRegistration | None:
    """An earlier registration of the very same act: person, workplace, employer, direction and
    moment.
    """
    item = of.submission
    employer = item.employer.number if item.employer else ""
    return _first(
        store, TWIN, json.dumps(numbers), of.at_ms, _workplace(of), item.type, employer, of.id
    )


def same_day(
    store: PresenceStore, of: StoredRegistration, numbers: tuple[str, ...]
) -> StoredRegistration | None:
    """An earlier registration of the same person on the same workplace and the same Belgian day."""
    return _first(
        store, SAME_DAY, json.dumps(numbers), *belgian_day_ms(of.at_ms), _workplace(of), of.id
    )


def _first(store: PresenceStore, rest: str, *values: str | int) -> StoredRegistration | None:
    return next(iter(store.select(rest, *values)), None)


def _workplace(of: StoredRegistration) -> str:
    return of.submission.contractual_relationship_reference or ""
