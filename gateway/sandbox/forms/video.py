"""The practice site's camera: a believable picture of a kiosk's view, in which somebody may hold an
L1 form.

Frames differ by their noise, as a real camera's do; the form sways a little in the hand. They are
made once for all who watch.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator, Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from gateway.sandbox.forms.pdf import CODE_CENTRE_MM, CODE_MM, DOTS_PER_MM, Page, form_page
from gateway.sandbox.registers.records import Worker

# grey, height x width
Picture = NDArray[np.uint8]

SIZE = (1280, 720)
# frames a second
RATE = 12
# pixels of the form's code in the picture
_CODE_SIDE = 300
_TILT_DEGREES = 4.0
_SWAY_PIXELS = 6
_SWAY_S = 5.0
# grey level
_PAPER = 235
# standard deviation, grey levels
_NOISE = 5.0
# of noise, shifted at random for each frame
_SHEETS = 8
_QUALITY = 85


class FormCamera:
    """Film the forms of the workers by handle; for any number of threads.

    ``show`` puts a worker's form before it, ``frames`` gives its JPEG pictures to one watcher,
    ``close`` ends all watching.
    """

    def __init__(self, workers: Mapping[str, Worker]) -> None:
        self._workers = workers
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._background = _scene()
        self._form: Page | None = None
        self._random = np.random.default_rng(7)
        height, width = SIZE[1] + 64, SIZE[0] + 64
        self._noise = [
            np.rint(self._random.normal(0, _NOISE, (height, width))).astype(np.int8)
            for _ in range(_SHEETS)
        ]
        self._frame: tuple[int, bytes] = (-1, b"")

    def show(self, handle: str | None) -> None:
        """Hold the form of a worker before the camera, or take it away.

        :raises KeyError: when nobody has this handle.
        :raises ValueError: when this worker has no Limosa declaration, said in a sentence.
        """
        # 0: where no paper is
        form = None if handle is None else np.clip(form_page(self._workers[handle]), 1, _PAPER)
        with self._lock:
            self._form = form
            self._frame = (-1, b"")

    def frames(self) -> Iterator[bytes]:
        """Yield JPEG pictures at the camera's rate, until the camera is closed."""
        while not self._closed.is_set():
            now = time.monotonic()
            turn = int(now * RATE)
            yield self._picture(turn)
            self._closed.wait(max(0.0, (turn + 1) / RATE - time.monotonic()))

    def close(self) -> None:
        """End the pictures of all who watch."""
        self._closed.set()

    def _picture(self, turn: int) -> bytes:
        """Return the picture of one turn, which its first watcher makes."""
        with self._lock:
            if self._frame[0] != turn:
                self._frame = (turn, self._make(turn / RATE))
            return self._frame[1]

    def _make(self, seconds: float) -> bytes:
        picture = (
            self._background if self._form is None else _held(self._background, self._form, seconds)
        )
        sheet = self._noise[int(self._random.integers(_SHEETS))]
        top, left = self._random.integers(64, size=2)
        noise = sheet[top : top + SIZE[1], left : left + SIZE[0]]
        noisy = cv2.add(picture, noise, dtype=cv2.CV_8U)
        return cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()


def _scene() -> Picture:
    """Draw the view at a gate: a grey sky, a fence, the ground, darker towards the corners."""
    width, height = SIZE
    picture = np.empty((height, width))
    horizon = int(height * 0.62)
    picture[:horizon] = np.linspace(185, 150, horizon)[:, np.newaxis]
    picture[horizon:] = np.linspace(105, 80, height - horizon)[:, np.newaxis]
    for x in range(40, width, 160):
        cv2.line(picture, (x, int(height * 0.3)), (x, horizon + 20), (92,), 6)
    for y in (0.34, 0.46, 0.58):
        cv2.line(picture, (0, int(height * y)), (width, int(height * y)), (112,), 3)
    across, down = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    shade = 1 - 0.18 * (across**2 + down**2)
    return cv2.GaussianBlur(picture * shade, (9, 9), 0).astype(np.uint8)


def _held(scene: Picture, form: Page, seconds: float) -> Picture:
    """Draw the form's code into the middle of the scene, tilted and swaying as in a hand."""
    phase = 2 * math.pi * seconds / _SWAY_S
    scale = _CODE_SIDE / (CODE_MM * DOTS_PER_MM)
    centre = (CODE_CENTRE_MM[0] * DOTS_PER_MM, CODE_CENTRE_MM[1] * DOTS_PER_MM)
    place = cv2.getRotationMatrix2D(centre, _TILT_DEGREES + math.sin(phase), scale)
    place[0, 2] += SIZE[0] / 2 - centre[0] + _SWAY_PIXELS * math.cos(phase)
    place[1, 2] += SIZE[1] / 2 - centre[1]
    paper = cv2.warpAffine(form, place, SIZE, flags=cv2.INTER_LINEAR)
    return np.where(paper > 0, paper, scene).astype(np.uint8)
