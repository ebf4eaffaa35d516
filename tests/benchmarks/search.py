"""Touches to find a company among forty and two hundred, as a worker who knows its name does.

Who sees the company touches it; who does not touches the next letter of its name, as it is
written: legal form, article and all.
"""

from __future__ import annotations

import statistics
import sys
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from gateway.domain.model import Employer, KnownWorker
from gateway.domain.search import KEYS, folded, matching
from gateway.flow.states import ChooseEmployer
from gateway.practice import finger
from gateway.ui.application import make_application
from gateway.ui.window import KioskWindow
from tests.benchmarks.figures import promise
from tests.support.companies import companies
from tests.support.gallery import GALLERY
from tests.support.gallery_site import JAN
from tests.support.studio import Look, Studio


def run() -> None:
    """Print the touches, the company's own included."""
    application = make_application(sys.argv[:1])
    with Studio(application, Look()) as studio:
        for count in (40, 200):
            offered = matching(companies(count), "")
            touches = [_find(studio.window, offered, company) for company in offered]
            average, most = statistics.mean(touches), max(touches)
            print(f"  among {count:3}: {average:5.2f} touches on average, {most} at most")
            promise(f"touches to find a company among {count}", average, "", 3)


def _find(window: KioskWindow, offered: tuple[Employer, ...], company: Employer) -> int:
    """Return the touches to ``company`` from the first page on."""
    state = GALLERY["welcome"]
    window.draw(state)
    screen = ChooseEmployer(JAN, KnownWorker(), offered)
    window.draw(replace(state, screen=screen, moment=state.moment + 1))
    letters = iter(letter for letter in folded(company.name) if letter in KEYS)
    touches = 1
    while not _is_shown(window, company):
        finger.press(window, f"letter-{next(letters)}")
        touches += 1
    return touches


def _is_shown(window: KioskWindow, company: Employer) -> bool:
    for _layout in range(3):
        QApplication.processEvents()
    return finger.is_visible(window, f"employer-{company.number}")
