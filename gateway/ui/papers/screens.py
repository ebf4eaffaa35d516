"""Take pictures of the kiosk's real window for the papers, of an invented worker and site."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import TracebackType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gateway.domain.languages import LANGUAGES
from gateway.flow.kiosk_state import State
from gateway.ui.application import use_theme
from gateway.ui.papers.invented_day import SCREENS
from gateway.ui.text.translate import Languages
from gateway.ui.widgets.theme import Theme
from gateway.ui.window import KioskWindow

# the 10.1 inch screen of 1280 x 800 with finer dots, for print
_SIZE, _DPI = QSize(1600, 1000), 186.75


@dataclass(frozen=True, slots=True)
class ScreenPicture:
    """Hold a picture of the window and the words on its screen, for who cannot see it."""

    image: QImage
    words: str


class ScreenPictures:
    """Take pictures in one language, which is in use meanwhile; as a context manager, in the main
    thread.

    :param language: ISO 639-1 code, one of ``KNOWN_LANGUAGES``.
    """

    def __init__(self, application: QApplication, language: str) -> None:
        theme = Theme.load(_DPI, _SIZE)
        use_theme(application, theme)
        self.language = language
        self._languages = Languages(tuple(dict.fromkeys((*LANGUAGES, language))))
        self._window = KioskWindow(
            theme, self._languages, now_ms=lambda: self._now_ms, allow_close=True
        )
        self._now_ms = 0
        self._taken: dict[str, ScreenPicture] = {}

    def __enter__(self) -> ScreenPictures:
        self._window.present(_SIZE)
        self._languages.use(self.language)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._languages.use_source()
        self._window.close()
        self._window.deleteLater()

    def take(self, name: str) -> ScreenPicture:
        """Return the picture of one of :data:`SCREENS`."""
        if name not in self._taken:
            shown = SCREENS[name]
            self._now_ms = shown.now_ms
            kiosk = replace(shown.kiosk, home_language=self.language)
            state = State(
                kiosk=kiosk, screen=shown.screen, language=self.language, visit=1, moment=1
            )
            self._window.draw(state)
            image = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            self._taken[name] = ScreenPicture(image, self._window.screen_text)
        return self._taken[name]

    @property
    def is_right_to_left(self) -> bool:
        """Return whether the language is written right to left."""
        return self._languages.direction is Qt.LayoutDirection.RightToLeft
