"""A private card service: a pcscd of one's own with a virtual reader, beside whatever the machine
runs.

The daemon has one fixed socket, so it gets a mount namespace in which its run folder is ours. The
virtual reader's driver listens on all interfaces, so it gets a network namespace, too, that has
none but loopback: nobody else on this machine or beyond can put a card in.
Programs find it through the environment variable ``PCSCLITE_CSOCK_NAME``, which libpcsclite reads
once a process, at its first call: set it before.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from gateway.errors import UserError
from gateway.sandbox.cards import reader_door

DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
_START_TIMEOUT_S = 10.0
_STOP_TIMEOUT_S = 5.0
# sockaddr_un
_LONGEST_SOCKET_PATH = 107
# "." is the run folder: its own path may lie under /run, which is covered by then
_IN_NAMESPACE = """
cd "$1"
mount -t tmpfs -o mode=755 tmpfs /run
mkdir /run/pcscd
mount --no-canonicalize --bind . /run/pcscd
setpriv --pdeathsig KILL "$3" -I "$4" reader.comm &
exec setpriv --pdeathsig KILL pcscd --foreground --critical --config "$2"
"""


class NoPcscError(UserError):
    """Report why the private card service cannot run here, and what to do."""


class PrivatePcsc:
    """Run a pcscd in ``folder`` with one virtual reader of two slots, numbered 0 and 1.

    Cards are put in through the socket :attr:`reader`.

    ``has_reader`` tells whether the reader is plugged in. The daemon ends with the thread that
    started it (the kernel sees to that, even when the program is killed), so start it on the main
    thread. It takes no real reader away from the machine's own service.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.has_reader = False
        self._process: subprocess.Popen[bytes] | None = None
        # a card's thread may kill the service that another one starts
        self._lock = threading.RLock()
        self._run = folder / "run"
        self._readers = folder / "readers"
        self._log = folder / "pcscd.log"
        self.reader = self._run / "reader.comm"

    @property
    def env(self) -> dict[str, str]:
        """Return what a program's environment must hold to use this service."""
        return {"PCSCLITE_CSOCK_NAME": str(self._run / "pcscd.comm")}

    @property
    def pid(self) -> int | None:
        """Return the daemon's process, while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self, *, reader: bool = True) -> None:
        """Start the service and wait until it answers; without ``reader``, no reader is plugged in.

        :raises NoPcscError: when a part is missing, namespaces are refused, or the daemon does not
            start.
        """
        self._demand_parts()
        with self._lock:
            if not self.pid:
                self._start(reader=reader)

    def stop(self) -> None:
        """End the service in good order; nothing happens when it does not run."""
        with self._lock:
            if self._process:
                self._process.terminate()
                try:
                    self._process.wait(_STOP_TIMEOUT_S)
                except subprocess.TimeoutExpired:
                    self.kill()
                self._process = None

    def kill(self) -> None:
        """End the service as a crash would."""
        with self._lock:
            if self._process:
                self._process.kill()
                self._process.wait()
                self._process = None

    def restart(self, *, reader: bool = True) -> None:
        """Stop, and start in the same place; this also unplugs and plugs in the virtual reader."""
        with self._lock:
            self.stop()
            self.start(reader=reader)

    def _start(self, *, reader: bool) -> None:
        self._lay_out(reader=reader)
        as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
        command = ["unshare", "--mount", "--net", *as_root]
        command += ["sh", "-euc", _IN_NAMESPACE, "pcscd", str(self._run), str(self._readers)]
        command += [sys.executable, reader_door.__file__]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={
                    **os.environ,
                    "PATH": _path(),
                    "PCSCLITE_HP_DROPDIR": str(self.folder / "no-usb"),
                },
                # a Ctrl-C at the terminal is for the program, which then stops the service
                start_new_session=True,
            )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.kill()
            raise

    def _demand_parts(self) -> None:
        for tool in ("pcscd", "unshare", "setpriv"):
            if not shutil.which(tool, path=_path()):
                raise NoPcscError(
                    f"The program {tool} is missing. Install it with: apt-get install"
                    " pcscd util-linux"
                )
        if not DRIVER.exists():
            raise NoPcscError(
                "The driver of the virtual card reader is missing. Install it with:"
                " apt-get install vsmartcard-vpcd"
            )
        if len(str(self.reader).encode()) > _LONGEST_SOCKET_PATH:
            raise NoPcscError(
                f"The path {self.folder} is too long for a socket. Choose a shorter folder."
            )

    def _lay_out(self, *, reader: bool) -> None:
        """Make the folders and the reader's configuration, without what a killed daemon left."""
        for folder in (self._run, self._readers, self.folder / "no-usb"):
            folder.mkdir(parents=True, exist_ok=True)
        for left in ("pcscd.comm", "pcscd.pid", self.reader.name):
            (self._run / left).unlink(missing_ok=True)
        self.has_reader = reader
        configuration = self._readers / "virtual"
        if reader:
            channel = f"0x{reader_door.FIRST_PORT:04X}"
            configuration.write_text(
                f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:{channel}\n'
                f"LIBPATH {DRIVER}\nCHANNELID {channel}\n"
            )
        else:
            configuration.unlink(missing_ok=True)

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + _START_TIMEOUT_S
        while not (_listens(self._run / "pcscd.comm") and _listens(self.reader)):
            if self._process is None or self._process.poll() is not None:
                lines = self._log.read_text(errors="replace").strip().splitlines()
                reason = lines[-1] if lines else "it said nothing"
                raise NoPcscError(
                    f"The private card service did not start ({reason}). Run as root, or"
                    " allow user namespaces "
                    "(kernel.unprivileged_userns_clone=1)."
                )
            if time.monotonic() > deadline:
                raise NoPcscError(
                    "The private card service does not answer. Look into " + str(self._log)
                )
            time.sleep(0.01)


def _path() -> str:
    """Return the PATH of programs; daemons live in folders that are not on every user's."""
    return os.environ.get("PATH", os.defpath) + ":/usr/sbin:/sbin"


def _listens(path: Path) -> bool:
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
        probe.connect(str(path))
        return True
    return False
