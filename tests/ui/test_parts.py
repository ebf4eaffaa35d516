"""Test smaller parts: the camera's picture, the practice panel, imports at the start."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gateway.domain.model import Means, Remark
from gateway.domain.problem import Problem
from gateway.practice import finger
from gateway.practice.panel import PracticePanel, PracticePerson
from gateway.ui.application import use_theme
from gateway.ui.screens.aiming import image_of
from gateway.ui.screens.staff_table import line_marks
from gateway.ui.screens.trouble import other_means
from gateway.ui.widgets.labels import STEP, largest
from gateway.ui.widgets.paged_text import PagedText
from gateway.ui.widgets.theme import Theme
from gateway.ui.widgets.touch import Button
from gateway.ui.window import KioskWindow
from tests.support.gallery import GALLERY
from tests.support.gallery_site import WORKPLACES
from tests.support.gallery_staff_lists import LINES
from tests.support.legibility import visible


def test_the_preview_is_mirrored(window: KioskWindow, qtbot: QtBot) -> None:
    window.draw(GALLERY["camera"])
    preview = finger.find(window, "preview")

    def brightness(x: int) -> int:
        return preview.grab().toImage().pixelColor(x, 3).lightness()

    # the frame is brighter at its right
    qtbot.waitUntil(lambda: brightness(5) > brightness(preview.width() - 5) + 50)


@pytest.mark.parametrize(
    "frame",
    [
        np.full((48, 64), 9, np.uint8),
        np.full((96, 128), 9, np.uint8)[::2, ::2],
        memoryview(bytes([9]) * 64).cast("B", (8, 8)),
    ],
    ids=["whole", "strided", "memoryview"],
)
def test_a_grey_frame_becomes_an_image(frame: object) -> None:
    image = image_of(frame)
    assert image is not None
    assert image.pixelColor(5, 5).lightness() == 9


@pytest.mark.parametrize(
    "frame",
    [
        None,
        "text",
        b"flat",
        np.zeros((4, 4, 3), np.uint8),
        np.zeros((4, 4)),
        np.zeros((0, 4), np.uint8),
    ],
    ids=str,
)
def test_anything_else_is_no_image(frame: object) -> None:
    assert image_of(frame) is None


def test_remark_32_is_marked_once() -> None:
    late = LINES[4]
    assert late.late
    assert [remark.code for remark in late.remarks] == ["ciao_32"]
    assert line_marks(late, "nl") == ("remark 32",)


def test_an_unknown_remark_is_shown_by_its_code() -> None:
    base = LINES[5]
    line = replace(base, remarks=(Remark("odd"),))
    assert line_marks(line, "nl") == ("remark odd",)


def test_other_means_are_offered_only_where_they_help() -> None:
    everything = frozenset(Means)
    assert other_means(Problem.CARD_MUTE, everything) == (Means.FORM, Means.KEYPAD)
    assert other_means(Problem.NOT_AN_L1, everything) == (Means.KEYPAD,)
    assert other_means(Problem.NOT_KEPT, everything) == ()
    assert other_means(Problem.NO_READER, frozenset({Means.CARD})) == ()


def test_the_practice_panel_tells_what_was_touched(application: QApplication) -> None:
    theme = Theme.load(size=QSize(1280, 800))
    use_theme(application, theme)
    acted: list[tuple[str, str]] = []
    people = [
        PracticePerson("jan", "Jan Peeters", "", True, False),
        PracticePerson("joao", "João Silva", "L1", False, True),
    ]
    panel = PracticePanel(theme, people, lambda *action: acted.append(action))
    panel.show()
    names = (
        "card-in-jan",
        "card-out",
        "form-up-joao",
        "form-away",
        "network",
        "network",
        "clock-900",
        "clock--900",
        "clock-0",
    )
    for name in (*names, "fault-fails", "fault-fails"):
        finger.press(panel, f"practice-{name}")
    assert acted == [
        ("card-in", "jan"),
        ("card-out", ""),
        ("form-up", "joao"),
        ("form-away", ""),
        ("network", "cut"),
        ("network", "restored"),
        ("clock", "900"),
        ("clock", "-900"),
        ("clock", "0"),
        ("fault", "status 503"),
        ("fault-end", "status 503"),
    ]
    assert not finger.is_visible(panel, "practice-form-up-jan")
    panel.close()


_START = """
import sys
from gateway.ui.application import make_application, use_theme
from gateway.ui.widgets.theme import Theme
application = make_application(sys.argv)
theme = Theme.load(dpi=100)
use_theme(application, theme)
from gateway.flow.kiosk_state import State
from gateway.ui.text.translate import Languages
from gateway.ui.window import KioskWindow
window = KioskWindow(theme, Languages(("nl",)))
window.draw(State())
from PySide6.QtCore import QSize, qWarning
window.present(QSize(1280, 800))
application.processEvents()
qWarning("a warning of Qt")
devices = {"cv2", "numpy", "smartcard", "requests"}
print(sorted(name for name in sys.modules if name.split(".")[0] in devices))
"""


@pytest.mark.usefixtures("application")
def test_a_start_loads_nothing_of_the_devices() -> None:
    program = [
        "import logging; logging.basicConfig(format='%(levelname)s %(name)s %(message)s')",
        _START,
    ]
    result = subprocess.run(
        [sys.executable, "-c", "\n".join(program)], capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines() == ["[]"]
    assert result.stderr.splitlines() == ["WARNING gateway.qt default: a warning of Qt"]


@pytest.mark.parametrize("limit", [0.3, 0.4, 0.55, 0.7, 0.72, 0.95, 1.0, 2.0])
@pytest.mark.parametrize(("least", "most"), [(0.5, 1.0), (0.4, 1.0), (0.7, 0.85), (0.5, 0.5)])
def test_halving_finds_the_size_that_stepping_finds(
    limit: float, least: float, most: float
) -> None:
    tried = [most - step * STEP for step in range(round((most - least) / STEP) + 1)]
    stepped = next((scale for scale in tried if scale <= limit + 1e-9), None)
    assert largest(lambda scale: scale <= limit + 1e-9, least, most) == stepped


@pytest.mark.parametrize("name", ["welcome", "workplaces", "workplace-chosen", "workplace-only"])
def test_the_number_of_the_works_stands_in_one_piece(window: KioskWindow, name: str) -> None:
    window.draw(GALLERY[name])
    words = " ".join(label.text() for label in visible(window, QLabel))
    assert any(place.number in words for place in WORKPLACES)


def test_lines_stay_lines_on_the_pages_of_a_text(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme.load(dpi=149, size=QSize(1280, 800))
    use_theme(application, theme)
    paged = PagedText(theme, "body")
    qtbot.addWidget(paged)
    paged.resize(500, 300)
    lines = [f"Company {place}: missing" for place in range(40)]
    paged.show_text("\n".join(lines))
    words, turn = paged.findChildren(QLabel)[0], paged.findChild(Button, "turn")
    assert turn is not None
    read: list[str] = []
    while not read or words.text().removesuffix(" …") not in read:
        read.append(words.text().removesuffix(" …"))
        turn.click()
    assert len(read) > 1
    assert "\n".join(read).split("\n") == lines
