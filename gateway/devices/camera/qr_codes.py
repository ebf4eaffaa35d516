"""Reading the QR code of an L1 form in a camera's picture.

The stages, their order and the figures come from measurements on public test sets (docs/domain.md):
zxing-cpp on the grey picture, then on its middle square enlarged, and now and then zbar, which
reads a few that the first does not. Sharpening or thresholding before made it worse. Nothing that a
code holds is logged, and no address in it is ever opened.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from gateway.devices.camera.opencv import cv2
from gateway.domain.events import FormFailed, FormRead, FormSeen
from gateway.domain.identifiers import find_limosa_number
from gateway.domain.model import Means, NumberKind, Person
from gateway.domain.problem import Problem

try:
    from pyzbar import pyzbar
except ImportError:
    # the system's zbar library is missing: one stage less
    pyzbar = None

logger = logging.getLogger(__name__)

# grey, height x width
Picture = NDArray[np.uint8]

# the side of the square to aim at, as a part of the picture's height
GUIDE = 0.72
ZOOM = 3
# a code out of view for so long counts as a new one
LEFT_VIEW_S = 2.0
SEEN_EVERY_S = 1.0
# "QRCode" would read Micro QR too, its one misread
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
# unread pictures
_LOCATE_EVERY = 5
# unread pictures
_ZBAR_EVERY = 10


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """What one picture shows: the texts of its codes, the one nearest to the centre first, or a
    code that cannot be read yet.
    """

    texts: tuple[str, ...] = field(default=(), repr=False)
    located: bool = False


class QrDecoder:
    """Reads codes in one picture after another; stages that cost much are tried on some of the
    unread pictures only.

    :param zoom: how much the middle square is enlarged; 2 on a slow machine.
    :param zbar: whether zbar may be tried last.
    """

    def __init__(self, *, zoom: int = ZOOM, zbar: bool = True) -> None:
        self._zoom = zoom
        self._zbar = zbar and pyzbar is not None
        self._unread = 0

    def decode(self, picture: Picture) -> DecodeResult:
        """What ``picture`` shows."""
        texts = _zxing(picture) or _zxing(self._middle(picture))
        if not texts and self._zbar and self._unread % _ZBAR_EVERY == _ZBAR_EVERY - 1:
            texts = _zbar(picture)
        if texts:
            self._unread = 0
            return DecodeResult(tuple(texts))
        self._unread += 1
        return DecodeResult(located=self._unread % _LOCATE_EVERY == 0 and _located(picture))

    def _middle(self, picture: Picture) -> Picture:
        """The square that the person aims at, enlarged."""
        height, width = picture.shape
        side = min(int(height * GUIDE), width)
        top, left = (height - side) // 2, (width - side) // 2
        square = picture[top : top + side, left : left + side]
        return np.asarray(
            cv2.resize(square, None, fx=self._zoom, fy=self._zoom, interpolation=cv2.INTER_CUBIC),
            dtype=np.uint8,
        )


class FormScanner:
    """Turns what pictures show into events: every code once, until it has left the view for a
    while.
    """

    def __init__(self, decoder: QrDecoder | None = None) -> None:
        self._decoder = decoder or QrDecoder()
        # by text, monotonic seconds
        self._last_seen: dict[str, float] = {}
        self._last_hint = -SEEN_EVERY_S

    def scan(self, picture: Picture, now: float) -> FormRead | FormFailed | FormSeen | None:
        """The event that ``picture`` gives rise to at ``now`` (monotonic seconds), if any."""
        sight = self._decoder.decode(picture)
        known = {text: seen for text, seen in self._last_seen.items() if now - seen < LEFT_VIEW_S}
        self._last_seen = known | dict.fromkeys(sight.texts, now)
        if sight.located and not known and now - self._last_hint >= SEEN_EVERY_S:
            self._last_hint = now
            return FormSeen()
        text, number = _chosen(sight.texts)
        if not text or text in known:
            return None
        if number:
            return FormRead(Person(number=number, kind=NumberKind.LIMOSA, means=Means.FORM))
        return FormFailed(Problem.NOT_AN_L1)


def _chosen(texts: Sequence[str]) -> tuple[str, str | None]:
    """The text that counts and its Limosa number: the first with such a number, else the first."""
    for text in texts:
        if number := find_limosa_number(text):
            return text, number
    return (texts[0], None) if texts else ("", None)


def _zxing(picture: Picture) -> list[str]:
    """The texts of the codes in ``picture`` from the centre outwards."""
    found = zxingcpp.read_barcodes(picture, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    return [
        _text(bytes(code.bytes))
        for code in sorted(found, key=lambda code: _off_centre(code, picture))
    ]


def _located(picture: Picture) -> bool:
    """Whether there is a code that cannot be read: too small, unsharp, or in glare."""
    found = zxingcpp.read_barcodes(
        picture,
        formats=_QR,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    return bool(found)


def _zbar(picture: Picture) -> list[str]:
    """What zbar reads, as far as it holds a Limosa number: zbar garbles other letters than ASCII."""
    try:
        found = pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    except Exception as error:  # noqa: BLE001 - a code that is part of a series raises ValueError, others are as odd
        logger.debug("zbar failed: %s", type(error).__name__)
        return []
    return [text for text in (_text(code.data) for code in found) if find_limosa_number(text)]


def _text(data: bytes) -> str:
    """The bytes of a code as text: UTF-8, else Latin-1, in which every byte is a letter."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


# zxing-cpp has no types for this
def _off_centre(code: Any, picture: Picture) -> float:
    """How far the middle of a code is from the middle of the picture, in pixels squared."""
    height, width = picture.shape
    near, far = code.position.top_left, code.position.bottom_right
    return float(((near.x + far.x - width) / 2) ** 2 + ((near.y + far.y - height) / 2) ** 2)
