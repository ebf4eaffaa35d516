"""Open the day in the journal, and make today's staff code."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from gateway.domain.events import DayOpened
from gateway.domain.model import Timestamp, Workplace
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import day, staff_acts, stored_day
from gateway.journal.encryption import Sealer
from gateway.journal.store import Store
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.vault import VaultError

STAFF_CODE_DIGITS = 4


def write_day(
    store: Store,
    sealer: Sealer,
    user: str,
    workplace: Workplace,
    now: Timestamp,
    *,
    codes: StaffSecrets,
    practice_code: str,
    declared: Iterable[str],
    gate: str = "",
) -> DayOpened:
    """Open the day in the journal, with today's staff code; the same with a window and without.

    :param gate: the name of this gate, for who reads the record.

    The code is the practice site's, else the site manager's own, else made by chance.

    :raises sqlite3.Error: when it cannot be written.
    """
    kept = None if practice_code else _own_code(codes)
    code = "" if kept else practice_code or _by_chance()
    kept = kept or codes.digest_of_code(code)
    day.open_day(store, sealer, user, workplace, now, staff_code=kept, declared=declared)
    facts = {"gate": gate} if gate else {}
    staff_acts.record(store, sealer, now, StaffAct.OPENED, by=StaffRole.CONTRACTOR, **facts)
    return DayOpened(user, workplace, code, code_digits=stored_day.digits_of(kept))


def _own_code(codes: StaffSecrets) -> str | None:
    try:
        return codes.site_managers_code()
    except VaultError:
        # registering goes on while the keyring is locked
        return None


def _by_chance() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(STAFF_CODE_DIGITS))
