"""Open the system's sound device while something is to be heard; the only file with miniaudio.

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

# samples a second, as of the signals and espeak-ng; the system converts it for the device
RATE = 22_050
# one channel of sound at RATE
Samples = npt.NDArray[np.int16]
SILENCE: Samples = np.zeros(0, np.int16)

# the C library under the module, which does not export it by name
_lib: Any = miniaudio.lib  # type: ignore[attr-defined]
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
    """Return the sound in a WAV file of any rate and number of channels, even without its length.

    :raises NoSoundError: when it holds no sound.
    """
    try:
        decoded = miniaudio.decode(wav, nchannels=1, sample_rate=RATE)
    except miniaudio.MiniaudioError:
        raise NoSoundError("That is no sound in the form of a WAV file.") from None
    return np.frombuffer(decoded.samples.tobytes(), np.int16)


class SoundOutput:
    """Play on the default sound device, until :meth:`close`.

    :param on_taken: called on the device's own thread when it has taken all; must not block.
    :raises NoSoundError: when no device can be opened.
    """

    def __init__(self, on_taken: Callable[[], None]) -> None:
        self._on_taken = on_taken
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
        # else a device that still plays calls into an interpreter that is gone
        atexit.register(self.close)

    @property
    def system(self) -> str:
        """The system that plays: ``PulseAudio``, ``ALSA``, ``WASAPI``."""
        return str(self._device.backend)

    @property
    def left_s(self) -> float:
        """How many seconds of sound the device has not taken yet."""
        return len(self._sound) / RATE

    def cut(self) -> None:
        """Fade out what is left, at once."""
        with self._lock:
            rest = self._sound[:_FADE]
            self._sound = (rest * np.linspace(1.0, 0.0, len(rest))).astype(np.int16)

    def add(self, sound: Samples) -> None:
        """Play a sound after what sounds."""
        with self._lock:
            self._sound = np.concatenate((self._sound, sound))

    def close(self) -> None:
        """Let the sound ring out, and give the device back; a second call does nothing."""
        atexit.unregister(self.close)
        self._device.close()

    def _feed(self) -> Generator[bytes, int, None]:
        """Yield as many frames as the device asks for, or as there are."""
        wanted = yield b""
        while True:
            with self._lock:
                given, self._sound = self._sound[:wanted], self._sound[wanted:]
                ended = len(given) > 0 and len(self._sound) == 0
            if ended:
                self._on_taken()
            wanted = yield given.tobytes()


class _Device(miniaudio.PlaybackDevice):
    """Give back the connection to the sound system too, which the library would keep for good."""

    def stop(self) -> None:
        """Stop with the feed in place, unlike the library: the device may still ask for it."""
        if self.running:
            self.running = False
            _lib.ma_device_stop(self._device)

    def close(self) -> None:
        """Stop, and free the device and its connection; also one that could not be opened."""
        super().close()
        connection = self.__dict__.pop("_context", None)
        if connection is not None:
            _lib.ma_context_uninit(connection)


def _open() -> _Device:
    """Return the default device of the first system that has one."""
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
    """Return the sound devices by the names that the system gives them."""
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
# never freed, since the library keeps a pointer to it
_ignore_message = _AlsaHandler(lambda *_message: None)


def _hush_alsa() -> None:
    """Stop ALSA's library from writing dozens of lines to stderr where there is no sound card."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_ignore_message)
