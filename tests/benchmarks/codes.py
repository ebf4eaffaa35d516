"""Hard pictures of codes: how many each stage of the camera's decoder reads, and what zbar adds."""

from __future__ import annotations

from gateway.devices.camera.qr_codes import QrDecoder, read_with_zbar
from tests.support.hard_pictures import hard_picture

SEEDS = range(1000, 1260)
# zbar has its turn by then
TURNS = 5


def run() -> None:
    """Print how many of the pictures are read at once, by zbar as they are, and by its stage."""
    at_once = plain = added = wrong = 0
    for seed in SEEDS:
        picture, text = hard_picture(seed)
        decoder = QrDecoder()
        read = [decoder.decode(picture).texts for _ in range(TURNS)]
        wrong += sum(other != text for texts in read for other in texts)
        if text in read[0]:
            at_once += 1
            continue
        plain += text in read_with_zbar(picture)
        added += text in read[-1]
    print(
        f"{len(SEEDS)} pictures: zxing-cpp {at_once}, zbar as they are +{plain}, "
        f"in black and white +{added}; wrong {wrong}"
    )
