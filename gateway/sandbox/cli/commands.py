"""Describe the commands of ``gateway sandbox``, and run the one that was named."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TextIO

from gateway.domain.digits import decimal_number, whole_number


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the commands that stand after ``gateway sandbox``."""
    parser.add_argument(
        "--state", type=Path, default=None, help="the practice site's folder (or GATEWAY_SANDBOX)"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    serve = actions.add_parser("serve", help="run the practice site until it is interrupted")
    serve.add_argument("--json", action="store_true", help="print one line of JSON when ready")
    serve.add_argument(
        "--port", type=whole_number, default=8443, help="the service's port (0: any free one)"
    )
    card = actions.add_parser(
        "card", help="put a person's card into the virtual reader, or take it out"
    )
    cards = card.add_subparsers(
        dest="card_action", metavar="insert|remove|hold|list|faults", required=True
    )
    for name, text in (
        ("insert", "put a card in, and leave it in"),
        ("hold", "put a card in until interrupted"),
    ):
        putting = cards.add_parser(name, help=text)
        putting.add_argument("name", metavar="NAME", help="whose card (see: card list)")
        putting.add_argument(
            "--fault",
            default="",
            metavar="F",
            help="forged, copied, worn, or pulled in time (see: card faults)",
        )
        putting.add_argument("--paced", action="store_true", help="as slow as a real chip")
    cards.add_parser("remove", help="take the card out")
    cards.add_parser("list", help="list the people of the practice site")
    cards.add_parser("faults", help="list the faults that a card can have")
    forms = actions.add_parser("forms", help="write the L1 forms as PDF and PNG")
    forms.add_argument("folder", type=Path, metavar="DIR")
    forms.add_argument(
        "names", nargs="*", metavar="NAME", help="whose form (default: the people at hand)"
    )
    fault = actions.add_parser(
        "fault",
        help=(
            "make the running service fail, or list how; 'clear' mends it, 'script FILE' plays one"
        ),
    )
    fault.add_argument(
        "words", nargs="*", metavar="WORD", help="such as: status 503 on registerInBulk times 2"
    )
    show = actions.add_parser(
        "show", help="what the running service holds, by workplace and day, with remarks"
    )
    show.add_argument("--day", default="", metavar="YYYY-MM-DD", help="default: today")
    show.add_argument("--workplace", default="", metavar="NUMBER", help="only this workplace")
    show.add_argument("--json", action="store_true", help="as one JSON document")
    show.add_argument("--follow", action="store_true", help="go on until interrupted")
    late = actions.add_parser(
        "late",
        help="from when on a registration is late, and what becomes of it; without options, tell",
    )
    late.add_argument("--limit", type=decimal_number, metavar="S", help="from so many seconds on")
    late.add_argument(
        "--policy",
        choices=("remark", "refuse"),
        help="registered with remark 32, or not registered",
    )
    rate = actions.add_parser(
        "rate", help="how many requests each user may make in a minute; without a number, tell"
    )
    rate.add_argument("per_minute", type=whole_number, nargs="?", metavar="N", help="0: any number")
    registers = actions.add_parser(
        "registers",
        help="the registers as files: export them, load edited ones, go back to the seed",
    )
    registers.add_argument("register_action", choices=("export", "load", "reset"))
    registers.add_argument(
        "folder", type=Path, nargs="?", metavar="DIR", help="default: in the practice site's folder"
    )
    ready = actions.add_parser("home", help="make a home folder for a kiosk on the practice site")
    ready.add_argument("folder", type=Path, metavar="DIR")
    ready.add_argument(
        "--port",
        type=whole_number,
        default=None,
        help="the service's port (default: that of the site last started)",
    )


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Run one command; it alone loads what it needs.

    :return: the exit code.
    :raises UserError: when the command cannot be carried out.
    """
    match options.action:
        case "card":
            from gateway.sandbox.cli import card_commands  # noqa: PLC0415 - one import a command

            return card_commands.run(options, out)
        case "fault" | "show" | "late" | "rate" | "registers":
            from gateway.sandbox.cli import admin_commands  # noqa: PLC0415 - one import a command

            return admin_commands.run(options, out)
        case _:
            from gateway.sandbox.cli import site_commands  # noqa: PLC0415 - one import a command

            return site_commands.run(options, out)
