"""Handle what staff do about remarks and refusals, on screens that lead back to the list."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import ReportDelivered
from gateway.domain.remarks import staff_language
from gateway.domain.reminder import ReminderGiven, ReminderWay
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import COMPANY, StaffPage
from gateway.flow.actions import (
    DealingNoted,
    DealWithRequested,
    DeliveryRequested,
    Event,
    ForwardRequested,
    KeyPressed,
    PaperDatesRequested,
    PaperSeen,
)
from gateway.flow.effects import (
    DealWithEntries,
    DeliverRemarks,
    DeliverReminder,
    Effect,
    KeepPaper,
    ListStaffPage,
    ListTerms,
    RecordReminder,
    RecordStaffAct,
)
from gateway.flow.kiosk_state import State
from gateway.flow.presence_actions import SaidGiven
from gateway.flow.remark_states import (
    DATE_DIGITS,
    DealWith,
    ForwardRemarks,
    PaperDates,
    RemarkScreen,
    RemindCompany,
)
from gateway.flow.staff_ways import DELIVERY_S, STAFF_S, end, show_page
from gateway.flow.states import Staff
from gateway.flow.transitions import Step, press_key, show

RemarkRequest = DealWithRequested | ForwardRequested | PaperDatesRequested


def open_screen(state: State, screen: Staff, request: RemarkRequest, *before: Effect) -> Step:
    """Show the screen that staff asked for on a page of entries.

    A code can be photographed as soon as it is shown, so that counts as forwarded.
    """
    match request:
        case DealWithRequested(entries):
            return show(state, DealWith(screen.page, entries), STAFF_S, *before)
        case PaperDatesRequested(entry):
            return show(state, PaperDates(screen.page, entry), STAFF_S, *before)
        case ForwardRequested(company, entries):
            shown = ForwardRemarks(screen.page, company, entries)
            return show(state, shown, STAFF_S, *before, RecordStaffAct(StaffAct.FORWARDED))


def handle(state: State, screen: RemarkScreen, event: Event) -> Step:
    """Keep what staff wrote, or bring the page away."""
    match screen, event:
        case DealWith(page, entries), DealingNoted(by, note):
            keys = tuple(entry.key for entry in entries)
            noted = DealWithEntries(keys, by, note)
            return show_page(state, page, keys[0], noted, ListTerms())
        case RemindCompany(is_busy=True), ReportDelivered(number=0, fault=fault):
            given = True if fault is None else screen.given
            shown = replace(screen, is_busy=False, delivered=event, given=given)
            return show(state, shown, STAFF_S)
        case RemindCompany(is_busy=True), ReminderGiven(is_recorded):
            return show(state, replace(screen, is_busy=False, given=is_recorded), STAFF_S)
        case RemindCompany(reminder, False), SaidGiven() if not screen.given:
            asked = replace(screen, is_busy=True, delivered=None)
            return show(state, asked, STAFF_S, RecordReminder(reminder, ReminderWay.SHOWN))
        case RemindCompany(reminder, False), DeliveryRequested(target):
            language = staff_language(state.language, state.kiosk.home_language)
            bringing = DeliverReminder(reminder, target, language)
            asked = replace(screen, is_busy=True, delivered=None)
            return show(state, asked, DELIVERY_S, bringing)
        case PaperDates(page, entry, digits), KeyPressed(digit):
            typed = press_key(digits, digit, DATE_DIGITS)
            return show(state, PaperDates(page, entry, typed), STAFF_S)
        case PaperDates(page, entry), PaperSeen(paper):
            line = entry.line
            kept = KeepPaper(line.reference, line.name or line.number, paper)
            return show_page(state, page, entry.key, kept, ListTerms())
        case ForwardRemarks(is_busy=True), ReportDelivered(number=0, fault=fault):
            done = replace(screen, is_busy=False, delivered=event)
            acts = () if fault else (RecordStaffAct(StaffAct.FORWARDED),)
            return show(state, done, STAFF_S, *acts)
        case ForwardRemarks(is_busy=False), DeliveryRequested(target):
            busy = replace(screen, is_busy=True, delivered=None)
            language = staff_language(state.language, state.kiosk.home_language)
            effect = DeliverRemarks(screen.company, screen.entries, target, language)
            return show(state, busy, DELIVERY_S, effect)
        case _:
            is_busy = isinstance(screen, ForwardRemarks | RemindCompany) and screen.is_busy
            return end(state, event, lambda: _go_back(state, screen), is_busy=is_busy)


def _go_back(state: State, screen: RemarkScreen) -> Step:
    if isinstance(screen, RemindCompany):
        key = COMPANY, screen.reminder.employer
        listing = ListStaffPage(StaffPage.PRESENCE, key)
        return show(state, Staff(page=StaffPage.PRESENCE, chosen_key=key), STAFF_S, listing)
    return show_page(state, screen.page, screen.entries[0].key)
