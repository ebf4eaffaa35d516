"""Draw the list for an evacuation, and what it cannot know."""

from __future__ import annotations

from gateway.domain.belgian_time import belgian_time
from gateway.domain.evacuation import Blindness, EvacuationList, OnSite, Unknown
from gateway.domain.model import IN_COUNTS_S
from gateway.ui.papers import roll_paper, words
from gateway.ui.papers.report_words import ReportWords, readable
from gateway.ui.papers.roll_paper import LONGEST, Roll, RollLine


def draw(listed: EvacuationList, language: str) -> bytes:
    """Return the list as PDF on A4, in ``language``: nl, fr, de or en.

    It needs a ``QGuiApplication``; any thread may call it.

    :raises UserError: when the sentences cannot be read.
    """
    own = ReportWords(language, words.EVACUATION)
    count = own.say("people", count=len(listed.people)) if listed.is_readable else "?"
    told = [own.say("unknown") + ":", *(_unknown(own, one) for one in listed.unknowns)]
    return roll_paper.draw(Roll(count, listed.site, listed.made_ms, told, _lines(own, listed)), own)


def _unknown(own: ReportWords, unknown: Unknown) -> str:
    names = {Blindness.DAILY: "daily", Blindness.AHEAD: "ahead", Blindness.OFF: "off"}
    begin, end = (
        f"{belgian_time(moment):%H:%M}" for moment in (unknown.since_ms, unknown.until_ms)
    )
    name = names.get(unknown.what, unknown.what.value)
    return own.say(name, begin=begin, end=end, count=unknown.count, hours=IN_COUNTS_S // 3600)


def _lines(own: ReportWords, listed: EvacuationList) -> list[RollLine]:
    """Return the people under their companies."""
    lines, before = [], None
    for person in listed.people:
        group = (person.is_visitor, "" if person.is_visitor else person.company)
        if group != before:
            before = group
            company = readable(person.company, LONGEST) or own.say("no_company")
            lines.append(RollLine(own.say("visitors") if person.is_visitor else company))
        lines.append(_person(own, person))
    return lines


def _person(own: ReportWords, person: OnSite) -> RollLine:
    since = own.say("since", time=f"{belgian_time(person.since_ms):%H:%M}")
    company = person.company if person.is_visitor else ""
    parts = (since, readable(company, LONGEST), readable(person.host, LONGEST))
    name = readable(person.name, LONGEST) or own.say("no_name")
    return RollLine(name=name, note=" · ".join(filter(None, parts)))
