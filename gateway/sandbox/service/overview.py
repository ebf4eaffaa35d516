"""What the service sees, so that a person can see it: registrations with their remarks by workplace
and day, and a live page.

The page asks once a second; it is one file without anything from elsewhere. National numbers are
masked as on staff screens.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from importlib import resources
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import HTMLResponse

from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.backend import Backend
from gateway.sandbox.service.faults.controller import FaultController
from gateway.sandbox.service.reference_data import REMARKS
from gateway.sandbox.service.registering import YEARS
from gateway.sandbox.service.service_clock import (
    BELGIUM,
    belgian_day,
    belgian_day_ms,
    belgian_midnight_ms,
    iso,
)
from gateway.sandbox.service.store import StoredRegistration

MOST_LINES = 500
_SINCE = "WHERE account IN (SELECT value FROM json_each(?)) AND at_ms >= ? AND at_ms < ?"
_FIGURES = "workplace, count(*), sum(remarks <> ''), sum(validity = 'pending')"


class OverviewRoutes:
    """The endpoints, in ``router``."""

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
        """The page."""
        return self._page

    def _overview(
        self,
        day: str = "",
        workplace: str = "",
        most: Annotated[int, Query(ge=1, le=MOST_LINES)] = 200,
    ) -> dict[str, Any]:
        """One day: figures by workplace, and the newest registrations, of all workplaces or of one;
        ``total`` counts those, too.

        Times to read are Belgian; ``now`` is UTC, for programs.
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
            "time": _belgian(now_ms).strftime("%Y-%m-%d %H:%M:%S"),
            "day": chosen.isoformat(),
            "late": {"limit_s": behaviour.limit_s, "policy": behaviour.policy},
            "per_minute": behaviour.per_minute,
            "faults": [fault.told() for fault in self._backend.faults.active()],
            "script": self._conductor.script,
            "workplaces": [_figures(site, *row) for row in figures],
            "total": sum(int(count) for number, count, *_ in figures if workplace in ("", number)),
            "items": [
                _line(site, stored)
                for stored in store.select(f"{rest} ORDER BY id DESC LIMIT ?", *values, most)
            ],
        }

    def _registrations(self) -> dict[str, list[dict[str, Any]]]:
        """All registrations, oldest first, whole."""
        return {"items": [_whole(stored) for stored in self._backend.store.all()]}


def _day(text: str) -> date:
    """A day as a person names it.

    :raises HTTPException: when it is none, or lies where no registration can.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise HTTPException(400, f"{text[:40]!r} is no day: write it as 2026-11-22.") from None
    if day.year not in YEARS:
        raise HTTPException(
            400,
            f"Nothing can be registered in the year {day.year}: name a day from {YEARS[0]} to {YEARS[-1]}.",
        )
    return day


def _figures(
    site: Site, workplace: str | int, count: str | int, remarked: str | int, pending: str | int
) -> dict[str, Any]:
    """One workplace on one day."""
    return {
        "number": workplace,
        "name": _name(site, str(workplace)),
        "registrations": count,
        "with_remarks": remarked,
        "pending": pending,
    }


def _name(site: Site, workplace: str | None) -> str:
    """What the works at a workplace are called."""
    works = site.declaration.get(workplace or "")
    return works.name if works else "not declared"


def _belgian(ms: int) -> datetime:
    """A moment as clocks in Belgium show it."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(BELGIUM)


def _line(site: Site, stored: StoredRegistration) -> dict[str, Any]:
    """A registration as a person reads it."""
    item = stored.submission
    known = site.by_limosa.get(item.limosa_id or "")
    worker = known[0] if known else site.by_inss.get(item.ssin or "")
    number = item.employer.number if item.employer else known[1].company if known else ""
    company = site.company.get(number)
    return {
        "id": stored.id,
        "time": _belgian(stored.at_ms).strftime("%H:%M:%S"),
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
    """A registration as programs read it: the item as sent, and what became of it."""
    return {
        "id": stored.id,
        **json.loads(stored.text),
        "user": stored.account,
        "channel": stored.channel,
        "received": iso(stored.received_ms),
        "status": stored.status,
        "validity": stored.validity,
        "remarks": list(stored.remarks),
    }
