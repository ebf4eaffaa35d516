"""Read a PDF with poppler's tools, as the people who print and read it do."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import dataclass
from html import unescape
from pathlib import Path

_WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
# marks and isolates of the direction of writing
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """Hold a word and where it stands, in millimetres from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def run(tool: str, *arguments: str | Path) -> str:
    return subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, text=True, check=True
    ).stdout


def facts(pdf: Path) -> dict[str, str]:
    """Return what pdfinfo says: Pages, Page size, Tagged, Title."""
    pairs = (line.split(":", 1) for line in run("pdfinfo", pdf).splitlines())
    return {name: value.strip() for name, value in pairs}


def text(pdf: Path) -> str:
    """Return what can be copied, one blank between words."""
    return plain(run("pdftotext", "-layout", pdf, "-"))


def plain(words: str) -> str:
    """Return words without what a line's end and the direction of writing add to them."""
    return " ".join(unicodedata.normalize("NFC", _DIRECTION.sub("", words)).split())


def words(pdf: Path) -> list[Word]:
    return [
        Word(unescape(found[5]), *(float(found[n]) / _POINTS_PER_MM for n in range(1, 5)))
        for found in _WORD.finditer(run("pdftotext", "-bbox", pdf, "-"))
    ]


def fonts(pdf: Path) -> list[tuple[str, bool]]:
    """Return each font's name, and whether it is embedded and its letters can be copied."""
    lines = run("pdffonts", pdf).splitlines()[2:]
    return [(line.split()[0], line.split()[-5:-2:2] == ["yes", "yes"]) for line in lines]


def pictures(pdf: Path) -> int:
    return len(run("pdfimages", "-list", pdf).splitlines()[2:])
