"""The journal's schema: one function for each step from a version to the next, over
``sqlite-utils``.

Tables are STRICT and carry their own checks, so a fault of the program cannot store what no reader
could understand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlite_utils import Database

from gateway.journal.sqlite import sqlite3

_TABLES_1 = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- written once by a person's act, never changed; times in milliseconds
CREATE TABLE registration (
    seq       INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 24),
    workplace TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    employer  TEXT,
    means     TEXT NOT NULL CHECK (means IN ('card', 'form', 'keypad')),
    made_ms   INTEGER NOT NULL,
    boot_ms   INTEGER NOT NULL,
    boot_id   TEXT NOT NULL,
    offset_ms INTEGER,
    error_ms  INTEGER,
    worker    BLOB NOT NULL,
    key_name  TEXT NOT NULL,
    sealed    BLOB NOT NULL,
    chain     BLOB NOT NULL
) STRICT;
CREATE INDEX registration_worker ON registration (worker, workplace, seq);
CREATE INDEX registration_made ON registration (made_ms);

-- exists exactly while something is to be sent; asked: an attempt left here whose answer is not known
CREATE TABLE delivery (
    seq        INTEGER PRIMARY KEY REFERENCES registration (seq),
    tries      INTEGER NOT NULL DEFAULT 0,
    asked      INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1)),
    due_ms     INTEGER NOT NULL DEFAULT 0,
    trouble    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX delivery_order ON delivery (tries, seq);

-- written once by the service's word; validity moves on while the service checks
CREATE TABLE answer (
    seq         INTEGER PRIMARY KEY REFERENCES registration (seq),
    outcome     TEXT NOT NULL CHECK (outcome IN ('confirmed', 'refused')),
    service_id  TEXT NOT NULL,
    validity    TEXT NOT NULL CHECK (validity IN ('pending', 'validated', 'failed')),
    answered_ms INTEGER NOT NULL,
    errors      TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX answer_pending ON answer (seq) WHERE validity = 'pending' AND outcome = 'confirmed';
CREATE INDEX answer_refused ON answer (answered_ms) WHERE outcome = 'refused';

-- origin kiosk: remark 32 flagged here before the service said it
CREATE TABLE remark (
    seq     INTEGER NOT NULL REFERENCES registration (seq),
    code    TEXT NOT NULL,
    origin  TEXT NOT NULL CHECK (origin IN ('service', 'kiosk')),
    seen_ms INTEGER NOT NULL,
    labels  TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (seq, code, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX remark_seen ON remark (code, seen_ms);

CREATE TABLE worker (
    worker        BLOB PRIMARY KEY,
    employer      TEXT,
    employer_name TEXT,
    language      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE workplace (number TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE day (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    user       TEXT NOT NULL,
    workplace  TEXT NOT NULL REFERENCES workplace (number),
    staff_code TEXT NOT NULL,
    opened_ms  INTEGER NOT NULL
) STRICT;
"""

_STATE_1 = """
SELECT r.*, d.tries, d.asked, d.trouble, a.outcome, a.service_id, a.validity, a.errors, coalesce(a.outcome, 'kept') AS status
FROM registration r LEFT JOIN delivery d USING (seq) LEFT JOIN answer a USING (seq)
"""


def _first(database: Database) -> None:
    """Version 1: registrations, their delivery and their answers, workers, workplaces, the day."""
    for statement in _statements(_TABLES_1):
        database.execute(statement)
    database.create_view("state", _STATE_1)


_TABLES_2 = """
-- the verdict on an eID card and on its dates; NULL where there was no card, or before this version
ALTER TABLE registration ADD COLUMN genuine TEXT CHECK (genuine IN ('genuine', 'unproven'));
ALTER TABLE registration ADD COLUMN period TEXT CHECK (period IN ('valid', 'expired', 'not-yet-valid'));

-- a forged or copied card that was refused; card: a keyed hash of the card's number, which tells one card from another
CREATE TABLE evidence (
    seq       INTEGER PRIMARY KEY,
    problem   TEXT NOT NULL,
    reader    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    card      BLOB,
    made_ms   INTEGER NOT NULL,
    boot_ms   INTEGER NOT NULL,
    boot_id   TEXT NOT NULL,
    offset_ms INTEGER,
    error_ms  INTEGER,
    chain     BLOB NOT NULL
) STRICT;
"""


def _second(database: Database) -> None:
    """Version 2: the verdict on a card beside the registration, and the evidence of cards that were
    refused.
    """
    for statement in _statements(_TABLES_2):
        database.execute(statement)


_TABLES_3 = """
-- form 2: the chain is over the digest of what is sealed, so that blanking keeps it verifiable; form 1: over the sealed bytes.
-- digest: of the sealed field (form 2), or of the whole row once one of form 1 is blanked
ALTER TABLE registration ADD COLUMN form INTEGER NOT NULL DEFAULT 1 CHECK (form IN (1, 2));
ALTER TABLE registration ADD COLUMN digest BLOB;
ALTER TABLE registration ADD COLUMN blanked_ms INTEGER;
ALTER TABLE answer ADD COLUMN blanked INTEGER NOT NULL DEFAULT 0 CHECK (blanked IN (0, 1));
CREATE INDEX answer_unblanked ON answer (answered_ms) WHERE outcome = 'confirmed' AND blanked = 0;
CREATE INDEX registration_boxed ON registration (seq) WHERE key_name LIKE 'box-%' AND blanked_ms IS NULL;
CREATE INDEX delivery_due ON delivery (due_ms) WHERE due_ms > 0;
"""


def _third(database: Database) -> None:
    """Version 3: what retention blanks and what stays to verify; the earliest due one is found at
    any length of the queue.
    """
    for statement in _statements(_TABLES_3):
        database.execute(statement)


_TABLES_4 = """
-- shown_ms: when the worker went on from the screen that told it; NULL: to be told at the next visit
ALTER TABLE remark ADD COLUMN shown_ms INTEGER;
"""


def _fourth(database: Database) -> None:
    """Version 4: which remarks their worker has seen."""
    for statement in _statements(_TABLES_4):
        database.execute(statement)


_TABLES_5 = """
-- told_ms: when staff left the page that showed it; NULL: news to them
ALTER TABLE remark ADD COLUMN told_ms INTEGER;
ALTER TABLE answer ADD COLUMN told_ms INTEGER;
ALTER TABLE evidence ADD COLUMN told_ms INTEGER;
CREATE INDEX remark_untold ON remark (seq) WHERE told_ms IS NULL AND origin = 'service';
CREATE INDEX answer_untold ON answer (seq) WHERE told_ms IS NULL AND outcome = 'refused';
CREATE INDEX evidence_untold ON evidence (seq) WHERE told_ms IS NULL;
"""


def _fifth(database: Database) -> None:
    """Version 5: which remarks and refusals staff have seen."""
    for statement in _statements(_TABLES_5):
        database.execute(statement)


_TABLES_6 = """
-- what is due at once, in the order in which it is sent; what waits is in delivery_due
DROP INDEX delivery_order;
DROP INDEX delivery_due;
CREATE INDEX delivery_ready ON delivery (tries, seq) WHERE due_ms = 0;
CREATE INDEX delivery_due ON delivery (due_ms, tries) WHERE due_ms > 0;
-- blanked, and the worker's index still stands there, since a remark is to be told
CREATE INDEX registration_noticed ON registration (seq) WHERE blanked_ms IS NOT NULL AND worker <> x'';
"""


def _sixth(database: Database) -> None:
    """Version 6: what is due is found past any number of rows that wait; which blanked rows still
    have somebody to be told.
    """
    for statement in _statements(_TABLES_6):
        database.execute(statement)


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    _first,
    _second,
    _third,
    _fourth,
    _fifth,
    _sixth,
)
"""The step at place n leads from version n to version n + 1; each runs inside the caller's
transaction.
"""


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: SQLite's own ``executescript`` would commit the
    transaction around it.
    """
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
