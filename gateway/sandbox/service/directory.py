"""The practice site told as plain JSON: who may sign in, which workplaces there are, and who works
there.
"""

from __future__ import annotations

from typing import Any

from gateway.sandbox.registers.records import Company, DeclarationOfWorks, Site, Worker


def users(site: Site) -> list[dict[str, Any]]:
    """The contractors' users with their passwords, rights and declared workplaces."""
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
    """The declared workplaces with their companies, contracts that have ended included."""
    return [_workplace(site, works) for works in site.declarations]


def people(site: Site) -> list[dict[str, Any]]:
    """The workers one practises with: how each is known at the kiosk, and for whom each says to
    work.
    """
    return [_person(site, worker) for worker in site.at_hand]


def _workplace(site: Site, works: DeclarationOfWorks) -> dict[str, Any]:
    """One workplace."""
    return {
        "number": works.number,
        "name": works.name,
        "user": works.contractor,
        "companies": [
            _company(company) for company in site.named(tie.company for tie in works.contracts)
        ],
    }


def _person(site: Site, worker: Worker) -> dict[str, Any]:
    """One worker. ``means``: what he comes with; ``number``: what the service knows him by then."""
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
        "employer": _company(site.company[worker.employer]) if worker.employer else None,
        "story": worker.story,
    }


def _company(company: Company) -> dict[str, str]:
    """A company by number and name."""
    return {"number": company.number, "name": company.name}
