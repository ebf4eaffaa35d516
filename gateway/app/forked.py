"""The kiosk's first life as a fork of its parent: the interpreter is there already, and need not
start a second time.

Every later life is a process of its own from the start (see ``supervisor``), since by then the
parent has threads. How the parent holds on to this one: first_life.py.

Little is imported here: what is loaded before a fork is copied page by page after it.
"""

from __future__ import annotations

import os
import signal

# in the program's environment; it holds how the one before ended, if there was one
MARK = "GATEWAY_SUPERVISED"
ENDING = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)
"""The signals by which somebody ends the kiosk."""
_MOMENT_S = 2.0


class Born:
    """A child, and the parent's ends of its standard input and output.

    ``told_to_end``: somebody ended the parent since the child was begun; the child was told.
    """

    def __init__(self) -> None:
        self.pid = self.stdin = self.stdout = 0
        self.told_to_end = False

    def end(self, _number: int = 0, _frame: object = None) -> None:
        """What the parent does when it is told to end, until the supervisor listens."""
        self.told_to_end = True
        if self.pid:
            os.kill(self.pid, signal.SIGTERM)

    def take(self, pid: int, stdin: int, stdout: int) -> None:
        """The child is there."""
        self.pid, self.stdin, self.stdout = pid, stdin, stdout
        if self.told_to_end:
            self.end()


def supervised() -> bool:
    """Whether this process has a parent that starts it again."""
    return MARK in os.environ


def possible() -> bool:
    """Whether a first life can be forked here: where a child's death can be waited for, with an end
    to the wait (Linux).
    """
    return hasattr(os, "fork") and hasattr(os, "pidfd_open")


def fork() -> Born | None:
    """The child, in the parent; ``None`` in the child, whose standard input and output lead to the
    parent.

    Called before anything else was loaded or started: there is one thread, and nothing is open. Who
    ends the parent from here on ends the child too.
    """
    born = Born()
    before = {number: signal.signal(number, born.end) for number in ENDING}
    read_in, write_in = os.pipe()
    read_out, write_out = os.pipe()
    pid = os.fork()
    if pid:
        os.close(read_in)
        os.close(write_out)
        born.take(pid, write_in, read_out)
        return born
    for number, handler in before.items():
        signal.signal(number, handler)
    # in this very moment, and both of us
    if born.told_to_end:
        signal.raise_signal(signal.SIGTERM)
    os.environ[MARK] = ""
    os.dup2(read_in, 0)
    os.dup2(write_out, 1)
    for one in (read_in, write_in, read_out, write_out):
        os.close(one)
    return None


def await_beat(born: Born) -> None:
    """Wait a moment for the child's first beat, or its end: what the parent loads meanwhile would
    be in the way of its start.
    """
    import select  # noqa: PLC0415 - the child need not have it

    select.select([born.stdout], [], [], _MOMENT_S)
