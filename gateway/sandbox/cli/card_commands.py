"""Virtual cards from the command line: put a person's card in, with a fault if wanted, take it out,
list people and faults.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from gateway.sandbox.cards.eid_files import CardHolder
from gateway.sandbox.cards.faults import FAULTS, faulty_card, parse_fault
from gateway.sandbox.cards.rival import MODES, Rival
from gateway.sandbox.cards.slot import Slot, hold
from gateway.sandbox.cards.virtual_card import PACES, Chip, PacedCard, VirtualCard
from gateway.sandbox.folder import SandboxError, SandboxFolder
from gateway.sandbox.registers.register_files import load_site

# seconds
_INSERT_S = 15.0
_REMOVE_S = 5.0
_TICK_S = 0.02


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run ``gateway sandbox card``; return the exit code.

    A card that was put in stays in after the command ended; ``hold`` keeps it in the foreground.
    """
    folder = SandboxFolder(options.state)
    match options.card_action:
        case "list":
            _list_people(folder, out)
        case "faults":
            _list_faults(out)
        case "remove":
            removed = _remove(folder.path)
            print("Card taken out." if removed else "No card was in.", file=out)
        case "hold":
            holder = _holder(folder, options.name)
            _hold(folder, holder, options.fault, paced=options.paced, out=out)
        case _:
            holder = _holder(folder, options.name)
            fault = f", with a fault: {_about(options.fault)}" if options.fault else ""
            _remove(folder.path)
            _insert(folder, options)
            name = f"{holder.given} {holder.surname}"
            print(f"The card of {name} is in the reader{fault}.", file=out)
    return 0


def _about(fault: str) -> str:
    """Return what a fault is.

    :raises CardFaultError: when there is no such fault.
    """
    name, _figure = parse_fault(fault)
    return FAULTS[name].what


def _hold(
    folder: SandboxFolder,
    holder: CardHolder,
    fault: str,
    *,
    paced: bool,
    out: TextIO,
) -> None:
    """Put a card in and keep it there until SIGTERM or SIGINT."""
    keys = folder.path / "keys"
    name, figure = parse_fault(fault) if fault else ("", None)

    def make(slot: Slot) -> Chip:
        chip = faulty_card(holder, keys, fault, slot) if fault else VirtualCard(holder, keys)
        return PacedCard(chip, PACES["1.8" if holder.applet == "1.8" else "1.7"]) if paced else chip

    rival = None
    if name in MODES:
        seconds = FAULTS[name].figure if figure is None else figure
        rival = Rival(name, seconds, folder.reader_service)
        rival.start()
    hold(make, folder.reader, on_insert=lambda: print("inserted", file=out, flush=True))
    if rival:
        rival.stop()


def _list_faults(out: TextIO) -> None:
    for name, fault in FAULTS.items():
        print(f"{name:18} {fault.what}{f' (={fault.figure:g})' if fault.figure else ''}", file=out)


def _list_people(folder: SandboxFolder, out: TextIO) -> None:
    for worker in load_site(folder.path).workers:
        means = ", ".join(
            word for word, has in (("card", worker.card), ("L1 form", worker.limosa)) if has
        )
        print(f"{worker.handle:12} {worker.full_name} ({means or 'number only'})", file=out)


def _holder(folder: SandboxFolder, name: str) -> CardHolder:
    """Return the holder of a worker's card.

    :raises SandboxError: when there is no such worker, or no card of that worker.
    """
    worker = load_site(folder.path).worker.get(name)
    if worker is None:
        raise SandboxError(
            f"Nobody on the practice site is called {name!r}. See: gateway sandbox card list."
        )
    if worker.card is None:
        raise SandboxError(f"{worker.full_name} has no eID card on the practice site.")
    return CardHolder.of(worker)


def _pid_file(folder: Path) -> Path:
    return folder / "card.pid"


def _insert(folder: SandboxFolder, options: argparse.Namespace) -> None:
    """Start a process that holds the card, and leave it behind.

    :raises SandboxError: when the card could not be put in.
    """
    command = [sys.executable, "-m", "gateway", "sandbox", "--state", str(folder.path)]
    command += ["card", "hold", options.name]
    command += ["--fault", options.fault] if options.fault else []
    command += ["--paced"] if options.paced else []
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    line = process.stdout.readline() if process.stdout else ""
    if line.strip() != "inserted":
        _out, error = process.communicate(timeout=_INSERT_S)
        raise SandboxError(error.strip() or "The card could not be put in.")
    _pid_file(folder.path).write_text(str(process.pid), "ascii")
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    # it lives on by itself: not this program's child to wait for
    process.returncode = 0


def _remove(folder: Path) -> bool:
    """End the process that holds the card; return whether there was one."""
    file = _pid_file(folder)
    try:
        pid = int(file.read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return False
    file.unlink(missing_ok=True)
    if not _is_holding(pid):
        return False
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + _REMOVE_S
    while _is_holding(pid) and time.monotonic() < deadline:
        time.sleep(_TICK_S)
    return True


def _is_holding(pid: int) -> bool:
    """Return whether this process still holds a card.

    A number that the system gave to another program since does not count.
    """
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        ended = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return False
    return b"sandbox" in words and b"hold" in words and not ended
