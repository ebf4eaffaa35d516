"""Turn the tokens of ``resources/theme.toml`` into lengths, colours and fonts of this screen.

There are three themes of the same tokens: light, dark and contrast. Text can be set larger, up to
twice: see :meth:`Theme.font`.

The design screen is 216 x 135 mm (10.1 inch). On it a millimetre of the tokens is a millimetre of
glass; a smaller screen shrinks everything alike, a larger one enlarges it up to ``screen.growth``.
So a touch key is never under 20 mm where the screen has room for the layout at all.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication

from gateway import resources
from gateway.errors import UserError

# the second for what the first has no letters for
FAMILIES = ("Noto Sans", "Noto Sans Arabic")
MM_PER_INCH = 25.4
NAMES = ("light", "dark", "contrast")
# from this text size on, what a person can do without is left out
LARGE = 1.1
# what a screen reports beyond these is not believed: EDID is often wrong
_CREDIBLE_DPI = (60.0, 400.0)
# height of a line with the room around it, in font heights
_LEADING = 1.2
# millimetres: a font up to the first grows as asked, from the second on not at all
_GROWS_WHOLE, _GROWS_NOT = 4.0, 16.0


class ThemeError(UserError):
    """Say that a part of the look is missing or cannot be read."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold the look at one size of screen.

    :param unit: pixels of a token's millimetre.
    :param size: the window's, pixels.
    :param tokens: the file as read.
    :param name: one of :data:`NAMES`.
    :param text: how much larger text is asked for, 1.0 to 2.0.
    :param fonts: the fonts made so far, by token, scale and text: Qt loads each of them once.
    """

    unit: float
    size: QSize
    tokens: dict[str, Any]
    name: str = "light"
    text: float = 1.0
    fonts: dict[tuple[str, float, float], QFont] = field(
        default_factory=dict, repr=False, compare=False
    )

    @classmethod
    def load(
        cls,
        dpi: float | None = None,
        size: QSize | None = None,
        name: str = "light",
        text_size: float = 100,
    ) -> Theme:
        """Return the theme ``name`` for a window.

        :param dpi: dots per inch of the screen; ``None`` or 0 asks the screen, which needs a
            ``QGuiApplication``.
        :param size: the window's, pixels; ``None`` asks the screen.
        :param text_size: per cent.
        :raises ThemeError: the file of tokens cannot be read, or has no theme of this name.
        """
        tokens = _tokens(resources.folder() / "theme.toml")
        screen = QGuiApplication.primaryScreen()
        size = size or (screen.size() if screen else QSize(1280, 800))
        dpi = dpi or (screen.physicalDotsPerInch() if screen else 0.0)
        design = tokens["screen"]
        fit: float = min(size.width() / design["width"], size.height() / design["height"])
        if _CREDIBLE_DPI[0] <= dpi <= _CREDIBLE_DPI[1]:
            fit = min(fit, dpi / MM_PER_INCH * design["growth"])
        if name not in tokens["colours"]:
            raise ThemeError(f"There is no theme {name}; there are {', '.join(tokens['colours'])}.")
        return cls(fit, size, tokens, name, text_size / 100)

    @property
    def has_large_text(self) -> bool:
        """Return whether text is so large that what a person can do without is left out."""
        return self.text >= LARGE

    def capped(self, text: float) -> Theme:
        """Return the same look with text no larger than ``text`` times its size."""
        return replace(self, text=min(self.text, text))

    @property
    def min_pixel_size(self) -> int:
        """Return the smallest font size in pixels: it grows with the text size as a whole."""
        return round(float(self.tokens["type"]["least"]) * self.text * self.unit)

    def px(self, token: str) -> int:
        """Return the length ``token`` of ``[millimetres]``, or the theme's own, in pixels."""
        lengths = self.tokens["millimetres"]
        return max(
            1, round(float(lengths.get(self.name, {}).get(token, lengths[token])) * self.unit)
        )

    def height_for(self, token: str, font: str) -> int:
        """Return the length ``token``, at least a line of ``font``, in pixels."""
        return max(self.px(token), round(QFontMetrics(self.font(font)).height() * _LEADING))

    def colour(self, token: str) -> QColor:
        """Return the colour ``token`` of the theme's table under ``[colours]``."""
        return QColor(self.tokens["colours"][self.name][token])

    def font(self, token: str, scale: float = 1.0) -> QFont:
        """Return the font ``token`` of ``[type]``, ``scale`` times its size, in pixels.

        Text set larger grows as Android's does since version 14: a small font as much as is asked,
        a large one less, and one that is read from three metres not at all. So at 200 per cent
        nothing is smaller than twice the smallest at 100.
        """
        key = (token, scale, self.text)
        if key not in self.fonts:
            self.fonts[key] = self._made(token, scale)
        return QFont(self.fonts[key])

    def _made(self, token: str, scale: float) -> QFont:
        entry = self.tokens["type"][token]
        font = QFont(FAMILIES)
        font.setPixelSize(
            max(round(self._grown(entry["size"]) * scale * self.unit), self.min_pixel_size)
        )
        font.setBold(entry.get("bold", False))
        if entry.get("tabular"):
            font.setFeature(QFont.Tag("tnum"), 1)
        if "spacing" in entry:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, entry["spacing"] * self.unit)
        return font

    def _grown(self, millimetres: float) -> float:
        whole = min(1.0, max(0.0, (_GROWS_NOT - millimetres) / (_GROWS_NOT - _GROWS_WHOLE)))
        return millimetres * (1 + (self.text - 1) * whole)


@cache
def _tokens(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(
            f"The look of the kiosk cannot be read from {path} ({error}). Install the kiosk again."
        ) from None


def add_fonts() -> None:
    """Make the shipped fonts known to Qt: a machine without fonts would show boxes.

    :raises ThemeError: a font file is missing or Qt refuses it.
    """
    for family in FAMILIES:
        for weight in ("Regular", "Bold"):
            path = resources.folder() / "fonts" / f"{family.replace(' ', '')}-{weight}.ttf"
            if family not in QFontDatabase.applicationFontFamilies(
                QFontDatabase.addApplicationFont(str(path))
            ):
                raise ThemeError(f"The font {path} cannot be used. Install the kiosk again.")
