"""A registration as the service tells it: JSON put together from what is stored, and not by way of
the models of answers.py.

The item was written as JSON when it was stored; to take it apart and write it again for each answer
would cost more than the registration itself. That the outcome is what answers.py promises, to the
letter, is a test.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.reference_data import REMARKS
from gateway.sandbox.service.response_schemas import NotCreated
from gateway.sandbox.service.service_clock import iso
from gateway.sandbox.service.store import StoredRegistration

ACTIVITY = "construction"
_MOST_NAMES = 10_000
_LABELLED = {code: entry.model_dump_json(by_alias=True) for code, entry in REMARKS.items()}


def activity(site: Site, workplace: str) -> str:
    """The activity at a workplace: the sector of its works, construction when nobody declared them."""
    works = site.declaration.get(workplace)
    return works.sector if works else ACTIVITY


class Names:
    """The names that the registers hold, as JSON, from one answer to the next: the same few people
    register over and over.
    """

    def __init__(self) -> None:
        self._site: Site | None = None
        self._told: dict[str, str] = {}

    def of(self, site: Site) -> dict[str, str]:
        """The property ``worker`` by number, as far as it was told before; empty for other
        registers than the last ones.
        """
        if self._site is not site or len(self._told) > _MOST_NAMES:
            self._site, self._told = site, {}
        return self._told


class Teller:
    """Tells registrations of one answer; what many of them share is put into words once.

    ``site``: the registers in use. ``names``: those of them told before.
    """

    def __init__(self, site: Site, names: Names) -> None:
        self._site = site
        self._names = names.of(site)
        self._ends: dict[tuple[str, str, str, int, str, tuple[str, ...]], str] = {}

    def tell(self, stored: StoredRegistration) -> str:
        """A registration as JSON, with the name that the registers hold."""
        name = self._names.get(stored.person)
        if name is None:
            name = self._names[stored.person] = _name(stored.person, self._site)
        about = (
            stored.activity,
            stored.channel,
            stored.status,
            stored.status_ms,
            stored.validity,
            stored.remarks,
        )
        end = self._ends.get(about)
        if end is None:
            end = self._ends[about] = _end(stored)
        return f'{{"id":{stored.id},{stored.text[1:-1]},{name}{end}}}'


def _end(stored: StoredRegistration) -> str:
    """The last properties of a registration: what the service says of it."""
    remarks = ",".join([_LABELLED[code] for code in stored.remarks])
    return (
        f'"activity":"{stored.activity}","channel":"{stored.channel}",'
        f'"status":{{"code":"{stored.status}","date":"{iso(stored.status_ms)}"}},'
        f'"validity":"{stored.validity}","remarks":[{remarks}]'
    )


def _name(person: str, site: Site) -> str:
    """The property ``worker``, or nothing when the registers do not know the person; no Limosa
    number is an INSS.
    """
    known = site.by_limosa.get(person)
    worker = known[0] if known else site.by_inss.get(person)
    if worker is None:
        return ""
    name = json.dumps(
        {"givenName": worker.given, "familyName": worker.surname},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return f'"worker":{name},'


def bulk(results: Iterable[StoredRegistration | NotCreated], teller: Teller) -> bytes:
    """The answer to registerInBulk: one result an item, in their order."""
    tell = teller.tell
    told = [
        f'{{"createdPresenceRegistration":{tell(result)}}}'
        if isinstance(result, StoredRegistration)
        else f'{{"notCreatedPresenceRegistration":{result.model_dump_json(by_alias=True, exclude_none=True)}}}'
        for result in results
    ]
    return f'{{"items":[{",".join(told)}]}}'.encode()
