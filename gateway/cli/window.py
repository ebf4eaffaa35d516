"""Open the kiosk's window: in a child of this process, which loads nothing of the kiosk."""

from __future__ import annotations

from argparse import Namespace

from gateway.app import supervisor


def open_kiosk(options: Namespace) -> int:
    """Run the kiosk, as the parent that starts it again or as the program that it started.

    :return: the exit code.
    """
    if not supervisor.is_supervised():
        return supervisor.supervise(options.arguments)
    return supervisor.run_supervised(lambda: _run(options))


def _run(options: Namespace) -> int:
    """Import what the parent does without, the log first: it tells of a fault before the window."""
    from gateway.cli import home_folder  # noqa: PLC0415

    home = home_folder.prepare(options)
    from gateway.app import kiosk  # noqa: PLC0415

    return kiosk.run(home, window=options.window)
