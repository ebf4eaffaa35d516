"""From the card's insertion to *kept*, stage by stage, and the usual visits: touches, seconds.

The virtual chip answers at once, and the finger of the test takes no time: what is printed is the
kiosk's own part. How long real chips take: the measurement ``card``. A countdown of the kiosk takes
its whole time.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import Any

from gateway.app import kiosk
from gateway.app.services import build
from gateway.domain.events import CardInserted, CardRead, Kept, WorkerRecalled
from gateway.domain.model import Direction, Draft, Employer, Means, NumberKind, Person
from gateway.flow.states import ChooseDirection, ChooseEmployer, Done, Welcome
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.figures import promise, scratch, stage

CARD_VISITS = 15
# what lets the next direction be kept by itself: long enough ago, and too short for remark 32
EARLIER = (
    ("maria", Direction.IN, 480),
    ("maria", Direction.OUT, 420),
    ("sofie", Direction.IN, 420),
    ("jan", Direction.IN, 420),
)


class CountingPlayer(GatePlayer):
    """Play at the gate, count the touches, and note when each kind of event was reported."""

    touches = 0

    def __init__(self, app: kiosk.KioskApp, site: PracticeSite) -> None:
        super().__init__(app, site, None, lambda _line: None)
        self.marks: dict[str, float] = {}
        controller: Any = app.controller
        post = controller.post

        # on the thread that reports, before the queue into the main thread
        def watch(event: object) -> None:
            self.marks[type(event).__name__] = time.monotonic()
            post(event)

        controller.post = watch

    def press(self, name: str, hold_ms: int = 0) -> None:
        """Touch a widget, which counts."""
        self.touches += 1
        super().press(name, hold_ms)


def run() -> None:
    """Print the stages of a visit by card, then the usual visits."""
    with _open_kiosk() as player:
        _measure_stages(player)
        _measure_usual_visits(player)


@contextmanager
def _open_kiosk() -> Iterator[CountingPlayer]:
    """Start a kiosk on a practice site and open its day."""
    with ExitStack() as stack:
        site = stack.enter_context(PracticeSite(stack.enter_context(scratch()) / "site"))
        application = make_application(sys.argv[:1])
        settings = settings_file.load(site.home)
        size = kiosk.window_size(settings)
        app = stack.enter_context(kiosk.KioskApp(settings, application, size))
        player = CountingPlayer(app, site)
        app.start()
        user, workplace = site.ready["users"][0], site.ready["workplaces"][0]["number"]
        player.open_day(user["user"], user["password"], workplace)
        register_earlier(player, settings, EARLIER)
        player.wait_for_all_means()
        yield player


def register_earlier(
    player: CountingPlayer,
    settings: settings_file.Settings,
    earlier: Iterable[tuple[str, Direction, int]],
) -> None:
    """Write what workers registered so many seconds ago."""
    site, workplace = player.site, player.kiosk_state.workplace
    assert workplace is not None
    services = build(settings)
    with closing(services.writer()) as writer:
        for handle, direction, age_s in earlier:
            worker = site.site.worker[handle]
            person = Person(worker.number, NumberKind.NATIONAL, Means.CARD)
            draft = Draft(person, direction, workplace, Employer(worker.employer, ""))
            now, ago_ms = services.clock.stamp(), age_s * 1000
            made = replace(now, wall_ms=now.wall_ms - ago_ms, boot_ms=now.boot_ms - ago_ms)
            writer.keep(draft, made, "", ())


def _measure_stages(player: CountingPlayer) -> None:
    marks = player.marks
    times: dict[str, list[float]] = {}
    # another person each time: what one does twice so soon is asked
    holders = [each for each in player.site.site.workers if each.card and each.employer]
    for holder in holders[-CARD_VISITS:]:
        marks.clear()
        player.site.insert(player.site.card_of(holder.handle))
        player.wait_for_screen(ChooseEmployer, ChooseDirection)
        player.choose_employer(holder.employer)
        touched = time.monotonic()
        player.press(Direction.IN)
        player.wait_for_screen(Done)
        player.kiosk.window.repaint()
        shown = time.monotonic()
        read = marks[CardRead.__name__] - marks[CardInserted.__name__]
        recalled = marks[WorkerRecalled.__name__] - marks[CardRead.__name__]
        written = marks[Kept.__name__] - touched
        for name, seconds in (
            ("card read and proven", read),
            ("worker recalled", recalled),
            ("touched, written, on the disk", written),
            ("kept shown", shown - marks[Kept.__name__]),
            ("card in to kept, but for the finger", read + recalled + shown - touched),
        ):
            times.setdefault(name, []).append(seconds)
        go_home(player)
    for name, seconds in times.items():
        stage(name, seconds)
    whole = statistics.median(times["card in to kept, but for the finger"])
    promise("card in to kept, but for the chip and the finger", whole * 1000, " ms", 500)


def _measure_usual_visits(player: CountingPlayer) -> None:
    workers = player.site.site.worker
    amelie, hans = workers["amelie"], workers["hans"]
    visits: tuple[tuple[str, int, Callable[[], object], str, str], ...] = (
        ("known worker, by card, IN", 0, lambda: player.identify_by_card("maria"), "", ""),
        ("known worker, by card, OUT", 0, lambda: player.identify_by_card("sofie"), "", ""),
        ("the same, touched", 1, lambda: player.identify_by_card("jan"), "out", ""),
        (
            "first time here, by card",
            4,
            lambda: player.identify_by_card("amelie"),
            "in",
            amelie.employer,
        ),
        ("by Limosa form", 2, lambda: player.identify_by_form("piotr"), "in", ""),
        (
            "by typed number, first time here",
            18,
            lambda: player.identify_by_number(hans.number),
            "in",
            hans.employer,
        ),
    )
    for what, most, identify, direction, employer in visits:
        player.touches = 0
        began = time.monotonic()
        identify()
        if direction:
            player.choose_direction(direction, employer)
        else:
            player.wait_for_screen(Done)
        player.kiosk.window.repaint()
        print(f"  {what:44} {player.touches:4} touches {time.monotonic() - began:6.2f} s")
        promise(f"touches: {what}", player.touches, "", most)
        go_home(player)


def go_home(player: CountingPlayer) -> None:
    player.site.remove()
    player.wait_until("home", lambda: isinstance(player.screen, Welcome), 30)
