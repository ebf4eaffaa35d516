"""Every remark of the catalogue can be read whole, in every language, wherever a worker sees it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from gateway.domain import remarks
from gateway.practice import finger
from tests.support.gallery import remark_states
from tests.support.gallery_site import EVERY_LANGUAGE, SIZES, SMALL
from tests.support.legibility import faults
from tests.support.lengths import long_where
from tests.support.pseudo_language import CODE as PSEUDO
from tests.support.studio import Look, Studio

# of four remarks a worker can read two in the time, and one in tall letters
SHOWN = {"nl": 2, "hu": 2, "uk": 2, "ar": 1}
CODES = [entry.code for entry in remarks.catalogue().values()]
LOOKS = [
    *(
        (Look(size), language)
        for size in SMALL
        for language in EVERY_LANGUAGE
        if language != PSEUDO
    ),
    *((Look(SMALL[1], text=200), language) for language in ("fr", "de", "bg", "hu", "uk", "ro")),
]


def is_for_a_long_run(look: Look, language: str) -> bool:
    """Leave to each run the smallest screen: in the longest language, and from right to left."""
    return (look, language) not in ((Look(SMALL[1]), "hu"), (Look(SMALL[1]), "ar"))


@pytest.mark.parametrize(("look", "language"), long_where(is_for_a_long_run, LOOKS), ids=str)
def test_every_remark_is_read_whole(application: QApplication, look: Look, language: str) -> None:
    wrong = []
    with Studio(application, look, (language,)) as studio:
        for code, other in pairwise([*CODES, CODES[0]]):
            for where, state in remark_states(code, other).items():
                studio.window.draw(replace(state, language=language))
                wrong += [
                    f"{code} {where}: {fault}" for fault in faults(studio.window, studio.theme)
                ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", SHOWN)
def test_so_many_remarks_are_shown_at_once(
    application: QApplication, size: tuple[int, int], language: str
) -> None:
    with Studio(application, Look(size), (language,)) as studio:
        studio.draw("remarks", language)
        text = finger.visible_text(studio.window)
    titles = [entry.worker_words[language].title for entry in remarks.catalogue().values()]
    assert sum(title in text for title in titles) == SHOWN[language]
