"""Draw a QR code: dark on light in every theme, with the margin that a reader needs."""

from __future__ import annotations

from typing import Any

import zxingcpp
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gateway.ui.widgets.theme import Theme

# ISO/IEC 18004: light modules around the code
QUIET_ZONE = 4


def modules(text: str) -> list[list[bool]]:
    """Return the code of ``text`` line by line, true where it is dark, without a margin."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    # the library's types do not say that it gives its bytes
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: list[list[int]] = memoryview(image).tolist()  # type: ignore[assignment]
    return [[value == 0 for value in row] for row in rows]


class QrCode(QWidget):
    """Draw the code as large as its room allows, in whole pixels a module.

    :param name: of the widget.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._modules: list[list[bool]] = []
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def draw(self, text: str, name: str) -> None:
        """Show the code of ``text``, if any; ``name`` is what a screen reader says of it."""
        self._modules = modules(text) if text else []
        self.setAccessibleName(name)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a telephone reads it."""
        side = self._theme.px("picture")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules on a light square."""
        if not self._modules:
            return
        count = len(self._modules) + 2 * QUIET_ZONE
        module = max(1, min(self.width(), self.height()) // count)
        side = module * count
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter = QPainter(self)
        painter.fillRect(left, top, side, side, self._theme.colour("guide"))
        dark = self._theme.colour("focus_line")
        for line, row in enumerate(self._modules, QUIET_ZONE):
            for place, is_dark in enumerate(row, QUIET_ZONE):
                if is_dark:
                    corner = QRectF(left + place * module, top + line * module, module, module)
                    painter.fillRect(corner, dark)
