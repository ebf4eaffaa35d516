"""The base of every thread beside the main one: it works in turns, reports events, survives
trouble, and can be stopped.

Plain daemon threads: a ``QThread`` that still runs when the program ends aborts it. Trouble in a
turn is logged, reported once, and tried again after a growing pause, so a device or a server that
comes back is taken up again without anybody's help.
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
    """A worker's turn failed unexpectedly; it goes on trying. ``worker``: its name. Reported once,
    until a turn succeeds.
    """

    worker: str


class Backoff:
    """Growing pauses between tries, in seconds: each twice the one before, up to a longest one."""

    def __init__(self, first: float = FIRST_PAUSE_S, longest: float = LONGEST_PAUSE_S) -> None:
        self.first = first
        self.longest = longest
        self._next = first

    def next_pause(self) -> float:
        """The pause before the next try; the one after it will be longer."""
        pause = self._next
        self._next = min(pause * 2, self.longest)
        return pause

    def reset(self) -> None:
        """Begin with the first pause again: a try succeeded."""
        self._next = self.first


class BackgroundThread:
    """A daemon thread that calls :meth:`work` again and again until it is stopped.

    A subclass overrides :meth:`work`, and where that blocks in something other than :meth:`pause`,
    also :meth:`wake`. ``report`` is called from the worker's own thread and must not block.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        *,
        name: str = "",
        pauses: tuple[float, float] | None = None,
    ) -> None:
        self.report = report
        self.name = name or type(self).__name__
        self._pauses = Backoff(*(pauses or (FIRST_PAUSE_S, LONGEST_PAUSE_S)))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)

    # ---- for the subclass ------------------------------------------------------------------------

    def work(self) -> None:
        """One turn of the work, or a loop that ends when :attr:`is_stopping` becomes true. Called on
        the worker's thread.
        """
        raise NotImplementedError

    def wake(self) -> None:
        """Make a blocked :meth:`work` return. Called by :meth:`stop` on another thread, repeatedly
        until the thread has ended.
        """

    def finish(self) -> None:
        """Give back what the worker holds. Called once, on the worker's thread, after the last
        turn.
        """

    def trouble(self) -> object:
        """The event to report, once, when a turn fails unexpectedly."""
        return ThreadTrouble(self.name)

    def pause(self, seconds: float) -> bool:
        """Wait for ``seconds`` or until somebody asks to stop; true when the worker shall stop."""
        return self._stop.wait(seconds)

    @property
    def is_stopping(self) -> bool:
        """Whether somebody asked the worker to stop."""
        return self._stop.is_set()

    # ---- for the owner ---------------------------------------------------------------------------

    @property
    def is_alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Start the thread. A worker runs once: make a new one to start again.

        :raises RuntimeError: when it was started before.
        """
        self._thread.start()

    def stop(self, timeout: float = STOP_TIMEOUT_S) -> bool:
        """Ask the worker to stop, wake it, and wait for its end up to ``timeout`` seconds; true
        when it has ended.

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
            except Exception as error:  # noqa: BLE001 - the one place where a thread's unexpected errors end
                # it had worked for long: this is a new trouble
                if time.monotonic() - began > self._pauses.longest:
                    troubled = False
                    self._pauses.reset()
                pause = self._pauses.next_pause()
                self._log(error, pause)
                if not troubled:
                    self._tell(self.trouble)
                troubled = True
                self.pause(pause)
        self._tell(self.finish)

    def _tell(self, act: Callable[[], object]) -> None:
        """Do one of the two last-resort acts; neither may end the thread."""
        try:
            event = act()
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
    """Calls ``late`` once when an armed wait lasts longer than ``seconds``, while the waiting
    thread stays blocked.

    Some calls cannot be interrupted (a card's or a camera's answer); this lets somebody be told
    meanwhile. ``late`` runs on the watchdog's thread.
    """

    def __init__(self, seconds: float, late: Callable[[], None], *, name: str = "watchdog") -> None:
        self.seconds = seconds
        self._late = late
        self._due: float | None = None
        # when the thread looks by itself
        self._looks_at = math.inf
        self._closed = False
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def arm(self) -> None:
        """A wait begins now; an earlier one is over. The first call starts the watchdog's thread."""
        with self._change:
            self._due = time.monotonic() + self.seconds
            # else it looks in time, and waking it would only be in the way of what is waited for
            if self._due < self._looks_at:
                self._change.notify()
            if not self._thread.ident:
                self._thread.start()

    def disarm(self) -> None:
        """The wait is over. A call of ``late`` that has begun meanwhile is not undone."""
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
                    self._looks_at = math.inf if self._due is None else self._due
                    self._change.wait(None if self._due is None else self._due - now)
                    continue
                self._due = None
            self._late()
