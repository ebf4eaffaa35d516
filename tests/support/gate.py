"""The kiosk as a program of its own on a desktop of its own, with the day open: what people meet at
the gate.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from gateway.app.recorder import write_day
from gateway.app.services import build
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import PracticeSite
from gateway.system.clock import Clock
from gateway.system.settings import load
from tests.support.commands import ENVIRONMENT
from tests.support.desktop import Desktop, until

StartKiosk = Callable[..., GatePlayer]
# xdotool's words for keys typed as a person does; faster is a scanner
TYPING_PACE = ("key", "--delay", "130")


def opened_home(place: PracticeSite, folder: Path, more: str = "") -> Path:
    """A kiosk's home folder with the day open on the main workplace; ``more``: settings beside the
    practice site's.
    """
    home = place.make_home(folder)
    with (home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write(more)
    parts = build(load(home))
    user, number = place.ready["users"][0], place.ready["workplaces"][0]["number"]
    token = parts.credentials.log_in(user["user"], user["password"])
    workplace = next(one for one in parts.client.list_workplaces(token) if one.number == number)
    parts.credentials.store()
    with closing(parts.store()) as store:
        write_day(store, parts.settings, user["user"], workplace, Clock())
    return home


class Gate:
    """The program on ``desk``, started as people start it; its parent, which starts it again, is
    ``process``.
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
        with (home / "said").open("w") as said:
            self.process: subprocess.Popen[str] = desk.start(line, env=variables, stderr=said)

    @property
    def log(self) -> str:
        path = self.home / "gateway.log"
        return path.read_text("utf-8") if path.exists() else ""

    @property
    def program(self) -> int:
        """The process that has the window: the child of the one that was started."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        until("the program", lambda: bool(children.read_text("ascii").split()))
        return int(children.read_text("ascii").split()[0])

    def kill(self) -> None:
        """End the program at once, whatever it does, and leave its parent alone."""
        os.kill(self.program, signal.SIGKILL)

    def end(self) -> int:
        """End it in good order; gives the exit code."""
        self.process.terminate()
        return self.process.wait(30)


def stored_registrations(place: PracticeSite, number: str) -> list[dict[str, Any]]:
    """What the service holds of the person with this number, oldest first."""
    held = [
        entry
        for entry in place.admin.records.registrations()
        if number in (entry.get("ssin"), entry.get("limosaId"))
    ]
    return sorted(held, key=lambda entry: str(entry["registrationDate"]))


def company_name(place: PracticeSite, number: str) -> str:
    """The name of a company of the workplace."""
    return next(
        one["name"] for one in place.ready["workplaces"][0]["companies"] if one["number"] == number
    )


def choose_company(desk: Desktop, name: str) -> None:
    """Find a company in the list, page by page, and touch it."""
    desk.wait_for_text("Voor wie werkt u hier?")
    page = 1
    while not any(thing.name == name for thing in desk.visible_items()):
        desk.tap("Meer")
        page += 1
        desk.wait_for_text(f"Bladzijde {page} ")
    desk.tap(name)
