"""The answers of the central service, read as hostile: what has not the documented shape is
*unknown*, never *failed*.

Unknown fields, unknown words and unknown remarks are passed over; lengths are bounded. ``api``
holds the requests; ``http.client`` runs each reader, and takes whatever it raises for *unknown*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from gateway.domain.digits import blank_numbers
from gateway.domain.model import (
    Address,
    Answer,
    Employer,
    Outcome,
    Regime,
    Remark,
    Sector,
    ServiceRecord,
    Validity,
    Workplace,
)
from gateway.domain.problem import Problem
from gateway.domain.regime import first_day
from gateway.sync.errors import NoAnswerError

# six digits, wherever they stand, are none of a code
_NO_CODE = re.compile(r"([^A-Za-z0-9._:-]|[0-9](?:[^0-9]*[0-9]){5}).*", re.DOTALL)
# errors of one item, for staff
MAX_ERRORS = 20
TOKEN_LIFE_S = 600.0
MAX_TOKEN_LIFE_S = 86_400.0
# a header of requests holds no longer one
MAX_TOKEN = 16_000
_VALIDITIES = {validity.value: validity for validity in Validity}
# remarks of one item; the catalogue has about thirty
MAX_REMARKS = 100


def read_items(document: Any) -> list[dict[str, Any]]:
    """Return the items of an answer: a JSON list, or ``{"items": [...]}``; both are documented.

    :raises NoAnswerError: when it is neither.
    """
    listed = document.get("items") if isinstance(document, dict) else document
    if not isinstance(listed, list):
        raise NoAnswerError("an answer without items", Problem.SERVICE_DOWN)
    return _dicts(listed)


def read_token(document: Any) -> tuple[str, float]:
    """Return an access token, and for how long it is good (seconds).

    :raises NoAnswerError: when there is none that a header can hold.
    """
    value = document.get("access_token") if isinstance(document, dict) else None
    if (
        not isinstance(value, str)
        or not 0 < len(value) <= MAX_TOKEN
        or not (value.isascii() and value.isprintable())
    ):
        raise NoAnswerError("an answer without a token", Problem.SERVICE_DOWN)
    life_s = document.get("expires_in", TOKEN_LIFE_S)
    is_number = isinstance(life_s, int | float) and not isinstance(life_s, bool)
    if not is_number or not 0 < life_s <= MAX_TOKEN_LIFE_S:
        life_s = TOKEN_LIFE_S
    return value, float(life_s)


def read_workplaces(document: Any, today: str) -> tuple[Workplace, ...]:
    """Return the declared workplaces that run today (a day in ISO 8601).

    :raises NoAnswerError: when the answer has no items.
    """
    return tuple(
        read_workplace(item)
        for item in read_items(document)
        if isinstance(item.get("number"), str)
        and str(item.get("startDate") or "") <= today <= str(item.get("endDate") or "9999-12-31")
    )


def read_page(document: Any) -> tuple[list[Answer], int | None, bool]:
    """Return the presences of a page, how many pages there are where the answer says so, and
    whether there is a next one.

    :raises NoAnswerError: when the answer has no items.
    """
    items = read_items(document)
    is_page = isinstance(document, dict)
    count = document.get("totalPages") if is_page else 1
    is_number = isinstance(count, int) and not isinstance(count, bool)
    has_next = is_page and bool(document.get("next") and items)
    return list(filter(None, map(read_presence, items))), count if is_number else None, has_next


def read_results(document: Any) -> dict[str, Answer]:
    """Return the results by reference, without those that have two outcomes.

    :raises NoAnswerError: when the answer has no items.
    """
    named: dict[str, Answer] = {}
    ambiguous: set[str] = set()
    for answer in filter(None, map(read_result, read_items(document))):
        first = named.setdefault(answer.reference, answer)
        if first.outcome is not answer.outcome:
            ambiguous.add(answer.reference)
    return {reference: answer for reference, answer in named.items() if reference not in ambiguous}


def read_result(item: Mapping[str, Any]) -> Answer | None:
    """Read one result: created, or not created with its errors.

    :return: ``None`` where it is neither, or names no reference.
    """
    created = item.get("createdPresenceRegistration")
    if isinstance(created, dict):
        return read_presence(created)
    refused = item.get("notCreatedPresenceRegistration")
    if not isinstance(refused, dict):
        return None
    submitted = refused.get("presenceRegistrationSubmitted")
    reference = submitted.get("customReference") if isinstance(submitted, dict) else None
    if not isinstance(reference, str):
        return None
    errors = _dicts(refused.get("errorList"))
    return Answer(
        reference,
        Outcome.REFUSED,
        validity=Validity.FAILED,
        errors=tuple(_code(_text(error, "errorCode", 120)) for error in errors[:MAX_ERRORS]),
    )


def read_presence(item: Mapping[str, Any]) -> Answer | None:
    """Read a presence that the service holds. An unknown validity is *pending*.

    :return: ``None`` where it names no reference or has no id.
    """
    reference, number = item.get("customReference"), item.get("id")
    if not isinstance(reference, str) or not isinstance(number, str | int):
        return None
    validity = _VALIDITIES.get(str(item.get("validity", "")).lower(), Validity.PENDING)
    return Answer(
        reference,
        Outcome.CONFIRMED,
        service_id=_clean(str(number), 60),
        validity=validity,
        remarks=tuple(_remarks(item.get("remarks"))),
        service_record=_record(item),
    )


def _record(item: Mapping[str, Any]) -> ServiceRecord:
    number, direction = item.get("ssin") or item.get("limosaId"), item.get("type")
    workplace, moment = item.get("contractualRelationshipReference"), item.get("registrationDate")
    return ServiceRecord(
        number if isinstance(number, str) else "",
        direction if isinstance(direction, str) else "",
        workplace if isinstance(workplace, str) else "",
        moment if isinstance(moment, str) else "",
    )


def _remarks(listed: Any) -> Iterable[Remark]:
    for entry in listed[:MAX_REMARKS] if isinstance(listed, list) else []:
        code = entry.get("code") if isinstance(entry, dict) else entry
        if not isinstance(code, str) or not code:
            continue
        labels = entry.get("labels") if isinstance(entry, dict) else None
        texts = labels.items() if isinstance(labels, dict) else ()
        kept = {
            _clean(language, 5): blank_numbers(_clean(text, 500))
            for language, text in texts
            if isinstance(text, str)
        }
        yield Remark(_code(code[:40]), kept)


def read_workplace(item: Mapping[str, Any]) -> Workplace:
    """Read a declared workplace with the companies under contract that are listed there."""
    address, number = item.get("address"), _text(item, "number")
    return Workplace(
        number=number,
        name=_text(item, "name") or number,
        address=Address(
            _text(address, "streetName"),
            _text(address, "houseNumber"),
            _text(address, "postCode"),
            _text(address, "municipalityName"),
            _text(address, "boxNumber"),
        )
        if isinstance(address, dict)
        else None,
        coordinates=_degrees(item.get("coordinates")),
        companies=tuple(
            Employer(_text(company, "number"), _text(company, "name") or _text(company, "number"))
            for company in _dicts(item.get("companies"))
            if _text(company, "number")
        ),
        last_days=tuple(
            (of, day)
            for of, day in (
                ("", _day(item)),
                *((_text(each, "number"), _day(each)) for each in _dicts(item.get("companies"))),
            )
            if day
        ),
        sector=next((known for known in Sector if known == item.get("sector")), None),
        in_out_from=_in_out_from(item),
    )


def _in_out_from(item: Mapping[str, Any]) -> date | None:
    """Return the first day of IN and OUT, by its day or by the one regime that holds for good."""
    try:
        return date.fromisoformat(_text(item, "inOutFrom"))
    except ValueError:
        known = (regime for regime in Regime if regime == item.get("regime"))
        return next(map(first_day, known), None)


def _day(period: Mapping[str, Any]) -> str:
    """Return the last day of a declaration or contract; empty where none is told."""
    try:
        return date.fromisoformat(_text(period, "endDate", 10)).isoformat()
    except ValueError:
        return ""


def _degrees(coordinates: Any) -> tuple[float, float] | None:
    if not isinstance(coordinates, dict):
        return None
    longitude, latitude = coordinates.get("longitude"), coordinates.get("latitude")
    if not (isinstance(longitude, int | float) and isinstance(latitude, int | float)):
        return None
    is_on_earth = abs(longitude) <= 180 and abs(latitude) <= 90
    return (float(longitude), float(latitude)) if is_on_earth else None


def _dicts(listed: Any) -> list[dict[str, Any]]:
    """Return the objects of a JSON list; nothing where this is no list."""
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _text(source: Mapping[str, Any], name: str, length: int = 200) -> str:
    value = source.get(name)
    return _clean(value, length) if isinstance(value, str) else ""


def _code(text: str) -> str:
    """Return a code up to where it is none any more: codes rest in the clear, and no text or number
    of a person comes with them.
    """
    return _NO_CODE.sub("?", text)


def _clean(text: str, length: int) -> str:
    """Bound a text of the service. Half a surrogate pair, which no file or database takes, becomes
    a question mark.
    """
    return (
        text[:length]
        if text.isascii()
        else text[:length].encode("utf-8", "replace").decode("utf-8")
    )
