"""Put into words what the list for an evacuation knows, and what it cannot know."""

from __future__ import annotations

from gateway.domain.evacuation import Blindness, OnSite, Unknown
from gateway.domain.model import IN_COUNTS_S
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate


def unknown_text(unknown: Unknown, gate: str = "") -> str:
    """Return a sentence about what the list cannot know.

    :param gate: the name of this gate, the only one of which the list knows.
    """
    match unknown.what:
        case Blindness.UNREADABLE:
            return translate(
                "Evacuation",
                "The list cannot be read. Take the last one on paper, and count by hand.",
            )
        case Blindness.DAILY:
            return translate(
                "Evacuation", "Nobody registers OUT here: who came today may have left."
            )
        case Blindness.AHEAD:
            text = translate(
                "Evacuation", "Registered the day before, perhaps not here today: {count}."
            )
            return text.format(count=phrases.count(unknown.count))
        case Blindness.OFF:
            text = translate(
                "Evacuation",
                "The kiosk was off from {begin} to {end}: who came in then is not on the list.",
            )
            begin, end = map(phrases.time_of, (unknown.since_ms, unknown.until_ms))
            return text.format(begin=begin, end=end)
        case Blindness.FORGOTTEN:
            text = translate(
                "Evacuation",
                "Not on the list, since IN is more than {hours} hours ago and OUT never came: "
                "{count}.",
            )
            hours = IN_COUNTS_S // 3600
            return text.format(hours=phrases.count(hours), count=phrases.count(unknown.count))
        case Blindness.OFFLINE:
            text = translate("Evacuation", "No contact with Checkinatwork (NSSO) since {time}.")
            return text.format(time=phrases.time_of(unknown.since_ms))
        case Blindness.ELSEWHERE if gate:
            text = translate(
                "Evacuation",
                "Only {gate} is known here: who registered elsewhere, or not at all, is not on the "
                "list.",
            )
            return text.format(gate=isolated(gate))
        case Blindness.ELSEWHERE:
            return translate(
                "Evacuation", "Who registered elsewhere, or not at all, is not on the list."
            )


def unknowns_text(unknowns: tuple[Unknown, ...], gate: str = "") -> str:
    """Return all that the list cannot know, a sentence each."""
    return " ".join(unknown_text(one, gate) for one in unknowns)


def person_name(person: OnSite) -> str:
    """Return the name, or a word where it cannot be read."""
    return isolated(person.name) if person.name else translate("Evacuation", "Name not known")


def person_note(person: OnSite) -> str:
    """Return company, host and since when, as far as they are known."""
    since = translate("Evacuation", "since {time}").format(time=phrases.time_of(person.since_ms))
    parts = (person.company, person.host)
    return " · ".join((*(isolated(part) for part in parts if part), since))


def counted_word(is_counted: bool) -> str:
    """Return what a tick, or none, means."""
    if is_counted:
        return translate("Evacuation", "counted")
    return translate("Evacuation", "missing")


def company_name(company: str, *, is_visitors: bool) -> str:
    """Return a company's name, or what stands for it."""
    if is_visitors:
        return translate("Evacuation", "Visitors and deliveries")
    return isolated(company) if company else translate("Evacuation", "Company not known")
