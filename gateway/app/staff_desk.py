"""Read from the journal what staff ask for, and write there what they did, for the recorder."""

from __future__ import annotations

from collections.abc import Callable

from gateway.app import visitor_book
from gateway.domain.crew import ByHand
from gateway.domain.evacuation import Blindness, EvacuationList, Unknown
from gateway.domain.events import (
    ClockListed,
    NumberRevealed,
    OutagesListed,
    RefusalsListed,
    RemarksListed,
    TermsListed,
    TodayListed,
)
from gateway.domain.model import Timestamp
from gateway.domain.outages import Life
from gateway.domain.presence import PresenceListed
from gateway.domain.reminder import ReminderGiven
from gateway.domain.site_events import EvacuationListed, VisitorNoted
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import StillInListed
from gateway.domain.staff_lists import COMPANY, EntryKey, StaffPage
from gateway.domain.visitors import VisitorResult
from gateway.flow.effects import (
    DealWithEntries,
    DescribeOutage,
    Effect,
    KeepPaper,
    ListEvacuation,
    ListStaffPage,
    ListStillIn,
    ListTerms,
    MoveOutage,
    RecordReminder,
    RecordStaffAct,
    RevealNumber,
    WriteCounted,
)
from gateway.flow.presence_effects import (
    ByHandEffect,
    ExpectPeople,
    ExpectPerson,
    ForgetByHand,
    GiveUpCrews,
    ListByHand,
)
from gateway.flow.site_effects import (
    KeepVisitor,
    ListVisitors,
    TakeVisitorOff,
    TakeVisitorsOff,
)
from gateway.journal import (
    by_hand,
    crews,
    dealt_with,
    evacuation,
    presence,
    reminders,
    roll_call,
    seen_papers,
    staff_acts,
    staff_inbox,
    terms,
)
from gateway.journal.evidence import clock_history, report
from gateway.journal.evidence.outages import OutageField, Outages
from gateway.journal.reports import Reports

# what each page of the staff screen lists, as the event that brings it there
_LISTS: dict[StaffPage, Callable[[Reports, Timestamp], object]] = {
    StaffPage.TODAY: lambda reports, now: TodayListed(reports.today(now)),
    StaffPage.REMARKS: lambda reports, now: RemarksListed(staff_inbox.remarked(reports, now)),
    StaffPage.REFUSED: lambda reports, now: RefusalsListed(staff_inbox.refused(reports, now)),
    StaffPage.OUTAGES: lambda reports, now: OutagesListed(
        tuple(Outages(reports.store, reports.sealer).listed(now)), report.witness(reports.store)
    ),
    StaffPage.CLOCK: lambda reports, now: ClockListed(*clock_history.read(reports.store, now)),
}


_OF_STAFF = (
    *(ListStaffPage, RevealNumber, DescribeOutage, MoveOutage, RecordStaffAct),
    *(ListStillIn, ListTerms, DealWithEntries, RecordReminder, ListEvacuation, WriteCounted),
    *visitor_book.EFFECTS,
    *(KeepPaper, ListByHand, ExpectPeople, ExpectPerson, ForgetByHand, GiveUpCrews),
)


def without_journal(effect: Effect, now: Timestamp) -> object | None:
    """Return the event that says that the journal told nothing, where staff cannot wait."""
    if isinstance(effect, KeepVisitor | TakeVisitorOff):
        return VisitorNoted(VisitorResult.FAILED)
    if isinstance(effect, RecordReminder):
        return ReminderGiven(is_recorded=False)
    if isinstance(effect, ListEvacuation):
        unreadable = Unknown(Blindness.UNREADABLE)
        return EvacuationListed(EvacuationList("", now.wall_ms, (), (unreadable,)))
    return None


def is_of_staff(effect: Effect) -> bool:
    """Return whether :func:`answer` answers this effect; those of visitors are among them."""
    return isinstance(effect, _OF_STAFF)


def answer(  # noqa: PLR0912 - one match
    reports: Reports, effect: Effect, now: Timestamp
) -> object | None:
    """Execute an effect, and return the event that answers it, if one does.

    :raises OutageError: when the outage is not as staff saw it.
    :raises DealtWithError: when what staff wrote cannot be kept.
    :raises sqlite3.Error: when the journal takes or gives nothing.
    """
    match effect:
        case ListStaffPage(StaffPage.PRESENCE, chosen, typed):
            return _presence(reports, chosen, typed, now)
        case ListStaffPage(page):
            # the papers are the same each day
            return _LISTS[page](reports, now) if page in _LISTS else None
        case ListStillIn():
            return StillInListed(reports.still_in(now))
        case ListTerms():
            return TermsListed(terms.listed(reports, now))
        case KeepPaper(reference, name, paper) if reports.sealer is not None:
            seen_papers.write(reports.store, reports.sealer, now, reference, paper, name=name)
        case DealWithEntries(keys, by, note):
            dealt_with.write(reports.store, reports.sealer, now, keys, by=by, note=note)
        case RevealNumber(reference):
            revealed = NumberRevealed(reference, reports.person_number(reference))
            act, by = StaffAct.REVEALED, StaffRole.SITE_MANAGER
            staff_acts.record(reports.store, reports.sealer, now, act, by=by)
            return revealed
        case DescribeOutage():
            _describe(Outages(reports.store, reports.sealer), effect, now)
        case MoveOutage(number, life):
            outages = Outages(reports.store, reports.sealer)
            move = outages.close if life is Life.CLOSED else outages.mark_reported
            move(number, now)
        case RecordReminder(reminder, way):
            reminders.write(reports.store, reports.sealer, now, reminder, way)
            return ReminderGiven(is_recorded=True)
        case ListEvacuation():
            return EvacuationListed(evacuation.listed(reports, now))
        case KeepVisitor() | TakeVisitorOff() | TakeVisitorsOff() | ListVisitors():
            return visitor_book.answer(reports, effect, now)
        case ListByHand() | ExpectPeople() | ExpectPerson() | ForgetByHand() | GiveUpCrews():
            return _by_hand(reports, effect, now)
        case WriteCounted(counted):
            evacuation.write_counted(reports, counted, now)
        case RecordStaffAct(act, subject, by):
            facts = {"subject": subject} if subject else {}
            staff_acts.record(reports.store, reports.sealer, now, act, by=by, **facts)
    return None


def _presence(reports: Reports, chosen: EntryKey, typed: str, now: Timestamp) -> PresenceListed:
    """Return the companies, and the workers of the chosen one, else of the first; of all those
    that are found, where staff search.
    """
    roll = roll_call.take(reports, now)
    found = roll_call.search(reports, roll, now, typed) if typed else None
    companies = tuple(one for one in roll.companies if found is None or one.number in found)
    numbers = [one.number for one in companies]
    kind, number = chosen
    if kind != COMPANY or number not in numbers:
        number = next(iter(numbers), "")
    if found is None:
        workers = roll_call.workers(reports, roll, now, number)
    else:
        workers = found.get(number, ())
    return PresenceListed(companies, roll.total, number, workers, typed)


def _by_hand(reports: Reports, effect: ByHandEffect, now: Timestamp) -> ByHand:
    """Keep whom staff expect, and return whom they expect of that company."""
    workplace = presence.open_workplace(reports.store)
    match effect:
        case ExpectPeople(employer, count, is_each_day):
            by_hand.expect_people(reports, now, workplace, employer, count, is_each_day=is_each_day)
        case ExpectPerson(member, is_each_day):
            by_hand.expect_person(reports, now, workplace, member, is_each_day=is_each_day)
        case ForgetByHand(employer):
            by_hand.forget(reports, now, workplace, employer)
        case GiveUpCrews():
            by = StaffRole.SITE_MANAGER
            crews.give_up(reports.store, reports.sealer, workplace, now, by=by)
    return by_hand.listed(reports, workplace, effect.employer, now)


def _describe(outages: Outages, wrote: DescribeOutage, now: Timestamp) -> None:
    """Keep what is new of name, ticket and note."""
    outage = outages.find(wrote.number, now)
    for field, text, before in (
        (OutageField.NAME, wrote.name, outage.name),
        (OutageField.TICKET, wrote.ticket, outage.ticket),
        (OutageField.NOTE, wrote.note, ""),
    ):
        if text and text != before:
            outages.write(wrote.number, field, text, now)
