"""Play the five signals, and speak after them, on a thread for which the window never waits.

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

from gateway.devices.sound.output import RATE, SILENCE, NoSoundError, Samples, SoundOutput, decode
from gateway.devices.sound.speech import NoVoiceError, Synthesizer, synthesizer
from gateway.errors import UserError
from gateway.system.threads import BackgroundThread

logger = logging.getLogger(__name__)

SIGNALS = ("kept", "confirmed", "refused", "trouble", "card")
# after a sound's end: a device that has not taken it by then takes nothing any more
LOST_AFTER_S = 1.0
# the device stays open after a sound: it rings out, and *confirmed* may follow *kept*
LINGER_S = 0.5
# silence between a signal and the words after it
_BREATH = np.zeros(RATE // 7, np.int16)
# the loudest sample of any sound, of 32,767: voices are as loud as signals
_PEAK = 29_000


class SoundFilesError(UserError):
    """Say which signal's file is missing or is no sound."""


def load_signals(folder: Path) -> dict[str, Samples]:
    """Return the signals of a folder by their names (:data:`SIGNALS`), one WAV file each.

    :raises SoundFilesError: when one is missing or cannot be played.
    """
    sounds = {}
    for name in SIGNALS:
        path = folder / f"{name}.wav"
        try:
            sounds[name] = decode(path.read_bytes())
        except (OSError, NoSoundError):
            raise SoundFilesError(
                f"The sound {path} is missing or damaged. Install the kiosk again."
            ) from None
    return sounds


@dataclass(frozen=True, slots=True)
class _SignalJob:
    name: str


@dataclass(frozen=True, slots=True)
class _SpeechJob:
    text: str
    language: str


def at_volume(sound: Samples, gain: float) -> Samples:
    """Return ``sound`` as loud as all others, times ``gain`` (0 to 1)."""
    loudest = int(np.abs(sound.astype(np.int32)).max(initial=0))
    return (sound * (_PEAK / loudest * gain)).astype(np.int16) if loudest else sound


class SoundPlayer(BackgroundThread):
    """Play signals and speech; :meth:`play` and :meth:`say` are for any thread and never block.

    :param folder: the signals' WAV files.
    :param volume: per cent of what the system gives.
    :param signals: whether signals are wanted, as ``speech`` for speech; the rest is ignored.
    :param on_silent: called on the player's thread when all has been heard, or could not be.
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
        on_silent: Callable[[], None] = lambda: None,
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
        self._on_silent = on_silent
        self._change = threading.Condition()
        self._jobs: deque[_SignalJob | _SpeechJob] = deque()
        # what sounds now is not wanted any more
        self._is_cut = False
        # speech was asked for since the last signal
        self._is_speaking = False
        # something was asked for, and its silence is not reported yet
        self._is_busy = False
        self._output: SoundOutput | None = None
        # when the device should have taken all that was given, and when it did
        self._due = self._taken_at = 0.0
        # not known at first
        self._has_device: bool | None = None
        self._logged: set[str] = set()

    # ---- for any thread --------------------------------------------------------------------------

    @property
    def has_device(self) -> bool:
        """Whether there was a device when one was last wanted."""
        return bool(self._has_device)

    @property
    def left_s(self) -> float:
        """How many seconds of sound the device has not taken yet."""
        output = self._output
        return output.left_s if output is not None else 0.0

    def play(self, name: str) -> None:
        """Play the signal ``name`` now, in place of what sounds; an unknown name is ignored."""
        if name in self._signals:
            self._ask(_SignalJob(name), cut=True)

    def say(self, text: str, language: str) -> None:
        """Say ``text`` in the voice of ``language`` (two-letter code), after a signal that sounds.

        It cuts off earlier speech; an empty text does only that.
        """
        if self._speech:
            self._ask(_SpeechJob(text, language) if text else None, cut=self._is_speaking)

    def _ask(self, job: _SignalJob | _SpeechJob | None, *, cut: bool) -> None:
        with self._change:
            if cut:
                self._jobs.clear()
                self._is_cut = True
                self._synthesizer.cancel()
            if job is not None:
                self._jobs.append(job)
            self._is_speaking = isinstance(job, _SpeechJob)
            self._is_busy = True
            self._change.notify_all()

    # ---- the thread ------------------------------------------------------------------------------

    def work(self) -> None:
        """See once whether there is a device, then play what is asked for."""
        if self._has_device is None:
            self._open()
        # the voices are listed now, not at the first text
        if self._speech:
            logger.info(
                "Results are spoken by %s, in %d languages.",
                self._synthesizer.name,
                len(self._synthesizer.voices),
            )
        while not self.is_stopping:
            job, cut = self._next_job()
            if cut and self._output is not None:
                self._output.cut()
            if job is not None and (self._output or self._open()):
                self._give(
                    self._signals[job.name] if isinstance(job, _SignalJob) else self._spoken(job)
                )
            elif job is None and not cut:
                self._close()

    def wake(self) -> None:
        """End the wait for the next request, and the making of speech."""
        with self._change:
            self._synthesizer.cancel()
            self._change.notify_all()

    def finish(self) -> None:
        """Give the device back."""
        self._close()

    def _next_job(self) -> tuple[_SignalJob | _SpeechJob | None, bool]:
        """Return the next request, and whether to cut off what sounds.

        Neither when the device may be closed.
        """
        with self._change:
            while not (self._jobs or self._is_cut or self.is_stopping):
                patience = self._patience()
                if patience is not None and patience <= 0:
                    break
                self._change.wait(patience)
            cut, self._is_cut = self._is_cut, False
            return (self._jobs.popleft() if self._jobs else None), cut

    def _patience(self) -> float | None:
        """Return the seconds until the device is closed, while it sounds or rings out.

        ``None``: wait for the next request.
        """
        if self._output is None:
            return 0.0 if self._is_busy else None
        if self.left_s:
            return self._due - time.monotonic()
        return self._taken_at + LINGER_S - time.monotonic()

    def _give(self, sound: Samples) -> None:
        """Hand a sound to the device after what it still has, unless a request cut it off."""
        if self._output is not None and len(sound) and not self._is_cut:
            self._output.add(sound)
            self._due = time.monotonic() + self.left_s + LOST_AFTER_S

    def _on_taken(self) -> None:
        """Note that the device has taken all; called from its own thread."""
        with self._change:
            self._taken_at = time.monotonic()
            self._change.notify_all()

    def _spoken(self, job: _SpeechJob) -> Samples:
        """Return speech as sound, after a breath; silence where there is no voice for it."""
        try:
            spoken = self._synthesizer.speak(job.text, job.language)
        except NoVoiceError as error:
            if str(error) not in self._logged:
                self._logged.add(str(error))
                logger.info("%s Results are not spoken in it.", error)
            return SILENCE
        return np.concatenate((_BREATH, at_volume(spoken, self._gain))) if len(spoken) else SILENCE

    def _open(self) -> bool:
        """Open the device; return whether there is one."""
        try:
            self._output = SoundOutput(self._on_taken)
        except NoSoundError as error:
            if self._has_device is not False:
                logger.info("%s Nothing is heard; the screen says it all.", error)
            self._has_device = False
            return False
        self._taken_at = time.monotonic()
        if not self._has_device:
            logger.info("Sounds are played through %s.", self._output.system)
        self._has_device = True
        return True

    def _close(self) -> None:
        """Give the device back, and report that all is silent."""
        if self._output is not None:
            if self.left_s and not self.is_stopping:
                self._has_device = None
                logger.info("The sound device takes nothing any more.")
            self._output.close()
            self._output = None
        with self._change:
            is_silent = self._is_busy and not self._jobs
            self._is_busy = self._is_busy and not is_silent
        if is_silent:
            self._on_silent()
