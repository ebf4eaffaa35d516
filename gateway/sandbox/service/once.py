"""Assertions that were used: each is good for one token, also when the service was started again in
between.
"""

from __future__ import annotations

import hashlib

from gateway.sandbox.service.database import Database


class UsedAssertions:
    """Kept by the digest of their ``jti``, so that each takes the same room, until they could not
    be used any more.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, jti: str, until_ms: int, now_ms: int) -> bool:
        """Use an assertion up; ``False`` when that was done before. On disk when this returns.

        ``until_ms``: from when on it is refused anyway. ``now_ms``: what ended before it is
        forgotten.
        """
        digest = hashlib.sha256(jti.encode("utf-8", "surrogatepass")).digest()
        with self._database.transaction() as db:
            db.execute("DELETE FROM assertion WHERE until_ms < ?", (now_ms,))
            taken = db.execute("INSERT OR IGNORE INTO assertion VALUES (?, ?)", (digest, until_ms))
            return taken.rowcount == 1
