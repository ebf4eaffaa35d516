"""Join the kiosk: its window first, then the threads behind it, all stopped here."""

from __future__ import annotations

import logging
import math
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gateway.app import supervisor
from gateway.app.end_signals import EndSignals
from gateway.app.typing_brake import TypingBrake
from gateway.devices import environment
from gateway.domain.events import DayClosed, MeansSeen, Scanned
from gateway.domain.model import Means
from gateway.domain.scanned_text import Affixes
from gateway.errors import UserError
from gateway.flow.actions import EvacuationRequested, ProgramFailed
from gateway.flow.effects import Effect, Leave, Restart
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.states import Closed, Starting, Welcome
from gateway.journal import stored_day
from gateway.system import clock, crash, throttle
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.system.settings import Settings
from gateway.system.threads import LONGEST_PAUSE_S
from gateway.system.throttle import Throttle
from gateway.ui.application import make_application, use_theme
from gateway.ui.bridge import Bridge
from gateway.ui.controller import Controller
from gateway.ui.evacuation_key import EvacuationKey
from gateway.ui.keyboard_scanner import KeyboardScanner
from gateway.ui.lockdown import LockDown
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow

if TYPE_CHECKING:
    from gateway.app.first_hour import FirstHour
    from gateway.app.workers import Workers

logger = logging.getLogger(__name__)
# how often the event loop looks whether a signal came
_SIGNALS_MS = 200
_TICKS_PER_HEARTBEAT = round(supervisor.HEARTBEAT_S * 1000 / _SIGNALS_MS)
# how often the record is told what the screen offers
_MEANS_MS = 5_000
# the record's names of the means
_MEANS_NAMES = {Means.CARD: "reader", Means.FORM: "camera", Means.KEYPAD: "keypad"}
# of a sign-in: two assertions, the workplaces, the time
LOG_IN_EXCHANGES = 4
# for putting things away before a new start
_LAST_S = 15.0


class KioskApp:
    """Join one kiosk's window and, once :meth:`start` was called, its workers. For the main thread,
    as a context manager.

    Effects of what a person does before the workers run wait, and are executed in their order.

    :param size: the window's, or ``None`` for the full screen.
    :raises ThemeError: when a part of the look is missing.
    """

    def __init__(self, settings: Settings, application: QApplication, size: QSize | None) -> None:
        # while there is only this thread
        environment.prepare()
        self.settings = settings
        self._size = size
        self._workers: Workers | None = None
        self._pending: list[tuple[Effect, str]] = []
        self._handover = threading.Lock()
        self._starter: threading.Thread | None = None
        self._guards: list[KeyboardScanner | LockDown | EvacuationKey] = []
        screen = settings.screen
        theme = Theme.load(screen.dpi, size, screen.theme, screen.text_size)
        kiosk = settings.kiosk
        self.window = KioskWindow(
            theme, Languages(kiosk.languages), preview=self._preview, contact=kiosk.contact
        )
        self.controller = Controller(
            self.window, self._execute, first_state(settings), speaks=settings.sound.speech
        )
        self._brake = TypingBrake(
            self.controller.post, int(kiosk.typed_per_minute), has_keypad=kiosk.keypad
        )
        self._means_timer = QTimer(interval=_MEANS_MS)
        self._means_timer.timeout.connect(self._note_means)
        # once all is there: a part that is made under the sheet is looked at by it at each step
        use_theme(application, theme)

    def __enter__(self) -> KioskApp:
        self.window.present(self._size)
        self._means_timer.start()
        if self._size is None:
            self._guards.append(LockDown(self.window))
        # the last filter comes first: a shortcut among a scanner's keys is the scanner's
        if self.settings.kiosk.scanner:
            self._guards.append(
                KeyboardScanner(self.window, lambda text: self.controller.handle(Scanned(text)))
            )
        if name := self.settings.kiosk.evacuation_key:
            asked = EvacuationRequested(is_by_key=True)
            answer = partial(self.controller.handle, asked)
            self._guards.append(EvacuationKey(self.window, name, answer))
        return self

    @property
    def has_curtain(self) -> bool:
        """Whether a black sheet is to stand below the window: in full screen on a desktop of X.

        A compositor of Wayland's that shows one program would show the sheet.
        """
        return self._size is None and QApplication.platformName() == "xcb"

    def start(self) -> None:
        """Build and start the workers behind the window.

        :raises UserError: when the kiosk cannot work on its home folder.
        """
        # after the first screen: the workers import HTTP, cryptography, OpenCV and PC/SC
        from gateway.app.workers import Workers  # noqa: PLC0415

        # the flow ignores events that it does not know
        post = cast("Callable[[object], None]", self.controller.post)

        def report(event: object) -> None:
            self._brake.note(event)
            post(event)

        workers = Workers(self.settings, report)
        with self._handover:
            self._workers = workers
            for effect, workplace in self._pending:
                workers.execute(effect, workplace)
            self._pending.clear()
        workers.start()

    def start_in_background(self, on_failure: Callable[[Exception], None]) -> None:
        """Do :meth:`start` on a thread of its own, so that the window answers meanwhile.

        :param on_failure: takes the exception that ended it, in the main thread.
        """
        failures = Bridge(on_failure)

        def begin() -> None:
            try:
                self.start()
            except Exception as error:  # noqa: BLE001 - the main thread says it
                failures.post(error)

        self._starter = threading.Thread(target=begin, name="starter", daemon=True)
        self._starter.start()

    def __exit__(self, *_: object) -> None:
        self.controller.stop()
        self._means_timer.stop()
        self._brake.stop()
        for guard in self._guards:
            guard.stop()
        if self._starter is not None:
            # what it imports or repairs is not cut off in the middle
            self._starter.join()
        if self._workers is not None:
            self._workers.stop()
        self.window.allow_close = True
        self.window.close()
        # here, not when and in which thread the collector comes to it: its timers run
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def _note_means(self) -> None:
        """Tell the record what the screen offers; a main thread that hangs says nothing."""
        if self._workers is not None:
            has_screen = self.window.isVisible() and QApplication.primaryScreen() is not None
            self._workers.note_means(means_of(self.controller.state, has_screen=has_screen))

    def _preview(self) -> object | None:
        return self._workers.preview() if self._workers else None

    def _execute(self, effect: Effect) -> None:
        if isinstance(effect, Leave):
            QApplication.exit(0)
        if isinstance(effect, Restart) and supervisor.is_supervised():
            QApplication.exit(supervisor.RENEW if effect.is_wanted else supervisor.RESTART)
        self._brake.heed(effect)
        place = self.controller.state.kiosk.workplace
        workplace = place.number if place else ""
        with self._handover:
            if self._workers is None:
                self._pending.append((effect, workplace))
            else:
                self._workers.execute(effect, workplace)


def means_of(state: State, *, has_screen: bool) -> MeansSeen:
    """Return what a screen offers: whether the kiosk is open, and which of its means work."""
    working = state.kiosk.working_means
    is_open = state.kiosk.workplace is not None and not isinstance(state.screen, Starting)
    works = [(name, means in working) for means, name in _MEANS_NAMES.items()]
    return MeansSeen(is_open and has_screen, (*works, ("screen", has_screen)))


def first_state(settings: Settings) -> State:
    """Return what the first screen shows: the closed or the welcome screen where a look at the home
    folder tells which, else patience.

    Without a keypad the welcome screen would offer nothing before the first device is there, so
    that waits too.
    """
    works = frozenset({Means.KEYPAD}) if settings.kiosk.keypad else frozenset()
    tries = Throttle(settings.home / throttle.STAFF_CODE)
    kiosk = KioskState(
        home_language=settings.kiosk.language,
        regime_rules=settings.kiosk.regime_rules,
        working_means=works,
        code_digits=len(settings.kiosk.staff_code),
        keeps_by_itself=settings.kiosk.keep_by_itself,
        takes_visitors=settings.kiosk.visitors,
        gate=settings.gate.gate,
        staff_locked_s=math.ceil(tries.wait_s),
        log_in_s=LOG_IN_EXCHANGES * settings.service.deadline_s + LONGEST_PAUSE_S,
        dark_after_s=settings.screen.dark_after_s,
        scanner_affixes=Affixes(settings.kiosk.scanner_prefix, settings.kiosk.scanner_suffix),
    )
    state = State(kiosk=kiosk, screen=Starting(), language=settings.kiosk.language)
    try:
        day = stored_day.peek_day(settings.home)
    except stored_day.PeekError:
        return state
    if isinstance(day, DayClosed):
        return state.with_kiosk(last_day=day.last_day).with_screen(Closed())
    if not works:
        return state
    workplace = kiosk.regime_rules.dated(day.workplace)
    state = state.with_kiosk(user=day.user, workplace=workplace, code_digits=day.code_digits)
    return state.with_screen(Welcome())


def window_size(settings: Settings) -> QSize | None:
    """Return the window's fixed size, or ``None`` for the full screen."""
    screen = settings.screen
    return None if screen.full else QSize(int(screen.width), int(screen.height))


def run(home: Path, *, window: bool) -> int:
    """Open the kiosk on a home folder until SIGINT, SIGTERM or the end of its parent.

    :param window: in a window, whatever the settings say of the full screen.
    :return: the exit code.
    :raises UserError: when the kiosk cannot work on its home folder.
    """
    supervisor.watch_parent(lambda: signal.raise_signal(signal.SIGTERM))
    if supervisor.last_ending():
        logger.warning("started again: the program %s", supervisor.last_ending())
    with EndSignals() as signals, HomeLock(home):
        if not (home / settings_file.FILE_NAME).exists():
            # it imports what a kiosk's workers do, for which no first screen waits
            from gateway.app.first_hour import FirstHour  # noqa: PLC0415

            application = make_application(sys.argv[:1], no_screen_code=supervisor.SENTENCE)
            size = window_size(Settings(home)) if not window else QSize(1280, 800)
            with FirstHour(home, application, size) as first_hour:
                return run_event_loop(first_hour, application, signals)
        settings = settings_file.load(home)
        if window:
            settings = replace(settings, screen=replace(settings.screen, full=False))
        application = make_application(sys.argv[:1], no_screen_code=supervisor.SENTENCE)
        try:
            kiosk = KioskApp(settings, application, window_size(settings))
        except FileNotFoundError as error:
            # a drawing of the package itself
            raise UserError(str(error)) from None
        with kiosk:
            return run_event_loop(kiosk, application, signals)


def run_event_loop(
    kiosk: KioskApp | FirstHour, application: QApplication, signals: EndSignals
) -> int:
    """Start the workers once the first screen is painted, and run until told to end.

    :param signals: notes since before the window was made what asks for the end.
    :return: the exit code.
    :raises UserError: when the workers cannot start, for the command line to say. Every other fault
        is shown on the screen and ends in a new start.
    """
    failures: list[UserError] = []
    crashes = crash.CrashHandler(
        kiosk.settings.home,
        lambda: kiosk.controller.post(ProgramFailed()),
        lambda: os._exit(supervisor.RESTART),
    )

    def fail(error: Exception) -> None:
        # out of Qt's event loop first, where it would be lost
        if isinstance(error, UserError):
            failures.append(error)
            application.exit(1)
        else:
            crashes.handle(error, "the start")

    def start_workers() -> None:
        screen = type(kiosk.controller.state.screen).__name__
        logger.info("the first screen, %s, is painted", screen)
        if zone := clock.foreign_zone(clock.wall_ms()):
            logger.info("this machine's zone is %s; the kiosk shows Belgian time", zone)
        kiosk.start_in_background(fail)

    # takes long: not before the frame is shown
    kiosk.window.first_paint.connect(start_workers, Qt.ConnectionType.QueuedConnection)
    with crashes, _SignalTimer(application, signals, has_curtain=kiosk.has_curtain):
        code = application.exec()
    if failures:
        raise failures[0]
    # what hangs now would only delay the new start
    if code in (supervisor.RESTART, supervisor.RENEW):
        last = threading.Timer(_LAST_S, os._exit, [code])
        last.daemon = True
        last.start()
    return code


class _SignalTimer:
    """Let signals end the event loop in good order, and send the parent its heartbeats.

    Qt's own loop would never let Python see a signal; a timer that runs Python does. One that came
    before the loop ran ends it, too.
    """

    def __init__(
        self, application: QApplication, signals: EndSignals, *, has_curtain: bool
    ) -> None:
        self._application = application
        self._has_curtain = has_curtain
        self._signals = signals
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._ticks = 0

    def __enter__(self) -> None:
        self._timer.start(_SIGNALS_MS)

    def _tick(self) -> None:
        if self._signals.have_come:
            # quit() asks the window, which says no
            self._application.exit(0)
        if self._ticks % _TICKS_PER_HEARTBEAT == 0:
            supervisor.send_heartbeat(has_curtain=self._has_curtain)
        self._ticks += 1

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
