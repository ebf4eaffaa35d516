"""``gateway sandbox serve``, ``forms``, ``home``: run the practice site, make what it needs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from gateway.sandbox.folder import SandboxError, SandboxFolder
from gateway.sandbox.forms.pdf import write_forms
from gateway.sandbox.forms.video import FormCamera
from gateway.sandbox.kiosk_home import make_home
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.register_files import load_site, today
from gateway.sandbox.service import server
from gateway.sandbox.service.faults.relay import PortInUseError


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run ``gateway sandbox serve``, ``forms`` or ``home``; return the exit code."""
    match options.action:
        case "serve":
            serve(SandboxFolder(options.state), port=options.port, as_json=options.json, out=out)
        case "forms":
            forms(options.folder, options.names, out)
        case _:
            make_home(SandboxFolder(options.state), options.folder, options.port)
            print(f"{options.folder} is ready: gateway --home {options.folder}", file=out)
    return 0


def serve(folder: SandboxFolder, *, port: int, as_json: bool, out: TextIO) -> None:
    """Run the practice site in the foreground until SIGINT or SIGTERM.

    :param as_json: print one line of JSON when it is ready.
    """

    def ready(practice: dict[str, Any]) -> None:
        if as_json:
            print(json.dumps(practice, ensure_ascii=False), file=out, flush=True)
            return
        print(f"The practice site runs at {practice['base_url']}", file=out)
        for user in practice["users"]:
            workplaces = ", ".join(user["workplaces"]) or "-"
            print(
                f"  user {user['user']}, password {user['password']}, workplaces {workplaces}",
                file=out,
            )
        print(f"What it sees: {practice['admin']} in a browser, or gateway sandbox show", file=out)
        print("Stop it with Ctrl-C.", file=out, flush=True)

    site = load_site(folder.path)
    camera = FormCamera(site.worker)
    try:
        server.run(
            folder.path,
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


def forms(folder: Path, names: Sequence[str], out: TextIO) -> None:
    """Write L1 forms, as PDF to print and PNG to show.

    :param names: of the workers, by default the people at hand.
    :raises SandboxError: when no worker has one of the names, or the forms cannot be written.
    """
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
