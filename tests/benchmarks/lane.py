"""A known worker, card in to *kept*: in a fixed lane, where nothing is touched, and with a touch.

The virtual chip answers at once, and the finger of the test takes no time.
"""

from __future__ import annotations

import sys
import time
from statistics import median

from gateway.app import kiosk
from gateway.domain.events import CardInserted
from gateway.domain.model import Direction
from gateway.flow.states import ChooseDirection, Done
from gateway.practice.practice_site import PracticeSite
from gateway.system import settings as settings_file
from gateway.ui.application import make_application
from tests.benchmarks.figures import promise, scratch, stage
from tests.benchmarks.visits import CountingPlayer, go_home, register_earlier
from tests.support.gate import opened_home

VISITS = 5
_LANE = '\n[gate]\ndirection = "in"\n'
# long enough ago for a lane to keep the direction, and not long enough for any other kiosk to
_LANE_S, _TOUCHED_S = 420, 200


def run() -> None:
    """Print the seconds of both, and how often the lane was touched."""
    with scratch() as folder, PracticeSite(folder / "site") as site:
        application = make_application(sys.argv[:1])
        for name, more in (("in a lane, no touch", _LANE), ("the same, touched", "")):
            home = opened_home(site, folder / name.partition(",")[0], more)
            settings = settings_file.load(home)
            with kiosk.KioskApp(settings, application, kiosk.window_size(settings)) as app:
                player = CountingPlayer(app, site)
                app.start()
                player.wait_for_all_means()
                taken = _measure(player, settings, is_touched=not more)
            stage(name, taken)
            promise(f"card in to kept, {name}", median(taken) * 1000, " ms", 500)
            touches = 0 if more else VISITS
            promise(f"touches of {VISITS} visits, {name}", player.touches, "", touches)


def _measure(
    player: CountingPlayer, settings: settings_file.Settings, *, is_touched: bool
) -> list[float]:
    age_s = _TOUCHED_S if is_touched else _LANE_S
    workplace = player.kiosk_state.workplace
    companies = {each.number for each in workplace.companies} if workplace else set()
    people = [one for one in player.site.site.workers if one.card and one.employer in companies]
    holders = [each.handle for each in people[-VISITS:]]
    register_earlier(player, settings, [(each, Direction.OUT, age_s) for each in holders])
    taken = []
    for holder in holders:
        card = player.site.card_of(holder)
        player.marks.clear()
        player.site.insert(card)
        if is_touched:
            player.wait_for_screen(ChooseDirection)
            player.press(Direction.IN)
        player.wait_for_screen(Done)
        player.kiosk.window.repaint()
        taken.append(time.monotonic() - player.marks[CardInserted.__name__])
        assert isinstance(player.screen, Done)
        assert (player.screen.direction, player.screen.is_repeat) == (Direction.IN, False)
        go_home(player)
    return taken
