"""The running practice service from the command line: make it fail, look at what it holds, edit its
registers.
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from gateway.sandbox.cli.admin_client import AdminClient, AdminClientError
from gateway.sandbox.cli.site_commands import SandboxError, site_in, state_at, today
from gateway.sandbox.folder import SandboxFolder
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import FOLDER, RegisterError, read, write

_LOOK_S = 1.0
_WIDTH = 26


def _admin_client(state: SandboxFolder) -> AdminClient:
    """The hand on the practice site that was last started on this folder.

    :raises SandboxError: when none ever was.
    """
    try:
        return AdminClient(str(state.load()["admin"]))
    except FileNotFoundError as error:
        raise SandboxError(str(error)) from None
    except (KeyError, ValueError):
        raise SandboxError(
            f"practice.json in {state.folder} is broken: start the site again."
        ) from None


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run a command that needs the running practice service; return the exit code."""
    match options.action:
        case "fault":
            return fault(options.state, options.words, out)
        case "late":
            return late(options.state, out, limit_s=options.limit, policy=options.policy)
        case "rate":
            return rate(options.state, out, per_minute=options.per_minute)
        case "registers":
            return registers(options.state, options.register_action, options.folder, out)
        case _:
            return show(
                options.state,
                out,
                day=options.day,
                workplace=options.workplace,
                as_json=options.json,
                follow=options.follow,
            )


def fault(folder: Path | None, words: Sequence[str], out: TextIO) -> int:
    """Turn a fault on (its words), off (``clear [KIND]``), play a script (``script FILE``), or list
    them (no words).
    """
    admin = _admin_client(state_at(folder))
    try:
        match list(words):
            case [] | ["list"]:
                pass
            case ["clear"]:
                admin.clear_faults()
            case ["clear", kind]:
                admin.clear_faults(kind)
            case ["script", file]:
                admin.play_script(_text(Path(file)))
            case _:
                admin.set_fault(shlex.join(words))
        _tell(admin.list_faults(), out, whole=not words or words[0] == "list")
    except AdminClientError as error:
        raise SandboxError(str(error)) from None
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SandboxError(f"{path} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise SandboxError(f"{path} is not UTF-8 text.") from None


def _tell(faults: dict[str, Any], out: TextIO, *, whole: bool) -> None:
    print("Wrong now: " + ("; ".join(faults["active"]) or "nothing"), file=out)
    for line in faults["script"]:
        print(f"  script: {line}", file=out)
    for kind in faults["kinds"] if whole else ():
        print(f"  {kind['name'] + (' N' if kind['value'] else ''):20} {kind['about']}", file=out)
        if kind["value"]:
            print(f"  {'':20} N: {kind['value']}", file=out)
    if whole:
        print(
            "  after it: [on TEXT-IN-THE-PATH] [times N] [for 90s|5m|1h] [retry SECONDS]", file=out
        )


def late(
    folder: Path | None, out: TextIO, *, limit_s: float | None = None, policy: str | None = None
) -> int:
    """Set from which age (seconds) a registration is late and whether it is remarked or refused;
    say how it is then.
    """
    try:
        told = _admin_client(state_at(folder)).set_late(limit_s=limit_s, policy=policy)
    except AdminClientError as error:
        raise SandboxError(str(error)) from None
    fate = "registered with remark 32" if told["policy"] == "remark" else "refused"
    print(f"What is received {told['limit_s']:g} seconds after it, or later, is {fate}.", file=out)
    return 0


def rate(folder: Path | None, out: TextIO, *, per_minute: int | None = None) -> int:
    """Set how many requests each user may make in a minute (0: any number); say how it is then."""
    try:
        allowed = _admin_client(state_at(folder)).set_rate(per_minute)
    except AdminClientError as error:
        raise SandboxError(str(error)) from None
    print(f"Each user may make {allowed or 'any number of'} requests in a minute.", file=out)
    return 0


def show(
    folder: Path | None,
    out: TextIO,
    *,
    day: str = "",
    workplace: str = "",
    as_json: bool = False,
    follow: bool = False,
) -> int:
    """Print one day's registrations by workplace, with their remarks; ``follow`` goes on with each
    new or newly checked one.
    """
    admin = _admin_client(state_at(folder))
    seen: dict[int, tuple[str, ...]] = {}
    try:
        told = admin.records.overview(day, workplace, most=500)
        if as_json:
            print(json.dumps(told, ensure_ascii=False), file=out)
            return 0
        _show_places(told, out)
        while True:
            for item in reversed(told["items"]):
                now = (
                    item["validity"],
                    item["status"],
                    *(remark["code"] for remark in item["remarks"]),
                )
                if seen.get(item["id"]) != now:
                    seen[item["id"]] = now
                    print(_line(item), file=out, flush=True)
            if not follow:
                return 0
            time.sleep(_LOOK_S)
            told = admin.records.overview(day, workplace, most=500)
    except AdminClientError as error:
        raise SandboxError(str(error)) from None


def _show_places(told: dict[str, Any], out: TextIO) -> None:
    wrong = "; ".join(told["faults"]) or "nothing"
    print(
        f"{told['day']}; the service's time is {told['time']} (all times Belgian); wrong now: {wrong}",
        file=out,
    )
    for works in told["workplaces"]:
        figures = f"{works['registrations']} registrations, {works['with_remarks']} with remarks, {works['pending']} not checked yet"
        print(f"{works['number']}  {works['name']}: {figures}", file=out)
    if told["total"] > len(told["items"]):
        print(f"The newest {len(told['items'])} of {told['total']}:", file=out)
    if not told["workplaces"]:
        print("Nothing was registered on this day.", file=out)


def _line(item: dict[str, Any]) -> str:
    remarks = "; ".join(f"{remark['code']} {remark['label']}" for remark in item["remarks"])
    outcome = (
        item["validity"]
        if item["status"] == "registered"
        else f"{item['validity']}, {item['status']}"
    )
    who = f"{item['worker'][:_WIDTH]:{_WIDTH}} {item['employer'][:_WIDTH]:{_WIDTH}}"
    return f"{item['id']:7} {item['workplace']} {item['time']} {item['type']:3} {who} {outcome:10} {remarks}".rstrip()


def registers(folder: Path | None, action: str, target: Path | None, out: TextIO) -> int:
    """The registers as files: ``export`` writes those in use, ``load`` takes edited ones up,
    ``reset`` goes back to the seed.

    ``target``: the folder with the files; the practice site's own ``registers`` folder when none is
    named.
    """
    state = state_at(folder)
    own = state.folder / FOLDER
    try:
        match action:
            case "export":
                written = write(site_in(state.folder), target or own)
                print(
                    f"{len(written)} registers in {written[0].parent}. After an edit: gateway sandbox registers load",
                    file=out,
                )
                return 0
            case "load":
                site = read(target or own, today())
                if target and target.resolve() != own.resolve():
                    write(site, own)
            case _:
                site = site_in(None)
                shutil.rmtree(own, ignore_errors=True)
                if _running(state):
                    write(site, own)
        _take_up(state, site, out)
        if action == "reset":
            shutil.rmtree(own, ignore_errors=True)
    except RegisterError as error:
        raise SandboxError(str(error)) from None
    except OSError as error:
        raise SandboxError(
            f"The registers cannot be written to {target or own} ({error.strerror or error})."
        ) from None
    return 0


def _running(state: SandboxFolder) -> bool:
    """Whether a practice site answers."""
    try:
        _admin_client(state).list_faults()
    except (SandboxError, AdminClientError):
        return False
    return True


def _take_up(state: SandboxFolder, site: Site, out: TextIO) -> None:
    """Say what the registers hold, and have the running site use them."""
    held = f"{len(site.workers)} workers, {len(site.companies)} companies, {len(site.declarations)} declarations of works"
    if not _running(state):
        print(f"{held}; the next start uses them.", file=out)
        return
    try:
        _admin_client(state).records.reload_registers()
    except AdminClientError as error:
        raise SandboxError(str(error)) from None
    print(f"{held}; the running site uses them.", file=out)
