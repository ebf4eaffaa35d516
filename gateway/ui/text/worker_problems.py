"""Hold what a worker reads of each problem: what happened, what to do, and a picture.

Nothing technical, no blame. The texts are marked for translation here and translated by
:mod:`gateway.ui.text.problems`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gateway.domain.problem import Problem

Entry = tuple[str, str, Any, Any]
"""Code for the telephone, name of the picture, title, advice; Qt's marks are typed as objects."""

WORKER: dict[Problem, Entry] = {
    # the card
    Problem.NO_CARD_SERVICE: (
        "C1",
        "reader-service",
        QT_TRANSLATE_NOOP("Problem", "Cards cannot be read at the moment"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose another way to register. The site manager has to restart the card service.",
        ),
    ),
    Problem.NO_READER: (
        "C2",
        "reader-missing",
        QT_TRANSLATE_NOOP("Problem", "The card reader is not connected"),
        QT_TRANSLATE_NOOP("Problem", "Choose another way to register, or tell the site manager."),
    ),
    Problem.CARD_MUTE: (
        "C3",
        "card-mute",
        QT_TRANSLATE_NOOP("Problem", "The card does not answer"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Turn it round, chip first, and push firmly. Nothing has been registered yet.",
        ),
    ),
    Problem.CARD_LEFT_EARLY: (
        "C4",
        "card-early",
        QT_TRANSLATE_NOOP("Problem", "The card was taken out too soon"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Put it in again and leave it until you see the result. Nothing has been registered "
            "yet.",
        ),
    ),
    Problem.NOT_AN_EID: (
        "C5",
        "card-unknown",
        QT_TRANSLATE_NOOP("Problem", "This is not an identity card"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use your Belgian identity card or residence card, or choose another way to register.",
        ),
    ),
    Problem.CARD_UNREADABLE: (
        "C6",
        "card-broken",
        QT_TRANSLATE_NOOP("Problem", "This card could not be read"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wipe the chip and try once more, or type your number. Nothing has been registered "
            "yet.",
        ),
    ),
    Problem.CARD_BUSY: (
        "C7",
        "card-busy",
        QT_TRANSLATE_NOOP("Problem", "The card is in use by another program"),
        QT_TRANSLATE_NOOP("Problem", "Take it out, wait a moment and put it in again."),
    ),
    Problem.CARD_STUCK: (
        "C8",
        "card-stuck",
        QT_TRANSLATE_NOOP("Problem", "Reading the card takes too long"),
        QT_TRANSLATE_NOOP(
            "Problem", "Take the card out and put it in again. Nothing has been registered yet."
        ),
    ),
    # a card that is refused
    Problem.CARD_COPY: (
        "C9",
        "card-copy",
        QT_TRANSLATE_NOOP("Problem", "This card seems to be a copy"),
        QT_TRANSLATE_NOOP(
            "Problem", "It was not accepted. Use the original card, or go to the site manager."
        ),
    ),
    Problem.CARD_ALTERED: (
        "C10",
        "card-altered",
        QT_TRANSLATE_NOOP("Problem", "The data on this card has been changed"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It was not accepted. Go to the site manager, or choose another way to register.",
        ),
    ),
    Problem.CARD_OTHER_SIGNATURE: (
        "C11",
        "card-signature",
        QT_TRANSLATE_NOOP("Problem", "The data on the chip is not valid"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It was not accepted. Go to the site manager, or choose another way to register.",
        ),
    ),
    Problem.CARD_UNTRUSTED: (
        "C12",
        "card-untrusted",
        QT_TRANSLATE_NOOP("Problem", "This card was not issued by Belgium"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use your Belgian identity card or residence card, or choose another way to register.",
        ),
    ),
    Problem.CARD_EXPIRED: (
        "C13",
        "card-expired",
        QT_TRANSLATE_NOOP("Problem", "This card has expired"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It is not accepted on this site. Use your new card, or choose another way to "
            "register.",
        ),
    ),
    Problem.CARD_NOT_YET_VALID: (
        "C14",
        "card-early-date",
        QT_TRANSLATE_NOOP("Problem", "This card is not valid yet"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use your old card while it is still valid, or choose another way to register.",
        ),
    ),
    Problem.CARD_UNPROVEN: (
        "C15",
        "card-unproven",
        QT_TRANSLATE_NOOP("Problem", "This card cannot prove that it is genuine"),
        QT_TRANSLATE_NOOP(
            "Problem", "Older cards are not accepted on this site. Choose another way to register."
        ),
    ),
    Problem.CARD_NO_PROOF: (
        "C16",
        "card-unproven",
        QT_TRANSLATE_NOOP("Problem", "This card cannot prove that it is genuine"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It was not accepted. Go to the site manager, or choose another way to register.",
        ),
    ),
    # camera and numbers
    Problem.NO_CAMERA: (
        "Q1",
        "camera-missing",
        QT_TRANSLATE_NOOP("Problem", "The camera is not connected"),
        QT_TRANSLATE_NOOP(
            "Problem", "Type the number of your Limosa form, or tell the site manager."
        ),
    ),
    Problem.NOT_AN_L1: (
        "Q2",
        "qr-wrong",
        QT_TRANSLATE_NOOP("Problem", "This code is not from a Limosa form"),
        QT_TRANSLATE_NOOP(
            "Problem", "Show the QR code of your L1 form, or type the number that stands on it."
        ),
    ),
    Problem.SCANNER_UNREADABLE: (
        "Q3",
        "qr-wrong",
        QT_TRANSLATE_NOOP("Problem", "The scanner is not set up properly"),
        QT_TRANSLATE_NOOP("Problem", "Type your number, and tell the site manager."),
    ),
    Problem.NUMBER_LENGTH: (
        "N1",
        "number-length",
        QT_TRANSLATE_NOOP("Problem", "The number has too few or too many digits"),
        QT_TRANSLATE_NOOP(
            "Problem", "A national register number has 11 digits, a Limosa number 17."
        ),
    ),
    Problem.CHECK_DIGITS: (
        "N2",
        "number-check",
        QT_TRANSLATE_NOOP("Problem", "There is a mistake in this number"),
        QT_TRANSLATE_NOOP("Problem", "Compare the number with the back of your card."),
    ),
    Problem.CARD_NUMBER_TYPED: (
        "N3",
        "card-number",
        QT_TRANSLATE_NOOP("Problem", "That is the number of the card"),
        QT_TRANSLATE_NOOP("Problem", "Type your own number: 11 digits, on the back of the card."),
    ),
    Problem.TYPING_PAUSED: (
        "N4",
        "hourglass",
        QT_TRANSLATE_NOOP("Problem", "Typing a number is paused"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Too many numbers were typed here. Use your card or form, or go to the site manager.",
        ),
    ),
    # keeping
    Problem.NOT_KEPT: (
        "K1",
        "disk",
        QT_TRANSLATE_NOOP("Problem", "Your registration could not be saved"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens twice, tell the site manager: you are not registered.",
        ),
    ),
    Problem.KEPT_OR_NOT: (
        "K11",
        "disk",
        QT_TRANSLATE_NOOP("Problem", "It is unclear whether you are registered"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Do not try again. Tell the site manager now, and leave this device switched on.",
        ),
    ),
    Problem.STORE_UNUSABLE: (
        "K2",
        "store",
        QT_TRANSLATE_NOOP("Problem", "The memory of this kiosk does not work"),
        QT_TRANSLATE_NOOP(
            "Problem", "You are not registered. Tell the site manager, and register in another way."
        ),
    ),
    Problem.CLOSED: (
        "K3",
        "gate-closed",
        QT_TRANSLATE_NOOP("Problem", "The kiosk is not open yet"),
        QT_TRANSLATE_NOOP(
            "Problem", "Ask the site manager to open it. Nothing has been registered."
        ),
    ),
    Problem.DISK_FULL: (
        "K4",
        "disk",
        QT_TRANSLATE_NOOP("Problem", "The disk of this kiosk is full"),
        QT_TRANSLATE_NOOP(
            "Problem", "You are not registered. Tell the site manager, and register in another way."
        ),
    ),
    Problem.NO_ACCESS: (
        "S1",
        "no-right",
        QT_TRANSLATE_NOOP("Problem", "Checkinatwork no longer gives access"),
        QT_TRANSLATE_NOOP("Problem", "Nothing is lost. The site manager has to sign in again."),
    ),
    Problem.INTERNAL: (
        "S9",
        "wrench",
        QT_TRANSLATE_NOOP("Problem", "Something went wrong in this kiosk"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens twice, call your technician and read out the code below.",
        ),
    ),
}
