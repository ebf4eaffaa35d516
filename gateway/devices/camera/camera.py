"""Watch the camera: keep its latest picture for the preview, report the L1 forms held before it.

One thread owns the capture, another one reads the forms. Only the latest picture counts, and
pictures stay in memory. A camera that was unplugged shows in three ways, all met here: no picture
comes, the call for one blocks, or the last one comes for ever. The source is then opened anew after
a growing pause. It is opened anew at once after a pause in its pictures: the program or the camera
stood still, and what comes next has waited in a buffer since then.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import numpy as np

from gateway.devices.camera.capture import Capture, Frame, NoPictureError, now_s
from gateway.devices.camera.form_reader import FormReader
from gateway.devices.camera.qr_codes import Picture
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
# who held a form then has gone on
STALE_AFTER_S = 2.0
_REOPEN_PAUSES_S = (0.25, 10.0)
# pixels, each way: a sample tells whether two pictures are the same, since noise differs everywhere
_SAMPLE = 8


class StoodStillError(Exception):
    """Tell that pictures may have waited in a buffer."""


class Camera(BackgroundThread):
    """Report ``MeansChanged``, ``FormRead``, ``FormFailed`` and ``FormSeen``.

    :param report: called with each event, on the camera's thread (a blocked camera's loss on the
        watchdog's).
    :param source: index, device path, URL or file, as ``Capture`` takes it.
    :param blocked_after: seconds after which a camera that gives no picture counts as gone.
    :param frozen_after: seconds after which a camera whose pictures are all the same does.
    :param stale_after: seconds after which a picture counts no more.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        source: str | int,
        *,
        blocked_after: float = BLOCKED_AFTER_S,
        frozen_after: float = FROZEN_AFTER_S,
        stale_after: float = STALE_AFTER_S,
    ) -> None:
        super().__init__(report, name="camera")
        self._source = source
        self._forms = FormReader(report, self.trouble, stale_after)
        self._frozen_after, self._stale_after = frozen_after, stale_after
        self._lock = threading.Lock()
        self._means: MeansChanged | None = None
        # replaced whole: any thread may read it
        self._latest: Frame | None = None
        self._reopen = Backoff(*_REOPEN_PAUSES_S)
        self._watchdog = Watchdog(blocked_after, self._on_lost, name="camera-watchdog")

    def latest(self) -> Picture | None:
        """Return the latest picture, grey and unmirrored; ``None`` when there is no recent one.

        For any thread; not to be changed.
        """
        latest = self._latest
        return latest.picture if latest and latest.age() <= self._stale_after else None

    def start(self) -> None:
        """Start both threads."""
        self._forms.start()
        super().start()

    def work(self) -> None:
        """Open the source and look at its pictures until it breaks off, then wait a while."""
        try:
            with Capture(self._source) as capture:
                self._watch(capture)
        except StoodStillError:
            logger.info("no pictures for a while; the camera is opened anew")
            return
        except NoPictureError as error:
            logger.debug("%s", error)
        finally:
            self._watchdog.disarm()
        if not self.is_stopping:
            self._on_lost()
            self.pause(self._reopen.next_pause())

    def finish(self) -> None:
        """End the watchdog and the other thread."""
        self._watchdog.close()
        self._forms.stop()

    def trouble(self) -> object:
        """Return that forms do not work as a means while one of the threads is in trouble."""
        with self._lock:
            self._means = MeansChanged(Means.FORM, is_working=False, problem=Problem.INTERNAL)
            return self._means

    def _watch(self, capture: Capture) -> None:
        """Look at pictures until the thread is stopped.

        :raises NoPictureError: when none comes any more, or always the same one.
        :raises StoodStillError: when there was none for so long that the next one may be old.
        """
        due = taken = 0.0
        sample: Picture | None = None
        changed_at = now_s()
        while not self.is_stopping:
            self._watchdog.arm()
            capture.next()
            self._watchdog.disarm()
            now, before_s = now_s(), taken
            taken = now
            if capture.is_live and before_s and now - before_s > self._stale_after:
                raise StoodStillError
            if now < due:
                continue
            # a little early, so that a picture's jitter does not skip it
            due = now + 0.9 / PICTURES_PER_SECOND
            self._latest = frame = capture.frame()
            before, sample = sample, frame.picture[::_SAMPLE, ::_SAMPLE].copy()
            if not capture.is_live or (before is not None and not np.array_equal(before, sample)):
                changed_at = now
                self._reopen.reset()
                if not self._forms.has_failed:
                    self._set_means(MeansChanged(Means.FORM, is_working=True))
            elif now - changed_at > self._frozen_after:
                raise NoPictureError("the camera's picture stands still")
            self._forms.show(frame)

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
