"""Call the roll of a workplace: counts by company, and workers by name, here or missing."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from gateway.domain.model import Timestamp
from gateway.domain.presence import (
    CompanyPresence,
    Expected,
    MissingList,
    PresentWorker,
    Whereabouts,
    missing,
)
from gateway.domain.search import matching
from gateway.journal import by_hand, crews, day, presence
from gateway.journal.reports import Reports


@dataclass(frozen=True, slots=True)
class RollCall:
    """Hold who is on a workplace and who is expected there, without names.

    :param companies: with their names, those with the most missing first
    """

    workplace: str
    present: tuple[Whereabouts, ...]
    expected: tuple[Expected, ...]
    companies: tuple[CompanyPresence, ...]

    @property
    def total(self) -> CompanyPresence:
        """Return the counts of all companies together."""
        counts = [asdict(one) for one in self.companies]
        names = ("expected", "here", "left", "missing", "kept", "confirmed", "refused", "typed")
        return CompanyPresence("", **{name: sum(each[name] for each in counts) for name in names})


def take(reports: Reports, now: Timestamp) -> RollCall:
    """Return the roll of the workplace that is open, or was last.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    workplace = presence.open_workplace(reports.store)
    present = presence.positions(reports.store, workplace, now, sealer=reports.sealer)
    expected = crews.expected(reports.store, workplace, now)
    counts = by_hand.counts(reports.store, workplace, now)
    named = presence.companies(reports.store, workplace, present, expected, counts)
    return RollCall(workplace, present, expected, named)


def workers(
    reports: Reports, roll: RollCall, now: Timestamp, company: str | None = None
) -> tuple[PresentWorker, ...]:
    """Return the workers of a company, or of all, by name: missing, then here, then left.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    present = [one for one in roll.present if company in (None, one.last.employer)]
    ordered = sorted(present, key=lambda one: (one.place != "here", one.last.made_ms))
    return (
        *_absent(reports, roll, now, company),
        *presence.workers(reports, ordered, now),
    )


def missing_list(reports: Reports, now: Timestamp) -> MissingList:
    """Return who is missing now, by company and name.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    opened = day.current_day(reports.store) or day.last_day(reports.store)
    roll = take(reports, now)
    companies = []
    for one in roll.companies:
        if one.missing:
            lines = [each.line for each in _absent(reports, roll, now, one.number)]
            companies.append((one, tuple(sorted(line.name or line.number for line in lines))))
    site = opened.workplace.name if opened else ""
    return MissingList(site, now.wall_ms + (now.offset_ms or 0), roll.total, tuple(companies))


def _absent(
    reports: Reports, roll: RollCall, now: Timestamp, company: str | None
) -> tuple[PresentWorker, ...]:
    """Return who is missing of a company, or of all, with their names."""
    absent = missing(roll.expected, roll.present)
    own = (one for one in absent if company in (None, one.employer))
    return crews.absent(reports, roll.workplace, own, now)


def search(
    reports: Reports, roll: RollCall, now: Timestamp, typed: str
) -> dict[str, tuple[PresentWorker, ...]]:
    """Return who is found, by company: all workers of one whose name or number begins with
    ``typed``, of another one those whose own name does.

    :raises sqlite3.Error: when the journal cannot be read.
    """
    named = {one.number for one in matching(roll.companies, typed)}
    found = {}
    for company in roll.companies:
        own = workers(reports, roll, now, company.number)
        if company.number not in named:
            own = tuple(one for one in own if matching((one.line,), typed))
            if not own:
                continue
        found[company.number] = own
    return found
