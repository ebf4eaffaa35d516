"""The tokens of ``resources/theme.toml`` in the pixels of the screen at hand: lengths, colours and fonts, in one place.

The design screen is 216 x 135 mm (10.1 inch). On it a millimetre of the tokens is a millimetre of glass; a smaller screen
shrinks everything alike, a larger one enlarges it up to ``screen.growth``. So a touch key is never under 20 mm where the screen
has room for the layout at all.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication

from gateway import resources

FAMILY = "Noto Sans"
MM_PER_INCH = 25.4
_CREDIBLE_DPI = (60.0, 400.0)  # what a screen says beyond these is taken for a lie (EDID often is one)


class ThemeError(Exception):
    """A part of the look is missing or unreadable; the text is a sentence for the person who installs the kiosk."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The look at one size of screen. ``unit``: pixels of a token's millimetre; ``tokens``: the file as read."""

    unit: float
    size: QSize
    tokens: dict[str, Any]

    @classmethod
    def load(cls, dpi: float | None = None, size: QSize | None = None) -> Theme:
        """The theme for a window of ``size`` pixels on a screen of ``dpi`` dots per inch.

        ``None`` (or 0 for ``dpi``) asks the screen, which needs a ``QGuiApplication``.

        :raises ThemeError: when the file of tokens is missing or is not TOML.
        """
        tokens = _tokens(resources.folder() / "theme.toml")
        screen = QGuiApplication.primaryScreen()
        size = size or (screen.size() if screen else QSize(1280, 800))
        dpi = dpi or (screen.physicalDotsPerInch() if screen else 0.0)
        design = tokens["screen"]
        fit: float = min(size.width() / design["width"], size.height() / design["height"])
        if _CREDIBLE_DPI[0] <= dpi <= _CREDIBLE_DPI[1]:
            fit = min(fit, dpi / MM_PER_INCH * design["growth"])
        return cls(fit, size, tokens)

    def px(self, token: str) -> int:
        """The length ``token`` of ``[millimetres]`` in pixels, at least one."""
        return max(1, round(float(self.tokens["millimetres"][token]) * self.unit))

    def colour(self, token: str) -> QColor:
        """The colour ``token`` of ``[colours]``."""
        return QColor(self.tokens["colours"][token])

    def font(self, token: str, scale: float = 1.0) -> QFont:
        """The type ``token`` of ``[type]``, ``scale`` times its size; its size is set in pixels."""
        entry = self.tokens["type"][token]
        font = QFont(FAMILY)
        font.setPixelSize(round(max(entry["size"] * scale, self.tokens["type"]["least"]) * self.unit))
        font.setBold(entry.get("bold", False))
        if entry.get("tabular"):
            font.setFeature(QFont.Tag("tnum"), 1)
        if "spacing" in entry:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, entry["spacing"] * self.unit)
        return font


@cache
def _tokens(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(f"The look of the kiosk cannot be read from {path} ({error}). Install the kiosk again.") from None


def add_fonts() -> None:
    """Make the shipped fonts known to Qt: a machine without fonts would show boxes.

    :raises ThemeError: when a font file is missing or Qt refuses it.
    """
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        path = resources.folder() / "fonts" / name
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        if FAMILY not in families:
            raise ThemeError(f"The font {path} cannot be used. Install the kiosk again.")
