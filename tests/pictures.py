"""``python -m tests.pictures [name ...]``: pictures of every screen, or of those named, in ``build/pictures``, with an index."""

from __future__ import annotations

import html
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from gateway.ui import driver
from gateway.ui.application import make_application, use_theme
from gateway.ui.language import Languages
from gateway.ui.theme import Theme
from gateway.ui.window import KioskWindow
from tests.ui.gallery import GALLERY, LANGUAGES, MORNING, SIZES, in_language

FOLDER = Path("build/pictures")


def frame() -> memoryview:
    """A grey picture as a camera gives it: 320 x 240, brighter to the right."""
    wide, high = 320, 240
    return memoryview(bytes((60 + x // 2) & 255 for _ in range(high) for x in range(wide))).cast("B", (high, wide))


def _take(application: QApplication, size: tuple[int, int], names: list[str]) -> list[Path]:
    theme = Theme.load(size=QSize(*size))
    use_theme(application, theme)
    taken = []
    for language in LANGUAGES:
        window = KioskWindow(theme, Languages(LANGUAGES), now_ms=lambda: MORNING, preview=frame, allow_close=True)
        window.present(QSize(*size))
        for name in names:
            window.draw(in_language(name, language))
            application.processEvents()
            path = FOLDER / language / f"{size[0]}x{size[1]}" / f"{name}.png"
            taken.append(driver.picture(window, path))
        window.close()
        window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return taken


def _index(pictures: list[Path]) -> Path:
    lines = ["<!doctype html><meta charset=utf-8><title>Every screen</title><style>img{width:32%;border:1px solid #999}</style>"]
    folder = None
    for path in pictures:
        if path.parent != folder:
            folder = path.parent
            lines.append(f"<h2>{html.escape(str(folder.relative_to(FOLDER)))}</h2>")
        source = html.escape(str(path.relative_to(FOLDER)))
        lines.append(f'<a href="{source}"><img src="{source}" title="{source}" loading="lazy"></a>')
    index = FOLDER / "index.html"
    index.write_text("\n".join(lines) + "\n", "utf-8")
    return index


def main(names: list[str]) -> int:
    """Take the pictures; the exit code of the command."""
    unknown = sorted(set(names) - set(GALLERY))
    if unknown:
        print(f"There is no screen {', '.join(unknown)}; there are {', '.join(GALLERY)}.", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures need no screen
    application = make_application(sys.argv[:1])
    pictures = [path for size in SIZES for path in _take(application, size, names or list(GALLERY))]
    print(f"{len(pictures)} pictures; look at {_index(pictures)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
