"""*Kept* on the glass after the commit, while the camera runs and 10,000 registrations are sent.

The peer is the same kiosk with nothing else at work. The time runs from the recorder's word, said
right after the commit, to the painted screen.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtTest import QTest

from gateway.app import kiosk
from gateway.app.services import build
from gateway.domain.events import Kept
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.flow.actions import MeansTouched
from gateway.flow.kiosk_state import State
from gateway.flow.states import Aiming, Done, Welcome
from gateway.journal.day import current_day
from gateway.practice.practice_site import PracticeSite
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.day import Visits, forms, wait
from tests.benchmarks.figures import line, promise, scratch
from tests.support.gate import opened_home

ROWS = 10_000
# visits with nothing else at work
QUIET = 50
# two of the camera's pictures
_PREVIEW_MS = 60


def run() -> None:
    """Print both, at the median and at the worst."""
    with ExitStack() as stack:
        folder = stack.enter_context(scratch())
        site = stack.enter_context(PracticeSite(folder / "site"))
        home = opened_home(site, folder / "kiosk", "[sound]\nsignals = false\n")
        _fill(home, ROWS)
        application = make_application(sys.argv[:1])
        settings = settings_file.load(home)
        gateway = stack.enter_context(
            kiosk.KioskApp(settings, application, kiosk.window_size(settings))
        )
        watch = _Watch(gateway, Visits(gateway, forms(site.site)))
        gateway.start()
        wait(lambda: gateway.controller.state.kiosk.working_means >= {Means.KEYPAD, Means.FORM})
        wait(
            lambda: (
                isinstance(gateway.controller.state.screen, Welcome)
                and gateway.controller.state.kiosk.queue.waiting > 0
            )
        )
        first = _waiting(gateway)
        # what the visits add is not the drain
        busy = watch.visits(lambda: _waiting(gateway) > len(watch.shown))
        last = _waiting(gateway)
        wait(lambda: _waiting(gateway) == 0)
        quiet = watch.visits(lambda: len(watch.shown) < QUIET)
    line("kept shown after the commit", median(busy), "the same at rest", median(quiet))
    print(f"  {'worst':44} {max(busy) * 1000:10.2f} ms   {'':36} {max(quiet) * 1000:10.2f} ms")
    promise(
        "kept shown after the commit, camera and drain at work", median(busy) * 1000, " ms", 100
    )
    print(
        f"  {len(busy)} visits while the queue went from {first} to {last},"
        " the camera's picture shown before each"
    )


def _waiting(gateway: kiosk.KioskApp) -> int:
    return gateway.controller.state.kiosk.queue.waiting


def _fill(home: Path, rows: int) -> None:
    """Keep so many, of one person; without waiting for the disk, since keeping is measured
    elsewhere.
    """
    services = build(settings_file.load(home))
    with closing(services.writer()) as writer:
        registrations = writer.open()
        day = current_day(registrations.store)
        assert day is not None
        registrations.store.connection.execute("PRAGMA synchronous=OFF")
        person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
        employer = Employer(day.workplace.companies[0].number, "x")
        for turn in range(rows):
            direction = Direction.IN if turn % 2 else Direction.OUT
            draft = Draft(person, direction, day.workplace, employer)
            registrations.keep(draft, services.clock.stamp())


class _Watch:
    """Note the time where the recorder reports, and where the screen has been painted."""

    def __init__(self, app: kiosk.KioskApp, walk: Visits) -> None:
        self._app, self._walk = app, walk
        self.shown: list[float] = []
        self._kept = 0.0
        controller: Any = app.controller
        window: Any = app.window
        post, draw = controller.post, window.draw

        # on the recorder's thread, before the queue into the main thread
        def note_kept(event: object) -> None:
            if isinstance(event, Kept):
                self._kept = time.perf_counter()
            post(event)

        def note_drawn(state: State) -> None:
            draw(state)
            if self._kept and isinstance(state.screen, Done):
                window.repaint()
                self.shown.append(time.perf_counter() - self._kept)
                self._kept = 0.0

        controller.post, window.draw = note_kept, note_drawn

    def visits(self, may_go_on: Callable[[], bool]) -> list[float]:
        """Make visits one after the other, and return the seconds after the commit of each."""
        self.shown = []
        while may_go_on():
            self._app.controller.handle(MeansTouched(Means.FORM))
            self._walk.on(Aiming)
            QTest.qWait(_PREVIEW_MS)
            self._walk.once()
            self._walk.away()
        return self.shown
