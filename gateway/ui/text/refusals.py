"""Say why the central service refused a registration, by its answer's codes, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.ui.text.translate import translate

# the marks of Qt are typed as objects
_Words = tuple[Any, Any]

_REFUSALS: dict[str, _Words] = {
    "enterprise-number": (
        QT_TRANSLATE_NOOP("Refusal", "Checkinatwork does not accept the company's number"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "The worker is not registered. Check the company's number in the declaration of works,"
            " then have the worker register"
            " again for the right company.",
        ),
    ),
    "contractual-relationship-reference": (
        QT_TRANSLATE_NOOP("Refusal", "Checkinatwork does not accept the number of the site"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "The worker is not registered. Check that the declaration of works is still valid, and "
            "that this kiosk is open on the right site. Then have the worker register again.",
        ),
    ),
    "place-of-work": (
        QT_TRANSLATE_NOOP("Refusal", "Checkinatwork does not accept the location of the site"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "The worker is not registered. Have the address in the declaration of works corrected,"
            " then have the worker register"
            " again.",
        ),
    ),
    "registration-date": (
        QT_TRANSLATE_NOOP("Refusal", "Checkinatwork does not accept the time of this registration"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down "
            "why it was late: you may have to prove an outage. The worker registers again at the "
            "next start or end of work.",
        ),
    ),
}
"""By the last part of the service's code (``error.presence-registration.creation....``): what
happened, what to do.
"""

_OTHER: _Words = (
    QT_TRANSLATE_NOOP("Refusal", "Checkinatwork did not accept this registration"),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The worker is not registered. Have the worker register again. If it is refused once more,"
        " call your technician and read"
        " out the code below.",
    ),
)


def refusal_text(codes: Iterable[str]) -> tuple[str, str]:
    """Return what happened and what staff can do, by the first of ``codes`` that has words.

    The service's own prose is for developers, and not shown.
    """
    last = (code.rpartition(".")[2] for code in codes)
    title, advice = next((_REFUSALS[part] for part in last if part in _REFUSALS), _OTHER)
    return translate("Refusal", title), translate("Refusal", advice)
