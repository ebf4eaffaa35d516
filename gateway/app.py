"""The composition root of the kiosk with a window: builds the parts, joins them, stops them."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from gateway import remarks
from gateway.devices.camera import Camera
from gateway.devices.reader import CardReader
from gateway.flow.states import Closed, CloseDay, Keep, Kiosk, ListToday, LogIn, OpenDay, Recall, State, Timer, Wish
from gateway.home import Only
from gateway.journal import Store
from gateway.model import Means
from gateway.parts import Parts, build
from gateway.settings import Settings
from gateway.sync.courier import Courier
from gateway.sync.recorder import Recorder
from gateway.ui.application import make_application, use_theme
from gateway.ui.kiosk import Kiosk as Screen
from gateway.ui.language import Languages
from gateway.ui.theme import Theme, ThemeError
from gateway.ui.window import KioskWindow
from gateway.worker import Worker

logger = logging.getLogger(__name__)

_SIGNALS_MS = 200  # how often the event loop lets Python see a signal


@dataclass(frozen=True, slots=True)
class Threads:
    """The workers beside the main thread; a means that is switched off has none."""

    recorder: Recorder
    courier: Courier
    reader: CardReader | None
    camera: Camera | None

    @property
    def all(self) -> tuple[Worker, ...]:
        """In the order in which they are stopped: what brings events first, what keeps and sends last."""
        devices = tuple(worker for worker in (self.reader, self.camera) if worker is not None)
        return (*devices, self.recorder, self.courier)


class Gateway:
    """One kiosk: its parts, its window, its threads. Made and used in the main thread, as a context manager.

    :raises JournalError: when the journal cannot be used. :raises ThemeError: when a part of the look is missing.
    """

    def __init__(self, parts: Parts, application: QApplication, size: QSize | None) -> None:
        settings = parts.settings
        self.home = settings.home
        Store(settings.home).close()  # a journal that cannot be used is said before a window opens
        remarks.catalogue()  # a broken catalogue is found now, not before a worker's eyes
        self._size = size
        theme = Theme.load(settings.screen.dpi, size)
        use_theme(application, theme)
        self.window = KioskWindow(theme, Languages(settings.kiosk.languages), preview=self._preview)
        self.screen = Screen(self.window, self._carry_out, _first_state(settings))
        self.threads = self._threads(parts)

    def _threads(self, parts: Parts) -> Threads:
        settings = parts.settings
        report = cast("Callable[[object], None]", self.screen.post)  # what the flow does not know it ignores
        courier = parts.courier(report)
        recorder = Recorder(
            report,
            settings=settings,
            sealer=parts.sealer,
            timepiece=parts.clock,
            credentials=parts.credentials,
            kept=courier.nudge,
        )
        reader = CardReader(report, ignore=settings.reader.ignore) if settings.reader.enabled else None
        camera = Camera(report, settings.camera.source) if settings.camera.enabled else None
        return Threads(recorder, courier, reader, camera)

    def __enter__(self) -> Gateway:
        self.threads.recorder.resume()
        for worker in self.threads.all:
            worker.start()
        self.window.present(self._size)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.screen.stop()
        for worker in self.threads.all:
            worker.stop()
        self.window.allow_close = True
        self.window.close()

    def _preview(self) -> object | None:
        return self.threads.camera.latest() if self.threads.camera else None

    def _carry_out(self, wish: Wish) -> None:
        """Hand a wish to the room that can grant it; none of these calls blocks."""
        recorder, courier = self.threads.recorder, self.threads.courier
        match wish:
            case Recall(visit, person):
                workplace = self.screen.state.kiosk.workplace
                recorder.recall(visit, person, workplace.number if workplace else "")
            case Keep(visit, draft, language):
                recorder.keep(visit, draft, language)
            case LogIn(user, password):
                courier.log_in(user, password)
            case OpenDay(user, workplace):
                recorder.open_day(user, workplace)
            case CloseDay():
                recorder.close_day()
            case ListToday():
                recorder.list_today()
            case Timer():
                raise AssertionError("the screen keeps the one timer itself")
            case _:
                pass  # sounds: the screen says it all until there is a sound for each


def _first_state(settings: Settings) -> State:
    works = frozenset({Means.KEYPAD}) if settings.kiosk.keypad else frozenset()
    kiosk = Kiosk(home_language=settings.kiosk.language, regime=settings.kiosk.regime, works=works)
    return replace(State(kiosk=kiosk, screen=Closed()), language=settings.kiosk.language)


def window_size(settings: Settings) -> QSize | None:
    """The window's fixed size, or ``None`` for the full screen."""
    return None if settings.screen.full else QSize(int(settings.screen.width), int(settings.screen.height))


def run(home: Path, *, window: bool) -> int:
    """Open the kiosk on a home folder until it is told to end (SIGINT, SIGTERM). Gives the exit code."""
    with Only(home):
        parts = build(home)
        application = make_application(sys.argv[:1])
        if window:
            screen = replace(parts.settings.screen, full=False)
            parts = replace(parts, settings=replace(parts.settings, screen=screen))
        try:
            gateway = Gateway(parts, application, window_size(parts.settings))
        except (ThemeError, remarks.CatalogueError, FileNotFoundError) as error:
            print(error, file=sys.stderr)
            return 1
        with gateway, Interruptible(application):
            return application.exec()


class Interruptible:
    """Lets SIGINT and SIGTERM end the event loop in good order: Qt's own loop would never let Python see them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._heartbeat = QTimer()
        self._heartbeat.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: self._application.quit())
        self._heartbeat.start(_SIGNALS_MS)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._heartbeat.stop()
