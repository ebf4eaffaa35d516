"""The commands of ``gateway hours`` and their options, for :mod:`gateway.cli.parser`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from gateway.cli import shared_options
from gateway.domain.staff_acts import StaffAct


def add_to(parser: ArgumentParser, shared: ArgumentParser) -> None:
    """Add the commands that write and correct the hours of a period."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    approved = "the contractor's password or the technician's code comes from the input"
    writing = actions.add_parser(
        "write",
        help="who was at work on these days: the portal's list (.csv), the hours (.xlsx) or a list "
        f"to sign (.pdf); {approved}",
        parents=[shared],
    )
    writing.set_defaults(run=_write)
    writing.add_argument("file", type=Path, metavar="FILE")
    shared_options.add_replace(writing)
    for name, text in (("--from", "the first day"), ("--to", "the last day")):
        writing.add_argument(
            name,
            type=shared_options.day,
            metavar="DATE",
            dest=name.strip("-") + "_day",
            help=f"{text}, as 2026-11-30 (default: today)",
        )
    proving = actions.add_parser(
        "prove",
        help=f"the proof of what one worker registered on a day, as PDF; {approved}",
        parents=[shared],
    )
    proving.set_defaults(run=_prove)
    proving.add_argument("file", type=Path, metavar="FILE")
    shared_options.add_replace(proving)
    _add_reference(proving)
    correcting = actions.add_parser(
        "correct",
        help="correct the hours for the office: the registration stays as it is, and nothing is "
        f"sent; {approved}",
        parents=[shared],
    )
    correcting.set_defaults(run=_correct)
    _add_reference(correcting)
    correcting.add_argument(
        "--direction",
        choices=("in", "out"),
        required=True,
        help="the registration's own moves it, the other one adds what was forgotten",
    )
    moment = correcting.add_mutually_exclusive_group(required=True)
    moment.add_argument(
        "--at",
        type=shared_options.moment,
        metavar="MOMENT",
        help="the right moment, Belgian time, as 2026-11-30T15:30",
    )
    moment.add_argument("--not", action="store_true", dest="is_none", help="it does not count")
    correcting.add_argument("--reason", required=True, metavar="TEXT", help="why")


def _add_reference(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--reference", required=True, metavar="R", help="of a registration, as the .xlsx has it"
    )


def _write(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, hours, output_file

    home = home_folder.find(options)
    kind = hours.kind_of(options.file)
    output_file.check([options.file], replace=options.replace)
    by = approval.demand(home, StaffAct.EXPORTED)
    days = (options.from_day, options.to_day)
    replace = options.replace
    return hours.write(home, options.file, sys.stdout, kind=kind, days=days, by=by, replace=replace)


def _prove(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, hours, output_file

    home = home_folder.find(options)
    replace = options.replace
    output_file.check([options.file], replace=replace)
    by = approval.demand(home, StaffAct.EXPORTED)
    return hours.prove(home, options.file, options.reference, sys.stdout, by=by, replace=replace)


def _correct(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, hours

    home = home_folder.find(options)
    at = None if options.is_none else options.at
    by = approval.demand(home, StaffAct.EXPORTED)
    return hours.correct(
        home, options.reference, options.direction, at, options.reason, out=sys.stdout, by=by
    )
