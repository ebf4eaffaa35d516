"""Open the day in the journal, and make today's staff code."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from gateway.domain.events import DayOpened
from gateway.domain.model import Timestamp, Workplace
from gateway.domain.staff_acts import StaffAct
from gateway.journal import day, staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.store import Store

STAFF_CODE_DIGITS = 4


def write_day(
    store: Store,
    sealer: Sealer,
    user: str,
    workplace: Workplace,
    now: Timestamp,
    *,
    staff_code: str,
    declared: Iterable[str],
) -> DayOpened:
    """Open the day in the journal, with today's staff code; the same with a window and without.

    :param staff_code: the one of the settings; made by chance where that is empty.
    :raises sqlite3.Error: when it cannot be written.
    """
    code = staff_code or "".join(secrets.choice("0123456789") for _ in range(STAFF_CODE_DIGITS))
    day.open_day(store, sealer, user, workplace, now, staff_code=code, declared=declared)
    staff_acts.record(store, now, StaffAct.OPENED)
    return DayOpened(user, workplace, code)
