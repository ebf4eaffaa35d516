"""What ties the kiosk to its parent (see ``supervisor``), from the program's side; nothing of the
parent is loaded for it.

The program beats into its standard output while its main thread is alive, and reads its standard
input, whose end tells that the parent is gone.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress

from gateway.app.forked import MARK, supervised

# the exit code that asks for a new start (EX_SOFTWARE of sysexits.h)
RESTART = 70
BEAT_S = 2.0


def ended_before() -> str:
    """How the program ended before this start, where it ended badly; else empty."""
    return os.environ.get(MARK, "")


def beat() -> None:
    """Tell the parent that the main thread is alive."""
    if supervised():
        # it is gone: the lifeline says so
        with suppress(OSError):
            os.write(1, b".")


def hold_lifeline(lost: Callable[[], None]) -> None:
    """Call ``lost``, from another thread, when the parent is gone."""

    def wait() -> None:
        with suppress(OSError):
            while os.read(0, 64):
                pass
        lost()

    if supervised():
        threading.Thread(target=wait, name="lifeline", daemon=True).start()
