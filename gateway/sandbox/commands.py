"""The practice site from the command line: serve it, put cards in, print forms, make a kiosk's home for it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from gateway.sandbox.cardfiles import CardHolder
from gateway.sandbox.cards import VirtualCard
from gateway.sandbox.site import build_site
from gateway.sandbox.slot import NoSlotError, hold
from gateway.sandbox.state import State, default_folder
from gateway.sandbox.wire import PortInUseError

DEFAULT_PORT = 8443
READER_PORT = 35963  # vsmartcard-vpcd's own
_INSERT_S = 15.0
_REMOVE_S = 5.0
STAFF_CODE = "2580"


class SandboxError(Exception):
    """A command of the practice site ends with this sentence."""


def _state(folder: Path | None) -> State:
    try:
        return State(folder or default_folder())
    except OSError as error:
        raise SandboxError(f"The practice site's folder cannot be used ({error.strerror}). Name another with --state.") from None


def serve(folder: Path | None, *, port: int, as_json: bool, out: TextIO) -> int:
    """Run the practice site in the foreground until SIGINT or SIGTERM; ``as_json`` prints one line when it is ready."""
    from gateway.sandbox.service.practice import run  # noqa: PLC0415 - the web framework, only where it serves
    from gateway.sandbox.video import Camera  # noqa: PLC0415 - OpenCV

    def ready(practice: dict[str, Any]) -> None:
        if as_json:
            print(json.dumps(practice, ensure_ascii=False), file=out, flush=True)
            return
        print(f"The practice site runs at {practice['base_url']}", file=out)
        for user in practice["users"]:
            print(
                f"  user {user['user']}, password {user['password']}, workplaces {', '.join(user['workplaces']) or '-'}", file=out
            )
        print("Stop it with Ctrl-C.", file=out, flush=True)

    site = build_site(today())
    camera = Camera(site.worker)
    try:
        run(_state(folder).folder, port=port, admin_port=port + 1 if port else 0, site=site, camera=camera, ready=ready)
    except PortInUseError as error:
        raise SandboxError(f"{error} Stop the other program, or name another port with --port.") from None
    except OSError as error:
        raise SandboxError(str(error)) from None
    finally:
        camera.close()
    return 0


def today() -> date:
    """The day on which the practice site's papers are valid: this machine's own."""
    return datetime.now().astimezone().date()


# ---- cards -------------------------------------------------------------------------------------------------------------------


def card(folder: Path | None, action: str, name: str, *, port: int | None, out: TextIO) -> int:
    """Put somebody's card in (it stays in after the command ended), hold it in the foreground, take it out, or list people."""
    state = _state(folder)
    if action == "list":
        return _list(out)
    reader = port or reader_port(state.folder)
    if action == "remove":
        print("Card taken out." if _remove(state.folder, reader) else "No card was in.", file=out)
        return 0
    holder = _holder(name)
    if action == "hold":
        try:
            hold(VirtualCard(holder, state.folder / "keys"), reader, on_insert=lambda: print("inserted", file=out, flush=True))
        except NoSlotError as error:
            raise SandboxError(str(error)) from None
        return 0
    _remove(state.folder, reader)
    _insert(state.folder, name, reader)
    print(f"The card of {holder.given} {holder.surname} is in the reader.", file=out)
    return 0


def _list(out: TextIO) -> int:
    for worker in build_site(today()).workers:
        means = ", ".join(word for word, has in (("card", worker.card), ("L1 form", worker.limosa)) if has)
        print(f"{worker.handle:12} {worker.given} {worker.surname} ({means or 'number only'})", file=out)
    return 0


def _holder(name: str) -> CardHolder:
    for worker in build_site(today()).workers:
        if worker.handle == name:
            if worker.card is None:
                raise SandboxError(f"{worker.given} {worker.surname} has no eID card on the practice site.")
            return CardHolder.of(worker)
    raise SandboxError(f"Nobody on the practice site is called {name!r}. See: gateway sandbox card list.")


def _pid_file(folder: Path, port: int) -> Path:
    return folder / f"card-{port}.pid"


def _insert(folder: Path, name: str, port: int) -> None:
    command = [sys.executable, "-m", "gateway", "sandbox", "--state", str(folder), "card", "--port", str(port), "hold", name]
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    said = process.stdout.readline() if process.stdout else ""
    if said.strip() != "inserted":
        _out, error = process.communicate(timeout=_INSERT_S)
        raise SandboxError(error.strip() or "The card could not be put in.")
    _pid_file(folder, port).write_text(str(process.pid), "ascii")
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    process.returncode = 0  # it lives on by itself: not this program's child to wait for


def _remove(folder: Path, port: int) -> bool:
    file = _pid_file(folder, port)
    try:
        pid = int(file.read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return False
    file.unlink(missing_ok=True)
    if not _is_ours(pid):
        return False
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + _REMOVE_S
    while _is_ours(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return True


def _is_ours(pid: int) -> bool:
    """Whether this process still holds a card; a number that the system gave to another program since is left alone."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        ended = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return False
    return b"sandbox" in words and b"hold" in words and not ended


def note_reader(folder: Path, port: int) -> None:
    """Tell later commands on which port the practice site's virtual reader listens."""
    (folder / "reader.port").write_text(str(port), "ascii")


def reader_port(folder: Path) -> int:
    """The port of the virtual reader: that of the practice site last started, else the driver's own."""
    try:
        return int((folder / "reader.port").read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return READER_PORT


# ---- forms, home -------------------------------------------------------------------------------------------------------------


def forms(folder: Path, *, out: TextIO) -> int:
    """Write everybody's L1 form, as PDF to print and PNG to show."""
    from gateway.sandbox.forms import write_forms  # noqa: PLC0415 - the PDF library

    try:
        written = write_forms(folder, build_site(today()).workers)
    except OSError as error:
        raise SandboxError(f"The forms cannot be written to {folder} ({error.strerror}).") from None
    print(f"{len(written)} files in {folder}", file=out)
    return 0


def home(folder: Path | None, target: Path, *, port: int | None, out: TextIO) -> int:
    """Make a kiosk's home folder for the practice site, which trusts its roots; an existing settings file is left alone."""
    state = _state(folder)
    state.server_context("localhost")  # the authority is made at first use
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.chmod(0o700)
        (target / "practice-ca.pem").write_bytes(state.ca_file.read_bytes())
        for applet in ("1.7", "1.8"):
            (target / f"practice-eid-root-{applet}.pem").write_bytes(_root(state.folder / "keys", applet))
        with (target / "settings.toml").open("x", encoding="utf-8") as file:
            last, camera = _last(state)
            file.write(_settings(port or last, camera if port in (None, last) else _camera_beside(port)))
    except FileExistsError:
        raise SandboxError(f"{target / 'settings.toml'} is there already and was left as it is. Name a new folder.") from None
    except OSError as error:
        raise SandboxError(f"{target} cannot be written ({error.strerror}). Name another folder.") from None
    print(f"{target} is ready: gateway --home {target}", file=out)
    return 0


def _root(keys: Path, applet: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 - only here

    from gateway.sandbox.cardkeys import Issuer  # noqa: PLC0415

    return Issuer(keys, applet).root.certificate.public_bytes(Encoding.PEM)


def _last(state: State) -> tuple[int, str]:
    """The port and the camera's address of the practice site last started here; the usual ones when there was none."""
    try:
        practice = state.load()
        return urlsplit(str(practice["base_url"])).port or DEFAULT_PORT, str(practice["camera"])
    except (FileNotFoundError, KeyError, ValueError):
        return DEFAULT_PORT, _camera_beside(DEFAULT_PORT)


def _camera_beside(port: int) -> str:
    """Where ``serve`` puts the camera of a site on this port: the panel listens on the port after it."""
    return f"http://127.0.0.1:{port + 1}/camera.mjpg"


def _settings(port: int, camera: str) -> str:
    host = f"https://localhost:{port}/REST"
    return f"""# A kiosk on the practice site: nothing here reaches the real service.
[service]
base_url = "{host}/presenceRegistration/v1"
token_url = "{host}/oauth/v5/token"
workplaces_url = "{host}/gateway/v1/workplaces"
ca = "practice-ca.pem"

[kiosk]
staff_code = "{STAFF_CODE}"

[camera]
source = "{camera}"

[screen]
full = false
"""
