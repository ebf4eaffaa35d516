from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from gateway.devices.eid import CardError, CardSilentError, read_identity
from gateway.devices.tlv import parse
from gateway.model import Means, NumberKind, Problem
from gateway.sandbox.cardfiles import IDENTITY, CardHolder, encode
from gateway.sandbox.cards import MuteCard, OtherCard, VirtualCard
from gateway.sandbox.registers import Site
from tests.devices.conftest import MakeCard

Hook = Callable[[bytes], bytes | None]


def on_read(*answers: bytes, first: int = 1) -> Hook:
    """Gives the ``answers`` in the place of the card's own, from its ``first`` READ BINARY on (counted from 1)."""
    reads = 0

    def before(apdu: bytes) -> bytes | None:
        nonlocal reads
        if apdu[1] != 0xB0:
            return None
        reads += 1
        return answers[reads - first] if 0 <= reads - first < len(answers) else None

    return before


def resized(card: VirtualCard, size: int) -> None:
    """Give the card an identity file of ``size`` bytes, by an element with an unknown tag."""
    file = card.files[IDENTITY]
    missing = size - len(file) - 2
    card.files[IDENTITY] = encode(parse(file) | {0x70: b"x" * (missing if missing < 255 else missing - 1)})
    assert len(card.files[IDENTITY]) == size


@pytest.mark.parametrize(("applet", "exchanges"), [("1.7", 3), ("1.8", 3)])
def test_a_card_is_read_in_few_exchanges(card: MakeCard, applet: str, exchanges: int) -> None:
    made = card(applet=applet)
    seen: list[bytes] = []
    made.before = seen.append  # type: ignore[assignment]  # returns None, which lets the card answer
    identity = read_identity(made.transmit)
    person = identity.person()
    assert identity.file == made.files[IDENTITY]
    assert (person.number, person.given, person.surname) == ("85011598170", "Jan Pieter", "Peeters")
    assert (person.kind, person.means, person.language, person.valid_to) == (
        NumberKind.NATIONAL,
        Means.CARD,
        "nl",
        "2030-01-01",
    )
    assert len(seen) == exchanges


def test_nothing_personal_shows_in_a_repr(card: MakeCard) -> None:
    identity = read_identity(card().transmit)
    shown = repr(identity) + repr(identity.person())
    assert "85011598170" not in shown
    assert "Peeters" not in shown


@pytest.mark.parametrize("handle", ["jan", "amelie", "hans", "maria", "fatima"])
def test_the_cards_of_the_practice_site(site: Site, keys: Path, handle: str) -> None:
    worker = site.worker[handle]
    person = read_identity(VirtualCard(CardHolder.of(worker), keys).transmit).person()
    assert (person.number, person.given, person.surname) == (worker.number, worker.given, worker.surname)
    assert person.language == ("" if worker.nationality != "BE" else worker.language)


@pytest.mark.parametrize("handle", ["piotr"])
def test_who_has_no_card_is_told_so(site: Site, handle: str) -> None:
    with pytest.raises(ValueError, match="no eID card"):
        CardHolder.of(site.worker[handle])


@pytest.mark.parametrize("size", [247, 248, 249, 252, 256, 495, 496, 497, 510])
@pytest.mark.parametrize("zeros", [0, 1, 2, 300])
def test_files_of_any_size_are_read_to_their_end(card: MakeCard, size: int, zeros: int) -> None:
    made = card(applet="1.7")
    resized(made, size)
    made.files[IDENTITY] += b"\0" * zeros
    identity = read_identity(made.transmit)
    assert identity.file.rstrip(b"\0") == made.files[IDENTITY].rstrip(b"\0")
    assert identity.number == "85011598170"


@pytest.mark.parametrize("answer", [b"\x6b\x00", b"\x69\x86", b"\x90\x00"])
@pytest.mark.parametrize("first", [1, 2])
def test_a_reader_that_lies_in_the_middle_of_a_file_is_asked_again(card: MakeCard, answer: bytes, first: int) -> None:
    made = card()
    resized(made, 400)
    made.before = on_read(answer, first=first)
    assert read_identity(made.transmit).file == made.files[IDENTITY]


def test_a_file_that_stays_broken_off_is_unreadable(card: MakeCard) -> None:
    made = card()
    resized(made, 400)
    made.before = on_read(*[b"\x6b\x00"] * 9, first=2)
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.CARD_UNREADABLE


def test_the_applet_is_selected_when_another_one_was(card: MakeCard) -> None:
    made = card()
    selected = False

    def before(apdu: bytes) -> bytes | None:
        nonlocal selected
        selected = selected or apdu[:3] == b"\x00\xa4\x04"
        return None if selected else b"\x6a\x82"

    made.before = before
    assert read_identity(made.transmit).number == "85011598170"


@pytest.mark.parametrize("status", ["6F00", "6581", "6982", "6A87"])
def test_a_card_with_a_fault_is_unreadable(card: MakeCard, status: str) -> None:
    made = card()
    made.before = lambda _: bytes.fromhex(status)
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.CARD_UNREADABLE


@pytest.mark.parametrize("status", ["6A82", "6D00", "6E00", "6A86"])
def test_another_card_is_no_eid(card: MakeCard, status: str) -> None:
    made = card()
    made.before = lambda _: bytes.fromhex(status)
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.NOT_AN_EID
    with pytest.raises(CardError) as caught:
        read_identity(OtherCard().transmit)
    assert caught.value.problem is Problem.NOT_AN_EID


@pytest.mark.parametrize("status", ["6110", "6C10"])
def test_an_answer_that_never_ends_is_given_up(card: MakeCard, status: str) -> None:
    made = card()
    made.before = lambda _: bytes.fromhex(status)
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.CARD_UNREADABLE


def test_a_card_that_says_nothing_left() -> None:
    with pytest.raises(CardSilentError):
        read_identity(MuteCard().transmit)


@pytest.mark.parametrize(
    "changes",
    [
        {0x06: b""},
        {0x06: b"85011598171"},
        {0x06: b"8501159817"},
        {0x06: "８５０１１５９８１７０".encode()},
        {0x06: b"\xff" * 11},
    ],
)
def test_a_number_that_cannot_be_one_makes_the_card_unreadable(card: MakeCard, changes: dict[int, bytes]) -> None:
    made = card()
    made.files[IDENTITY] = encode(parse(made.files[IDENTITY]) | changes)
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.CARD_UNREADABLE
    assert "8501" not in str(caught.value)


@pytest.mark.parametrize("file", [b"\0" * 300, b"", b"\x01\xff\xff", b"\x01\x03AB", b"\x30\x82\x01\x00" + b"\x02" * 256])
def test_a_file_that_is_no_identity_makes_the_card_unreadable(card: MakeCard, file: bytes) -> None:
    made = card()
    made.files[IDENTITY] = file
    with pytest.raises(CardError) as caught:
        read_identity(made.transmit)
    assert caught.value.problem is Problem.CARD_UNREADABLE


def test_odd_content_is_read_as_far_as_it_goes(card: MakeCard) -> None:
    made = card(valid_to=date(2019, 12, 31))
    fields = parse(made.files[IDENTITY])
    odd = {0x00: b"\x03", 0x70: b"unknown", 0x0F: b"01", 0x07: b"M\xfcller"}
    made.files[IDENTITY] = encode(dict(sorted((fields | odd).items(), reverse=True)))
    person = read_identity(made.transmit).person()
    assert person.valid_to == "2019-12-31"  # expired: a fact, not a fault
    assert person.surname == "M\ufffdller"


@pytest.mark.parametrize(
    ("word", "language"), [("Belg", "nl"), ("BELG", "nl"), ("Belge", "fr"), ("Belgier", "de"), ("Polen", ""), ("", "")]
)
def test_the_language_follows_the_word_for_belgian(card: MakeCard, word: str, language: str) -> None:
    made = card()
    made.files[IDENTITY] = encode(parse(made.files[IDENTITY]) | {0x0A: word.encode()})
    assert read_identity(made.transmit).language == language


@pytest.mark.parametrize("text", ["", "31.02.2030", "2030", "01/01/2030", "99.99.9999"])
def test_a_last_day_that_is_none_stays_empty(card: MakeCard, text: str) -> None:
    made = card()
    made.files[IDENTITY] = encode(parse(made.files[IDENTITY]) | {0x04: text.encode()})
    assert read_identity(made.transmit).valid_to == ""


def test_a_bis_number_is_told_apart(card: MakeCard) -> None:
    made = card()
    made.files[IDENTITY] = encode(parse(made.files[IDENTITY]) | {0x06: b"90431512366"})
    assert read_identity(made.transmit).person().kind is NumberKind.BIS
