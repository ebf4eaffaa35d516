"""The arguments of ``gateway sandbox``, and which function carries out what; each command loads
only what it needs.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TextIO


def add(parser: argparse.ArgumentParser) -> None:
    """What may stand after ``gateway sandbox``."""
    parser.add_argument(
        "--state", type=Path, default=None, help="the practice site's folder (or GATEWAY_SANDBOX)"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    serve = actions.add_parser("serve", help="run the practice site until it is interrupted")
    serve.add_argument("--json", action="store_true", help="print one line of JSON when ready")
    serve.add_argument(
        "--port", type=int, default=8443, help="the service's port (0: any free one)"
    )
    card = actions.add_parser(
        "card", help="put a person's card into the virtual reader, or take it out"
    )
    card.add_argument("--port", type=int, default=None, help="the port of the virtual reader")
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
        help="make the running service fail, or list how; 'clear' mends it, 'script FILE' plays one",
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
    late.add_argument("--limit", type=float, metavar="S", help="from so many seconds on")
    late.add_argument(
        "--policy",
        choices=("remark", "refuse"),
        help="registered with remark 32, or not registered",
    )
    rate = actions.add_parser(
        "rate", help="how many requests each user may make in a minute; without a number, tell"
    )
    rate.add_argument("per_minute", type=int, nargs="?", metavar="N", help="0: any number")
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
        type=int,
        default=None,
        help="the service's port (default: that of the site last started)",
    )


def carry_out(options: argparse.Namespace, out: TextIO) -> int:
    """Carry out one command; gives its exit code.

    :raises SandboxError: with a sentence, when it cannot be done.
    """
    from gateway.sandbox.cli import cards as cardcommands  # noqa: PLC0415
    from gateway.sandbox.cli import site  # noqa: PLC0415

    match options.action:
        case "serve":
            return site.serve(options.state, port=options.port, as_json=options.json, out=out)
        case "card":
            return cardcommands.card(
                options.state,
                options.card_action,
                getattr(options, "name", ""),
                port=options.port,
                out=out,
                fault=getattr(options, "fault", ""),
                paced=getattr(options, "paced", False),
            )
        case "forms":
            return site.forms(options.folder, names=options.names, out=out)
        case "fault" | "show" | "late" | "rate" | "registers":
            return _control(options, out)
        case _:
            return site.home(options.state, options.folder, port=options.port, out=out)


def _control(options: argparse.Namespace, out: TextIO) -> int:
    from gateway.sandbox.cli import controls  # noqa: PLC0415

    if options.action == "fault":
        return controls.fault(options.state, options.words, out)
    if options.action == "late":
        return controls.late(options.state, out, limit_s=options.limit, policy=options.policy)
    if options.action == "rate":
        return controls.rate(options.state, out, per_minute=options.per_minute)
    if options.action == "registers":
        return controls.registers(options.state, options.register_action, options.folder, out)
    return controls.show(
        options.state,
        out,
        day=options.day,
        workplace=options.workplace,
        as_json=options.json,
        follow=options.follow,
    )
