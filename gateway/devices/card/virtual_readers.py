"""Tell virtual card readers from real ones: whoever reaches the port of one puts any card in.

vsmartcard's driver (vpcd) gives the card service a reader whose card comes over TCP; its default
configuration listens on all interfaces. Only a practice site reads cards from one. Source: the
vsmartcard project's description of vpcd, and reader.conf(5) of pcsc-lite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CONFIGURATION = Path("/etc/reader.conf.d")
_TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
_WORDS = ("virtual", "vpcd", "vicc")
# vpcd's own, and that of its second slot
_DEFAULT_PORTS = frozenset({35963, 35964})
_ENTRY = re.compile(r"^[ \t]*(FRIENDLYNAME|DEVICENAME|LIBPATH)[ \t]+\"?([^\"\n]*)", re.MULTILINE)
# of a socket that waits for connections
_LISTENS = "0A"


@dataclass(frozen=True, slots=True)
class VirtualReader:
    """Hold a virtual reader as the card service is configured: its name, and its slots' ports."""

    name: str
    ports: frozenset[int]


def is_virtual(name: str, folder: Path = CONFIGURATION) -> bool:
    """Return whether a reader is a virtual one, by its name or by the driver configured for it."""
    folded = name.casefold()
    return any(word in folded for word in _WORDS) or any(
        reader.name and folded.startswith(reader.name.casefold()) for reader in configured(folder)
    )


def configured(folder: Path = CONFIGURATION) -> list[VirtualReader]:
    """Return the virtual readers in the card service's configuration."""
    return [reader for text in _texts(folder) for reader in _readers(text)]


def open_ports(folder: Path = CONFIGURATION, tables: Sequence[Path] = _TABLES) -> list[int]:
    """Return the ports at which this machine waits for virtual cards, on whatever interface."""
    ports = _DEFAULT_PORTS.union(*(reader.ports for reader in configured(folder)))
    return sorted(ports & set(_listening(tables)))


def _texts(folder: Path) -> Iterator[str]:
    try:
        files = [folder.with_suffix(""), *sorted(folder.iterdir())]
    except OSError:
        return
    for file in files:
        try:
            yield file.read_text("utf-8", "replace")
        except OSError:
            continue


def _readers(text: str) -> Iterator[VirtualReader]:
    """Yield the virtual readers of one file; each begins with its name."""
    entry: dict[str, str] = {}
    for key, value in [*_ENTRY.findall(text), ("FRIENDLYNAME", "")]:
        if key == "FRIENDLYNAME" and entry:
            if "vpcd" in entry.get("LIBPATH", "").casefold():
                yield VirtualReader(entry.get("FRIENDLYNAME", ""), _ports(entry))
            entry = {}
        entry[key] = value.strip()


def _ports(entry: dict[str, str]) -> frozenset[int]:
    """Return the ports of ``DEVICENAME /dev/null:0x8C7B``, one a slot."""
    try:
        first = int(entry.get("DEVICENAME", "").rpartition(":")[2], 0)
    except ValueError:
        return _DEFAULT_PORTS
    return frozenset({first, first + 1})


def _listening(tables: Sequence[Path]) -> Iterator[int]:
    """Yield the TCP ports at which something on this machine listens; none where none is told."""
    for table in tables:
        try:
            lines = table.read_text("ascii").splitlines()[1:]
        except OSError:
            continue
        for words in map(str.split, lines):
            if words[3] == _LISTENS:
                yield int(words[1].rpartition(":")[2], 16)
