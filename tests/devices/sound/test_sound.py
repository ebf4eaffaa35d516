"""Test the player on a real sound server whose only loudspeaker is recorded."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from gateway import resources
from gateway.devices.sound.player import SIGNALS, SoundPlayer, load_signals
from tests.support.events import PATIENCE_S, Events, eventually
from tests.support.sound_server import RATE, SMEAR_S, Recording, SoundServer, assert_same, beats

FOLDER = resources.folder() / "sounds"
RHYTHMS = {name: beats(sound) for name, sound in load_signals(FOLDER).items()}
MakePlayer = Callable[..., "Heard"]


class Heard:
    """Run a player, and wait for the silence after what it was asked for."""

    def __init__(self, **settings: float | bool) -> None:
        self.events, self._silent = Events(), threading.Event()
        self.player = SoundPlayer(self.events, FOLDER, on_silent=self._silent.set, **settings)  # type: ignore[arg-type] # any of them
        self.player.start()

    def play(self, name: str) -> None:
        self._silent.clear()
        self.player.play(name)

    def say(self, text: str, language: str) -> None:
        self._silent.clear()
        self.player.say(text, language)

    def out(self) -> None:
        """Wait until all has been heard, or could not be."""
        assert self._silent.wait(PATIENCE_S), "the player does not come to an end"


@pytest.fixture
def make_player(caplog: pytest.LogCaptureFixture) -> Iterator[MakePlayer]:
    """Run players, as in ``make_player(speech=True)``; stop them at the end."""
    caplog.set_level(logging.INFO, "gateway.devices")
    made: list[Heard] = []

    def make(**settings: float | bool) -> Heard:
        made.append(Heard(**settings))
        return made[-1]

    yield make
    for heard in made:
        assert heard.player.stop()
        assert heard.events.rest() == []


def rhythm(recording: Recording) -> list[tuple[float, float]]:
    """Return the beats recorded so far, counted from the first."""
    recorded = beats(recording.samples)
    return [(start - recorded[0][0], length) for start, length in recorded]


def sounds(recording: Recording) -> Callable[[], bool]:
    return lambda: len(beats(recording.samples)) > 0


def test_each_signal_is_heard_in_its_rhythm(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player()
    for name in SIGNALS:
        with sound_server.recording() as recording:
            heard.play(name)
            heard.out()
        assert_same(rhythm(recording), RHYTHMS[name])


def test_a_new_signal_cuts_off_the_one_before(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player()
    with sound_server.recording() as recording:
        heard.play("refused")
        assert eventually(sounds(recording))
        heard.play("confirmed")
        heard.out()
    recorded = rhythm(recording)
    before = sum(length for _start, length in recorded) - sum(
        length for _start, length in RHYTHMS["confirmed"]
    )
    assert before < sum(length for _start, length in RHYTHMS["refused"]) - SMEAR_S
    assert recorded[-1][1] == pytest.approx(RHYTHMS["confirmed"][-1][1], abs=SMEAR_S)


def test_what_is_asked_for_in_one_breath_leaves_the_last(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player()
    with sound_server.recording() as recording:
        for name in (*SIGNALS, "kept"):
            heard.play(name)
        heard.out()
    assert rhythm(recording)[-1][1] == pytest.approx(RHYTHMS["kept"][0][1], abs=0.03)
    # the first may have begun
    assert len(rhythm(recording)) <= 2


def test_the_volume(sound_server: SoundServer, make_player: MakePlayer) -> None:
    loudest = {}
    for volume in (100, 50, 0):
        heard = make_player(volume=volume)
        with sound_server.recording() as recording:
            heard.play("kept")
            heard.out()
        loudest[volume] = int(np.abs(recording.samples.astype(np.int32)).max())
    assert loudest[50] == pytest.approx(loudest[100] / 2, rel=0.05)
    assert loudest[0] <= 1


def test_no_sound_device_is_no_fault(
    make_player: MakePlayer, caplog: pytest.LogCaptureFixture
) -> None:
    heard = make_player(speech=True)
    for _ in range(3):
        heard.play("kept")
        heard.say("IN 07:03", "nl")
        heard.out()
    assert not heard.player.has_device
    assert caplog.text.count("There is no sound device") == 1


def test_a_server_that_comes_later_is_found(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    sound_server.stop()
    heard = make_player()
    heard.play("kept")
    heard.out()
    assert not heard.player.has_device
    sound_server.start()
    with sound_server.recording() as recording:
        heard.play("kept")
        heard.out()
    assert_same(rhythm(recording), RHYTHMS["kept"])
    assert heard.player.has_device


def test_unplugged_in_the_middle_of_a_sound_and_plugged_in_again(
    sound_server: SoundServer, make_player: MakePlayer, caplog: pytest.LogCaptureFixture
) -> None:
    heard = make_player()
    with sound_server.recording() as recording:
        heard.play("refused")
        assert eventually(sounds(recording))
        sound_server.unplug()
        heard.out()
    heard.play("kept")
    heard.out()
    assert not heard.player.has_device
    sound_server.plug()
    with sound_server.recording() as recording:
        heard.play("confirmed")
        heard.out()
    assert_same(rhythm(recording), RHYTHMS["confirmed"])
    assert caplog.text.count("takes nothing any more") == 1
    assert caplog.text.count("There is no sound device") == 1


def test_a_server_that_crashes_in_the_middle_of_a_sound(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player()
    with sound_server.recording() as recording:
        heard.play("trouble")
        assert eventually(sounds(recording))
        sound_server.stop()
        heard.out()
    sound_server.start()
    with sound_server.recording() as recording:
        heard.play("trouble")
        heard.out()
    assert_same(rhythm(recording), RHYTHMS["trouble"])


def test_a_server_that_answers_nobody_holds_up_nobody(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    """Once the server answers again, the latest request is heard and none of the others."""
    heard = make_player()
    heard.play("kept")
    heard.out()
    sound_server.freeze()
    for _ in range(1_000):
        heard.play("trouble")
        heard.play("refused")
    heard.play("kept")
    sound_server.freeze(frozen=False)
    heard.out()
    with sound_server.recording() as recording:
        heard.play("confirmed")
        heard.out()
    assert_same(rhythm(recording), RHYTHMS["confirmed"])


def test_the_device_is_given_back(sound_server: SoundServer, make_player: MakePlayer) -> None:  # noqa: ARG001 - it plays through it
    heard = make_player()
    heard.play("kept")
    heard.out()
    folder = Path("/proc/self/fd")
    before = len(list(folder.iterdir()))
    for _ in range(5):
        heard.play("kept")
        heard.out()
    assert len(list(folder.iterdir())) <= before


def test_stopped_in_the_middle_of_a_sound(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player()
    with sound_server.recording() as recording:
        heard.play("refused")
        assert eventually(sounds(recording))
        assert heard.player.stop()
    assert not heard.player.is_alive


def test_a_program_that_ends_in_the_middle_of_a_sound(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    """Without a stop of the player the device must not call into an interpreter that is gone."""
    script = tmp_path / "ends.py"
    script.write_text(
        "import sys, time\n"
        "from pathlib import Path\n"
        "from gateway.devices.sound.player import SoundPlayer\n"
        "player = SoundPlayer(print, Path(sys.argv[1]))\n"
        "player.start()\n"
        "player.play('refused')\n"
        "deadline = time.monotonic() + 10\n"
        "while not 0 < player.left_s < 0.6 and time.monotonic() < deadline:\n"
        "    time.sleep(0.01)\n"
    )
    command = [sys.executable, "-X", "faulthandler", str(script), str(FOLDER)]
    with sound_server.recording() as recording:
        ended = subprocess.run(
            command, capture_output=True, text=True, timeout=30, check=False, env=os.environ
        )
        assert eventually(sounds(recording))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


# ---- words ---------------------------------------------------------------------------------------


def test_words_follow_the_signal(sound_server: SoundServer, make_player: MakePlayer) -> None:
    heard = make_player(speech=True)
    with sound_server.recording() as recording:
        heard.play("confirmed")
        heard.say("IN 07:03. Bevestigd.", "nl")
        heard.out()
    recorded = rhythm(recording)
    assert_same(recorded[:2], RHYTHMS["confirmed"])
    # after a breath
    assert recorded[2][0] > 0.5
    assert 1.0 < recorded[-1][0] + recorded[-1][1] - recorded[2][0] < 6.0
    assert np.abs(recording.samples.astype(np.int32)).max() < 32_000


def test_new_words_and_new_signals_cut_off_old_words(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player(speech=True)
    long = (
        "Dit is een lange zin, die niemand tot het einde wil horen, en die toch maar blijft duren. "
        * 5
    )
    for cut in (
        lambda: heard.say("IN.", "nl"),
        lambda: heard.play("kept"),
        lambda: heard.say("", "nl"),
    ):
        with sound_server.recording() as recording:
            heard.say(long, "nl")
            assert eventually(sounds(recording))
            cut()
            heard.out()
        # the whole is longer than twenty seconds
        assert len(recording.samples) / RATE < 5


def test_an_empty_text_lets_a_signal_end(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    heard = make_player(speech=True)
    with sound_server.recording() as recording:
        heard.play("refused")
        heard.say("", "nl")
        heard.out()
    assert_same(rhythm(recording), RHYTHMS["refused"])


def test_what_is_not_wanted_is_not_heard(
    sound_server: SoundServer, make_player: MakePlayer
) -> None:
    signals, words = (
        make_player(signals=True, speech=False),
        make_player(signals=False, speech=True),
    )
    with sound_server.recording() as recording:
        signals.say("IN 07:03", "nl")
        words.play("kept")
        signals.play("kept")
        signals.out()
    assert_same(rhythm(recording), RHYTHMS["kept"])


def test_no_voice_for_a_language_is_said_once(
    sound_server: SoundServer, make_player: MakePlayer, caplog: pytest.LogCaptureFixture
) -> None:
    heard = make_player(speech=True)
    with sound_server.recording() as recording:
        for _ in range(3):
            heard.say("IN 07:03", "zz")
            heard.out()
    assert not beats(recording.samples)
    assert (
        caplog.text.count("There is no voice for the language zz. Results are not spoken in it.")
        == 1
    )
