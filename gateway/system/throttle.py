"""Slow down who guesses: after each wrong try a wait that doubles, kept over a new start.

A new start of the machine says nothing of how long it was off, and the wall clock can be set: a
wait whose age is unknown begins anew. It is never longer than :data:`LONGEST_S`, so nobody is
locked out for more than minutes.
"""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

from gateway.system import clock, documents
from gateway.system.files import write_atomically

logger = logging.getLogger(__name__)

# names of the files in the home folder
SIGN_IN, STAFF_CODE, STAFF_SECRET = "tries.sign-in", "tries.staff-code", "tries.staff-secret"
LONGEST_S = 300
# from here on the wait is the longest
_MOST_COUNTED = 9


def wait_after(wrong_tries: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row: 2, 4, 8 and so on."""
    return min(2**wrong_tries, LONGEST_S) if wrong_tries else 0


class Throttle:
    """Count wrong tries in a row in one file; safe for all threads.

    :param path: the file; it is made at the first wrong try and removed at the right one.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._count, self._until_ms = self._read()

    @property
    def count(self) -> int:
        """Return how many tries in a row were wrong, of which a few are counted only."""
        return self._count

    @property
    def wait_s(self) -> float:
        """Return the seconds left until the next try."""
        return max(0, self._until_ms - clock.boot_ms()) / 1000

    def on_wrong(self) -> None:
        """Note a wrong try; from now on there is a longer wait."""
        with self._lock:
            self._count = min(self._count + 1, _MOST_COUNTED)
            self._until_ms = clock.boot_ms() + wait_after(self._count) * 1000
            self._write()

    def on_right(self) -> None:
        """Forget the wrong tries."""
        with self._lock:
            if self._count:
                self._count = self._until_ms = 0
                self._write()

    def _read(self) -> tuple[int, int]:
        try:
            noted = documents.read_json(documents.read_bytes(self._path, 1_000))
            count, boot_id, until_ms = noted["count"], noted["boot_id"], noted["until_ms"]
            if not all(type(number) is int for number in (count, until_ms)):
                raise TypeError
        except FileNotFoundError:
            return 0, 0
        except (OSError, ValueError, KeyError, TypeError):
            # how many there were is unknown
            count, boot_id, until_ms = _MOST_COUNTED, "", 0
        count = min(max(0, count), _MOST_COUNTED)
        longest_ms = clock.boot_ms() + wait_after(count) * 1000
        is_this_boot = bool(boot_id) and boot_id == clock.boot_id()
        return count, min(until_ms, longest_ms) if is_this_boot else longest_ms

    def _write(self) -> None:
        noted = {"count": self._count, "boot_id": clock.boot_id(), "until_ms": self._until_ms}
        try:
            if self._count:
                write_atomically(self._path, json.dumps(noted))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            logger.warning(
                "%s cannot be written (%s): wrong tries count until the program ends only",
                self._path,
                error.strerror,
            )
