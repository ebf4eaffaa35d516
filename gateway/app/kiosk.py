"""The composition root of the kiosk with a window: the window first, then the machinery behind it,
joined and stopped here.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gateway.app import forked, heartbeat
from gateway.devices import environment
from gateway.domain.events import Scanned
from gateway.domain.model import Means
from gateway.errors import UserError
from gateway.flow.actions import ProgramFailed
from gateway.flow.effects import Effect, Leave, Restart
from gateway.flow.states import Closed, KioskState, Starting, State, Welcome
from gateway.journal import day as openday
from gateway.system import crash
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.system.settings import Settings
from gateway.ui.application import make_application, use_theme
from gateway.ui.bridge import Bridge
from gateway.ui.controller import Controller
from gateway.ui.keyboard_scanner import KeyboardScanner
from gateway.ui.lockdown import LockDown
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme, ThemeError
from gateway.ui.window import KioskWindow

if TYPE_CHECKING:
    from gateway.app.workers import Workers


logger = logging.getLogger(__name__)
# how often the event loop lets Python see a signal
_SIGNALS_MS = 200
_BEATS = round(heartbeat.BEAT_S * 1000 / _SIGNALS_MS)
# for putting things away before a new start
_LAST_S = 15.0
# a thread that waits for the interpreter while another computes gets it five times sooner than by
# default
_SWITCH_S = 0.001


class KioskApp:
    """One kiosk: its window, and the machinery once :meth:`start` was called. For the main thread,
    as a context manager.

    What a person does before the workers run is not lost: its effects wait, and are executed in
    their order.

    ``size``: the window's, or ``None`` for the full screen. :raises ThemeError: when a part of the
    look is missing.
    """

    def __init__(self, settings: Settings, application: QApplication, size: QSize | None) -> None:
        # while there is only this thread
        environment.prepare()
        self.settings = settings
        self._size = size
        self._machinery: Workers | None = None
        self._waiting: list[tuple[Effect, str]] = []
        self._handing_over = threading.Lock()
        self._starter: threading.Thread | None = None
        self._guards: list[KeyboardScanner | LockDown] = []
        screen = settings.screen
        theme = Theme.load(screen.dpi, size, screen.theme, screen.text_size)
        kiosk = settings.kiosk
        self.window = KioskWindow(
            theme, Languages(kiosk.languages), preview=self._preview, contact=kiosk.contact
        )
        self.controller = Controller(
            self.window, self._carry_out, first_state(settings), speaks=settings.sound.speech
        )
        # once all is there: a part that is made under the sheet is looked at by it at each step
        use_theme(application, theme)

    def __enter__(self) -> KioskApp:
        self.window.present(self._size)
        if self.settings.kiosk.scanner:
            self._guards.append(
                KeyboardScanner(self.window, lambda text: self.controller.handle(Scanned(text)))
            )
        if self._size is None:
            self._guards.append(LockDown(self.window))
        return self

    def start(self) -> None:
        """Build and start what works behind the window.

        :raises JournalError, VaultError, CatalogueError, SettingsError: when the kiosk cannot work
            on its home folder; sentences.
        """
        from gateway.app.workers import (  # noqa: PLC0415
            Workers,
        )

        # what the flow does not know it ignores
        machinery = Workers(self.settings, cast("Callable[[object], None]", self.controller.post))
        with self._handing_over:
            self._machinery = machinery
            for effect, workplace in self._waiting:
                machinery.execute(effect, workplace)
            self._waiting.clear()
        machinery.start()

    def start_behind(self, failed: Callable[[Exception], None]) -> None:
        """Do :meth:`start` on a thread of its own, so that the window answers meanwhile.

        ``failed`` takes what it ended in, in the main thread.
        """
        told = Bridge(failed)

        def begin() -> None:
            try:
                self.start()
                # what it loaded stays, as what the first screen loaded does
                gc.freeze()
            except Exception as error:  # noqa: BLE001 - for the main thread to say
                told.post(error)

        sys.setswitchinterval(_SWITCH_S)
        self._starter = threading.Thread(target=begin, name="starter", daemon=True)
        self._starter.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.controller.stop()
        for guard in self._guards:
            guard.stop()
        if self._starter is not None:
            # what it imports or mends is not cut off in the middle
            self._starter.join()
        if self._machinery is not None:
            self._machinery.stop()
        self.window.allow_close = True
        self.window.close()

    def _preview(self) -> object | None:
        return self._machinery.preview() if self._machinery else None

    def _carry_out(self, effect: Effect) -> None:
        if isinstance(effect, Leave):
            QApplication.exit(0)
        if isinstance(effect, Restart) and forked.supervised():
            QApplication.exit(heartbeat.RESTART)
        place = self.controller.state.kiosk.workplace
        workplace = place.number if place else ""
        with self._handing_over:
            if self._machinery is None:
                self._waiting.append((effect, workplace))
            else:
                self._machinery.execute(effect, workplace)


def first_state(settings: Settings) -> State:
    """What the first screen shows: the closed or the welcome screen where a look at the home folder
    tells which, else patience.

    Without a keypad the welcome screen would offer nothing before the first device is there, so
    that waits too.
    """
    works = frozenset({Means.KEYPAD}) if settings.kiosk.keypad else frozenset()
    kiosk = KioskState(
        home_language=settings.kiosk.language,
        regime=settings.kiosk.regime,
        working_means=works,
        fixed_staff_code=settings.kiosk.staff_code,
        dark_after_s=settings.screen.dark_after_s,
    )
    state = State(kiosk=kiosk, screen=Starting(), language=settings.kiosk.language)
    try:
        day = openday.glance(settings.home)
    except openday.UnseenError:
        return state
    if day is None:
        return state.with_screen(Closed())
    if not works:
        return state
    return state.with_screen(
        Welcome(), user=day.user, workplace=day.workplace, staff_code=day.staff_code
    )


def window_size(settings: Settings) -> QSize | None:
    """The window's fixed size, or ``None`` for the full screen."""
    return (
        None
        if settings.screen.full
        else QSize(int(settings.screen.width), int(settings.screen.height))
    )


def run(home: Path, *, window: bool) -> int:
    """Open the kiosk on a home folder until it is told to end (SIGINT, SIGTERM, its parent's end).
    Gives the exit code.
    """
    heartbeat.hold_lifeline(lambda: signal.raise_signal(signal.SIGTERM))
    if heartbeat.ended_before():
        logger.warning("started again: the program %s", heartbeat.ended_before())
    with HomeLock(home):
        settings = settings_file.load(home)
        if window:
            settings = replace(settings, screen=replace(settings.screen, full=False))
        application = make_application(sys.argv[:1])
        try:
            gateway = KioskApp(settings, application, window_size(settings))
        except (ThemeError, FileNotFoundError) as error:
            print(error, file=sys.stderr)
            return 1
        with gateway:
            return run_event_loop(gateway, application)


def run_event_loop(gateway: KioskApp, application: QApplication) -> int:
    """Start the machinery once the first screen is painted, and run until told to end. Gives the
    exit code.

    :raises SentenceError: what the start of the machinery ended in, for the command line to say.
        Every other fault is shown on the screen and ends in a new start.
    """
    failed: list[Exception] = []
    caught = crash.CrashHandler(
        gateway.settings.home,
        lambda: gateway.controller.post(ProgramFailed()),
        lambda: os._exit(heartbeat.RESTART),
    )

    def fail(error: Exception) -> None:
        # out of Qt's event loop first, where it would be lost
        if isinstance(error, UserError):
            failed.append(error)
            application.exit(1)
        else:
            caught.caught(error, "the start")

    def painted() -> None:
        logger.info(
            "the first screen, %s, is painted", type(gateway.controller.state.screen).__name__
        )
        # what is there stays; looking through it at each collection would cost touches
        gc.freeze()
        # the command line switched it off for the start
        gc.enable()
        gateway.start_behind(fail)

    # takes long: not before the frame is shown
    gateway.window.painting.connect(painted, Qt.ConnectionType.QueuedConnection)
    with caught, Interruptible(application):
        code = application.exec()
    if failed:
        raise failed[0]
    # what hangs now is of no use to anybody
    if code == heartbeat.RESTART:
        last = threading.Timer(_LAST_S, os._exit, [code])
        last.daemon = True
        last.start()
    return code


class Interruptible:
    """Lets SIGINT and SIGTERM end the event loop in good order: Qt's own loop would never let
    Python see them.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._heartbeat = QTimer()
        self._heartbeat.timeout.connect(self._beat)
        self._beats = 0

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                # quit() asks the window, which says no
                signal.signal(number, lambda *_: self._application.exit(0))
        self._heartbeat.start(_SIGNALS_MS)

    def _beat(self) -> None:
        """Python sees signals between two beats; and the parent hears of every tenth."""
        if self._beats % _BEATS == 0:
            heartbeat.beat()
        self._beats += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._heartbeat.stop()
