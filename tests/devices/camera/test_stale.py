"""Test that a form counts only while it is shown, however long its picture waited in a buffer."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from gateway.devices.camera.camera import Camera
from gateway.devices.camera.capture import Frame, captured_s, is_monotonic, now_s
from gateway.devices.camera.form_reader import FormReader
from gateway.devices.camera.opencv import cv2
from gateway.domain.events import FormRead
from tests.support.events import Events, eventually
from tests.support.qr_pictures import code, middle, scene
from tests.support.video_streams import Stream

EARLIER, NOW = "24910000000000175", "24911234567890115"
RATE = 12
PROGRAM = """
import sys
from gateway.devices.camera.camera import Camera
from gateway.domain.events import FormRead
def tell(event):
    print(event.person.number if isinstance(event, FormRead) else type(event).__name__, flush=True)
camera = Camera(tell, sys.argv[1])
camera.start()
sys.stdin.read()
camera.stop()
"""


class Scenery:
    """Yield JPEG pictures at a camera's rate, of a form or of none; each differs a little."""

    def __init__(self) -> None:
        self.number: str | None = None
        self.count = 0
        self._closed = threading.Event()

    def frames(self) -> Iterator[bytes]:
        while not self._closed.wait(1 / RATE):
            yield self.picture(self.number)

    def picture(self, number: str | None) -> bytes:
        self.count += 1
        part = code(number or "", scale=6)
        picture = scene((part, middle(part))) if number else scene()
        picture[: self.count % 7 + 1] = self.count % 200
        return cv2.imencode(".jpg", picture)[1].tobytes()

    def close(self) -> None:
        self._closed.set()


def test_a_form_that_was_shown_while_the_program_stood_still_is_not_read() -> None:
    scenery = Scenery()
    with Stream(scenery.frames) as stream:
        line = [sys.executable, "-c", PROGRAM, stream.url]
        pipe = subprocess.PIPE
        with subprocess.Popen(line, stdin=pipe, stdout=pipe, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "MeansChanged\n"
            program.send_signal(signal.SIGSTOP)
            # what the stopped program does not take waits in the network's buffers
            scenery.number, shown_at = EARLIER, time.monotonic()
            first = scenery.count
            assert eventually(lambda: scenery.count > first + 3 * RATE)
            assert time.monotonic() - shown_at > 2.0
            scenery.number = None
            gone = scenery.count
            assert eventually(lambda: scenery.count > gone + RATE)
            program.send_signal(signal.SIGCONT)
            scenery.number = NOW
            words = iter(program.stdout.readline, "")
            read = next(word.strip() for word in words if word.strip().isdecimal())
            program.communicate()
        scenery.close()
    assert read == NOW


def test_a_picture_that_a_halted_camera_sends_late_is_not_read(events: Events) -> None:
    scenery, go_on = Scenery(), threading.Event()

    def frames() -> Iterator[bytes]:
        for number, frame in enumerate(scenery.frames()):
            if number == RATE and not go_on.is_set():
                go_on.wait()
                # taken before the halt
                for _ in range(RATE):
                    yield scenery.picture(EARLIER)
            yield frame

    with Stream(frames) as stream:
        camera = Camera(events, stream.url)
        camera.start()
        events.works()
        assert eventually(lambda: scenery.count > RATE and camera.latest() is None)
        scenery.number = NOW
        go_on.set()
        read: list[FormRead] = []

        def came() -> bool:
            read.extend(event for event in events.rest() if isinstance(event, FormRead))
            return bool(read)

        assert eventually(came)
        scenery.close()
        assert camera.stop(timeout=15)
    assert read[0].person.number == NOW


def test_an_old_picture_is_left_out_and_the_form_still_read_later(events: Events) -> None:
    part = code(EARLIER)
    picture = scene((part, middle(part)))
    reader = FormReader(events, object, 2.0)
    reader.show(Frame(picture, now_s() - 30))
    reader.work()
    assert events.rest() == []
    reader.show(Frame(picture, now_s()))
    reader.work()
    assert events.next(FormRead).person.number == EARLIER


@pytest.mark.parametrize(
    ("has_clock", "age_s"), [(True, 30), (False, 0)], ids=["stamped", "without a stamp"]
)
def test_the_drivers_clock_tells_the_age_where_it_has_one(*, has_clock: bool, age_s: int) -> None:
    stamp_ms = (time.monotonic() - 30) * 1000
    age = now_s() - captured_s(stamp_ms, has_clock=has_clock)
    assert round(age) == age_s


def test_another_clock_than_the_monotonic_one_is_known() -> None:
    assert is_monotonic(time.monotonic() * 1000)
    assert not is_monotonic(time.time() * 1000)
    assert not is_monotonic(0.0)
