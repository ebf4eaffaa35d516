"""Work behind the window: the threads that read, keep, send and see.

The kiosk imports this module after its first screen is painted, since it loads HTTP, cryptography,
OpenCV and PC/SC.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from gateway import resources
from gateway.app import card_policy
from gateway.app.delivery import Delivery
from gateway.app.evacuation_files import EvacuationFiles
from gateway.app.list_hours import ListHours, due_lists
from gateway.app.missing_hour import MissingHour
from gateway.app.nightly_files import NightlyFiles
from gateway.app.office_papers import PaperMaker
from gateway.app.recorder import Recorder
from gateway.app.report_files import ReportMaker, ReportSettings
from gateway.app.services import build, is_office_confirmed
from gateway.app.staff_jobs import StaffJobs
from gateway.devices.camera.camera import Camera
from gateway.devices.card.reader import CardReader
from gateway.devices.sound.player import SoundFilesError, SoundPlayer
from gateway.domain import remarks
from gateway.domain.events import (
    ClockChanged,
    ClockStepped,
    ContactFailed,
    ContactRestored,
    MeansSeen,
    QueueChanged,
)
from gateway.flow.effects import Effect, LogIn, PlaySound, SpeakText
from gateway.journal.store import DiskError, DiskFullError, Store
from gateway.journal.upkeep import repair_if_damaged
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)


class Workers:
    """Hold the threads of one kiosk; ``report`` takes their events, from any thread.

    :raises UserError: when the kiosk cannot work on this home folder.
    """

    def __init__(self, settings: Settings, report: Callable[[object], None]) -> None:
        try:
            # before two threads want it
            repair_if_damaged(settings.home)
            # a journal that cannot be used is said at once
            Store(settings.home).close()
        except (DiskFullError, DiskError) as error:
            # room can be made, a cable put back: the recorder says so and tries again
            logger.error("journal: %s", error)
        # a broken catalogue is found now, not before a worker's eyes
        remarks.catalogue()
        self.services = build(settings)
        settings = self.services.settings
        self.courier = self.services.courier(self._hear)
        self.recorder = Recorder(report, self.services, self.courier.nudge)
        self.prober = self.services.prober(self.recorder.note)
        self.clock_watch = self.services.clock_watch(self._hear)
        self.time_servers = self.services.time_servers(report)
        services = self.services
        wanted = ReportSettings(settings, services.sealer, services.vault, services.clock)
        self.reports = ReportMaker(report, wanted)
        papers = PaperMaker(settings, services.sealer, services.clock)
        # asked without a folder, too: a kiosk that had none gets one by staff alone
        is_office_confirmed(services)
        self.nightly_files = (
            NightlyFiles(report, papers, partial(is_office_confirmed, services))
            if settings.office.folder
            else None
        )
        evacuation = EvacuationFiles(settings, services.sealer, services.clock, Delivery())
        due = due_lists(evacuation, papers)
        self.list_hours = ListHours(report, papers, due) if due else None
        self.missing_hour = (
            MissingHour(report, settings, services.clock) if settings.kiosk.missing_at else None
        )
        self.stamper = self.services.stamper(report)
        self.staff_jobs = StaffJobs(
            report,
            settings=settings,
            sealer=services.sealer,
            vault=services.vault,
            timepiece=services.clock,
            on_clock_set=self.clock_watch.forget_last_seen,
        )
        self.reader: CardReader | None = None
        self.camera: Camera | None = None
        self.sound: SoundPlayer | None = None
        self._report = report

    @property
    def threads(self) -> tuple[BackgroundThread, ...]:
        """Return the threads in the order in which they are stopped: what brings events first, what
        keeps and sends last.
        """
        devices = (self.reader, self.camera, self.sound)
        others = (
            *(self.time_servers, self.stamper, self.reports),
            *(self.nightly_files, self.list_hours, self.missing_hour),
        )
        present = (thread for thread in (*devices, *others) if thread)
        watching = (self.staff_jobs, self.clock_watch, self.prober)
        return (*present, *watching, self.recorder, self.courier)

    def start(self) -> None:
        """Start all threads; the first word is the recorder's, whether a day is open.

        :raises SettingsError: when the roots of practice cards cannot be used; what was started by
            then is to be stopped.
        """
        settings = self.services.settings
        self.recorder.resume()
        self.recorder.start()
        self.courier.start()
        self.clock_watch.start()
        self.prober.start()
        self.reports.start()
        self.staff_jobs.start()
        for thread in (self.nightly_files, self.list_hours, self.missing_hour):
            if thread is not None:
                thread.start()
        if self.time_servers is not None:
            self.time_servers.start()
        if self.stamper is not None:
            self.stamper.start()
        if settings.reader.enabled:
            self.reader = self._card_reader()
            self.reader.start()
        if settings.sound.signals or settings.sound.speech:
            self.sound = self._sound_player()
            if self.sound is not None:
                self.sound.start()
        if settings.camera.enabled:
            self.camera = Camera(self._report, settings.camera.source)
            self.camera.start()

    def stop(self) -> None:
        """Stop all threads; what was to be written is written."""
        for thread in self.threads:
            thread.stop()

    def note_means(self, seen: MeansSeen) -> None:
        """Enter in the record what the screen offers; to be told again and again."""
        self.recorder.note(seen)

    def preview(self) -> object | None:
        """Return the camera's latest picture, grey."""
        return self.camera.latest() if self.camera else None

    def execute(self, effect: Effect, workplace: str) -> None:
        """Hand an effect to the thread that executes it; this never blocks.

        :param workplace: the number of the one that is open.
        """
        match effect:
            case LogIn(user, password):
                self.courier.log_in(user, password)
            case PlaySound(name):
                if self.sound is not None:
                    self.sound.play(name)
            case SpeakText(text, language):
                if self.sound is not None:
                    self.sound.say(text, language)
            case _ if self.staff_jobs.execute(effect):
                pass
            case _:
                # the journal's; what is none of the journal's (Leave, Restart) it leaves alone
                self.recorder.execute(effect, workplace)

    def _hear(self, event: object) -> None:
        """Take an event of the line or of the clock, which are the record's business, too."""
        if isinstance(event, ContactFailed | ContactRestored):
            self.prober.hear(event)
            return
        if isinstance(event, ClockChanged | ClockStepped | QueueChanged):
            self.recorder.note(event)
        self._report(event)

    def _card_reader(self) -> CardReader:
        settings = self.services.settings
        is_practice = self.services.is_practice
        return CardReader(
            self._report,
            verifier=card_policy.card_verifier(
                settings, self.services.clock, is_practice=is_practice
            ),
            virtual=is_practice,
            ignore=settings.reader.ignore,
        )

    def _sound_player(self) -> SoundPlayer | None:
        """Return the player; without its files the kiosk is mute, and workers register all the
        same.
        """
        wanted = self.services.settings.sound
        folder = resources.folder() / "sounds"
        try:
            return SoundPlayer(
                self._report,
                folder,
                volume=wanted.volume,
                signals=wanted.signals,
                speech=wanted.speech,
            )
        except SoundFilesError as error:
            logger.warning("%s", error)
            return None
