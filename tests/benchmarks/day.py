"""The memory of the kiosk after a day of 2,000 visits: scanned, chosen, kept, sent and answered.

Run with a home folder as its argument it is the kiosk itself.
"""

from __future__ import annotations

import itertools
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtTest import QTest

from gateway.app import kiosk as app
from gateway.domain.events import Scanned
from gateway.domain.model import Means
from gateway.flow.actions import Back
from gateway.flow.states import ChooseDirection, ChooseEmployer, Done, Welcome
from gateway.practice import finger
from gateway.practice.practice_site import PracticeSite, VirtualDisplay
from gateway.sandbox.registers.records import Site
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.figures import promise, resident_mb, scratch
from tests.support.gate import opened_home

VISITS = 2_000
# by then every screen has been built, every cache filled
WARM = 200
PEOPLE = 200
LONGEST_S = 30.0


def run() -> None:
    """Print the resident memory after the warm-up and at the end."""
    with ExitStack() as stack:
        if not os.environ.get("DISPLAY"):
            stack.enter_context(VirtualDisplay())
        folder = stack.enter_context(scratch())
        site = stack.enter_context(PracticeSite(folder / "site"))
        home = opened_home(site, folder / "kiosk", "[sound]\nsignals = false\n")
        (folder / "people.json").write_text(json.dumps(people(site.site)), "utf-8")
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            __name__,
            str(home),
            str(folder / "people.json"),
            str(VISITS),
            str(WARM),
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as kiosk:
            assert kiosk.stdout is not None
            sizes = [float(line) for line in kiosk.stdout]
        if len(sizes) != VISITS // WARM:
            raise RuntimeError(
                f"the kiosk ended with {kiosk.returncode} after {len(sizes) * WARM} visits"
            )
    first, last = sizes[0], sizes[-1]
    print(f"  resident after {WARM} visits {first:.1f} MB, after {VISITS} {last:.1f} MB")
    promise(f"memory after a day of {VISITS} visits", last, " MB", 400)
    promise("its growth since the first tenth", 100 * (last / first - 1), " %", 5)


def people(site: Site) -> list[tuple[str, str]]:
    """Numbers of workers of the practice site, and of their companies."""
    known = (
        (worker.number, worker.employer)
        for worker in site.workers
        if worker.number and worker.employer
    )
    return [(str(number), str(employer)) for number, employer in itertools.islice(known, PEOPLE)]


class Visits:
    """Visits at the real window of a kiosk whose day is open, one after the other."""

    def __init__(self, gateway: app.KioskApp, who: list[tuple[str, str]]) -> None:
        self._gateway = gateway
        self._who = itertools.cycle(who)
        self._turn = 0
        self._in_a_round = len(who)

    def once(self) -> None:
        """A number is scanned, a company chosen where it is asked, IN and the next time OUT
        touched; until it is kept.
        """
        number, _employer = next(self._who)
        direction = "out" if self._turn // self._in_a_round % 2 else "in"
        self._turn += 1
        self._gateway.controller.handle(Scanned(number))
        self.on(ChooseEmployer, ChooseDirection)
        window = self._gateway.window
        asked = self._gateway.controller.state.screen
        if isinstance(asked, ChooseEmployer):
            finger.press(window, f"employer-{asked.companies[0].number}")
            self.on(ChooseDirection)
        finger.press(window, direction)
        self.on(Done)

    def away(self) -> None:
        """The worker goes."""
        self._gateway.controller.handle(Back())
        self.on(Welcome)

    def on(self, *kinds: type) -> None:
        """Let the kiosk live until it is on one of these screens."""
        wait(lambda: isinstance(self._gateway.controller.state.screen, kinds))


def wait(holds: Callable[[], bool]) -> None:
    """Let Qt live until something holds.

    :raises TimeoutError: when it does not.
    """
    deadline = time.monotonic() + LONGEST_S
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError
        QTest.qWait(1)


def _sizes(home: Path, who: list[tuple[str, str]], visits: int, warm: int) -> Iterator[float]:
    application = make_application(sys.argv[:1])
    settings = settings_file.load(home)
    with app.KioskApp(settings, application, app.window_size(settings)) as gateway:
        gateway.start()
        wait(lambda: gateway.controller.state.kiosk.working_means >= {Means.KEYPAD, Means.FORM})
        walk = Visits(gateway, who)
        walk.on(Welcome)
        for turn in range(1, visits + 1):
            walk.once()
            walk.away()
            if turn % warm == 0:
                yield resident_mb("self")


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    for size in _sizes(
        Path(sys.argv[1]),
        json.loads(Path(sys.argv[2]).read_text("utf-8")),
        int(sys.argv[3]),
        int(sys.argv[4]),
    ):
        print(size, flush=True)
