"""A morning at the gate, played on the practice site with a real window, a real card service, a
video stream and TLS.

What ``make run`` shows where there is no screen: each stage is printed as it happens, with a
picture of the window.
"""

from __future__ import annotations

import sys
from pathlib import Path

from gateway.app import kiosk
from gateway.flow.states import Closed, Done
from gateway.practice import finger
from gateway.practice.player import Player
from gateway.practice.site import PracticeError, PracticeSite
from gateway.system import settings as settings_file
from gateway.system.home import HomeLock
from gateway.ui.application import make_application


def play(site: PracticeSite, pictures: Path) -> int:
    """The whole morning; gives exit code 0 when every stage came.

    :raises PracticeError: when there can be no virtual card reader.
    """
    if site.card_trouble:
        raise PracticeError(site.card_trouble)
    application = make_application([sys.argv[0]])
    with HomeLock(site.home):
        settings = settings_file.load(site.home)
        with kiosk.KioskApp(settings, application, kiosk.window_size(settings)) as gateway:
            gateway.start()
            player = Player(gateway, site, pictures)
            try:
                _morning(player)
            except (PracticeError, finger.NotThere) as error:
                player.tell(f"FAILED: {error}", "failed")
                return 1
    return 0


def _morning(player: Player) -> None:
    site = player.site
    user = site.ready["users"][0]
    workplace = site.ready["workplaces"][0]["number"]
    player.on(Closed)
    player.tell("closed: the site manager comes", "closed")
    player.open_day(user["user"], user["password"], workplace)
    player.all_means()
    player.tell(f"open on {workplace}, with card reader, camera and keypad", "welcome")

    player.identify_by_card("jan")
    player.tell("Jan's card was read", "employer-asked")
    done = player.choose("in", _employer(site, "jan"))
    player.tell(f"card: IN kept, proof {done.proof}", "card-kept")
    player.tell(f"card: confirmed {player.confirmed()}", "card-confirmed")
    player.leave()

    player.identify_by_number(site.site.worker["sofie"].number)
    player.choose("in", _employer(site, "sofie"))
    player.tell(f"typed number: confirmed {player.confirmed()}", "number-confirmed")
    player.leave()

    player.identify_by_form("piotr")
    player.tell("Piotr's L1 form was read", "form-read")
    player.choose("in")
    player.tell(f"L1 form: confirmed {player.confirmed()}", "form-confirmed")
    player.leave()

    _cut_and_back(player)

    player.identify_by_card("jan")
    player.tell("Jan again: OUT is offered first", "out-offered")
    player.choose("out")
    player.tell(f"card: OUT confirmed {player.confirmed()}", "out-confirmed")
    player.leave()

    player.identify_by_card("fatima")
    player.choose("in", _employer(site, "fatima"))
    player.until(
        "the remark",
        lambda: (
            isinstance(player.screen, Done)
            and bool(player.screen.answer and player.screen.answer.remarks)
        ),
    )
    player.tell("Fatima chose a company that is not hers: confirmed with a remark", "remark")
    player.leave()

    player.staff()
    player.tell("the staff screen", "staff")
    player.press("close-day")
    player.press("close-confirm")
    player.on(Closed)
    player.tell("closed for the day; the password is forgotten", "closed-again")
    _at_the_service(player)


def _cut_and_back(player: Player) -> None:
    site = player.site
    site.remote.network(cut=True)
    player.tell("the network is cut")
    player.identify_by_card("amelie")
    done = player.choose("in", _employer(site, "amelie"))
    player.tell(f"without a network: IN kept, proof {done.proof}", "offline-kept")
    player.leave()
    player.until("one that waits", lambda: player.gateway.screen.state.kiosk.queue.waiting == 1)
    player.tell("1 registration waits", "offline-welcome")
    site.remote.network(cut=False)
    player.until(
        "nothing that waits", lambda: player.gateway.screen.state.kiosk.queue.waiting == 0, 60
    )
    player.tell("the network is back: everything was sent", "online-again")


def _employer(site: PracticeSite, handle: str) -> str:
    """A company of the worker's own that has a button, or that of the register for one without a
    contract on the site.
    """
    shown = {company["number"] for company in site.ready["workplaces"][0]["companies"]}
    own = site.site.worker[handle].employer
    return own if own in shown else ""


def _at_the_service(player: Player) -> None:
    stored = player.site.remote.registrations()
    references = [entry["customReference"] for entry in stored]
    if len(references) != len(set(references)):
        raise PracticeError("A registration stands twice at the service.")
    player.tell(f"the service holds {len(stored)} registrations, none twice")
