"""Keep what a process holds in its memory out of files and from other programs of its user.

A core dump would hold the journal's key, the contractor's password and workers' numbers.
"""

from __future__ import annotations

import ctypes
import sys

# of <linux/prctl.h>
_PR_SET_DUMPABLE = 4


def forbid() -> None:
    """Let the system make no image of this process, whatever ends it, nor show another program of
    the same user its memory.

    Linux keeps its memory from all but root; other systems write no core file. A program that is
    started by this one has to say it for itself.
    """
    if sys.platform == "win32":
        return
    # not on Windows
    import resource  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # a program that takes cores through a pipe gets them whatever the limit is
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
