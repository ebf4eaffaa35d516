"""What nothing else caught: every fault ends in the log, by type and place, and in a word to
whoever shows the screen.

Never by its text, which might hold a person's data. A hard crash of the interpreter or of a library
writes where it happened to ``crash.log`` in the home folder, and the next start says so in the log.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

FILE_NAME = "crash.log"
# faults; then the program cannot even say that it is broken
MOST = 100

logger = logging.getLogger(__name__)


def note(error: BaseException, where: str) -> None:
    """A fault into the log. ``where``: in whose hands it happened."""
    places = "".join(traceback.format_tb(error.__traceback__))
    logger.error("unhandled fault in %s: %s\n%s", where, type(error).__qualname__, places)


def report_last_crash(home: Path) -> None:
    """Say in the log where the program crashed the last time, if it did, and forget it."""
    path = home / FILE_NAME
    try:
        said = path.read_text("utf-8", "replace")
        path.unlink()
    except OSError:
        # no crash, or nothing to be done about it
        return
    if said.strip():
        logger.error("the program crashed the last time:\n%s", said.rstrip())


class CrashHandler:
    """Catches faults in all threads while the context lasts. For the main thread.

    ``broken`` is called after each, from the thread in which it happened; it must not block.
    ``give_up``: ends the process when there are more than :data:`MOST`.
    """

    def __init__(self, home: Path, broken: Callable[[], None], give_up: Callable[[], None]) -> None:
        self._path = home / FILE_NAME
        self._broken, self._give_up = broken, give_up
        self._met = 0
        self._file: int | None = None

    def __enter__(self) -> CrashHandler:
        report_last_crash(self._path.parent)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook, threading.excepthook, sys.unraisablehook = (
            self._uncaught,
            self._in_thread,
            self._unraisable,
        )
        try:
            self._file = os.open(
                self._path,
                os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0),
                0o600,
            )
            faulthandler.enable(self._file)
        except OSError as error:
            logger.warning(
                "%s cannot be written (%s): a crash will leave no trace", self._path, error.strerror
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._file is not None:
            faulthandler.disable()
            os.close(self._file)
            self._file = None
            self._path.unlink(missing_ok=True)

    def caught(self, error: BaseException, where: str) -> None:
        """A fault that somebody caught and cannot mend."""
        self._met += 1
        if self._met > MOST:
            self._give_up()
            return
        note(error, where)
        self._broken()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """In the main thread: Qt hands on what its slots and events raise, and goes on."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught(error.with_traceback(trace), threading.current_thread().name)

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.caught(told.exc_value, told.thread.name if told.thread else "a thread")

    def _unraisable(self, told: Any) -> None:
        """An object could not be put away: nothing depends on it, so it is noted only."""
        if told.exc_value is not None:
            note(told.exc_value, "putting an object away")
