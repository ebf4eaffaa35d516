"""The central service's API, presenceRegistration v1: the only file that knows a URL path or a field name.

Answers are read as hostile: what has not the documented shape is *unknown*, never *failed*; unknown fields are passed over.
The contract stands in docs/domain.md; what is our own decision there (``limosaId``, the gateway log-in, the workplaces' list) is
decided here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from gateway import clock
from gateway.model import (
    Address,
    Answer,
    Employer,
    NumberKind,
    Outcome,
    Problem,
    Registration,
    Remark,
    Validity,
    Workplace,
)
from gateway.settings import Settings
from gateway.sync.errors import LostError, ToldError
from gateway.sync.wire import Wire

PAGE_SIZE = 200
MOST_ERRORS = 20  # of one item, for staff
MOST_PAGES = 500
TOKEN_LIFE_S = 600.0
LONGEST_TOKEN_LIFE_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and the boot time (milliseconds) until which it is good."""

    value: str = field(repr=False)
    until_boot_ms: int


class Service:
    """The service as the kiosk sees it. Every method may raise :class:`gateway.sync.errors.ServiceError`."""

    def __init__(self, settings: Settings, timepiece: clock.Clock) -> None:
        self._addresses = settings.service
        self._wire = Wire(settings.ca, settings.service.deadline_s, timepiece)

    def log_in(self, user: str, password: str) -> Token:
        """The gateway channel's log-in: user name and password for a token.

        :raises ToldError: with ``WRONG_PASSWORD`` or ``NO_RIGHT`` as its problem when that is what the service says.
        """
        form = {"grant_type": "password", "username": user, "password": password, "scope": "checkinatwork-gateway"}
        try:
            document = self._wire.exchange("POST", self._addresses.token_url, form=form)
        except ToldError as told:
            if told.status == 403:
                told.problem = Problem.NO_RIGHT
            elif told.status in (400, 401) and told.kind in ("invalid_grant", "invalid_client", "access_denied"):
                told.problem = Problem.WRONG_PASSWORD
            raise
        value = document.get("access_token") if isinstance(document, dict) else None
        if not isinstance(value, str) or not value:
            raise LostError("an answer without a token", Problem.SERVICE_DOWN)
        life = document.get("expires_in", TOKEN_LIFE_S)
        good = isinstance(life, int | float) and not isinstance(life, bool) and 0 < life <= LONGEST_TOKEN_LIFE_S
        return Token(value, clock.boot_ms() + int((life if good else TOKEN_LIFE_S) * 1000))

    def workplaces(self, token: Token) -> tuple[Workplace, ...]:
        """The contractor's declared workplaces that run today, with the companies under contract."""
        document = self._wire.exchange("GET", self._addresses.workplaces_url, token=token.value)
        today = datetime.now().astimezone().date().isoformat()
        return tuple(
            _workplace(item)
            for item in _items(document)
            if isinstance(item.get("number"), str)
            and str(item.get("startDate") or "") <= today <= str(item.get("endDate") or "9999-12-31")
        )

    def register(self, token: Token, registrations: Sequence[tuple[Registration, int]]) -> dict[str, Answer]:
        """Register up to 200 presences, each with its moment (UTC milliseconds). Gives what was answered, by reference.

        A reference that is missing from the result was not named by the answer, or with two outcomes: its effect is unknown.
        """
        sent = {registration.reference for registration, _moment in registrations}
        body = {"items": [_item(registration, moment) for registration, moment in registrations]}
        document = self._wire.exchange("POST", self._at("presenceRegistrations/registerInBulk"), token=token.value, body=body)
        named: dict[str, Answer] = {}
        torn: set[str] = set()
        for answer in filter(None, map(_result, _items(document))):
            first = named.setdefault(answer.reference, answer)
            if first.outcome is not answer.outcome:
                torn.add(answer.reference)
        return {reference: answer for reference, answer in named.items() if reference in sent - torn}

    def find(self, token: Token, reference: str, first_ms: int, last_ms: int) -> Answer | None:
        """The registration with this reference, made between two moments, or ``None`` when the service does not hold it."""
        found = self._search(token, first_ms, last_ms, {"customReference": reference})
        return next((answer for answer in found if answer.reference == reference), None)

    def find_all(self, token: Token, workplace: str, first_ms: int, last_ms: int) -> Iterator[Answer]:
        """All registrations of a workplace from one moment to another, by the day."""
        return self._search(token, first_ms, last_ms, {"contractualRelationshipReference": workplace})

    def _search(self, token: Token, first_ms: int, last_ms: int, criteria: Mapping[str, str]) -> Iterator[Answer]:
        # a day more at both ends: the service counts days in Belgian time, and either clock may be wrong
        start = (_utc(first_ms) - timedelta(days=1)).date().isoformat()
        end = (_utc(last_ms) + timedelta(days=1)).date().isoformat()
        body = {"criteria": {"registrationDate": {"startDate": start, "endDate": end}, **criteria}}
        for page in range(1, MOST_PAGES + 1):
            url = self._at(f"presenceRegistrations/search?page={page}&pageSize={PAGE_SIZE}")
            document = self._wire.exchange("POST", url, token=token.value, body=body)
            items = _items(document)
            for item in items:
                answer = _presence(item)
                if answer is not None:
                    yield answer
            if not isinstance(document, dict) or not document.get("next") or not items:
                return
        raise LostError("a search without end", Problem.SERVICE_DOWN)

    def probe(self, token: Token) -> None:
        """A small question, to know whether the service is there and what time it has."""
        self._wire.exchange("GET", self._at("refData/remarks/ciao_32"), token=token.value)

    def close(self) -> None:
        """End the connection, and an exchange under way."""
        self._wire.close()

    def _at(self, path: str) -> str:
        return f"{self._addresses.base_url}/{path}"


# ---- what is sent ------------------------------------------------------------------------------------------------------------


def _utc(epoch_ms: int) -> datetime:
    return datetime.fromtimestamp(epoch_ms / 1000, tz=UTC)


def _item(registration: Registration, moment_ms: int) -> dict[str, Any]:
    draft = registration.draft
    item: dict[str, Any] = {
        "registrationDate": _utc(moment_ms).isoformat(timespec="milliseconds"),
        "type": draft.direction.value,
        "placeOfWork": _place(draft.workplace),
        "contractualRelationshipReference": draft.workplace.number,
        "customReference": registration.reference,
    }
    if draft.person.kind is NumberKind.LIMOSA:
        item["limosaId"] = draft.person.number
    else:
        item["ssin"] = draft.person.number
    if draft.employer is not None:
        number = draft.employer.number
        item["employer"] = {"enterpriseNumber" if number.isdigit() else "foreignVatNumber": number}
    return item


def _place(workplace: Workplace) -> dict[str, Any]:
    if workplace.coordinates is not None:
        longitude, latitude = workplace.coordinates
        return {"coordinates": {"longitude": longitude, "latitude": latitude}}
    address = workplace.address or Address("", "", "", "")
    place = {
        "postCode": address.post_code,
        "municipalityName": address.municipality,
        "streetName": address.street,
        "houseNumber": address.house,
    }
    return {"address": {**place, "boxNumber": address.box} if address.box else place}


# ---- what is answered --------------------------------------------------------------------------------------------------------


def _items(document: Any) -> list[dict[str, Any]]:
    """The items of an answer: a JSON list, or ``{"items": [...]}``; both are documented.

    :raises LostError: when it is neither.
    """
    found = document.get("items") if isinstance(document, dict) else document
    if not isinstance(found, list):
        raise LostError("an answer without items", Problem.SERVICE_DOWN)
    return [item for item in found if isinstance(item, dict)]


def _result(item: Mapping[str, Any]) -> Answer | None:
    created = item.get("createdPresenceRegistration")
    if isinstance(created, dict):
        return _presence(created)
    refused = item.get("notCreatedPresenceRegistration")
    if not isinstance(refused, dict):
        return None
    submitted = refused.get("presenceRegistrationSubmitted")
    reference = submitted.get("customReference") if isinstance(submitted, dict) else None
    if not isinstance(reference, str):
        return None
    listed = refused.get("errorList")
    errors = [error for error in listed if isinstance(error, dict)] if isinstance(listed, list) else []
    return Answer(
        reference,
        Outcome.REFUSED,
        validity=Validity.FAILED,
        errors=tuple((_text(error, "errorCode", 120), _text(error, "errorDescription", 500)) for error in errors[:MOST_ERRORS]),
    )


def _presence(item: Mapping[str, Any]) -> Answer | None:
    reference, number = item.get("customReference"), item.get("id")
    if not isinstance(reference, str) or not isinstance(number, str | int):
        return None
    word = str(item.get("validity", "")).lower()
    validity = Validity(word) if word in list(Validity) else Validity.PENDING
    return Answer(reference, Outcome.CONFIRMED, _clean(str(number), 60), validity, tuple(_remarks(item.get("remarks"))))


def _remarks(listed: Any) -> Iterable[Remark]:
    for entry in listed if isinstance(listed, list) else []:
        code = entry.get("code") if isinstance(entry, dict) else entry
        if not isinstance(code, str) or not code:
            continue
        labels = entry.get("labels") if isinstance(entry, dict) else None
        texts = labels.items() if isinstance(labels, dict) else ()
        kept = {_clean(language, 5): _clean(text, 500) for language, text in texts if isinstance(text, str)}
        yield Remark(_clean(code, 40), kept)


def _workplace(item: Mapping[str, Any]) -> Workplace:
    address, companies = item.get("address"), item.get("companies")
    number = _text(item, "number")
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
            for company in (companies if isinstance(companies, list) else [])
            if isinstance(company, dict) and _text(company, "number")
        ),
    )


def _degrees(coordinates: Any) -> tuple[float, float] | None:
    if not isinstance(coordinates, dict):
        return None
    longitude, latitude = coordinates.get("longitude"), coordinates.get("latitude")
    if not (isinstance(longitude, int | float) and isinstance(latitude, int | float)):
        return None
    return (float(longitude), float(latitude)) if abs(longitude) <= 180 and abs(latitude) <= 90 else None


def _text(source: Mapping[str, Any], name: str, most: int = 200) -> str:
    value = source.get(name)
    return _clean(value, most) if isinstance(value, str) else ""


def _clean(text: str, most: int) -> str:
    """Text of the service, bounded; half a surrogate pair, which no file or database takes, becomes a question mark."""
    return text[:most].encode("utf-8", "replace").decode("utf-8")
