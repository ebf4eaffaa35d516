"""A virtual reader never counts outside a practice site, and its open port is found."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from gateway.devices import self_test
from gateway.devices.card import virtual_readers
from gateway.devices.card.reader import CardReader
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.events import MeansChanged
from gateway.domain.problem import Problem
from gateway.sandbox.cards.slot import Slot
from tests.support.cards import MakeCard, no_card_is_in
from tests.support.events import Events, eventually


def configured(folder: Path, name: str, port: int) -> Path:
    """Configure a card service as Debian's package of the driver does, among a serial reader."""
    (folder / "libserial").write_text(
        'FRIENDLYNAME "Serial"\nDEVICENAME /dev/ttyS0\nLIBPATH /usr/lib/libserial.so\n', "utf-8"
    )
    (folder / "vpcd").write_text(
        f'# by the package\nFRIENDLYNAME "{name}"\nDEVICENAME   /dev/null:0x{port:04X}\n'
        f"LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so\nCHANNELID 0x{port:04X}\n",
        "utf-8",
    )
    return folder


def test_a_card_pushed_into_a_virtual_reader_is_no_card_of_a_kiosk(
    slot: Slot, card: MakeCard, verifier: CardVerifier, events: Events
) -> None:
    """The card is a good one, so that nothing but the reader stands against it."""
    slot.insert(card())
    assert eventually(lambda: not no_card_is_in())
    reader = CardReader(events, verifier=verifier)
    reader.start()
    assert events.next(MeansChanged).problem is Problem.NO_READER
    assert reader.stop()
    assert events.rest() == []
    assert self_test.check_card(verifier).problem is Problem.NO_READER
    assert self_test.check_card(verifier, virtual=True).ok


@pytest.mark.parametrize(
    ("name", "is_virtual"),
    [
        ("Virtual PCD 00 00", True),
        ("vpcd 01", True),
        ("Gemalto PC Twin Reader 00 00", True),
        ("ACS ACR38U 00 00", False),
        ("Serial 00 00", False),
    ],
)
def test_a_virtual_reader_is_known_by_its_name_or_its_driver(
    tmp_path: Path, name: str, is_virtual: bool
) -> None:
    folder = configured(tmp_path, "Gemalto PC Twin Reader", 35963)
    assert virtual_readers.is_virtual(name, folder) is is_virtual


@pytest.mark.parametrize(
    ("family", "interface"),
    [(socket.AF_INET, "0.0.0.0"), (socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::")],  # noqa: S104
)
@pytest.mark.parametrize("second_slot", [False, True])
def test_an_open_port_is_found_on_any_interface(
    tmp_path: Path, family: socket.AddressFamily, interface: str, second_slot: bool
) -> None:
    with socket.socket(family) as listener:
        listener.bind((interface, 0))
        port = listener.getsockname()[1]
        folder = configured(tmp_path, "Virtual PCD", port - second_slot)
        assert port not in virtual_readers.open_ports(folder)
        listener.listen()
        assert port in virtual_readers.open_ports(folder)


def test_the_drivers_usual_port_is_looked_for_without_any_configuration(tmp_path: Path) -> None:
    """As the kernel tells it of a driver that listens on all interfaces."""
    table = tmp_path / "tcp"
    table.write_text(
        "  sl  local_address rem_address   st tx_queue rx_queue\n"
        "   0: 00000000:8C7B 00000000:0000 0A 00000000:00000000\n"
        "   1: 0100007F:8C7C 0100007F:1234 01 00000000:00000000\n",
        "ascii",
    )
    assert virtual_readers.open_ports(tmp_path / "none", [table]) == [35963]
