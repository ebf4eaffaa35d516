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
from gateway.sandbox.folder import SandboxError, SandboxFolder
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.records import Site
from gateway.sandbox.registers.register_files import FOLDER, load_site, read, today, write

# seconds between two looks of --follow
_LOOK_S = 1.0
_MOST_LINES = 500
# columns of a name
_WIDTH = 26


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run a command that needs the running practice service; return the exit code."""
    folder = SandboxFolder(options.state)
    match options.action:
        case "fault":
            fault(folder, options.words, out)
        case "late":
            late(folder, out, limit_s=options.limit, policy=options.policy)
        case "rate":
            rate(folder, out, per_minute=options.per_minute)
        case "registers":
            registers(folder, options.register_action, options.folder, out)
        case _ if options.json:
            overview = _client(folder).records.overview(options.day, options.workplace, _MOST_LINES)
            print(json.dumps(overview, ensure_ascii=False), file=out)
        case _:
            show(folder, out, options.day, options.workplace, follow=options.follow)
    return 0


def _client(folder: SandboxFolder) -> AdminClient:
    """Return a client of the practice site that was last started on this folder.

    :raises SandboxError: when none ever was.
    """
    return AdminClient(str(folder.load()["admin"]))


def fault(folder: SandboxFolder, words: Sequence[str], out: TextIO) -> None:
    """Turn a fault on or off, play a script, or list the faults.

    :param words: the fault's, ``clear [KIND]``, ``script FILE``, or none to list them.
    """
    client = _client(folder)
    match list(words):
        case [] | ["list"]:
            pass
        case ["clear"]:
            client.clear_faults()
        case ["clear", kind]:
            client.clear_faults(kind)
        case ["script", file]:
            client.play_script(_text(Path(file)))
        case _:
            client.set_fault(shlex.join(words))
    _print_faults(client.list_faults(), out, whole=not words or words[0] == "list")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SandboxError(f"{path} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise SandboxError(f"{path} is not UTF-8 text.") from None


def _print_faults(faults: dict[str, Any], out: TextIO, *, whole: bool) -> None:
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
    folder: SandboxFolder, out: TextIO, *, limit_s: float | None = None, policy: str | None = None
) -> None:
    """Set when a registration is late and what becomes of it; say how it is then.

    :param limit_s: age in seconds from which it is late.
    :param policy: "remark" or "refuse".
    """
    set_ = _client(folder).set_late(limit_s=limit_s, policy=policy)
    fate = "registered with remark 32" if set_["policy"] == "remark" else "refused"
    print(f"What is received {set_['limit_s']:g} seconds after it, or later, is {fate}.", file=out)


def rate(folder: SandboxFolder, out: TextIO, *, per_minute: int | None = None) -> None:
    """Limit the requests of each user in a minute (0: no limit); say how it is then."""
    allowed = _client(folder).set_rate(per_minute)
    print(f"Each user may make {allowed or 'any number of'} requests in a minute.", file=out)


def show(
    folder: SandboxFolder,
    out: TextIO,
    day: str = "",
    workplace: str = "",
    *,
    follow: bool = False,
) -> None:
    """Print one day's registrations by workplace, with their remarks.

    :param follow: go on with each new or newly checked registration.
    """
    records = _client(folder).records
    overview = records.overview(day, workplace, _MOST_LINES)
    _print_workplaces(overview, out)
    printed: dict[int, tuple[str, ...]] = {}
    while True:
        for item in reversed(overview["items"]):
            codes = (remark["code"] for remark in item["remarks"])
            state = (item["validity"], item["status"], *codes)
            if printed.get(item["id"]) != state:
                printed[item["id"]] = state
                print(_line(item), file=out, flush=True)
        if not follow:
            return
        time.sleep(_LOOK_S)
        overview = records.overview(day, workplace, _MOST_LINES)


def _print_workplaces(overview: dict[str, Any], out: TextIO) -> None:
    wrong = "; ".join(overview["faults"]) or "nothing"
    print(
        f"{overview['day']}; the service's time is {overview['time']} (all times Belgian);"
        f" wrong now: {wrong}",
        file=out,
    )
    for works in overview["workplaces"]:
        print(
            f"{works['number']}  {works['name']}: {works['registrations']} registrations,"
            f" {works['with_remarks']} with remarks, {works['pending']} not checked yet",
            file=out,
        )
    if overview["total"] > len(overview["items"]):
        print(f"The newest {len(overview['items'])} of {overview['total']}:", file=out)
    if not overview["workplaces"]:
        print("Nothing was registered on this day.", file=out)


def _line(item: dict[str, Any]) -> str:
    remarks = "; ".join(f"{remark['code']} {remark['label']}" for remark in item["remarks"])
    outcome = item["validity"]
    if item["status"] != "registered":
        outcome += f", {item['status']}"
    names = f"{item['worker'][:_WIDTH]:{_WIDTH}} {item['employer'][:_WIDTH]:{_WIDTH}}"
    act = f"{item['id']:7} {item['workplace']} {item['time']} {item['type']:3}"
    return f"{act} {names} {outcome:10} {remarks}".rstrip()


def registers(folder: SandboxFolder, action: str, target: Path | None, out: TextIO) -> None:
    """Export the registers as files, load edited ones, or reset them to the invented ones.

    :param target: the folder with the files, by default the practice site's own.
    :raises UserError: when the registers cannot be used or written.
    """
    own = folder.path / FOLDER
    try:
        match action:
            case "export":
                written = write(load_site(folder.path), target or own)
                print(
                    f"{len(written)} registers in {written[0].parent}."
                    " After an edit: gateway sandbox registers load",
                    file=out,
                )
            case "load":
                site = read(target or own, today())
                if target and target.resolve() != own.resolve():
                    write(site, own)
                _put_to_use(folder, site, out)
            case _:
                site = build_site(today())
                shutil.rmtree(own, ignore_errors=True)
                if _is_running(folder):
                    write(site, own)
                _put_to_use(folder, site, out)
                shutil.rmtree(own, ignore_errors=True)
    except OSError as error:
        raise SandboxError(
            f"The registers cannot be written to {target or own} ({error.strerror or error})."
        ) from None


def _is_running(folder: SandboxFolder) -> bool:
    """Return whether a practice site answers."""
    try:
        _client(folder).list_faults()
    except (SandboxError, AdminClientError):
        return False
    return True


def _put_to_use(folder: SandboxFolder, site: Site, out: TextIO) -> None:
    """Print what the registers hold, and have the running site use them."""
    held = (
        f"{len(site.workers)} workers, {len(site.companies)} companies,"
        f" {len(site.declarations)} declarations of works"
    )
    if not _is_running(folder):
        print(f"{held}; the next start uses them.", file=out)
        return
    _client(folder).records.reload_registers()
    print(f"{held}; the running site uses them.", file=out)
