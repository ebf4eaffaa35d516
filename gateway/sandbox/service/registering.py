"""Taking registrations in: which items can be registered, and why the others cannot.

A fault found here refuses one item and lets the others through; the codes are those that public
clients of the service know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache

from gateway.domain.identifiers import parse_enterprise_number, parse_workplace_number
from gateway.sandbox.service.behaviour import Behaviour
from gateway.sandbox.service.plain import Item, workplace_of
from gateway.sandbox.service.request_schemas import Submission
from gateway.sandbox.service.response_schemas import CreationError, NotCreated
from gateway.sandbox.service.service_clock import epoch_ms
from gateway.sandbox.service.store import PresenceStore, StoredRegistration
from gateway.sandbox.service.tokens import Account

_CODE = "error.presence-registration.creation."
# what can be reckoned with in milliseconds since 1970
YEARS = range(1970, 9999)
# numbers whose check was done: a site registers the same few over and over
_REMEMBERED = 4096


class Intake:
    """Sorts a request into what is registered and what is not, and stores the former durably in one
    transaction.
    """

    def __init__(self, store: PresenceStore, behaviour: Behaviour) -> None:
        self._store = store
        self._behaviour = behaviour

    def take(
        self,
        items: Sequence[Item],
        account: Account,
        received_ms: int,
        activity: Callable[[str], str],
        tell: Callable[[list[StoredRegistration | NotCreated]], bytes],
    ) -> tuple[list[StoredRegistration], bytes]:
        """Register what can be. Gives what was stored, and what ``tell`` makes of the outcome of
        each item, in their order.

        ``tell`` works while the disk writes, so that nobody waits for both.
        """
        faults = [self.faults(item, received_ms) for item in items]
        sound = [item for item, found in zip(items, faults, strict=True) if not found]
        told: list[bytes] = []

        def answer(stored: list[StoredRegistration]) -> None:
            created = iter(stored)
            pairs = zip(items, faults, strict=True)
            told.append(
                tell([_refused(item, found) if found else next(created) for item, found in pairs])
            )

        if not sound:
            answer([])
            return [], told[0]
        return self._store.add(
            account.user, account.channel, received_ms, sound, activity=activity, meanwhile=answer
        ), told[0]

    def faults(self, item: Item, received_ms: int) -> tuple[CreationError, ...]:
        """All faults that keep one well-formed item from being registered."""
        employer = item.get("employer")
        numbers = (
            (employer.get("enterpriseNumber"), employer.get("foreignVatNumber"))
            if employer is not None
            else None
        )
        found = _by_numbers(numbers, workplace_of(item), item.get("limosaId") is not None)
        place = item.get("placeOfWork")
        if place is None or (place.get("coordinates") is None) == (place.get("address") is None):
            found = (
                *found,
                _error("place-of-work", "Exactly one of coordinates and address is required."),
            )
        late = self._moment(item["registrationDate"], received_ms)
        return (*found, late) if late else found

    def _moment(self, moment: datetime, received_ms: int) -> CreationError | None:
        """A moment that cannot be stored, or comes too late for a service that refuses what is
        late.
        """
        if moment.year not in YEARS:
            return _error("registration-date", "The registration date is out of range.")
        if self._behaviour.policy == "refuse" and self._behaviour.late(
            epoch_ms(moment), received_ms
        ):
            return _error(
                "registration-date", "The registration was received after the time limit."
            )
        return None


def _refused(item: Item, faults: tuple[CreationError, ...]) -> NotCreated:
    """The answer for an item that is not registered."""
    return NotCreated(
        presence_registration_submitted=Submission.model_validate(item), error_list=faults
    )


def _error(field: str, description: str) -> CreationError:
    """The error of one field."""
    return CreationError(error_code=_CODE + field, error_description=description)


@lru_cache(_REMEMBERED)
def _by_numbers(
    employer: tuple[str | None, str | None] | None, workplace: str, limosa: bool
) -> tuple[CreationError, ...]:
    """The faults that the numbers of an item show: the employer's two, the workplace's, and whether
    there is a Limosa number.
    """
    return tuple(
        fault for fault in (_employer(employer, limosa=limosa), _workplace(workplace)) if fault
    )


def _employer(
    numbers: tuple[str | None, str | None] | None, *, limosa: bool
) -> CreationError | None:
    """Exactly one number, with right check digits when Belgian; none at all beside a Limosa number."""
    if numbers is None:
        return None if limosa else _error("enterprise-number", "The employer is missing.")
    enterprise, foreign = numbers
    if (enterprise is None) == (foreign is None):
        return _error(
            "enterprise-number", "Exactly one of enterpriseNumber and foreignVatNumber is required."
        )
    try:
        if enterprise is None or parse_enterprise_number(enterprise):
            return None
    except ValueError:
        pass
    return _error("enterprise-number", "The enterprise number is not valid.")


def _workplace(reference: str) -> CreationError | None:
    """A workplace number in its form, without blanks or dashes; whether it was ever declared is a
    matter of remark 10.
    """
    try:
        if parse_workplace_number(reference) == reference:
            return None
    except ValueError:
        pass
    return _error(
        "contractual-relationship-reference",
        "The number of the declaration of works is missing or malformed.",
    )
