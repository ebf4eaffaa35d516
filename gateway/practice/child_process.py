"""Start a child process that ends with this one, and read the line that says it is ready."""

from __future__ import annotations

import queue
import shutil
import subprocess
import threading
from typing import IO, Any


def start_child(command: list[str], **options: Any) -> subprocess.Popen[str]:
    """Start a process that ends with this one, on Linux even where this one is killed.

    It gets a session of its own: Ctrl-C at the terminal reaches this process alone, which then ends
    the child in good order.

    :param options: of ``subprocess.Popen``
    """
    if shutil.which("setpriv"):
        command = ["setpriv", "--pdeathsig", "TERM", *command]
    options = {"stdin": subprocess.DEVNULL, "start_new_session": True, **options}
    return subprocess.Popen(command, text=True, **options)


def read_first_line(stream: IO[str] | None, seconds: float) -> str:
    """Return the first line of a child's output; empty where it ends or takes longer."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(
        target=lambda: lines.put(stream.readline() if stream else ""), daemon=True
    ).start()
    try:
        return lines.get(timeout=seconds)
    except queue.Empty:
        return ""
