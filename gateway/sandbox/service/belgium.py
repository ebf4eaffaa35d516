"""Where Belgium is: its outline, drawn by hand for this project, true to about four kilometres; the
sea is outside.

The border towns lie on their own side of it, which is a test. Baarle-Hertog, some twenty pieces of
Belgium within the Dutch village of Baarle-Nassau, is one small square here, so that the village
counts as Belgian whole.
"""

from __future__ import annotations

Point = tuple[float, float]
"""Longitude and latitude, WGS84 degrees."""

# fmt: off
OUTLINE: tuple[Point, ...] = (
    # the coast
    (2.54, 51.10), (3.19, 51.37), (3.37, 51.385),
    # the Netherlands
    (3.38, 51.28), (3.43, 51.245), (3.52, 51.25), (3.58, 51.305), (3.80, 51.27), (3.79, 51.215), (3.89, 51.205),
    (4.17, 51.295), (4.24, 51.375), (4.42, 51.365), (4.39, 51.45), (4.47, 51.485), (4.54, 51.485), (4.53, 51.43),
    (4.66, 51.43), (4.78, 51.51), (4.83, 51.445), (4.77, 51.43), (4.94, 51.395), (5.04, 51.485), (5.10, 51.435), (5.07, 51.40),
    (5.13, 51.32), (5.23, 51.31), (5.24, 51.265), (5.41, 51.27), (5.49, 51.30), (5.66, 51.185), (5.85, 51.155), (5.72, 50.92),
    (5.64, 50.85), (5.69, 50.76),
    # Germany
    (6.02, 50.755), (6.05, 50.72), (6.12, 50.72), (6.18, 50.64), (6.27, 50.60), (6.19, 50.56), (6.22, 50.50), (6.34, 50.485),
    (6.37, 50.45), (6.35, 50.40), (6.40, 50.34), (6.32, 50.325), (6.28, 50.265), (6.18, 50.235),
    # Luxembourg
    (6.14, 50.135), (6.02, 50.18), (5.96, 50.17), (5.95, 50.12), (5.87, 50.08), (5.74, 49.84), (5.91, 49.665), (5.87, 49.58),
    (5.82, 49.545),
    # France
    (5.66, 49.55), (5.47, 49.495), (5.43, 49.60), (5.33, 49.61), (5.28, 49.69), (5.16, 49.695), (5.09, 49.765), (5.00, 49.80),
    (4.87, 49.79), (4.85, 49.87), (4.89, 49.91), (4.80, 49.975), (4.88, 50.15), (4.82, 50.17), (4.70, 50.09), (4.66, 49.985),
    (4.51, 49.945), (4.14, 49.98), (4.14, 50.02), (4.22, 50.07), (4.20, 50.12), (4.13, 50.13), (4.22, 50.255), (4.02, 50.355),
    (3.89, 50.33), (3.83, 50.36), (3.76, 50.35), (3.71, 50.305), (3.66, 50.36), (3.66, 50.455), (3.61, 50.495), (3.51, 50.49),
    (3.51, 50.525), (3.37, 50.495), (3.28, 50.53), (3.23, 50.65), (3.26, 50.70), (3.20, 50.72), (3.15, 50.79), (2.95, 50.75),
    (2.90, 50.695), (2.79, 50.725), (2.72, 50.80), (2.63, 50.815), (2.59, 50.91), (2.63, 50.945),
)
# fmt: on
BAARLE: tuple[Point, ...] = ((4.89, 51.42), (4.96, 51.42), (4.96, 51.465), (4.89, 51.465))


def holds(longitude: float, latitude: float) -> bool:
    """Whether a place lies in Belgium; what lies nowhere on earth does not."""
    return any(_within(longitude, latitude, ring) for ring in (OUTLINE, BAARLE))


def _within(x: float, y: float, ring: tuple[Point, ...]) -> bool:
    """Whether a line from the point to the east crosses the ring an odd number of times."""
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (x2 - x1) * (y - y1) / (y2 - y1):
            odd = not odd
    return odd
