"""``python -m gateway``, and the command ``gateway``."""

from __future__ import annotations

import sys

from gateway.app import forked
from gateway.cli.window_arguments import of_window


def main() -> int:
    """Run the command line; gives the exit code. The kiosk's window gets a parent first, which
    loads nothing else.
    """
    arguments = sys.argv[1:]
    if of_window(arguments) is not None and not forked.supervised():
        if not forked.possible():
            return _supervise(arguments)
        born = forked.fork()
        if born is not None:
            forked.await_beat(born)
            return _supervise(arguments, born)
    from gateway.cli import main  # noqa: PLC0415 - the parent needs nothing of the program

    return main(arguments)


def _supervise(arguments: list[str], born: forked.Born | None = None) -> int:
    from gateway.app.supervisor import supervise  # noqa: PLC0415 - the program itself needs nothing of its parent

    return supervise(arguments, born)


if __name__ == "__main__":
    sys.exit(main())
