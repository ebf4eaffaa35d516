"""Figures: how they are measured and printed, and the promises that they are held against."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.support.project import ROOT

BUILD = ROOT / "build"


@dataclass(frozen=True, slots=True)
class Promise:
    """Hold a measured figure against the most that people were promised."""

    what: str
    measured: float
    unit: str
    most: float

    @property
    def is_kept(self) -> bool:
        """Return whether the figure is within its promise."""
        return self.measured <= self.most

    def __str__(self) -> str:
        verdict = "kept" if self.is_kept else "MISSED"
        bound = f"promised: at most {self.most:g}{self.unit}"
        return f"  {self.what:52} {self.measured:8.2f}{self.unit}   {bound}   {verdict}"


_promises: list[Promise] = []


def promise(what: str, measured: float, unit: str, most: float) -> None:
    """Note a figure with the most that it was promised to be, in the same unit."""
    _promises.append(Promise(what, measured, unit, most))


def write_promises(path: Path) -> None:
    """Write the promises of this process into a file of JSON."""
    path.write_text(json.dumps([asdict(each) for each in _promises]), "utf-8")


def read_promises(path: Path) -> list[Promise]:
    """Return the promises that a measurement wrote, none where it broke off before."""
    return (
        [Promise(**each) for each in json.loads(path.read_text("utf-8"))] if path.exists() else []
    )


@contextmanager
def scratch() -> Iterator[Path]:
    """Make a folder on the disk that holds the checkout, as the kiosk's home is: /tmp may be
    memory.
    """
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        yield Path(folder)


def in_turns(sides: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Return the median seconds of each side, taken in turns so that noise falls on all of them."""
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, times in zip(sides, taken, strict=True):
            began = time.perf_counter()
            side()
            times.append(time.perf_counter() - began)
    return [statistics.median(times) for times in taken]


def line(what: str, ours: float, peer_name: str, peer: float) -> None:
    """Print a measurement beside its peer, both given in seconds and printed in milliseconds."""
    print(f"  {what:44} {ours * 1000:10.2f} ms   {peer_name:36} {peer * 1000:10.2f} ms")


def stage(what: str, seconds: Sequence[float]) -> None:
    """Print a stage by its median and its worst, given in seconds and printed in milliseconds."""
    median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"  {what:44} {median:10.2f} ms   worst {worst:8.2f} ms")


def resident_mb(pid: int | str) -> float:
    """Return the resident memory of a process in MB (``"self"`` for this one)."""
    status = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(entry for entry in status if entry.startswith("VmRSS")).split()[1]) / 1024
