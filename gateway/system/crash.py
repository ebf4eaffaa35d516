"""Log what nothing else caught, by type and place, and tell the screen that something is broken.

The text of an error is never logged: it might hold a person's data. A hard crash of the interpreter
or of a library writes where it happened to ``crash.log`` in the home folder, and the next start
says so in the log. So does :data:`HANG_SIGNAL`, which ends the program: never by a core dump, which
would hold what the program knows.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from gateway.system.files import open_regular, read_regular

FILE_NAME = "crash.log"
# after so many faults the program cannot even say that it is broken
MAX_FAULTS = 100
_MOST_BYTES = 1_000_000
# ends a program that hangs, which writes down first where; Windows has no such signal
HANG_SIGNAL: int | None = getattr(signal, "SIGUSR1", None)

logger = logging.getLogger(__name__)


def log_fault(error: BaseException, where: str) -> None:
    """Log a fault. ``where``: the thread or the part in which it happened."""
    places = "".join(traceback.format_tb(error.__traceback__))
    logger.error("unhandled fault in %s: %s\n%s", where, type(error).__qualname__, places)


def report_last_crash(home: Path) -> None:
    """Log where the program crashed the last time, if it did, and forget it."""
    path = home / FILE_NAME
    try:
        trace = read_regular(path, _MOST_BYTES).decode("utf-8", "replace")
        path.unlink()
    except OSError:
        # no crash, or a file that cannot be read or removed
        return
    if trace.strip():
        logger.error("the program crashed the last time:\n%s", trace.rstrip())


class CrashHandler:
    """Catch faults in all threads while the context lasts. For the main thread.

    :param on_fault: called after each, from the thread in which it happened; must not block.
    :param give_up: ends the process when there are more than :data:`MAX_FAULTS`.
    """

    def __init__(
        self, home: Path, on_fault: Callable[[], None], give_up: Callable[[], None]
    ) -> None:
        self._path = home / FILE_NAME
        self._on_fault, self._give_up = on_fault, give_up
        self._faults = 0
        self._file: int | None = None

    def __enter__(self) -> CrashHandler:
        report_last_crash(self._path.parent)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        sys.unraisablehook = self._on_unraisable
        try:
            self._file = open_regular(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            faulthandler.enable(self._file)
            if HANG_SIGNAL is not None:
                faulthandler.register(HANG_SIGNAL, self._file, chain=True)
        except OSError as error:
            logger.warning(
                "%s cannot be written (%s): a crash will leave no trace", self._path, error.strerror
            )
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._file is not None:
            if HANG_SIGNAL is not None:
                faulthandler.unregister(HANG_SIGNAL)
            faulthandler.disable()
            os.close(self._file)
            self._file = None
            self._path.unlink(missing_ok=True)

    def handle(self, error: BaseException, where: str) -> None:
        """Log a fault that was caught and cannot be mended, and tell the screen."""
        self._faults += 1
        if self._faults > MAX_FAULTS:
            self._give_up()
            return
        log_fault(error, where)
        self._on_fault()

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Handle a fault of the main thread: Qt hands on what its slots and events raise."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self.handle(error.with_traceback(trace), threading.current_thread().name)

    def _on_uncaught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None and not isinstance(hook.exc_value, SystemExit):
            self.handle(hook.exc_value, hook.thread.name if hook.thread else "a thread")

    def _on_unraisable(self, hook: Any) -> None:
        """Log that an object could not be put away; nothing depends on it."""
        if hook.exc_value is not None:
            log_fault(hook.exc_value, "putting an object away")
