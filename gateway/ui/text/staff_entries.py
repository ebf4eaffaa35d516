"""Put the entries of the staff pages into words: remarks, refused registrations, refused cards."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale

from gateway.domain import remarks
from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.model import RegistrationSummary
from gateway.domain.outages import Outage
from gateway.domain.seen_papers import SeenPaper
from gateway.domain.staff_lists import (
    HeldRegistration,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffEntry,
)
from gateway.domain.terms import TermKind
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.entry_text import EntryText
from gateway.ui.text.outages import explanation
from gateway.ui.text.refusals import refusal_text
from gateway.ui.text.terms import time_to_correct
from gateway.ui.text.translate import isolated, locale, translate


def entry_text(entry: StaffEntry, language: str, now_ms: int) -> EntryText:
    """Return ``entry`` in words of ``language``; days count to ``now_ms``, UTC milliseconds."""
    match entry:
        case RemarkEntry():
            return _remark(entry, language, now_ms)
        case RefusedRegistration():
            return _refused_registration(entry, now_ms)
        case HeldRegistration():
            return _held_registration(entry, now_ms)
        case RefusedCard():
            return _refused_card(entry, now_ms)


def group_texts(
    entries: tuple[StaffEntry, ...], language: str, now_ms: int
) -> tuple[EntryText, ...]:
    """Return the words of a group; each names the others, and the list has one row.

    The row says the company and how many workers, where there are several.
    """
    texts = tuple(entry_text(entry, language, now_ms) for entry in entries)
    if len(texts) == 1:
        return texts
    names = list(dict.fromkeys(text.heading for text in texts))
    everyone = translate("Staff", "Workers: {names}").format(names=" · ".join(names))
    company = texts[0].facts[0] or texts[0].note
    return tuple(
        replace(
            text,
            is_new=any(other.is_new for other in texts),
            row_heading=company,
            row_count=len(names),
            body=f"{text.body}\n{everyone}",
        )
        for text in texts
    )


def _correction(entry: RemarkEntry, now_ms: int) -> str:
    """Return how long a correction is accepted; empty for a remark that asks for none."""
    days = entry.days_left(belgian_day(now_ms))
    return "" if days is None else time_to_correct(days)


def _seen(paper: SeenPaper) -> str:
    """Return which paper was seen, when, and its period."""
    name = "L1" if paper.kind is TermKind.LIMOSA else paper.kind.value.upper()
    first, last = (_short_date(belgian_midnight_ms(day)) for day in (paper.first, paper.last))
    return translate("Staff", "{paper} seen on {day}: {first} – {last}.").format(
        paper=name, day=_short_date(paper.seen_ms), first=first, last=last
    )


def _dealt_badge(entry: RemarkEntry | RefusedRegistration | RefusedCard, otherwise: str) -> str:
    """Return that staff have dealt with the entry, else ``otherwise``."""
    return translate("Staff", "Dealt with") if entry.dealt_with else otherwise


def _dealt_body(entry: RemarkEntry | RefusedRegistration | RefusedCard) -> tuple[str, ...]:
    """Return who dealt with the entry, when, and what was done; nothing while it is open."""
    dealt = entry.dealt_with
    if dealt is None:
        return ()
    by = isolated(dealt.by) if dealt.by else translate("Staff", "Erased after the set time")
    told = translate("Staff", "Dealt with on {day}: {name}").format(
        day=phrases.date_of(dealt.made_ms), name=by
    )
    return (f"{told}. {isolated(dealt.note)}" if dealt.note else f"{told}.",)


def _correction_of_time(entry: RemarkEntry) -> tuple[str, ...]:
    """Return why the registration was sent with another moment than its own; nothing if not."""
    if entry.sent_ms is None:
        return ()
    text = translate(
        "Staff",
        "The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.",
    )
    shown, sent = (
        f"{_short_date(moment)} {isolated(phrases.time_of(moment))}"
        for moment in (entry.line.made_ms, entry.sent_ms)
    )
    return (text.format(shown=shown, sent=sent),)


def _explained(outage: Outage | None) -> tuple[str, ...]:
    """Return the outage that made a registration late; nothing where there was none."""
    return (explanation(outage),) if outage else ()


def _remark(entry: RemarkEntry, language: str, now_ms: int) -> EntryText:
    line, words = entry.line, remarks.words(entry.remark, language)
    number = words.code
    if words.number:
        number = translate("Done", "Remark {number}").format(number=words.number)
    badge = (
        translate("Staff", "flagged by this kiosk")
        if entry.is_flagged_here
        else _correction(entry, now_ms)
    )
    badge = _dealt_badge(entry, badge)
    body = (
        *_dealt_body(entry),
        *map(_seen, entry.papers),
        *_explained(entry.outage),
        *_correction_of_time(entry),
        translate("Staff", "Cause: {text}").format(text=words.cause),
        translate("Staff", "What to do: {text}").format(text=words.action),
    )
    return EntryText(
        key=entry.key,
        is_new=entry.is_new,
        heading=_person(line),
        note=" · ".join(part for part in (number, badge) if part),
        badge=badge,
        facts=_facts(line),
        number=isolated(line.number) if line.number else "",
        title=phrases.named(number, words.label),
        body="\n".join(body),
        reference=_reference(line),
    )


def _refused_registration(entry: RefusedRegistration, now_ms: int) -> EntryText:
    line = entry.line
    title, advice = refusal_text(line.errors)
    return EntryText(
        key=entry.key,
        is_new=entry.is_new,
        heading=_person(line),
        time=_time(line, now_ms),
        note=translate("Staff", "Registration refused"),
        badge=_dealt_badge(entry, translate("Staff", "not registered")),
        facts=_facts(line),
        number=isolated(line.number) if line.number else "",
        title=title,
        body="\n".join((*_dealt_body(entry), *_explained(entry.outage), advice)),
        reference=" · ".join((_reference(line), *(isolated(code) for code in line.errors[:2]))),
    )


def _held_registration(entry: HeldRegistration, now_ms: int) -> EntryText:
    line = entry.line
    if entry.is_changed:
        heading = translate("Staff", "Changed registration")
        note = translate("Staff", "Changed outside the Gateway")
        badge = translate("Staff", "not sent")
        title = translate("Staff", "Somebody changed this registration in the computer's files")
        body = translate(
            "Staff", "It is not sent: it may not be what the worker did. Call your technician."
        )
    else:
        heading = _person(line)
        note = translate("Staff", "The computer was locked")
        badge = translate("Staff", "waits for you")
        title = note
        body = translate(
            "Staff",
            "It is sent once you leave this page. If this person was not here, call your "
            "technician before you leave the page.",
        )
    return EntryText(
        key=entry.key,
        is_new=entry.is_new,
        heading=heading,
        time=_time(line, now_ms),
        note=note,
        badge=badge,
        facts=_facts(line),
        title=title,
        body=body,
        reference=_reference(line),
    )


def _refused_card(entry: RefusedCard, now_ms: int) -> EntryText:
    words = problems.for_staff(entry.problem)
    is_today = belgian_day(entry.made_ms) == belgian_day(now_ms)
    time = phrases.time_of(entry.made_ms)
    return EntryText(
        key=entry.key,
        is_new=entry.is_new,
        heading=translate("Staff", "Card refused"),
        time=time if is_today else _short_date(entry.made_ms),
        note=words.title,
        badge=_dealt_badge(
            entry, plurals.refused_before(entry.earlier_refusals) if entry.earlier_refusals else ""
        ),
        facts=(
            f"{phrases.date_of(entry.made_ms)}, {time}",
            translate("Staff", "Card reader: {name}").format(name=isolated(entry.reader)),
        ),
        title=words.title,
        body="\n".join((*_dealt_body(entry), words.advice)),
        reference=translate("Staff", "For the technician: {reason}").format(
            reason=isolated(entry.reason)
        ),
    )


def _person(line: RegistrationSummary) -> str:
    """Return the name, else the masked number; say so where retention has erased both."""
    number = isolated(line.number) if line.number else ""
    return line.name or number or translate("Staff", "Erased after the set time")


def _time(line: RegistrationSummary, now_ms: int) -> str:
    if belgian_day(line.made_ms) == belgian_day(now_ms):
        return (
            f"{phrases.direction_word(line.direction, line.regime)} {phrases.time_of(line.made_ms)}"
        )
    return _short_date(line.made_ms)


def _facts(line: RegistrationSummary) -> tuple[str, str]:
    direction = phrases.direction_word(line.direction, line.regime)
    moment = f"{direction} {phrases.time_of(line.made_ms)}, {phrases.date_of(line.made_ms)}"
    if line.days_ahead:
        moment = f"{moment}, {phrases.for_day(line.made_ms, line.days_ahead)}"
    place = line.site or isolated(line.workplace)
    return line.employer, f"{moment} · {place}"


def _reference(line: RegistrationSummary) -> str:
    return translate("Staff", "Reference {reference}").format(reference=isolated(line.reference))


def _short_date(wall_ms: int) -> str:
    return locale().toString(phrases.date_at(wall_ms), QLocale.FormatType.ShortFormat)
