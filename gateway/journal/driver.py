"""SQLite itself: the sound library that the package ``pysqlite3`` brings, else Python's own (``store`` refuses an old one).

One place, so that the whole program speaks of the same exceptions.
"""

from __future__ import annotations

try:
    from pysqlite3 import dbapi2 as sqlite3
except ImportError:  # a Python that is linked with a sound SQLite needs no package
    import sqlite3

__all__ = ["sqlite3"]
