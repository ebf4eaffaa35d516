"""The commands of ``gateway vault`` and their options, for :mod:`gateway.cli.parser`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from gateway.domain.staff_acts import StaffAct

Run = Callable[[Namespace], int]


def add_to(parser: ArgumentParser, shared: ArgumentParser) -> None:
    """Add the commands that look after the journal's key, and the technician's code."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    rotating = actions.add_parser(
        "rotate",
        help="seal with a fresh key from now on; earlier rows stay readable",
        parents=[shared],
    )
    rotating.set_defaults(run=_rotate)
    rotating.add_argument(
        "--leaked",
        action="store_true",
        help="somebody else has the old key: make the workers' index anew, too",
    )
    texts: tuple[tuple[str, str, Run], ...] = (
        (
            "escrow",
            "write it into FILE, sealed under a passphrase that comes after the password",
            _escrow,
        ),
        ("restore", "take it back from such a FILE; the passphrase comes from the input", _restore),
    )
    for name, text, run in texts:
        action = actions.add_parser(name, help=text, parents=[shared])
        action.set_defaults(run=run)
        action.add_argument("file", type=Path, metavar="FILE")
    actions.add_parser(
        "technician-code",
        help="set the code with which a technician ends the kiosk and exports; it comes from the "
        "input, after the contractor's password or the code of before",
        parents=[shared],
    ).set_defaults(run=_set_technician_code)
    actions.add_parser(
        "site-manager-code",
        help="set the digits that lead to the staff screen, in place of another code each day; "
        "they come from the input, after the contractor's password or the technician's code",
        parents=[shared],
    ).set_defaults(run=_set_site_managers_code)


def _rotate(options: Namespace) -> int:
    from gateway.cli import home_folder, vault

    return vault.rotate(home_folder.prepare(options), sys.stdout, is_leaked=options.leaked)


def _escrow(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, password, vault

    home = home_folder.find(options)
    approval.demand(home, StaffAct.ESCROWED)
    passphrase = password.read("Passphrase: ", twice=True)
    return vault.escrow(home, options.file, passphrase, sys.stdout)


def _restore(options: Namespace) -> int:
    from gateway.cli import home_folder, password, vault

    home, passphrase = home_folder.prepare(options, make=True), password.read("Passphrase: ")
    return vault.restore(home, options.file, passphrase, sys.stdout)


def _set_site_managers_code(options: Namespace) -> int:
    from gateway.cli import approval, home_folder

    return approval.set_site_managers_code(home_folder.prepare(options), sys.stdout)


def _set_technician_code(options: Namespace) -> int:
    from gateway.cli import approval, home_folder

    return approval.set_technician_code(home_folder.prepare(options), sys.stdout)
