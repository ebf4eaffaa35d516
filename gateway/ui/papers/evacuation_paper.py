"""Draw the list for an evacuation, and what it cannot know."""

from __future__ import annotations

from gateway.domain.belgian_time import belgian_time
from gateway.domain.evacuation import Blindness, EvacuationList, OnSite, Unknown
from gateway.domain.model import IN_COUNTS_S
from gateway.ui.papers import roll_paper, words
from gateway.ui.papers.report_words import ReportWords, readable
from gateway.ui.papers.roll_paper import LONGEST, Roll, RollLine


def draw(listed: EvacuationList, language: str, gate: str = "") -> bytes:
    """Return the list as PDF on A4, in ``language``: nl, fr, de or en.

    It needs a ``QGuiApplication``; any thread may call it.

    :param gate: the name of this gate, the only one of which the list knows.
    :raises UserError: when the sentences cannot be read.
    """
    own = ReportWords(language, words.EVACUATION)
    count = own.say("people", count=len(listed.people)) if listed.is_readable else "?"
    told = [own.say("unknown") + ":", *(_unknown(own, one, gate) for one in listed.unknowns)]
    lines = _lines(own, listed, gate)
    return roll_paper.draw(Roll(count, listed.site, listed.made_ms, told, lines), own)


def _unknown(own: ReportWords, unknown: Unknown, gate: str) -> str:
    names = {Blindness.DAILY: "daily", Blindness.AHEAD: "ahead", Blindness.OFF: "off"}
    if gate:
        names[Blindness.ELSEWHERE] = "other_gates"
        gate = readable(gate, LONGEST)
    begin, end = (
        f"{belgian_time(moment):%H:%M}" for moment in (unknown.since_ms, unknown.until_ms)
    )
    name = names.get(unknown.what, unknown.what.value)
    hours = IN_COUNTS_S // 3600
    return own.say(name, begin=begin, end=end, count=unknown.count, hours=hours, gate=gate)


def _lines(own: ReportWords, listed: EvacuationList, gate: str) -> list[RollLine]:
    """Return the people under their companies."""
    lines, before = [], None
    for person in listed.people:
        group = (person.is_visitor, "" if person.is_visitor else person.company)
        if group != before:
            before = group
            company = readable(person.company, LONGEST) or own.say("no_company")
            lines.append(RollLine(own.say("visitors") if person.is_visitor else company))
        lines.append(_person(own, person, gate))
    return lines


def _person(own: ReportWords, person: OnSite, gate: str) -> RollLine:
    since = own.say("since", time=f"{belgian_time(person.since_ms):%H:%M}")
    company = person.company if person.is_visitor else ""
    parts = (readable(part, LONGEST) for part in (gate, company, person.host))
    name = readable(person.name, LONGEST) or own.say("no_name")
    return RollLine(name=name, note=" · ".join(filter(None, (since, *parts))))
