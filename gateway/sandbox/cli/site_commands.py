"""The practice site from the command line: serve it, print forms, make a kiosk's home for it; cards
are in ``cardcommands``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from gateway.errors import UserError
from gateway.sandbox.folder import SandboxFolder, default_folder
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.faults.relay import PortInUseError

DEFAULT_PORT = 8443
# vsmartcard-vpcd's own
READER_PORT = 35963
STAFF_CODE = "2580"


class SandboxError(UserError):
    """A command of the practice site ends with this sentence."""


def state_at(folder: Path | None) -> SandboxFolder:
    """The practice site's folder, or the usual one.

    :raises SandboxError: when it cannot be used.
    """
    try:
        return SandboxFolder(folder or default_folder())
    except OSError as error:
        raise SandboxError(
            f"The practice site's folder cannot be used ({error.strerror}). Name another with --state."
        ) from None


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run ``gateway sandbox serve``, ``forms`` or ``home``; return the exit code."""
    match options.action:
        case "serve":
            return serve(options.state, port=options.port, as_json=options.json, out=out)
        case "forms":
            return forms(options.folder, names=options.names, out=out)
        case _:
            return home(options.state, options.folder, port=options.port, out=out)


def serve(folder: Path | None, *, port: int, as_json: bool, out: TextIO) -> int:
    """Run the practice site in the foreground until SIGINT or SIGTERM; ``as_json`` prints one line
    when it is ready.
    """
    from gateway.sandbox.forms.video import FormCamera  # noqa: PLC0415 - OpenCV
    from gateway.sandbox.service.server import run  # noqa: PLC0415 - the web framework, only where it serves

    def ready(practice: dict[str, Any]) -> None:
        if as_json:
            print(json.dumps(practice, ensure_ascii=False), file=out, flush=True)
            return
        print(f"The practice site runs at {practice['base_url']}", file=out)
        for user in practice["users"]:
            print(
                f"  user {user['user']}, password {user['password']}, workplaces {', '.join(user['workplaces']) or '-'}",
                file=out,
            )
        print(f"What it sees: {practice['admin']} in a browser, or gateway sandbox show", file=out)
        print("Stop it with Ctrl-C.", file=out, flush=True)

    state = state_at(folder)
    site = site_in(state.folder)
    camera = FormCamera(site.worker)
    try:
        run(
            state.folder,
            port=port,
            admin_port=port + 1 if port else 0,
            site=site,
            camera=camera,
            ready=ready,
        )
    except PortInUseError as error:
        raise SandboxError(
            f"{error} Stop the other program, or name another port with --port."
        ) from None
    except OSError as error:
        raise SandboxError(str(error)) from None
    finally:
        camera.close()
    return 0


def site_in(folder: Path | None) -> Site:
    """The practice site's registers: those edited in its folder where there are any, else those of
    the seed.

    :raises SandboxError: when the edited registers cannot be used.
    """
    edited = folder and folder / "registers"
    if not edited or not edited.is_dir():
        return build_site(today())
    from gateway.sandbox.registers.register_files import (  # noqa: PLC0415
        RegisterError,
        read,
    )

    try:
        return read(edited, today())
    except RegisterError as error:
        raise SandboxError(
            f"{error} Mend it, or go back with: gateway sandbox registers reset"
        ) from None


def today() -> date:
    """The day on which the practice site's papers are valid: this machine's own."""
    return datetime.now().astimezone().date()


# ---- the card reader -----------------------------------------------------------------------------


def note_reader(folder: Path, port: int, socket: str = "") -> None:
    """Tell later commands on which port the practice site's virtual reader listens, and where its
    card service does.
    """
    (folder / "reader.port").write_text(str(port), "ascii")
    (folder / "reader.socket").write_text(socket, "utf-8")


def forget_reader(folder: Path) -> None:
    """The practice site's virtual reader is gone."""
    (folder / "reader.port").unlink(missing_ok=True)
    (folder / "reader.socket").unlink(missing_ok=True)


def reader_port(folder: Path) -> int:
    """The port of the virtual reader: that of the practice site last started, else the driver's
    own.
    """
    try:
        return int((folder / "reader.port").read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return READER_PORT


# ---- forms, home ---------------------------------------------------------------------------------


def forms(folder: Path, *, names: Sequence[str] = (), out: TextIO) -> int:
    """Write L1 forms, as PDF to print and PNG to show: of the people at hand, or of those who are
    named.

    :raises SandboxError: when nobody has one of the names, or the forms cannot be written.
    """
    from gateway.sandbox.forms.pdf import write_forms  # noqa: PLC0415 - the PDF library

    site = build_site(today())
    unknown = [name for name in names if name not in site.worker or not site.worker[name].limosa]
    if unknown:
        raise SandboxError(
            f"Nobody called {unknown[0]} holds an L1 form. See: gateway sandbox card list"
        )
    try:
        written = write_forms(folder, [site.worker[name] for name in names] or site.at_hand)
    except OSError as error:
        raise SandboxError(f"The forms cannot be written to {folder} ({error.strerror}).") from None
    print(f"{len(written)} files in {folder}", file=out)
    return 0


def home(folder: Path | None, target: Path, *, port: int | None, out: TextIO) -> int:
    """Make a kiosk's home folder for the practice site, which trusts its roots; an existing
    settings file is left alone.
    """
    state = state_at(folder)
    # the authority is made at first use
    state.server_context("localhost")
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.chmod(0o700)
        (target / "practice-ca.pem").write_bytes(state.ca_file.read_bytes())
        for applet in ("1.7", "1.8"):
            (target / f"practice-eid-root-{applet}.pem").write_bytes(
                _root(state.folder / "keys", applet)
            )
        with (target / "settings.toml").open("x", encoding="utf-8") as file:
            last, camera = _last(state)
            file.write(
                _settings(port or last, camera if port in (None, last) else _camera_beside(port))
            )
    except FileExistsError:
        raise SandboxError(
            f"{target / 'settings.toml'} is there already and was left as it is. Name a new folder."
        ) from None
    except OSError as error:
        raise SandboxError(
            f"{target} cannot be written ({error.strerror}). Name another folder."
        ) from None
    print(f"{target} is ready: gateway --home {target}", file=out)
    return 0


def _root(keys: Path, applet: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 - only here

    from gateway.sandbox.cards.keys import Issuer  # noqa: PLC0415

    return Issuer(keys, applet).root.certificate.public_bytes(Encoding.PEM)


def _last(state: SandboxFolder) -> tuple[int, str]:
    """The port and the camera's address of the practice site last started here; the usual ones when
    there was none.
    """
    try:
        practice = state.load()
        return urlsplit(str(practice["base_url"])).port or DEFAULT_PORT, str(practice["camera"])
    except (FileNotFoundError, KeyError, ValueError):
        return DEFAULT_PORT, _camera_beside(DEFAULT_PORT)


def _camera_beside(port: int) -> str:
    """Where ``serve`` puts the camera of a site on this port: the panel listens on the port after
    it.
    """
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

[reader]
practice_roots = ["practice-eid-root-1.7.pem", "practice-eid-root-1.8.pem"]

[camera]
source = "{camera}"

[screen]
full = false
"""
