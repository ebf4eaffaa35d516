"""The pictures: SVG files in ``resources/icons``, drawn in the colours that the surface asks for.

An icon is drawn in two colours, the ink (``currentColor``) and the accent (the theme's red, written out in the file); both are
put in place before Qt sees the drawing, so one file serves on white, blue, green and red.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gateway import resources

ACCENT = "#942514"
GROUND = "#ffffff"
SIDE = 120  # each drawing's own units; its lines are 6 wide


@cache
def _drawing(name: str) -> str:
    return (resources.folder() / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def renderer(name: str, ink: str, accent: str = "", ground: str = "") -> QSvgRenderer:
    """The drawing ``name`` with its lines in ``ink`` and its accents in ``accent`` (else ``ink``), colours as ``#rrggbb``.

    ``ground`` replaces white, the colour of what is cut out of a filled shape.

    :raises FileNotFoundError: when there is no such drawing.
    :raises ValueError: when the file is no drawing.
    """
    text = _drawing(name).replace(ACCENT, accent or ink).replace("currentColor", ink)
    if ground:
        text = text.replace(GROUND, ground)
    drawing = QSvgRenderer(QByteArray(text.encode()))
    if not drawing.isValid():
        raise ValueError(f"the icon {name} cannot be drawn")
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return drawing


def pixmap(name: str, side: int, ink: QColor, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` as a square of ``side`` pixels on nothing; ``ratio``: device pixels for a pixel."""
    image = QPixmap(QSize(side, side) * ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer(name, ink.name()).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, side: int, ink: QColor, disabled: QColor | None = None) -> QIcon:
    """The drawing as a button's icon, with a second colour for the disabled button."""
    answer = QIcon(pixmap(name, side, ink))
    if disabled is not None:
        answer.addPixmap(pixmap(name, side, disabled), QIcon.Mode.Disabled)
    return answer
