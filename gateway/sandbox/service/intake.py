"""Taking registrations in: which items can be registered, and why the others cannot.

A fault found here refuses one item and lets the others through; the codes are those that public clients of the service know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from gateway.identifiers import enterprise_number, workplace_number
from gateway.sandbox.service.answers import CreationError, NotCreated
from gateway.sandbox.service.clock import epoch_ms
from gateway.sandbox.service.conduct import Conduct
from gateway.sandbox.service.contract import Submission
from gateway.sandbox.service.store import Store, Stored
from gateway.sandbox.service.tokens import Account

_CODE = "error.presence-registration.creation."
_YEARS = range(1970, 9999)  # what can be reckoned with in milliseconds since 1970
_REMEMBERED = 4096  # numbers whose check was done: a site registers the same few over and over


class Intake:
    """Sorts a request into what is registered and what is not, and stores the former durably in one transaction."""

    def __init__(self, store: Store, conduct: Conduct) -> None:
        self._store = store
        self._conduct = conduct

    def take(
        self, items: Sequence[Submission], account: Account, received_ms: int, activity: Callable[[Submission], str]
    ) -> list[Stored | NotCreated]:
        """Register what can be: what was stored of each item, or why it was not, in their order."""
        faults = [self.faults(item, received_ms) for item in items]
        sound = [item for item, found in zip(items, faults, strict=True) if not found]
        created = iter(self._store.add(account.user, account.channel, received_ms, sound, activity) if sound else ())
        return [
            NotCreated(presence_registration_submitted=item, error_list=found) if found else next(created)
            for item, found in zip(items, faults, strict=True)
        ]

    def faults(self, item: Submission, received_ms: int) -> tuple[CreationError, ...]:
        """All faults that keep one well-formed item from being registered."""
        found = (_employer(item), _workplace(item), _place(item), self._moment(item, received_ms))
        return tuple(fault for fault in found if fault) if any(found) else ()

    def _moment(self, item: Submission, received_ms: int) -> CreationError | None:
        """A moment that cannot be stored, or comes too late for a service that refuses what is late."""
        if item.registration_date.year not in _YEARS:
            return _error("registration-date", "The registration date is out of range.")
        if self._conduct.policy == "refuse" and self._conduct.late(epoch_ms(item.registration_date), received_ms):
            return _error("registration-date", "The registration was received after the time limit.")
        return None


def _error(field: str, description: str) -> CreationError:
    """The error of one field."""
    return CreationError(error_code=_CODE + field, error_description=description)


def _employer(item: Submission) -> CreationError | None:
    """Exactly one number, with right check digits when Belgian; none at all beside a Limosa number."""
    employer = item.employer
    if employer is None:
        return None if item.limosa_id else _error("enterprise-number", "The employer is missing.")
    if (employer.enterprise_number is None) == (employer.foreign_vat_number is None):
        return _error("enterprise-number", "Exactly one of enterpriseNumber and foreignVatNumber is required.")
    if employer.enterprise_number is not None and not _enterprise(employer.enterprise_number):
        return _error("enterprise-number", "The enterprise number is not valid.")
    return None


@lru_cache(_REMEMBERED)
def _enterprise(number: str) -> bool:
    """Whether an enterprise number passes its check."""
    try:
        return bool(enterprise_number(number))
    except ValueError:
        return False


def _workplace(item: Submission) -> CreationError | None:
    """A workplace number in its form; whether it was ever declared is a matter of remark 10."""
    if _well_formed(item.contractual_relationship_reference or ""):
        return None
    return _error("contractual-relationship-reference", "The number of the declaration of works is missing or malformed.")


@lru_cache(_REMEMBERED)
def _well_formed(reference: str) -> bool:
    """Whether a workplace number has its form, without blanks or dashes in between."""
    try:
        return workplace_number(reference) == reference
    except ValueError:
        return False


def _place(item: Submission) -> CreationError | None:
    """Exactly one of coordinates and address."""
    place = item.place_of_work
    if place is None or (place.coordinates is None) == (place.address is None):
        return _error("place-of-work", "Exactly one of coordinates and address is required.")
    return None
