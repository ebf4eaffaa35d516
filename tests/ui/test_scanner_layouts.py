"""Test a scanner that is set to one keyboard layout on a computer that is set to another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.desktop import Desktop, until
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
from tests.support.gallery import GALLERY, LANGUAGES

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
    report(screen=type(kiosk.state.screen).__name__)
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
        until(
            "its window",
            lambda: bool(desk.window_stack()) and desk.active_window() == desk.window_stack()[-1],
        )

    def reported(self, key: str) -> list[Any]:
        return [
            line[key]
            for line in map(json.loads, self.log.read_text("utf-8").splitlines())
            if key in line
        ]


def scanner_keys(text: str) -> list[str]:
    """Return xdotool's words for the keys that an American scanner presses for ``text``."""
    words: list[str] = []
    for letter in text:
        if letter in _SHIFTED:
            words += ["keydown", "50", "key", str(_SHIFTED[letter]), "keyup", "50"]
        else:
            words += ["key", str(_AMERICAN[letter])]
    return [*words, "key", "36"]


@pytest.mark.parametrize("layout", ["us", "be"])
def test_a_scanner_set_to_qwerty_on_a_computer_set_to_azerty(
    desk: Desktop, tmp_path: Path, layout: str
) -> None:
    subprocess.run(["setxkbmap", "-display", desk.name, layout], check=True, env=desk.environment)
    watched = WatchedWindow(desk, "welcome", tmp_path / "log")
    try:
        for count, text in enumerate((URL, "5449000000996", LIMOSA, NATIONAL), 1):
            desk.xdotool(*scanner_keys(text))
            until(
                f"code {count}",
                lambda count=count: len(watched.reported("screen")) == count,
                details=watched.log.read_text,
            )
        assert watched.reported("screen") == ["Reading", "Trouble", "Reading", "Reading"]
        assert (watched.reported("scan") == [URL, "5449000000996", LIMOSA, NATIONAL]) is (
            layout == "us"
        )
        assert "Keep" not in watched.reported("effect")
    finally:
        watched.process.kill()
        watched.process.wait()
        subprocess.run(["setxkbmap", "-display", desk.name, "us"], check=True, env=desk.environment)
