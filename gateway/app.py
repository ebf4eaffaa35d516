"""The composition root of the kiosk with a window: the window first, then the machinery behind it, joined and stopped here."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gateway import settings as settings_file
from gateway.flow.states import Kiosk, Starting, State
from gateway.flow.wishes import Wish
from gateway.home import Only
from gateway.model import Means
from gateway.settings import Settings
from gateway.ui.application import make_application, use_theme
from gateway.ui.kiosk import Kiosk as Screen
from gateway.ui.language import Languages
from gateway.ui.theme import Theme, ThemeError
from gateway.ui.window import KioskWindow

if TYPE_CHECKING:
    from gateway.machinery import Machinery


_SIGNALS_MS = 200  # how often the event loop lets Python see a signal


class Gateway:
    """One kiosk: its window, and the machinery once :meth:`start` was called. For the main thread, as a context manager.

    ``size``: the window's, or ``None`` for the full screen. :raises ThemeError: when a part of the look is missing.
    """

    def __init__(self, settings: Settings, application: QApplication, size: QSize | None) -> None:
        self.settings = settings
        self._size = size
        self._machinery: Machinery | None = None
        theme = Theme.load(settings.screen.dpi, size)
        use_theme(application, theme)
        self.window = KioskWindow(theme, Languages(settings.kiosk.languages), preview=self._preview)
        self.screen = Screen(self.window, self._carry_out, _first_state(settings))

    def __enter__(self) -> Gateway:
        self.window.present(self._size)
        return self

    def start(self) -> None:
        """Build and start what works behind the window.

        :raises JournalError, VaultError, CatalogueError: when the kiosk cannot work on its home folder; sentences all.
        """
        from gateway.machinery import Machinery  # noqa: PLC0415 - a second of imports that the first screen does not wait for

        # what the flow does not know it ignores
        self._machinery = Machinery(self.settings, cast("Callable[[object], None]", self.screen.post))
        self._machinery.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.screen.stop()
        if self._machinery is not None:
            self._machinery.stop()
        self.window.allow_close = True
        self.window.close()

    def _preview(self) -> object | None:
        return self._machinery.preview() if self._machinery else None

    def _carry_out(self, wish: Wish) -> None:
        workplace = self.screen.state.kiosk.workplace
        if self._machinery is not None:
            self._machinery.carry_out(wish, workplace.number if workplace else "")


def _first_state(settings: Settings) -> State:
    works = frozenset({Means.KEYPAD}) if settings.kiosk.keypad else frozenset()
    kiosk = Kiosk(home_language=settings.kiosk.language, regime=settings.kiosk.regime, works=works)
    return State(kiosk=kiosk, screen=Starting(), language=settings.kiosk.language)


def window_size(settings: Settings) -> QSize | None:
    """The window's fixed size, or ``None`` for the full screen."""
    return None if settings.screen.full else QSize(int(settings.screen.width), int(settings.screen.height))


def run(home: Path, *, window: bool) -> int:
    """Open the kiosk on a home folder until it is told to end (SIGINT, SIGTERM). Gives the exit code."""
    with Only(home):
        settings = settings_file.load(home)
        if window:
            settings = replace(settings, screen=replace(settings.screen, full=False))
        application = make_application(sys.argv[:1])
        try:
            gateway = Gateway(settings, application, window_size(settings))
        except (ThemeError, FileNotFoundError) as error:
            print(error, file=sys.stderr)
            return 1
        with gateway:
            return live(gateway, application)


def live(gateway: Gateway, application: QApplication) -> int:
    """Start the machinery once the first screen is painted, and run until told to end. Gives the exit code.

    :raises Exception: whatever the start of the machinery ended in, for the command line to say.
    """
    failed: list[Exception] = []

    def begin() -> None:
        try:
            gateway.start()
        except Exception as error:  # noqa: BLE001 - out of Qt's event loop first, where it would be lost
            failed.append(error)
            application.exit(1)

    _Painted(gateway.window, lambda: QTimer.singleShot(0, begin))
    with Interruptible(application):
        code = application.exec()
    if failed:
        raise failed[0]
    return code


class _Painted(QObject):
    """Tells once that a window was painted for the first time: what takes long begins after that."""

    def __init__(self, window: QWidget, told: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._told = window, told
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the window's first update, then listen no more."""
        if watched is self._window and event.type() is QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            self._told()
        return False


class Interruptible:
    """Lets SIGINT and SIGTERM end the event loop in good order: Qt's own loop would never let Python see them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._heartbeat = QTimer()
        self._heartbeat.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: self._application.exit(0))  # quit() asks the window, which says no
        self._heartbeat.start(_SIGNALS_MS)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._heartbeat.stop()
