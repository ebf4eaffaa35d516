"""Draw the list of those who are expected and did not register, by company."""

from __future__ import annotations

from gateway.domain.identifiers import grouped_enterprise
from gateway.domain.presence import CompanyPresence, MissingList
from gateway.ui.papers import roll_paper, words
from gateway.ui.papers.report_words import ReportWords, readable
from gateway.ui.papers.roll_paper import LONGEST, Roll, RollLine


def draw(listed: MissingList, language: str) -> bytes:
    """Return the list as PDF on A4, in ``language``: nl, fr, de or en; any thread may call it.

    :raises UserError: when the sentences cannot be read.
    """
    own = ReportWords(language, words.MISSING)
    total = listed.total
    told = (own.say("counts", expected=total.expected, here=total.here), own.say("question"))
    lines = [line for company, names in listed.missing for line in _of_company(own, company, names)]
    count = own.say("people", count=total.missing)
    return roll_paper.draw(Roll(count, listed.site, listed.made_ms, told, lines), own)


def _of_company(
    own: ReportWords, company: CompanyPresence, names: tuple[str, ...]
) -> list[RollLine]:
    """Return a heading, the names, and how many are missing whose names nobody gave."""
    number = grouped_enterprise(company.number) if company.number else own.say("no_company")
    called = readable(company.name, LONGEST) or number
    lines = [
        RollLine(f"{company.missing} · {called}"),
        *(RollLine(name=readable(name, LONGEST)) for name in names),
    ]
    unnamed = company.missing - len(names)
    if unnamed > 0:
        lines.append(RollLine(name=own.say("unnamed", count=unnamed)))
    return lines
