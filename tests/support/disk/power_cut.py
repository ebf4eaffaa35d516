"""Power cuts: record a program's writes and syncs, and rebuild the disk as a cut would leave it.

``strace`` records each write, sync, truncation, creation, renaming, second name and removal of a
real process on the real SQLite. What was synced is certain. Of what was not, a cut leaves nothing,
all, or any choice of 512-byte sectors: torn and in any order. A name is certain once its folder was
synced.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.project import ROOT

SECTOR = 512
_CALLS = "pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,link,openat"
_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_FD = re.compile(r"^(\d+)(?:<([^>]*)>)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """Hold a system call on a file of the home folder; ``name`` "said" is a line on the output."""

    name: str
    path: str
    data: bytes = b""
    offset: int = 0
    other: str = ""


def record(home: Path, log: Path, *arguments: str) -> list[Call]:
    """Run ``python ARGUMENTS`` under strace; its calls on files in ``home``, and what it said, in
    order.
    """
    command = [
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "100000",
        "-e",
        f"trace={_CALLS}",
        "-e",
        "signal=none",
        "-o",
        str(log),
    ]
    subprocess.run(
        [*command, sys.executable, *arguments],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        timeout=120,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    return list(_parsed(log, home))


def _parsed(log: Path, home: Path) -> Iterator[Call]:
    folder = str(home.resolve())
    with log.open(encoding="ascii") as lines:
        for line in lines:
            match = _LINE.match(line)
            if match is None or int(match[3]) < 0:
                continue
            name, arguments = match[1], match[2]
            texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
            if name in ("openat", "unlink", "rename", "link"):
                paths = [os.fsdecode(text) for text in texts]
                if not paths[0].startswith(folder + "/"):
                    continue
                if name != "openat":
                    yield Call(name, paths[0], other=paths[-1])
                elif "O_CREAT" in arguments:
                    yield Call(
                        "create", paths[0], other="truncate" if "O_TRUNC" in arguments else ""
                    )
                continue
            descriptor = _FD.match(arguments)
            assert descriptor is not None, line[:200]
            path = _path(descriptor[2] or "")
            if name == "write" and descriptor[1] == "1":
                yield Call("said", "", texts[0])
            elif path == folder or path.startswith(folder + "/"):
                yield _on_file(name, path, arguments, texts)


def _path(shown: str) -> str:
    return (
        os.fsdecode(bytes.fromhex(shown.replace("\\x", ""))) if shown.startswith("\\x") else shown
    )


def _on_file(name: str, path: str, arguments: str, texts: list[bytes]) -> Call:
    if name == "pwrite64":
        return Call("write", path, texts[0], int(arguments.rsplit(", ", 1)[1]))
    if name == "ftruncate":
        return Call("truncate", path, offset=int(arguments.rsplit(", ", 1)[1]))
    if name == "write":
        return Call("append", path, texts[0])
    return Call("sync", path)


@dataclass
class _File:
    """Hold one file: the bytes that are certain, and the calls since."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[Call] = field(default_factory=list)
    size: int = 0

    def take(self, call: Call) -> None:
        """Note a call on this file."""
        self.since.append(call)

    def sync(self) -> None:
        """Make all of it certain."""
        for call in self.since:
            _apply(self.certain, call, None)
        self.since.clear()

    def after_cut(self, chance: random.Random | None, *, everything: bool) -> bytes:
        """Return what a cut leaves: certain bytes, and of the rest all, nothing, or by chance."""
        content = bytearray(self.certain)
        for call in self.since:
            if everything or chance is not None:
                _apply(content, call, None if everything else chance)
        return bytes(content)


def _apply(content: bytearray, call: Call, chance: random.Random | None) -> None:
    if call.name == "truncate":
        if chance is None or chance.random() < 0.5:
            del content[call.offset :]
            content.extend(bytes(call.offset - len(content)))
        return
    offset = len(content) if call.name == "append" else call.offset
    place, end = offset, offset + len(call.data)
    while place < end:
        upto = min(end, (place // SECTOR + 1) * SECTOR)
        if chance is None or chance.random() < 0.5:
            content.extend(bytes(max(0, upto - len(content))))
            content[place:upto] = call.data[place - offset : upto - offset]
        place = upto


class Disk:
    """Play the home folder's disk call by call; the files of ``start`` are certain."""

    def __init__(self, home: Path, start: Path | None = None) -> None:
        self._home = str(home.resolve())
        self._names: dict[str, _File] = {}
        self._certain: dict[str, _File] = {}
        for file in start.iterdir() if start else ():
            if file.is_file():
                self._names[file.name] = _File(bytearray(file.read_bytes()))
        self._certain = dict(self._names)
        self._renames: list[dict[str, _File]] = []

    def take(self, call: Call) -> None:
        """Play the next call."""
        if call.name == "sync" and call.path == self._home:
            self._certain = dict(self._names)
            self._renames.clear()
            return
        name = Path(call.path).name
        if call.name == "create":
            if name not in self._names:
                self._names[name] = _File()
                self._renames.append(dict(self._names))
            elif call.other:
                self._names[name].take(Call("truncate", call.path))
        elif call.name == "unlink":
            self._names.pop(name, None)
            self._renames.append(dict(self._names))
        elif call.name == "rename":
            self._names[Path(call.other).name] = self._names.pop(name)
            self._renames.append(dict(self._names))
        elif call.name == "link":
            self._names[Path(call.other).name] = self._names[name]
            self._renames.append(dict(self._names))
        elif call.name == "sync":
            self._names[name].sync()
        elif name in self._names:
            self._names[name].take(call)

    def cut(self, target: Path, seed: int) -> None:
        """Write into ``target`` what the disk holds if the power goes now.

        :param seed: 0: nothing that is not synced; 1: all of it; else a choice by chance.
        """
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        chance = random.Random(seed) if seed > 1 else None  # noqa: S311 - sectors, not secrets
        names = self._names if seed == 1 else self._certain
        if chance is not None:
            # names change in order, and all at once or not yet
            names = chance.choice([self._certain, *self._renames])
        for name, file in names.items():
            # memory, not disk
            if not name.endswith("-shm"):
                (target / name).write_bytes(file.after_cut(chance, everything=seed == 1))
