"""Fuzz what is shown to the camera: any code, any picture. It ends in an event or in none."""

from __future__ import annotations

import numpy as np
import pytest
import segno
from hypothesis import strategies as st

from gateway.devices.camera.qr_codes import FormScanner, Picture
from gateway.domain.events import FormFailed, FormRead, FormSeen
from tests.support.fuzzing import MINUTES, fuzz
from tests.support.qr_pictures import code, middle, scene

_DIGITS = st.text("0123456789", min_size=9, max_size=20)
# what is around a number in a code, and characters that no screen and no database likes
_ODD = ("", "https://x.be/?l=", "%", "]Q1", "\0", "\u202e", "٣", "²", "\n")
_AROUND = st.sampled_from(_ODD) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_TEXTS = st.tuples(_AROUND, _DIGITS, _AROUND).map("".join)
_SHAPES = st.sampled_from(((1, 1), (1, 640), (480, 1), (3, 5), (61, 61), (480, 640), (640, 480)))


def look(scanner: FormScanner, picture: Picture, turn: int) -> None:
    """Show a picture; no number that is read is anything but 11 or 17 of the digits 0 to 9."""
    event = scanner.scan(picture, turn / 15)
    assert event is None or isinstance(event, FormRead | FormFailed | FormSeen)
    if isinstance(event, FormRead):
        number = event.person.number
        assert number.isascii()
        assert number.isdigit()
        assert len(number) in (11, 17)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_code_is_read_or_told(minutes: float) -> None:
    def show(content: str | bytes, error: str, scale: int) -> None:
        part = code(content, scale=scale, error=error)
        if part.shape[0] < 700:
            look(FormScanner(), scene((part, middle(part))), 0)

    content = _TEXTS | st.binary(min_size=1, max_size=250)
    fuzz(minutes, show, content, st.sampled_from("LMQH"), st.integers(1, 6), examples=25)


@pytest.mark.parametrize("minutes", MINUTES)
def test_any_picture_breaks_nothing(minutes: float) -> None:
    """A code with parts that are gone, a part of a series, a small code, or noise: each stage."""

    def show(shape: tuple[int, int], kind: str, text: str, holes: list[tuple[int, int]]) -> None:
        random = np.random.default_rng(len(text) + sum(map(sum, holes)))
        picture = random.integers(0, 256, shape).astype(np.uint8)
        if kind != "noise":
            part = _drawn(kind, text)
            height, width = min(part.shape[0], shape[0]), min(part.shape[1], shape[1])
            picture[:height, :width] = part[:height, :width]
            for top, left in holes:
                picture[top : top + 12, left : left + 12] = random.integers(0, 256)
        scanner = FormScanner()
        for turn in range(5):
            look(scanner, picture, turn)

    holes = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=6)
    kinds = st.sampled_from(("whole", "series", "micro", "noise"))
    fuzz(minutes, show, _SHAPES, kinds, _DIGITS, holes, examples=25)


def _drawn(kind: str, text: str) -> Picture:
    match kind:
        case "series":
            made = segno.make_sequence(text * 9, symbol_count=2)[0]
        case "micro":
            made = segno.make_micro(text)
        case _:
            made = segno.make_qr(text)
    modules = np.array([list(row) for row in made.matrix_iter(scale=4, border=4)], np.uint8)
    return np.where(modules, 0, 255).astype(np.uint8)
