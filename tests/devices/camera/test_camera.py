from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from gateway.devices.camera.camera import Camera
from gateway.devices.camera.opencv import cv2
from gateway.domain.events import FormFailed, FormRead, FormSeen, MeansChanged
from gateway.domain.problem import Problem
from gateway.sandbox.forms.pdf import code_text, form_pdf, form_png, write_forms
from gateway.sandbox.forms.video import SIZE, FormCamera
from gateway.sandbox.registers.records import Site
from tests.support.events import Events, eventually
from tests.support.qr_pictures import code, middle, scene
from tests.support.video_streams import Stream

Start = Callable[..., Camera]


@pytest.fixture
def video(site: Site) -> Iterator[FormCamera]:
    """Give the practice site's camera."""
    video = FormCamera(site.worker)
    yield video
    video.close()


@pytest.fixture
def start(events: Events) -> Iterator[Start]:
    """Start cameras, and stop them at the end."""
    started: list[Camera] = []

    def start(source: str | int, **options: float) -> Camera:
        camera = Camera(events, source, **options)  # type: ignore[arg-type]  # seconds only
        started.append(camera)
        camera.start()
        return camera

    yield start
    for camera in started:
        assert camera.stop(timeout=15)


@pytest.fixture
def pictures(tmp_path: Path) -> str:
    """Write a lossless video of three pictures: nothing, an L1, nothing."""
    part = code("https://www.limosa.example/l1?n=24910000000000175")
    for number, picture in enumerate((scene(), scene((part, middle(part))), scene(ground=90))):
        cv2.imwrite(str(tmp_path / f"p_{number:04}.png"), picture)
    return str(tmp_path / "p_%04d.png")


def gone(events: Events) -> None:
    """Wait for the event that the camera gives nothing."""
    assert events.next(MeansChanged).problem is Problem.NO_CAMERA


def test_a_form_is_read_from_a_stream(
    video: FormCamera, start: Start, events: Events, site: Site
) -> None:
    with Stream(video.frames) as stream:
        camera = start(stream.url)
        events.works()
        latest = camera.latest()
        assert latest is not None
        assert latest.shape == (SIZE[1], SIZE[0])
        video.show("piotr")
        read = events.next(FormRead)
        limosa = site.worker["piotr"].limosa
        assert limosa
        assert read.person.number == limosa.number
        video.show(None)
        video.close()
        gone(events)
    assert camera.latest() is None


def test_a_stream_that_breaks_off_is_taken_up_again(
    site: Site, start: Start, events: Events
) -> None:
    first, second = FormCamera(site.worker), FormCamera(site.worker)
    with Stream(first.frames) as stream:
        start(stream.url)
        events.works()
        first.close()
    gone(events)
    with Stream(second.frames, stream.port):
        events.works()
        second.close()


def test_a_camera_that_blocks_counts_as_gone_while_it_blocks(
    video: FormCamera, start: Start, events: Events
) -> None:
    blocked, go_on = threading.Event(), threading.Event()

    def frames() -> Iterator[bytes]:
        for number, frame in enumerate(video.frames()):
            if number == 20:
                blocked.set()
                go_on.wait()
            yield frame

    with Stream(frames) as stream:
        camera = start(stream.url, blocked_after=0.3)
        events.works()
        assert blocked.wait(15)
        gone(events)
        assert camera.latest() is None
        go_on.set()
        events.works()
        video.close()


def test_a_picture_that_stands_still_counts_as_gone(
    video: FormCamera, start: Start, events: Events
) -> None:
    def frames() -> Iterator[bytes]:
        live = video.frames()
        last = [next(live) for _ in range(4)]
        yield from last
        for _ in live:
            yield last[-1]

    with Stream(frames) as stream:
        start(stream.url, frozen_after=0.3)
        events.works()
        gone(events)
        video.close()


def test_a_file_is_shown_again_and_again_without_counting_twice(
    start: Start, events: Events, pictures: str
) -> None:
    camera = start(pictures)
    events.works()
    events.next(FormRead)
    seen = set()

    def shown() -> bool:
        latest = camera.latest()
        seen.add(None if latest is None else int(latest[0, 0]))
        return {90, 128} <= seen

    # it goes on
    assert eventually(shown)
    assert eventually(lambda: (latest := camera.latest()) is not None and latest[0, 0] == 128)
    # and the form does not leave for two seconds
    assert events.rest() == []


@pytest.mark.parametrize(
    "source", ["missing.avi", "http://127.0.0.1:9/camera.mjpg", 97, "96", "/dev/video95"]
)
def test_a_source_that_is_not_there(
    start: Start, events: Events, source: str | int, capfd: pytest.CaptureFixture[str]
) -> None:
    start(source)
    gone(events)
    assert events.rest() == []
    # neither OpenCV nor FFmpeg writes to the terminal
    assert capfd.readouterr() == ("", "")


def test_what_is_no_l1_is_told_once(start: Start, events: Events, tmp_path: Path) -> None:
    part = code("https://shop.example/")
    cv2.imwrite(str(tmp_path / "p_0000.png"), scene((part, middle(part))))
    start(str(tmp_path / "p_%04d.png"))
    events.works()
    assert events.next(FormFailed).problem is Problem.NOT_AN_L1
    assert [event for event in events.rest() if not isinstance(event, FormSeen)] == []


def test_two_watchers_see_the_same_frames(video: FormCamera) -> None:
    first, second = video.frames(), video.frames()
    assert len({next(first), next(second), next(first)}) in {2, 3}
    frame = next(first)
    picture = cv2.imdecode(np.frombuffer(frame, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    assert picture.shape == (SIZE[1], SIZE[0])


def test_who_has_no_form_is_told_so(video: FormCamera) -> None:
    with pytest.raises(ValueError, match="no L1 form"):
        video.show("jan")
    with pytest.raises(KeyError):
        video.show("nobody")


def test_forms_are_written_as_pictures_and_to_print(site: Site, tmp_path: Path) -> None:
    worker = site.worker["piotr"]
    written = write_forms(tmp_path, [worker, site.worker["jan"]])
    assert [path.name for path in written] == ["piotr.png", "piotr.pdf"]
    assert form_png(worker).startswith(b"\x89PNG")
    assert form_pdf(worker).startswith(b"%PDF-")
    assert worker.limosa
    assert worker.limosa.number in code_text(worker)
