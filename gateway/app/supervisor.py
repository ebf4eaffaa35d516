"""Run the kiosk in a process of its own and start it again, at once, whenever it dies.

The parent (:class:`Supervisor`) loads nothing of the program, so what kills the program leaves it
alone. It ends when the program ended in good order, or with a sentence for the person at the
keyboard who has just started it; never because the program failed, or failed too often.

Two pipes tie them. The program writes a heartbeat into its standard output while its main thread is
alive, and reads its standard input, whose end tells that the parent is gone. A kiosk on the full
screen asks for a curtain, another child: a black sheet below the kiosk, so that nobody finds the
desktop between two lives.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType

from gateway.app.end_signals import END_SIGNALS
from gateway.errors import UserError
from gateway.system.crash import HANG_SIGNAL, log_fault

# in the program's environment; it holds how the program ended before, where it ended badly
MARK = "GATEWAY_SUPERVISED"
# the exit code that asks for a new start (EX_SOFTWARE of sysexits.h)
RESTART = 70
# nothing failed: the program wants to read its settings anew
RENEW = 71
# the exit code after a sentence (EX_CONFIG); not 1, with which Python ends after any fault
SENTENCE = 78
HEARTBEAT_S = 2.0
# a heartbeat, and one of a kiosk that asks for a curtain before the desktop
_BEAT, _CURTAIN_BEAT = b".", b"c"
_CURTAIN = (sys.executable, "-m", "gateway.ui.curtain")
# a main thread without a heartbeat for so long hangs
HANG_TIMEOUT_S = 60.0
# to the first heartbeat: imports from a slow disk
FIRST_HEARTBEAT_S = 180.0
# a program that lived so long is started again without a pause
STABLE_AFTER_S = 60.0
MAX_PAUSE_S = 30.0
# from SIGTERM to SIGKILL
_END_S = 20.0
# for writing down where a program hangs
_DUMP_S = 5.0
# 2 is a command line that is not understood, 130 is Ctrl-C
_IN_GOOD_ORDER = (0, 2, 130)


# ---- the program's side --------------------------------------------------------------------------


def is_supervised() -> bool:
    """Return whether this process has a parent that starts it again."""
    return MARK in os.environ


def last_ending() -> str:
    """Return how the program ended before this start, where it ended badly; else nothing."""
    return os.environ.get(MARK, "")


def send_heartbeat(*, has_curtain: bool = False) -> None:
    """Tell the parent that the main thread is alive.

    :param has_curtain: whether a black sheet is to cover the desktop, should the program die.
    """
    if is_supervised():
        # a parent that is gone is noticed by watch_parent
        with suppress(OSError):
            os.write(1, _CURTAIN_BEAT if has_curtain else _BEAT)


def watch_parent(on_parent_gone: Callable[[], None]) -> None:
    """Call ``on_parent_gone``, from another thread, when the parent is gone."""

    def wait() -> None:
        with suppress(OSError):
            while os.read(0, 64):
                pass
        on_parent_gone()

    if is_supervised():
        threading.Thread(target=wait, name="parent", daemon=True).start()


def run_supervised(program: Callable[[], int]) -> int:
    """Run the program, and tell the parent how it ended.

    :return: the exit code: :data:`SENTENCE` after a ``UserError``, which is printed;
        :data:`RESTART` after any other fault, which is logged.
    """
    try:
        return program()
    except UserError as error:
        print(error, file=sys.stderr)
        return SENTENCE
    except Exception as error:  # noqa: BLE001 - none is the end of a kiosk
        log_fault(error, "the start")
        return RESTART


# ---- the parent's side ---------------------------------------------------------------------------


def supervise(arguments: Sequence[str]) -> int:
    """Run the kiosk with these arguments until it ends in good order.

    :return: the program's exit code.
    """
    module = [] if getattr(sys, "frozen", False) else ["-m", "gateway"]
    return Supervisor([sys.executable, *module, *arguments]).run()


class Supervisor:
    """Start ``command`` and start it again; for the main thread."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        # no Event: its lock may be held just when a signal comes, and set() would wait for ever
        self._signals: queue.SimpleQueue[int] = queue.SimpleQueue()
        # by when the program must have ended; 0: nothing asked for the end yet
        self._end_by = 0.0
        self._program: subprocess.Popen[bytes] | None = None
        self._last_heartbeat = 0.0
        self._curtain: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Run the program until it ends in good order, or a signal ends this process.

        :return: the program's exit code.
        """
        for number in END_SIGNALS:
            signal.signal(number, self._end)
        try:
            return self._run_lives()
        finally:
            if self._curtain is not None:
                self._curtain.kill()
                self._curtain.communicate()

    def _run_lives(self) -> int:
        """Run one life after the other.

        :return: the exit code of the last one.
        """
        how, deaths = "", 0
        while True:
            began = time.monotonic()
            code, hung = self._run_once(how)
            if self._end_by:
                return max(code, 0)
            if code in _IN_GOOD_ORDER and not hung:
                return code
            # a kiosk that ran before waits for its screen, its disk or its keyring to come back
            if code == SENTENCE and not how:
                return 1
            how = f"did not answer for {HANG_TIMEOUT_S:.0f} s" if hung else _ending_in_words(code)
            deaths = 1 if time.monotonic() - began >= STABLE_AFTER_S else deaths + 1
            if code == RENEW:
                deaths = 0
            with suppress(queue.Empty):
                self._signals.get(timeout=restart_pause_s(deaths))
                return 0

    def _run_once(self, how: str) -> tuple[int, bool]:
        """Return the program's exit code, and whether it hung. ``how``: how it ended before."""
        self._last_heartbeat = time.monotonic() + FIRST_HEARTBEAT_S - HANG_TIMEOUT_S
        environment = {**os.environ, MARK: how}
        pipe = subprocess.PIPE
        with subprocess.Popen(self._command, stdin=pipe, stdout=pipe, env=environment) as program:
            self._program = program
            # a signal that came before there was a program to hand it to
            if self._end_by:
                program.terminate()
            threading.Thread(
                target=self._listen, args=(program,), name="heartbeats", daemon=True
            ).start()
            while True:
                try:
                    return program.wait(timeout=1.0), False
                except subprocess.TimeoutExpired:
                    now = time.monotonic()
                    if self._end_by and now > self._end_by:
                        program.kill()
                    elif now - self._last_heartbeat > HANG_TIMEOUT_S:
                        self._abort(program)
                        return program.wait(), True

    def _listen(self, program: subprocess.Popen[bytes]) -> None:
        while program.stdout is not None and (beats := os.read(program.stdout.fileno(), 64)):
            self._last_heartbeat = time.monotonic()
            if _CURTAIN_BEAT in beats and (
                self._curtain is None or self._curtain.poll() is not None
            ):
                # it ends with its standard input, and so with this process
                self._curtain = subprocess.Popen(_CURTAIN, stdin=subprocess.PIPE)

    @staticmethod
    def _abort(program: subprocess.Popen[bytes]) -> None:
        """End a program that hangs; it may first write down where (see ``system/crash.py``)."""
        if HANG_SIGNAL is not None:
            program.send_signal(HANG_SIGNAL)
            with suppress(subprocess.TimeoutExpired):
                program.wait(_DUMP_S)
        program.kill()

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self._end_by = time.monotonic() + _END_S
        self._signals.put(number)
        if self._program is not None:
            self._program.terminate()


def restart_pause_s(deaths: int) -> float:
    """Return the seconds before the next start after so many deaths in a row: none after the first,
    then 1, 2, 4 ... up to the longest.
    """
    return 0.0 if deaths <= 1 else min(2.0 ** min(deaths - 2, 10), MAX_PAUSE_S)


def _ending_in_words(code: int) -> str:
    """Return how a program with this exit code ended, for the log."""
    if code == RESTART:
        return "asked for a new start after a fault"
    if code == RENEW:
        return "asked for a new start with other settings"
    if code == SENTENCE:
        return "ended with a sentence on its error stream"
    if code < 0:
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"
    return f"ended with code {code}"
