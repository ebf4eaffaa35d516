"""Take the pictures of the documents, of the invented site of the papers, into ``docs/pictures``.

Run it as ``python -m tests.day_pictures`` after a change to one of these screens.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from gateway.domain.languages import STAFF_LANGUAGES
from gateway.ui.application import make_application
from gateway.ui.papers.screens import ScreenPictures
from tests.support.project import ROOT

FOLDER = ROOT / "docs" / "pictures"
DAY = (
    *("closed", "opened", "missing", "reminder", "visitors", "remarks", "evacuation"),
    *("out_missing", "outages", "closing", "papers", "settings"),
)
"""The pictures of the site manager's page, in its order."""
# half of what is printed: sharp enough for a page on a screen
SIZE = QSize(960, 600)


def _save(image: QImage, path: Path) -> None:
    """Write a small picture: with the 256 colours that are the most of it."""
    smaller = image.scaled(
        SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(
        np.frombuffer(smaller.constBits(), dtype=np.uint32), return_counts=True
    )
    table = [int(colour) for colour in colours[np.argsort(-counts, kind="stable")[:256]]]
    path.parent.mkdir(parents=True, exist_ok=True)
    if not smaller.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written")


def main() -> int:
    """Take the pictures in each language of the page; return the exit code, 0."""
    # pictures need no screen
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(["day-pictures"])
    for language in STAFF_LANGUAGES:
        with ScreenPictures(application, language) as screens:
            for name in DAY:
                _save(screens.take(name).image, FOLDER / language / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
