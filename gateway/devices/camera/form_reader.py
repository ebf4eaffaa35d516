"""Read forms on a thread of their own, so that no picture waits while an earlier one is decoded.

A thread that takes pictures and decodes them falls behind on a slow computer: a stream's pictures
queue up in the network's buffers, and a form is read long after it was shown.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from gateway.devices.camera.capture import Frame
from gateway.devices.camera.qr_codes import FormScanner
from gateway.system.threads import BackgroundThread


class FormReader(BackgroundThread):
    """Report ``FormRead``, ``FormFailed`` and ``FormSeen`` of the latest picture; leave out others.

    :param on_trouble: called when no picture can be decoded; returns the event to report.
    :param stale_after: the age in seconds from which a picture counts no more: who held the form
        has gone on.
    """

    def __init__(
        self,
        report: Callable[[object], None],
        on_trouble: Callable[[], object],
        stale_after: float,
    ) -> None:
        super().__init__(report, name="form-reader")
        self.has_failed = False
        self._on_trouble, self._stale_after = on_trouble, stale_after
        self._scanner = FormScanner()
        self._frame: Frame | None = None
        self._change = threading.Condition()

    def show(self, frame: Frame) -> None:
        """Take the latest picture, in place of one that was not looked at yet."""
        with self._change:
            self._frame = frame
            self._change.notify()

    def work(self) -> None:
        """Wait for a picture and report what it shows."""
        with self._change:
            self._change.wait_for(lambda: self._frame is not None or self.is_stopping)
            frame, self._frame = self._frame, None
        if frame is None or frame.age() > self._stale_after:
            return
        event = self._scanner.scan(frame.picture, frame.captured_s)
        self.has_failed = False
        if event is None:
            return
        # the program may have been stopped meanwhile
        if frame.age() <= self._stale_after:
            self.report(event)
        else:
            # a form that is still there is to be read again
            self._scanner = FormScanner()

    def wake(self) -> None:
        """End the wait for a picture."""
        with self._change:
            self._change.notify()

    def trouble(self) -> object:
        """Return the camera's event: forms do not work as a means."""
        self.has_failed = True
        return self._on_trouble()
