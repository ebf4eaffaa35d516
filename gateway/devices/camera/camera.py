"""Watch the camera: keep its latest picture for the preview, report the L1 forms held before it.

One thread owns the capture. Only the latest picture counts, and pictures stay in memory. A camera
that was unplugged shows in three ways, all met here: no picture comes, the call for one blocks, or
the last one comes for ever. The source is then opened anew after a growing pause.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import numpy as np

from gateway.devices.camera.capture import Capture, NoPictureError
from gateway.devices.camera.qr_codes import FormScanner, Picture
from gateway.domain.events import MeansChanged
from gateway.domain.model import Means
from gateway.domain.problem import Problem
from gateway.system.threads import BackgroundThread, Backoff, Watchdog

logger = logging.getLogger(__name__)

# cameras give 30; every second picture is enough, since decoding costs the most
PICTURES_PER_SECOND = 15
# longer than a driver's own time-out
BLOCKED_AFTER_S = 4.0
FROZEN_AFTER_S = 5.0
STALE_AFTER_S = 2.0
_REOPEN_PAUSES_S = (0.25, 10.0)
# pixels, each way: a sample tells whether two pictures are the same, since noise differs everywhere
_SAMPLE = 8


class Camera(BackgroundThread):
    """Report ``MeansChanged``, ``FormRead``, ``FormFailed`` and ``FormSeen``.

    :param report: called with each event, on the camera's thread (a blocked camera's loss on the
        watchdog's).
    :param source: index, device path, URL or file, as ``Capture`` takes it.
    :param blocked_after: seconds after which a camera that gives no picture counts as gone.
    :param frozen_after: seconds after which a camera whose pictures are all the same does.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        source: str | int,
        *,
        blocked_after: float = BLOCKED_AFTER_S,
        frozen_after: float = FROZEN_AFTER_S,
    ) -> None:
        super().__init__(report, name="camera")
        self._source = source
        self._scanner = FormScanner()
        self._frozen_after = frozen_after
        self._lock = threading.Lock()
        self._means: MeansChanged | None = None
        # the picture and its moment, replaced whole: any thread may read it
        self._latest: tuple[Picture, float] | None = None
        self._reopen = Backoff(*_REOPEN_PAUSES_S)
        self._watchdog = Watchdog(blocked_after, self._on_lost, name="camera-watchdog")

    def latest(self) -> Picture | None:
        """Return the latest picture, grey and unmirrored; ``None`` when there is no recent one.

        For any thread; not to be changed.
        """
        latest = self._latest
        return latest[0] if latest and time.monotonic() - latest[1] <= STALE_AFTER_S else None

    def work(self) -> None:
        """Open the source and look at its pictures until it breaks off, then wait a while."""
        try:
            with Capture(self._source) as capture:
                self._watch(capture)
        except NoPictureError as error:
            logger.debug("%s", error)
        finally:
            self._watchdog.disarm()
        if not self.is_stopping:
            self._on_lost()
            self.pause(self._reopen.next_pause())

    def finish(self) -> None:
        """End the watchdog."""
        self._watchdog.close()

    def trouble(self) -> object:
        """Return that forms do not work as a means while the camera's thread is in trouble."""
        with self._lock:
            self._means = MeansChanged(Means.FORM, is_working=False, problem=Problem.INTERNAL)
            return self._means

    def _watch(self, capture: Capture) -> None:
        """Look at pictures until the thread is stopped.

        :raises NoPictureError: when none comes any more, or always the same one.
        """
        due = 0.0
        sample: Picture | None = None
        changed_at = time.monotonic()
        while not self.is_stopping:
            self._watchdog.arm()
            capture.next()
            self._watchdog.disarm()
            now = time.monotonic()
            if now < due:
                continue
            # a little early, so that a picture's jitter does not skip it
            due = now + 0.9 / PICTURES_PER_SECOND
            picture = capture.picture()
            self._latest = (picture, now)
            before, sample = sample, picture[::_SAMPLE, ::_SAMPLE].copy()
            if not capture.is_live or (before is not None and not np.array_equal(before, sample)):
                changed_at = now
                self._reopen.reset()
                self._set_means(MeansChanged(Means.FORM, is_working=True))
            elif now - changed_at > self._frozen_after:
                raise NoPictureError("the camera's picture stands still")
            if event := self._scanner.scan(picture, now):
                self.report(event)

    def _on_lost(self) -> None:
        """Note that the camera gives nothing; the watchdog calls it while the thread is blocked."""
        self._latest = None
        self._set_means(MeansChanged(Means.FORM, is_working=False, problem=Problem.NO_CAMERA))

    def _set_means(self, means: MeansChanged) -> None:
        """Report whether forms can be shown, when that has changed."""
        with self._lock:
            if means == self._means:
                return
            self._means = means
            self.report(means)
