"""The texts that hold a number, in the plural form that the language in use wants for it.

They stand in one class because of lupdate: in Python it sees a plural with a variable number only
in a call of ``tr``, and takes what stands before the dot for the context.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Counted:
    """Each function gives the words for ``n`` things."""

    @staticmethod
    def tr(text: str, comment: str, n: int) -> str:
        """The translation of ``text`` for ``n``, with ``%n`` replaced by it."""
        return QCoreApplication.translate("Counted", text, comment, n)

    @staticmethod
    def seconds(n: int) -> str:
        """A length of time."""
        return Counted.tr("%n second(s)", "", n)

    @staticmethod
    def minutes(n: int) -> str:
        """A length of time."""
        return Counted.tr("%n minute(s)", "", n)

    @staticmethod
    def hours(n: int) -> str:
        """A length of time."""
        return Counted.tr("%n hour(s)", "", n)

    @staticmethod
    def days(n: int) -> str:
        """A length of time."""
        return Counted.tr("%n day(s)", "", n)

    @staticmethod
    def kept_for_later(n: int) -> str:
        """Registrations that wait while the network is away."""
        return Counted.tr("%n registration(s) kept, will be sent later", "", n)

    @staticmethod
    def kept_being_sent(n: int) -> str:
        """Registrations on their way."""
        return Counted.tr("%n registration(s) kept, being sent", "", n)

    @staticmethod
    def digits_to_go(n: int) -> str:
        """What is still to be typed."""
        return Counted.tr("%n digit(s) to go", "", n)

    @staticmethod
    def digits_typed(n: int) -> str:
        """What a screen reader says of a number that must not be read aloud."""
        return Counted.tr("%n digit(s) typed", "", n)

    @staticmethod
    def more_remarks(n: int) -> str:
        """Remarks that do not fit on the worker's screen."""
        return Counted.tr("and %n more remark(s): ask the site manager", "", n)

    @staticmethod
    def new_entries(n: int) -> str:
        """What a screen reader says of the number beside a list."""
        return Counted.tr("%n new", "", n)

    @staticmethod
    def vanished(n: int) -> str:
        """Registrations that were kept and are missing."""
        return Counted.tr("%n registration(s) vanished from the memory of this kiosk", "", n)

    @staticmethod
    def refused_before(n: int) -> str:
        """How often a refused card came before."""
        return Counted.tr("refused %n time(s) before", "", n)

    @staticmethod
    def days_to_correct(n: int) -> str:
        """How long the web form of the service takes a correction."""
        return Counted.tr("%n day(s) to correct", "", n)
