"""Trying each device once, part by part, for ``gateway check``: the same code as at the kiosk, with
a sentence as the result.
"""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple, TypeVar

import numpy as np
import zxingcpp

from gateway.devices.camera.camera import Camera
from gateway.devices.camera.qr_codes import Picture, QrDecoder
from gateway.devices.card.pcsc import Context, PcscError, real_readers
from gateway.devices.card.reader import CardReader
from gateway.devices.card.verifier import CardVerifier
from gateway.devices.sound.output import NoSoundError, Output, devices
from gateway.devices.sound.speech import synthesizer
from gateway.domain.events import CardFailed, CardInserted, CardRead, CardRefused, MeansChanged
from gateway.domain.identifiers import find_limosa_number
from gateway.domain.problem import Problem
from gateway.system.threads import BackgroundThread

# a card that is in is told of at once
_CARD_SEEN_WITHIN_S = 1.0
_CARD_READ_WITHIN_S = 10.0
# on Windows some need twenty seconds
_CAMERA_OPENS_WITHIN_S = 25.0
_SAMPLE_LIMOSA = "24910000000000175"
_SAMPLE_CODE = f"https://www.limosa.example/l1?limosaNumber={_SAMPLE_LIMOSA}&name=Zo%C3%AB"


class Check(NamedTuple):
    """How one part did: ``detail`` is a sentence for the technician, without anybody's data."""

    ok: bool
    detail: str
    problem: Problem | None = None


NO_SERVICE = Check(
    ok=False,
    detail="The card service does not run.",
    problem=Problem.NO_CARD_SERVICE,
)
NO_READER = Check(ok=False, detail="No card reader is plugged in.", problem=Problem.NO_READER)

Device = TypeVar("Device", bound=BackgroundThread)


def card_service() -> Check:
    """Whether the card service runs."""
    try:
        Context().release()
    except PcscError:
        return NO_SERVICE
    return Check(ok=True, detail="The card service runs.")


def readers() -> list[str]:
    """The names of the card readers plugged in; none when the card service does not run."""
    try:
        context = Context()
    except PcscError:
        return []
    try:
        return real_readers(context.readers(), ())
    except PcscError:
        return []
    finally:
        context.release()


def card_test(verifier: CardVerifier | None = None) -> Check:
    """Read the card that is in a reader now; ``verifier`` checks it, by default for the Belgian
    roots.
    """
    with _running(lambda report: CardReader(report, verifier=verifier)) as (_, events):
        for event in _within(events, _CARD_SEEN_WITHIN_S):
            match event:
                case MeansChanged(is_working=False, problem=Problem.NO_READER):
                    return NO_READER
                case MeansChanged(is_working=False):
                    return NO_SERVICE
                case CardInserted():
                    return _reading(events)
    return Check(ok=False, detail="The card reader works, but no card is in it.")


def camera_test(source: str | int) -> Check:
    """Take pictures from the camera ``source``: index, device path, URL or file."""
    with _running(lambda report: Camera(report, source)) as (camera, events):
        for event in _within(events, _CAMERA_OPENS_WITHIN_S):
            if isinstance(event, MeansChanged):
                picture = camera.latest()
                if not event.is_working or picture is None:
                    break
                height, width = picture.shape
                return Check(ok=True, detail=f"The camera gives pictures of {width} x {height}.")
    return Check(
        ok=False,
        detail="The camera gives no picture.",
        problem=Problem.NO_CAMERA,
    )


def decode_test() -> Check:
    """Read a code that is made here, so that a missing library shows without a camera."""
    texts = QrDecoder().decode(_sample_picture()).texts
    if texts and find_limosa_number(texts[0]) == _SAMPLE_LIMOSA:
        return Check(ok=True, detail="Codes of L1 forms can be read.")
    return Check(ok=False, detail="The test code was not read.", problem=Problem.INTERNAL)


def sound_test() -> Check:
    """Open the sound device, without a sound. A machine without one has no fault, so there is no
    problem to name.
    """
    try:
        output = Output(lambda: None)
    except NoSoundError as error:
        return Check(ok=False, detail=str(error))
    output.close()
    names = ", ".join(devices())
    return Check(
        ok=True,
        detail=f"Sounds are played through {output.system}{f' ({names})' if names else ''}.",
    )


def voices() -> tuple[str, frozenset[str]]:
    """The program that speaks, and the languages (two-letter codes) in which it can."""
    found = synthesizer()
    return found.name, frozenset(found.voices)


def _reading(events: queue.SimpleQueue[object]) -> Check:
    """How the reading of a card went on."""
    for event in _within(events, _CARD_READ_WITHIN_S):
        match event:
            case CardRead(person=person):
                until = f", valid until {person.valid_to}" if person.valid_to else ""
                return Check(
                    ok=True, detail=f"The card was read: an eID card, {person.authenticity}{until}."
                )
            case CardFailed(problem=problem) | CardRefused(problem=problem):
                return Check(
                    ok=False, detail=f"The card was not read ({problem}).", problem=problem
                )
    return Check(ok=False, detail="The card does not answer.", problem=Problem.CARD_STUCK)


@contextmanager
def _running(
    make: Callable[[Callable[[object], None]], Device],
) -> Iterator[tuple[Device, queue.SimpleQueue[object]]]:
    """A device at work, and the events that it reports."""
    events: queue.SimpleQueue[object] = queue.SimpleQueue()
    device = make(events.put)
    device.start()
    try:
        yield device, events
    finally:
        device.stop()


def _within(events: queue.SimpleQueue[object], seconds: float) -> Iterator[object]:
    """The events of the next ``seconds``, as they come."""
    deadline = time.monotonic() + seconds
    with suppress(queue.Empty):
        while True:
            yield events.get(timeout=max(0.0, deadline - time.monotonic()))


def _sample_picture() -> Picture:
    """A grey picture with a code in it."""
    code = zxingcpp.create_barcode(_SAMPLE_CODE, zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(code.to_image(scale=4), dtype=np.uint8)
    picture = np.full((720, 1280), 160, np.uint8)
    height, width = image.shape
    picture[200 : 200 + height, 500 : 500 + width] = image
    return picture
