"""Take pictures from a camera, a stream or a video file (also ``p_%04d.png``)."""

from __future__ import annotations

import logging
import math
import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from gateway.devices.camera.opencv import cv2
from gateway.devices.camera.qr_codes import Picture
from gateway.domain.digits import is_digits
from gateway.system.clock import boot_ms

logger = logging.getLogger(__name__)

OPEN_TIMEOUT_MS = 5000
READ_TIMEOUT_MS = 3000
# 720p leaves too few pixels for an L1's code at arm's length
_WIDTH, _HEIGHT, _RATE = 1920, 1080, 30
# pictures a second, where a file does not say
_FILE_RATE = 25.0
# the age of the first picture after opening, at most
_STAMP_WITHIN_S = 5.0


class NoPictureError(Exception):
    """Tell why a source gives no picture, without a path or an address."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Hold a grey picture and when it was taken, in seconds since boot."""

    picture: Picture
    captured_s: float

    def age(self) -> float:
        """Return the seconds since it was taken, those of a stopped program included."""
        return now_s() - self.captured_s


def now_s() -> float:
    """Return the seconds since boot, with suspend."""
    return boot_ms() / 1000


def captured_s(stamp_ms: float, *, has_clock: bool) -> float:
    """Return when the driver stamped a picture, else now; in seconds since boot.

    :param stamp_ms: the driver's, of the monotonic clock; a driver's buffer may be old.
    """
    return now_s() - (max(0.0, time.monotonic() - stamp_ms / 1000) if has_clock else 0.0)


def is_monotonic(stamp_ms: float) -> bool:
    """Return whether a stamp of a picture just taken is of the monotonic clock, as drivers have it.

    Some have another clock, or none.
    """
    return abs(time.monotonic() - stamp_ms / 1000) < _STAMP_WITHIN_S


class Capture:
    """Hold an opened source, as a context; belongs to one thread.

    :param source: an index, or its digits, or a device path; a URL; else a file, which is shown
        again and again at its own pace.
    :raises NoPictureError: when the source cannot be opened.
    """

    def __init__(self, source: str | int) -> None:
        if isinstance(source, str) and is_digits(source):
            source = int(source)
        is_device = isinstance(source, int) or source.startswith("/dev/")
        is_stream = not is_device and "://" in str(source)
        self.is_live = is_device or is_stream
        # of the driver, learnt with the first picture
        self._has_clock: bool | None = None if is_device else False
        self._captured_s = 0.0
        try:
            if isinstance(source, str) and is_stream:
                timeouts = {
                    cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: OPEN_TIMEOUT_MS,
                    cv2.CAP_PROP_READ_TIMEOUT_MSEC: READ_TIMEOUT_MS,
                }
                options = [number for option in timeouts.items() for number in option]
                self._capture = cv2.VideoCapture(source, cv2.CAP_FFMPEG, options)
            else:
                self._capture = cv2.VideoCapture(source)
            if is_device:
                self._set_up()
            rate = self._capture.get(cv2.CAP_PROP_FPS)
        except cv2.error as error:
            raise NoPictureError("the camera cannot be opened") from error
        if not self._capture.isOpened():
            raise NoPictureError("the camera cannot be opened")
        self._interval = 1 / (rate if math.isfinite(rate) and rate > 0 else _FILE_RATE)
        self._due = time.monotonic()

    def __enter__(self) -> Capture:
        return self

    def __exit__(self, *_: object) -> None:
        self._capture.release()

    def next(self) -> None:
        """Wait for the next picture and take it, not decoded yet.

        :raises NoPictureError: when none comes.
        """
        if not self.is_live:
            self._keep_pace()
        try:
            taken = self._capture.grab() or (
                not self.is_live and self._rewind() and self._capture.grab()
            )
        except cv2.error as error:
            raise NoPictureError("the camera failed") from error
        if not taken:
            raise NoPictureError("the camera gives no pictures any more")
        stamp_ms = 0.0 if self._has_clock is False else self._capture.get(cv2.CAP_PROP_POS_MSEC)
        if self._has_clock is None:
            self._has_clock = is_monotonic(stamp_ms)
        self._captured_s = captured_s(stamp_ms, has_clock=self._has_clock)

    def frame(self) -> Frame:
        """Return the picture taken last, in grey, and when that was.

        :raises NoPictureError: when it cannot be decoded.
        """
        try:
            decoded, frame = self._capture.retrieve()
            if decoded:
                return Frame(grey(frame), self._captured_s)
        except (cv2.error, ValueError) as error:
            raise NoPictureError("the camera's picture cannot be decoded") from error
        raise NoPictureError("the camera's picture cannot be decoded")

    def _set_up(self) -> None:
        """Ask a camera for large compressed pictures, their form first; it may give others."""
        for option, value in (
            (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
            (cv2.CAP_PROP_FRAME_WIDTH, _WIDTH),
            (cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT),
            (cv2.CAP_PROP_FPS, _RATE),
            (cv2.CAP_PROP_BUFFERSIZE, 1),
        ):
            self._capture.set(option, value)
        logger.info(
            "camera gives %d x %d at %.0f a second",
            self._capture.get(cv2.CAP_PROP_FRAME_WIDTH),
            self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT),
            self._capture.get(cv2.CAP_PROP_FPS),
        )

    def _keep_pace(self) -> None:
        """Wait until a file's next picture is due; a late one shifts the next ones."""
        now = time.monotonic()
        time.sleep(max(0.0, self._due - now))
        self._due = max(self._due, now) + self._interval

    def _rewind(self) -> bool:
        return bool(self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0))


def grey(frame: Any) -> Picture:
    """Return a frame of OpenCV's as grey bytes: from colour, with alpha, grey, or 16 bits a pixel.

    :raises ValueError: when the frame is none of these.
    """
    if frame.dtype == np.uint16:
        frame = (frame >> 8).astype(np.uint8)
    if frame.dtype != np.uint8 or frame.size == 0:
        raise ValueError("no picture")
    if frame.ndim == 2:
        return np.asarray(frame, dtype=np.uint8)
    match frame.shape[2:]:
        case (1,) | (2,):
            # grey; or YUYV, whose first plane is grey
            return np.ascontiguousarray(frame[:, :, 0])
        case (3,):
            return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
        case (4,):
            return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGRA2GRAY), dtype=np.uint8)
    raise ValueError("no picture")
