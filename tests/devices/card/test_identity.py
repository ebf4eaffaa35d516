"""Test the reading of identity files; the cases of the field are in test_edge_cases.py."""

from __future__ import annotations

from datetime import date

import pytest

from gateway.devices.card.apdu import MAX_APDUS, MAX_FILE, Card, CardError, CardSilentError
from gateway.devices.card.card_files import text_file, whole
from gateway.devices.card.identity import IDENTITY, Identity, parse_identity
from gateway.devices.card.tlv import parse
from gateway.domain.model import CardAuthenticity, Means, NumberKind
from gateway.domain.problem import Problem
from gateway.sandbox.cards.eid_files import CardHolder, encode
from gateway.sandbox.cards.virtual_card import MuteCard, VirtualCard
from gateway.sandbox.registers.records import Site
from tests.support.cards import MakeCard, Verify


def test_the_person_is_who_the_card_says(card: MakeCard, verify: Verify) -> None:
    made = card(applet="1.8")
    verified = verify(made)
    person = verified.person()
    assert verified.identity.file == made.files[IDENTITY]
    assert (person.number, person.given, person.surname) == ("85011598170", "Jan Pieter", "Peeters")
    assert (person.kind, person.means, person.language, person.valid_to) == (
        NumberKind.NATIONAL,
        Means.CARD,
        "nl",
        "2030-01-01",
    )
    assert (verified.identity.born, verified.identity.sex, verified.identity.document) == (
        "1985-01-15",
        "M",
        "Belgian identity card",
    )
    assert person.authenticity is CardAuthenticity.GENUINE


def test_nothing_personal_shows_in_a_repr(card: MakeCard, verify: Verify) -> None:
    verified = verify(card())
    shown = repr(verified) + repr(verified.identity) + repr(verified.person())
    for secret in ("85011598170", "Peeters", "999000100108"):
        assert secret not in shown


@pytest.mark.parametrize("handle", ["jan", "amelie", "hans", "maria", "fatima"])
def test_the_cards_of_the_practice_site(
    site: Site, keys: object, verify: Verify, handle: str
) -> None:
    worker = site.worker[handle]
    person = verify(VirtualCard(CardHolder.of(worker), keys)).person()  # type: ignore[arg-type]  # the fixture's path
    assert (person.number, person.given, person.surname) == (
        worker.number,
        worker.given,
        worker.surname,
    )
    assert person.language == ("" if worker.nationality != "BE" else worker.language)


@pytest.mark.parametrize("handle", ["piotr"])
def test_who_has_no_card_is_told_so(site: Site, handle: str) -> None:
    with pytest.raises(ValueError, match="no eID card"):
        CardHolder.of(site.worker[handle])


@pytest.mark.parametrize("size", [169, 248, 249, 400, 496])
@pytest.mark.parametrize("zeros", [0, 1, 2, 300])
def test_files_of_any_size_are_read_to_their_end(card: MakeCard, size: int, zeros: int) -> None:
    made = card(applet="1.7")
    if size > 169:
        missing = size - 169 - 2
        made.files[IDENTITY] = encode(
            parse(made.files[IDENTITY]) | {0x70: b"x" * (missing if missing < 255 else missing - 1)}
        )
    made.files[IDENTITY] += bytes(zeros)
    assert len(made.files[IDENTITY]) == size + zeros
    read = Card(made.transmit)
    assert text_file(read, IDENTITY).rstrip(b"\0") == made.files[IDENTITY].rstrip(b"\0")
    assert whole(read, IDENTITY) == made.files[IDENTITY]


def test_a_file_that_never_ends_is_given_up(card: MakeCard) -> None:
    made = card()
    made.files[IDENTITY] = b"\x01\xff" * MAX_FILE
    read = Card(made.transmit)
    with read.step("identity"), pytest.raises(CardError) as caught:
        text_file(read, IDENTITY)
    assert caught.value.problem is Problem.CARD_UNREADABLE
    assert read.apdus < 25


def test_a_card_that_drips_is_given_up(card: MakeCard) -> None:
    """A byte at a time, and never the end: found by the fuzz target any_answers."""
    made = card()
    made.before = lambda apdu: b"\xff\x90\x00" if apdu[1] == 0xB0 else None
    read = Card(made.transmit)
    with pytest.raises(CardError) as caught:
        text_file(read, IDENTITY)
    assert caught.value.problem is Problem.CARD_UNREADABLE
    assert read.apdus <= MAX_APDUS


def test_a_card_that_says_nothing_left(verify: Verify) -> None:
    with pytest.raises(CardSilentError):
        verify(MuteCard())


def test_a_fault_never_tells_what_stands_on_the_card(card: MakeCard) -> None:
    file = encode(parse(card().files[IDENTITY]) | {0x06: b"85011598171"})
    with pytest.raises(CardError) as caught:
        parse_identity(file)
    assert "8501" not in str(caught.value)


def test_odd_content_is_read_as_far_as_it_goes(card: MakeCard) -> None:
    fields = parse(card(valid_to=date(2019, 12, 31)).files[IDENTITY])
    odd = {0x00: b"\x03", 0x70: b"unknown", 0x0F: b"01", 0x07: b"M\xfcller"}
    identity = parse_identity(encode(dict(sorted((fields | odd).items(), reverse=True))))
    assert identity.valid_to == "2019-12-31"
    assert identity.text(0x07) == "M\ufffdller"
    assert (identity.document_type, identity.fields[0x70]) == ("1", b"unknown")


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        ("1", "Belgian identity card"),
        ("01", "Belgian identity card"),
        ("6", "Kids-ID"),
        ("12", "B card"),
        ("19", "H card"),
        ("32", "EU+ card"),
        ("36", "F+ card"),
        ("65", "Kids-ID for foreigners"),
        ("99", "document type 99"),
        ("", "document type unknown"),
        ("?", "document type ?"),
    ],
)
def test_documents(kind: str, document: str) -> None:
    assert Identity(b"", {0x0F: kind.encode()}).document == document


@pytest.mark.parametrize(
    ("word", "language"),
    [("Belg", "nl"), ("BELG", "nl"), ("Belge", "fr"), ("Belgier", "de"), ("Polen", ""), ("", "")],
)
def test_the_language_follows_the_word_for_belgian(word: str, language: str) -> None:
    assert Identity(b"", {0x0A: word.encode()}).language == language


@pytest.mark.parametrize(
    "text", ["", "31.02.2030", "2030", "01/01/2030", "99.99.9999", "00.00.0000", "٠١.٠١.٢٠٣٠"]
)
def test_a_last_day_that_is_none_stays_empty(text: str) -> None:
    assert Identity(b"", {0x04: text.encode()}).valid_to == ""


def test_a_bis_number_is_told_apart() -> None:
    assert Identity(b"", {0x06: b"90431512366"}).person().kind is NumberKind.BIS
