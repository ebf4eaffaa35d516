"""Print what the screen is, for ``gateway check``.

It runs as a program of its own, since Qt ends a program that finds no screen.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Print the primary screen as one line of JSON: width and height in pixels, dpi."""
    application = QGuiApplication(sys.argv[:1])
    screen = application.primaryScreen()
    size = screen.size()
    print(
        json.dumps(
            {
                "width": size.width(),
                "height": size.height(),
                "dpi": round(screen.physicalDotsPerInch(), 1),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
