"""Put who is on site into the words of staff: a company's counts, and its workers by name."""

from __future__ import annotations

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.model import Means
from gateway.domain.presence import CompanyPresence, Place, PresentWorker
from gateway.domain.site_events import MissingCounted
from gateway.domain.staff_lists import COMPANY
from gateway.ui.text import phrases
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.translate import isolated, translate


def place_word(place: Place) -> str:
    """Return the word of a place, as it stands before a number or names."""
    match place:
        case Place.HERE:
            return translate("Presence", "here")
        case Place.LEFT:
            return translate("Presence", "left")
        case Place.MISSING:
            return translate("Presence", "missing")


def missing_text(counted: MissingCounted) -> str:
    """Return how many are missing since the hour that is set; it names nobody."""
    if not counted.missing:
        return ""
    missing = _counted(place_word(Place.MISSING), counted.missing)
    expected = _counted(translate("Presence", "expected"), counted.expected)
    return " · ".join(map(isolated, (counted.at, missing, expected)))


def company_text(
    company: CompanyPresence, workers: tuple[PresentWorker, ...] = (), gate: str = ""
) -> EntryText:
    """Return the entry of a company; its workers are those to read, missing first.

    :param gate: the name of this gate, the only one of which the kiosk knows.
    """
    counts = {
        Place.MISSING: company.missing,
        Place.HERE: company.here,
        Place.LEFT: company.left,
    }
    missing = _counted(place_word(Place.MISSING), company.missing)
    expected = _counted(translate("Presence", "expected"), company.expected)
    note = [_counted(place_word(place), count) for place, count in counts.items() if count]
    typed = translate("Presence", "registered by a typed number: {share} %").format(
        share=phrases.count(company.typed_share)
    )
    only = translate("Presence", "only {gate} is known here").format(gate=isolated(gate))
    status = [
        _counted(phrases.status_word(name), count)
        for name, count in (("confirmed", company.confirmed), ("refused", company.refused))
        if count
    ]
    name = company.name or (grouped_enterprise(company.number) if company.number else "")
    return EntryText(
        key=(COMPANY, company.number),
        heading=name or translate("Presence", "With a Limosa number"),
        note=" · ".join(note),
        badge=missing if company.missing else "",
        facts=(
            " · ".join((expected, *status)),
            " · ".join(filter(None, (typed if company.registered else "", only if gate else ""))),
        ),
        title="",
        body="\n".join(filter(None, (_names(place, workers, gate) for place in counts))),
    )


def _names(place: Place, workers: tuple[PresentWorker, ...], gate: str) -> str:
    """Return the names of those in one place, a line for all of them."""
    names = [_name(worker, gate) for worker in workers if worker.place is place]
    return phrases.named(place_word(place), " · ".join(names)) if names else ""


def _name(worker: PresentWorker, gate: str) -> str:
    line = worker.line
    name = isolated(line.name or line.number)
    if worker.place is Place.MISSING:
        return name
    # of yesterday, the day tells that nobody saw the worker today
    day = f"{phrases.date_of(line.made_ms)} " if line.days_ahead else ""
    marks = [isolated(f"{day}{phrases.time_of(line.made_ms)}"), _means(line.means)]
    if gate:
        marks.append(isolated(gate))
    if line.status == "refused":
        marks.append(phrases.status_word(line.status))
    return f"{name} ({', '.join(marks)})"


def _means(means: Means) -> str:
    """Return how a worker registered, in a word."""
    match means:
        case Means.CARD:
            return translate("Presence", "card")
        case Means.FORM:
            return translate("Presence", "L1")
        case Means.KEYPAD:
            return translate("Presence", "number typed")


def _counted(word: str, count: int) -> str:
    return phrases.named(word, phrases.count(count))
