from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.devices.card import tlv
from gateway.devices.card.tlv import TlvError, is_complete, parse
from gateway.sandbox.cards.eid_files import encode

FIELDS = st.dictionaries(st.integers(1, 255), st.binary(max_size=600), max_size=6)


@given(FIELDS, st.integers(0, 40))
def test_what_a_card_stores_is_read_back(fields: dict[int, bytes], padding: int) -> None:
    data = encode(fields) + b"\0" * padding
    assert parse(data) == fields
    assert list(parse(data)) == list(fields)
    assert not is_complete(data) or padding


@given(FIELDS, st.data())
def test_a_file_that_breaks_off_is_refused_or_holds_fewer_whole_elements(
    fields: dict[int, bytes], data: st.DataObject
) -> None:
    file = encode(fields)
    cut = file[: data.draw(st.integers(0, len(file)))]
    try:
        read = parse(cut)
    except TlvError:
        return
    assert read.items() <= fields.items()


@given(st.binary(max_size=tlv.MAX_FILE + 10))
def test_any_bytes_give_elements_or_a_tlv_error(data: bytes) -> None:
    is_complete(data)
    try:
        elements = parse(data)
    except TlvError:
        return
    assert sum(map(len, elements.values())) < max(1, len(data))


def test_the_version_in_front_is_an_element_and_zeros_behind_are_not() -> None:
    assert parse(b"\x00\x01\x07\x01\x01A\0\0\0") == {0: b"\x07", 1: b"A"}
    assert parse(b"\0" * 100) == {}
    assert parse(b"") == {}


@pytest.mark.parametrize("length", [254, 255, 256, 509, 510, 511])
def test_lengths_around_255(length: int) -> None:
    value = bytes([7]) * length
    assert parse(encode({9: value})) == {9: value}


@pytest.mark.parametrize(
    "data",
    [
        b"\x01",
        b"\x01\x02A",
        b"\x01\xff",
        b"\x01\x01A\x01\x01B",
        b"\x01\x00" * 2,
        b"\x00" * 2 + b"\x01\x05",
        b"\x05\x01A" + b"\x00" * tlv.MAX_FILE,
        b"".join(bytes((tag, 0)) for tag in range(1, tlv.MAX_ELEMENTS + 2)),
    ],
)
def test_what_no_card_writes_is_refused(data: bytes) -> None:
    with pytest.raises(TlvError):
        parse(data)


def test_only_padding_shows_that_nothing_can_follow() -> None:
    assert is_complete(b"\x01\x01A\0\0")
    assert not is_complete(b"\x01\x01A")
    assert not is_complete(b"\x01\x03A\0\0")
