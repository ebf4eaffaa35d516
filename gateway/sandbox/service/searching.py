"""Searching: from the criteria of the contract to a query of the store, and back to a page."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from gateway.domain.belgian_time import belgian_midnight_ms, epoch_ms
from gateway.sandbox.registers.records import Site, Worker, folded
from gateway.sandbox.service.presence_store import RegistrationQuery
from gateway.sandbox.service.request_schemas import (
    Criteria,
    NameCriteria,
    PlaceOfWork,
    SearchRequest,
    SearchWindow,
)
from gateway.sandbox.service.response_schemas import Presence, PresencePage

# further than any registration
_FAR_MS = 2**53
# the columns of the store by the properties of the contract to sort by
_COLUMNS = {
    "id": "id",
    "registrationDate": "at_ms",
    "type": "direction",
    "employer": "employer",
    "contractualRelationshipReference": "workplace",
    "customReference": "reference",
    "activity": "activity",
    "channel": "channel",
    "status": "status",
    "validity": "validity",
}


def query(search: SearchRequest, user: str, site: Site) -> RegistrationQuery:
    """Return the query for a search among the registrations of one contractor."""
    criteria = search.criteria
    changed = criteria.status.date if criteria.status else None
    since_ms, until_ms = _window_ms(criteria.registration_date)
    return RegistrationQuery(
        since_ms=since_ms,
        until_ms=until_ms,
        changed_ms=_window_ms(changed) if changed else None,
        equal={"account": user, **_equal(criteria)},
        inside=_inside(criteria.place_of_work),
        persons=_persons(criteria, site),
        remarks=tuple(remark.code for remark in criteria.remarks or ()),
        order=tuple(
            (_COLUMNS[name], order == "desc") for name, order in (search.sort or {}).items()
        ),
    )


def _equal(criteria: Criteria) -> dict[str, str | int]:
    """Return the columns that must have a value, by their names in the store."""
    status = criteria.status.code if criteria.status else None
    wanted: dict[str, str | int | None] = {
        "id": criteria.id,
        "direction": criteria.type,
        "employer": criteria.employer.number if criteria.employer else None,
        "workplace": criteria.contractual_relationship_reference,
        "reference": criteria.custom_reference,
        "activity": criteria.activity,
        "channel": criteria.channel,
        "status": status.lower() if status else None,
        "validity": criteria.validity,
    }
    return {column: value for column, value in wanted.items() if value is not None}


def _inside(place: PlaceOfWork | None) -> dict[str, str | float]:
    """Return what the place of work must be, by JSON paths into the item.

    An empty place is one as well: that of remark 25.
    """
    if place is None:
        return {}
    paths: dict[str, str | float] = {}
    for kind, entries in place.wire().items():
        whole = f"$.placeOfWork.{kind}"
        paths |= {f"{whole}.{name}": value for name, value in entries.items()} or {whole: "{}"}
    return paths or {"$.placeOfWork": "{}"}


def _persons(criteria: Criteria, site: Site) -> tuple[str, ...] | None:
    """Return the numbers of the people who are meant; ``None`` without a criterion of them."""
    named = [{number} for number in (criteria.ssin, criteria.limosa_id) if number]
    if criteria.worker:
        named.append(
            {
                number
                for worker in site.workers
                if _is_called(worker, criteria.worker)
                for number in worker.numbers
            }
        )
    return tuple(sorted(set.intersection(*named))) if named else None


def _is_called(worker: Worker, name: NameCriteria) -> bool:
    """Return whether a worker bears a name, as far as it is given."""
    pairs = ((name.given_name, worker.given), (name.family_name, worker.surname))
    return all(wanted is None or folded(wanted) == folded(borne) for wanted, borne in pairs)


def _window_ms(window: SearchWindow) -> tuple[int, int]:
    """Return a window in milliseconds, both ends included."""
    return _moment_ms(window.start_date), _moment_ms(window.end_date, whole_day=True)


def _moment_ms(moment: date | datetime, *, whole_day: bool = False) -> int:
    """Return a bound of the window in milliseconds.

    :param whole_day: of a day the last millisecond in Belgium, and not the first.
    """
    try:
        if isinstance(moment, datetime):
            return epoch_ms(moment)
        if whole_day:
            return belgian_midnight_ms(moment + timedelta(days=1)) - 1
        return belgian_midnight_ms(moment)
    except OverflowError:
        # a bound in the year 1 or 9999 means "without bound"
        return -_FAR_MS if moment.year < 5000 else _FAR_MS


def page_of(
    items: tuple[Presence, ...], total: int, page: int, size: int, address: str
) -> PresencePage:
    """Return one page with absolute links to its neighbours.

    :param address: the public address of the search.
    """
    pages = max(1, -(-total // size))

    def link(number: int) -> str:
        return f"{address}?{urlencode({'page': number, 'pageSize': size})}"

    return PresencePage(
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
