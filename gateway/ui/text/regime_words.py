"""Say that a workplace goes over, or has just gone over, from one presence a day to IN and OUT."""

from __future__ import annotations

from datetime import date

from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.flow.kiosk_state import KioskState
from gateway.ui.text import phrases
from gateway.ui.text.translate import isolated, translate

# days before and after the change
_WORKERS, _STAFF = (14, 7), (30, 14)


def for_workers(kiosk: KioskState, now_ms: int) -> str:
    """Return what changes for a worker; empty while the change is far.

    :param now_ms: the kiosk's clock, UTC milliseconds
    """
    changes, days = _change(kiosk, now_ms, *_WORKERS)
    if changes is None:
        return ""
    if days <= 0:
        return translate("Welcome", "New: IN when you arrive, OUT when you leave")
    if days == 1:
        return translate("Welcome", "From tomorrow: IN when you arrive, OUT when you leave")
    return translate("Welcome", "From {date}: IN when you arrive, OUT when you leave").format(
        date=isolated(_date_text(changes))
    )


def for_staff(kiosk: KioskState, now_ms: int) -> str:
    """Return the same for staff, sooner and for longer."""
    changes, days = _change(kiosk, now_ms, *_STAFF)
    if changes is None:
        return ""
    if days <= 0:
        text = translate("Staff", "Since {date}: IN and OUT, in place of once a day")
    else:
        text = translate("Staff", "From {date}: IN and OUT, in place of once a day")
    return text.format(date=isolated(_date_text(changes)))


def _change(kiosk: KioskState, now_ms: int, before: int, after: int) -> tuple[date | None, int]:
    """Return the day of the change and how many days are left; no day where it is far."""
    changes = kiosk.workplace.in_out_from if kiosk.workplace is not None else None
    if changes is None:
        return None, 0
    days = (changes - belgian_day(kiosk.clock.likely_ms(now_ms))).days
    return (changes, days) if -after < days <= before else (None, 0)


def _date_text(day: date) -> str:
    return phrases.date_of(belgian_midnight_ms(day))
