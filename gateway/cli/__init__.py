"""Read the command line and run one command.

In come the arguments; the command's module does the rest (see ``parser``). Out comes an exit code:
a known trouble ends as a sentence on the error stream and code 1, never as a traceback.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from gateway.cli.parser import parse
from gateway.cli.plain_output import plainly
from gateway.errors import UserError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, by default the one of this process's own arguments.

    :return: the exit code.
    """
    _speak_utf_8()
    with plainly():
        return _run(sys.argv[1:] if arguments is None else arguments)


def _run(arguments: Sequence[str]) -> int:
    options = parse(arguments)
    try:
        code: int = options.run(options)
        # a program without a standard output has none to flush
        if sys.stdout is not None:
            sys.stdout.flush()
    except UserError as error:
        print(error, file=sys.stderr)
        if _is_output_lost():
            _discard_output()
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader of the output has enough, as head has: what is still buffered goes nowhere,
        # without a complaint at the end
        _discard_output()
        return 0
    except OSError as error:
        if not _is_output_lost():
            raise
        _discard_output()
        print(
            f"The output cannot be written whole ({error.strerror}): do not use what is there. "
            "What was kept before stays kept.",
            file=sys.stderr,
        )
        return 1
    return code


def _speak_utf_8() -> None:
    """Write UTF-8 into files and pipes, whatever the locale; a terminal has its own encoding."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = None if sys.stdout.isatty() else "utf-8"
        # half a character, as in a path that is no UTF-8, ends no output
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _is_output_lost() -> bool:
    """Return whether the standard output takes nothing more, as on a full disk."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        return True
    return False


def _discard_output() -> None:
    """Let what is still buffered go nowhere, so that the end of the program does not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
