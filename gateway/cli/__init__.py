"""The command line: which room a command leads to. What it does stands there; how it is written, in
commands.py.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gateway.app import supervisor
from gateway.cli.parser import parse
from gateway.errors import UserError
from gateway.system import home as home_folder
from gateway.system import log

USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; known troubles end as a sentence on the error stream and exit code 1,
    never as a traceback.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    options: Any = parse(given)
    # the kiosk's window gets a parent first, which loads nothing of it
    if options.command in (None, "run") and not supervisor.is_supervised():
        return supervisor.supervise(given)
    try:
        return _carry_out(options)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # whoever read the output has enough, as head has
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - what is still buffered goes nowhere, without a complaint at the end
        return 0


def _carry_out(options: Any) -> int:
    if options.command == "sandbox":
        log.start(None, verbose=getattr(options, "verbose", False))
        return _sandbox(options)
    if options.command == "practice":
        from gateway.practice import demo  # noqa: PLC0415 - each command loads only what it needs

        return demo.run(
            script=options.script,
            pictures=options.pictures,
            verbose=getattr(options, "verbose", False),
        )
    home = home_folder.prepare(Path(getattr(options, "home", None) or home_folder.default()))
    log.start(home, verbose=getattr(options, "verbose", False))
    if options.command in (None, "run"):
        from gateway.app import kiosk  # noqa: PLC0415 - each command loads only what it needs

        return kiosk.run(home, window=getattr(options, "window", False))
    if options.command == "enrol":
        return _enrol(home, options)
    if options.command == "check":
        from gateway.cli import (  # noqa: PLC0415
            check,
            sound,
        )

        if options.sound:
            return sound.listen(home, sys.stdout)

        return check.check(home, sys.stdout, as_json=options.json, only=tuple(options.part))
    if options.command == "card":
        return _card(home, options)
    return _headless(home, options)


def _card(home: Path, options: Any) -> int:
    from gateway.cli import card  # noqa: PLC0415

    try:
        return card.examine(
            home,
            sys.stdout,
            follow=options.follow,
            as_json=options.json,
            reveal=options.reveal,
            roots=options.roots,
        )
    except card.CardCommandError as error:
        raise UserError(str(error)) from None


def _headless(home: Path, options: Any) -> int:
    from gateway.cli import (  # noqa: PLC0415
        kiosk_day,
        sync,
        vault,
    )

    try:
        match options.command:
            case "open":
                return kiosk_day.open_day(
                    home, options.user, options.workplace, _password(), sys.stdout
                )
            case "close":
                return kiosk_day.close_day(home, sys.stdout)
            case "register":
                return kiosk_day.register(home, sys.stdin.buffer, sys.stdout)
            case "sync":
                return sync.sync(
                    home,
                    sys.stdout,
                    until_empty=options.until_empty,
                    deadline_s=options.deadline,
                    reconcile_days=options.reconcile,
                )
            case "vault" if options.action == "rotate":
                return vault.rotate(home, sys.stdout)
            case "vault":
                act = vault.escrow if options.action == "escrow" else vault.restore
                return act(
                    home,
                    options.file,
                    _password("Passphrase: ", twice=options.action == "escrow"),
                    sys.stdout,
                )
            case "queue" if options.action == "export":
                return vault.export(home, sys.stdout, as_json=options.json)
            case _:
                return kiosk_day.queue_list(
                    home, sys.stdout, as_json=options.json, everything=options.all
                )
    except kiosk_day.CommandError as error:
        raise UserError(str(error)) from None


def _enrol(home: Path, options: Any) -> int:
    from gateway.cli import (  # noqa: PLC0415
        enrol,
        kiosk_day,
    )

    password = _password(twice=True)
    try:
        return enrol.enrol(
            home, options.client_id, options.key, password, sys.stdout, user=options.user
        )
    except kiosk_day.CommandError as error:
        raise UserError(str(error)) from None


def _prompt(question: str) -> str:
    import getpass  # noqa: PLC0415 - the window asks for no password here

    return getpass.getpass(question)


def _password(question: str = "Password: ", *, twice: bool = False) -> str:
    """From a prompt at a terminal, else the first line of the input; never an argument, which
    others could read.
    """
    if sys.stdin.isatty():
        password = _prompt(question)
        if twice and _prompt("Again: ") != password:
            raise UserError("The two are not the same. Nothing was done.")
        return password
    line = sys.stdin.readline()
    if not line:
        raise UserError(
            "No password came on the standard input. Type it at the prompt, or pipe it in as one line."
        )
    return line.rstrip("\r\n")


def _sandbox(options: Any) -> int:
    from gateway.sandbox.cli import commands  # noqa: PLC0415 - each command loads only what it needs

    return commands.run(options, sys.stdout)
