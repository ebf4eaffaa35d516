"""Judge the edge cases of Belgian cards, as a table: each row is one card and what the kiosk says.

The cases of a card in a reader (pulled, swapped, held by another program) are in test_reader.py,
test_reader_held_up.py and test_any_reader.py: :data:`ELSEWHERE` names the test of each.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gateway.devices.card.apdu import Card
from gateway.devices.card.identity import Identity, birth_date
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.problem import Problem
from gateway.sandbox.cards import eid_files
from gateway.sandbox.cards.eid_files import IDENTITY_SIGNATURE
from gateway.sandbox.cards.virtual_card import OtherCard
from tests.support.card_edge_cases import (
    GENUINE,
    UNPROVEN,
    Change,
    Verdict,
    answers,
    both,
    content,
    fault,
    lies,
    nothing,
    padded,
    row,
    shuffled,
    sized,
    starting_with_30,
    tags,
    verdict_of,
    without,
)
from tests.support.cards import MakeCard

TABLE = [
    # ---- every card ----
    row("applet 1.0", UNPROVEN, applet="1.0"),
    row("applet 1.1, RSA-1024 and SHA-1", UNPROVEN, applet="1.1"),
    row("applet 1.7, RSA-2048 and SHA-256", UNPROVEN),
    row("applet 1.7 re-keyed, P-384", UNPROVEN, rekeyed=True),
    row("applet 1.8, P-384", GENUINE, applet="1.8"),
    row("document type 01", UNPROVEN, tags({0x0F: b"01"})),
    row("document type 61, kids of foreigners", GENUINE, applet="1.8", document_type="61"),
    row("document type 69", GENUINE, applet="1.8", document_type="69"),
    row("document type unknown", UNPROVEN, tags({0x0F: b"99"})),
    row("kids card without certificates", GENUINE, applet="1.8", document_type="6"),
    row(
        "foreigner's card number B021329690",
        UNPROVEN,
        tags({0x01: b"B021329690"}),
        document_type="12",
    ),
    row(
        "foreigner's card number of 9 digits",
        UNPROVEN,
        tags({0x01: b"021329690"}),
        document_type="12",
    ),
    row("number before 2000", UNPROVEN, number="85011598170"),
    row("number from 2000 on", UNPROVEN, number="05011512353"),
    row("BIS number, month + 20", UNPROVEN, number="90231512323"),
    row("BIS number, month + 40", UNPROVEN, number="90431512366"),
    row("number with month 71", UNPROVEN, number="71715100070"),
    row("number with bad check digits", Problem.CARD_UNREADABLE, tags({0x06: b"85011598171"})),
    row("number of ten digits", Problem.CARD_UNREADABLE, tags({0x06: b"8501159817"})),
    row(
        "number in wide digits",
        Problem.CARD_UNREADABLE,
        tags({0x06: "８５０１１５９８１７０".encode()}),
    ),
    row("no number", Problem.CARD_UNREADABLE, tags({0x06: None})),
    # ---- the identity file ----
    *(
        row(f"identity of exactly {size} bytes", UNPROVEN, sized(size))
        for size in (247, 248, 249, 252, 256, 495, 496, 497)
    ),
    *(
        row(f"identity of {size} bytes, applet 1.8", GENUINE, sized(size), "1.8")
        for size in (300, 330, 496)
    ),
    *(
        row(f"{zeros} zeros behind, signed with them", UNPROVEN, sized(230, zeros))
        for zeros in (1, 2, 18, 300)
    ),
    row(
        "zeros behind that were not signed",
        UNPROVEN,
        content(lambda file: file + bytes(50), sign=False),
    ),
    row("tag 00 present", UNPROVEN, tags({0x00: b"\x03"})),
    row("name longer than 255 bytes", UNPROVEN, tags({0x07: b"A" * 300})),
    row("a value of 255 bytes, length FF 00", UNPROVEN, tags({0x07: b"A" * 255})),
    row("unknown tags", UNPROVEN, tags({0x70: b"?", 0xEE: b"\xff\x00"})),
    row("tags out of order", UNPROVEN, content(shuffled)),
    row("invalid UTF-8 in a name", UNPROVEN, tags({0x07: b"M\xfcller"})),
    row("a tag twice", Problem.CARD_UNREADABLE, content(lambda file: file + b"\x07\x01A")),
    row("truncated in an element", Problem.CARD_UNREADABLE, content(lambda file: file[:-3])),
    row("all zeros", Problem.CARD_UNREADABLE, content(lambda file: bytes(len(file)))),
    row(
        "a length that never ends",
        Problem.CARD_UNREADABLE,
        content(lambda _: b"\x01" + b"\xff" * 300),
    ),
    row("empty", Problem.CARD_UNREADABLE, content(lambda _: b"")),
    row(
        "a DER file in its place",
        Problem.CARD_UNREADABLE,
        content(lambda _: b"\x30\x82\x01\x00" + b"\x02" * 256),
    ),
    # ---- the signature ----
    *(
        row(f"EC signature padded to {size}", GENUINE, padded(size), "1.8")
        for size in (104, 128, 256)
    ),
    row(
        "EC signature without padding",
        GENUINE,
        content(lambda file: file.rstrip(b"\0"), IDENTITY_SIGNATURE, sign=False),
        "1.8",
    ),
    row("RSA signature that starts with 30", UNPROVEN, starting_with_30),
    row(
        "a signature of zeros",
        Problem.CARD_ALTERED,
        content(lambda file: bytes(len(file)), IDENTITY_SIGNATURE, sign=False),
    ),
    row("no signature", Problem.CARD_ALTERED, fault("unsigned")),
    row("signature of another card", Problem.CARD_OTHER_SIGNATURE, fault("other-signature")),
    row(
        "signature of another card, applet 1.8",
        Problem.CARD_OTHER_SIGNATURE,
        fault("other-signature"),
        "1.8",
    ),
    row("identity of another card", Problem.CARD_ALTERED, fault("altered")),
    row("identity of another card, applet 1.8", Problem.CARD_ALTERED, fault("altered"), "1.8"),
    row(
        "identity altered, address gone",
        Problem.CARD_ALTERED,
        both(fault("altered"), without(eid_files.ADDRESS)),
    ),
    row("photo swapped", UNPROVEN, content(lambda _: b"another", eid_files.PHOTO, sign=False)),
    # ---- the register and the root ----
    row("register by an unknown root", Problem.CARD_UNTRUSTED, fault("foreign-root")),
    row(
        "register by an unknown root, applet 1.8",
        Problem.CARD_UNTRUSTED,
        fault("foreign-root"),
        "1.8",
    ),
    row(
        "register of the same name with another key",
        Problem.CARD_UNTRUSTED,
        fault("foreign-register"),
    ),
    row("register's certificate run out", UNPROVEN, fault("register-run-out"), "1.8"),
    row(
        "register's file of zeros",
        Problem.CARD_UNTRUSTED,
        content(lambda file: bytes(len(file)), eid_files.REGISTER_CERTIFICATE),
    ),
    row(
        # found by the fuzz target any_certificate
        "register's certificate of an unknown version",
        Problem.CARD_UNTRUSTED,
        content(
            lambda file: file.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x12", 1),
            eid_files.REGISTER_CERTIFICATE,
        ),
    ),
    row("register's file missing", Problem.CARD_UNTRUSTED, without(eid_files.REGISTER_CERTIFICATE)),
    row(
        "register's file cut off",
        Problem.CARD_UNTRUSTED,
        content(lambda file: file[:300], eid_files.REGISTER_CERTIFICATE),
    ),
    row("register's file padded with 1100 zeros", GENUINE, applet="1.8"),
    # ---- copies ----
    row("4040 missing", Problem.CARD_COPY, without(eid_files.BASIC_KEY), "1.8"),
    row("4040 with another hash", Problem.CARD_COPY, fault("copy-own-key"), "1.8"),
    row(
        "4040 that is no key",
        Problem.CARD_COPY,
        content(lambda _: bytes(120), eid_files.BASIC_KEY),
        "1.8",
    ),
    row("wrong answer to the challenge", Problem.CARD_COPY, fault("copy"), "1.8"),
    row("no key to answer with", Problem.CARD_COPY, fault("copy-no-key"), "1.8"),
    row("challenge refused, 6985", Problem.CARD_NO_PROOF, fault("used-up"), "1.8"),
    # ---- dates ----
    row("expired", UNPROVEN, valid_to=date(2021, 1, 1)),
    row("not yet valid", UNPROVEN, valid_from=date(2090, 1, 1), valid_to=date(2099, 1, 1)),
    row("no dates", UNPROVEN, tags({0x03: b"", 0x04: b"31.02.2030"})),
    # ---- answers ----
    # the reader tries again
    row("6F00 once", Problem.CARD_UNREADABLE, answers("6F00")),
    row("6581", Problem.CARD_UNREADABLE, answers("6581")),
    row("6283, not activated", Problem.CARD_UNREADABLE, fault("not-active")),
    row("6B00 in the middle", UNPROVEN, both(sized(400), lies(1, "6B00"))),
    row("6986 in the middle", UNPROVEN, both(sized(400), lies(1, "6986"))),
    row("9000 without data in the middle", UNPROVEN, both(sized(400), lies(1, "9000"))),
    row("6B00 at the beginning", UNPROVEN, lies(0, "6B00")),
    row("6B00 in the signature", UNPROVEN, lies(3, "6B00")),
    row("6B00 for ever", Problem.CARD_UNREADABLE, both(sized(400), lies(1, *["6B00"] * 9))),
    row("61xx for ever", Problem.CARD_UNREADABLE, answers(*["6110"] * 99)),
    row("6Cxx for ever", Problem.CARD_UNREADABLE, answers(*["6C10"] * 99)),
    row("not default-selected", UNPROVEN, fault("card-manager")),
    row("never default-selected", UNPROVEN, fault("applet-not-selected")),
    row("never default-selected, 1.8", GENUINE, fault("applet-not-selected"), "1.8"),
]


@pytest.mark.parametrize(("change", "holder", "expected"), TABLE)
def test_a_card(
    card: MakeCard,
    verifier: CardVerifier,
    change: Change,
    holder: dict[str, Any],
    expected: Verdict,
) -> None:
    made = card(**holder)
    change(made)
    assert verdict_of(verifier, made) is expected
    if change is nothing:
        # with the register's key known
        assert verdict_of(verifier, made) is expected


@pytest.mark.parametrize("status", ["6A82", "6D00", "6E00", "6A86", "6986"])
def test_another_card_is_no_eid(card: MakeCard, verifier: CardVerifier, status: str) -> None:
    made = card()
    made.before = lambda _: bytes.fromhex(status)
    assert verdict_of(verifier, made) is Problem.NOT_AN_EID
    assert verdict_of(verifier, OtherCard()) is Problem.NOT_AN_EID


def test_an_unknown_atr_with_good_files_is_a_card(card: MakeCard, verifier: CardVerifier) -> None:
    """The ATR hints at the length of the signature only: a wrong one changes no judgement."""
    for applet, expected in (("1.7", UNPROVEN), ("1.8", GENUINE)):
        made = card(applet=applet)
        assert {
            verifier.verify(Card(made.transmit), elliptic=hint).authenticity
            for hint in (True, False)
        } == {expected}


BIRTHS = {
    "15 JAN  1985": "1985-01-15",
    "01 FEB  1960": "1960-02-01",
    "29 FEB  1964": "1964-02-29",
    "29 FEB  1965": "",
    "03 MAAR 1970": "1970-03-03",
    "26 APR  1975": "1975-04-26",
    "26 AVR  1975": "1975-04-26",
    "26  AVR   1975": "1975-04-26",
    "09 MEI  1980": "1980-05-09",
    "09 MAI  1980": "1980-05-09",
    "30 JUIN 1990": "1990-06-30",
    "30 JUN  1990": "1990-06-30",
    "14 JUIL 1989": "1989-07-14",
    "31 AOUT 1999": "1999-08-31",
    "31 AUG  1999": "1999-08-31",
    "11 SEPT 2001": "2001-09-11",
    "11 OKT  2001": "2001-10-11",
    "11 OCT  2001": "2001-10-11",
    "01.MÄR.1960": "1960-03-01",
    "01.MÄR 1960": "1960-03-01",
    "01.DEZ.1960": "1960-12-01",
    "24 DEC  2000": "2000-12-24",
    "FEV  1931": "1931-02",
    "00 FEV  1931": "1931-02",
    "1961": "1961",
    "  1961  ": "1961",
    "05      1961": "1961",
    "31 XYZ  1999": "",
    "45      1961": "",
    "yesterday": "",
    "": "",
    "１５ JAN 1985": "",
}


@pytest.mark.parametrize("text", BIRTHS)
def test_dates_of_birth(text: str) -> None:
    assert birth_date(text) == BIRTHS[text]


@pytest.mark.parametrize(
    ("word", "sex"),
    [("M", "M"), ("F", "F"), ("V", "F"), ("W", "F"), ("w", "F"), ("", ""), ("X", "")],
)
def test_sexes(word: str, sex: str) -> None:
    assert Identity(b"", {0x0D: word.encode()}).sex == sex


@pytest.mark.parametrize("name", ["Zo\u00eb", "Zoe\u0308"])
def test_names_are_in_nfc(name: str) -> None:
    assert Identity(b"", {0x08: name.encode()}).text(0x08) == "Zo\u00eb"


ELSEWHERE = {
    "no service, service stopped and back": (
        "test_reader",
        "test_the_service_stops_and_comes_back",
    ),
    "service stopped during a reading": ("test_reader", "test_the_service_stops_during_a_reading"),
    "no reader, unplugged and back": ("test_reader", "test_the_reader_is_unplugged_and_plugged_in"),
    "two readers, card in either, cards in both": (
        "test_reader",
        "test_with_two_readers_the_last_card_counts",
    ),
    "Windows Hello reader, ignored readers": (
        "test_reader_held_up",
        "test_an_ignored_reader_is_none",
    ),
    "card in before the start": (
        "test_reader_held_up",
        "test_a_card_that_was_in_before_the_start_is_read",
    ),
    "upside down; bank card": ("test_reader", "test_what_is_no_eid"),
    "pulled after every single APDU": (
        "test_reader",
        "test_a_card_pulled_after_every_single_command_shows_nothing",
    ),
    "swapped within 60 ms, same ATR": (
        "test_reader",
        "test_a_card_exchanged_during_the_reading_is_not_mixed_with_the_other",
    ),
    "contact lost for 30 ms": ("test_reader", "test_contact_lost_for_a_moment_during_the_reading"),
    "stall; an answer that never comes": (
        "test_reader_held_up",
        "test_a_card_that_does_not_answer_is_told_of_while_the_reader_waits",
    ),
    "zero-byte answer": (
        "test_reader_held_up",
        "test_a_stuck_card_that_is_taken_out_has_one_failure_only",
    ),
    "6581 and a mute spell": ("test_reader", "test_a_worn_chip_is_read_in_the_end"),
    "reset by another program": ("test_any_reader", "test_a_card_reset_by_another_program"),
    "held exclusively": (
        "test_any_reader",
        "test_a_card_held_by_another_program_is_read_when_it_is_let_go",
    ),
    "transaction held": ("test_any_reader", "test_a_transaction_of_another_program_is_waited_for"),
}


@pytest.mark.parametrize("case", ELSEWHERE)
def test_every_case_in_a_reader_has_its_test(case: str) -> None:
    module, name = ELSEWHERE[case]
    assert f"def {name}(" in Path(__file__).with_name(f"{module}.py").read_text("utf-8")
