"""The command line: arguments only. What a command does stands in the room that it names."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from gateway import home as home_folder
from gateway import log
from gateway.journal import JournalError
from gateway.settings import SettingsError
from gateway.vault import VaultError

USAGE = 2


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; known troubles end as a sentence on the error stream and exit code 1, never as a traceback."""
    options = _parser().parse_args(arguments)
    try:
        return _carry_out(options)
    except (home_folder.HomeError, JournalError, SettingsError, VaultError, UserError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the output has enough, as head has
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - what is still buffered goes nowhere, without a complaint at the end
        return 0


class UserError(Exception):
    """A command ends with this sentence."""


def _parser() -> argparse.ArgumentParser:
    # --home is understood before and after the command; SUPPRESS keeps the second from undoing the first
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--home", type=Path, default=argparse.SUPPRESS, help="the folder that holds all state (or GATEWAY_HOME)")
    shared.add_argument("--verbose", action="store_true", default=argparse.SUPPRESS, help="say more on the error stream")

    parser = argparse.ArgumentParser(prog="gateway", description=__doc__, parents=[shared])
    parser.description = "The kiosk where workers register that they are at work. Without a command it opens the window."
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[shared])

    window = command("run", "open the kiosk's window (the same as no command)")
    window.add_argument("--window", action="store_true", help="in a window instead of the full screen")
    opening = command("open", "open the kiosk for the day, without a window; the password comes from the input")
    opening.add_argument("--user", required=True, help="the contractor's user name")
    opening.add_argument("--workplace", required=True, help="the number of the declared workplace")
    enrolling = command("enrol", "enrol the kiosk as a REST channel; the password that seals its key comes from the input")
    enrolling.add_argument("--client-id", required=True, metavar="ID", help="the channel's client id, as the service gave it")
    enrolling.add_argument("--key", type=Path, required=True, metavar="FILE", help="its private key (RSA, PEM)")
    enrolling.add_argument("--user", default="", help="the user name that opens the kiosk (default: any, the password decides)")
    command("close", "close the day: the password is forgotten, what is kept stays kept")
    register = command("register", "register each line NUMBER,in|out[,EMPLOYER] and answer it with a line of JSON")
    register.add_argument("--stdin", action="store_true", required=True, help="read the lines from the standard input")
    sync = command("sync", "send what waits")
    sync.add_argument("--until-empty", action="store_true", help="go on until nothing waits")
    sync.add_argument("--deadline", type=float, metavar="S", help="give up after so many seconds (exit code 3)")
    sync.add_argument("--reconcile", type=int, metavar="DAYS", help="first look for what a restored service lost in so many days")
    queue = command("queue", "look at what waits or was refused")
    actions = queue.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list it", parents=[shared])
    listing.add_argument("--json", action="store_true", help="as one JSON document")
    listing.add_argument("--all", action="store_true", help="what was confirmed, too")
    exporting = actions.add_parser("export", help="all registrations, with whole numbers and names", parents=[shared])
    shape = exporting.add_mutually_exclusive_group(required=True)
    shape.add_argument("--csv", action="store_true", help="as a table with commas, UTF-8")
    shape.add_argument("--json", action="store_true", help="as one JSON document")
    vault = command("vault", "the key that seals personal data")
    vaults = vault.add_subparsers(dest="action", metavar="ACTION", required=True)
    vaults.add_parser("rotate", help="seal with a fresh key from now on; earlier rows stay readable", parents=[shared])
    check = command("check", "examine the kiosk part by part, without a network")
    check.add_argument("--json", action="store_true", help="as one JSON document")
    check.add_argument("--part", action="append", default=[], metavar="NAME", help="only this part (may be given again)")
    card = command("card", "examine the card in the reader: each step, the verdict and the reason")
    card.add_argument("--follow", action="store_true", help="go on with every card until interrupted")
    card.add_argument("--json", action="store_true", help="as one line of JSON a card")
    card.add_argument("--reveal", action="store_true", help="show the national number whole, and the date of birth")
    card.add_argument("--roots", type=Path, metavar="DIR", help="believe the test roots (*.pem) in DIR; on a practice site only")
    practice = command("practice", "the kiosk on the practice site, with a panel beside it; without a screen, a scripted morning")
    practice.add_argument("--script", action="store_true", help="the scripted morning, even where there is a screen")
    practice.add_argument("--pictures", type=Path, default=Path("build/pictures"), help="where the morning's pictures go")
    _add_sandbox(command("sandbox", "the practice site: central service, cards, L1 forms"))
    return parser


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", type=Path, default=None, help="the practice site's folder (or GATEWAY_SANDBOX)")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    serve = actions.add_parser("serve", help="run the practice site until it is interrupted")
    serve.add_argument("--json", action="store_true", help="print one line of JSON when ready")
    serve.add_argument("--port", type=int, default=8443, help="the service's port (0: any free one)")
    card = actions.add_parser("card", help="put a person's card into the virtual reader, or take it out")
    card.add_argument("--port", type=int, default=None, help="the port of the virtual reader")
    cards = card.add_subparsers(dest="card_action", metavar="insert|remove|hold|list|faults", required=True)
    for name, text in (("insert", "put a card in, and leave it in"), ("hold", "put a card in until interrupted")):
        putting = cards.add_parser(name, help=text)
        putting.add_argument("name", metavar="NAME", help="whose card (see: card list)")
        putting.add_argument(
            "--fault", default="", metavar="F", help="forged, copied, worn, or pulled in time (see: card faults)"
        )
        putting.add_argument("--paced", action="store_true", help="as slow as a real chip")
    cards.add_parser("remove", help="take the card out")
    cards.add_parser("list", help="list the people of the practice site")
    cards.add_parser("faults", help="list the faults that a card can have")
    forms = actions.add_parser("forms", help="write the L1 forms as PDF and PNG")
    forms.add_argument("folder", type=Path, metavar="DIR")
    forms.add_argument("names", nargs="*", metavar="NAME", help="whose form (default: the people at hand)")
    fault = actions.add_parser(
        "fault", help="make the running service fail, or list how; 'clear' mends it, 'script FILE' plays one"
    )
    fault.add_argument("words", nargs="*", metavar="WORD", help="such as: status 503 on registerInBulk times 2")
    show = actions.add_parser("show", help="what the running service holds, by workplace and day, with remarks")
    show.add_argument("--day", default="", metavar="YYYY-MM-DD", help="default: today")
    show.add_argument("--workplace", default="", metavar="NUMBER", help="only this workplace")
    show.add_argument("--json", action="store_true", help="as one JSON document")
    show.add_argument("--follow", action="store_true", help="go on until interrupted")
    registers = actions.add_parser("registers", help="the registers as files: export them, load edited ones, go back to the seed")
    registers.add_argument("register_action", choices=("export", "load", "reset"))
    registers.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="default: in the practice site's folder")
    ready = actions.add_parser("home", help="make a home folder for a kiosk on the practice site")
    ready.add_argument("folder", type=Path, metavar="DIR")
    ready.add_argument("--port", type=int, default=None, help="the service's port (default: that of the site last started)")


def _carry_out(options: argparse.Namespace) -> int:
    if options.command == "sandbox":
        log.start(None, verbose=getattr(options, "verbose", False))
        return _sandbox(options)
    if options.command == "practice":
        from gateway import rehearsal  # noqa: PLC0415 - each command loads only what it needs

        return rehearsal.run(script=options.script, pictures=options.pictures, verbose=getattr(options, "verbose", False))
    home = home_folder.prepare(getattr(options, "home", None) or home_folder.default())
    log.start(home, verbose=getattr(options, "verbose", False))
    if options.command in (None, "run"):
        from gateway import app  # noqa: PLC0415

        return app.run(home, window=getattr(options, "window", False))
    if options.command == "enrol":
        return _enrol(home, options)
    if options.command == "check":
        from gateway import checkup  # noqa: PLC0415

        return checkup.check(home, sys.stdout, as_json=options.json, only=tuple(options.part))
    if options.command == "card":
        return _card(home, options)
    return _headless(home, options)


def _card(home: Path, options: argparse.Namespace) -> int:
    from gateway import card  # noqa: PLC0415

    try:
        return card.examine(
            home, sys.stdout, follow=options.follow, as_json=options.json, reveal=options.reveal, roots=options.roots
        )
    except card.CardCommandError as error:
        raise UserError(str(error)) from None


def _headless(home: Path, options: argparse.Namespace) -> int:
    from gateway import headless, maintenance, sending  # noqa: PLC0415

    try:
        match options.command:
            case "open":
                return headless.open_day(home, options.user, options.workplace, _password(), sys.stdout)
            case "close":
                return headless.close_day(home, sys.stdout)
            case "register":
                return headless.register(home, sys.stdin.buffer, sys.stdout)
            case "sync":
                return sending.sync(
                    home,
                    sys.stdout,
                    until_empty=options.until_empty,
                    deadline_s=options.deadline,
                    reconcile_days=options.reconcile,
                )
            case "vault":
                return maintenance.rotate(home, sys.stdout)
            case "queue" if options.action == "export":
                return maintenance.export(home, sys.stdout, as_json=options.json)
            case _:
                return headless.queue_list(home, sys.stdout, as_json=options.json, everything=options.all)
    except headless.CommandError as error:
        raise UserError(str(error)) from None


def _enrol(home: Path, options: argparse.Namespace) -> int:
    from gateway import enrol, headless  # noqa: PLC0415

    password = _password()
    if sys.stdin.isatty() and getpass.getpass("Again: ") != password:
        raise UserError("The two passwords are not the same. Nothing was enrolled.")
    try:
        return enrol.enrol(home, options.client_id, options.key, password, sys.stdout, user=options.user)
    except headless.CommandError as error:
        raise UserError(str(error)) from None


def _password() -> str:
    """From a prompt at a terminal, else the first line of the input; never an argument, which others could read."""
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    line = sys.stdin.readline()
    if not line:
        raise UserError("No password came on the standard input. Type it at the prompt, or pipe it in as one line.")
    return line.rstrip("\r\n")


def _control(options: argparse.Namespace) -> int:
    from gateway.sandbox import controls  # noqa: PLC0415

    if options.action == "fault":
        return controls.fault(options.state, options.words, sys.stdout)
    if options.action == "registers":
        return controls.registers(options.state, options.register_action, options.folder, sys.stdout)
    return controls.show(
        options.state, sys.stdout, day=options.day, workplace=options.workplace, as_json=options.json, follow=options.follow
    )


def _sandbox(options: argparse.Namespace) -> int:
    from gateway.sandbox import cardcommands, commands  # noqa: PLC0415

    try:
        match options.action:
            case "serve":
                return commands.serve(options.state, port=options.port, as_json=options.json, out=sys.stdout)
            case "card":
                return cardcommands.card(
                    options.state,
                    options.card_action,
                    getattr(options, "name", ""),
                    port=options.port,
                    out=sys.stdout,
                    fault=getattr(options, "fault", ""),
                    paced=getattr(options, "paced", False),
                )
            case "forms":
                return commands.forms(options.folder, names=options.names, out=sys.stdout)
            case "fault" | "show" | "registers":
                return _control(options)
            case _:
                return commands.home(options.state, options.folder, port=options.port, out=sys.stdout)
    except commands.SandboxError as error:
        raise UserError(str(error)) from None
