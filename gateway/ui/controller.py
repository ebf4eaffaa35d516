"""Hold the kiosk's state in the main thread, and take every event through one door."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from gateway.flow import reducer
from gateway.flow.actions import Event, Timeout
from gateway.flow.effects import Effect, SetTimer
from gateway.flow.kiosk_state import State
from gateway.ui.bridge import Bridge
from gateway.ui.text.screen_speech import speech_after
from gateway.ui.window import KioskWindow


class Controller(QObject):
    """Take events, step the flow, have its effects executed, draw the new state.

    The one timer is kept here; ``execute`` gets every other effect.

    :param execute: must not block: it hands on to the queue of a background thread.
    :param state: the first state; ``None``: just started.
    :param speaks: whether results and problems are also spoken (the effect ``SpeakText``).
    """

    def __init__(
        self,
        window: KioskWindow,
        execute: Callable[[Effect], None],
        state: State | None = None,
        *,
        speaks: bool = False,
    ) -> None:
        super().__init__()
        self._speaks = speaks
        self._window = window
        self._execute = execute
        self._state = state or State()
        self._moment = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.handle(Timeout(self._moment)))
        self._bridge = Bridge(self.handle)
        window.person_acted.connect(self.handle)
        window.draw(self._state)

    @property
    def state(self) -> State:
        """Return the state that the window shows."""
        return self._state

    def post(self, event: Event) -> None:
        """Have ``event``, from any thread, handled in the main thread, in order."""
        self._bridge.post(event)

    def handle(self, event: Event) -> None:
        """Handle ``event`` in the main thread: step, execute the effects, draw."""
        before = self._state
        self._state, effects = reducer.step(before, event)
        for effect in effects:
            if isinstance(effect, SetTimer):
                self._moment = effect.moment
                self._timer.start(round(effect.seconds * 1000))
            else:
                self._execute(effect)
        if self._state != before:
            self._window.draw(self._state)
            # drawn: the language in use is the new one
            speech = speech_after(before, self._state) if self._speaks else None
            if speech is not None:
                self._execute(speech)

    def stop(self) -> None:
        """Take no more events: the background threads may still post some."""
        self._timer.stop()
        self._bridge.close()
