"""Medians, how they are printed, and the figures that were promised, gathered for the end."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

BUILD = Path(__file__).parents[2] / "build"
_promised: list[str] = []


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder on the disk that holds the checkout, as the kiosk's home would be: ``/tmp`` may be
    memory.
    """
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        yield Path(folder)


def promise(what: str, found: float, unit: str, most: float) -> None:
    """A figure with the most that it was promised to be."""
    _promised.append(
        f"  {what:52} {found:8.2f}{unit}   promised: at most {most:g}{unit}   {'kept' if found <= most else 'MISSED'}"
    )


def promises() -> None:
    """Print what was promised and measured in this run."""
    if _promised:
        print("\nWhat was promised", *_promised, sep="\n")


def gather(path: Path) -> None:
    """Add the promises to those of other measurements."""
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in _promised)


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
    print(
        f"  {what:44} {ours * 1000:10.2f} ms   {peer_name:36} {peer * 1000:10.2f} ms   ratio {ours / peer:5.2f}"
    )


def stage(what: str, seconds: Sequence[float]) -> None:
    """One stage by its median and its worst, in milliseconds."""
    print(
        f"  {what:44} {statistics.median(seconds) * 1000:10.2f} ms   worst {max(seconds) * 1000:8.2f} ms"
    )
