"""What came before a registration: the predecessor, the last IN, the twin. What was cancelled counts for none of them."""

from __future__ import annotations

import json

from gateway.sandbox.service.store import Store, Stored

_SAME = "WHERE person IN (SELECT value FROM json_each(?)) AND workplace = ? AND status <> 'cancelled'"


def previous(store: Store, of: Stored, numbers: tuple[str, ...]) -> Stored | None:
    """The same person's last registration on the same workplace before this one, by whichever of his numbers."""
    rest = f"{_SAME} AND at_ms < ? ORDER BY at_ms DESC, id DESC LIMIT 1"
    return next(iter(store.select(rest, json.dumps(numbers), _workplace(of), of.at_ms)), None)


def last_in(store: Store, of: Stored, numbers: tuple[str, ...]) -> Stored | None:
    """The same person's last IN on the same workplace before this registration."""
    rest = f"{_SAME} AND direction = 'in' AND at_ms < ? ORDER BY at_ms DESC LIMIT 1"
    return next(iter(store.select(rest, json.dumps(numbers), _workplace(of), of.at_ms)), None)


def twin(store: Store, of: Stored, numbers: tuple[str, ...]) -> Stored | None:
    """An earlier registration of the very same act: person, workplace, employer, direction and moment."""
    item = of.submission
    return next(
        iter(
            store.select(
                f"{_SAME} AND at_ms = ? AND direction = ? AND employer = ? AND id < ? LIMIT 1",
                json.dumps(numbers),
                _workplace(of),
                of.at_ms,
                item.type,
                item.employer.number if item.employer else "",
                of.id,
            )
        ),
        None,
    )


def _workplace(of: Stored) -> str:
    return of.submission.contractual_relationship_reference or ""
