"""What works behind the window: the threads that read, keep, send and see. Built after the first
screen is painted.

This file imports all that takes long to import (HTTP, cryptography, then OpenCV and PC/SC), so that
``app`` need not. Who keeps and sends comes first: a number typed in the first second after a
restart waits for the recorder and for no camera.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from gateway import resources
from gateway.app.recorder import Recorder
from gateway.app.services import build
from gateway.domain import remarks
from gateway.flow.effects import (
    CloseDay,
    Effect,
    Keep,
    ListStaffPage,
    LogIn,
    MarkSeenByStaff,
    OpenDay,
    PlaySound,
    RecallWorker,
    RecordRefusal,
    SpeakText,
)
from gateway.journal.store import DiskError, DiskFullError, Store
from gateway.journal.upkeep import repair_if_damaged
from gateway.system.settings import Settings
from gateway.system.threads import BackgroundThread

if TYPE_CHECKING:
    from gateway.devices.camera.camera import Camera
    from gateway.devices.card.reader import CardReader
    from gateway.devices.sound.player import SoundPlayer

logger = logging.getLogger(__name__)


class Workers:
    """The workers of one kiosk; ``report`` takes their events, from any thread.

    :raises JournalError, VaultError, CatalogueError: when the kiosk cannot work on this home
        folder; sentences.
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
        self.courier = self.services.courier(report)
        self.recorder = Recorder(
            report,
            settings=settings,
            sealer=self.services.sealer,
            timepiece=self.services.clock,
            credentials=self.services.credentials,
            kept=self.courier.nudge,
        )
        self.reader: CardReader | None = None
        self.camera: Camera | None = None
        self.sound: SoundPlayer | None = None
        self._report = report

    def _card_reader(self) -> CardReader:
        from gateway.app import card_policy  # noqa: PLC0415 - PC/SC, once the recorder runs
        from gateway.devices.card.reader import CardReader  # noqa: PLC0415 - as above

        settings = self.services.settings
        return CardReader(
            self._report,
            verifier=card_policy.card_verifier(settings, self.services.clock),
            ignore=settings.reader.ignore,
        )

    def _camera(self) -> Camera:
        from gateway.devices.camera.camera import Camera  # noqa: PLC0415 - OpenCV, once the recorder runs

        return Camera(self._report, self.services.settings.camera.source)

    def _sound_player(self) -> SoundPlayer | None:
        """What is heard; without its files the kiosk is mute, which keeps nobody from registering."""
        from gateway.devices.sound.player import SoundFilesError, SoundPlayer  # noqa: PLC0415 - as above

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

    @property
    def workers(self) -> tuple[BackgroundThread, ...]:
        """In the order in which they are stopped: what brings events first, what keeps and sends
        last.
        """
        devices = tuple(
            worker for worker in (self.reader, self.camera, self.sound) if worker is not None
        )
        return (*devices, self.recorder, self.courier)

    def start(self) -> None:
        """Start all threads; the first word is the recorder's, whether a day is open.

        :raises SettingsError: when the roots of practice cards cannot be used; what was started by
            then is to be stopped.
        """
        settings = self.services.settings
        self.recorder.resume()
        self.recorder.start()
        self.courier.start()
        if settings.reader.enabled:
            self.reader = self._card_reader()
            self.reader.start()
        if settings.sound.signals or settings.sound.speech:
            self.sound = self._sound_player()
            if self.sound is not None:
                self.sound.start()
        if settings.camera.enabled:
            self.camera = self._camera()
            self.camera.start()

    def stop(self) -> None:
        """Stop all threads; what was to be written is written."""
        for worker in self.workers:
            worker.stop()

    def preview(self) -> object | None:
        """The camera's latest picture, grey."""
        return self.camera.latest() if self.camera else None

    def execute(self, effect: Effect, workplace: str) -> None:
        """Hand an effect to the thread that executes it; none of these calls blocks. ``workplace``: the
        number of the open one.
        """
        match effect:
            case RecallWorker(visit, person):
                self.recorder.recall(visit, person, workplace)
            case Keep(visit, draft, language, shown):
                self.recorder.keep(visit, draft, language, shown)
            case LogIn(user, password):
                self.courier.log_in(user, password)
            case OpenDay(user, place):
                self.recorder.open_day(user, place)
            case CloseDay():
                self.recorder.close_day()
            case RecordRefusal(problem, reader, reason, card_number):
                self.recorder.record_refusal(problem, reader, reason, card_number)
            case ListStaffPage(page):
                self.recorder.list_staff(page)
            case MarkSeenByStaff(keys):
                self.recorder.staff_saw(keys)
            case PlaySound(name) if self.sound is not None:
                self.sound.play(name)
            case SpeakText(text, language) if self.sound is not None:
                self.sound.say(text, language)
            case _:
                # the window keeps the timer; without a player the screen says it all
                pass
