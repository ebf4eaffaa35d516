"""The commands of ``gateway presence`` and their options, for :mod:`gateway.cli.parser`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from gateway.cli import shared_options
from gateway.domain.staff_acts import StaffAct


def add_to(parser: ArgumentParser, shared: ArgumentParser) -> None:
    """Add the commands that tell who is on site."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser(
        "list", help="how many of each company are here, left or missing, and who", parents=[shared]
    )
    listing.set_defaults(run=_list)
    listing.add_argument("--json", action="store_true", help="as one JSON document")
    evacuating = actions.add_parser(
        "evacuation",
        help="who is on the site now, with visitors, and what this list cannot know",
        parents=[shared],
    )
    evacuating.set_defaults(run=_evacuate)
    evacuating.add_argument("--json", action="store_true", help="as one JSON document")
    exporting = actions.add_parser(
        "export",
        help="the same with whole numbers; the contractor's password or the technician's code "
        "comes from the input",
        parents=[shared],
    )
    exporting.set_defaults(run=_export)
    shape = exporting.add_mutually_exclusive_group(required=True)
    shape.add_argument("--csv", action="store_true", help="as a table that Excel opens")
    shape.add_argument("--json", action="store_true", help="as one JSON document")
    exporting.add_argument("--to", type=Path, metavar="FILE", help="into FILE, whole or not at all")
    shared_options.add_replace(exporting)
    crews = actions.add_parser(
        "crews",
        help="take the workers of FILE (CSV, XLSX or ODS) as expected, in place of those before of "
        "its companies; without a file: list the files that count",
        parents=[shared],
    )
    crews.set_defaults(run=_crews)
    which = crews.add_mutually_exclusive_group()
    which.add_argument("file", type=Path, metavar="FILE", nargs="?")
    which.add_argument("--none", action="store_true", help="let no crew file count any more")
    attesting = actions.add_parser(
        "reminders",
        help="write FILE.pdf, the attestation of the reminders to companies over a period",
        parents=[shared],
    )
    attesting.set_defaults(run=_attest_reminders)
    attesting.add_argument("file", type=Path, metavar="FILE.pdf")
    for name in ("--from", "--to"):
        attesting.add_argument(
            name, dest=name[2:] + "_day", type=shared_options.day, required=True, metavar="DATE"
        )
    shared_options.add_replace(attesting)
    attesting.add_argument("--language", choices=("nl", "fr", "de", "en"), default="nl")
    actions.add_parser(
        "watch",
        help="a line of JSON at each change, until interrupted: go or no-go for a turnstile",
        parents=[shared],
    ).set_defaults(run=_watch)


def _list(options: Namespace) -> int:
    from gateway.cli import home_folder, presence

    return presence.list_present(home_folder.find(options), sys.stdout, as_json=options.json)


def _evacuate(options: Namespace) -> int:
    from gateway.cli import home_folder, presence_evacuation

    home = home_folder.find(options)
    return presence_evacuation.list_on_site(home, sys.stdout, as_json=options.json)


def _export(options: Namespace) -> int:
    from gateway.cli import approval, home_folder, output_file, presence

    home = home_folder.find(options)
    file, replace = options.to, options.replace
    output_file.check([file] if file else [], replace=replace)
    approval.demand(home, StaffAct.EXPORTED)
    return presence.export(home, sys.stdout, as_json=options.json, file=file, replace=replace)


def _crews(options: Namespace) -> int:
    from gateway.cli import home_folder, presence_crews

    if options.none:
        return presence_crews.give_up(home_folder.prepare(options), sys.stdout)
    if options.file is None:
        return presence_crews.list_files(home_folder.find(options), sys.stdout)
    return presence_crews.read(home_folder.prepare(options), options.file, sys.stdout)


def _attest_reminders(options: Namespace) -> int:
    from gateway.cli import home_folder, presence_reminders

    return presence_reminders.attest(
        home_folder.find(options),
        options.file,
        (options.from_day, options.to_day),
        options.language,
        sys.stdout,
        replace=options.replace,
    )


def _watch(options: Namespace) -> int:
    from gateway.cli import home_folder, presence_watch

    return presence_watch.watch(home_folder.find(options), sys.stdout)
