"""Draw the SVG files of ``resources/icons`` in the colours that a surface asks for.

An icon is drawn in two colours, the ink (``currentColor``) and the accent (the theme's red, written
out in the file); both are put in place before Qt sees the drawing, so one file serves on white,
blue, green and red.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gateway import resources

ACCENT = "#942514"
GROUND = "#ffffff"
# width of each drawing, in its own units
SIDE = 120
# width of its lines, in the same units
LINE = 6
# turned over in a mirrored layout, where people walk from the right to the left
TURNED = frozenset({"in", "out"})
# each is the other one in a mirrored layout
_MIRRORED = {"back": "next", "next": "back"}


@cache
def _drawing(name: str) -> str:
    return (resources.folder() / "icons" / f"{name}.svg").read_text("utf-8")


def drawn(
    name: str, ink: str, accent: str = "", ground: str = GROUND, line: float = LINE
) -> QSvgRenderer:
    """Return the drawing ``name``, for the thread that asks; colours are ``#rrggbb``.

    :param ink: the colour of its lines.
    :param accent: the colour of its accents; empty: ``ink``.
    :param ground: in place of white, the colour of the parts cut out of a filled shape.
    :param line: the width of the lines, in units of the drawing: a large picture has finer ones.
    :raises FileNotFoundError: there is no such drawing.
    :raises ValueError: the file is no drawing.
    """
    colours = {GROUND: ground, ACCENT: accent or ink, "currentColor": ink}
    # at once: one may equal another
    text = re.sub("|".join(colours), lambda found: colours[found[0]], _drawing(name))
    text = text.replace(f'stroke-width="{LINE}"', f'stroke-width="{line}"')
    drawing = QSvgRenderer(QByteArray(text.encode()))
    if not drawing.isValid():
        raise ValueError(f"the icon {name} cannot be drawn")
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return drawing


renderer = cache(drawn)
"""Return the same drawing each time; for the main thread."""


def _pixmap(name: str, size: QSize, ink: QColor) -> QPixmap:
    image = QPixmap(size)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer(name, ink.name()).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def icon(name: str, size: QSize, ink: QColor, disabled: QColor | None = None) -> QIcon:
    """Return the drawing as a button's icon, in the middle of ``size`` pixels.

    :param disabled: its colour on a button that is disabled.
    """
    result = QIcon(_pixmap(name, size, ink))
    if disabled is not None:
        result.addPixmap(_pixmap(name, size, disabled), QIcon.Mode.Disabled)
    return result


def facing(name: str, direction: Qt.LayoutDirection) -> str:
    """Return the drawing for ``name`` in a layout of ``direction``: mirrored, back points right."""
    return _MIRRORED.get(name, name) if direction is Qt.LayoutDirection.RightToLeft else name
