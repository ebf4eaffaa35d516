"""Say texts that hold a number, in the plural form that the language in use wants for it.

In Python lupdate sees a plural with a variable number only in a call of ``tr``, and takes what
stands before the dot for the context: hence ``Counted.tr``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Counted:
    """Name the context of these texts in the files of the translators."""

    @staticmethod
    def tr(text: str, comment: str, n: int) -> str:
        """Return the translation of ``text`` for ``n``, with ``%n`` replaced by it."""
        return QCoreApplication.translate("Counted", text, comment, n)


def seconds(n: int) -> str:
    """Return a length of time in seconds."""
    return Counted.tr("%n second(s)", "", n)


def minutes(n: int) -> str:
    """Return a length of time in minutes."""
    return Counted.tr("%n minute(s)", "", n)


def hours(n: int) -> str:
    """Return a length of time in hours."""
    return Counted.tr("%n hour(s)", "", n)


def days(n: int) -> str:
    """Return a length of time in days."""
    return Counted.tr("%n day(s)", "", n)


def kept_for_later(n: int) -> str:
    """Return how many registrations wait while the network is away."""
    return Counted.tr("%n registration(s) saved, will be sent later", "", n)


def kept_being_sent(n: int) -> str:
    """Return how many registrations are on their way."""
    return Counted.tr("%n registration(s) saved, being sent", "", n)


def digits_to_go(n: int) -> str:
    """Return how many digits are still to be typed."""
    return Counted.tr("%n digit(s) to go", "", n)


def digits_typed(n: int) -> str:
    """Return what a screen reader says of a number that must not be read aloud."""
    return Counted.tr("%n digit(s) typed", "", n)


def more_remarks(n: int) -> str:
    """Return how many remarks do not fit on the worker's screen."""
    return Counted.tr("and %n more remark(s): ask the site manager", "", n)


def new_entries(n: int) -> str:
    """Return what a screen reader says of the number beside a list."""
    return Counted.tr("%n new", "", n)


def vanished(n: int) -> str:
    """Return how many registrations were kept and are missing."""
    return Counted.tr("%n registration(s) vanished from the memory of this kiosk", "", n)


def refused_before(n: int) -> str:
    """Return how often a refused card came before."""
    return Counted.tr("refused %n time(s) before", "", n)


def workers(n: int) -> str:
    """Return how many workers a remark is about."""
    return Counted.tr("%n worker(s)", "", n)


def still_in(n: int) -> str:
    """Return how many workers have not registered OUT."""
    return Counted.tr("%n worker(s) still in", "", n)


def not_sent(n: int) -> str:
    """Return how many registrations wait when the day is closed."""
    return Counted.tr("%n registration(s) not sent: they wait for the next opening", "", n)


def days_to_correct(n: int) -> str:
    """Return how long the web form of the service takes a correction."""
    return Counted.tr("%n day(s) to correct", "", n)
