"""The kiosk's first life as a fork of its parent: the interpreter is there already, and need not start a second time.

Every later life is a process of its own from the start (see ``supervisor``), since by then the parent has threads. How the
parent holds on to this one: first_life.py.

Nothing is imported here that an interpreter has not anyway: what is loaded before a fork is copied page by page after it.
"""

from __future__ import annotations

import os

MARK = "GATEWAY_SUPERVISED"  # in the program's environment; it holds how the one before ended, if there was one
_MOMENT_S = 2.0


class Born:
    """A child, and the parent's ends of its standard input and output."""

    def __init__(self, pid: int, stdin: int, stdout: int) -> None:
        self.pid, self.stdin, self.stdout = pid, stdin, stdout


def supervised() -> bool:
    """Whether this process has a parent that starts it again."""
    return MARK in os.environ


def possible() -> bool:
    """Whether a first life can be forked here: where a child's death can be waited for, with an end to the wait (Linux)."""
    return hasattr(os, "fork") and hasattr(os, "pidfd_open")


def fork() -> Born | None:
    """The child, in the parent; ``None`` in the child, whose standard input and output lead to the parent.

    Called before anything else was loaded or started: there is one thread, and nothing is open.
    """
    read_in, write_in = os.pipe()
    read_out, write_out = os.pipe()
    pid = os.fork()
    if pid:
        os.close(read_in)
        os.close(write_out)
        return Born(pid, write_in, read_out)
    os.environ[MARK] = ""
    os.dup2(read_in, 0)
    os.dup2(write_out, 1)
    for one in (read_in, write_in, read_out, write_out):
        os.close(one)
    return None


def await_beat(born: Born) -> None:
    """Wait a moment for the child's first beat, or its end: what the parent loads meanwhile would be in the way of its start.

    A signal that ends the parent here ends the child by its lifeline.
    """
    import select  # noqa: PLC0415 - the child need not have them
    from contextlib import suppress  # noqa: PLC0415

    with suppress(KeyboardInterrupt):  # the child got it too
        select.select([born.stdout], [], [], _MOMENT_S)
