"""The sound device of the system, opened for as long as something is to be heard. The only file
that knows miniaudio.

miniaudio brings its own code for PulseAudio (and PipeWire, which speaks the same), ALSA and
Windows' WASAPI, and loads the system's library when it is there. A device is opened anew for each
sound, so one that was unplugged and plugged in again is found by itself.
"""

from __future__ import annotations

import atexit
import ctypes
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

import miniaudio
import numpy as np
import numpy.typing as npt

from gateway.errors import UserError

# samples a second, as the signals and espeak-ng have them; the system makes of it what the device
# wants
RATE = 22_050
Samples = npt.NDArray[np.int16]
"""One channel of sound at :data:`RATE`."""
SILENCE: Samples = np.zeros(0, np.int16)

_lib: Any = miniaudio.lib  # type: ignore[attr-defined] # the C library under the module, which does not export it by name
# short enough to be heard at once, long enough for a busy machine
_PERIOD_MS = 40
# samples: a sound that is cut off ends within 5 ms, but not in a click
_FADE = RATE // 200

_BACKENDS: dict[str, tuple[miniaudio.Backend, ...]] = {
    "linux": (miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA),
    "win32": (miniaudio.Backend.WASAPI, miniaudio.Backend.DSOUND, miniaudio.Backend.WINMM),
    "darwin": (miniaudio.Backend.COREAUDIO,),
}


class NoSoundError(UserError):
    """Say that there is no sound device, or that it takes nothing."""


def decode(wav: bytes) -> Samples:
    """The sound in a WAV file of any rate and number of channels, even one whose header does not
    know its length.

    :raises NoSoundError: when it holds no sound.
    """
    try:
        decoded = miniaudio.decode(wav, nchannels=1, sample_rate=RATE)
    except miniaudio.MiniaudioError:
        raise NoSoundError("That is no sound in the form of a WAV file.") from None
    return np.frombuffer(decoded.samples.tobytes(), np.int16)


class Output:
    """The default sound device, open and playing until :meth:`close`.

    ``silent``: called from the device's own thread when all that was given has been taken; must not
    block.
    :raises NoSoundError: when no device can be opened.
    """

    def __init__(self, silent: Callable[[], None]) -> None:
        self._silent = silent
        self._lock = threading.Lock()
        self._sound = SILENCE
        self._device = _open()
        feed = self._feed()
        next(feed)
        try:
            self._device.start(feed)
        except miniaudio.MiniaudioError:
            self._device.close()
            raise NoSoundError("The sound device was found, but it does not start.") from None
        # a device that still plays would call into an interpreter that is gone
        atexit.register(self.close)

    @property
    def system(self) -> str:
        """The system that plays: ``PulseAudio``, ``ALSA``, ``WASAPI``."""
        return str(self._device.backend)

    @property
    def left_s(self) -> float:
        """So many seconds of what was given have not been taken yet."""
        return len(self._sound) / RATE

    def cut(self) -> None:
        """Play no more of what was given."""
        with self._lock:
            rest = self._sound[:_FADE]
            self._sound = (rest * np.linspace(1.0, 0.0, len(rest))).astype(np.int16)

    def add(self, sound: Samples) -> None:
        """Play this after what sounds."""
        with self._lock:
            self._sound = np.concatenate((self._sound, sound))

    def close(self) -> None:
        """Let what was taken ring out, and give the device back. Nothing happens the second time."""
        atexit.unregister(self.close)
        self._device.close()

    def _feed(self) -> Generator[bytes, int, None]:
        """What the device asks for, in frames; silence where there is nothing."""
        wanted = yield b""
        while True:
            with self._lock:
                given, self._sound = self._sound[:wanted], self._sound[wanted:]
                ended = len(given) > 0 and len(self._sound) == 0
            if ended:
                self._silent()
            wanted = yield given.tobytes()


class _Device(miniaudio.PlaybackDevice):
    """A playback device that also gives back its connection to the sound system, which the library
    would keep for good.
    """

    def stop(self) -> None:
        """Stop in good order; unlike the library's own, with the feed in place while the device may
        still ask for more.
        """
        if self.running:
            self.running = False
            _lib.ma_device_stop(self._device)

    def close(self) -> None:
        """Stop, and free the device and its connection; also called for one that could not be
        opened.
        """
        super().close()
        connection = self.__dict__.pop("_context", None)
        if connection is not None:
            _lib.ma_context_uninit(connection)


def _open() -> _Device:
    """The default device of the first system that has one."""
    for backend in _BACKENDS.get(sys.platform, ()):
        if backend is miniaudio.Backend.ALSA:
            _hush_alsa()
        with suppress(miniaudio.MiniaudioError):
            return _Device(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_PERIOD_MS,
                backends=[backend],
                app_name="Gateway",
            )
    raise NoSoundError("There is no sound device.")


def devices() -> tuple[str, ...]:
    """The sound devices by the names that the system gives them; none where it gives none."""
    for backend in _BACKENDS.get(sys.platform, ()):
        if backend is miniaudio.Backend.ALSA:
            _hush_alsa()
        with suppress(miniaudio.MiniaudioError):
            names = tuple(
                str(device["name"]) for device in miniaudio.Devices([backend]).get_playbacks()
            )
            if names:
                return names
    return ()


_AlsaHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)
# kept, since the library keeps a pointer to it
_say_nothing = _AlsaHandler(lambda *_said: None)


def _hush_alsa() -> None:
    """Stop ALSA's library from writing dozens of lines to the error stream where there is no sound
    card.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
