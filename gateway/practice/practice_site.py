"""A whole practice site in one hand: what ``gateway practice`` runs the kiosk on, and the stories
in tests/whole stand on.

A private card service with a virtual reader, the central service's stand-in in a process of its
own, a camera before which L1 forms can be held, and a home folder that trusts them.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import IO, Any, Self

from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.private_pcsc import NoPcscError, PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import Chip, VirtualCard
from gateway.sandbox.cli import site_commands
from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.records import Site
from gateway.system import home

SERVICE_START_S = 30.0
DISPLAY_START_S = 15.0
PANEL_PEOPLE = 40


class PracticeError(Exception):
    """The practice site cannot run; the text is a sentence."""


def child(command: list[str], **named: Any) -> subprocess.Popen[str]:
    """A process that ends with this one, even when this one is killed (Linux; elsewhere it ends
    when it is told to).
    """
    if shutil.which("setpriv"):
        command = ["setpriv", "--pdeathsig", "TERM", *command]
    return subprocess.Popen(command, text=True, stdin=subprocess.DEVNULL, **named)


def first_line(stream: IO[str] | None, seconds: float) -> str:
    """The first line that a child prints, or nothing when it ends or takes longer."""
    got: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(
        target=lambda: got.put(stream.readline() if stream else ""), daemon=True
    ).start()
    try:
        return got.get(timeout=seconds)
    except queue.Empty:
        return ""


@dataclass
class PracticeSite:
    """A running practice site on ``folder``; a context manager, for the main thread.

    ``slot`` is the virtual reader (``None`` where no private card service can run: ``card_trouble``
    says why), ``admin`` the panel's hand on the service, ``home`` the kiosk's home folder,
    ``ready`` what ``sandbox serve --json`` printed. ``pcsc``: a private card service that runs
    already, to be used instead of one of its own.
    """

    folder: Path
    pcsc: PrivatePcsc | None = None
    site: Site = field(init=False)
    port: int = 0
    ready: dict[str, Any] = field(default_factory=dict)
    slot: Slot | None = None
    card_trouble: str = ""

    def __enter__(self) -> Self:
        """:raises PracticeError: when the service does not start."""
        with ExitStack() as leaving:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            leaving.callback(self._end_service, self._start_service())
            # what the service took up was sound
            self.site = site_commands.site_in(self.folder)
            self._start_cards(leaving)
            self.admin = AdminClient(self.ready["admin"])
            self.home = self.folder / "kiosk"
            # the ports are new at each start
            (self.home / "settings.toml").unlink(missing_ok=True)
            self.make_home(self.home)
            self._leaving = leaving.pop_all()
        return self

    def __exit__(self, *_details: object) -> None:
        self._leaving.close()

    def make_home(self, folder: Path) -> Path:
        """A kiosk's home folder that trusts this site; there may be several kiosks."""
        site_commands.home(self.folder, folder, port=None, out=StringIO())
        return home.prepare(folder)

    def card_of(self, handle: str) -> VirtualCard:
        """The eID card of somebody on the practice site.

        :raises KeyError: when nobody has this handle.
        """
        return VirtualCard(CardHolder.of(self.site.worker[handle]), self.folder / "keys")

    def insert(self, card: Chip) -> None:
        """Put a card into the reader, in place of the one that is in.

        :raises PracticeError: when there is no virtual reader.
        """
        if self.slot is None:
            raise PracticeError(self.card_trouble)
        self.slot.remove()
        self.slot.insert(card)

    def remove(self) -> None:
        """Take the card out, if one is in."""
        if self.slot is not None:
            self.slot.remove()

    def _start_service(self) -> subprocess.Popen[str]:
        command = [
            sys.executable,
            "-m",
            "gateway",
            "sandbox",
            "--state",
            str(self.folder),
            "serve",
            "--json",
        ]
        process = child(
            [*command, "--port", str(self.port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        line = first_line(process.stdout, SERVICE_START_S)
        try:
            self.ready = json.loads(line)
        except ValueError:
            process.kill()
            _out, said = process.communicate()
            raise PracticeError(said.strip() or "The practice service did not start.") from None
        return process

    @staticmethod
    def _end_service(process: subprocess.Popen[str]) -> None:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def _start_cards(self, leaving: ExitStack) -> None:
        """A private card service, told to libpcsclite before its first call in this process."""
        if self.pcsc is None:
            service = PrivatePcsc(
                Path(leaving.enter_context(tempfile.TemporaryDirectory(prefix="gw")))
            )
            try:
                service.start()
            except NoPcscError as error:
                self.card_trouble = str(error)
                return
            leaving.callback(service.stop)
            self.pcsc = service
        os.environ.update(self.pcsc.env)
        site_commands.note_reader(self.folder, self.pcsc.port, self.pcsc.env["PCSCLITE_CSOCK_NAME"])
        leaving.callback(site_commands.forget_reader, self.folder)
        self.slot = Slot(self.pcsc.port)
        leaving.callback(self.slot.remove)


class VirtualDisplay:
    """A virtual screen (Xvfb) for as long as the context lasts; ``DISPLAY`` names it."""

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        self._size = f"{width}x{height}x24"

    def __enter__(self) -> Self:
        """:raises PracticeError: when Xvfb is missing or does not start."""
        if not shutil.which("Xvfb"):
            raise PracticeError(
                "There is no screen, and no virtual one either. Install it with: apt-get install xvfb"
            )
        command = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            self._size,
            "-nolisten",
            "tcp",
            "-dpi",
            "96",
        ]
        self._process = child(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        number = first_line(self._process.stdout, DISPLAY_START_S).strip()
        if not number:
            self._process.kill()
            raise PracticeError(
                "The virtual screen did not start. Is the folder /tmp/.X11-unix writable?"
            )
        if self._process.stdout is not None:
            self._process.stdout.close()
        os.environ["DISPLAY"] = f":{number}"
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
        return self

    def let_go(self) -> None:
        """Leave the screen to the kernel, which ends it with this process: Qt ends a program whose
        screen goes away under it.
        """
        self._process.returncode = 0

    def __exit__(self, *_details: object) -> None:
        self._process.terminate()
        self._process.wait()
        os.environ.pop("DISPLAY", None)
