"""Hold what staff read of each problem: what happened, what to do, and a picture.

On the sign-in page and the staff page stand problems that a worker never sees, and a refused card
is told of in other words. Of all else staff read what a worker reads.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.problem import Problem
from gateway.ui.text.worker_problems import WORKER, Entry


def _for_staff(problem: Problem, advice: Any) -> Entry:
    """Return the worker's entry of ``problem`` with another advice."""
    code, icon, title, _advice = WORKER[problem]
    return code, icon, title, advice


STAFF: dict[Problem, Entry] = {
    **WORKER,
    # signing in
    Problem.WRONG_PASSWORD: (
        "A1",
        "password",
        QT_TRANSLATE_NOOP("Problem", "The user name or the password is wrong"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check both and try again. Look at capitals and small letters."
        ),
    ),
    Problem.TOO_MANY_TRIES: (
        "A11",
        "password",
        QT_TRANSLATE_NOOP("Problem", "Wrong passwords were typed at this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check both and try again. Look at capitals and small letters."
        ),
    ),
    Problem.NO_NETWORK: (
        "A2",
        "network",
        QT_TRANSLATE_NOOP("Problem", "No connection to the internet"),
        QT_TRANSLATE_NOOP("Problem", "Check the network cable or the router, then try again."),
    ),
    Problem.SERVICE_DOWN: (
        "A3",
        "service-down",
        QT_TRANSLATE_NOOP("Problem", "Checkinatwork (NSSO) cannot be reached"),
        QT_TRANSLATE_NOOP("Problem", "Nothing is wrong here. Try again in a few minutes."),
    ),
    Problem.NOT_TRUSTED: (
        "A4",
        "not-trusted",
        QT_TRANSLATE_NOOP("Problem", "The connection to Checkinatwork cannot be trusted"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was sent. Check the date and time on this device, then call your technician.",
        ),
    ),
    Problem.CLOCK_STOPS_TRUST: (
        "A12",
        "clock",
        QT_TRANSLATE_NOOP("Problem", "The date or the time of this kiosk is wrong"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register. Sending waits: by this date the certificate of "
            "Checkinatwork is not valid. Have date and time set.",
        ),
    ),
    Problem.NO_RIGHT: (
        "A5",
        "no-right",
        QT_TRANSLATE_NOOP("Problem", "This user may not open a kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The access right “Checkinatwork Gateway” is missing. Ask your company's access "
            "administrator for it.",
        ),
    ),
    Problem.NO_WORKPLACE: (
        "A6",
        "no-workplace",
        QT_TRANSLATE_NOOP("Problem", "There is no declared site for this user"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the declaration of works, or sign in with another user name."
        ),
    ),
    Problem.NOT_ENROLLED: (
        "A8",
        "no-right",
        QT_TRANSLATE_NOOP("Problem", "This kiosk is not enrolled"),
        QT_TRANSLATE_NOOP(
            "Problem", "Call your technician: Checkinatwork does not know this kiosk's key."
        ),
    ),
    Problem.NOT_SET_UP: (
        "A9",
        "wrench",
        QT_TRANSLATE_NOOP("Problem", "This kiosk is not set up"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Call your technician: the address of Checkinatwork is missing in the settings.",
        ),
    ),
    Problem.SERVICE_CHANGED: (
        "A13",
        "not-trusted",
        QT_TRANSLATE_NOOP("Problem", "The address of Checkinatwork was changed on this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was sent there, no password either. Call your technician: a changed address "
            "has to be confirmed.",
        ),
    ),
    Problem.NO_SCOPE: (
        "A10",
        "no-right",
        QT_TRANSLATE_NOOP("Problem", "This kiosk's channel lacks the right “enterprise”"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing is lost. Call your technician: the NSSO has to give this right.",
        ),
    ),
    Problem.UNKNOWN_WORKPLACE: (
        "A7",
        "unknown-workplace",
        QT_TRANSLATE_NOOP("Problem", "Checkinatwork does not know this site"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the number of the declaration of works and choose again."
        ),
    ),
    # the kiosk itself: journal, keys, sending
    Problem.SIGNED_OUT: (
        "S2",
        "signed-out",
        QT_TRANSLATE_NOOP("Problem", "The kiosk is signed out"),
        QT_TRANSLATE_NOOP("Problem", "Nothing is lost. Sign in again to send it."),
    ),
    Problem.DISK_LOW: (
        "K5",
        "disk",
        QT_TRANSLATE_NOOP("Problem", "The disk of this kiosk is almost full"),
        QT_TRANSLATE_NOOP(
            "Problem", "Have some files deleted soon: once the disk is full, nobody can register."
        ),
    ),
    Problem.STORE_MENDED: (
        "K6",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was damaged and is repaired"),
        QT_TRANSLATE_NOOP(
            "Problem", "Workers can still register. Call your technician: the disk may be failing."
        ),
    ),
    Problem.STORE_CHANGED: (
        "K7",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was changed from outside"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register. Call your technician, and keep this device as it is.",
        ),
    ),
    Problem.STORE_COPIED: (
        "K8",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was copied from another one"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register. Do not run the copy and the original at the same time.",
        ),
    ),
    Problem.KEYS_LOCKED: (
        "K9",
        "password",
        QT_TRANSLATE_NOOP("Problem", "The keyring of this kiosk is locked"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register; sending waits. Have a technician unlock the keyring.",
        ),
    ),
    Problem.STORE_VANISHED: (
        "K10",
        "store",
        QT_TRANSLATE_NOOP("Problem", "Registrations vanished from the memory of this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "An older copy was put back, or the disk lost data. Workers can still register. Call "
            "your technician first.",
        ),
    ),
    Problem.LINE_NARROW: (
        "S3",
        "network",
        QT_TRANSLATE_NOOP(
            "Problem", "The network lets short messages through, but not registrations"
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing is lost. Have your technician look at the router (MTU too large?).",
        ),
    ),
    Problem.SERVICE_LOST: (
        "S6",
        "service-down",
        QT_TRANSLATE_NOOP("Problem", "Checkinatwork lost registrations that it had confirmed"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register. Call your technician: the kiosk can send them again.",
        ),
    ),
    Problem.TIME_JUMPED: (
        "S8",
        "clock",
        QT_TRANSLATE_NOOP("Problem", "The clock of Checkinatwork jumped"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Registering and sending go on. Compare the time on this kiosk with your watch, and "
            "tell your technician.",
        ),
    ),
    Problem.TIME_IN_DOUBT: (
        "S7",
        "clock",
        QT_TRANSLATE_NOOP("Problem", "Checkinatwork tells another time than this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Workers can still register. Sending waits a few minutes, until the time is certain.",
        ),
    ),
    Problem.CERTIFICATE_ENDS: (
        "S4",
        "not-trusted",
        QT_TRANSLATE_NOOP(
            "Problem", "A certificate for the connection to Checkinatwork expires soon"
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Sending still works. Tell your technician: a newer version of this program may be "
            "needed before then.",
        ),
    ),
    Problem.ENROLMENT_ENDS: (
        "S5",
        "not-trusted",
        QT_TRANSLATE_NOOP("Problem", "The enrolment of this kiosk expires soon"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Sending still works. Have your technician enrol the kiosk with a new key before then.",
        ),
    ),
    # a card that is refused
    Problem.CARD_COPY: _for_staff(
        Problem.CARD_COPY,
        QT_TRANSLATE_NOOP(
            "Problem",
            "The chip holds another card's data but not that card's key. Nobody was registered. "
            "Ask for the original card.",
        ),
    ),
    Problem.CARD_NO_PROOF: _for_staff(
        Problem.CARD_NO_PROOF,
        QT_TRANSLATE_NOOP(
            "Problem",
            "The chip refused to prove that it is the original: a copy, or a card whose proofs are "
            "used up. Nobody was registered. Ask for another identity document.",
        ),
    ),
    Problem.CARD_ALTERED: _for_staff(
        Problem.CARD_ALTERED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "The data is not what was signed when the card was issued. Nobody was registered. Ask "
            "for another identity document.",
        ),
    ),
    Problem.CARD_OTHER_SIGNATURE: _for_staff(
        Problem.CARD_OTHER_SIGNATURE,
        QT_TRANSLATE_NOOP(
            "Problem",
            "The signature was made for another card. Nobody was registered. Ask for another "
            "identity document.",
        ),
    ),
    Problem.CARD_UNTRUSTED: _for_staff(
        Problem.CARD_UNTRUSTED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "No Belgian authority vouches for this card: a test card, or a forged one. Nobody was "
            "registered. Ask for another"
            " identity document.",
        ),
    ),
}
