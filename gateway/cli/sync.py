"""``gateway sync``: send what waits without a window, see what the service's checks brought, and
find what a restored service lost.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TextIO

from gateway.app.headless_record import LineRecord
from gateway.app.services import Services
from gateway.cli.kiosk_day import demand_service, look_after, session
from gateway.cli.technician import technician_text
from gateway.domain.model import QueueStatus
from gateway.domain.problem import Problem
from gateway.errors import UserError
from gateway.journal.confirmed import unchecked
from gateway.journal.writer import JournalWriter
from gateway.sync.courier import Courier
from gateway.sync.errors import ServiceError
from gateway.sync.reconcile import MAX_DAYS, reconcile
from gateway.sync.retry import ARRIVAL_S
from gateway.system import clock

MAX_DEADLINE_S = 1_000_000
# the service checks after it answered, as a rule within seconds; what comes later is fetched at the
# next look
CHECKS_S = 5.0
# what was answered so shortly before counts as just sent: by a command that ended as this one began
JUST_MS = 60_000
SHORTEST_PAUSE_S = 0.05
# one round waits at most so long until the time is not in doubt
DOUBT_S = 600.0
# and so long for what an earlier command was sending, which may still be on its way
ARRIVED_S = ARRIVAL_S + 1.0
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
    """Send what waits: one round, or until nothing waits or the deadline has passed.

    Where the time is in doubt the round waits until it is not: the next command would know no more.
    What an earlier command was sending is looked up in the round, once it must have arrived.

    With ``until_empty`` the remarks of what was just sent are waited for too, for `CHECKS_S` at the
    most.

    :param deadline_s: seconds, from 0 to `MAX_DEADLINE_S`; ``None``: none.
    :param reconcile_days: first compare what was confirmed in so many days with the service, and
        send again what it lost.
    :return: the exit code.
    :raises UserError: when nothing can be sent before a person does something.
    """
    if deadline_s is not None and not 0 <= deadline_s <= MAX_DEADLINE_S:
        raise UserError(f"The deadline is a number of seconds from 0 to {MAX_DEADLINE_S}.")
    if reconcile_days is not None and not 1 <= reconcile_days <= MAX_DAYS:
        raise UserError(f"The days to reconcile are a number from 1 to {MAX_DAYS}.")
    with session(home) as services:
        demand_service(services.settings)
        if reconcile_days is not None:
            _reconcile(services, reconcile_days, out)
        # opened first: it looks whether anybody else wrote since the last program
        with closing(services.writer()) as writer:
            status = _run(services, writer, until_empty=until_empty, deadline_s=deadline_s)
        counts = services.reports().counts()
    print(
        f"{counts.confirmed} confirmed, {counts.refused} refused, "
        f"{counts.kept} kept and not yet sent.",
        file=out,
    )
    stopped = technician_text(status.problem).sending_stopped
    if counts.kept and not until_empty and stopped:
        raise UserError(stopped)
    return NOT_EMPTY if counts.kept and until_empty else 0


def _run(
    services: Services, writer: JournalWriter, *, until_empty: bool, deadline_s: float | None
) -> QueueStatus:
    """Send, and enter in the record where the line failed; return the state of sending."""
    writer.open()
    record = LineRecord(services, writer)
    courier = services.courier(record.hear)
    until = time.monotonic() + (math.inf if deadline_s is None else deadline_s)
    abortion = threading.Timer(deadline_s or 0.0, courier.abort)
    abortion.daemon = True
    if deadline_s is not None:
        abortion.start()
    began_ms = clock.wall_ms()
    try:
        status = _send(courier, record, until_empty, until)
        if until_empty and not status.waiting:
            _await_checks(services, courier, began_ms - JUST_MS, until)
    finally:
        abortion.cancel()
        courier.finish()
        record.write()
    look_after(writer, services)
    return status


def _send(courier: Courier, record: LineRecord, until_empty: bool, until: float) -> QueueStatus:
    status = courier.run_once()
    began = time.monotonic()
    while status.waiting:
        if stopped := technician_text(status.problem).sending_stopped:
            if until_empty:
                raise UserError(stopped)
            break
        round_s = DOUBT_S if Problem.TIME_IN_DOUBT in status.alarms else ARRIVED_S
        round_ends = math.inf if until_empty else began + round_s
        if not _pause(courier, min(until, round_ends)):
            break
        # while nothing else is to be done
        record.write()
        status = courier.run_once()
    return status


def _await_checks(services: Services, courier: Courier, since_ms: int, until: float) -> None:
    """Run the courier for a few seconds, until the service has checked what it answered since."""
    last = min(time.monotonic() + CHECKS_S, until)
    with closing(services.store(read_only=True)) as store:
        while unchecked(store, 1, since_ms) and _pause(courier, last):
            courier.run_once()


def _pause(courier: Courier, until: float) -> bool:
    """Sleep while the courier has nothing to do; return false at once where that is too long."""
    pause = max(SHORTEST_PAUSE_S, courier.idle_s)
    if time.monotonic() + pause > until:
        return False
    time.sleep(pause)
    return True


def _reconcile(services: Services, days: int, out: TextIO) -> None:
    outbox = services.outbox()
    try:
        result = reconcile(
            services.client,
            services.credentials,
            outbox,
            services.clock,
            days=days,
            tolerance_ms=services.settings.remark32.tolerance_s * 1000,
        )
    except ServiceError as error:
        raise UserError(
            technician_text(error.problem).sending_stopped
            or f"The service could not be asked ({error.stage}). Try again."
        ) from None
    finally:
        outbox.store.close()
    print(
        f"Of {days} days: {result.held} held by the service, "
        f"{result.again} lost there and sent again.",
        file=out,
    )
    if result.unknown:
        print(
            f"{result.unknown} are held there under this kiosk's references, and its journal does "
            "not know them: the disk lost them.",
            file=out,
        )
    if result.erased:
        print(
            f"{result.erased} more are lost there, and their personal data is erased here already.",
            file=out,
        )
