"""The practice panel on a running site: a touch acts on the wire, and faults set elsewhere show."""

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
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme

WAIT_MS = 20_000


@dataclass(frozen=True)
class Bench:
    """The visible panel, with its executor on a practice site."""

    panel: PracticePanel
    place: PracticeSite
    qtbot: QtBot

    def wait_for_faults(self, *faults: str) -> None:
        """Wait until the panel shows these faults and no others."""
        text = f"Wrong now: {SEPARATOR.join(faults)}" if faults else "All is right now."
        self.qtbot.waitUntil(lambda: self._text("practice-status") == text, timeout=WAIT_MS)

    def _text(self, name: str) -> str:
        label = finger.find(self.panel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def type_fault(self, words: str) -> None:
        """Type a fault into the line, and set it."""
        field = finger.find(self.panel, "practice-fault-line")
        self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        self.qtbot.keyClicks(field, words)
        finger.press(self.panel, "practice-fault-set")

    def wait_for_failure(self) -> str:
        """Wait until the panel shows why the last touch did nothing; return the sentence."""
        self.qtbot.waitUntil(
            lambda: finger.is_visible(self.panel, "practice-failure"), timeout=WAIT_MS
        )
        return self._text("practice-failure")

    def status_code(self) -> int:
        """Ask the service over HTTP; return its status code."""
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
    # whatever language an earlier window spoke
    Languages().use_source()
    theme = Theme.load(size=QSize(1280, 800))
    use_theme(qapp, theme)
    executor = PanelExecutor(place)
    panel = PracticePanel(theme, panel_people(place), executor.submit)
    bridge = Bridge(panel.show_status)
    executor.start(bridge.post)
    panel.resize(460, 760)
    panel.show()
    yield Bench(panel, place, qtbot)
    place.admin.clear_faults()
    executor.stop()
    bridge.close()
    panel.close()


def test_a_button_makes_the_service_fail_and_mends_it(bench: Bench) -> None:
    bench.wait_for_faults()
    assert bench.status_code() == 200
    finger.press(bench.panel, "practice-fault-fails")
    bench.wait_for_faults("status 503")
    assert bench.status_code() == 503
    finger.press(bench.panel, "practice-fault-fails")
    bench.wait_for_faults()
    assert bench.status_code() == 200


def test_any_fault_can_be_typed(bench: Bench) -> None:
    bench.type_fault("status 502 on openapi times 2")
    bench.wait_for_faults("status 502 on openapi times 2")
    assert [bench.status_code() for _ in range(3)] == [502, 502, 200]
    bench.wait_for_faults()


def test_what_is_no_fault_is_told_in_a_sentence(bench: Bench) -> None:
    bench.type_fault("explode")
    assert bench.wait_for_failure().startswith(
        "The practice site refused: There is no fault called 'explode'."
    )
    bench.wait_for_faults()


def test_what_was_set_elsewhere_is_shown_and_ended_here(bench: Bench) -> None:
    admin = bench.place.admin
    admin.set_fault("status 503")
    admin.set_fault("clock -900")
    admin.set_line("cut")
    admin.play_script("+1h +2h drip 20")
    bench.wait_for_faults("status 503", "clock -900", "refuse", "+1h +2h drip 20")
    for name in ("fault-fails", "network", "clock-900"):
        assert finger.find(bench.panel, f"practice-{name}").property("chosen")
    finger.press(bench.panel, "practice-network")
    bench.wait_for_faults("status 503", "clock -900", "+1h +2h drip 20")
    assert bench.status_code() == 503
    finger.press(bench.panel, "practice-all-right")
    bench.wait_for_faults()
    assert bench.status_code() == 200
    assert admin.list_faults()["script"] == []


def test_every_fault_is_offered_in_words_that_can_be_set(bench: Bench) -> None:
    bench.wait_for_faults()
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
    bench.wait_for_faults("certificate expired")
    with pytest.raises(requests.exceptions.SSLError, match="expired"):
        bench.status_code()
