"""Do what staff ask for and what takes its time: a report on a stick or on paper, the clock."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from contextlib import closing

from gateway.app import crew_files, hours_desk, report_files
from gateway.app.delivery import Delivery
from gateway.app.evacuation_files import EvacuationFiles
from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_day, belgian_time
from gateway.domain.events import ClockSet, ReportDelivered
from gateway.domain.papers import PaperDelivered, PaperOrder
from gateway.domain.reminder import ReminderWay
from gateway.domain.report_delivery import ReportTarget
from gateway.domain.site_settings import offered
from gateway.domain.staff_acts import StaffRole
from gateway.domain.staff_events import SettingChanged, SettingsListed
from gateway.errors import UserError
from gateway.flow.effects import (
    ChangeSetting,
    DeliverEvacuation,
    DeliverPaper,
    DeliverRemarks,
    DeliverReminder,
    DeliverReport,
    Effect,
    ListSettings,
    SetClock,
)
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.presence_effects import TakeCrewFile
from gateway.journal import reminders
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import report as evidence_report
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system import clock
from gateway.system import settings as settings_file
from gateway.system.change_setting import change_setting
from gateway.system.set_clock import SetClockError, set_clock
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread
from gateway.system.vault import Vault
from gateway.ui.papers import company_remarks, reminder

logger = logging.getLogger(__name__)

_Job = Callable[[], None]


class StaffJobs(BackgroundThread):
    """Execute what staff ask for, one after another; neither the window nor the recorder waits for
    a printer.

    :param on_clock_set: is called once the machine's clock was set.
    :param delivery: the way to sticks and printers, and the system's D-Bus.
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
        delivery: Delivery | None = None,
    ) -> None:
        super().__init__(report, name="staff-jobs")
        self._settings = settings
        self._sealer = sealer
        self._vault = vault
        self._clock = timepiece
        self._papers = PaperMaker(settings, sealer, timepiece)
        self._on_clock_set = on_clock_set
        self._delivery = delivery or Delivery()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()

    def execute(self, effect: Effect) -> bool:
        """Queue an effect, and return whether it is one of this thread's; this never blocks."""
        match effect:
            case DeliverReport():
                self._jobs.put(lambda: self._deliver(effect))
            case DeliverRemarks():
                self._jobs.put(lambda: self._forward(effect))
            case ListHours():
                self._jobs.put(lambda: self.report(hours_desk.listed(self._papers, effect)))
            case WriteCorrection():
                self._jobs.put(lambda: self.report(hours_desk.correct(self._papers, effect)))
            case DeliverPaper():
                self._jobs.put(lambda: self._deliver_paper(effect))
            case DeliverReminder():
                self._jobs.put(lambda: self._remind(effect))
            case DeliverEvacuation():
                self._jobs.put(lambda: self._deliver_evacuation(effect))
            case TakeCrewFile():
                self._jobs.put(self._take_crew_file)
            case SetClock(shift_ms):
                self._jobs.put(lambda: self._set_clock(shift_ms))
            case ListSettings():
                self._jobs.put(self._list_settings)
            case ChangeSetting():
                self._jobs.put(lambda: self._change_setting(effect))
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

    def _remind(self, effect: DeliverReminder) -> None:
        """Bring a reminder away, and keep that it was given; the company's name is not that of the
        file.
        """

        def make() -> tuple[str, dict[str, bytes]]:
            now_ms = clock.wall_ms()
            name = f"gateway-reminder-{belgian_time(now_ms):%Y-%m-%d-%H%M%S}"
            return name, {f"{name}.pdf": reminder.draw(effect.reminder, effect.language, now_ms)}

        def keep() -> None:
            # not before: what never left was not given
            way, now = ReminderWay(effect.target.value), self._clock.stamp()
            with closing(Store(self._settings.home)) as store:
                reminders.write(store, self._sealer, now, effect.reminder, way)

        fault, place = self._delivery.bring(effect.target, make, keep)
        self.report(ReportDelivered(0, effect.target, fault, place))

    def _bring(
        self, number: int, target: ReportTarget, make: Callable[[], tuple[str, dict[str, bytes]]]
    ) -> None:
        """Make the files and bring them to a stick or printer; report how it went."""
        fault, place = self._delivery.bring(target, make)
        self.report(ReportDelivered(number, target, fault, place))

    def _deliver_paper(self, effect: DeliverPaper) -> None:
        now = self._clock.stamp()
        today = belgian_day(now.wall_ms + (now.offset_ms or 0))
        order = PaperOrder(
            effect.kind,
            effect.target,
            *(effect.period.days(today) if effect.day is None else (effect.day, effect.day)),
            effect.language,
            effect.reference,
            by=StaffRole.SITE_MANAGER,
            languages=effect.languages,
        )
        fault, place = self._papers.deliver(order, self._delivery)
        self.report(PaperDelivered(effect.kind, effect.target, fault, place))

    def _deliver_evacuation(self, effect: DeliverEvacuation) -> None:
        files = EvacuationFiles(self._settings, self._sealer, self._clock, self._delivery)
        fault, place = files.deliver(effect.target, effect.language, effect.by)
        self.report(ReportDelivered(0, effect.target, fault, place))

    def _take_crew_file(self) -> None:
        home, ways = self._settings.home, self._delivery
        self.report(crew_files.take(home, self._sealer, self._clock, ways.media, ways.bus))

    def _list_settings(self) -> None:
        found = None
        try:
            found = offered(settings_file.load(self._settings.home))
        except UserError as error:
            logger.error("the settings cannot be shown: %s", error)
        self.report(SettingsListed(found))

    def _change_setting(self, effect: ChangeSetting) -> None:
        is_done = False
        try:
            change_setting(self._settings.home, effect.setting, effect.value)
            is_done = True
        except UserError as error:
            logger.error("a setting was not changed: %s", error)
        self.report(SettingChanged(effect.setting, is_done))

    def _make(self, effect: DeliverReport) -> tuple[str, dict[str, bytes]]:
        """Return the report's name, and its files: the paper, and what a verifier reads."""
        now = self._clock.stamp()
        with closing(Store(self._settings.home)) as store:
            # so that the report ends with a head that the kiosk has signed
            Signer(self._vault, self._sealer).sign(store, now)
            outage = Outages(store, self._sealer).find(effect.number, now)
            sources = evidence_report.Sources(
                store, self._sealer, self._clock, self._settings.remark32
            )
            now_ms = now.wall_ms + (now.offset_ms or 0)
            made = evidence_report.of_outage(sources, outage, now_ms=now_ms)
        day = belgian_day(outage.begins_ms)
        name = f"gateway-outage-{outage.number}-{day.isoformat()}"
        files = {
            f"{name}.pdf": report_files.pdf(made, effect.language),
            f"{name}.json": report_files.document(made, self._vault),
        }
        if effect.target is ReportTarget.PRINTER:
            # whoever is given the paper asks for the file
            report_files.keep(self._settings.home, files)
        return name, files

    def _set_clock(self, shift_ms: int) -> None:
        try:
            set_clock(clock.wall_ms() + shift_ms, self._delivery.bus)
        except SetClockError as error:
            logger.warning("the clock was not set: %s", error)
            self.report(ClockSet(is_done=False))
        else:
            self._on_clock_set()
            self.report(ClockSet(is_done=True))
