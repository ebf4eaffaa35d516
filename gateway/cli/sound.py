"""``gateway check --sound``: play each sound of the kiosk, for the ears of the technician."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TextIO

from gateway import resources
from gateway.cli import check
from gateway.devices.sound.player import SIGNALS, SoundPlayer
from gateway.system import settings as settings_file

# the longest sound, a voice that is slow to come included
HEARD_S = 30.0
_MEANINGS = {
    "kept": "one beat: the registration is kept",
    "confirmed": "two quick beats: the central service confirmed it",
    "refused": "three long, low beats: the central service refused it",
    "trouble": "two pairs of beats: something went wrong, nothing is registered",
    "card": "one long, soft beat, again and again: a card was left in the reader",
}
# in every language the words of the screen
_SAMPLE = "IN 07:03"


def listen(home: Path, out: TextIO) -> int:
    """Print what can be heard, play the five sounds at the volume that is set, and speak where that
    is set.

    :return: exit code 0, or 1 where there is no sound device.
    :raises UserError: when the settings or the files of the sounds cannot be used.
    """
    settings = settings_file.load(home)
    check.check(home, out, as_json=False, only=("sound",))
    wanted, silent = settings.sound, threading.Event()
    player = SoundPlayer(
        lambda _event: None,
        resources.folder() / "sounds",
        volume=wanted.volume,
        speech=wanted.speech,
        on_silent=silent.set,
    )
    player.start()
    try:
        for name in SIGNALS:
            print(f"{name:9}  {_MEANINGS[name]}", file=out, flush=True)
            player.play(name)
            silent.wait(HEARD_S)
            silent.clear()
            if not player.has_device:
                return 1
        for language in settings.kiosk.languages if wanted.speech else ():
            print(f"{language:9}  {_SAMPLE}", file=out, flush=True)
            player.say(_SAMPLE, language)
            silent.wait(HEARD_S)
            silent.clear()
        return 0
    finally:
        player.stop()
