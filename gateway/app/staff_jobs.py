"""Do what staff ask for and what takes its time: a report on a stick or on paper, the clock."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from gateway.app import report_files
from gateway.domain.belgian_time import belgian_day, belgian_time
from gateway.domain.events import ClockSet, ReportDelivered
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.errors import UserError
from gateway.flow.effects import DeliverRemarks, DeliverReport, Effect, SetClock
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import report as evidence_report
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.signatures import Signer
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system import clock, printing, removable
from gateway.system.set_clock import SetClockError, set_clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread
from gateway.system.vault import Vault
from gateway.ui.papers import company_remarks

logger = logging.getLogger(__name__)

_Job = Callable[[], None]
SYSTEM_BUS = "SYSTEM"


class StaffJobs(BackgroundThread):
    """Execute ``DeliverReport``, ``DeliverRemarks`` and ``SetClock``, one after another; neither
    the window nor the recorder waits for a printer.

    :param on_clock_set: is called once the machine's clock was set.
    :param media: the folders in which the system mounts removable media.
    :param bus: the system's D-Bus.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        settings: Settings,
        sealer: Sealer,
        vault: Vault,
        timepiece: clock.Clock,
        on_clock_set: Callable[[], None],
        media: tuple[Path, ...] = removable.ROOTS,
        bus: str = SYSTEM_BUS,
    ) -> None:
        super().__init__(report, name="staff-jobs")
        self._settings = settings
        self._sealer = sealer
        self._vault = vault
        self._clock = timepiece
        self._on_clock_set = on_clock_set
        self._media = media
        self._bus = bus
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()

    def execute(self, effect: Effect) -> bool:
        """Queue an effect, and return whether it is one of this thread's; this never blocks."""
        match effect:
            case DeliverReport():
                self._jobs.put(lambda: self._deliver(effect))
            case DeliverRemarks():
                self._jobs.put(lambda: self._forward(effect))
            case SetClock(shift_ms):
                self._jobs.put(lambda: self._set_clock(shift_ms))
            case _:
                return False
        return True

    def work(self) -> None:
        """Wait for the next job and do it."""
        job = self._jobs.get()
        if job is not None:
            job()

    def wake(self) -> None:
        """Let a waiting :meth:`work` return."""
        self._jobs.put(None)

    def _deliver(self, effect: DeliverReport) -> None:
        self._bring(effect.number, effect.target, lambda: self._make(effect))

    def _forward(self, effect: DeliverRemarks) -> None:
        """Bring away what a company has to put right; its name is not that of the file."""

        def make() -> tuple[str, dict[str, bytes]]:
            now_ms = clock.wall_ms()
            name = f"gateway-remarks-{belgian_time(now_ms):%Y-%m-%d-%H%M%S}"
            page = company_remarks.draw(effect.company, effect.entries, effect.language, now_ms)
            return name, {f"{name}.pdf": page}

        self._bring(0, effect.target, make)

    def _bring(
        self, number: int, target: ReportTarget, make: Callable[[], tuple[str, dict[str, bytes]]]
    ) -> None:
        """Make the files and bring them to a stick or printer; report how it went."""
        fault, place = None, ""
        try:
            name, files = make()
            if target is ReportTarget.STICK:
                removable.write(files, self._media)
                place = f"{name}.pdf"
            else:
                printing.print_document(files[f"{name}.pdf"], name)
        except (removable.RemovableError, printing.PrintingError) as error:
            logger.warning("a report was not delivered: %s", error)
            fault = error.fault
        except (UserError, sqlite3.Error, OSError, ValueError) as error:
            logger.error("a report was not made (%s)", type(error).__name__)
            fault = ReportFault.NOT_MADE
        self.report(ReportDelivered(number, target, fault, place))

    def _make(self, effect: DeliverReport) -> tuple[str, dict[str, bytes]]:
        """Return the report's name, and its files: the paper, and what a verifier reads."""
        now = self._clock.stamp()
        with closing(Store(self._settings.home)) as store:
            # so that the report ends with a head that the kiosk has signed
            Signer(self._vault).sign(store, now)
            outage = Outages(store, self._sealer).find(effect.number, now)
            sources = evidence_report.Sources(
                store, self._sealer, self._clock, self._settings.remark32
            )
            now_ms = now.wall_ms + (now.offset_ms or 0)
            made = evidence_report.of_outage(sources, outage, now_ms=now_ms)
        day = belgian_day(outage.begins_ms)
        name = f"gateway-outage-{outage.number}-{day.isoformat()}"
        return name, {
            f"{name}.pdf": report_files.pdf(made, effect.language),
            f"{name}.json": report_files.document(made, self._vault),
        }

    def _set_clock(self, shift_ms: int) -> None:
        try:
            set_clock(clock.wall_ms() + shift_ms, self._bus)
        except SetClockError as error:
            logger.warning("the clock was not set: %s", error)
            self.report(ClockSet(is_done=False))
        else:
            self._on_clock_set()
            self.report(ClockSet(is_done=True))
