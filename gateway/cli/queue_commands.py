"""The commands of ``gateway queue`` and their options, for :mod:`gateway.cli.parser`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from gateway.cli import shared_options
from gateway.domain.staff_acts import StaffAct


def add_to(parser: ArgumentParser, shared: ArgumentParser) -> None:
    """Add the commands that list and export what was registered."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list it", parents=[shared])
    listing.set_defaults(run=_list)
    listing.add_argument("--json", action="store_true", help="as one JSON document")
    listing.add_argument("--all", action="store_true", help="what was confirmed, too")
    actions.add_parser(
        "release",
        help="let be sent what was registered while the keyring was locked, once you know it",
        parents=[shared],
    ).set_defaults(run=_release)
    actions.add_parser(
        "acts",
        help="when staff opened, closed, left and exported, with which codes",
        parents=[shared],
    ).set_defaults(run=_list_acts)
    exporting = actions.add_parser(
        "export",
        help="all registrations, with whole numbers and names; the contractor's password or the "
        "technician's code comes from the input",
        parents=[shared],
    )
    exporting.set_defaults(run=_export)
    shape = exporting.add_mutually_exclusive_group(required=True)
    shape.add_argument("--csv", action="store_true", help="as a table that Excel opens")
    shape.add_argument("--json", action="store_true", help="as one JSON document")
    exporting.add_argument("--to", type=Path, metavar="FILE", help="into FILE, whole or not at all")
    shared_options.add_replace(exporting)


def _list(options: Namespace) -> int:
    from gateway.cli import home_folder, kiosk_day

    return kiosk_day.list_queue(
        home_folder.find(options), sys.stdout, as_json=options.json, everything=options.all
    )


def _release(options: Namespace) -> int:
    from gateway.cli import home_folder, kiosk_day

    return kiosk_day.release_queue(home_folder.prepare(options), sys.stdout)


def _export(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, output_file, vault

    home = home_folder.find(options)
    file, replace = options.to, options.replace
    output_file.check([file] if file else [], replace=replace)
    approval.demand(home, StaffAct.EXPORTED)
    return vault.export(home, sys.stdout, as_json=options.json, file=file, replace=replace)


def _list_acts(options: Namespace) -> int:
    from gateway.cli import approval, home_folder

    return approval.list_acts(home_folder.find(options), sys.stdout)
