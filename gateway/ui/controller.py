"""The kiosk in the main thread: it owns the state, and is the one door for events."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from gateway import flow
from gateway.flow.actions import Event, Timeout
from gateway.flow.effects import Effect, SetTimer
from gateway.flow.states import State
from gateway.ui.bridge import Bridge
from gateway.ui.text.screen_speech import speech_after
from gateway.ui.window import KioskWindow


class Controller(QObject):
    """Takes events, steps the flow, executes its effects, draws the new state.

    The one timer is kept here; every other effect goes to ``execute``, which must not block: it
    hands on to a worker's queue. ``speaks``: whether results and problems are also said aloud (the
    effect ``SpeakText``).
    """

    def __init__(
        self,
        window: KioskWindow,
        carry_out: Callable[[Effect], None],
        state: State | None = None,
        *,
        speaks: bool = False,
    ) -> None:
        super().__init__()
        self._speaks = speaks
        self._window = window
        self._execute = carry_out
        self._state = state or State()
        self._moment = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.handle(Timeout(self._moment)))
        self._bridge = Bridge(self.handle)
        window.person_acted.connect(self.handle)
        window.draw(self._state)

    @property
    def state(self) -> State:
        """Where the kiosk is now."""
        return self._state

    def post(self, event: Event) -> None:
        """An event from any thread; it is handled in the main thread, in order."""
        self._bridge.post(event)

    def handle(self, event: Event) -> None:
        """An event in the main thread: step, execute the effects, draw."""
        before = self._state
        self._state, effects = flow.step(before, event)
        for effect in effects:
            if isinstance(effect, SetTimer):
                self._moment = effect.moment
                self._timer.start(round(effect.seconds * 1000))
            else:
                self._execute(effect)
        if self._state != before:
            self._window.draw(self._state)
            if self._speaks:
                # drawn: the language in use is the new one
                self._speak(before)

    def _speak(self, before: State) -> None:
        words = speech_after(before, self._state)
        if words is not None:
            self._execute(words)

    def stop(self) -> None:
        """No more events: the worker threads may still post, nobody listens."""
        self._timer.stop()
        self._bridge.close()
