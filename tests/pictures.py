"""Take a picture of every screen in every language, theme and size, into ``build/pictures``.

Run it as ``python -m tests.pictures [name ...]``. Faults of a picture (text cut off, too small or
covered) are printed, named in the index, and end the run with 1. ``--language``, ``--theme``,
``--size`` and ``--text`` (per cent) choose some, for a quick look; each may be given several times.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gateway.domain.languages import LANGUAGES
from gateway.ui.application import make_application
from gateway.ui.widgets.theme import NAMES as THEMES
from tests.support import pseudo_language
from tests.support.gallery import GALLERY
from tests.support.gallery_site import EVERY_LANGUAGE, SIZES
from tests.support.studio import Look, Studio

FOLDER = Path("build/pictures")
PAGE = Path(__file__).with_name("pictures.html")
# of Qt's scale for PNG: the least packing, a third larger and much sooner done
_FAST = 90


@dataclass(frozen=True, slots=True)
class Picture:
    """Describe a picture: where it is, what it shows, and what is wrong with it."""

    path: str
    screen: str
    language: str
    theme: str
    size: str
    text: int
    faults: tuple[str, ...]


def take(look: Look, language: str, names: tuple[str, ...]) -> list[Picture]:
    """Take the pictures of ``names`` in one language and look, in a process of its own."""
    taken = []
    size = f"{look.size[0]}x{look.size[1]}"
    with Studio(_application(), look, (*dict.fromkeys((*LANGUAGES, language)),)) as studio:
        for name in names:
            wrong = tuple(studio.draw(name, language))
            path = FOLDER / str(look) / language / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            if not studio.window.grab().save(str(path), "PNG", _FAST):
                raise OSError(f"{path} cannot be written")
            taken.append(
                Picture(
                    str(path.relative_to(FOLDER)),
                    name,
                    language,
                    look.theme,
                    size,
                    look.text,
                    wrong,
                )
            )
    return taken


@cache
def _application() -> QApplication:
    return make_application(["pictures"])


def index(pictures: list[Picture]) -> Path:
    """Write a page to choose pictures by screen, language, theme and size; return its path."""
    rows = [
        [one.path, one.screen, one.language, one.theme, one.size, one.text, list(one.faults)]
        for one in pictures
    ]
    page = PAGE.read_text("utf-8").replace(
        "[/* pictures */]", json.dumps(rows, ensure_ascii=False).replace("</", "<\\/")
    )
    path = FOLDER / "index.html"
    path.write_text(page, "utf-8")
    return path


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.pictures", description=__doc__.partition("\n")[0] if __doc__ else ""
    )
    parser.add_argument(
        "names", nargs="*", metavar="name", help=f"the screens: {', '.join(GALLERY)}"
    )
    parser.add_argument(
        "--language", action="append", choices=EVERY_LANGUAGE, help="only this language"
    )
    parser.add_argument("--theme", action="append", choices=THEMES, help="only this theme")
    parser.add_argument(
        "--size", action="append", type=_size, help="only this size, such as 1280x800"
    )
    parser.add_argument(
        "--text", action="append", type=int, help="text at so many per cent, 100 to 200 (100)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes (2)")
    chosen = parser.parse_args(words)
    unknown = sorted(set(chosen.names) - set(GALLERY))
    if unknown:
        parser.error(f"there is no screen {', '.join(unknown)}; there are {', '.join(GALLERY)}")
    return chosen


def main(words: list[str]) -> int:
    """Take the pictures; return the exit code, 1 when a picture has a fault."""
    chosen = _arguments(words)
    pseudo_language.make()
    # pictures need no screen
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    names = tuple(chosen.names or GALLERY)
    tasks = [
        (Look(size, theme, text), language, names)
        for size in chosen.size or SIZES
        for theme in chosen.theme or THEMES
        for text in chosen.text or [100]
        for language in chosen.language or EVERY_LANGUAGE
    ]
    with ProcessPoolExecutor(chosen.jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = [pool.submit(take, *task) for task in tasks]
        for done in as_completed(waiting):
            # a task that failed ends the run with its own words
            done.result()
        pictures = [picture for done in waiting for picture in done.result()]
    faulty = [picture for picture in pictures if picture.faults]
    for picture in faulty:
        for fault in picture.faults:
            print(f"{picture.path}: {fault}", file=sys.stderr)
    print(f"{len(pictures)} pictures, {len(faulty)} with faults; look at {index(pictures)}")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
