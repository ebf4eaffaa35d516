"""Makes the five signals of the kiosk: ``python installer/sounds.py`` writes them into
resources/sounds.

They differ in rhythm first, so that people who hear no pitch, or hear it through a cheap
loudspeaker beside a concrete mixer, can tell them apart: one beat is *kept*, two quick ones
*confirmed*, three long ones *refused*, two pairs *trouble*; a long soft one, again and again, asks
for a forgotten *card*. All energy lies between 1 and 4 kHz:
below, small loudspeakers give nothing; above, ears hurt by years of noise hear little.
"""

from __future__ import annotations

import sys
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

# samples a second; one channel of 16 bits
RATE = 22_050
# of full scale: 1 dB is left, so that no converter clips between two samples
PEAK = 0.89
# a note's edges are rounded, since a hard edge clicks
ATTACK_S = 0.004
RELEASE_S = 0.020
# silence at the end
TAIL_S = 0.02

BELL = ((1, 1.0), (2, 0.45))
"""A bright tone: partials as multiples of the note's frequency, and their strengths."""
HORN = ((1, 1.0), (2, 0.6), (3, 0.5))
"""A harsh one."""
FLUTE = ((1, 1.0),)
"""A soft one."""


@dataclass(frozen=True, slots=True)
class Note:
    """One beat: when it begins and how long it lasts in seconds, its frequency in hertz, how fast
    it dies away (1/s).
    """

    start_s: float
    length_s: float
    hertz: float
    decay: float = 0.0


SIGNALS: dict[str, tuple[tuple[tuple[int, float], ...], tuple[Note, ...]]] = {
    "kept": (BELL, (Note(0.0, 0.30, 1_319, 7.0),)),
    "confirmed": (BELL, (Note(0.0, 0.10, 1_319), Note(0.15, 0.30, 1_976, 7.0))),
    "refused": (HORN, (Note(0.0, 0.24, 1_175), Note(0.34, 0.24, 1_109), Note(0.68, 0.24, 1_047))),
    "trouble": (
        HORN,
        (
            Note(0.0, 0.08, 1_245),
            Note(0.13, 0.08, 1_047),
            Note(0.42, 0.08, 1_245),
            Note(0.55, 0.08, 1_047),
        ),
    ),
    "card": (FLUTE, (Note(0.0, 0.8, 1_047, 1.0),)),
}
"""Partials and notes of each signal."""


def samples(name: str) -> npt.NDArray[np.int16]:
    """Return the signal ``name``, ready to be played at :data:`RATE`.

    :raises KeyError: when there is no such signal.
    """
    partials, notes = SIGNALS[name]
    sound = np.zeros(round((max(note.start_s + note.length_s for note in notes) + TAIL_S) * RATE))
    for note in notes:
        tone = _tone(note, partials)
        at = round(note.start_s * RATE)
        sound[at : at + len(tone)] += tone
    return np.asarray(
        np.round(sound / np.abs(sound).max() * PEAK * np.iinfo(np.int16).max), dtype=np.int16
    )


def _tone(note: Note, partials: tuple[tuple[int, float], ...]) -> npt.NDArray[np.float64]:
    time = np.arange(round(note.length_s * RATE)) / RATE
    tone = sum(
        strength * np.sin(2 * np.pi * note.hertz * multiple * time)
        for multiple, strength in partials
    )
    edges = np.minimum(1.0, np.minimum(time / ATTACK_S, (note.length_s - time) / RELEASE_S))
    return np.asarray(tone * np.exp(-note.decay * time) * np.sin(np.pi / 2 * edges) ** 2)


def write(folder: Path) -> None:
    """Write all signals as ``NAME.wav`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SIGNALS:
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(name).tobytes())


if __name__ == "__main__":
    write(
        Path(sys.argv[1])
        if len(sys.argv) > 1
        else Path(__file__).resolve().parents[1] / "resources" / "sounds"
    )
