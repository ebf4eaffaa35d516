"""Errors that are told to a person as they are."""

from __future__ import annotations


class UserError(Exception):
    """The text is a sentence, or several, for the person at the keyboard: what happened and what to
    do.

    The command line prints it and ends. Each room derives its own; this one is apart so that the
    command line need not load the rooms to know them.
    """
