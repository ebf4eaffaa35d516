"""Test what must hold in any reader: a virtual one, or with ``--reader NAME`` a real one.

On a real reader put a Belgian card in first; the tests ask it for a few of the 5000 proofs that it
gives in its life, and change nothing on it. A test card wants its roots: ``--roots DIR``. The other
program is real, too: a second connection to the card service.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from smartcard import scard

from gateway.devices.card.apdu import Card
from gateway.devices.card.card_files import certificate, text_file, whole
from gateway.devices.card.certificates import certificates_in
from gateway.devices.card.identity import IDENTITY
from gateway.devices.card.pcsc import Context, PcscError, ReaderState
from gateway.devices.card.read_attempt import ATR_OF_1_8
from gateway.devices.card.reader import CardReader
from gateway.devices.card.trust import TrustStore
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.events import CardFailed, CardInserted, CardRead
from gateway.domain.model import CardAuthenticity
from gateway.domain.problem import Problem
from gateway.sandbox.cards.slot import Slot
from tests.support.cards import MakeCard, sure_now
from tests.support.events import Events, eventually

# with the register's key known; with the proof of applet 1.8
MAX_APDUS = {CardAuthenticity.UNPROVEN: 6, CardAuthenticity.GENUINE: 12}


class OtherProgram:
    """Hold a second connection to the card; ``share``: SCARD_SHARE_SHARED or _EXCLUSIVE."""

    def __init__(self, reader: str, share: int) -> None:
        _, self._context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        self._reader = reader
        self._share = share
        self.handle = 0
        assert eventually(self._connected)

    def _connected(self) -> bool:
        code, self.handle, _ = scard.SCardConnect(
            self._context, self._reader, self._share, scard.SCARD_PROTOCOL_T0
        )
        return bool(code == scard.SCARD_S_SUCCESS)

    def release(self, disposition: int = scard.SCARD_LEAVE_CARD) -> None:
        scard.SCardDisconnect(self.handle, disposition)
        scard.SCardReleaseContext(self._context)


@pytest.fixture
def reader_name(request: pytest.FixtureRequest) -> Iterator[str]:
    """Name a reader with an eID card in it: the command line's, else the virtual one."""
    named = request.config.getoption("--reader")
    if named:
        yield str(named)
        return
    slot: Slot = request.getfixturevalue("slot")
    card: MakeCard = request.getfixturevalue("card")
    slot.insert(card(applet="1.8"))
    assert eventually(lambda: card_is_in("Virtual PCD 00 00"))
    yield "Virtual PCD 00 00"


@pytest.fixture
def cards_verifier(request: pytest.FixtureRequest) -> CardVerifier:
    """Verify cards of Belgium; on the virtual reader of the practice roots."""
    if not request.config.getoption("--reader"):
        made: CardVerifier = request.getfixturevalue("verifier")
        return made
    roots = request.config.getoption("--roots")
    return CardVerifier(TrustStore(roots=certificates_in(Path(roots)) if roots else ()), sure_now)


def card_is_in(reader: str) -> bool:
    context = Context()
    try:
        return context.wait({reader: ReaderState()}, 0)[reader].is_present
    finally:
        context.release()


def only(reader: str, names: list[str]) -> tuple[str, ...]:
    """Return the other readers, to be ignored."""
    return tuple(name for name in names if name != reader)


def readers() -> list[str]:
    context = Context()
    try:
        return context.readers()
    finally:
        context.release()


def test_a_card_is_read_within_its_budget_of_commands(
    reader_name: str, cards_verifier: CardVerifier
) -> None:
    context = Context()
    state = context.wait({reader_name: ReaderState()}, 0)[reader_name]
    with context.connect(reader_name) as connection:
        first, second = Card(connection.send_and_receive), Card(connection.send_and_receive)
        verified = cards_verifier.verify(first, elliptic=state.atr == ATR_OF_1_8)
        again = cards_verifier.verify(second, elliptic=state.atr == ATR_OF_1_8)
    context.release()
    assert verified.identity == again.identity
    assert verified.authenticity == again.authenticity
    assert second.apdus <= MAX_APDUS[again.authenticity]
    # the register's key is known by now
    assert second.apdus < first.apdus
    assert len(verified.person().number) == 11


def test_the_files_end_where_they_say(reader_name: str) -> None:
    context = Context()
    with context.connect(reader_name) as connection:
        card = Card(connection.send_and_receive)
        assert text_file(card, IDENTITY).rstrip(b"\0") == whole(card, IDENTITY).rstrip(b"\0")
        for path in (bytes.fromhex("3F00DF00503B"), bytes.fromhex("3F00DF00503C")):
            file = certificate(card, path)
            assert len(file) == 4 + int.from_bytes(file[2:4])
    context.release()


def test_a_card_whose_card_manager_was_selected_is_read(
    reader_name: str, cards_verifier: CardVerifier
) -> None:
    context = Context()
    with context.connect(reader_name) as connection:
        connection.send_and_receive(bytes.fromhex("00A4040008A000000003000000"))
        assert cards_verifier.verify(Card(connection.send_and_receive)).authenticity in MAX_APDUS
    context.release()


def test_a_card_reset_by_another_program(
    reader_name: str, cards_verifier: CardVerifier, events: Events
) -> None:
    """It resets the card while the kiosk waits for its turn."""
    other = OtherProgram(reader_name, scard.SCARD_SHARE_SHARED)
    assert scard.SCardBeginTransaction(other.handle) == scard.SCARD_S_SUCCESS
    reader = CardReader(
        events,
        verifier=cards_verifier,
        ignore=only(reader_name, readers()),
        virtual=True,
        stuck_after=0.1,
    )
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_BUSY
    scard.SCardEndTransaction(other.handle, scard.SCARD_RESET_CARD)
    assert events.next(CardRead).person.authenticity in MAX_APDUS
    other.release()
    assert reader.stop()


def test_a_connection_that_a_reset_made_void_is_told_as_a_passing_fault(reader_name: str) -> None:
    context = Context()
    connection = context.connect(reader_name)
    other = OtherProgram(reader_name, scard.SCARD_SHARE_SHARED)
    code, _ = scard.SCardReconnect(
        other.handle, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0, scard.SCARD_RESET_CARD
    )
    assert code == scard.SCARD_S_SUCCESS
    with pytest.raises(PcscError) as caught, connection as card:
        card.send_and_receive(bytes.fromhex("00A4080C063F00DF014031"))
    other.release()
    context.release()
    assert caught.value.code == scard.SCARD_W_RESET_CARD
    # the reader tries again
    assert not caught.value.is_service_gone


def test_a_card_held_by_another_program_is_read_when_it_is_let_go(
    reader_name: str, cards_verifier: CardVerifier, events: Events
) -> None:
    other = OtherProgram(reader_name, scard.SCARD_SHARE_EXCLUSIVE)
    reader = CardReader(
        events, verifier=cards_verifier, ignore=only(reader_name, readers()), virtual=True
    )
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_BUSY
    other.release()
    events.card()
    assert reader.stop()


def test_a_transaction_of_another_program_is_waited_for(
    reader_name: str, cards_verifier: CardVerifier, events: Events
) -> None:
    other = OtherProgram(reader_name, scard.SCARD_SHARE_SHARED)
    assert scard.SCardBeginTransaction(other.handle) == scard.SCARD_S_SUCCESS
    reader = CardReader(
        events,
        verifier=cards_verifier,
        ignore=only(reader_name, readers()),
        virtual=True,
        stuck_after=0.1,
    )
    reader.start()
    events.works()
    events.next(CardInserted)
    assert events.next(CardFailed).problem is Problem.CARD_BUSY
    scard.SCardEndTransaction(other.handle, scard.SCARD_LEAVE_CARD)
    events.next(CardRead)
    other.release()
    assert reader.stop()
