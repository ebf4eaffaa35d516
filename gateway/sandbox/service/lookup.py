"""Searching: from the criteria of the contract to a query of the store, and from its rows to a page with links."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from starlette.datastructures import URL

from gateway.sandbox.service.clock import belgian_midnight_ms, epoch_ms
from gateway.sandbox.service.contract import Criteria, Page, Presence, Search
from gateway.sandbox.service.intake import ACTIVITY
from gateway.sandbox.service.store import Query

_REGISTERED = "registered"  # the one status this service gives; others find nothing
_FAR_MS = 2**53


def query(search: Search, user: str) -> Query | None:
    """The query for a search among the registrations of one contractor; ``None`` when nothing can answer it."""
    criteria = search.criteria
    if criteria.activity not in (None, ACTIVITY) or (criteria.status and criteria.status.code.lower() != _REGISTERED):
        return None
    numbers = {number for number in (criteria.ssin, criteria.limosa_id) if number}
    if len(numbers) > 1:
        return None
    window = criteria.registration_date
    column, descending = _order(search)
    return Query(
        since_ms=_moment_ms(window.start_date),
        until_ms=_moment_ms(window.end_date, whole_day=True),
        equal={"account": user, **_equal(criteria)},
        order=column,
        descending=descending,
    )


def _equal(criteria: Criteria) -> dict[str, str | int]:
    """The columns that must have a value, by their names in the store."""
    wanted: dict[str, str | int | None] = {
        "id": criteria.id,
        "person": criteria.ssin or criteria.limosa_id,
        "direction": criteria.type,
        "employer": criteria.employer.number if criteria.employer else None,
        "workplace": criteria.contractual_relationship_reference,
        "reference": criteria.custom_reference,
        "channel": criteria.channel,
        "validity": criteria.validity,
    }
    return {column: value for column, value in wanted.items() if value is not None}


def _order(search: Search) -> tuple[str, bool]:
    """The column to sort by, and whether downwards."""
    sort = search.sort
    if sort and sort.registration_date:
        return "at_ms", sort.registration_date == "desc"
    return "id", bool(sort and sort.id == "desc")


def _moment_ms(moment: date | datetime, *, whole_day: bool = False) -> int:
    """A bound of the window in milliseconds; of a day its first, or with ``whole_day`` its last one in Belgium."""
    try:
        if isinstance(moment, datetime):
            return epoch_ms(moment)
        if whole_day:
            return belgian_midnight_ms(moment + timedelta(days=1)) - 1
        return belgian_midnight_ms(moment)
    except OverflowError:  # a bound in the year 1 or 9999 means "without bound"
        return -_FAR_MS if moment.year < 5000 else _FAR_MS


def page_of(items: tuple[Presence, ...], total: int, page: int, size: int, address: URL) -> Page:
    """One page, with absolute links to its neighbours; ``address`` is that of the request."""
    pages = max(1, -(-total // size))

    def link(number: int) -> str:
        return str(address.include_query_params(page=number, pageSize=size))

    return Page(
        items=items,
        page=page,
        page_size=size,
        total=total,
        total_pages=-(-total // size),
        first=link(1),
        last=link(pages),
        prev=link(min(page - 1, pages)) if page > 1 else None,
        next=link(page + 1) if page < pages else None,
    )
