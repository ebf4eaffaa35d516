"""The command line: arguments only. What a command does stands in the room that it names."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from gateway import home as home_folder
from gateway import log, supervisor
from gateway.sentences import SentenceError

USAGE = 2


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; known troubles end as a sentence on the error stream and exit code 1, never as a traceback."""
    options = _parser(arguments).parse_args(arguments)
    if options.command in (None, "run") and not supervisor.supervised():  # arguments that are written in another way
        return supervisor.supervise(arguments)
    try:
        return _carry_out(options)
    except SentenceError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the output has enough, as head has
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - what is still buffered goes nowhere, without a complaint at the end
        return 0


class UserError(SentenceError):
    """A command ends with this sentence."""


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
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
    if _only_the_window(arguments):
        return parser
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
    _add_vault(command("vault", "the key that seals personal data"), shared)
    check = command("check", "examine the kiosk part by part, without a network")
    check.add_argument("--json", action="store_true", help="as one JSON document")
    check.add_argument("--part", action="append", default=[], metavar="NAME", help="only this part (may be given again)")
    check.add_argument(
        "--sound", action="store_true", help="play the four sounds, one after the other, and speak where that is set"
    )
    card = command("card", "examine the card in the reader: each step, the verdict and the reason")
    card.add_argument("--follow", action="store_true", help="go on with every card until interrupted")
    card.add_argument("--json", action="store_true", help="as one line of JSON a card")
    card.add_argument("--reveal", action="store_true", help="show the national number whole, and the date of birth")
    card.add_argument("--roots", type=Path, metavar="DIR", help="believe the test roots (*.pem) in DIR; on a practice site only")
    practice = command("practice", "the kiosk on the practice site, with a panel beside it; without a screen, a scripted morning")
    practice.add_argument("--script", action="store_true", help="the scripted morning, even where there is a screen")
    practice.add_argument("--pictures", type=Path, default=Path("build/pictures"), help="where the morning's pictures go")
    from gateway.sandbox import arguments as sandbox  # noqa: PLC0415 - the window's first screen needs none of them

    sandbox.add(command("sandbox", "the practice site: central service, cards, L1 forms"))
    return parser


def _only_the_window(arguments: Sequence[str]) -> bool:
    """Whether this can be nothing but the kiosk's window, whose first screen need not wait for the words of twenty commands."""
    values = {place + 1 for place, one in enumerate(arguments) if one == "--home"}
    known = {"run", "--window", "--verbose", "--home"}
    return all(one in known or place in values or one.startswith("--home=") for place, one in enumerate(arguments))


def _add_vault(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("rotate", help="seal with a fresh key from now on; earlier rows stay readable", parents=[shared])
    for name, text in (
        ("escrow", "write it into FILE, sealed under a passphrase that comes from the input"),
        ("restore", "take it back from such a FILE; the passphrase comes from the input"),
    ):
        actions.add_parser(name, help=text, parents=[shared]).add_argument("file", type=Path, metavar="FILE")


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
        gc.disable()  # until the first screen is painted: a start makes much and drops little
        from gateway import app  # noqa: PLC0415

        return app.run(home, window=getattr(options, "window", False))
    if options.command == "enrol":
        return _enrol(home, options)
    if options.command == "check":
        from gateway import checkup, soundcheck  # noqa: PLC0415

        if options.sound:
            return soundcheck.listen(home, sys.stdout)

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
            case "vault" if options.action == "rotate":
                return maintenance.rotate(home, sys.stdout)
            case "vault":
                act = maintenance.keep_key if options.action == "escrow" else maintenance.bring_key_back
                return act(home, options.file, _password("Passphrase: ", twice=options.action == "escrow"), sys.stdout)
            case "queue" if options.action == "export":
                return maintenance.export(home, sys.stdout, as_json=options.json)
            case _:
                return headless.queue_list(home, sys.stdout, as_json=options.json, everything=options.all)
    except headless.CommandError as error:
        raise UserError(str(error)) from None


def _enrol(home: Path, options: argparse.Namespace) -> int:
    from gateway import enrol, headless  # noqa: PLC0415

    password = _password(twice=True)
    try:
        return enrol.enrol(home, options.client_id, options.key, password, sys.stdout, user=options.user)
    except headless.CommandError as error:
        raise UserError(str(error)) from None


def _prompt(question: str) -> str:
    import getpass  # noqa: PLC0415 - the window asks for no password here

    return getpass.getpass(question)


def _password(question: str = "Password: ", *, twice: bool = False) -> str:
    """From a prompt at a terminal, else the first line of the input; never an argument, which others could read."""
    if sys.stdin.isatty():
        password = _prompt(question)
        if twice and _prompt("Again: ") != password:
            raise UserError("The two are not the same. Nothing was done.")
        return password
    line = sys.stdin.readline()
    if not line:
        raise UserError("No password came on the standard input. Type it at the prompt, or pipe it in as one line.")
    return line.rstrip("\r\n")


def _sandbox(options: argparse.Namespace) -> int:
    from gateway.sandbox import arguments, commands  # noqa: PLC0415

    try:
        return arguments.carry_out(options, sys.stdout)
    except commands.SandboxError as error:
        raise UserError(str(error)) from None
