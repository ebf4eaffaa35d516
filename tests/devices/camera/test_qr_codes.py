from __future__ import annotations

import numpy as np
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from pyzbar import pyzbar

from gateway.devices.camera.capture import grey
from gateway.devices.camera.opencv import cv2
from gateway.devices.camera.qr_codes import FormScanner, Picture, QrDecoder, read_with_zbar
from gateway.domain.events import FormFailed, FormRead, FormSeen
from gateway.domain.identifiers import find_limosa_number
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem
from tests.support.hard_pictures import hard_picture
from tests.support.qr_pictures import SIZE, code, middle, scene

LIMOSA, NATIONAL = "24910000000000175", "85011512355"
OTHER_LIMOSA = "24911234567890115"
URL = f"https://www.limosa.example/l1?limosaNumber={LIMOSA}&name=Zo%C3%AB"


@pytest.mark.parametrize(
    "content",
    [
        URL,
        LIMOSA,
        f"https://www.limosa.example/l1?n={LIMOSA}&naam=Zoë Müller & zoon",
        "https%3A%2F%2Fwww.limosa.example%2Fl1%3Fn%3D" + LIMOSA,
        f"Nr {LIMOSA} Łódź".encode("iso8859-2"),
        b"\x00\xff\xfe " + LIMOSA.encode() + b" \x80",
    ],
)
def test_an_l1_is_read_whatever_its_text_looks_like(content: str | bytes) -> None:
    part = code(content)
    event = FormScanner().scan(scene((part, middle(part))), 0.0)
    assert isinstance(event, FormRead)
    person = event.person
    assert (person.number, person.kind, person.means) == (LIMOSA, NumberKind.LIMOSA, Means.FORM)
    assert LIMOSA not in repr(event)


def test_a_code_too_small_for_the_whole_picture_is_read_in_its_enlarged_middle() -> None:
    # 1.2 pixels a module
    small = cv2.resize(code(URL, scale=10), None, fx=0.12, fy=0.12, interpolation=cv2.INTER_AREA)
    assert isinstance(FormScanner().scan(scene((small, middle(small))), 0.0), FormRead)
    assert FormScanner().scan(scene((small, (0, 0))), 0.0) is None


def test_an_inverted_code_and_a_turned_one_are_read() -> None:
    part = code(URL)
    for shown in (255 - part, np.rot90(part).copy(), np.fliplr(part).copy()):
        assert isinstance(FormScanner().scan(scene((shown, middle(shown))), 0.0), FormRead)


def test_a_code_without_a_limosa_number_is_no_l1() -> None:
    part = code("WIFI:S:site;T:WPA;P:secret;;")
    assert FormScanner().scan(scene((part, middle(part))), 0.0) == FormFailed(Problem.NOT_AN_L1)


def test_a_national_number_in_groups_is_a_number() -> None:
    part = code("85.01.15-123 55")
    event = FormScanner().scan(scene((part, middle(part))), 0.0)
    assert event == FormRead(Person(NATIONAL, NumberKind.NATIONAL, Means.KEYPAD))


def test_among_several_codes_the_limosa_number_nearest_to_the_middle_counts() -> None:
    near, far, advertisement = (
        code(URL),
        code(URL.replace(LIMOSA, OTHER_LIMOSA)),
        code("https://shop.example/", scale=3),
    )
    picture = scene((advertisement, middle(advertisement)), (near, (20, 700)), (far, (20, 20)))
    event = FormScanner().scan(picture, 0.0)
    assert isinstance(event, FormRead)
    assert event.person.number == LIMOSA


def test_a_code_counts_once_until_it_has_left_the_view() -> None:
    part = code(URL)
    shown, empty = scene((part, middle(part))), scene()
    scanner = FormScanner()
    assert isinstance(scanner.scan(shown, 0.0), FormRead)
    assert scanner.scan(shown, 1.5) is None
    assert scanner.scan(empty, 2.0) is None
    # away for less than two seconds
    assert scanner.scan(shown, 3.0) is None
    assert scanner.scan(empty, 4.0) is None
    assert isinstance(scanner.scan(shown, 5.1), FormRead)


def test_another_form_counts_at_once() -> None:
    scanner = FormScanner()
    first, second = code(URL), code(URL.replace(LIMOSA, OTHER_LIMOSA))
    assert isinstance(scanner.scan(scene((first, middle(first))), 0.0), FormRead)
    event = scanner.scan(scene((second, middle(second))), 0.1)
    assert isinstance(event, FormRead)
    assert event.person.number == OTHER_LIMOSA


def test_a_code_that_cannot_be_read_yet_is_seen() -> None:
    part = code(URL, scale=5)
    side = part.shape[0]
    # glare
    part[side // 4 : side // 2, side // 4 : side * 3 // 4] = 255
    scanner = FormScanner()
    shown = scene((part, middle(part)))
    events = [scanner.scan(shown, turn / 15) for turn in range(30)]
    seen = [event for event in events if event]
    assert set(seen) == {FormSeen()}
    # once a second
    assert len(seen) == 2


# chosen among 260: zxing-cpp reads none of them, zbar none of them as they are
@pytest.mark.parametrize("seed", [1042, 1141, 1207, 1229, 1245])
def test_the_last_stage_reads_what_the_others_do_not(seed: int) -> None:
    picture, text = hard_picture(seed)
    assert read_with_zbar(picture) == []
    decoder = QrDecoder()
    results = [decoder.decode(picture) for _ in range(5)]
    assert results[0].texts == ()
    assert results[-1].texts == (text,)


def test_an_empty_scene_gives_nothing() -> None:
    random = np.random.default_rng(1)
    scanner = FormScanner()
    for turn in range(20):
        assert scanner.scan(random.integers(90, 160, SIZE).astype(np.uint8), turn / 15) is None


def test_the_last_stage_reads_limosa_numbers_only_and_survives_a_code_of_a_series() -> None:
    part, other = code(URL), code("https://shop.example/")
    assert read_with_zbar(scene((part, middle(part)))) == [URL]
    assert read_with_zbar(scene((other, middle(other)))) == []
    # zbar's binding raises ValueError on it
    member = segno.make_sequence("y" * 200, symbol_count=4)[0]
    series = np.where(
        np.array([list(row) for row in member.matrix_iter(scale=4, border=4)], np.uint8), 0, 255
    ).astype(np.uint8)
    with pytest.raises(ValueError, match="not a valid"):
        pyzbar.decode(scene((series, middle(series))))
    assert read_with_zbar(scene((series, middle(series)))) == []


@pytest.mark.parametrize(
    "frame",
    [
        np.full((4, 6), 7, np.uint8),
        np.full((4, 6, 1), 7, np.uint8),
        np.full((4, 6, 2), 7, np.uint8),
        np.full((4, 6, 3), 7, np.uint8),
        np.full((4, 6, 4), 7, np.uint8),
        np.full((4, 6), 7 << 8, np.uint16),
    ],
)
def test_whatever_a_camera_gives_becomes_grey(frame: Picture) -> None:
    assert np.array_equal(grey(frame), np.full((4, 6), 7, np.uint8))


@pytest.mark.parametrize(
    "frame",
    [np.zeros((0, 0), np.uint8), np.zeros((4, 6), np.float32), np.zeros((4, 6, 5), np.uint8)],
)
def test_what_is_no_picture_is_refused(frame: Picture) -> None:
    with pytest.raises(ValueError, match="no picture"):
        grey(frame)


@given(st.text())
def test_any_text_holds_a_limosa_number_or_none(text: str) -> None:
    number = find_limosa_number(text)
    assert number is None or (len(number) == 17 and number.isascii() and number.isdigit())


@given(
    st.text(st.characters(exclude_categories=["Nd", "Cs"], exclude_characters="%"), max_size=30),
    st.booleans(),
)
def test_a_limosa_number_is_found_in_any_company(text: str, encoded: bool) -> None:
    number = "".join(f"%{ord(digit):02X}" for digit in LIMOSA) if encoded else LIMOSA
    assert find_limosa_number(f"{text}{number}{text}") == LIMOSA
