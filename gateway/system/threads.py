"""Give every thread beside the main one its base: turns of work, events, and a way to stop.

Plain daemon threads: a ``QThread`` that still runs when the program ends aborts it. Trouble in a
turn is logged, reported once, and tried again after a growing pause, so a device or a server that
comes back is taken up again by itself.
"""

from __future__ import annotations

import logging
import math
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

logger = logging.getLogger(__name__)

FIRST_PAUSE_S = 0.25
LONGEST_PAUSE_S = 30.0
STOP_TIMEOUT_S = 5.0
# a wake that comes just before the thread blocks is lost, so stop() repeats it
_WAKE_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class ThreadTrouble:
    """Tell that a thread's turn failed unexpectedly; reported once, until a turn succeeds."""

    thread: str


class Backoff:
    """Make growing pauses between tries, in seconds: each twice the last, up to a longest one."""

    def __init__(self, first: float = FIRST_PAUSE_S, longest: float = LONGEST_PAUSE_S) -> None:
        self.first = first
        self.longest = longest
        self._next = first

    def next_pause(self) -> float:
        """Return the pause before the next try; the one after it will be longer."""
        pause = self._next
        self._next = min(pause * 2, self.longest)
        return pause

    def reset(self) -> None:
        """Begin with the first pause again: a try succeeded."""
        self._next = self.first


class BackgroundThread:
    """Call :meth:`work` on a daemon thread again and again until it is stopped.

    A subclass overrides :meth:`work`, and where that blocks in something other than :meth:`pause`,
    also :meth:`wake`.

    :param report: called with each event, on this thread; must not block.
    :param pauses: the first and the longest pause after trouble, in seconds.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        name: str = "",
        pauses: tuple[float, float] = (FIRST_PAUSE_S, LONGEST_PAUSE_S),
    ) -> None:
        self.report = report
        self.name = name or type(self).__name__
        self._pauses = Backoff(*pauses)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)

    # ---- for the subclass ------------------------------------------------------------------------

    def work(self) -> None:
        """Do one turn of the work, or a loop that ends when :attr:`is_stopping` becomes true."""
        raise NotImplementedError

    def wake(self) -> None:
        """Make a blocked :meth:`work` return.

        Called by :meth:`stop` on another thread, repeatedly until this one has ended.
        """

    def finish(self) -> None:
        """Give back what the thread holds; called once, after the last turn."""

    def trouble(self) -> object:
        """Return the event to report, once, when a turn fails unexpectedly."""
        return ThreadTrouble(self.name)

    def pause(self, seconds: float) -> bool:
        """Wait for ``seconds`` or until :meth:`stop` is called; return whether it was."""
        return self._stop.wait(seconds)

    @property
    def is_stopping(self) -> bool:
        """Whether :meth:`stop` was called."""
        return self._stop.is_set()

    # ---- for the owner ---------------------------------------------------------------------------

    @property
    def is_alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Start the thread; it runs once.

        :raises RuntimeError: when it was started before.
        """
        self._thread.start()

    def stop(self, timeout: float = STOP_TIMEOUT_S) -> bool:
        """Stop the thread, and wait up to ``timeout`` seconds; return whether it has ended.

        A thread that a device holds beyond that is left behind: it is a daemon and ends with the
        program.
        """
        self._stop.set()
        if self._thread is threading.current_thread():
            return False
        deadline = time.monotonic() + timeout
        while self._thread.is_alive():
            self.wake()
            self._thread.join(max(0.0, min(_WAKE_EVERY_S, deadline - time.monotonic())))
            if self._thread.is_alive() and time.monotonic() >= deadline:
                logger.warning(
                    "%s did not stop within %.1f s and is left behind", self.name, timeout
                )
                return False
        return True

    # ---- the thread ------------------------------------------------------------------------------

    def _run(self) -> None:
        troubled = False
        while not self.is_stopping:
            began = time.monotonic()
            try:
                self.work()
                troubled = False
                self._pauses.reset()
            except Exception as error:  # noqa: BLE001 - a thread's unexpected errors end here
                # it had worked for long: this is a new trouble
                if time.monotonic() - began > self._pauses.longest:
                    troubled = False
                    self._pauses.reset()
                pause = self._pauses.next_pause()
                self._log(error, pause)
                if not troubled:
                    self._report_from(self.trouble)
                troubled = True
                self.pause(pause)
        self._report_from(self.finish)

    def _report_from(self, make: Callable[[], object]) -> None:
        """Report the event of a call into the subclass, if any; its error may end nothing."""
        try:
            event = make()
            if event is not None:
                self.report(event)
        except Exception as error:  # noqa: BLE001 - as in _run
            self._log(error, 0.0)

    def _log(self, error: Exception, pause: float) -> None:
        """Log the type and the place of an error, never its text: that may hold a person's data."""
        places = "".join(traceback.format_tb(error.__traceback__))
        logger.error(
            "%s failed: %s; next try in %.2f s\n%s",
            self.name,
            type(error).__qualname__,
            pause,
            places,
        )


class Watchdog:
    """Call ``on_late`` once when an armed wait lasts too long, while the waiting thread is blocked.

    Some calls cannot be interrupted (a card's or a camera's answer); so the screen can tell of them
    meanwhile. ``on_late`` runs on the watchdog's thread.
    """

    def __init__(
        self, seconds: float, on_late: Callable[[], None], *, name: str = "watchdog"
    ) -> None:
        self.seconds = seconds
        self._on_late = on_late
        self._due: float | None = None
        # when the watchdog's thread wakes by itself
        self._wakes_at = math.inf
        self._closed = False
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def arm(self) -> None:
        """Begin a wait; an earlier one is over. The first call starts the watchdog's thread."""
        with self._change:
            self._due = time.monotonic() + self.seconds
            # else it wakes in time, and waking it now would only slow the waiting thread
            if self._due < self._wakes_at:
                self._change.notify()
            if not self._thread.ident:
                self._thread.start()

    def disarm(self) -> None:
        """End the wait. A call of ``on_late`` that has begun meanwhile is not undone."""
        with self._change:
            self._due = None

    def close(self) -> None:
        """End the watchdog's thread."""
        with self._change:
            self._closed = True
            self._change.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._change:
                now = time.monotonic()
                if self._closed:
                    return
                if self._due is None or self._due > now:
                    self._wakes_at = math.inf if self._due is None else self._due
                    self._change.wait(None if self._due is None else self._due - now)
                    continue
                self._due = None
            self._on_late()
