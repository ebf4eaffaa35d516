"""Handle what staff do about an outage and the clock, on screens that lead back to the list."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.events import ReportDelivered
from gateway.domain.outages import Life, Outage
from gateway.domain.remarks import staff_language
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_lists import EntryKey, StaffPage
from gateway.flow.actions import (
    DeliveryRequested,
    Event,
    KeyPressed,
    NotesWritten,
    TimeChosen,
)
from gateway.flow.effects import (
    DeliverReport,
    DescribeOutage,
    Effect,
    MoveOutage,
    RecordStaffAct,
    SetClock,
)
from gateway.flow.kiosk_state import State
from gateway.flow.staff_states import ClockTime, OutageNotes, OutageReport
from gateway.flow.staff_ways import DELIVERY_S, STAFF_S, end, show_page
from gateway.flow.states import StaffGate
from gateway.flow.transitions import Step, press_key, show

# day, month, year, hour, minute: 30 11 2026 07 45
TIME_DIGITS = 12


def key_of(outage: Outage) -> EntryKey:
    """Return the key of an outage in the list of staff."""
    return "", str(outage.number)


def handle_outage_report(state: State, screen: OutageReport, event: Event) -> Step:
    """Have the report written or printed; once that is done, the outage counts as reported."""
    match event:
        case DeliveryRequested(target) if not screen.is_busy:
            busy = replace(screen, is_busy=True, delivered=None)
            language = staff_language(state.language, state.kiosk.home_language)
            effect = DeliverReport(screen.outage.number, target, language)
            return show(state, busy, DELIVERY_S, effect)
        case ReportDelivered(number) if number == screen.outage.number and screen.is_busy:
            done = replace(screen, is_busy=False, delivered=event)
            if event.fault is not None:
                return show(state, done, STAFF_S)
            effects: tuple[Effect, ...] = (RecordStaffAct(StaffAct.REPORTED),)
            if screen.outage.life is Life.OVER:
                reported = replace(screen.outage, life=Life.REPORTED)
                done = replace(done, outage=reported)
                effects = (*effects, MoveOutage(number, Life.REPORTED))
            return show(state, done, STAFF_S, *effects)
        case _:
            return end(state, event, lambda: _to_outage(state, screen), is_busy=screen.is_busy)


def handle_outage_notes(state: State, screen: OutageNotes, event: Event) -> Step:
    """Keep what staff wrote."""
    match event:
        case NotesWritten(name, ticket, note):
            wrote = DescribeOutage(screen.outage.number, name, ticket, note)
            return show_page(state, StaffPage.OUTAGES, key_of(screen.outage), wrote)
        case _:
            return end(state, event, lambda: _to_outage(state, screen))


def _to_outage(state: State, screen: OutageReport | OutageNotes) -> Step:
    return show_page(state, StaffPage.OUTAGES, key_of(screen.outage))


def ask_for_time(state: State) -> Step:
    """Ask for the code to set the clock by what its sources say, else for the time first."""
    offset_ms = state.kiosk.clock.offset_ms
    if offset_ms is None:
        return show(state, ClockTime(), STAFF_S)
    return show(state, StaffGate(shift_ms=offset_ms), STAFF_S)


def handle_clock_time(state: State, screen: ClockTime, event: Event) -> Step:
    """Take the digits of day and time, then ask for the code."""
    match event:
        case KeyPressed(key):
            return show(state, ClockTime(press_key(screen.digits, key, TIME_DIGITS)), STAFF_S)
        case TimeChosen(shift_ms):
            return show(state, StaffGate(shift_ms=shift_ms), STAFF_S)
        case _:
            return end(state, event, lambda: show_page(state, StaffPage.CLOCK))


def set_clock(state: State, shift_ms: int) -> Step:
    """Set the clock, and show its page again."""
    return show_page(state, StaffPage.CLOCK, ("", ""), SetClock(shift_ms))
