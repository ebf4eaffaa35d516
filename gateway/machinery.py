"""What works behind the window: the threads that read, keep, send and see. Built after the first screen is painted.

This file imports all that takes long to import (OpenCV, PC/SC, HTTP, cryptography), so that ``app`` need not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from gateway import remarks, vetting
from gateway.devices.camera import Camera
from gateway.devices.reader import CardReader
from gateway.flow.wishes import CloseDay, Keep, ListToday, LogIn, OpenDay, Recall, RecordRefusal, Wish
from gateway.journal import Store
from gateway.journal.care import make_sound
from gateway.parts import build
from gateway.settings import Settings
from gateway.sync.recorder import Recorder
from gateway.worker import Worker

SWITCH_S = 0.001  # a thread that waits for the interpreter while another computes gets it five times sooner than by default


class Machinery:
    """The workers of one kiosk; ``report`` takes their events, from any thread.

    :raises JournalError, VaultError, CatalogueError, SettingsError: when the kiosk cannot work on this home folder; sentences.
    """

    def __init__(self, settings: Settings, report: Callable[[object], None]) -> None:
        make_sound(settings.home)  # before two threads want it
        Store(settings.home).close()  # a journal that cannot be used is said at once
        remarks.catalogue()  # a broken catalogue is found now, not before a worker's eyes
        self.parts = build(settings)
        self.courier = self.parts.courier(report)
        self.recorder = Recorder(
            report,
            settings=settings,
            sealer=self.parts.sealer,
            timepiece=self.parts.clock,
            credentials=self.parts.credentials,
            kept=self.courier.nudge,
        )
        self.reader = self._card_reader(report) if settings.reader.enabled else None
        self.camera = Camera(report, settings.camera.source) if settings.camera.enabled else None

    def _card_reader(self, report: Callable[[object], None]) -> CardReader:
        settings = self.parts.settings
        return CardReader(report, prover=vetting.prover(settings, self.parts.clock), ignore=settings.reader.ignore)

    @property
    def workers(self) -> tuple[Worker, ...]:
        """In the order in which they are stopped: what brings events first, what keeps and sends last."""
        devices = tuple(worker for worker in (self.reader, self.camera) if worker is not None)
        return (*devices, self.recorder, self.courier)

    def start(self) -> None:
        """Start all threads; the first word is the recorder's, whether a day is open."""
        sys.setswitchinterval(SWITCH_S)
        self.recorder.resume()
        for worker in reversed(self.workers):
            worker.start()

    def stop(self) -> None:
        """Stop all threads; what was to be written is written."""
        for worker in self.workers:
            worker.stop()

    def preview(self) -> object | None:
        """The camera's latest picture, grey."""
        return self.camera.latest() if self.camera else None

    def carry_out(self, wish: Wish, workplace: str) -> None:
        """Hand a wish to the room that can grant it; none of these calls blocks. ``workplace``: the number of the open one."""
        match wish:
            case Recall(visit, person):
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
            case ListToday():
                self.recorder.list_today()
            case _:
                pass  # sounds: the screen says it all until there is a sound for each
