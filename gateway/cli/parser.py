"""The commands and their options, as one reads them on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from gateway.sandbox.cli import commands as sandbox_commands


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What the arguments say; a fault in them ends the program with a word about how they are used
    (exit code 2).
    """
    # --home is understood before and after the command; SUPPRESS keeps the second from undoing the
    # first
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--home",
        type=Path,
        default=argparse.SUPPRESS,
        help="the folder that holds all state (or GATEWAY_HOME)",
    )
    shared.add_argument(
        "--verbose",
        action="store_true",
        default=argparse.SUPPRESS,
        help="say more on the error stream",
    )

    parser = argparse.ArgumentParser(prog="gateway", parents=[shared])
    parser.description = "The kiosk where workers register that they are at work. Without a command it opens the window."
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[shared])

    window = command("run", "open the kiosk's window (the same as no command)")
    window.add_argument(
        "--window", action="store_true", help="in a window instead of the full screen"
    )
    opening = command(
        "open", "open the kiosk for the day, without a window; the password comes from the input"
    )
    opening.add_argument("--user", required=True, help="the contractor's user name")
    opening.add_argument("--workplace", required=True, help="the number of the declared workplace")
    enrolling = command(
        "enrol",
        "enrol the kiosk as a REST channel; the password that seals its key comes from the input",
    )
    enrolling.add_argument(
        "--client-id",
        required=True,
        metavar="ID",
        help="the channel's client id, as the service gave it",
    )
    enrolling.add_argument(
        "--key", type=Path, required=True, metavar="FILE", help="its private key (RSA, PEM)"
    )
    enrolling.add_argument(
        "--user",
        default="",
        help="the user name that opens the kiosk (default: any, the password decides)",
    )
    command("close", "close the day: the password is forgotten, what is kept stays kept")
    register = command(
        "register", "register each line NUMBER,in|out[,EMPLOYER] and answer it with a line of JSON"
    )
    register.add_argument(
        "--stdin", action="store_true", required=True, help="read the lines from the standard input"
    )
    sync = command("sync", "send what waits")
    sync.add_argument("--until-empty", action="store_true", help="go on until nothing waits")
    sync.add_argument(
        "--deadline", type=float, metavar="S", help="give up after so many seconds (exit code 3)"
    )
    sync.add_argument(
        "--reconcile",
        type=int,
        metavar="DAYS",
        help="first look for what a restored service lost in so many days",
    )
    queue = command("queue", "look at what waits or was refused")
    actions = queue.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list it", parents=[shared])
    listing.add_argument("--json", action="store_true", help="as one JSON document")
    listing.add_argument("--all", action="store_true", help="what was confirmed, too")
    exporting = actions.add_parser(
        "export", help="all registrations, with whole numbers and names", parents=[shared]
    )
    shape = exporting.add_mutually_exclusive_group(required=True)
    shape.add_argument("--csv", action="store_true", help="as a table with commas, UTF-8")
    shape.add_argument("--json", action="store_true", help="as one JSON document")
    _add_vault(command("vault", "the key that seals personal data"), shared)
    check = command("check", "examine the kiosk part by part, without a network")
    check.add_argument("--json", action="store_true", help="as one JSON document")
    check.add_argument(
        "--part",
        action="append",
        default=[],
        metavar="NAME",
        help="only this part (may be given again)",
    )
    check.add_argument(
        "--sound",
        action="store_true",
        help="play the four sounds, one after the other, and speak where that is set",
    )
    card = command("card", "examine the card in the reader: each step, the verdict and the reason")
    card.add_argument(
        "--follow", action="store_true", help="go on with every card until interrupted"
    )
    card.add_argument("--json", action="store_true", help="as one line of JSON a card")
    card.add_argument(
        "--reveal",
        action="store_true",
        help="show the national number whole, and the date of birth",
    )
    card.add_argument(
        "--roots",
        type=Path,
        metavar="DIR",
        help="believe the test roots (*.pem) in DIR; on a practice site only",
    )
    practice = command(
        "practice",
        "the kiosk on the practice site, with a panel beside it; without a screen, a scripted morning",
    )
    practice.add_argument(
        "--script", action="store_true", help="the scripted morning, even where there is a screen"
    )
    practice.add_argument(
        "--pictures",
        type=Path,
        default=Path("build/pictures"),
        help="where the morning's pictures go",
    )
    sandbox_commands.add_to(
        command("sandbox", "the practice site: central service, cards, L1 forms")
    )
    return parser.parse_args(arguments)


def _add_vault(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser(
        "rotate",
        help="seal with a fresh key from now on; earlier rows stay readable",
        parents=[shared],
    )
    for name, text in (
        ("escrow", "write it into FILE, sealed under a passphrase that comes from the input"),
        ("restore", "take it back from such a FILE; the passphrase comes from the input"),
    ):
        actions.add_parser(name, help=text, parents=[shared]).add_argument(
            "file", type=Path, metavar="FILE"
        )
