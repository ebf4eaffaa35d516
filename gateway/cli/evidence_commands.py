"""The commands of ``gateway evidence`` and their options, for :mod:`gateway.cli.parser`."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from gateway.cli import shared_options
from gateway.domain.digits import whole_number
from gateway.domain.languages import STAFF_LANGUAGES

_CODE = re.compile(r"([A-Z2-7]{6})(?:@([0-9]+))?")


def add_to(parser: ArgumentParser, shared: ArgumentParser) -> None:
    """Add the commands that look at the record of evidence."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    verifying = actions.add_parser(
        "verify",
        help="say whether a report, or the record in a home folder, is intact and complete",
        parents=[shared],
    )
    verifying.set_defaults(run=_verify)
    verifying.add_argument(
        "path",
        type=Path,
        nargs="?",
        metavar="FILE|HOME",
        help="a report's file (JSON), or a home folder (default: this kiosk's)",
    )
    verifying.add_argument(
        "--code",
        action="append",
        default=[],
        type=proof_code,
        metavar="CODE[@NUMBER]",
        help="a proof that a worker noted, and the number of its entry where it is known (may be "
        "given again)",
    )
    verifying.add_argument(
        "--report",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="an earlier report of the same kiosk (may be given again)",
    )
    verifying.add_argument("--json", action="store_true", help="as one JSON document")
    _add_report(
        actions.add_parser(
            "report",
            help="write the report of an outage or of a period, as PDF and JSON; the contractor's "
            "password or the technician's code comes from the input",
            parents=[shared],
        )
    )
    listing = actions.add_parser("outages", help="list the outages", parents=[shared])
    listing.set_defaults(run=_list_outages)
    listing.add_argument("--json", action="store_true", help="as one JSON document")
    outage = actions.add_parser(
        "outage", help="look at one outage, or work on it", parents=[shared]
    )
    outage.set_defaults(run=_work_on_outage)
    outage.add_argument("number", type=whole_number, metavar="N", help="its number in the list")
    outage.add_argument("--name", metavar="TEXT", help="give it a name")
    outage.add_argument("--ticket", metavar="TEXT", help="the number of the provider's ticket")
    outage.add_argument("--note", metavar="TEXT", help="add a note")
    outage.add_argument("--attach", type=Path, metavar="FILE", help="add a photo or a PDF")
    outage.add_argument("--close", action="store_true", help="nothing more is to be done about it")
    outage.add_argument("--json", action="store_true", help="as one JSON document")


def _add_report(reporting: ArgumentParser) -> None:
    reporting.set_defaults(run=_report)
    about = reporting.add_mutually_exclusive_group()
    about.add_argument(
        "--incident",
        type=whole_number,
        metavar="N",
        help="of this outage (default: of the last one)",
    )
    about.add_argument(
        "--from",
        dest="first",
        type=shared_options.day,
        metavar="DATE",
        help="of a period from this day on",
    )
    reporting.add_argument(
        "--to",
        dest="last",
        type=shared_options.day,
        metavar="DATE",
        help="to this day, as 2026-11-30",
    )
    reporting.add_argument(
        "--language",
        choices=sorted(STAFF_LANGUAGES),
        help="of the PDF (default: the kiosk's)",
    )
    reporting.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="the name of two new files of one report: FILE.pdf, and FILE.json to verify it",
    )
    shared_options.add_replace(reporting)


def proof_code(text: str) -> tuple[str, int | None]:
    """Return a worker's code and the number after it.

    :raises ArgumentTypeError: when it is none.
    """
    found = _CODE.fullmatch(text.strip().upper())
    if found is None:
        raise ArgumentTypeError(f"{text!r} is no proof: six letters and digits, as K7QX2M")
    code, number = found.groups()
    return code, whole_number(number) if number else None


def _verify(options: Namespace) -> int:
    from gateway.cli import evidence_verdict, home_folder

    path = options.path or home_folder.find(options)
    return evidence_verdict.verify(
        path, sys.stdout, codes=options.code, reports=options.report, as_json=options.json
    )


def _list_outages(options: Namespace) -> int:
    from gateway.cli import evidence, home_folder

    return evidence.list_outages(home_folder.find(options), sys.stdout, as_json=options.json)


def _work_on_outage(options: Namespace) -> int:
    from gateway.cli import evidence, home_folder

    work = evidence.Work(options.name, options.ticket, options.note, options.attach, options.close)
    home = home_folder.find(options)
    return evidence.work_on_outage(home, options.number, work, sys.stdout, as_json=options.json)


def _report(options: Namespace) -> int:
    from gateway.cli import evidence_files, home_folder

    return evidence_files.write_report(
        home_folder.find(options),
        options.file,
        sys.stdout,
        incident=options.incident,
        days=(options.first, options.last),
        language=options.language,
        replace=options.replace,
    )
