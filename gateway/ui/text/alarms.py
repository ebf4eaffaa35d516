"""The words of what staff are told of the kiosk itself; to a worker none of them is ever shown. See
``words``.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.problem import Problem

# the marks of Qt are typed as objects
ALARMS: dict[Problem, tuple[str, str, Any, Any]] = {
    Problem.DISK_LOW: (
        "K5",
        "disk",
        QT_TRANSLATE_NOOP("Problem", "The disk of this kiosk is almost full"),
        QT_TRANSLATE_NOOP(
            "Problem", "Have files removed soon: on a full disk nobody can register."
        ),
    ),
    Problem.STORE_MENDED: (
        "K6",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was damaged and is repaired"),
        QT_TRANSLATE_NOOP(
            "Problem", "Registering goes on. Call your technician: the disk may be failing."
        ),
    ),
    Problem.STORE_CHANGED: (
        "K7",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was changed from outside"),
        QT_TRANSLATE_NOOP(
            "Problem", "Registering goes on. Call your technician, and keep this device as it is."
        ),
    ),
    Problem.STORE_COPIED: (
        "K8",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk was copied from another one"),
        QT_TRANSLATE_NOOP(
            "Problem", "Registering goes on. Do not run the copy and the original at the same time."
        ),
    ),
    Problem.KEYS_LOCKED: (
        "K9",
        "password",
        QT_TRANSLATE_NOOP("Problem", "The keyring of this kiosk is locked"),
        QT_TRANSLATE_NOOP(
            "Problem", "Registering goes on, sending waits. Have a technician unlock the keyring."
        ),
    ),
    Problem.STORE_VANISHED: (
        "K10",
        "store",
        QT_TRANSLATE_NOOP("Problem", "Registrations vanished from the memory of this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "An older copy was put back, or the disk lost data. Registering goes on. Call your technician first.",
        ),
    ),
    Problem.LINE_NARROW: (
        "S3",
        "network",
        QT_TRANSLATE_NOOP(
            "Problem", "The network lets short messages through, and registrations not"
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "What is kept stays kept. Have your technician look at the router (MTU too large?).",
        ),
    ),
    Problem.SERVICE_LOST: (
        "S6",
        "service-down",
        QT_TRANSLATE_NOOP(
            "Problem", "The central service lost registrations that it had confirmed"
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Registering goes on. Have your technician run: gateway sync --reconcile 7."
        ),
    ),
    Problem.CERTIFICATE_ENDS: (
        "S4",
        "not-trusted",
        QT_TRANSLATE_NOOP(
            "Problem", "A certificate for the connection to the central service expires soon"
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Sending still works. Tell your technician: a newer version of this program may be needed before then.",
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
}
