"""A registration as the service tells it: JSON put together from what is stored, and not by way of the models of answers.py.

The item was written as JSON when it was stored; to take it apart and write it again for each answer would cost more than the
registration itself. That the outcome is what answers.py promises, to the letter, is a test.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from gateway.sandbox.registers import Site
from gateway.sandbox.service.answers import NotCreated
from gateway.sandbox.service.clock import iso
from gateway.sandbox.service.contract import Submission
from gateway.sandbox.service.refdata import REMARKS
from gateway.sandbox.service.store import Stored

ACTIVITY = "construction"
_LABELLED = {code: entry.model_dump_json(by_alias=True) for code, entry in REMARKS.items()}


def activity(site: Site, item: Submission) -> str:
    """The activity of an item: the sector of the works it names, construction when nobody declared them."""
    works = site.declaration.get(item.contractual_relationship_reference or "")
    return works.sector if works else ACTIVITY


class Teller:
    """Tells registrations of one answer; what many of them share is put into words once. ``site``: the registers in use."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._names: dict[str, str] = {}
        self._moments: dict[int, str] = {}

    def tell(self, stored: Stored) -> str:
        """A registration as JSON, with the name that the registers hold."""
        person = stored.submission.person
        name = self._names.get(person)
        if name is None:
            name = self._names[person] = _name(stored.submission, self._site)
        moment = self._moments.get(stored.status_ms)
        if moment is None:
            moment = self._moments[stored.status_ms] = iso(stored.status_ms)
        remarks = ",".join([_LABELLED[code] for code in stored.remarks])
        return (
            f'{{"id":{stored.id},{stored.text[1:-1]},{name}"activity":"{stored.activity}",'
            f'"channel":"{stored.channel}","status":{{"code":"{stored.status}","date":"{moment}"}},'
            f'"validity":"{stored.validity}","remarks":[{remarks}]}}'
        )


def _name(item: Submission, site: Site) -> str:
    """The property ``worker``, or nothing when the registers do not know the person."""
    known = site.by_limosa.get(item.limosa_id or "")
    worker = known[0] if known else site.by_inss.get(item.ssin or "")
    if worker is None:
        return ""
    name = {"givenName": worker.given, "familyName": worker.surname}
    return f'"worker":{json.dumps(name, ensure_ascii=False)},'


def bulk(results: Iterable[Stored | NotCreated], site: Site) -> bytes:
    """The answer to registerInBulk: one result an item, in their order."""
    tell = Teller(site).tell
    told = [
        f'{{"createdPresenceRegistration":{tell(result)}}}'
        if isinstance(result, Stored)
        else f'{{"notCreatedPresenceRegistration":{result.model_dump_json(by_alias=True, exclude_none=True)}}}'
        for result in results
    ]
    return f'{{"items":[{",".join(told)}]}}'.encode()
