"""Set the environment for the libraries of this folder, while the program has only one thread.

The C library keeps no lock on the environment: a variable that is set while another thread's
library reads one (the sound, the clock, the network) can crash the program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_WANTED = {
    # else OpenCV writes to the terminal
    "OPENCV_LOG_LEVEL": "SILENT",
    # AV_LOG_QUIET
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    # seconds; an unplugged camera would block for ten
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",
    # Windows: a camera would need 4 to 20 s to open
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    # NumPy sets it during its import, and takes it away again, unless it is there
    "OPENBLAS_MAIN_FREE": "1",
}


def prepare() -> None:
    """Set what OpenCV and NumPy read; to be called before the first thread starts."""
    for name, value in _WANTED.items():
        os.environ.setdefault(name, value)


@contextmanager
def untouched() -> Iterator[None]:
    """Let a library that is imported in the block set variables for itself alone.

    OpenCV's loader names its folder to programs that are started later, and none wants it. Windows
    has a lock on the environment, and there the loader needs what it sets.
    """
    if sys.platform == "win32":
        yield
        return
    real = os.environ
    os.environ = dict(real)  # type: ignore[assignment]  # noqa: B003 - the process's own stays
    try:
        yield
    finally:
        os.environ = real  # noqa: B003
