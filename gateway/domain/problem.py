"""Name everything that can go wrong before a person's eyes."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Name each problem once; ``ui/text`` and ``cli/technician.py`` hold the words for it."""

    # ---- signing in ----
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - the name of a problem
    # after wrong passwords the next one has to wait
    TOO_MANY_TRIES = "too-many-tries"
    NO_NETWORK = "no-network"
    SERVICE_DOWN = "service-down"
    # TLS: the certificate is not the service's
    NOT_TRUSTED = "not-trusted"
    # TLS: by this machine's clock the certificate is not yet good, or no more
    CLOCK_STOPS_TRUST = "clock-stops-trust"
    # the access right "Checkinatwork Gateway" is missing
    NO_RIGHT = "no-right"
    # the REST channel: no enrolment here, or the service does not take it
    NOT_ENROLLED = "not-enrolled"
    # the settings do not say where the service is
    NOT_SET_UP = "not-set-up"
    # the settings name another service than the confirmed one
    SERVICE_CHANGED = "service-changed"
    # the channel lacks a right (an OAuth scope) that registering needs
    NO_SCOPE = "no-scope"
    NO_WORKPLACE = "no-workplace"
    UNKNOWN_WORKPLACE = "unknown-workplace"

    # ---- card ----
    NO_CARD_SERVICE = "no-card-service"
    NO_READER = "no-reader"
    # upside down, or no chip
    CARD_MUTE = "card-mute"
    CARD_LEFT_EARLY = "card-left-early"
    NOT_AN_EID = "not-an-eid"
    CARD_UNREADABLE = "card-unreadable"
    # held by another program
    CARD_BUSY = "card-busy"
    # no answer for seconds: take it out
    CARD_STUCK = "card-stuck"
    # a chip that holds another card's files but not its key
    CARD_COPY = "card-copy"
    # the identity file is not the one that was signed
    CARD_ALTERED = "card-altered"
    # the signature beside the identity file belongs to another card
    CARD_OTHER_SIGNATURE = "card-other-signature"
    # signed under a certificate that no Belgian root vouches for
    CARD_UNTRUSTED = "card-untrusted"
    # a chip that could prove that it is no copy and refuses to; the settings may let it register
    CARD_NO_PROOF = "card-no-proof"
    # the next three only where the settings refuse such cards
    CARD_EXPIRED = "card-expired"
    CARD_NOT_YET_VALID = "card-not-yet-valid"
    # signed rightly, but of a kind that cannot prove that it is no copy
    CARD_UNPROVEN = "card-unproven"

    # ---- camera ----
    NO_CAMERA = "no-camera"
    # a QR code without a Limosa number
    NOT_AN_L1 = "not-an-l1"

    # ---- a scanner that acts as a keyboard ----
    # its keys type no characters, or Alt codes
    SCANNER_UNREADABLE = "scanner-unreadable"

    # ---- numbers ----
    NUMBER_LENGTH = "number-length"
    CHECK_DIGITS = "check-digits"
    # the eID card's number in place of the national number
    CARD_NUMBER_TYPED = "card-number-typed"
    # more numbers came through keys than a queue of people types
    TYPING_PAUSED = "typing-paused"

    # ---- keeping ----
    # nothing could be written
    NOT_KEPT = "not-kept"
    # a failing disk took neither the registration for sure nor the note that it failed
    KEPT_OR_NOT = "kept-or-not"
    STORE_UNUSABLE = "store-unusable"
    # the kiosk is not open for the day
    CLOSED = "closed"
    # below the watermark: nothing new is taken
    DISK_FULL = "disk-full"

    # ---- for staff, about the journal ----
    DISK_LOW = "disk-low"
    # a damaged or removed journal was made anew
    STORE_MENDED = "store-mended"
    # the hash chain is broken
    STORE_CHANGED = "store-changed"
    # a copied disk or a restored backup
    STORE_COPIED = "store-copied"
    # fewer registrations than were kept: an older copy, or a disk that lost them
    STORE_VANISHED = "store-vanished"
    # the keyring is out of reach: registering goes on, sending waits
    KEYS_LOCKED = "keys-locked"

    # ---- sending ----
    # the service revoked access
    NO_ACCESS = "no-access"
    # no credentials at hand
    SIGNED_OUT = "signed-out"

    # ---- for staff, about sending ----
    # short exchanges come through, a single registration does not
    LINE_NARROW = "line-narrow"
    # the certificate of the service, or of its authority
    CERTIFICATE_ENDS = "certificate-ends"
    # registrations that the service confirmed are no longer there
    SERVICE_LOST = "service-lost"
    # the service tells a time far from this machine's, and too few answers say so yet
    TIME_IN_DOUBT = "time-in-doubt"
    # several answers moved the service's time by minutes or more
    TIME_JUMPED = "time-jumped"
    # the certificate of the REST channel's key
    ENROLMENT_ENDS = "enrolment-ends"

    # ---- the program ----
    INTERNAL = "internal"
