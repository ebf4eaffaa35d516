"""Register presences: which items can be registered, why the others cannot, and what is answered.

A fault of one item refuses it and lets the others through; the error codes are those that public
clients of the service know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gateway.domain.belgian_time import epoch_ms, utc
from gateway.domain.identifiers import parse_enterprise_number, parse_workplace_number
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.dependencies import Backend
from gateway.sandbox.service.presence_store import StoredRegistration
from gateway.sandbox.service.reference_data import REMARKS
from gateway.sandbox.service.request_schemas import Submission, SubmittedEmployer
from gateway.sandbox.service.response_schemas import (
    BulkAnswer,
    BulkResult,
    CreationError,
    NotCreated,
    Presence,
    Status,
    WorkerName,
)
from gateway.sandbox.service.tokens import Account

_CODE = "error.presence-registration.creation."
_ACTIVITY = "construction"
# what milliseconds since 1970 can express
YEARS = range(1970, 9999)


def register(
    backend: Backend, account: Account, items: Sequence[Submission]
) -> tuple[list[StoredRegistration], BulkAnswer]:
    """Register the items without a fault, durably and in one transaction.

    :return: what was stored, and one result an item in their order.
    """
    site, received_ms = backend.site, backend.clock.now_ms()
    faults = [item_faults(item, backend.behaviour, received_ms) for item in items]
    sound = [item for item, errors in zip(items, faults, strict=True) if not errors]
    stored: list[StoredRegistration] = []
    if sound:
        stored = backend.store.add(
            account.user, account.channel, received_ms, sound, _activities(site)
        )
    created = iter(stored)
    results = tuple(
        BulkResult(
            not_created_presence_registration=NotCreated(
                presence_registration_submitted=item, error_list=errors
            )
        )
        if errors
        else BulkResult(created_presence_registration=presence(next(created), site))
        for item, errors in zip(items, faults, strict=True)
    )
    return stored, BulkAnswer(items=results)


def presence(stored: StoredRegistration, site: Site) -> Presence:
    """Return a registration as the service gives it back, with the name in the registers."""
    item = stored.submission
    worker = site.by_inss.get(item.ssin or "")
    if item.limosa_id in site.by_limosa:
        worker, _limosa = site.by_limosa[item.limosa_id]
    return Presence(
        id=stored.id,
        registration_date=item.registration_date,
        ssin=item.ssin,
        limosa_id=item.limosa_id,
        type=item.type,
        worker=WorkerName(given_name=worker.given, family_name=worker.surname) if worker else None,
        employer=item.employer,
        place_of_work=item.place_of_work,
        contractual_relationship_reference=item.contractual_relationship_reference,
        custom_reference=item.custom_reference,
        activity=stored.activity,
        channel=stored.channel,
        status=Status(code=stored.status, date=utc(stored.status_ms)),
        validity=stored.validity,
        remarks=tuple(REMARKS[code] for code in stored.remarks),
    )


def _activities(site: Site) -> Callable[[str], str]:
    """Return the look-up of the activity at a workplace: the sector of its declared works."""

    def activity_of(workplace: str) -> str:
        works = site.declaration.get(workplace)
        return works.sector if works else _ACTIVITY

    return activity_of


def item_faults(
    item: Submission, behaviour: Behaviour, received_ms: int
) -> tuple[CreationError, ...]:
    """Return all faults that keep a well-formed item from being registered."""
    return tuple(
        error
        for error in (
            _employer_fault(item.employer, by_limosa=item.limosa_id is not None),
            _workplace_fault(item.workplace),
            _place_fault(item),
            _date_fault(item, behaviour, received_ms),
        )
        if error
    )


def _error(field: str, description: str) -> CreationError:
    return CreationError(error_code=_CODE + field, error_description=description)


def _employer_fault(employer: SubmittedEmployer | None, *, by_limosa: bool) -> CreationError | None:
    """Demand one number, with right check digits when Belgian; none beside a Limosa number."""
    if employer is None:
        return None if by_limosa else _error("enterprise-number", "The employer is missing.")
    if (employer.enterprise_number is None) == (employer.foreign_vat_number is None):
        return _error(
            "enterprise-number", "Exactly one of enterpriseNumber and foreignVatNumber is required."
        )
    number = employer.enterprise_number
    try:
        # nothing but the ten digits: no points, no other form that people write
        if number is None or parse_enterprise_number(number) == number:
            return None
    except ValueError:
        pass
    return _error("enterprise-number", "The enterprise number is not valid.")


def _workplace_fault(number: str) -> CreationError | None:
    """Demand a workplace number in its form; whether it was declared is a matter of remark 10."""
    try:
        if parse_workplace_number(number) == number:
            return None
    except ValueError:
        pass
    return _error(
        "contractual-relationship-reference",
        "The number of the declaration of works is missing or malformed.",
    )


def _place_fault(item: Submission) -> CreationError | None:
    place = item.place_of_work
    if place is None or (place.coordinates is None) == (place.address is None):
        return _error("place-of-work", "Exactly one of coordinates and address is required.")
    return None


def _date_fault(item: Submission, behaviour: Behaviour, received_ms: int) -> CreationError | None:
    """Refuse a moment that cannot be stored, or is too late for a service that refuses the late."""
    moment = item.registration_date
    if moment.year not in YEARS:
        return _error("registration-date", "The registration date is out of range.")
    if behaviour.policy == "refuse" and behaviour.is_late(epoch_ms(moment), received_ms):
        return _error("registration-date", "The registration was received after the time limit.")
    return None
