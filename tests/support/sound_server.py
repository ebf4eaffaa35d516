"""Run a real PulseAudio whose loudspeaker is recorded, and compare the rhythm of sounds."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from gateway.practice.child_process import start_child
from tests.support.events import eventually

RATE = 22_050
START_S = 15.0
_SINK = f"sink_name=loudspeaker rate={RATE} channels=1 format=s16le"


class SoundServer:
    """Run a PulseAudio in a folder, with a loudspeaker; programs find it by :attr:`env`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {"PULSE_SERVER": f"unix:{folder / 'native'}"}
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        (self.folder / "native").unlink(missing_ok=True)
        home = {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
        }
        socket = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder / 'native'}"
        command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"]
        command += ["--exit-idle-time=-1", "--disable-shm", "--realtime=no", "--high-priority=no"]
        command += ["--log-level=error", "-L", socket, "-L", f"module-null-sink {_SINK}"]
        with (self.folder / "pulseaudio.log").open("w") as log:
            self._process = start_child(
                command, env={"PATH": os.environ["PATH"], **home}, stdout=log, stderr=log
            )
        assert eventually(self._answers, START_S), (self.folder / "pulseaudio.log").read_text()

    def stop(self) -> None:
        """End the server as a crash would; one that does not run stays so."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self, *, frozen: bool = True) -> None:
        """Let the server hang, or go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP if frozen else signal.SIGCONT)

    def unplug(self) -> None:
        """Take the loudspeaker away; the server runs on without one."""
        self._control("unload-module", "module-null-sink")

    def plug(self) -> None:
        """Plug the loudspeaker in."""
        self._control("load-module", "module-null-sink", *_SINK.split())

    def recording(self) -> Recording:
        """Record the loudspeaker while the context lasts."""
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
    """Record a loudspeaker while the context lasts; :attr:`samples` may be read meanwhile."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = {**os.environ, **env}
        self._heard = bytearray()

    def __enter__(self) -> Self:
        command = ["parec", "--device=loudspeaker.monitor", "--latency-msec=20"]
        command += ["--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._process = subprocess.Popen(
            command, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        assert eventually(lambda: len(self._heard) > 0, START_S), "nothing is recorded"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        self._listener.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    @property
    def samples(self) -> npt.NDArray[np.int16]:
        """All samples recorded so far."""
        return np.frombuffer(bytes(self._heard[: len(self._heard) // 2 * 2]), np.int16)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while heard := os.read(self._process.stdout.fileno(), 4096):
            self._heard += heard


def beats(
    sound: npt.NDArray[np.int16], rate: int = RATE, *, gap_s: float = 0.03
) -> list[tuple[float, float]]:
    """Return start and length of each beat of a sound, in seconds.

    A beat ends where ``gap_s`` is silent: 30 dB or more below the loudest.
    """
    step = rate // 200
    blocks = sound[: len(sound) // step * step].astype(np.float64).reshape(-1, step)
    loud = np.sqrt((blocks**2).mean(axis=1))
    sounding = np.flatnonzero(loud > max(loud.max(initial=0.0) * 10 ** (-30 / 20), 1.0))
    runs: list[list[int]] = []
    for block in sounding:
        if runs and (block - runs[-1][1]) * step / rate <= gap_s:
            runs[-1][1] = int(block)
        else:
            runs.append([int(block), int(block)])
    return [(first * step / rate, (last + 1 - first) * step / rate) for first, last in runs]


# what the resampling and the blocks of a sound server do to a beat
SMEAR_S = 0.04


def assert_same(heard: list[tuple[float, float]], wanted: list[tuple[float, float]]) -> None:
    """Compare beats and rests, where a busy sound server may have put silence in anywhere.

    It takes nothing away: each beat sounds for its whole length, though maybe in pieces, and no
    rest is shorter.
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
