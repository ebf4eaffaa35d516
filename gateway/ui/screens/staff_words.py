"""What staff read of a remark, a refused registration or a refused card: who, when, what it means,
what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale

from gateway.domain import remarks
from gateway.domain.identifiers import grouped_workplace
from gateway.domain.model import Regime, RegistrationSummary, Remark
from gateway.domain.staff_lists import (
    EntryKey,
    RefusedCard,
    RefusedRegistration,
    RemarkEntry,
    StaffEntry,
)
from gateway.ui.text import phrases, plurals, problems
from gateway.ui.text.refusals import of_refusal
from gateway.ui.text.translate import isolated, locale, translate


@dataclass(frozen=True, slots=True)
class Item:
    """An entry in words. ``who`` and ``when`` head it, ``mark`` stands in yellow, ``told`` and
    ``passage`` are what is read.

    ``note`` is its second line in the list, ``facts`` are two lines about it, ``small`` is for
    whoever asks the service about it.
    """

    key: EntryKey
    new: bool
    who: str
    when: str
    note: str
    mark: str
    facts: tuple[str, str]
    told: str
    passage: str
    small: str

    @property
    def name(self) -> str:
        """The name of its row, for the finger of tests."""
        return "entry-" + "-".join(part for part in self.key if part)


def item(entry: StaffEntry, language: str, regime: Regime, now_ms: int) -> Item:
    """``entry`` in the words of ``language``; days are counted to ``now_ms`` (UTC milliseconds)."""
    match entry:
        case RemarkEntry():
            return _remarked(entry, language, regime, now_ms)
        case RefusedRegistration():
            return _refused(entry, regime, now_ms)
        case RefusedCard():
            return _card(entry, now_ms)


def correction(made_ms: int, remark: Remark, now_ms: int) -> str:
    """How long a correction is still taken; empty for a remark that asks for none."""
    last = remarks.deadline(made_ms, remark)
    if last is None:
        return ""
    left = (last - _day(now_ms)).days
    if left > 0:
        return plurals.days_to_correct(left)
    return (
        translate("Staff", "last day to correct")
        if left == 0
        else translate("Staff", "too late to correct")
    )


def _remarked(entry: RemarkEntry, language: str, regime: Regime, now_ms: int) -> Item:
    line, told = entry.line, remarks.words(entry.remark, language)
    number = (
        translate("Done", "Remark {number}").format(number=told.number)
        if told.number
        else told.code
    )
    mark = correction(line.made_ms, entry.remark, now_ms)
    if entry.is_flagged_here:
        mark = translate("Staff", "flagged by this kiosk")
    passage = (
        translate("Staff", "Cause: {text}").format(text=told.cause),
        translate("Staff", "What to do: {text}").format(text=told.action),
    )
    return Item(
        key=entry.key,
        new=entry.is_new,
        who=_who(line),
        when=_when(line, regime, now_ms),
        note=" · ".join(part for part in (number, mark) if part),
        mark=mark,
        facts=_facts(line, regime),
        told=f"{number}: {told.label}",
        passage="\n".join(passage),
        small=_reference(line),
    )


def _refused(entry: RefusedRegistration, regime: Regime, now_ms: int) -> Item:
    line = entry.line
    title, advice = of_refusal(line.errors)
    return Item(
        key=entry.key,
        new=entry.is_new,
        who=_who(line),
        when=_when(line, regime, now_ms),
        note=translate("Staff", "Registration refused"),
        mark=translate("Staff", "not registered"),
        facts=_facts(line, regime),
        told=title,
        passage=advice,
        small=" · ".join((_reference(line), *(isolated(code) for code in line.errors[:2]))),
    )


def _card(entry: RefusedCard, now_ms: int) -> Item:
    told = problems.for_staff(entry.problem)
    today = _day(entry.made_ms) == _day(now_ms)
    time = phrases.time_of(entry.made_ms)
    again = plurals.refused_before(entry.earlier_refusals) if entry.earlier_refusals else ""
    return Item(
        key=entry.key,
        new=entry.is_new,
        who=translate("Staff", "Card refused"),
        when=time if today else _short_day(entry.made_ms),
        note=told.title,
        mark=again,
        facts=(
            f"{phrases.date_of(entry.made_ms)}, {time}",
            translate("Staff", "Card reader: {name}").format(name=isolated(entry.reader)),
        ),
        told=told.title,
        passage=told.advice,
        small=translate("Staff", "For the technician: {reason}").format(
            reason=isolated(entry.reason)
        ),
    )


# ---- the parts of it -----------------------------------------------------------------------------


def _who(line: RegistrationSummary) -> str:
    """The name where one is known, else the masked number; what retention has erased is called so."""
    return (
        line.name
        or (isolated(line.number) if line.number else "")
        or translate("Staff", "Erased: its time is over")
    )


def _when(line: RegistrationSummary, regime: Regime, now_ms: int) -> str:
    if _day(line.made_ms) == _day(now_ms):
        return f"{phrases.direction_word(line.direction, regime)} {phrases.time_of(line.made_ms)}"
    return _short_day(line.made_ms)


def _facts(line: RegistrationSummary, regime: Regime) -> tuple[str, str]:
    number = isolated(line.number) if line.name and line.number else ""
    direction = phrases.direction_word(line.direction, regime)
    moment = f"{direction} {phrases.time_of(line.made_ms)}, {phrases.date_of(line.made_ms)}"
    place = line.site or isolated(grouped_workplace(line.workplace))
    return " · ".join(part for part in (line.employer, number) if part), f"{moment} · {place}"


def _reference(line: RegistrationSummary) -> str:
    return translate("Staff", "Reference {reference}").format(reference=isolated(line.reference))


def _day(wall_ms: int) -> date:
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone().date()


def _short_day(wall_ms: int) -> str:
    return locale().toString(phrases.moment(wall_ms).date(), QLocale.FormatType.ShortFormat)
