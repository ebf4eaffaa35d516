"""Pause typing when more numbers come through keys than a queue of people types.

A keypad, a keyboard, a scanner that acts as one, and a device that only poses as one are all the
same to the kiosk. Cards and the camera go on meanwhile.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from gateway.domain.events import MeansChanged, WorkerRecalled
from gateway.domain.model import KnownWorker, Means
from gateway.domain.problem import Problem
from gateway.flow.effects import CountTyped, Effect, Keep, RecallWorker
from gateway.system import clock
from gateway.ui.bridge import Bridge

logger = logging.getLogger(__name__)

WINDOW_S = 60.0
# numbers one after another of which none is registered: somebody looks who is known here
MOST_LEFT = 6
LEFT_WINDOW_S = 600.0
# numbers within an hour that the journal does not know, registered or not: so many times those of
# a minute
NEW_TIMES = 4
NEW_WINDOW_S = 3_600.0
# the first pause; each further one is twice as long, unless an hour went by without any
FIRST_PAUSE_S, LONGEST_PAUSE_S = 60.0, 1_800.0
CALM_S = 3_600.0


class TypingPace:
    """Count different numbers, and return how long typing rests after one too many.

    :param most: different numbers within a minute that are still well
    """

    def __init__(self, most: int) -> None:
        self._most = most
        # when each number came last, seconds
        self._typed: dict[str, float] = {}
        self._left: dict[str, float] = {}
        # the oldest first
        self._new: dict[str, float] = {}
        self._pause_s, self._pause_ended_s = 0.0, 0.0

    def count(self, number: str, now_s: float) -> float:
        """Count a number and return the seconds of the pause that begins now, 0 for none.

        :param now_s: of a clock that nobody sets
        """
        for seen, window_s in ((self._typed, WINDOW_S), (self._left, LEFT_WINDOW_S)):
            seen[number] = now_s
            for old in [one for one, at_s in seen.items() if at_s <= now_s - window_s]:
                del seen[old]
        if len(self._typed) <= self._most and len(self._left) <= MOST_LEFT:
            return 0.0
        return self._begin_pause(now_s)

    def count_new(self, number: str, now_s: float) -> float:
        """Count a number that the journal does not know, and return the seconds of a pause.

        After one only so many may follow as in a minute, until the hour is over.
        """
        recent = {each: at_s for each, at_s in self._new.items() if at_s > now_s - NEW_WINDOW_S}
        recent.setdefault(number, now_s)
        is_paused = len(recent) > NEW_TIMES * self._most
        self._new = dict(list(recent.items())[self._most :]) if is_paused else recent
        return self._begin_pause(now_s) if is_paused else 0.0

    def _begin_pause(self, now_s: float) -> float:
        self._typed.clear()
        self._left.clear()
        is_calm = now_s - self._pause_ended_s > CALM_S
        doubled = FIRST_PAUSE_S if is_calm else self._pause_s * 2
        self._pause_s = min(max(doubled, FIRST_PAUSE_S), LONGEST_PAUSE_S)
        self._pause_ended_s = now_s + self._pause_s
        return self._pause_s

    def note_registered(self) -> None:
        """Note that the last number that came through keys ended in a registration."""
        self._left.clear()


class TypingBrake:
    """Heed the effects of the visit, and report pauses of typing; for the main thread.

    :param report: takes each pause and its end, as `MeansChanged`
    :param has_keypad: numbers may be typed here at all, once the pause is over
    :param now_s: a clock that nobody sets
    """

    def __init__(
        self,
        report: Callable[[MeansChanged], None],
        most: int,
        *,
        has_keypad: bool,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report, self._has_keypad, self._now_s = report, has_keypad, now_s
        self._pace = TypingPace(most)
        self._last = ""
        self._asked: tuple[int, str] | None = None
        self._answers = Bridge(self._note_recalled)
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._resume)

    def stop(self) -> None:
        """Forget the pause. A timer that runs has to end in the thread that made it: another one
        that collected it would leave it in the event loop, which ends the program.
        """
        self._timer.stop()

    def heed(self, effect: Effect) -> None:
        """Count a number that came through keys, and note whether it is registered."""
        match effect:
            case CountTyped(number):
                self._last = number
                self._pause(self._pace.count(number, self._now_s()))
            case RecallWorker(visit, person) if person.number == self._last:
                self._asked = visit, person.number
            case Keep(draft=draft) if draft.person.number == self._last:
                self._pace.note_registered()
            case _:
                pass

    def note(self, event: object) -> None:
        """Note, from any thread, what the journal knows of the number that came through keys."""
        if isinstance(event, WorkerRecalled):
            self._answers.post(event)

    def _note_recalled(self, event: WorkerRecalled) -> None:
        if self._asked is not None and self._asked[0] == event.visit:
            number, self._asked = self._asked[1], None
            if event.known == KnownWorker():
                self._pause(self._pace.count_new(number, self._now_s()))

    def _pause(self, seconds: float) -> None:
        if not seconds:
            return
        logger.warning("too many numbers came through keys: typing is paused for %d s", seconds)
        self._timer.start(round(seconds * 1000))
        until_ms = clock.wall_ms() + round(seconds * 1000)
        self._report(MeansChanged(Means.KEYPAD, False, Problem.TYPING_PAUSED, until_ms))

    def _resume(self) -> None:
        self._report(MeansChanged(Means.KEYPAD, self._has_keypad))
