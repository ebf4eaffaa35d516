"""Text into sound: by espeak-ng where it is installed, on Windows else by the system's own voices;
a process for each text.

The text goes in through the standard input, never as an argument, which every program of the
machine could read. No language falls back to another one's voice: Polish read by a Dutch voice is
understood by nobody.
"""

from __future__ import annotations

import base64
import logging
import os
import re
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

from gateway.devices.sound.output import SILENCE, NoSoundError, Samples, decode

logger = logging.getLogger(__name__)

# seconds for one text or one list of voices; Windows' PowerShell alone may take five
ANSWER_S = 15.0
# espeak-ng's own is 175: the listener's ears may be tired, and the place is loud
WORDS_A_MINUTE = 150


class NoVoiceError(Exception):
    """The system cannot say it; the text is a sentence, without what was to be said."""


class Synthesizer:
    """One program that makes speech; this one has no voices.

    :meth:`speak` blocks and belongs to one thread; :meth:`cancel` is for any.
    """

    name = "no program"

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    @cached_property
    def voices(self) -> dict[str, str]:
        """The voice for each language (two-letter code) that has one, as the program names it.
        Asked for once.
        """
        if not self._listing():
            return {}
        try:
            said = subprocess.run(
                self._listing(), capture_output=True, timeout=ANSWER_S, check=True, **_windowless()
            )
        except (OSError, subprocess.SubprocessError) as error:
            logger.info("%s does not list its voices (%s)", self.name, type(error).__name__)
            return {}
        return self._read(said.stdout.decode("utf-8", "replace"))

    def speak(self, text: str, language: str) -> Samples:
        """``text`` as sound, in the voice of ``language`` (two-letter code); :data:`SILENCE` when
        it was cancelled meanwhile.

        :raises NoVoiceError: when there is no voice for the language, or it makes no sound.
        """
        if language not in self.voices:
            raise NoVoiceError(f"There is no voice for the language {language}.")
        self._cancelled = False
        command, pipe = self._speaking(self.voices[language]), subprocess.PIPE
        try:
            process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, **_windowless()
            )
        except OSError:
            raise NoVoiceError(f"{self.name} cannot be started.") from None
        self._process = process
        # meanwhile
        if self._cancelled:
            process.kill()
        try:
            wav, _ = process.communicate(self._input(text), ANSWER_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise NoVoiceError(f"{self.name} does not answer in the language {language}.") from None
        finally:
            self._process = None
        if self._cancelled:
            return SILENCE
        try:
            return decode(wav)
        except NoSoundError:
            raise NoVoiceError(f"{self.name} made no sound in the language {language}.") from None

    def cancel(self) -> None:
        """What is being made is wanted no more."""
        self._cancelled = True
        process = self._process
        if process is not None:
            process.kill()

    def _listing(self) -> list[str]:
        """The command that lists the voices; empty where there is none."""
        return []

    def _read(self, listed: str) -> dict[str, str]:
        """The voices by language, from what that command printed."""
        raise NotImplementedError

    def _speaking(self, voice: str) -> list[str]:
        """The command that turns its input into a WAV file at its output."""
        raise NotImplementedError

    def _input(self, text: str) -> bytes:
        """``text`` as that command wants it."""
        return text.encode()


class Espeak(Synthesizer):
    """espeak-ng: small, quick (40 ms a sentence), with a voice for every language of the kiosk."""

    name = "espeak-ng"
    _SPOKEN_HERE = {"fr": "fr-be", "en": "en-gb"}  # noqa: RUF012 - never changed; where the list has varieties only

    def __init__(self, program: str) -> None:
        super().__init__()
        self._program = program

    def _listing(self) -> list[str]:
        return [self._program, "--voices"]

    def _read(self, listed: str) -> dict[str, str]:
        names = [line.split()[1] for line in listed.splitlines()[1:] if len(line.split()) > 1]
        found = {name.split("-")[0]: name for name in reversed(names)}
        found.update((name, name) for name in names if "-" not in name)
        found.update(
            (language, name) for language, name in self._SPOKEN_HERE.items() if name in names
        )
        return found

    def _speaking(self, voice: str) -> list[str]:
        return [
            self._program,
            "-v",
            voice,
            "-s",
            str(WORDS_A_MINUTE),
            "-b",
            "1",
            "--stdin",
            "--stdout",
        ]


class Sapi(Synthesizer):
    """The voices of Windows (System.Speech), by way of PowerShell, which needs a second or two for
    each text.
    """

    name = "Windows"
    _LIST = (
        "Add-Type -AssemblyName System.Speech; "
        "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | Where-Object { $_.Enabled } | "
        "ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }"
    )
    _SPEAK = (
        "Add-Type -AssemblyName System.Speech; "
        "$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String(@($input) -join '')); "
        "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; $voice.SelectVoice('%s'); "
        "$wav = New-Object IO.MemoryStream; $voice.SetOutputToWaveStream($wav); $voice.Speak($text); $voice.SetOutputToNull(); "
        "$out = [Console]::OpenStandardOutput(); $wav.WriteTo($out); $out.Flush()"
    )

    def __init__(self, program: str) -> None:
        super().__init__()
        self._command = [program, "-NoProfile", "-NonInteractive", "-Command"]

    def _listing(self) -> list[str]:
        return [*self._command, self._LIST]

    def _read(self, listed: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for culture, name in re.findall(r"^([a-z]{2})-\S+ (\S.*?)\s*$", listed, re.MULTILINE):
            found.setdefault(culture, name)
        return found

    def _speaking(self, voice: str) -> list[str]:
        return [*self._command, self._SPEAK % voice.replace("'", "''")]

    def _input(self, text: str) -> bytes:
        # PowerShell reads its input in the code page of the terminal
        return base64.b64encode(text.encode()) + b"\r\n"


def synthesizer() -> Synthesizer:
    """What makes speech on this machine: espeak-ng, else Windows' own voices, else nothing."""
    program = shutil.which("espeak-ng") or next(
        (path for path in _windows_places() if Path(path).is_file()), None
    )
    if program:
        return Espeak(program)
    shell = shutil.which("powershell") if sys.platform == "win32" else None
    return Sapi(shell) if shell else Synthesizer()


def _windows_places() -> list[str]:
    """Where espeak-ng's own installer puts it, without telling PATH."""
    folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    return [str(Path(folder) / "eSpeak NG" / "espeak-ng.exe") for folder in folders if folder]


def _windowless() -> dict[str, Any]:
    """What keeps a program of the terminal from flashing up a window on the kiosk's screen."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
