from __future__ import annotations

from pathlib import Path

import pytest

from gateway.devices import self_test
from gateway.devices.camera.opencv import cv2
from gateway.devices.card.verifier import CardVerifier
from gateway.domain.problem import Problem
from gateway.sandbox.cards.private_pcsc import PrivatePcsc
from gateway.sandbox.cards.slot import Slot
from gateway.sandbox.cards.virtual_card import OtherCard
from tests.support.cards import MakeCard, no_card_is_in
from tests.support.events import eventually
from tests.support.qr_pictures import scene


def test_no_service_no_reader_no_card_and_a_card_are_told_apart(
    service: PrivatePcsc, slot: Slot, card: MakeCard, verifier: CardVerifier
) -> None:
    service.stop()
    assert self_test.check_card_service().problem is Problem.NO_CARD_SERVICE
    assert self_test.check_card(virtual=True).problem is Problem.NO_CARD_SERVICE
    assert self_test.list_readers(virtual=True) == []
    service.start(reader=False)
    assert self_test.check_card_service().ok
    assert self_test.check_card(virtual=True).problem is Problem.NO_READER
    assert self_test.list_readers(virtual=True) == []
    service.restart()
    assert self_test.list_readers(virtual=True) == ["Virtual PCD 00 00", "Virtual PCD 00 01"]
    empty = self_test.check_card(virtual=True)
    assert (empty.ok, empty.problem) == (False, None)
    assert "no card" in empty.detail
    slot.insert(card())
    assert eventually(lambda: not no_card_is_in())
    read = self_test.check_card(verifier, virtual=True)
    assert read.ok
    assert "2030-01-01" in read.detail
    assert "8501" not in read.detail
    assert "Jan" not in read.detail


@pytest.mark.usefixtures("service")
def test_another_card_is_told_of(slot: Slot) -> None:
    slot.insert(OtherCard())
    assert eventually(lambda: not no_card_is_in())
    assert self_test.check_card(virtual=True).problem is Problem.NOT_AN_EID


def test_the_camera_and_the_decoder(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "p_0000.png"), scene())
    check = self_test.check_camera(str(tmp_path / "p_%04d.png"))
    assert check.ok
    assert "1280 x 720" in check.detail
    assert self_test.check_camera("missing.avi").problem is Problem.NO_CAMERA
    assert self_test.check_decoding().ok
