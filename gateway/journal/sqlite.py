"""SQLite: the library that the package ``pysqlite3`` brings, else Python's own.

The whole program imports it from here, so that it knows one set of exceptions. ``store`` refuses a
library that is too old.
"""

from __future__ import annotations

try:
    from pysqlite3 import dbapi2 as sqlite3
except ImportError:
    # a Python that is linked with a sound SQLite needs no package
    import sqlite3

__all__ = ["DAMAGE", "FULL", "IOERR", "code_of", "sqlite3"]

IOERR, FULL = 10, 13
_NOMEM, _IOERR_NOMEM = 7, 3082
# SQLITE_CORRUPT, SQLITE_NOTADB: the bytes are wrong, which another try does not change
DAMAGE = (11, 26)


def code_of(error: BaseException) -> int:
    """Return SQLite's primary result code of an error; 0 where the error is none of SQLite's."""
    code = int(getattr(error, "sqlite_errorcode", 0) or 0)
    # SQLite names it an I/O error, and memory is short
    return _NOMEM if code == _IOERR_NOMEM else code & 0xFF
