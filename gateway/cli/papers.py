"""``gateway papers``: write the workers' poster and the site manager's page as PDF."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from gateway.cli.plurals import counted
from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.errors import UserError
from gateway.system.files import write_atomically
from gateway.ui.application import make_application
from gateway.ui.papers import poster, site_manager, words
from gateway.ui.papers.paper import SIZES
from gateway.ui.papers.screens import ScreenPictures


def write(folder: Path, languages: Sequence[str], out: TextIO) -> int:
    """Write the papers of ``languages`` into ``folder``; without one, those of all.

    :return: exit code 0.
    :raises UserError: when the folder takes no file.
    """
    # the pictures need no screen, and must not appear on the one that workers stand before
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for language in languages or KNOWN_LANGUAGES:
            with ScreenPictures(application, language) as screens:
                papers = {
                    f"poster-{language}-{size}.pdf": poster.draw(size, screens) for size in SIZES
                }
                if words.read(language, words.SITE_MANAGER):
                    page = site_manager.draw("A4", screens)
                    papers[f"site-manager-{language}.pdf"] = page
            for name, paper in papers.items():
                write_atomically(folder / name, paper.finish(), mode=0o644)
                print(folder / name, file=out, flush=True)
                count += 1
    except OSError as error:
        raise UserError(f"{folder} cannot be written ({error.strerror}).") from None
    papers_are = counted(count, "paper is", "papers are")
    print(f"{papers_are} in {folder.resolve()}", file=out)
    return 0
