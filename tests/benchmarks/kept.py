"""From the card's insertion to *kept*, stage by stage, on the whole kiosk (median of 15 visits).

The peer of the reading is one bare round trip to the same card through the same service; a virtual
chip answers at once, so what is left is the stack's and ours.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from gateway.app import kiosk
from gateway.domain.events import CardInserted, CardRead, Kept, WorkerRecalled
from gateway.domain.model import Direction
from gateway.flow.states import ChooseDirection, ChooseEmployer, Done, Welcome
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite, VirtualDisplay
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.figures import stage

VISITS = 15


def run() -> None:
    """Print the stages."""
    with ExitStack() as stack:
        if not os.environ.get("DISPLAY"):
            stack.enter_context(VirtualDisplay())
        folder = Path(
            stack.enter_context(
                tempfile.TemporaryDirectory(dir=Path(__file__).parents[2] / "build")
            )
        )
        site = stack.enter_context(PracticeSite(folder / "site"))
        _visits(stack, site)


def _visits(stack: ExitStack, site: PracticeSite) -> None:

    logging.getLogger().setLevel(logging.ERROR)
    application = make_application(sys.argv[:1])
    settings = settings_file.load(site.home)
    gateway = stack.enter_context(
        kiosk.KioskApp(settings, application, kiosk.window_size(settings))
    )
    marks: dict[str, float] = {}
    posted = gateway.controller.post

    # on the thread that reports, before the queue into the main thread
    def watched(event: object) -> None:
        marks[type(event).__name__] = time.monotonic()
        if isinstance(event, CardInserted):
            marks["woken"] = event.detected_s or marks["CardInserted"]
        posted(event)  # type: ignore[arg-type]

    gateway.controller.post = watched  # type: ignore[method-assign]
    gateway.start()
    player = GatePlayer(gateway, site, None, lambda _line: None)
    user, workplace = site.ready["users"][0], site.ready["workplaces"][0]["number"]
    player.open_day(user["user"], user["password"], workplace)
    player.wait_for_all_means()

    stages = (
        "read",
        "known and asked",
        "touched, written, synced",
        "shown",
        "in all, but for the finger",
    )
    times: dict[str, list[float]] = {name: [] for name in stages}
    for turn in range(VISITS):
        marks.clear()
        site.insert(site.card_of("jan"))
        player.wait_for_screen(ChooseEmployer, ChooseDirection)
        if not isinstance(player.screen, ChooseDirection):
            player.choose_employer(site.site.worker["jan"].employer)
        asked = time.monotonic()
        touched = time.monotonic()
        player.press(Direction.OUT if turn % 2 else Direction.IN)
        player.wait_for_screen(Done)
        gateway.window.repaint()
        shown = time.monotonic()
        times["read"].append(marks[CardRead.__name__] - marks["woken"])
        times["known and asked"].append(marks[WorkerRecalled.__name__] - marks[CardRead.__name__])
        times["touched, written, synced"].append(marks[Kept.__name__] - touched)
        times["shown"].append(shown - marks[Kept.__name__])
        times["in all, but for the finger"].append(
            marks[WorkerRecalled.__name__] - marks["woken"] + shown - asked
        )
        site.remove()
        player.wait_until("home", lambda: isinstance(player.screen, Welcome), 30)
    for what, seconds in times.items():
        stage(what, seconds)
