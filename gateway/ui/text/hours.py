"""Put the hours of workers into the words of staff."""

from __future__ import annotations

from datetime import date

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.identifiers import NumberError, masked, parse_person_number
from gateway.domain.staff_hours import AT_ONCE, HoursListed, WorkerDay
from gateway.domain.work_list import Correction, ListedRegistration, WorkSpan
from gateway.ui.text import phrases, plurals
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.translate import isolated, translate


def act(one: ListedRegistration) -> str:
    """Return what a registration says: ``IN 07:02``."""
    word = phrases.direction_word(one.direction, one.regime)
    return word if one.days_ahead else f"{word} {phrases.time_of(one.at_ms)}"


def day_texts(day: WorkerDay) -> tuple[EntryText, ...]:
    """Return the entries of a worker, one for each registration."""
    hours = " · ".join(map(_hours, day.spans))
    company = day.company
    return tuple(
        EntryText(
            key=(one.reference, ""),
            heading=day.name or isolated(day.number),
            note=" · ".join(filter(None, (hours, company))),
            badge=translate("Hours", "open") if day.is_open else "",
            facts=(company, f"{act(one)}, {phrases.date_of(one.at_ms)}"),
            title=hours,
            body="\n".join(_corrected(each, one) for each in one.corrections),
            reference=translate("Staff", "Reference {reference}").format(
                reference=isolated(one.reference)
            ),
            number=isolated(one.number),
        )
        for one in day.registrations
    )


def nobody(listed: HoursListed | None) -> str:
    """Return why there is no list."""
    if listed is None:
        return translate("Common", "One moment…")
    if listed.days is None:
        return translate("Papers", "They cannot be made: call your technician.")
    if listed.erased:
        return translate("Staff", "Erased after the set time")
    return translate("Hours", "Nobody was found on this day.")


def heading(listed: HoursListed) -> str:
    """Return the day, what is searched for on it, and how many were found."""
    parts = [phrases.date_of(belgian_midnight_ms(listed.day))]
    if listed.typed:
        parts.append(isolated(_without_number(listed.typed)))
    if listed.total > AT_ONCE:
        parts.append(plurals.workers(listed.total))
    return " · ".join(parts)


def of_whom(name: str, day: date) -> str:
    """Return a name and a day."""
    return f"{isolated(name)}, {phrases.date_of(belgian_midnight_ms(day))}"


def _without_number(typed: str) -> str:
    """Return what was typed; the number of a person is masked."""
    try:
        return masked(parse_person_number(typed)[0])
    except NumberError:
        return typed


def _time(at_ms: int, one: ListedRegistration) -> str:
    """Return the time of day; where it is of another day than the registration, with its date."""
    time = phrases.time_of(at_ms)
    is_same_day = belgian_day(at_ms) == belgian_day(one.at_ms)
    return time if is_same_day else f"{time} ({phrases.date_of(at_ms)})"


def _hours(span: WorkSpan) -> str:
    if span.registration.days_ahead and span.in_ms is None:
        return "–"
    begin, end = (
        translate("Hours", "open") if ms is None else _time(ms, span.registration)
        for ms in (span.in_ms, span.out_ms)
    )
    mark = " *" if span.reasons else ""
    return f"{begin} – {end}{mark}"


def _corrected(correction: Correction, one: ListedRegistration) -> str:
    reason = isolated(correction.reason)
    if correction.at_ms is None:
        return translate("Hours", "Does not count: {reason}").format(reason=reason)
    word = phrases.direction_word(correction.direction, one.regime)
    return translate("Hours", "Corrected: {act}. {reason}").format(
        act=f"{word} {_time(correction.at_ms, one)}", reason=reason
    )
