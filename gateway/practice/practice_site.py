"""Run a whole practice site for ``gateway practice`` and for the stories in tests/whole.

It is a private card service with a virtual reader, a stand-in of the central service in a process
of its own, a camera for L1 forms, and a kiosk's home folder that trusts them all.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from gateway.errors import UserError
from gateway.practice.child_process import read_first_line, start_child
from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.private_pcsc import NoPcscError, PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import Chip, VirtualCard
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.folder import SandboxFolder
from gateway.sandbox.kiosk_home import make_home
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import load_site
from gateway.system import home

_SERVICE_START_S = 30.0
_DISPLAY_START_S = 15.0

CREW_FILE = "crew.csv"
_CREW_HEAD = "INSZ", "Ondernemingsnummer", "Naam", "Voornaam"
# three of one company, of whom Jan alone has a card at the panel, and one of another
_CREW = "jan", "ion", "cedric", "maria"


class PracticeError(UserError):
    """Report that the practice site cannot run or do as asked."""


@dataclass
class PracticeSite:
    """Run a practice site on ``folder``; a context manager, for the main thread.

    ``pcsc`` is a private card service that runs already; without it the site starts its own.
    ``slot`` is the virtual reader, or ``None`` where no private card service can run: then
    ``card_trouble`` says why. ``ready`` is what ``sandbox serve --json`` printed, ``admin`` steers
    the service, ``home`` is the kiosk's home folder.
    """

    folder: Path
    pcsc: PrivatePcsc | None = None
    site: Site = field(init=False)
    admin: AdminClient = field(init=False)
    home: Path = field(init=False)
    # 0: any free port
    port: int = 0
    ready: dict[str, Any] = field(default_factory=dict)
    slot: Slot | None = None
    card_trouble: str = ""

    def __enter__(self) -> Self:
        """Start the site.

        :raises UserError: when the service does not start.
        """
        with ExitStack() as stack:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            stack.callback(self._end_service, self._start_service())
            # the service has checked the registers
            self.site = load_site(self.folder)
            self._start_cards(stack)
            self.admin = AdminClient(self.ready["admin"])
            self.home = self.folder / "kiosk"
            # the ports are new at each start
            (self.home / "settings.toml").unlink(missing_ok=True)
            self.make_home(self.home)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_details: object) -> None:
        self._stack.close()

    def make_home(self, folder: Path) -> Path:
        """Make a kiosk's home folder that trusts this site; there may be several kiosks."""
        make_home(SandboxFolder(self.folder), folder)
        (folder / CREW_FILE).write_text(self.crew(), "utf-8")
        return home.prepare(folder)

    def crew(self) -> str:
        """Return a crew file of the main workplace: who stays away is missing."""
        workers = [self.site.worker[handle] for handle in _CREW]
        rows = [(one.number, one.employer, one.surname, one.given) for one in workers]
        return "\n".join(map(";".join, (_CREW_HEAD, *rows))) + "\n"

    def card_of(self, handle: str) -> VirtualCard:
        """Return the eID card of a person of the practice site.

        :raises KeyError: when no person has this handle.
        """
        return VirtualCard(CardHolder.of(self.site.worker[handle]), self.folder / "keys")

    def insert(self, card: Chip) -> None:
        """Put a card into the reader, in place of the one inside.

        :raises PracticeError: when there is no virtual reader.
        """
        if self.slot is None:
            raise PracticeError(self.card_trouble)
        self.slot.remove()
        self.slot.insert(card)

    def remove(self) -> None:
        """Take the card out, if one is inside."""
        if self.slot is not None:
            self.slot.remove()

    def _start_service(self) -> subprocess.Popen[str]:
        sandbox = [sys.executable, "-m", "gateway", "sandbox", "--state", str(self.folder)]
        command = [*sandbox, "serve", "--json", "--port", str(self.port)]
        process = start_child(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        line = read_first_line(process.stdout, _SERVICE_START_S)
        try:
            self.ready = json.loads(line)
        except ValueError:
            process.kill()
            _output, errors = process.communicate()
            raise PracticeError(errors.strip() or "The practice service did not start.") from None
        return process

    @staticmethod
    def _end_service(process: subprocess.Popen[str]) -> None:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _start_cards(self, stack: ExitStack) -> None:
        """Start a private card service; libpcsclite reads its address at the first call."""
        if self.pcsc is None:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="gw"))
            service = PrivatePcsc(Path(folder))
            try:
                service.start()
            except NoPcscError as error:
                self.card_trouble = str(error)
                return
            stack.callback(service.stop)
            self.pcsc = service
        os.environ.update(self.pcsc.env)
        files = SandboxFolder(self.folder)
        files.note_reader(self.pcsc.reader, self.pcsc.env["PCSCLITE_CSOCK_NAME"])
        stack.callback(files.forget_reader)
        self.slot = Slot(self.pcsc.reader)
        stack.callback(self.slot.remove)


class VirtualDisplay:
    """Run a virtual screen (Xvfb) for as long as the context lasts; ``DISPLAY`` names it, and
    afterwards the screen that it named before.
    """

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        self._size = f"{width}x{height}x24"

    def __enter__(self) -> Self:
        """Start Xvfb.

        :raises PracticeError: when it is missing or does not start.
        """
        if not shutil.which("Xvfb"):
            raise PracticeError(
                "There is no screen, and no virtual one either."
                " Install it with: apt-get install xvfb"
            )
        command = f"Xvfb -displayfd 1 -screen 0 {self._size} -nolisten tcp -dpi 96".split()
        self._process = start_child(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        number = read_first_line(self._process.stdout, _DISPLAY_START_S).strip()
        if not number:
            self._process.kill()
            raise PracticeError(
                "The virtual screen did not start. Is the folder /tmp/.X11-unix writable?"
            )
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._before = os.environ.get("DISPLAY")
        os.environ["DISPLAY"] = f":{number}"
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
        return self

    def detach(self) -> None:
        """Leave the screen to end with this process: Qt ends a program that loses its screen."""
        # so that Python does not wait for it
        self._process.returncode = 0

    def __exit__(self, *_details: object) -> None:
        self._process.terminate()
        self._process.wait()
        os.environ.pop("DISPLAY", None)
        if self._before is not None:
            os.environ["DISPLAY"] = self._before
