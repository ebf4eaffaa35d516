"""Turn text into sound, by espeak-ng or by Windows' own voices; a process for each text.

The text goes in through the standard input, never as an argument, which every program of the
machine could read. No language falls back to another one's voice: Polish read by a Dutch voice is
not understood.
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
TIMEOUT_S = 15.0
# espeak-ng's own is 175: a building site is loud
WORDS_PER_MINUTE = 150


class NoVoiceError(Exception):
    """Tell why the system cannot speak a text; never the text."""


class Synthesizer:
    """Make speech by a program; the base has no voices.

    :meth:`speak` blocks and belongs to one thread; :meth:`cancel` is for any.
    """

    name = "no program"

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    @cached_property
    def voices(self) -> dict[str, str]:
        """The voice of each language (two-letter code) as the program names it; listed once."""
        command = self._list_command()
        if not command:
            return {}
        try:
            listed = subprocess.run(
                command, capture_output=True, timeout=TIMEOUT_S, check=True, **_windowless()
            )
        except (OSError, subprocess.SubprocessError) as error:
            logger.info("%s does not list its voices (%s)", self.name, type(error).__name__)
            return {}
        return self._parse_voices(listed.stdout.decode("utf-8", "replace"))

    def speak(self, text: str, language: str) -> Samples:
        """Return ``text`` as sound in the voice of ``language`` (two-letter code).

        :data:`SILENCE` when it was cancelled meanwhile.

        :raises NoVoiceError: when there is no voice for the language, or it makes no sound.
        """
        if language not in self.voices:
            raise NoVoiceError(f"There is no voice for the language {language}.")
        self._cancelled = False
        command, pipe = self._speak_command(self.voices[language]), subprocess.PIPE
        try:
            process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, **_windowless()
            )
        except OSError:
            raise NoVoiceError(f"{self.name} cannot be started.") from None
        self._process = process
        # cancelled before there was a process
        if self._cancelled:
            process.kill()
        try:
            wav, _ = process.communicate(self._encode(text), TIMEOUT_S)
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
        """End the speech that is being made."""
        self._cancelled = True
        process = self._process
        if process is not None:
            process.kill()

    def _list_command(self) -> list[str]:
        """Return the command that lists the voices; empty where there is none."""
        return []

    def _parse_voices(self, listed: str) -> dict[str, str]:
        """Return the voices by language, from what that command printed."""
        raise NotImplementedError

    def _speak_command(self, voice: str) -> list[str]:
        """Return the command that turns its input into a WAV file at its output."""
        raise NotImplementedError

    def _encode(self, text: str) -> bytes:
        """Return ``text`` as that command wants it."""
        return text.encode()


# the variety to speak where espeak-ng lists no plain language
_VARIETIES = {"fr": "fr-be", "en": "en-gb"}


class Espeak(Synthesizer):
    """Speak by espeak-ng: quick (40 ms a sentence), with a voice for each language of the kiosk."""

    name = "espeak-ng"

    def __init__(self, program: str) -> None:
        super().__init__()
        self._program = program

    def _list_command(self) -> list[str]:
        return [self._program, "--voices"]

    def _parse_voices(self, listed: str) -> dict[str, str]:
        names = [line.split()[1] for line in listed.splitlines()[1:] if len(line.split()) > 1]
        voices = {name.split("-")[0]: name for name in reversed(names)}
        voices.update((name, name) for name in names if "-" not in name)
        voices.update((language, name) for language, name in _VARIETIES.items() if name in names)
        return voices

    def _speak_command(self, voice: str) -> list[str]:
        options = ["-v", voice, "-s", str(WORDS_PER_MINUTE), "-b", "1", "--stdin", "--stdout"]
        return [self._program, *options]


class Sapi(Synthesizer):
    """Speak by Windows' voices (System.Speech), through PowerShell: a second or two a text."""

    name = "Windows"
    _LIST = (
        "Add-Type -AssemblyName System.Speech; "
        "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | "
        "Where-Object { $_.Enabled } | "
        "ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }"
    )
    _SPEAK = (
        "Add-Type -AssemblyName System.Speech; "
        "$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String(@($input) -join '')); "
        "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; $voice.SelectVoice('%s'); "
        "$wav = New-Object IO.MemoryStream; $voice.SetOutputToWaveStream($wav); "
        "$voice.Speak($text); $voice.SetOutputToNull(); "
        "$out = [Console]::OpenStandardOutput(); $wav.WriteTo($out); $out.Flush()"
    )

    def __init__(self, program: str) -> None:
        super().__init__()
        self._command = [program, "-NoProfile", "-NonInteractive", "-Command"]

    def _list_command(self) -> list[str]:
        return [*self._command, self._LIST]

    def _parse_voices(self, listed: str) -> dict[str, str]:
        voices: dict[str, str] = {}
        for culture, name in re.findall(r"^([a-z]{2})-\S+ (\S.*?)\s*$", listed, re.MULTILINE):
            voices.setdefault(culture, name)
        return voices

    def _speak_command(self, voice: str) -> list[str]:
        return [*self._command, self._SPEAK % voice.replace("'", "''")]

    def _encode(self, text: str) -> bytes:
        # PowerShell reads its input in the code page of the terminal
        return base64.b64encode(text.encode()) + b"\r\n"


def synthesizer() -> Synthesizer:
    """Return the speech of this machine: espeak-ng, else Windows' voices, else the mute base."""
    program = shutil.which("espeak-ng") or next(
        (path for path in _windows_places() if Path(path).is_file()), None
    )
    if program:
        return Espeak(program)
    shell = shutil.which("powershell") if sys.platform == "win32" else None
    return Sapi(shell) if shell else Synthesizer()


def _windows_places() -> list[str]:
    """Return where espeak-ng's own installer puts it on Windows, without telling PATH."""
    folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    return [str(Path(folder) / "eSpeak NG" / "espeak-ng.exe") for folder in folders if folder]


def _windowless() -> dict[str, Any]:
    """Return the options that keep a program from flashing up a window on the kiosk's screen."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
