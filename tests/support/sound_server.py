"""A sound server of one's own: a real PulseAudio with a loudspeaker that is not there, and a
recording of what it would sound.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from gateway.practice.child_process import start_child
from tests.support.events import eventually

RATE = 22_050
START_S = 15.0
_SINK = f"sink_name=loudspeaker rate={RATE} channels=1 format=s16le"


class SoundServer:
    """A PulseAudio in ``folder`` with the loudspeaker plugged in. Programs find it by :attr:`env`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {"PULSE_SERVER": f"unix:{folder / 'native'}"}
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        (self.folder / "native").unlink(missing_ok=True)
        home = {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
        }
        command = [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--use-pid-file=no",
            "--exit-idle-time=-1",
            "--disable-shm",
        ]
        command += ["--realtime=no", "--high-priority=no", "--log-level=error"]
        command += [
            "-L",
            f"module-native-protocol-unix auth-anonymous=1 socket={self.folder / 'native'}",
        ]
        command += ["-L", f"module-null-sink {_SINK}"]
        with (self.folder / "pulseaudio.log").open("w") as log:
            self._process = start_child(
                command, env={"PATH": os.environ["PATH"], **home}, stdout=log, stderr=log
            )
        assert eventually(self._answers, START_S), (self.folder / "pulseaudio.log").read_text()

    def stop(self) -> None:
        """End it as a crash would; nothing happens when it does not run."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self, *, frozen: bool = True) -> None:
        """Have it answer nobody, or go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP if frozen else signal.SIGCONT)

    def unplug(self) -> None:
        """Take the loudspeaker away; the server runs on without any."""
        self._control("unload-module", "module-null-sink")

    def plug(self) -> None:
        """Plug the loudspeaker in."""
        self._control("load-module", "module-null-sink", *_SINK.split())

    def recording(self) -> Recording:
        """What the loudspeaker sounds while the context lasts."""
        return Recording(self.env)

    def _control(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def _answers(self) -> bool:
        try:
            return "loudspeaker" in self._control("list", "short", "sinks")
        except subprocess.CalledProcessError:
            return False


class Recording:
    """What a loudspeaker sounds, from the entry of the context on; :attr:`samples` may be looked at
    while it goes on.
    """

    def __init__(self, env: dict[str, str]) -> None:
        self._env = {**os.environ, **env}
        self._heard = bytearray()

    def __enter__(self) -> Self:
        command = [
            "parec",
            "--device=loudspeaker.monitor",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--latency-msec=20",
        ]
        self._process = subprocess.Popen(
            command, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        assert eventually(lambda: len(self._heard) > 0, START_S), "nothing is recorded"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()
        self._listener.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    @property
    def samples(self) -> npt.NDArray[np.int16]:
        """All that was recorded so far."""
        return np.frombuffer(bytes(self._heard[: len(self._heard) // 2 * 2]), np.int16)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while heard := os.read(self._process.stdout.fileno(), 4096):
            self._heard += heard


def beats(
    sound: npt.NDArray[np.int16], rate: int = RATE, *, gap_s: float = 0.03
) -> list[tuple[float, float]]:
    """The rhythm of a sound: start and length of each beat in seconds; a beat ends where it is
    silent for ``gap_s``.

    Silent is what lies 30 dB or more below the loudest.
    """
    step = rate // 200
    blocks = sound[: len(sound) // step * step].astype(np.float64).reshape(-1, step)
    loud = np.sqrt((blocks**2).mean(axis=1))
    sounding = np.flatnonzero(loud > max(loud.max(initial=0.0) * 10 ** (-30 / 20), 1.0))
    found: list[list[int]] = []
    for block in sounding:
        if found and (block - found[-1][1]) * step / rate <= gap_s:
            found[-1][1] = int(block)
        else:
            found.append([int(block), int(block)])
    return [(first * step / rate, (last + 1 - first) * step / rate) for first, last in found]


# what the resampling and the blocks of a sound server do to a beat
SMEAR_S = 0.04


def assert_same(heard: list[tuple[float, float]], wanted: list[tuple[float, float]]) -> None:
    """The same beats and rests, where a sound server that got no processor in time may have put
    silence in anywhere.

    It never takes anything away: each beat is heard for as long as it is, though perhaps in pieces,
    and no rest is shorter.
    """
    pieces, ended = iter(heard), 0.0
    for place, (start, length) in enumerate(wanted):
        begun, piece = next(pieces, (0.0, 0.0))
        if place:
            rest = start - sum(wanted[place - 1])
            assert begun - ended >= rest - SMEAR_S, heard
        ended = begun + piece
        while piece < length - SMEAR_S:
            begun, more = next(pieces, (0.0, 0.0))
            assert more, heard
            piece, ended = piece + more, begun + more
        assert piece <= length + SMEAR_S, heard
    assert not [*pieces], heard
