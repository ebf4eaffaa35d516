"""Draw every screen in one window, state after state: for the pictures and the tests of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from gateway.domain.languages import LANGUAGES
from gateway.ui.application import use_theme
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow
from tests.support.gallery import in_language
from tests.support.gallery_site import CONTACT, DPI, MORNING
from tests.support.legibility import faults

MakeWindow = Callable[..., KioskWindow]


@dataclass(frozen=True, slots=True)
class Look:
    """Say how the window looks: its size in pixels, its theme, its text in per cent."""

    size: tuple[int, int] = (1280, 800)
    theme: str = "light"
    text: int = 100

    def __str__(self) -> str:
        return f"{self.theme}-{self.size[0]}x{self.size[1]}" + (
            f"-{self.text}" if self.text != 100 else ""
        )


def frame() -> memoryview:
    """Return a grey picture as a camera gives it: 320 x 240, brighter to the right."""
    wide, high = 320, 240
    return memoryview(bytes((60 + x // 2) & 255 for _ in range(high) for x in range(wide))).cast(
        "B", (high, wide)
    )


class Studio:
    """Hold one window of a look, for any number of states; as a context manager."""

    def __init__(
        self, application: QApplication, look: Look, languages: tuple[str, ...] = LANGUAGES
    ) -> None:
        self._application = application
        self.theme = Theme.load(
            dpi=DPI.get(look.size), size=QSize(*look.size), name=look.theme, text_size=look.text
        )
        use_theme(application, self.theme)
        self.window = KioskWindow(
            self.theme,
            Languages(languages),
            now_ms=lambda: MORNING,
            preview=frame,
            contact=CONTACT,
            allow_close=True,
        )
        self.window.present(QSize(*look.size))

    def __enter__(self) -> Studio:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.window.close()
        self.window.deleteLater()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def draw(self, name: str, language: str) -> list[str]:
        """Draw the state ``name`` of the gallery in ``language``; return its faults."""
        self.window.draw(in_language(name, language))
        return faults(self.window, self.theme)
