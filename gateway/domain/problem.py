"""Everything that can go wrong before a person's eyes; rooms take it from :mod:`gateway.domain.model`."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Everything that can go wrong before a person's eyes, one name each; words, advice and picture live in ``ui/words.py``."""

    # signing in
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - the name of a problem
    NO_NETWORK = "no-network"
    SERVICE_DOWN = "service-down"
    NOT_TRUSTED = "not-trusted"  # TLS: the certificate is not the service's
    NO_RIGHT = "no-right"  # the access right "Checkinatwork Gateway" is missing
    NOT_ENROLLED = "not-enrolled"  # the REST channel: no enrolment here, or the service does not take it
    NO_WORKPLACE = "no-workplace"
    UNKNOWN_WORKPLACE = "unknown-workplace"
    # card
    NO_CARD_SERVICE = "no-card-service"
    NO_READER = "no-reader"
    CARD_MUTE = "card-mute"  # upside down, or no chip
    CARD_LEFT_EARLY = "card-left-early"
    NOT_AN_EID = "not-an-eid"
    CARD_UNREADABLE = "card-unreadable"
    CARD_BUSY = "card-busy"  # held by another program
    CARD_STUCK = "card-stuck"  # no answer for seconds: take it out
    CARD_COPY = "card-copy"  # a chip that holds another card's files but not its key
    CARD_ALTERED = "card-altered"  # the identity file is not the one that was signed
    CARD_OTHER_SIGNATURE = "card-other-signature"  # the signature beside the identity file belongs to another card
    CARD_UNTRUSTED = "card-untrusted"  # signed by somebody whom no Belgian root vouches for
    CARD_EXPIRED = "card-expired"  # where the settings refuse such cards, as the next two
    CARD_NOT_YET_VALID = "card-not-yet-valid"
    CARD_UNPROVEN = "card-unproven"  # signed rightly, but of a kind that cannot prove that it is no copy
    # camera
    NO_CAMERA = "no-camera"
    NOT_AN_L1 = "not-an-l1"  # a QR code without a Limosa number
    # numbers
    NUMBER_LENGTH = "number-length"
    CHECK_DIGITS = "check-digits"
    CARD_NUMBER_TYPED = "card-number-typed"  # the eID card's number in place of the national number
    # keeping
    NOT_KEPT = "not-kept"  # nothing could be written
    KEPT_OR_NOT = "kept-or-not"  # a failing disk took neither the registration for sure nor the note that it failed
    STORE_UNUSABLE = "store-unusable"
    CLOSED = "closed"  # the kiosk is not open for the day
    DISK_FULL = "disk-full"  # below the watermark: nothing new is taken
    # for staff, about the journal
    DISK_LOW = "disk-low"
    STORE_MENDED = "store-mended"  # a damaged or removed journal was made anew
    STORE_CHANGED = "store-changed"  # the chain does not fit
    STORE_COPIED = "store-copied"  # a copied disk or a restored backup
    STORE_VANISHED = "store-vanished"  # fewer registrations than were kept: an older copy, or a disk that lost them
    KEYS_LOCKED = "keys-locked"  # the keyring is out of reach: registering goes on, sending waits
    # sending
    NO_ACCESS = "no-access"  # the service revoked access
    SIGNED_OUT = "signed-out"  # no credentials at hand
    # for staff, about sending
    LINE_NARROW = "line-narrow"  # short exchanges come through, a single registration does not
    CERTIFICATE_ENDS = "certificate-ends"  # the service's, or that of its authority
    SERVICE_LOST = "service-lost"  # what it had confirmed is no longer there
    ENROLMENT_ENDS = "enrolment-ends"  # the certificate of the REST channel's key
    INTERNAL = "internal"
