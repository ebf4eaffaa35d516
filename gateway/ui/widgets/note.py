"""Show one sentence with a picture on a coloured strip."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from gateway.ui.widgets.basics import Picture, row
from gateway.ui.widgets.labels import FittedLabel, has_tall_letters
from gateway.ui.widgets.theme import Theme


class Note(QFrame):
    """Draw a yellow strip; without a text it takes no room."""

    def __init__(self, theme: Theme, name: str, picture: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("frame", "note")
        self.setProperty("fill", "yellow")
        self._theme = theme
        self._text = FittedLabel(
            theme, "table_bold" if theme.has_large_text else "body_bold", wrap=True
        )
        pad, thin = theme.px("small_gap"), theme.px("tiny_gap")
        self.setLayout(
            row(
                Picture(theme, picture, side="pill"),
                (self._text, 1),
                margins=(pad, thin, pad, thin),
                gap=theme.px("gap"),
            )
        )

    def draw(self, text: str) -> None:
        """Show ``text``."""
        px, font = self._theme.px, self._theme.font("body_bold")
        # large text needs two lines, and some scripts have taller ones
        height = px("line") * 3 // 2 if has_tall_letters(font, text) else px("line")
        self.setFixedHeight(px("key") if self._theme.has_large_text else height)
        self._text.setText(text)
        self.setVisible(bool(text))
