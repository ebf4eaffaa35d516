"""The arguments that open the kiosk's window, read without the words of twenty other commands,
which its start need not wait for.

All others are read in commands.py. Nothing is imported here, see forked.py.
"""

from __future__ import annotations


class Window:
    """What was said: the ``command`` if it was named, the ``home`` folder if one was; ``window``,
    ``verbose``: the switches.
    """

    def __init__(self) -> None:
        self.command: str | None = None
        self.home = ""
        self.window = self.verbose = False


def of_window(arguments: list[str]) -> Window | None:
    """What these arguments say, where they can be nothing but those of the kiosk's window."""
    found, rest = Window(), iter(arguments)
    for argument in rest:
        if argument == "--home":
            found.home = next(rest, "")
            if not found.home or found.home.startswith("-"):
                return None
        elif argument.startswith("--home=") and argument != "--home=":
            found.home = argument.partition("=")[2]
        elif argument == "--verbose":
            found.verbose = True
        elif argument == "run" and found.command is None:
            found.command = "run"
        elif argument == "--window" and found.command == "run":
            found.window = True
        else:
            return None
    return found
