"""The kiosk as a program of its own on a desktop of its own, with the day open: what people meet at
the gate.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from gateway.app.day_opening import write_day
from gateway.app.services import build
from gateway.flow.states import OwnRegistrations
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system.settings import load
from gateway.system.staff_secrets import StaffSecrets
from tests.support.commands import ENVIRONMENT
from tests.support.desktop import Desktop, until

StartKiosk = Callable[..., GatePlayer]
# xdotool's words for keys typed as a person does; faster is a scanner
TYPING_PACE = ("key", "--delay", "130")


def opened_home(place: PracticeSite, folder: Path, more: str = "") -> Path:
    """Return a kiosk's home folder with the day open on the main workplace.

    :param more: settings beside the practice site's.
    """
    home = place.make_home(folder)
    with (home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write(more)
    services = build(load(home))
    user, number = place.ready["users"][0], place.ready["workplaces"][0]["number"]
    token = services.credentials.log_in(user["user"], user["password"])
    declared = services.client.list_workplaces(token)
    workplace = next(each for each in declared if each.number == number)
    services.credentials.store()
    with closing(services.store()) as store:
        write_day(
            store,
            services.sealer,
            user["user"],
            workplace,
            services.clock.stamp(),
            codes=StaffSecrets(services.vault),
            practice_code=services.settings.kiosk.staff_code,
            declared=(),
        )
    return home


class Gate:
    """Run the program on ``desk``, started as people start it.

    ``process`` is its parent, which starts it again.
    """

    def __init__(
        self, desk: Desktop, home: Path, command: Sequence[str] = ("-m", "gateway")
    ) -> None:
        self.desk, self.home = desk, home
        variables = {
            **ENVIRONMENT,
            **desk.environment,
            "PCSCLITE_CSOCK_NAME": os.environ.get("PCSCLITE_CSOCK_NAME", ""),
        }
        line = [sys.executable, *command, "--home", str(home)]
        with (home / "stderr").open("w") as stderr:
            self.process: subprocess.Popen[str] = desk.start(line, env=variables, stderr=stderr)

    @property
    def log(self) -> str:
        path = self.home / "gateway.log"
        return path.read_text("utf-8") if path.exists() else ""

    @property
    def program(self) -> int:
        """Return the process that has the window: the child of the one that was started."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")

        def programs() -> list[str]:
            with suppress(OSError):
                return [
                    child
                    for child in children.read_text("ascii").split()
                    if b"curtain" not in Path(f"/proc/{child}/cmdline").read_bytes()
                ]
            return []

        until("the program", lambda: bool(programs()))
        return int(programs()[0])

    def kill(self) -> None:
        """End the program at once, whatever it does, and leave its parent alone."""
        os.kill(self.program, signal.SIGKILL)

    def end(self) -> int:
        """End it in good order.

        :return: the exit code.
        """
        self.process.terminate()
        return self.process.wait(30)


def stored_registrations(place: PracticeSite, number: str) -> list[dict[str, Any]]:
    """Return what the service holds of the person with this number, oldest first."""
    held = [
        entry
        for entry in place.admin.records.registrations()
        if number in (entry.get("ssin"), entry.get("limosaId"))
    ]
    return sorted(held, key=lambda entry: str(entry["registrationDate"]))


def company_name(place: PracticeSite, number: str) -> str:
    """Return the name of a company of the main workplace."""
    companies = place.ready["workplaces"][0]["companies"]
    return next(company["name"] for company in companies if company["number"] == number)


def choose_company(desk: Desktop, name: str) -> None:
    """Find a company in the list, by its letter where there are letters, page by page; touch it."""
    desk.wait_for_text("Voor wie werkt u hier?")
    page = 1
    if any(item.name == name[0] for item in desk.visible_items()):
        desk.tap(name[0])
        # a row takes no touch that follows within a double touch's 400 ms
        time.sleep(0.5)
        # a touch before the list has its room meets nothing
        desk.settle()
    while not any(item.name == name for item in desk.visible_items()):
        desk.tap("Volgende")
        page += 1
        desk.wait_for_text(f"Pagina {page} ")
    desk.tap(name)


def read_own(player: GatePlayer) -> None:
    """Ask for one's own registrations, and wait until they are listed."""
    player.press("own")
    player.wait_until(
        "the list",
        lambda: (
            isinstance(player.screen, OwnRegistrations) and player.screen.registrations is not None
        ),
    )
