"""A command that sends itself a signal at a chosen moment: when it first calls a function.

Run as ``python -m tests.support.signalled_program FUNCTION COMMAND ...``; FUNCTION is the
qualified name of one of Qt's or Python's, in the main thread.
"""

from __future__ import annotations

import signal
import sys
from types import FrameType
from typing import Any

from gateway.cli import main


def run(moment: str, command: list[str]) -> int:
    """Run ``command`` with the signal.

    :return: its exit code.
    """

    def watch(frame: FrameType, event: str, function: Any) -> None:
        called = function if event == "c_call" else frame.f_code
        name = getattr(called, "__qualname__", "") or getattr(called, "co_qualname", "")
        if name == moment and event in {"call", "c_call"}:
            sys.setprofile(None)
            print(f"the signal came in {moment}", flush=True)
            signal.raise_signal(signal.SIGTERM)

    sys.setprofile(watch)
    return main(command)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
