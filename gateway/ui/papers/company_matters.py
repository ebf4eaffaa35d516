"""Put what a company has to put right into words: matter by matter, or short, for a code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gateway.domain import remarks
from gateway.domain.belgian_time import belgian_midnight_ms
from gateway.domain.model import RegistrationSummary
from gateway.domain.staff_lists import RefusedRegistration, RemarkEntry, StaffEntry
from gateway.ui.papers import words
from gateway.ui.papers.report_words import ReportWords, readable
from gateway.ui.text.translate import Dictionary

# bytes of a code that a telephone still reads off the smallest screen
MOST_BYTES = 900
MOST_NAME = 60
CompanyEntry = RemarkEntry | RefusedRegistration


@dataclass(frozen=True, slots=True)
class Matter:
    """Hold one remark or refusal, what to do about it, and on which registrations it stands."""

    title: str
    people: tuple[str, ...]
    advice: str = ""
    until: str = ""


def code_text(company: str, entries: Sequence[StaffEntry], language: str) -> str:
    """Return what a telephone reads: as many names as the code holds, and how many more.

    :raises UserError: when the sentences cannot be read.
    """
    told = ReportWords(language, words.REMARKS)
    found = list(matters(entries, told))
    head = Dictionary(language).named(told.say("title"), readable(company, MOST_NAME))
    foot = remarks.WEB_FORM
    most = max((len(one.people) for one in found), default=0)
    for matter_count in range(len(found), 0, -1):
        rest = len(found) - matter_count
        more = (told.say("more", count=rest),) if rest else ()
        for shown in range(most, -1, -1):
            short = (_short(one, shown, told) for one in found[:matter_count])
            text = "\n".join((head, *short, *more, foot))
            if len(text.encode("utf-8")) <= MOST_BYTES:
                return text
    return "\n".join((head, foot))


def of_company(entries: Sequence[StaffEntry]) -> list[CompanyEntry]:
    """Return the entries that a company can do something about."""
    return [one for one in entries if isinstance(one, RemarkEntry | RefusedRegistration)]


def matters(entries: Sequence[StaffEntry], told: ReportWords) -> Iterator[Matter]:
    """Yield the matters in the order of the list, each once."""
    groups: dict[tuple[str, ...], list[CompanyEntry]] = {}
    for entry in of_company(entries):
        if isinstance(entry, RemarkEntry):
            groups.setdefault((entry.remark.code,), []).append(entry)
        else:
            groups.setdefault(("", *entry.line.errors), []).append(entry)
    for group in groups.values():
        people = tuple(_person(entry.line, told) for entry in group)
        found = [entry for entry in group if isinstance(entry, RemarkEntry)]
        if found:
            yield _remark(found, people, told)
        else:
            errors = group[0].line.errors
            codes = ", ".join(readable(code.rpartition(".")[2], 40) for code in errors)
            yield Matter(told.say("refused", codes=codes or "–"), people)


def _remark(group: list[RemarkEntry], people: tuple[str, ...], told: ReportWords) -> Matter:
    said = remarks.words(group[0].remark, told.language)
    title = told.say("remark", number=said.number or said.code, label=said.label)
    days = [remarks.deadline(entry.line.made_ms, entry.remark) for entry in group]
    known = [day for day in days if day is not None]
    until = told.say("until", day=told.day(belgian_midnight_ms(min(known)))) if known else ""
    return Matter(title, people, f"{said.cause} {said.action}", until)


def _person(line: RegistrationSummary, told: ReportWords) -> str:
    name = readable(line.name, MOST_NAME) or told.say("erased")
    return f"{name}, {told.day(line.made_ms)}"


def _short(matter: Matter, shown: int, told: ReportWords) -> str:
    rest = len(matter.people) - shown
    more = told.say("more", count=rest) if rest > 0 else ""
    return "\n".join(filter(None, (matter.title, matter.until, *matter.people[:shown], more)))
