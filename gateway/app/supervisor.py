"""The parent of the kiosk: it runs the program in a process of its own and starts it again, at
once, whenever it dies.

It loads nothing of the program, so it costs no start-up time, and what kills the program leaves it
alone. It ends when the program ended in good order, or with a sentence for the person at the
keyboard; never because it failed too often. How the two know of each other: lifeline.py.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

from gateway.app.first_life import FirstLife
from gateway.app.forked import ENDING, MARK, Born
from gateway.app.heartbeat import RESTART

Program = subprocess.Popen[bytes] | FirstLife

# a main thread that has not beaten for so long hangs
SILENT_S = 60.0
# to the first beat: imports from a slow disk
FIRST_S = 180.0
# who lived so long is started again without a pause
QUIET_S = 60.0
LONGEST_PAUSE_S = 30.0
# from being told to end to being made to
_END_S = 20.0
_DUMP_S = 5.0
# 1 and 2 came with a sentence, 130 is Ctrl-C
_IN_GOOD_ORDER = (0, 1, 2, 130)


def supervise(arguments: Sequence[str], born: Born | None = None) -> int:
    """Run the kiosk with these arguments until it ends in good order. Gives its exit code.
    ``born``: its first life.
    """
    command = [
        sys.executable,
        *([] if getattr(sys, "frozen", False) else ["-m", "gateway"]),
        *arguments,
    ]
    return Supervisor(command, born).run()


class Supervisor:
    """Starts ``command`` and starts it again; for the main thread. ``born``: its first life, where
    that was forked already.
    """

    def __init__(self, command: Sequence[str], born: Born | None = None) -> None:
        self._command = list(command)
        self._born = born
        self._told_to_end = threading.Event()
        self._end_by = 0.0
        self._program: Program | None = None
        self._beaten = 0.0

    def run(self) -> int:
        """Until the program ends in good order, or somebody tells us to end (SIGTERM, SIGINT,
        SIGHUP).
        """
        for number in ENDING:
            signal.signal(number, self._end)
        # before we listened
        if self._born is not None and self._born.told_to_end:
            self._noted()
        how, deaths = "", 0
        while True:
            began = time.monotonic()
            code, hung = self._live(how)
            if self._told_to_end.is_set():
                return max(code, 0)
            if code in _IN_GOOD_ORDER and not hung:
                return code
            how = f"did not answer for {SILENT_S:.0f} s" if hung else _how(code)
            deaths = 1 if time.monotonic() - began >= QUIET_S else deaths + 1
            if self._told_to_end.wait(pause_after(deaths)):
                return 0

    def _live(self, how: str) -> tuple[int, bool]:
        """One life of the program: its exit code, and whether it hung."""
        self._beaten = time.monotonic() + FIRST_S - SILENT_S
        with self._begun(how) as program:
            self._program = program
            # told between two lives
            if self._told_to_end.is_set():
                program.terminate()
            threading.Thread(
                target=self._listen, args=(program,), name="beats", daemon=True
            ).start()
            while True:
                try:
                    return program.wait(timeout=1.0), False
                except subprocess.TimeoutExpired:
                    now = time.monotonic()
                    if self._told_to_end.is_set() and now > self._end_by:
                        program.kill()
                    elif now - self._beaten > SILENT_S:
                        self._break_off(program)
                        return program.wait(), True

    def _begun(self, how: str) -> Program:
        if self._born is not None:
            born, self._born = self._born, None
            return FirstLife(born, self._command)
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, MARK: how},
        )

    def _listen(self, program: Program) -> None:
        while program.stdout is not None and os.read(program.stdout.fileno(), 64):
            self._beaten = time.monotonic()

    @staticmethod
    def _break_off(program: Program) -> None:
        """End a program that hangs; it may first write down where (see ``faults``)."""
        if hasattr(signal, "SIGABRT") and os.name == "posix":
            program.send_signal(signal.SIGABRT)
            with suppress(subprocess.TimeoutExpired):
                program.wait(_DUMP_S)
        program.kill()

    def _noted(self) -> None:
        self._end_by = time.monotonic() + _END_S
        self._told_to_end.set()

    def _end(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - what a signal handler gets
        self._noted()
        if self._program is not None:
            self._program.terminate()


def pause_after(deaths: int) -> float:
    """Seconds before the next start after so many deaths in a row: none after the first, then 1, 2,
    4 ... up to the longest.
    """
    return 0.0 if deaths <= 1 else min(2.0 ** min(deaths - 2, 10), LONGEST_PAUSE_S)


def _how(code: int) -> str:
    """How a program with this exit code ended, in words for the log."""
    if code == RESTART:
        return "asked for a new start after a fault"
    if code < 0:
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"
    return f"ended with code {code}"
