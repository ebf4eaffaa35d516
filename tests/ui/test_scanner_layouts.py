"""Test a scanner that is set to one keyboard layout on a computer that is set to another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.desktop import Desktop, KeyStep, until
from tests.support.project import ROOT
from tests.support.scanned_codes import LIMOSA, NATIONAL, URL

PROGRAM = """
import json, sys, threading
from PySide6.QtCore import QSize
from gateway.domain.events import Scanned
from gateway.ui.application import make_application, use_theme
from gateway.ui.controller import Controller
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.keyboard_scanner import KeyboardScanner
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from gateway.domain.languages import LANGUAGES

def report(**entry):
    print(json.dumps(entry), flush=True)

application = make_application(["gateway"])
theme = Theme.load(size=QSize(1280, 800))
use_theme(application, theme)
window = KioskWindow(theme, Languages(LANGUAGES))
window.present(QSize(1280, 800))
kiosk = Controller(
    window, lambda effect: report(effect=type(effect).__name__), GALLERY[sys.argv[1]]
)
def scanned(text):
    report(scan=text)
    kiosk.handle(Scanned(text))
    screen = kiosk.state.screen
    if hasattr(screen, "problem"):
        report(problem=screen.problem)
    report(screen=type(screen).__name__)
guard = KeyboardScanner(window, scanned)
application.exec()
"""
_AMERICAN = dict(
    zip(
        "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
        (*range(10, 22), *range(24, 36), *range(38, 49), *range(52, 62)),
        strict=True,
    )
)
_SHIFTED = dict(
    zip('!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?', _AMERICAN.values(), strict=True)
)
"""The codes of the keys, as the American layout labels them (xkeyboard-config, evdev)."""
_GS = "\x1d"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, compiled_languages: None) -> Iterator[Desktop]:  # noqa: ARG001 - made first
    with Desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


class WatchedWindow:
    """Run the kiosk's window in a process of its own, which reports what it takes for a code."""

    def __init__(self, desk: Desktop, name: str, log: Path) -> None:
        self.log = log
        with log.open("w") as output:
            self.process = desk.start(
                [sys.executable, "-c", PROGRAM, name],
                stdout=output,
                cwd=ROOT,
                stderr=subprocess.STDOUT,
            )
        until("its window", lambda: [desk.active_window()] == desk.window_stack())

    def reported(self, key: str) -> list[Any]:
        return [
            line[key]
            for line in map(json.loads, self.log.read_text("utf-8").splitlines())
            if key in line
        ]


_SHIFT, _ENTER, _CAPS_LOCK, _ALT, _CONTROL = 50, 36, 66, 64, 37
PAD = dict(zip("1234567890", (87, 88, 89, 83, 84, 85, 79, 80, 81, 90), strict=True))
"""The codes of the number pad's keys; 104 is its Enter."""
_PAD_ENTER = 104
_KEY_MS = 2


def pressed(code: int, after_ms: int = _KEY_MS) -> list[KeyStep]:
    return [KeyStep(code, True, after_ms), KeyStep(code, False)]


def held(modifier: int, *codes: int) -> list[KeyStep]:
    """Return the steps that press keys while another one is held."""
    within = [step for code in codes for step in pressed(code)]
    return [KeyStep(modifier, True, _KEY_MS), *within, KeyStep(modifier, False)]


def scanner_keys(*parts: str | int, end: int | None = _ENTER) -> list[KeyStep]:
    """Return the keys that an American scanner presses.

    :param parts: texts, and between them pauses in milliseconds
    """
    steps: list[KeyStep] = []
    pause = 0
    for part in parts:
        if isinstance(part, int):
            pause = part
            continue
        for letter in part:
            if letter == _GS:
                keys = held(_CONTROL, _AMERICAN["]"])
            elif letter in _SHIFTED:
                keys = held(_SHIFT, _SHIFTED[letter])
            else:
                keys = pressed(_AMERICAN[letter])
            steps += [keys[0]._replace(after_ms=keys[0].after_ms + pause), *keys[1:]]
            pause = 0
    return steps + (pressed(end) if end is not None else [])


@contextmanager
def layout_of(desk: Desktop, layout: str) -> Iterator[None]:
    def choose(name: str) -> None:
        subprocess.run(["setxkbmap", "-display", desk.name, name], check=True, env=desk.environment)

    choose(layout)
    try:
        yield
    finally:
        choose("us")


@contextmanager
def watching(desk: Desktop, name: str, log: Path) -> Iterator[WatchedWindow]:
    watched = WatchedWindow(desk, name, log)
    try:
        yield watched
    finally:
        watched.process.kill()
        watched.process.wait()


def await_screens(watched: WatchedWindow, count: int) -> list[Any]:
    """Return the screens after each code, once there are ``count`` codes."""
    until(
        f"code {count}",
        lambda: len(watched.reported("screen")) >= count,
        details=lambda: watched.log.read_text("utf-8"),
    )
    return watched.reported("screen")


@pytest.mark.parametrize("layout", ["us", "be"])
def test_a_scanner_set_to_qwerty_on_a_computer_set_to_azerty(
    desk: Desktop, tmp_path: Path, layout: str
) -> None:
    texts = (URL, "5449000000996", LIMOSA, NATIONAL)
    with layout_of(desk, layout), watching(desk, "welcome", tmp_path / "log") as watched:
        for count, text in enumerate(texts, 1):
            desk.press_keys(scanner_keys(text))
            await_screens(watched, count)
        assert watched.reported("screen") == ["Reading", "Trouble", "Reading", "Typing"]
        assert (watched.reported("scan") == list(texts)) is (layout == "us")
        assert "Keep" not in watched.reported("effect")


@pytest.mark.parametrize("layout", ["be", "fr"])
def test_with_caps_lock_on_a_code_is_read(desk: Desktop, tmp_path: Path, layout: str) -> None:
    with layout_of(desk, layout), watching(desk, "welcome", tmp_path / "log") as watched:
        desk.press_keys(pressed(_CAPS_LOCK))
        try:
            codes = {LIMOSA: "Reading", NATIONAL: "Typing", URL: "Reading"}
            for count, (text, screen) in enumerate(codes.items(), 1):
                desk.press_keys(scanner_keys(text))
                assert await_screens(watched, count)[-1] == screen, watched.reported("scan")
        finally:
            desk.press_keys(pressed(_CAPS_LOCK))


@pytest.mark.parametrize("end", [_ENTER, None], ids=["enter", "silence"])
@pytest.mark.parametrize(
    ("layout", "parts"),
    [
        ("be", (f"https://x.be/l1?id={LIMOSA}&a[b]=1",)),
        ("be", (f'{{"id":{LIMOSA},"o":{{"n":1}}}}',)),
        ("de", (URL.partition("&name")[0],)),
        ("us", (f"{LIMOSA}{_GS}021x12345",)),
        ("us", ("https://www.limosa.example/l1?id=2491000", 90, "0000000175&from=2026-11-02")),
        ("us", ("2491", 90, "000000", 120, "0000175")),
        ("us", ("249100", 200, "85011512355")),
        ("us", ("5", 120, NATIONAL)),
    ],
)
def test_no_key_and_no_pause_cuts_a_code(
    desk: Desktop, tmp_path: Path, layout: str, parts: tuple[str | int, ...], end: int | None
) -> None:
    """Dead keys, a group separator, a slow radio: one code, and never another person's number."""
    with layout_of(desk, layout), watching(desk, "welcome", tmp_path / "log") as watched:
        desk.press_keys(scanner_keys(*parts, end=end))
        await_screens(watched, 1)
        # nothing of it comes later
        desk.press_keys(scanner_keys("marker", end=_ENTER))
        screens = await_screens(watched, 2)
        # no number's length; no number's check digits, so a person looks; a number
        expected = {"5": "Trouble", "249100": "Typing"}.get(str(parts[0]), "Reading")
        assert screens == [expected, "Trouble"], watched.reported("scan")


def test_a_number_pad_without_num_lock_types_digits_and_moves_nothing(
    desk: Desktop, tmp_path: Path
) -> None:
    with watching(desk, "direction-in", tmp_path / "log") as watched:
        keys = [step for digit in NATIONAL for step in pressed(PAD[digit])]
        desk.press_keys([*keys, *pressed(_PAD_ENTER)])
        assert await_screens(watched, 1) == ["Typing"]
        assert watched.reported("scan") == [NATIONAL]
        assert "Keep" not in watched.reported("effect")


def test_alt_codes_are_told(desk: Desktop, tmp_path: Path) -> None:
    with watching(desk, "direction-in", tmp_path / "log") as watched:
        keys = [
            step
            for digit in NATIONAL
            for step in held(_ALT, *(PAD[place] for place in f"{ord(digit):04}"))
        ]
        desk.press_keys([*keys, *pressed(_ENTER)])
        assert await_screens(watched, 1) == ["Trouble"]
        assert watched.reported("problem") == ["scanner-unreadable"]
        assert "Keep" not in watched.reported("effect")
