"""The practice panel on a running site: what is touched there happens on the wire, and what happens
elsewhere is shown there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import requests
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from gateway.practice import finger
from gateway.practice.demo import panel_people
from gateway.practice.fault_panel import SEPARATOR
from gateway.practice.panel import PracticePanel
from gateway.practice.panel_executor import PanelExecutor
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.service.faults.kinds import KINDS, parse
from gateway.ui.application import apply_style, use_theme
from gateway.ui.bridge import Bridge
from gateway.ui.widgets.theme import Theme

WAIT_MS = 20_000


@dataclass(frozen=True)
class Bench:
    """The panel, shown, with its executor on a practice site."""

    panel: PracticePanel
    place: PracticeSite
    qtbot: QtBot

    def shows(self, *wrong: str) -> None:
        """Wait until the panel says that just this is wrong."""

        def told() -> bool:
            label = finger.find(self.panel, "practice-running")
            assert isinstance(label, QLabel)
            return label.text() == (
                f"Wrong now: {SEPARATOR.join(wrong)}" if wrong else "All is right now."
            )

        self.qtbot.waitUntil(told, timeout=WAIT_MS)

    def type(self, words: str) -> None:
        """Type into the line, and set it."""
        field = finger.find(self.panel, "practice-fault-line")
        self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        self.qtbot.keyClicks(field, words)
        finger.press(self.panel, "practice-fault-set")

    def said(self) -> str:
        """Why the last touch did nothing."""
        self.qtbot.waitUntil(
            lambda: finger.is_visible(self.panel, "practice-said"), timeout=WAIT_MS
        )
        label = finger.find(self.panel, "practice-said")
        assert isinstance(label, QLabel)
        return label.text()

    def status(self) -> int:
        """What the service answers, on the wire."""
        ready = self.place.ready
        return requests.get(
            ready["base_url"] + "/openapi.json", verify=ready["ca"], timeout=10
        ).status_code


@pytest.fixture
def bench(
    place: PracticeSite,
    qapp: QApplication,
    compiled_languages: None,  # noqa: ARG001
    qtbot: QtBot,
) -> Iterator[Bench]:
    apply_style(qapp)
    theme = Theme.load(size=QSize(1280, 800))
    use_theme(qapp, theme)
    executor = PanelExecutor(place)
    panel = PracticePanel(theme, panel_people(place), executor.submit)
    news = Bridge(panel.show_status)
    executor.start(news.post)
    panel.resize(460, 760)
    panel.show()
    yield Bench(panel, place, qtbot)
    place.admin.clear_faults()
    executor.stop()
    news.close()
    panel.close()


def test_a_button_makes_the_service_fail_and_mends_it(bench: Bench) -> None:
    bench.shows()
    assert bench.status() == 200
    finger.press(bench.panel, "practice-fault-fails")
    bench.shows("status 503")
    assert bench.status() == 503
    finger.press(bench.panel, "practice-fault-fails")
    bench.shows()
    assert bench.status() == 200


def test_any_fault_can_be_typed(bench: Bench) -> None:
    bench.type("status 502 on openapi times 2")
    bench.shows("status 502 on openapi times 2")
    assert [bench.status() for _ in range(3)] == [502, 502, 200]
    bench.shows()


def test_what_is_no_fault_is_told_in_a_sentence(bench: Bench) -> None:
    bench.type("explode")
    assert bench.said().startswith("The practice site refused: There is no fault called 'explode'.")
    bench.shows()


def test_what_was_set_elsewhere_is_shown_and_ended_here(bench: Bench) -> None:
    admin = bench.place.admin
    admin.set_fault("status 503")
    admin.set_fault("clock -900")
    admin.set_line("cut")
    admin.play_script("+1h +2h drip 20")
    bench.shows("status 503", "clock -900", "refuse", "+1h +2h drip 20")
    for name in ("fault-fails", "network", "clock-900"):
        assert finger.find(bench.panel, f"practice-{name}").property("chosen")
    finger.press(bench.panel, "practice-network")
    bench.shows("status 503", "clock -900", "+1h +2h drip 20")
    assert bench.status() == 503
    finger.press(bench.panel, "practice-all-right")
    bench.shows()
    assert bench.status() == 200
    assert admin.list_faults()["script"] == []


def test_every_fault_is_offered_in_words_that_can_be_set(bench: Bench) -> None:
    bench.shows()
    choice = finger.find(bench.panel, "practice-fault-words")
    assert isinstance(choice, QComboBox)
    bench.qtbot.waitUntil(lambda: choice.count() == len(KINDS), timeout=WAIT_MS)
    offered = [str(choice.itemData(index)) for index in range(choice.count())]
    assert [parse(words.split()).kind for words in offered] == list(KINDS)
    at = offered.index("certificate expired")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert choice.currentText() == "certificate expired"
    finger.press(bench.panel, "practice-fault-set")
    bench.shows("certificate expired")
    with pytest.raises(requests.exceptions.SSLError, match="expired"):
        bench.status()
