"""*Kept* on the glass after the commit, while the camera's picture runs and 10,000 registrations
are sent; bound 100 ms (median).

The peer is the same kiosk with nothing else at work. *After the commit*: from the recorder's word,
said right after it, to the painted screen; *after the touch*: from the effect ``Keep``, made in the
step that the finger caused.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from PySide6.QtTest import QTest

from gateway.app import kiosk
from gateway.app.services import build
from gateway.domain.events import Kept
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.flow.actions import MeansTouched
from gateway.flow.effects import Effect, Keep
from gateway.flow.states import Aiming, Done, State, Welcome
from gateway.journal.day import current_day
from gateway.practice.practice_site import PracticeSite, VirtualDisplay
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.day import Visits, people, wait
from tests.benchmarks.figures import line, promise, scratch
from tests.support.gate import opened_home
from tests.support.journals import registrations_in

ROWS = 10_000
# visits with nothing else at work
QUIET = 50
# two of the camera's pictures
_PREVIEW_MS = 60


def run() -> None:
    """Print both, at the median and at the worst."""
    with ExitStack() as stack:
        if not os.environ.get("DISPLAY"):
            stack.enter_context(VirtualDisplay())
        folder = stack.enter_context(scratch())
        site = stack.enter_context(PracticeSite(folder / "site"))
        home = opened_home(site, folder / "kiosk", "[sound]\nsignals = false\n")
        _fill(home, ROWS)
        application = make_application(sys.argv[:1])
        settings = settings_file.load(home)
        gateway = stack.enter_context(
            kiosk.KioskApp(settings, application, kiosk.window_size(settings))
        )
        watch = _Watch(gateway, Visits(gateway, people(site.site)))
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
    for what, loaded, idle in zip(("commit", "touch"), busy, quiet, strict=True):
        line(f"kept shown after the {what}", median(loaded), "the same at rest", median(idle))
        print(f"  {'worst':44} {max(loaded) * 1000:10.2f} ms   {'':36} {max(idle) * 1000:10.2f} ms")
    promise(
        "kept shown after the commit, camera and drain at work", median(busy[0]) * 1000, " ms", 100
    )
    print(
        f"  {len(busy[0])} visits while the queue went from {first} to {last}, the camera's picture shown before each"
    )


def _waiting(gateway: kiosk.KioskApp) -> int:
    return gateway.controller.state.kiosk.queue.waiting


def _fill(home: Path, rows: int) -> None:
    """Keep so many, of one person; without waiting for the disk, since keeping is measured
    elsewhere.
    """
    parts = build(settings_file.load(home))
    registrations = registrations_in(parts.store(), parts.sealer)
    day = current_day(registrations.store)
    assert day is not None
    registrations.store.connection.execute("PRAGMA synchronous=OFF")
    person = Person("85011512355", NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters")
    employer = Employer(day.workplace.companies[0].number, "x")
    for turn in range(rows):
        registrations.keep(
            Draft(person, Direction.IN if turn % 2 else Direction.OUT, day.workplace, employer),
            parts.clock.stamp(),
        )
    registrations.close()


class _Watch:
    """Looks at the clock where the recorder reports, where the effect is emitted and where the screen
    has been painted.
    """

    def __init__(self, gateway: kiosk.KioskApp, walk: Visits) -> None:
        self._gateway, self._walk = gateway, walk
        self.shown: list[float] = []
        self.touched: list[float] = []
        self._kept = self._wished = 0.0
        post, draw, carry_out = (
            gateway.controller.post,
            gateway.window.draw,
            gateway.controller._carry_out,
        )

        # on the recorder's thread, before the queue into the main thread
        def posted(event: object) -> None:
            if isinstance(event, Kept):
                self._kept = time.perf_counter()
            post(event)  # type: ignore[arg-type]

        def timed_effect(effect: Effect) -> None:
            if isinstance(effect, Keep):
                self._wished = time.perf_counter()
            carry_out(effect)

        def drawn(state: State) -> None:
            draw(state)
            if self._kept and isinstance(state.screen, Done):
                gateway.window.repaint()
                now = time.perf_counter()
                self.shown.append(now - self._kept)
                self.touched.append(now - self._wished)
                self._kept = 0.0

        gateway.controller.post = posted  # type: ignore[method-assign]
        gateway.controller._carry_out = timed_effect
        gateway.window.draw = drawn  # type: ignore[method-assign]

    def visits(self, go_on: Callable[[], bool]) -> tuple[list[float], list[float]]:
        """Visits one after the other; the seconds after the commit and after the touch of each."""
        self.shown, self.touched = [], []
        while go_on():
            self._gateway.controller.handle(MeansTouched(Means.FORM))
            self._walk.on(Aiming)
            QTest.qWait(_PREVIEW_MS)
            self._walk.once()
            self._walk.away()
        return self.shown, self.touched
