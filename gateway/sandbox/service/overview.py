"""What the service holds, for a person to see: registrations with remarks by workplace and day, a
live page, and who and what there is on the practice site.

The page asks once a second; it is one file without anything from elsewhere. National numbers are
masked as on staff screens.
"""

from __future__ import annotations

import json
from datetime import date
from importlib import resources
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import HTMLResponse

from gateway.domain.belgian_time import (
    belgian_day,
    belgian_day_ms,
    belgian_midnight_ms,
    belgian_time,
)
from gateway.sandbox.registers.records import Company, DeclarationOfWorks, Site, Worker
from gateway.sandbox.service.dependencies import Backend
from gateway.sandbox.service.faults.fault_controller import FaultController
from gateway.sandbox.service.presence_store import StoredRegistration
from gateway.sandbox.service.reference_data import REMARKS
from gateway.sandbox.service.registering import YEARS
from gateway.sandbox.service.service_clock import iso

# registrations in one answer
MOST_LINES = 500
_SINCE = "WHERE account IN (SELECT value FROM json_each(?)) AND at_ms >= ? AND at_ms < ?"
_FIGURES = "workplace, count(*), sum(remarks <> ''), sum(validity = 'pending')"


class OverviewRoutes:
    """Bind the endpoints, in ``router``."""

    def __init__(self, backend: Backend, conductor: FaultController) -> None:
        self._backend = backend
        self._conductor = conductor
        self._page = (
            resources.files("gateway.sandbox.service").joinpath("page.html").read_text("utf-8")
        )
        self.router = APIRouter()
        self.router.add_api_route("/", self._shown, methods=["GET"], response_class=HTMLResponse)
        self.router.add_api_route("/overview", self._overview, methods=["GET"])
        self.router.add_api_route("/registrations", self._registrations, methods=["GET"])

    async def _shown(self) -> str:
        """Return the page."""
        return self._page

    def _overview(
        self,
        day: str = "",
        workplace: str = "",
        limit: Annotated[int, Query(alias="most", ge=1, le=MOST_LINES)] = 200,
    ) -> dict[str, Any]:
        """Return one day: figures by workplace, and the newest registrations, of all or of one.

        ``total`` counts the registrations of the chosen workplaces. Times to read are Belgian;
        ``now`` is UTC, for programs.
        """
        site, store = self._backend.site, self._backend.store
        now_ms = self._backend.clock.now_ms()
        chosen = _day(day) if day else belgian_day(now_ms)
        begin_ms, end_ms = belgian_day_ms(belgian_midnight_ms(chosen))
        window: tuple[str | int, ...] = (json.dumps(list(site.contractor)), begin_ms, end_ms)
        figures = store.count(
            _FIGURES, f"{_SINCE} GROUP BY workplace ORDER BY count(*) DESC", *window
        )
        rest = f"{_SINCE} AND workplace = ?" if workplace else _SINCE
        values = (*window, workplace) if workplace else window
        behaviour = self._backend.behaviour
        return {
            "now": iso(now_ms),
            "time": belgian_time(now_ms).strftime("%Y-%m-%d %H:%M:%S"),
            "day": chosen.isoformat(),
            "late": {"limit_s": behaviour.limit_s, "policy": behaviour.policy},
            "per_minute": behaviour.per_minute,
            "faults": [fault.words() for fault in self._backend.faults.active()],
            "script": self._conductor.script,
            "workplaces": [_figures(site, *row) for row in figures],
            "total": sum(int(count) for number, count, *_ in figures if workplace in ("", number)),
            "items": [
                _line(site, stored)
                for stored in store.select(f"{rest} ORDER BY id DESC LIMIT ?", *values, limit)
            ],
        }

    def _registrations(self) -> dict[str, list[dict[str, Any]]]:
        """Return all registrations, oldest first, whole."""
        return {"items": [_whole(stored) for stored in self._backend.store.select("ORDER BY id")]}


def _day(text: str) -> date:
    """Return a day as a person names it.

    :raises HTTPException: when it is none, or lies where no registration can.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise HTTPException(400, f"{text[:40]!r} is no day: write it as 2026-11-22.") from None
    if day.year not in YEARS:
        raise HTTPException(
            400,
            f"Nothing can be registered in the year {day.year}: name a day from"
            f" {YEARS[0]} to {YEARS[-1]}.",
        )
    return day


def _figures(
    site: Site, workplace: str | int, count: str | int, remarked: str | int, pending: str | int
) -> dict[str, Any]:
    """Return the figures of one workplace on one day."""
    return {
        "number": workplace,
        "name": _name(site, str(workplace)),
        "registrations": count,
        "with_remarks": remarked,
        "pending": pending,
    }


def _name(site: Site, workplace: str | None) -> str:
    """Return the name of the works at a workplace."""
    works = site.declaration.get(workplace or "")
    return works.name if works else "not declared"


def _line(site: Site, stored: StoredRegistration) -> dict[str, Any]:
    """Return a registration as a person reads it."""
    item = stored.submission
    known = site.by_limosa.get(item.limosa_id or "")
    worker = known[0] if known else site.by_inss.get(item.ssin or "")
    number = item.employer.number if item.employer else known[1].company if known else ""
    company = site.company.get(number)
    return {
        "id": stored.id,
        "time": belgian_time(stored.at_ms).strftime("%H:%M:%S"),
        "delay_s": round((stored.received_ms - stored.at_ms) / 1000, 1),
        "workplace": item.contractual_relationship_reference,
        "workplace_name": _name(site, item.contractual_relationship_reference),
        "type": item.type,
        "worker": worker.full_name if worker else "unknown",
        "number": f"{item.person[:2]}{'·' * (len(item.person) - 4)}{item.person[-2:]}",
        "employer": company.name if company else number,
        "reference": item.custom_reference,
        "channel": stored.channel,
        "status": stored.status,
        "validity": stored.validity,
        "remarks": [{"code": code, "label": REMARKS[code].labels["en"]} for code in stored.remarks],
    }


def _whole(stored: StoredRegistration) -> dict[str, Any]:
    """Return a registration as programs read it: the item as sent, and what became of it."""
    return {
        "id": stored.id,
        **stored.submission.wire(),
        "user": stored.account,
        "channel": stored.channel,
        "received": iso(stored.received_ms),
        "status": stored.status,
        "validity": stored.validity,
        "remarks": list(stored.remarks),
    }


# ---- who and what there is on the practice site --------------------------------------------------


def users(site: Site) -> list[dict[str, Any]]:
    """Return the contractors' users with their passwords, rights and declared workplaces."""
    return [
        {
            "user": contractor.user,
            "password": contractor.password,
            "company": site.company[contractor.company].name,
            "rights": list(contractor.rights),
            "workplaces": [works.number for works in site.workplaces_of(contractor.user)],
        }
        for contractor in site.contractors
    ]


def workplaces(site: Site) -> list[dict[str, Any]]:
    """Return the declared workplaces with their companies, ended contracts included."""
    return [_workplace_entry(site, works) for works in site.declarations]


def people(site: Site) -> list[dict[str, Any]]:
    """Return the workers to practise with: the number of each at the kiosk, and the employer."""
    return [_person_entry(site, worker) for worker in site.at_hand]


def _workplace_entry(site: Site, works: DeclarationOfWorks) -> dict[str, Any]:
    """Return one workplace."""
    return {
        "number": works.number,
        "name": works.name,
        "user": works.contractor,
        "companies": [
            _company_entry(company)
            for company in site.named(tie.company for tie in works.contracts)
        ],
    }


def _person_entry(site: Site, worker: Worker) -> dict[str, Any]:
    """Return one worker.

    ``means``: card, form or keypad; ``number``: the one that the service gets by it.
    """
    limosa = worker.limosa
    by_form = worker.card is None and limosa is not None
    return {
        "name": worker.handle,
        "full_name": worker.full_name,
        "language": worker.language,
        "nationality": worker.nationality,
        "means": "card" if worker.card else "form" if by_form else "keypad",
        "number": limosa.number if by_form and limosa else worker.number,
        "inss": worker.number,
        "limosa": limosa.number if limosa else "",
        "card": {"number": worker.card.number, "applet": worker.card.applet}
        if worker.card
        else None,
        "employer": _company_entry(site.company[worker.employer]) if worker.employer else None,
        "story": worker.story,
    }


def _company_entry(company: Company) -> dict[str, str]:
    """Return a company by number and name."""
    return {"number": company.number, "name": company.name}
