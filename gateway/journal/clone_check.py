"""Notice that a journal was copied to another place, so that its copy sends nothing twice.

References are random, so a copy never gives one of the original's. But a copy holds what the
original still had to send, and the original may have sent it since. So all that waits in a copy is
marked as maybe sent: the service is searched for it first.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
import threading
from pathlib import Path
from typing import Any

from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

INSTALL = "install"
"""In ``meta``: the installation's random name and its location (see :func:`location_of`)."""
COPIES = "copies"
"""In ``meta``: a list of where this journal was copied from: old name, new name, last number and
link, time.
"""

_MACHINE = Path("/etc/machine-id")
_NETWORK = Path("/sys/class/net")
# recorder and courier both look, and one copy is noted once
_LOCK = threading.Lock()


def detect_copy(store: Store) -> bool:
    """Return whether the journal is a copy; a copy gets a new installation name.

    :raises sqlite3.Error: when it cannot be written.
    """
    with _LOCK:
        location = location_of(store.path)
        known: dict[str, Any] | None = store.meta(INSTALL)
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
        store.set_meta(COPIES, [*(store.meta(COPIES) or ()), copy])
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
    return any(0 <= now_ms - copy["at_ms"] <= within_ms for copy in store.meta(COPIES) or ())


def note_new_file(store: Store) -> None:
    """Note that this program made the journal's file anew in its place, so that it is no copy."""
    known = store.meta(INSTALL)
    if known is not None:
        _write(store, {**known, "location": location_of(store.path)})


def location_of(path: Path) -> dict[str, Any]:
    """Return a file's location: hashes of the machine and its network cards, and the inode."""
    try:
        machine = _MACHINE.read_text("ascii").strip()
    except OSError:
        machine = ""
    cards = []
    if _NETWORK.is_dir():
        for card in _NETWORK.iterdir():
            # no bridge, no tunnel: those come and go
            if (card / "device").exists():
                cards.append(_hashed((card / "address").read_text("ascii").strip()))
    return {"machine": _hashed(machine), "cards": sorted(cards), "file": path.stat().st_ino}


def _is_same(was: dict[str, Any], now: dict[str, Any]) -> bool:
    """Return whether two locations are one; a network card may be changed, but not all of them."""
    if was["machine"] != now["machine"] or was["file"] != now["file"]:
        return False
    return not was["cards"] or not now["cards"] or bool(set(was["cards"]) & set(now["cards"]))


def _write(store: Store, install: dict[str, Any]) -> None:
    with store.transaction():
        store.set_meta(INSTALL, install)


def _hashed(text: str) -> str:
    return hashlib.sha256(b"gateway location" + text.encode()).hexdigest()[:12] if text else ""
