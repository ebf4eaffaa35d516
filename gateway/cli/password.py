"""A password from a prompt at a terminal, else from the first line of the standard input; never an
argument, which others could read.
"""

from __future__ import annotations

import sys
from getpass import getpass

from gateway.errors import UserError
from gateway.system import text_file
from gateway.system.sealed_file import normalized
from gateway.system.text_file import NotTextError


def read(question: str = "Password: ", *, twice: bool = False) -> str:
    """Return the password; at a terminal it is typed ``twice`` where that is asked for.

    :raises UserError: when the two differ, or nothing came on the standard input.
    """
    if sys.stdin.isatty():
        password = getpass(question)
        if twice and getpass("Again: ") != password:
            raise UserError("The two are not the same. Nothing was done.")
        return password
    line = sys.stdin.buffer.readline()
    if not line:
        raise UserError(
            "No password came on the standard input. Type it at the prompt, or pipe it in as one "
            "line."
        )
    try:
        return text_file.decode(line).rstrip("\r\n")
    except NotTextError as error:
        raise UserError(f"The password on the standard input cannot be read: {error}.") from None


def masked(passphrase: str) -> str:
    """Return a sign for each character that counts, and their number, for the eyes of its owner."""
    length = len(normalized(passphrase))
    return f"{'*' * length} ({length} characters)"
