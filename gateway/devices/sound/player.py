"""What is heard: the four signals, and words after them. A thread beside the window, which never
waits for it.

The latest request wins: a signal cuts off whatever sounds, words cut off earlier words and follow a
signal that still sounds. A machine without a sound device, or whose device was unplugged, has no
fault: the screen says it all, and the log says it once.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from gateway.devices.sound.output import RATE, SILENCE, NoSoundError, Output, Samples, decode
from gateway.devices.sound.speech import NoVoiceError, Synthesizer, synthesizer
from gateway.errors import UserError
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

SIGNALS = ("kept", "confirmed", "refused", "trouble")
# a device that has not taken a sound so long after its end takes nothing any more
LOST_AFTER_S = 1.0
# the device stays open so long after a sound: what it has taken rings out, and *confirmed* may
# follow *kept*
LINGER_S = 0.5
# silence between a signal and the words after it
_BREATH = np.zeros(RATE // 7, np.int16)
# the loudest sample of any sound, of 32,767: voices are as loud as signals
_PEAK = 29_000


class SoundFilesError(UserError):
    """Say which signal's file is missing or is no sound."""


def load_signals(folder: Path) -> dict[str, Samples]:
    """The signals of ``folder`` by their names (:data:`SIGNALS`), one WAV file each.

    :raises SoundFilesError: when one is missing or cannot be played.
    """
    found = {}
    for name in SIGNALS:
        path = folder / f"{name}.wav"
        try:
            found[name] = decode(path.read_bytes())
        except (OSError, NoSoundError):
            raise SoundFilesError(
                f"The sound {path} is missing or damaged. Install the kiosk again."
            ) from None
    return found


@dataclass(frozen=True, slots=True)
class _Signal:
    name: str


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    language: str


def at_volume(sound: Samples, gain: float) -> Samples:
    """``sound`` as loud as all others, times ``gain`` (0 to 1)."""
    loudest = int(np.abs(sound.astype(np.int32)).max(initial=0))
    return (sound * (_PEAK / loudest * gain)).astype(np.int16) if loudest else sound


class SoundPlayer(BackgroundThread):
    """Plays signals and words; :meth:`play` and :meth:`say` are for any thread and never block.

    ``folder``: the signals' WAV files. ``volume``: per cent of what the system gives. ``signals``,
    ``speech``: what is wanted; the rest is ignored. ``silent``: called from the player's thread
    when all that was asked for has been heard, or could not be.
    :raises SoundFilesError: when a signal's file cannot be used.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        folder: Path,
        *,
        volume: float = 100.0,
        signals: bool = True,
        speech: bool = False,
        silent: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(report, name="sound")
        self._gain = volume / 100
        self._signals = (
            {name: at_volume(sound, self._gain) for name, sound in load_signals(folder).items()}
            if signals
            else {}
        )
        self._speech = speech
        self._synthesizer = synthesizer() if speech else Synthesizer()
        self._silent = silent
        self._change = threading.Condition()
        self._jobs: deque[_Signal | _Words] = deque()
        # what sounds is wanted no more
        self._cut = False
        # words were asked for since the last signal
        self._words = False
        # something was asked for, and is not told to be silent yet
        self._busy = False
        self._output: Output | None = None
        # when all that was given should be taken by the device, when it was
        self._due = self._taken_at = 0.0
        # whether there is a device; not known at first
        self._there: bool | None = None
        self._told: set[str] = set()

    # ---- for any thread --------------------------------------------------------------------------

    @property
    def has_device(self) -> bool:
        """Whether there was a device when one was last wanted."""
        return bool(self._there)

    def play(self, name: str) -> None:
        """Play the signal ``name`` now, in place of whatever sounds. An unknown name is nothing to
        play.
        """
        if name in self._signals:
            self._ask(_Signal(name), cut=True)

    def say(self, text: str, language: str) -> None:
        """Say ``text`` in the voice of ``language`` (two-letter code): after a signal that still
        sounds, not after earlier words.

        An empty text cuts off earlier words, and nothing else.
        """
        if self._speech:
            self._ask(_Words(text, language) if text else None, cut=self._words)

    def _ask(self, job: _Signal | _Words | None, *, cut: bool) -> None:
        with self._change:
            if cut:
                self._jobs.clear()
                self._cut = True
                self._synthesizer.cancel()
            if job is not None:
                self._jobs.append(job)
            self._words = isinstance(job, _Words)
            self._busy = True
            self._change.notify_all()

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """See once whether there is a device, then play what is asked for."""
        if self._there is None:
            self._open()
        # the voices are listed now, not at the first text
        if self._speech:
            logger.info(
                "Results are spoken by %s, in %d languages.",
                self._synthesizer.name,
                len(self._synthesizer.voices),
            )
        while not self.is_stopping:
            job, cut = self._next()
            if cut and self._output is not None:
                self._output.cut()
            if job is not None and (self._output or self._open()):
                self._give(self._signals[job.name] if isinstance(job, _Signal) else self._made(job))
            elif job is None and not cut:
                self._close()

    def wake(self) -> None:
        """End the wait for the next request, and the making of words."""
        with self._change:
            self._synthesizer.cancel()
            self._change.notify_all()

    def finish(self) -> None:
        """Give the device back."""
        self._close()

    def _next(self) -> tuple[_Signal | _Words | None, bool]:
        """The next request, and whether what sounds is to be cut off; neither when the device may be
        closed.
        """
        with self._change:
            while not (self._jobs or self._cut or self.is_stopping):
                patience = self._patience()
                if patience is not None and patience <= 0:
                    break
                self._change.wait(patience)
            cut, self._cut = self._cut, False
            return (self._jobs.popleft() if self._jobs else None), cut

    def _patience(self) -> float | None:
        """Seconds to wait for the next request before the device is closed: it still sounds, or rings
        out; ``None``: any time.
        """
        if self._output is None:
            return 0.0 if self._busy else None
        if self._output.left_s:
            return self._due - time.monotonic()
        return self._taken_at + LINGER_S - time.monotonic()

    def _give(self, sound: Samples) -> None:
        """Hand a sound to the device, after what it still has, unless a later request came meanwhile."""
        if self._output is not None and len(sound) and not self._cut:
            self._output.add(sound)
            self._due = time.monotonic() + self._output.left_s + LOST_AFTER_S

    def _taken(self) -> None:
        """The device has taken all; called from its own thread."""
        with self._change:
            self._taken_at = time.monotonic()
            self._change.notify_all()

    def _made(self, words: _Words) -> Samples:
        """Words as sound, with a breath before them; nothing where there is no voice for them."""
        try:
            spoken = self._synthesizer.speak(words.text, words.language)
        except NoVoiceError as error:
            if str(error) not in self._told:
                self._told.add(str(error))
                logger.info("%s Results are not spoken in it.", error)
            return SILENCE
        return np.concatenate((_BREATH, at_volume(spoken, self._gain))) if len(spoken) else SILENCE

    def _open(self) -> bool:
        """Open the device; whether there is one."""
        try:
            self._output = Output(self._taken)
        except NoSoundError as error:
            if self._there is not False:
                logger.info("%s Nothing is heard; the screen says it all.", error)
            self._there = False
            return False
        self._taken_at = time.monotonic()
        if not self._there:
            logger.info("Sounds are played through %s.", self._output.system)
        self._there = True
        return True

    def _close(self) -> None:
        """Give the device back, and tell that all is silent."""
        if self._output is not None:
            if self._output.left_s and not self.is_stopping:
                self._there = None
                logger.info("The sound device takes nothing any more.")
            self._output.close()
            self._output = None
        with self._change:
            silent = self._busy and not self._jobs
            self._busy = self._busy and not silent
        if silent:
            self._silent()
