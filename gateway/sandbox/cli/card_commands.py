"""Virtual cards from the command line: put somebody's card in, with a fault if wanted, take it out,
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
from gateway.sandbox.cards.faults import FAULTS, CardFaultError, made, parsed
from gateway.sandbox.cards.rival import MODES, Rival
from gateway.sandbox.cards.slot import NoSlotError, Slot, hold
from gateway.sandbox.cards.timing import PACES, PacedCard
from gateway.sandbox.cards.virtual_card import Chip, VirtualCard
from gateway.sandbox.cli.site_commands import SandboxError, reader_port, site_in, state_at
from gateway.sandbox.folder import SandboxFolder

_INSERT_S = 15.0
_REMOVE_S = 5.0


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run ``gateway sandbox card``; return the exit code."""
    return card(
        options.state,
        options.card_action,
        getattr(options, "name", ""),
        port=options.port,
        out=out,
        fault=getattr(options, "fault", ""),
        paced=getattr(options, "paced", False),
    )


def card(
    folder: Path | None,
    action: str,
    name: str,
    *,
    port: int | None,
    out: TextIO,
    fault: str = "",
    paced: bool = False,
) -> int:
    """Put somebody's card in (it stays in after the command ended), hold it in the foreground, take
    it out, or list.

    ``fault``: as in ``cardfaults``. ``paced``: as slow as a real chip.
    """
    if action == "list":
        return _list(state_at(folder).folder, out)
    if action == "faults":
        return _list_faults(out)
    state = state_at(folder)
    reader = port or reader_port(state.folder)
    if action == "remove":
        print("Card taken out." if _remove(state.folder, reader) else "No card was in.", file=out)
        return 0
    holder = _holder(state.folder, name)
    try:
        if fault:
            parsed(fault)
        if action == "hold":
            _hold(state, holder, fault, reader, paced=paced, out=out)
            return 0
    except (CardFaultError, NoSlotError) as error:
        raise SandboxError(str(error)) from None
    _remove(state.folder, reader)
    _insert(
        state.folder,
        name,
        reader,
        (*(("--fault", fault) if fault else ()), *(("--paced",) if paced else ())),
    )
    with_fault = f", with a fault: {FAULTS[parsed(fault)[0]].what}" if fault else ""
    print(f"The card of {holder.given} {holder.surname} is in the reader{with_fault}.", file=out)
    return 0


def _hold(
    state: SandboxFolder, holder: CardHolder, fault: str, port: int, *, paced: bool, out: TextIO
) -> None:
    keys = state.folder / "keys"

    def make(slot: Slot) -> Chip:
        chip = made(holder, keys, fault, slot) if fault else VirtualCard(holder, keys)
        return PacedCard(chip, PACES["1.8" if holder.applet == "1.8" else "1.7"]) if paced else chip

    name, seconds = parsed(fault) if fault else ("", None)
    rival = (
        Rival(name, FAULTS[name].figure if seconds is None else seconds, _socket(state))
        if name in MODES
        else None
    )
    if rival:
        rival.start()
    hold(make, port, on_insert=lambda: print("inserted", file=out, flush=True))
    if rival:
        rival.stop()


def _socket(state: SandboxFolder) -> Path | None:
    """Where the practice site's card service listens, as it last said; ``None``: the machine's own."""
    try:
        return Path(said) if (said := (state.folder / "reader.socket").read_text("utf-8")) else None
    except FileNotFoundError:
        return None


def _list_faults(out: TextIO) -> int:
    for name, fault in FAULTS.items():
        print(f"{name:18} {fault.what}{f' (={fault.figure:g})' if fault.figure else ''}", file=out)
    return 0


def _list(folder: Path, out: TextIO) -> int:
    for worker in site_in(folder).workers:
        means = ", ".join(
            word for word, has in (("card", worker.card), ("L1 form", worker.limosa)) if has
        )
        print(
            f"{worker.handle:12} {worker.given} {worker.surname} ({means or 'number only'})",
            file=out,
        )
    return 0


def _holder(folder: Path, name: str) -> CardHolder:
    for worker in site_in(folder).workers:
        if worker.handle == name:
            if worker.card is None:
                raise SandboxError(
                    f"{worker.given} {worker.surname} has no eID card on the practice site."
                )
            return CardHolder.of(worker)
    raise SandboxError(
        f"Nobody on the practice site is called {name!r}. See: gateway sandbox card list."
    )


def _pid_file(folder: Path, port: int) -> Path:
    return folder / f"card-{port}.pid"


def _insert(folder: Path, name: str, port: int, options: tuple[str, ...]) -> None:
    command = [
        sys.executable,
        "-m",
        "gateway",
        "sandbox",
        "--state",
        str(folder),
        "card",
        "--port",
        str(port),
        "hold",
        name,
    ]
    command += options
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    said = process.stdout.readline() if process.stdout else ""
    if said.strip() != "inserted":
        _out, error = process.communicate(timeout=_INSERT_S)
        raise SandboxError(error.strip() or "The card could not be put in.")
    _pid_file(folder, port).write_text(str(process.pid), "ascii")
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    # it lives on by itself: not this program's child to wait for
    process.returncode = 0


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
    """Whether this process still holds a card; a number that the system gave to another program
    since is left alone.
    """
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        ended = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return False
    return b"sandbox" in words and b"hold" in words and not ended
