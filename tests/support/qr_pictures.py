"""Draw QR codes and the grey pictures in which a camera would see them."""

from __future__ import annotations

import numpy as np
import segno

from gateway.devices.camera.qr_codes import Picture

SIZE = (720, 1280)


def code(content: str | bytes, scale: int = 4, **options: object) -> Picture:
    """Return a QR code in its quiet zone."""
    made = segno.make_qr(content, **options)
    modules = np.array([list(row) for row in made.matrix_iter(scale=scale, border=4)], np.uint8)
    return np.where(modules, 0, 255).astype(np.uint8)


def scene(*placed: tuple[Picture, tuple[int, int]], ground: int = 128) -> Picture:
    """Return a grey picture with codes in it, each placed by its top left corner."""
    picture = np.full(SIZE, ground, np.uint8)
    for part, (top, left) in placed:
        picture[top : top + part.shape[0], left : left + part.shape[1]] = part
    return picture


def middle(part: Picture) -> tuple[int, int]:
    """Return the place that puts ``part`` in the middle of the picture."""
    return (SIZE[0] - part.shape[0]) // 2, (SIZE[1] - part.shape[1]) // 2
