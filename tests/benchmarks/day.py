"""The memory of the kiosk after a day of 2,000 visits: form read, chosen, kept, sent and answered.

Run with a home folder as its argument it is the kiosk itself.
"""

from __future__ import annotations

import itertools
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtTest import QTest

from gateway.app import kiosk as app
from gateway.domain.model import Means
from gateway.domain.scanned_text import code_event
from gateway.flow.actions import Back
from gateway.flow.states import ChooseDirection, ChooseEmployer, ConfirmDirection, Done, Welcome
from gateway.practice import finger
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.forms.pdf import code_text
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
        folder = stack.enter_context(scratch())
        site = stack.enter_context(PracticeSite(folder / "site"))
        home = opened_home(site, folder / "kiosk", "[sound]\nsignals = false\n")
        (folder / "forms.json").write_text(json.dumps(forms(site.site)), "utf-8")
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            __name__,
            str(home),
            str(folder / "forms.json"),
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


def forms(site: Site) -> list[str]:
    """Return what the codes of L1 forms of workers of the practice site hold."""
    posted = (worker for worker in site.workers if worker.limosa)
    return [code_text(worker) for worker in itertools.islice(posted, PEOPLE)]


class Visits:
    """Visits at the real window of a kiosk whose day is open, one after the other."""

    def __init__(self, gateway: app.KioskApp, codes: list[str]) -> None:
        self._gateway = gateway
        self._codes = itertools.cycle(codes)
        self._turn = 0
        self._in_a_round = len(codes)

    def once(self) -> None:
        """A form is read, a company chosen where it is asked, IN and the next time OUT touched,
        again where it comes so soon that it is asked; until it is kept.
        """
        direction = "out" if self._turn // self._in_a_round % 2 else "in"
        self._turn += 1
        # as the camera reports it: a form that keys type is counted by the brake on typing
        self._gateway.controller.handle(code_event(next(self._codes)))
        self.on(ChooseEmployer, ChooseDirection)
        window = self._gateway.window
        asked = self._gateway.controller.state.screen
        if isinstance(asked, ChooseEmployer):
            finger.press(window, f"employer-{asked.companies[0].number}")
            self.on(ChooseDirection)
        finger.press(window, direction)
        self.on(Done, ConfirmDirection)
        if isinstance(self._gateway.controller.state.screen, ConfirmDirection):
            finger.press(window, "again")
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


def _sizes(home: Path, codes: list[str], visits: int, warm: int) -> Iterator[float]:
    application = make_application(sys.argv[:1])
    settings = settings_file.load(home)
    with app.KioskApp(settings, application, app.window_size(settings)) as gateway:
        gateway.start()
        wait(lambda: gateway.controller.state.kiosk.working_means >= {Means.KEYPAD, Means.FORM})
        walk = Visits(gateway, codes)
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
