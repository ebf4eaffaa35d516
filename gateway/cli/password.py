"""A password from a prompt at a terminal, else from the first line of the standard input; never an
argument, which others could read.
"""

from __future__ import annotations

import sys
from getpass import getpass

from gateway.errors import UserError


def read(question: str = "Password: ", *, twice: bool = False) -> str:
    """Return the password; at a terminal it is typed ``twice`` where that is asked for.

    :raises UserError: when the two differ, or nothing came on the standard input.
    """
    if sys.stdin.isatty():
        password = getpass(question)
        if twice and getpass("Again: ") != password:
            raise UserError("The two are not the same. Nothing was done.")
        return password
    line = sys.stdin.readline()
    if not line:
        raise UserError(
            "No password came on the standard input. Type it at the prompt, or pipe it in as one "
            "line."
        )
    return line.rstrip("\r\n")
