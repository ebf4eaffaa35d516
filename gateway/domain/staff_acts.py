"""What staff do that can be looked up later: codes, opening, closing, leaving, export."""

from __future__ import annotations

from enum import StrEnum


class StaffRole(StrEnum):
    """Name by whose code an act was done; no person and no account: an entry stays for good."""

    # the code that leads to the staff screen: the day's, or the site manager's own
    SITE_MANAGER = "site manager"
    # the password of the account that registers
    CONTRACTOR = "contractor"
    TECHNICIAN = "technician"
    # nobody was asked for one
    NO_CODE = "no code"
    # at its hour, by itself
    KIOSK = "kiosk"


class StaffAct(StrEnum):
    """Name an act; the record says beside it by whose code it was (:class:`StaffRole`)."""

    CODE_RIGHT = "staff code right"
    CODE_WRONG = "staff code wrong"
    OPENED = "opened"
    CLOSED = "closed"
    LEFT = "program ended"
    REFUSED = "password or technician's code wrong"
    EXPORTED = "registrations exported"
    ESCROWED = "keys written into an escrow"
    REVEALED = "whole number looked at"
    CODE_SET = "technician's code set"
    SITE_MANAGERS_CODE_SET = "site manager's code set"
    REPORTED = "report of evidence written"
    SERVICE_CONFIRMED = "service confirmed"
    CORRECTED = "hours corrected"
    CLOCK_SET = "clock set"
    DEALT_WITH = "remarks or refusals dealt with"
    FORWARDED = "remarks of a company forwarded"
    REMINDED = "company reminded"
    PAPER_SEEN = "paper of a worker seen"
    EXPECTED_BY_HAND = "people expected by hand"
    CREWS_READ = "crews read from a file"
    CREWS_GIVEN_UP = "crew files given up"
    EVACUATION = "list of an evacuation looked at"
    EVACUATION_BY_KEY = "list of an evacuation opened by its key"
    EVACUATION_DELIVERED = "list of an evacuation printed or saved"
    HOURS_SEEN = "hours of workers looked at"
    VISITORS = "visitors looked at"
    EVACUATION_EXPORTED = "list of an evacuation exported"
    SETTING_CHANGED = "setting changed"
    SET_UP = "set up anew"
