"""Notice that a journal was copied to another place, so that its copy sends nothing twice.

References are random, so a copy never gives one of the original's. But a copy holds what the
original still had to send, and the original may have sent it since. So all that waits in a copy is
marked as maybe sent: the service is searched for it first.
"""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from gateway.journal import note_shapes
from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

INSTALL = "install"
"""In ``meta``: the installation's random name and its location (see :func:`location_of`)."""
COPIES = "copies"
"""In ``meta``: a list of where this journal was copied from: old name, new name, last number and
link, time.
"""

MACHINE_PATH = Path("/etc/machine-id")
NETWORK_PATH = Path("/sys/class/net")
BLOCK_PATH = Path("/sys/dev/block")
# of a disk, by kind: NVMe, SATA, a memory card
_SERIALS = ("wwid", "device/wwid", "device/cid", "device/serial")
# in the first byte of an address that a program chose, as Wi-Fi does while it looks for networks
_LOCALLY_ADMINISTERED = 2
ENOUGH_CHANGES = 2
# recorder and courier both look, and one copy is noted once
_LOCK = threading.Lock()


def detect_copy(store: Store) -> bool:
    """Return whether the journal is a copy; a copy gets a new installation name.

    :raises sqlite3.Error: when it cannot be written.
    """
    with _LOCK:
        location = location_of(store.path)
        known: dict[str, Any] | None = store.meta(INSTALL, note_shapes.is_installation)
        if known is not None and _is_same(known["location"], location):
            if known["location"] != location:
                _write(store, {**known, "location": location})
            return False
        name = secrets.token_hex(8)
        if known is None:
            _write(store, {"name": name, "location": location})
            return False
        _note_copy(store, known["name"], name, location)
        return True


def _note_copy(store: Store, was: str, now: str, location: dict[str, Any]) -> None:
    last = store.rows("SELECT seq, hex(chain) FROM registration ORDER BY seq DESC LIMIT 1")
    seq, head = last[0] if last else (0, "")
    copy = {"was": was, "now": now, "seq": seq, "head": head, "at_ms": clock.wall_ms()}
    with store.transaction() as connection:
        store.set_meta(COPIES, [*(store.meta(COPIES, note_shapes.are_events) or ()), copy])
        store.set_meta(INSTALL, {"name": now, "location": location})
        connection.execute("UPDATE delivery SET maybe_sent = 1 WHERE maybe_sent = 0")
    logger.error(
        "the journal is a copy of installation %s after row %d; it is now installation %s",
        was,
        seq,
        now,
    )


def was_copied_recently(store: Store, within_ms: int) -> bool:
    """Return whether the journal was found to be a copy at most so many milliseconds ago, or now.

    :raises sqlite3.Error: when it cannot be written.
    """
    detect_copy(store)
    now_ms = clock.wall_ms()
    return any(
        0 <= now_ms - copy["at_ms"] <= within_ms
        for copy in store.meta(COPIES, note_shapes.are_events) or ()
    )


def note_new_file(store: Store) -> None:
    """Note that this program made the journal's file anew in its place, so that it is no copy."""
    known = store.meta(INSTALL, note_shapes.is_installation)
    if known is not None:
        _write(store, {**known, "location": location_of(store.path)})


def location_of(path: Path) -> dict[str, Any]:
    """Return a file's marks: hashes of machine, network cards, disk and folder, and the inode."""
    try:
        machine = MACHINE_PATH.read_text("ascii").strip()
    except OSError:
        machine = ""
    return {
        "machine": _hashed(machine),
        "cards": sorted(map(_hashed, _built_in_addresses())),
        "disk": _hashed(_disk_of(path)),
        "folder": _hashed(str(path.absolute().parent)),
        "file": path.stat().st_ino,
    }


def _built_in_addresses() -> Iterator[str]:
    """Yield the addresses that were burnt into the machine's own network cards."""
    for card in sorted(NETWORK_PATH.iterdir()) if NETWORK_PATH.is_dir() else ():
        device = card / "device"
        # no bridge, no tunnel: those come and go; nor what stands in a USB socket
        if not device.exists() or "usb" in str(device.resolve()):
            continue
        with suppress(OSError, ValueError):
            address = (card / "address").read_text("ascii").strip()
            if not int(address[:2], 16) & _LOCALLY_ADMINISTERED:
                yield address


def _disk_of(path: Path) -> str:
    """Return the serial number of the disk that holds a file; empty where it has none."""
    number = path.stat().st_dev
    device = (BLOCK_PATH / f"{os.major(number)}:{os.minor(number)}").resolve()
    # a part of a disk, or an encrypted layer on one
    layers = (layer.resolve().parent for layer in device.glob("slaves/*"))
    for place in (device, device.parent, *layers):
        for name in _SERIALS:
            with suppress(OSError):
                return (place / name).read_text("ascii", "replace").strip()
    return ""


def _is_same(was: dict[str, Any], now: dict[str, Any]) -> bool:
    """Return whether two locations are one: of the marks that both have at most one differs.

    A machine gets another network card, disk or name, and its folder is moved, but one at a time.
    """
    changed = 0
    for mark, after in now.items():
        before = was.get(mark)
        if before and after:
            is_kept = set(before) & set(after) if mark == "cards" else before == after
            changed += not is_kept
    return changed < ENOUGH_CHANGES


def _write(store: Store, install: dict[str, Any]) -> None:
    with store.transaction():
        store.set_meta(INSTALL, install)


def _hashed(text: str) -> str:
    return hashlib.sha256(b"gateway location" + text.encode()).hexdigest()[:12] if text else ""
