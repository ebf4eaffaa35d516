"""Test the five signals' files: each has its rhythm, all are loud, none clicks or clips."""

from __future__ import annotations

import runpy
import wave
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from gateway import resources
from gateway.devices.sound.player import SIGNALS, SoundFilesError, load_signals
from tests.support.project import ROOT
from tests.support.sound_server import RATE, beats

FOLDER = resources.folder() / "sounds"
MAKER: dict[str, Any] = runpy.run_path(str(ROOT / "installer" / "sounds.py"))


@pytest.fixture(params=SIGNALS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sound(name: str) -> npt.NDArray[np.int16]:
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), np.int16)


def test_the_files_are_what_the_script_makes(name: str, sound: npt.NDArray[np.int16]) -> None:
    made = MAKER["samples"](name)
    assert len(made) == len(sound)
    # another processor may round the other way
    assert np.abs(made.astype(np.int32) - sound).max() <= 1


def test_the_rhythms_differ() -> None:
    """They differ by the number of beats alone, and by their length and the pauses between them."""
    rhythms = {name: beats(sound) for name, sound in load_signals(FOLDER).items()}
    assert {name: len(rhythm) for name, rhythm in rhythms.items()} == {
        "kept": 1,
        "confirmed": 2,
        "refused": 3,
        "trouble": 4,
        "card": 1,
    }
    steps = {
        name: tuple(np.diff([start for start, _ in rhythm])) for name, rhythm in rhythms.items()
    }
    # quick
    assert all(step <= 0.2 for step in steps["confirmed"])
    # slow
    assert all(step >= 0.3 for step in steps["refused"])
    first, between, second = steps["trouble"]
    # two pairs
    assert between >= 2 * max(first, second)
    lengths = {name: max(length for _, length in rhythm) for name, rhythm in rhythms.items()}
    assert lengths["refused"] >= 2 * lengths["trouble"]
    assert lengths["card"] >= 2 * lengths["kept"]


def test_they_are_short(name: str, sound: npt.NDArray[np.int16]) -> None:
    assert len(sound) / RATE <= (0.5 if name in ("kept", "confirmed") else 1.0)


def test_they_are_loud_and_nothing_clips(sound: npt.NDArray[np.int16]) -> None:
    loudest = np.abs(sound.astype(np.int32)).max()
    assert 0.8 * 32_767 < loudest < 0.95 * 32_767
    assert np.sqrt((sound.astype(np.float64) ** 2).mean()) > 0.15 * 32_767


def test_they_begin_and_end_in_silence(sound: npt.NDArray[np.int16]) -> None:
    """Without a click: at both ends no step between samples is as steep as within."""
    steps = np.abs(np.diff(sound.astype(np.int32)))
    assert sound[0] == 0
    assert sound[-1] == 0
    assert max(steps[:5].max(), steps[-5:].max()) < steps.max() / 10


def test_a_small_loudspeaker_and_tired_ears_hear_them(sound: npt.NDArray[np.int16]) -> None:
    """Nine tenths of the energy lie between 1 and 4 kHz."""
    energy = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    assert energy[(hertz >= 1_000) & (hertz <= 4_000)].sum() >= 0.9 * energy.sum()


def test_they_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 200_000


def test_a_missing_or_damaged_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SoundFilesError, match=r"kept\.wav is missing or damaged"):
        load_signals(tmp_path)
    for name in SIGNALS:
        (tmp_path / f"{name}.wav").write_bytes(b"RIFF, but no more")
    with pytest.raises(SoundFilesError, match="Install the kiosk again"):
        load_signals(tmp_path)
