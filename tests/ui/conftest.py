"""Give tests a real window with the shipped fonts and languages and the kiosk's own style."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from gateway.domain.languages import LANGUAGES
from gateway.flow.effects import Effect
from gateway.flow.kiosk_state import State
from gateway.ui.application import apply_style, use_theme
from gateway.ui.controller import Controller
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow
from tests.support.gallery_site import MORNING
from tests.support.studio import MakeWindow, frame


@pytest.fixture(scope="session")
def application(qapp: QApplication, compiled_languages: None) -> QApplication:  # noqa: ARG001 - made first
    """Return the one application, in the kiosk's style."""
    apply_style(qapp)
    return qapp


@pytest.fixture
def make_window(application: QApplication) -> Iterator[MakeWindow]:
    """Return ``make_window(size=(1280, 800), name="dark")``: the window is gone after the test."""
    made: list[KioskWindow] = []

    def make(
        size: tuple[int, int] = (1280, 800),
        dpi: float | None = None,
        name: str = "light",
        languages: tuple[str, ...] = LANGUAGES,
    ) -> KioskWindow:
        theme = Theme.load(dpi=dpi, size=QSize(*size), name=name)
        use_theme(application, theme)
        window = KioskWindow(
            theme, Languages(languages), now_ms=lambda: MORNING, preview=frame, allow_close=True
        )
        window.present(QSize(*size))
        made.append(window)
        return window

    yield make
    for window in made:
        window.allow_close = True
        window.close()
        window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(make_window: MakeWindow) -> KioskWindow:
    return make_window()


@pytest.fixture
def emitted() -> list[Effect]:
    """Return the list of the effects that the kiosk emitted."""
    return []


@pytest.fixture
def start(window: KioskWindow, emitted: list[Effect]) -> Iterator[Callable[[State], Controller]]:
    """Return ``start(state)``: a kiosk in that state on the window, whose effects are gathered."""
    kiosks: list[Controller] = []

    def begin(state: State) -> Controller:
        kiosks.append(Controller(window, emitted.append, state))
        return kiosks[-1]

    yield begin
    for kiosk in kiosks:
        kiosk.stop()
