"""The commands and their options; each names the function that runs it.

Reading the arguments loads none of the commands: a command's module is imported when it runs.
"""

from __future__ import annotations

import argparse
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gateway.cli import (
    evidence_commands,
    hours_commands,
    presence_commands,
    queue_commands,
    vault_commands,
)
from gateway.domain.digits import decimal_number, whole_number
from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.errors import UserError

Run = Callable[[Namespace], int]


def parse(arguments: Sequence[str]) -> Namespace:
    """Return what the arguments say: ``run`` is the function that runs the command.

    A fault in them ends the program with a word about how they are used (exit code 2).
    """
    # --home is understood before and after the command; SUPPRESS keeps the second from undoing the
    # first
    shared = ArgumentParser(add_help=False)
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
    parser = ArgumentParser(prog="gateway", parents=[shared])
    parser.description = (
        "The kiosk where workers register that they are at work. Without a command it opens the "
        "window."
    )
    parser.set_defaults(run=_window, window=False)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, text: str, run: Run | None = None) -> ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=[shared])
        made.set_defaults(run=run)
        return made

    window = command("run", "open the kiosk's window (the same as no command)", _window)
    window.add_argument(
        "--window", action="store_true", help="in a window instead of the full screen"
    )
    _add_open(
        command(
            "open",
            "open the kiosk for the day, without a window; the password comes from the input",
            _open,
        )
    )
    _add_enrol(
        command(
            "enrol",
            "enrol the kiosk as a REST channel; the password that seals its key comes from the "
            "input",
            _enrol,
        )
    )
    command("close", "close the day: the password is forgotten, what is kept stays kept", _close)
    register = command(
        "register",
        "register each line NUMBER,in|out[,EMPLOYER] and answer it with a line of JSON",
        _register,
    )
    register.add_argument(
        "--stdin", action="store_true", required=True, help="read the lines from the standard input"
    )
    _add_sync(command("sync", "send what waits", _sync))
    queue_commands.add_to(command("queue", "look at what waits or was refused"), shared)
    hours_commands.add_to(command("hours", "who was at work, for the office"), shared)
    presence_commands.add_to(command("presence", "who is on site, and who is missing"), shared)
    vault_commands.add_to(command("vault", "the key that seals personal data"), shared)
    _add_service(command("service", "where the password and the registrations are sent"), shared)
    evidence_commands.add_to(command("evidence", "the record of what happened here"), shared)
    _add_check(command("check", "examine the kiosk part by part, without a network", _check))
    _add_card(
        command(
            "card", "examine the card in the reader: each step, the verdict and the reason", _card
        )
    )
    _add_papers(
        command("papers", "write the workers' poster and the site manager's page as PDF", _papers)
    )
    _add_practice(
        command(
            "practice",
            "the kiosk on the practice site, with a panel beside it; without a screen, a scripted "
            "morning",
            _practice,
        )
    )
    sandbox = command("sandbox", "the practice site: central service, cards, L1 forms", _sandbox)
    if "sandbox" in arguments:
        from gateway.sandbox.cli import commands as sandbox_commands

        sandbox_commands.add_to(sandbox)
    given = Namespace(arguments=list(arguments), home=None, verbose=False)
    return parser.parse_args(arguments, given)


# ---- the options of each command -----------------------------------------------------------------


def _add_open(parser: ArgumentParser) -> None:
    parser.add_argument("--user", required=True, help="the contractor's user name")
    parser.add_argument("--workplace", required=True, help="the number of the declared workplace")


def _add_enrol(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--client-id",
        required=True,
        metavar="ID",
        help="the channel's client id, as the service gave it",
    )
    parser.add_argument(
        "--key", type=Path, required=True, metavar="FILE", help="its private key (RSA, PEM)"
    )
    parser.add_argument(
        "--user",
        default="",
        help="the user name that opens the kiosk (default: any, the password decides)",
    )


def _add_sync(parser: ArgumentParser) -> None:
    parser.add_argument("--until-empty", action="store_true", help="go on until nothing waits")
    parser.add_argument(
        "--deadline", type=decimal_number, metavar="S", help="give up after S seconds (exit code 3)"
    )
    parser.add_argument(
        "--reconcile",
        type=whole_number,
        metavar="DAYS",
        help="first look for what a restored service lost in so many days",
    )


def _add_service(parser: ArgumentParser, shared: ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    actions.add_parser(
        "confirm",
        help="let be sent to the addresses of the settings after they were changed; the "
        "contractor's password or the technician's code comes from the input",
        parents=[shared],
    ).set_defaults(run=_confirm_service)


def _add_check(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as one JSON document")
    parser.add_argument(
        "--part",
        action="append",
        default=[],
        metavar="NAME",
        help="only this part (may be given again)",
    )
    parser.add_argument(
        "--sound",
        action="store_true",
        help="play the five sounds, one after the other, and speak where that is set",
    )


def _add_card(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--follow", action="store_true", help="go on with every card until interrupted"
    )
    parser.add_argument("--json", action="store_true", help="as one line of JSON a card")
    parser.add_argument(
        "--reveal",
        action="store_true",
        help="show the national number whole, and the date of birth",
    )
    parser.add_argument(
        "--roots",
        type=Path,
        metavar="DIR",
        help="believe the test roots (*.pem) in DIR; on a practice site only",
    )


def _add_papers(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="where they go")
    parser.add_argument(
        "--language",
        action="append",
        default=[],
        choices=KNOWN_LANGUAGES,
        help="only this language (may be given again)",
    )


def _add_practice(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--script", action="store_true", help="the scripted morning, even where there is a screen"
    )
    parser.add_argument(
        "--pictures",
        type=Path,
        default=Path("build/pictures"),
        help="where the morning's pictures go",
    )


# ---- running a command: one import a command -----------------------------------------------------


def _window(options: Namespace) -> int:
    from gateway.cli import window

    return window.open_kiosk(options)


def _open(options: Namespace) -> int:
    from gateway.cli import home_folder, kiosk_day, password

    return kiosk_day.open_day(
        home_folder.prepare(options), options.user, options.workplace, password.read(), sys.stdout
    )


def _close(options: Namespace) -> int:
    from gateway.cli import home_folder, kiosk_day

    return kiosk_day.close_day(home_folder.prepare(options), sys.stdout)


def _register(options: Namespace) -> int:
    from gateway.cli import home_folder, register

    return register.register(home_folder.prepare(options), sys.stdin.buffer, sys.stdout)


def _sync(options: Namespace) -> int:
    from gateway.cli import home_folder, sync

    return sync.sync(
        home_folder.prepare(options),
        sys.stdout,
        until_empty=options.until_empty,
        deadline_s=options.deadline,
        reconcile_days=options.reconcile,
    )


def _enrol(options: Namespace) -> int:
    from gateway.cli import enrol, home_folder, password

    home, secret = home_folder.prepare(options, make=True), password.read(twice=True)
    return enrol.enrol(home, options.client_id, options.key, secret, sys.stdout, user=options.user)


def _confirm_service(options: Namespace) -> int:
    from gateway.cli import home_folder, service

    return service.confirm(home_folder.prepare(options), sys.stdout)


def _check(options: Namespace) -> int:
    from gateway.cli import home_folder

    home = home_folder.name(options)
    if options.sound:
        from gateway.cli import sound

        return sound.listen(home, sys.stdout)
    from gateway.cli import check

    return check.check(home, sys.stdout, as_json=options.json, only=tuple(options.part))


def _card(options: Namespace) -> int:
    from gateway.cli import card, home_folder

    return card.examine(
        home_folder.find_if_named(options),
        sys.stdout,
        follow=options.follow,
        as_json=options.json,
        reveal=options.reveal,
        roots=options.roots,
    )


def _papers(options: Namespace) -> int:
    from gateway.cli import papers

    return papers.write(options.folder, options.language, sys.stdout)


def _practice(options: Namespace) -> int:
    with _practice_extra():
        from gateway.practice import demo

        return demo.run(script=options.script, pictures=options.pictures, verbose=options.verbose)


def _sandbox(options: Namespace) -> int:
    from gateway.system import log

    log.start(None, verbose=options.verbose)
    with _practice_extra():
        from gateway.sandbox.cli import commands

        return commands.run(options, sys.stdout)


@contextmanager
def _practice_extra() -> Iterator[None]:
    """Say which extra of the package is not installed.

    :raises UserError: in place of the error of a library that is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("gateway"):
            raise
        raise UserError(
            f"The practice site needs {error.name}, which is not installed. "
            "Install it with: pip install 'gateway[practice]'"
        ) from None
