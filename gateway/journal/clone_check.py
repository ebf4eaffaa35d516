"""Which kiosk a journal belongs to: a copied disk or a backup that is started is noticed, and
nothing of it is sent twice.

References are random, so a copy never gives one of the original's. But a copy holds what the
original still had to send, and the original may have sent it since. So everything that waits in a
copy counts as asked: the service is asked for it first.
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
"""In ``meta``: the installation's random name and where it was last seen."""
COPIES = "copies"
"""In ``meta``: a list of where this journal was copied from: old name, new name, last number and
link, time.
"""

_MACHINE = Path("/etc/machine-id")
_NETWORK = Path("/sys/class/net")
# recorder and courier both look, and one copy is noted once
_SETTLING = threading.Lock()


def settle_in(store: Store) -> bool:
    """Know the installation again, or take a new name where the journal stands elsewhere; true when
    it is a copy.

    :raises sqlite3.Error: when it cannot be written.
    """
    with _SETTLING:
        return _settled_in(store)


def _settled_in(store: Store) -> bool:
    place = whereabouts(store.path)
    known: dict[str, Any] | None = store.meta(INSTALL)
    if known is not None and _same(known["place"], place):
        if known["place"] != place:
            _note(store, {**known, "place": place})
        return False
    name = secrets.token_hex(8)
    if known is None:
        _note(store, {"name": name, "place": place})
        return False
    last = store.rows("SELECT seq, hex(chain) FROM registration ORDER BY seq DESC LIMIT 1")
    seq, head = last[0] if last else (0, "")
    with store.transaction() as connection:
        copy = {
            "was": known["name"],
            "now": name,
            "seq": seq,
            "head": head,
            "at_ms": clock.wall_ms(),
        }
        store.set_meta(COPIES, [*(store.meta(COPIES) or ()), copy])
        store.set_meta(INSTALL, {"name": name, "place": place})
        connection.execute("UPDATE delivery SET asked = 1 WHERE asked = 0")
    logger.error(
        "the journal is a copy of installation %s after row %d; it is now installation %s",
        known["name"],
        seq,
        name,
    )
    return True


def just_copied(store: Store, within_ms: int) -> bool:
    """Whether the journal was found to be a copy so many milliseconds ago or less; where nobody
    looked yet, it is looked now.

    :raises sqlite3.Error: when it cannot be written.
    """
    settle_in(store)
    return any(
        0 <= clock.wall_ms() - copy["at_ms"] <= within_ms for copy in store.meta(COPIES) or ()
    )


def whereabouts(path: Path) -> dict[str, Any]:
    """Where a file stands: the machine's id, its network cards and the file's number, each as a
    short hash.
    """
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


def _same(was: dict[str, Any], now: dict[str, Any]) -> bool:
    """A network card may be changed, so one that is still there is enough; a copied disk meets none
    of them.
    """
    if was["machine"] != now["machine"] or was["file"] != now["file"]:
        return False
    return not was["cards"] or not now["cards"] or bool(set(was["cards"]) & set(now["cards"]))


def moved(store: Store) -> None:
    """The journal was made anew by this very program, in its own place: its file has another
    number, and it is no copy.
    """
    known = store.meta(INSTALL)
    if known is not None:
        _note(store, {**known, "place": whereabouts(store.path)})


def _note(store: Store, content: dict[str, Any]) -> None:
    with store.transaction():
        store.set_meta(INSTALL, content)


def _hashed(text: str) -> str:
    return hashlib.sha256(b"gateway whereabouts" + text.encode()).hexdigest()[:12] if text else ""
