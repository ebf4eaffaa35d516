"""``gateway sync``: send what waits without a window, see what the service's checks brought, and
mend what a service lost.
"""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TextIO

from gateway.app.services import Services
from gateway.cli.kiosk_day import session, tend
from gateway.cli.problems import technician_text
from gateway.domain.model import QueueStatus
from gateway.errors import UserError
from gateway.journal.confirmed import unchecked
from gateway.journal.outbox import Outbox
from gateway.journal.store import Store
from gateway.sync.courier import Courier
from gateway.sync.errors import ServiceError
from gateway.sync.reconcile import MOST_DAYS, reconcile
from gateway.system import clock

MOST_DEADLINE_S = 1_000_000
# the service checks after it answered, as a rule within seconds; what comes later is fetched at the
# next look
CHECKS_S = 5.0
# what was answered so shortly before counts as just sent: by a command that ended as this one began
JUST_MS = 60_000
# exit code: the deadline passed with registrations unsent
NOT_EMPTY = 3


def sync(
    home: Path,
    out: TextIO,
    *,
    until_empty: bool,
    deadline_s: float | None,
    reconcile_days: int | None = None,
) -> int:
    """Send what waits: one round, or until nothing waits or ``deadline_s`` seconds have passed.
    Gives the exit code.

    With ``until_empty`` the remarks of what was just sent are waited for too, for `CHECKS_S` at the
    most. ``reconcile_days``: hold what was confirmed in so many days against the service first, and
    send again what it lost.

    :raises UserError: with a sentence, when nothing can be sent before a person does something.
    """
    if deadline_s is not None and not 0 <= deadline_s <= MOST_DEADLINE_S:
        raise UserError(f"The deadline is a number of seconds from 0 to {MOST_DEADLINE_S}.")
    if reconcile_days is not None and not 1 <= reconcile_days <= MOST_DAYS:
        raise UserError(f"The days to reconcile are a number from 1 to {MOST_DAYS}.")
    with session(home) as parts:
        if reconcile_days is not None:
            _reconcile(parts, reconcile_days, out)
        courier = parts.courier()
        until = time.monotonic() + deadline_s if deadline_s is not None else None
        ending = threading.Timer(deadline_s or 0.0, courier.abort)
        ending.daemon = True
        if deadline_s is not None:
            ending.start()
        began_ms = clock.wall_ms()
        try:
            state = _send(courier, until_empty, until)
            if until_empty and not state.waiting:
                _see_checks(parts, courier, began_ms - JUST_MS, until)
        finally:
            ending.cancel()
            courier.finish()
        with closing(parts.writer()) as writer:
            tend(writer, parts)
        counts = parts.reports().counts()
    print(
        f"{counts.confirmed} confirmed, {counts.refused} refused, {counts.kept} kept and not yet sent.",
        file=out,
    )
    stopped = technician_text(state.problem).sending_stopped
    if counts.kept and not until_empty and stopped:
        raise UserError(stopped)
    return NOT_EMPTY if counts.kept and until_empty else 0


def _send(courier: Courier, until_empty: bool, until: float | None) -> QueueStatus:
    state = courier.run_once()
    while until_empty and state.waiting:
        if stopped := technician_text(state.problem).sending_stopped:
            raise UserError(stopped)
        pause = max(0.05, courier.idle_s)
        if until is not None and time.monotonic() + pause > until:
            break
        time.sleep(pause)
        state = courier.run_once()
    return state


def _see_checks(parts: Services, courier: Courier, since_ms: int, until: float | None) -> None:
    """Look until the service has checked what was answered since then, for a few seconds."""
    last = time.monotonic() + CHECKS_S
    last = last if until is None else min(last, until)
    store = Store(parts.settings.home, read_only=True)
    try:
        outbox = Outbox(store, parts.sealer)
        while unchecked(outbox.store, 1, since_ms):
            pause = max(0.05, courier.idle_s)
            if time.monotonic() + pause > last:
                return
            time.sleep(pause)
            courier.run_once()
    finally:
        store.close()


def _reconcile(parts: Services, days: int, out: TextIO) -> None:
    store = Store(parts.settings.home)
    tolerance_ms = parts.settings.remark32.tolerance_s * 1000
    try:
        found = reconcile(
            parts.client,
            parts.credentials,
            Outbox(store, parts.sealer),
            parts.clock,
            days=days,
            tolerance_ms=tolerance_ms,
        )
    except ServiceError as error:
        raise UserError(
            technician_text(error.problem).sending_stopped
            or f"The service could not be asked ({error.stage}). Try again."
        ) from None
    finally:
        store.close()
    print(
        f"Of {days} days: {found.held} held by the service, {found.again} lost there and sent again.",
        file=out,
    )
    if found.erased:
        print(
            f"{found.erased} more are lost there, and their personal data is erased here already.",
            file=out,
        )
