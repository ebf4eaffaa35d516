"""Medians, and how they are printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def in_turns(sides: Sequence[Callable[[], None]], rounds: int) -> list[float]:
    """The median seconds of each side, the sides taken in turns so that noise falls on all of them."""
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, times in zip(sides, taken, strict=True):
            began = time.perf_counter()
            side()
            times.append(time.perf_counter() - began)
    return [statistics.median(times) for times in taken]


def line(what: str, ours: float, peer_name: str, peer: float) -> None:
    """One measurement beside its peer, in milliseconds and as a ratio."""
    print(f"  {what:44} {ours * 1000:10.2f} ms   {peer_name:36} {peer * 1000:10.2f} ms   ratio {ours / peer:5.2f}")


def stage(what: str, seconds: Sequence[float]) -> None:
    """One stage by its median and its worst, in milliseconds."""
    print(f"  {what:44} {statistics.median(seconds) * 1000:10.2f} ms   worst {max(seconds) * 1000:8.2f} ms")
