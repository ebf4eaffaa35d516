"""Try each device once, for ``gateway check``: the kiosk's own code, with a sentence as result."""

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
from gateway.devices.card import virtual_readers
from gateway.devices.card.pcsc import DENIED, Context, PcscError, is_denied, real_readers
from gateway.devices.card.reader import CardReader
from gateway.devices.card.verifier import CardVerifier
from gateway.devices.sound.output import NoSoundError, SoundOutput, devices
from gateway.devices.sound.speech import synthesizer
from gateway.domain.events import CardFailed, CardInserted, CardRead, CardRefused, MeansChanged
from gateway.domain.identifiers import find_limosa_number
from gateway.domain.problem import Problem
from gateway.system.threads import BackgroundThread

# the reader reports a card that is in at once
_CARD_SEEN_WITHIN_S = 1.0
_CARD_READ_WITHIN_S = 10.0
# on Windows some cameras need twenty seconds
_CAMERA_OPENS_WITHIN_S = 25.0
_SAMPLE_LIMOSA = "24910000000000175"
_SAMPLE_CODE = f"https://www.limosa.example/l1?limosaNumber={_SAMPLE_LIMOSA}&name=Zo%C3%AB"


class DeviceCheck(NamedTuple):
    """Hold how a device did: ``detail`` is a sentence for the technician, without personal data."""

    ok: bool
    detail: str
    problem: Problem | None = None


NO_SERVICE = DeviceCheck(
    ok=False,
    detail="The card service does not run.",
    problem=Problem.NO_CARD_SERVICE,
)
USER_DENIED = DeviceCheck(ok=False, detail=DENIED)
NO_READER = DeviceCheck(ok=False, detail="No card reader is plugged in.", problem=Problem.NO_READER)

Device = TypeVar("Device", bound=BackgroundThread)


def check_card_service() -> DeviceCheck:
    """Try the card service."""
    try:
        Context().release()
    except PcscError as error:
        return USER_DENIED if is_denied(error) else NO_SERVICE
    return DeviceCheck(ok=True, detail="The card service runs.")


def list_readers(*, virtual: bool = False) -> list[str]:
    """Return the names of the card readers; none when the card service does not run.

    :param virtual: virtual ones, too.
    """
    try:
        context = Context()
    except PcscError:
        return []
    try:
        return real_readers(context.readers(), (), virtual=virtual)
    except PcscError:
        return []
    finally:
        context.release()


def list_virtual_readers() -> list[str]:
    """Return the names of the virtual readers that the card service has."""
    real = list_readers()
    return [name for name in list_readers(virtual=True) if name not in real]


def check_virtual_readers() -> DeviceCheck:
    """Look for ways to put a card in from elsewhere: a virtual reader, or its open port."""
    found = [f"port {port} is open" for port in virtual_readers.open_ports()]
    found += [f"the card service has {name}" for name in list_virtual_readers()]
    found += [f"{reader.name!r} is configured" for reader in virtual_readers.configured()]
    if not found:
        return DeviceCheck(ok=True, detail="There is no virtual reader.")
    return DeviceCheck(
        ok=False,
        detail=f"Cards can be put in from elsewhere, by a virtual reader: {', '.join(found)}.",
    )


def check_card(verifier: CardVerifier | None = None, *, virtual: bool = False) -> DeviceCheck:
    """Read the card that is in a reader now; by default believe the Belgian roots only.

    :param virtual: virtual readers count, too.
    """
    with _running(lambda report: CardReader(report, verifier=verifier, virtual=virtual)) as (
        _,
        events,
    ):
        for event in _within(events, _CARD_SEEN_WITHIN_S):
            match event:
                case MeansChanged(is_working=False, problem=Problem.NO_READER):
                    return NO_READER
                case MeansChanged(is_working=False):
                    service = check_card_service()
                    return NO_SERVICE if service.ok else service
                case CardInserted():
                    return _reading(events)
    return DeviceCheck(ok=False, detail="The card reader works, but no card is in it.")


def check_camera(source: str | int) -> DeviceCheck:
    """Take a picture from the camera ``source``: index, device path, URL or file."""
    with _running(lambda report: Camera(report, source)) as (camera, events):
        for event in _within(events, _CAMERA_OPENS_WITHIN_S):
            if isinstance(event, MeansChanged):
                picture = camera.latest()
                if not event.is_working or picture is None:
                    break
                height, width = picture.shape
                return DeviceCheck(
                    ok=True, detail=f"The camera gives pictures of {width} x {height}."
                )
    return DeviceCheck(
        ok=False,
        detail="The camera gives no picture.",
        problem=Problem.NO_CAMERA,
    )


def check_decoding() -> DeviceCheck:
    """Read a code that is drawn here, so that a missing library shows without a camera."""
    texts = QrDecoder().decode(_sample_picture()).texts
    if texts and find_limosa_number(texts[0]) == _SAMPLE_LIMOSA:
        return DeviceCheck(ok=True, detail="Codes of L1 forms can be read.")
    return DeviceCheck(ok=False, detail="The test code was not read.", problem=Problem.INTERNAL)


def check_sound() -> DeviceCheck:
    """Open the sound device, without a sound; a machine without one has no problem."""
    try:
        output = SoundOutput(lambda: None)
    except NoSoundError as error:
        return DeviceCheck(ok=False, detail=str(error))
    output.close()
    names = ", ".join(devices())
    return DeviceCheck(
        ok=True,
        detail=f"Sounds are played through {output.system}{f' ({names})' if names else ''}.",
    )


def list_voices() -> tuple[str, frozenset[str]]:
    """Return the program that speaks and its languages (two-letter codes)."""
    speech = synthesizer()
    return speech.name, frozenset(speech.voices)


def _reading(events: queue.SimpleQueue[object]) -> DeviceCheck:
    """Return how the reading of a card ends."""
    for event in _within(events, _CARD_READ_WITHIN_S):
        match event:
            case CardRead(person=person):
                until = f", valid until {person.valid_to}" if person.valid_to else ""
                return DeviceCheck(
                    ok=True, detail=f"The card was read: an eID card, {person.authenticity}{until}."
                )
            case CardFailed(problem=problem) | CardRefused(problem=problem):
                return DeviceCheck(
                    ok=False, detail=f"The card was not read ({problem}).", problem=problem
                )
    return DeviceCheck(ok=False, detail="The card does not answer.", problem=Problem.CARD_STUCK)


@contextmanager
def _running(
    make: Callable[[Callable[[object], None]], Device],
) -> Iterator[tuple[Device, queue.SimpleQueue[object]]]:
    """Run a device; give it and the events that it reports."""
    events: queue.SimpleQueue[object] = queue.SimpleQueue()
    device = make(events.put)
    device.start()
    try:
        yield device, events
    finally:
        device.stop()


def _within(events: queue.SimpleQueue[object], seconds: float) -> Iterator[object]:
    """Yield the events of the next ``seconds``, as they come."""
    deadline = time.monotonic() + seconds
    with suppress(queue.Empty):
        while True:
            yield events.get(timeout=max(0.0, deadline - time.monotonic()))


def _sample_picture() -> Picture:
    """Return a grey picture with a code in it."""
    code = zxingcpp.create_barcode(_SAMPLE_CODE, zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(code.to_image(scale=4), dtype=np.uint8)
    picture = np.full((720, 1280), 160, np.uint8)
    height, width = image.shape
    picture[200 : 200 + height, 500 : 500 + width] = image
    return picture
