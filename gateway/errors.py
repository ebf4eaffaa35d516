"""Hold the one kind of error whose text is shown to a person."""

from __future__ import annotations


class UserError(Exception):
    """Say in one sentence or several what happened and what the person at the kiosk can do.

    Each folder derives its own errors from this class; the command line catches it in one place,
    prints the text and ends with exit code 1.
    """
