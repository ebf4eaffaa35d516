"""Find the home folder that a command line names: ready to be written, for a look, or by name."""

from __future__ import annotations

import atexit
import os
from argparse import Namespace
from pathlib import Path

from gateway.system import home, log


def prepare(options: Namespace, *, make: bool = False) -> Path:
    """Return the home folder, ready to be written, once the log is open in it.

    :param make: make the folder where it is not there; else a name that is mistyped is said.
    :raises UserError: when it cannot be used.
    """
    folder = _named(options)
    if not make:
        home.find(folder)
    folder = home.prepare(folder)
    atexit.register(home.give_to_owner, folder)
    log.start(folder, verbose=options.verbose)
    return folder


def find(options: Namespace) -> Path:
    """Return the home folder for a command that only looks: nothing is made or written there.

    :raises UserError: when it is not there, or this user may not look into it.
    """
    return home.find(name(options))


def find_if_named(options: Namespace) -> Path:
    """Return the home folder as :func:`find` does; the usual one may be missing.

    :raises UserError: when the one that was named is not there.
    """
    is_named = options.home or os.environ.get("GATEWAY_HOME")
    return find(options) if is_named else name(options)


def name(options: Namespace) -> Path:
    """Return the path of the home folder, which may not be there; the log goes to the console."""
    log.start(None, verbose=options.verbose)
    return _named(options)


def _named(options: Namespace) -> Path:
    folder: Path = options.home or home.default_folder()
    return folder
