"""The arguments that open the kiosk's window, read without the words of twenty other commands, which its start need not wait for.

All others are read in commands.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace


def of_window(arguments: Sequence[str]) -> SimpleNamespace | None:
    """``command``, ``home``, ``window`` and ``verbose``, where these arguments can be nothing but the kiosk's window."""
    found = SimpleNamespace(command=None, home=None, window=False, verbose=False)
    rest = iter(arguments)
    for argument in rest:
        if argument == "--home":
            value = next(rest, "-")
            if value.startswith("-"):
                return None
            found.home = Path(value)
        elif argument.startswith("--home="):
            found.home = Path(argument.partition("=")[2])
        elif argument == "--verbose":
            found.verbose = True
        elif argument == "run" and found.command is None:
            found.command = "run"
        elif argument == "--window" and found.command == "run":
            found.window = True
        else:
            return None
    return found
