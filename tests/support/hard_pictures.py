"""Draw codes as a webcam sees them at its worst: tilted, wavy, unsharp, in glare and shadow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gateway.devices.camera.opencv import cv2
from gateway.devices.camera.qr_codes import Picture
from tests.support.qr_pictures import SIZE, code

Light = NDArray[np.float32]
_HEIGHT, _WIDTH = SIZE
_DOWN, _ACROSS = np.mgrid[0:_HEIGHT, 0:_WIDTH].astype(np.float32)


def hard_picture(seed: int) -> tuple[Picture, str]:
    """Return a grey picture of 1280 x 720 and the text of its code; the same for each seed."""
    random = np.random.default_rng(seed)
    number = f"2491{int(random.integers(0, 10**13)):013d}"
    day = seed % 28 + 1
    text = (
        f"https://www.limosa.example/l1?limosaNumber={number}&name=Jan%20Peeters"
        f"&from=2026-11-{day:02d}"
    )
    part = code(text, scale=8, error=["L", "M", "Q"][int(random.integers(3))])
    side = min(part.shape[0] / 8 * random.uniform(1.5, 4.5), 620)
    light, centre = _held(random, part, side)
    light = _lit(random, light, centre, side)
    light = _unsharp(random, light)
    light = light + random.normal(0, random.uniform(1, 14), SIZE)
    grey = np.clip(light, 0, 255).astype(np.uint8)
    quality = int(random.integers(35, 90))
    jpeg = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE), np.uint8), text


def _held(random: np.random.Generator, part: Picture, side: float) -> tuple[Light, Light]:
    """Return the code in a hand, and its centre: tilted, and now and then on wavy paper."""
    centre = np.array([_WIDTH / 2 + random.uniform(-60, 60), _HEIGHT / 2 + random.uniform(-40, 40)])
    turned = random.uniform(0, 2 * np.pi) if random.random() < 0.4 else random.normal(0, 0.12)
    rotation = np.array([[np.cos(turned), -np.sin(turned)], [np.sin(turned), np.cos(turned)]])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * side / 2 @ rotation.T
    corners = corners * (1 + random.uniform(-0.1, 0.1, (4, 1))) + centre
    low, high = random.uniform(10, 70), random.uniform(120, 235)
    drawn = part.shape[0]
    square = np.array([[0, 0], [drawn, 0], [drawn, drawn], [0, drawn]], np.float32)
    place = np.diag([2.0, 2.0, 1.0]) @ cv2.getPerspectiveTransform(
        square, corners.astype(np.float32)
    )
    twice = (_WIDTH * 2, _HEIGHT * 2)
    large = cv2.warpPerspective(part, place, twice, flags=cv2.INTER_AREA, borderValue=255)
    light = cv2.resize(large, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA)
    light = light.astype(np.float32) / 255
    if random.random() < 0.4:
        tall, length, phase = (
            random.uniform(1, 7),
            random.uniform(120, 400),
            random.uniform(0, 6),
        )
        wave = tall * np.sin(_ACROSS / length * 6.28 + phase).astype(np.float32)
        light = cv2.remap(light, _ACROSS, _DOWN + wave, cv2.INTER_LINEAR, borderValue=1)
    return low + (high - low) * light, centre


def _lit(random: np.random.Generator, light: Light, centre: Light, side: float) -> Light:
    """Return it in uneven light, now and then with glare or the edge of a shadow."""
    if random.random() < 0.6:
        slope = random.uniform(-1, 1, 2)
        across, down = (_ACROSS - _WIDTH / 2) / _WIDTH, (_DOWN - _HEIGHT / 2) / _HEIGHT
        light = light * (1 + 0.5 * (across * slope[0] + down * slope[1]))
    if random.random() < 0.25:
        way = random.uniform(0, 2 * np.pi)
        spot = centre + np.array([np.cos(way), np.sin(way)]) * side * random.uniform(0.1, 0.6)
        wide = side * random.uniform(0.08, 0.3)
        far = (_ACROSS - spot[0]) ** 2 + (_DOWN - spot[1]) ** 2
        light = light + random.uniform(80, 260) * np.exp(-far / (2 * wide * wide))
    if random.random() < 0.3:
        way = random.uniform(0, 6.28)
        beyond = (_ACROSS - centre[0]) * np.cos(way) + (_DOWN - centre[1]) * np.sin(way)
        edge = random.uniform(-0.3, 0.3) * side
        light = np.where(beyond > edge, light * random.uniform(0.35, 0.7), light)
    return light


def _unsharp(random: np.random.Generator, light: Light) -> Light:
    """Return it out of focus or moved."""
    if random.random() < 0.5:
        light = cv2.GaussianBlur(light, (0, 0), random.uniform(0.4, 1.8))
    if random.random() < 0.35:
        long = int(random.integers(3, 11))
        path = np.zeros((long, long), np.float32)
        path[long // 2] = 1 / long
        middle = (long / 2 - 0.5, long / 2 - 0.5)
        turn = cv2.getRotationMatrix2D(middle, random.uniform(0, 180), 1)
        path = cv2.warpAffine(path, turn, (long, long))
        light = cv2.filter2D(light, -1, path / max(path.sum(), 1e-6))
    return light
