"""Read the QR code of an L1 form in a camera's picture.

The stages, their order and the figures come from measurements on public test sets (docs/domain.md):
zxing-cpp on the grey picture, then on its middle square enlarged, and now and then zbar on that
square in black and white, each place held against the light around it. Nothing that a code holds is
logged, and no address in it is ever opened.
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
from gateway.domain.scanned_text import code_event

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
_LOCATE_EVERY, _ZBAR_EVERY = 5, 5
# for zbar: how much the middle is enlarged and smoothed, the neighbourhood of a place in pixels,
# and the grey levels by which white may be darker than that
_BLACK_ZOOM, _BLACK_BLUR, _BLACK_NEAR, _BLACK_BELOW = 2, 1.5, 61, 2


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """Hold the texts of a picture's codes, from the centre outwards, or that one cannot be read."""

    texts: tuple[str, ...] = field(default=(), repr=False)
    is_unreadable: bool = False


class QrDecoder:
    """Read codes in one picture after another; try costly stages on some unread pictures only."""

    def __init__(self) -> None:
        self._unread = 0

    def decode(self, picture: Picture) -> DecodeResult:
        """Return what a picture shows."""
        texts = _read_with_zxing(picture) or _read_with_zxing(_middle(picture))
        if not texts and self._unread % _ZBAR_EVERY == _ZBAR_EVERY - 1:
            texts = read_with_zbar(_black_and_white(picture))
        if texts:
            self._unread = 0
            return DecodeResult(tuple(texts))
        self._unread += 1
        return DecodeResult(is_unreadable=self._unread % _LOCATE_EVERY == 0 and _has_code(picture))


class FormScanner:
    """Turn what pictures show into events: each code once, until it has left the view."""

    def __init__(self) -> None:
        self._decoder = QrDecoder()
        # by text, monotonic seconds
        self._last_seen: dict[str, float] = {}
        self._last_hint = -SEEN_EVERY_S

    def scan(self, picture: Picture, now: float) -> FormRead | FormFailed | FormSeen | None:
        """Return the event of a picture at ``now`` (monotonic seconds), if any."""
        result = self._decoder.decode(picture)
        known = {text: seen for text, seen in self._last_seen.items() if now - seen < LEFT_VIEW_S}
        self._last_seen = known | dict.fromkeys(result.texts, now)
        if result.is_unreadable and not known and now - self._last_hint >= SEEN_EVERY_S:
            self._last_hint = now
            return FormSeen()
        text, event = _choose(result.texts)
        return None if text in known else event


def _black_and_white(picture: Picture) -> Picture:
    """Return the middle square in black and white, whatever shadow or glare lies over it."""
    smooth = cv2.GaussianBlur(_middle(picture, _BLACK_ZOOM), (0, 0), _BLACK_BLUR)
    white, how = 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C
    return np.asarray(
        cv2.adaptiveThreshold(smooth, white, how, cv2.THRESH_BINARY, _BLACK_NEAR, _BLACK_BELOW),
        dtype=np.uint8,
    )


def _middle(picture: Picture, zoom: int = ZOOM) -> Picture:
    """Return the square that the person aims at, enlarged."""
    height, width = picture.shape
    side = max(1, min(int(height * GUIDE), width))
    top, left = (height - side) // 2, (width - side) // 2
    square = picture[top : top + side, left : left + side]
    return np.asarray(
        cv2.resize(square, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_CUBIC),
        dtype=np.uint8,
    )


def _choose(texts: Sequence[str]) -> tuple[str, FormRead | FormFailed | None]:
    """Return the text that counts and its event: the first with a number, else the first."""
    events = [(text, code_event(text)) for text in texts]
    read = (chosen for chosen in events if isinstance(chosen[1], FormRead))
    return next(read, events[0] if events else ("", None))


def _read_with_zxing(picture: Picture) -> list[str]:
    """Return the texts of the codes in a picture from the centre outwards."""
    codes = zxingcpp.read_barcodes(picture, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    return [
        _text(bytes(code.bytes))
        for code in sorted(codes, key=lambda code: _off_centre(code, picture))
    ]


def _has_code(picture: Picture) -> bool:
    """Return whether there is a code that cannot be read: too small, unsharp, or in glare."""
    return bool(
        zxingcpp.read_barcodes(
            picture, formats=_QR, text_mode=zxingcpp.TextMode.Plain, return_errors=True
        )
    )


def read_with_zbar(picture: Picture) -> list[str]:
    """Return the texts that zbar reads with a Limosa number: it garbles letters beside ASCII."""
    if pyzbar is None:
        return []
    try:
        codes = pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    except Exception as error:  # noqa: BLE001 - part of a series raises ValueError, others are as odd
        logger.debug("zbar failed: %s", type(error).__name__)
        return []
    return [text for text in (_text(code.data) for code in codes) if find_limosa_number(text)]


def _text(data: bytes) -> str:
    """Return the bytes of a code as text: UTF-8, else Latin-1, in which every byte is a letter."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _off_centre(code: Any, picture: Picture) -> float:
    """Return the distance of a code of zxing-cpp's from the picture's middle, in pixels squared."""
    height, width = picture.shape
    near, far = code.position.top_left, code.position.bottom_right
    return float(((near.x + far.x - width) / 2) ** 2 + ((near.y + far.y - height) / 2) ** 2)
