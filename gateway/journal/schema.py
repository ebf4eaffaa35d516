"""The journal's schema, as one function for each step from a version to the next.

Tables are STRICT and carry their own checks, so that a fault of the program cannot store what no
reader could understand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from gateway.journal.sqlite import sqlite3

if TYPE_CHECKING:
    from sqlite_utils import Database

OBJECTS = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- written once by a person's act, never changed but by retention; times in milliseconds;
-- the columns stand in the order of gateway.journal.row.RegistrationRow
-- contractor: the user under whose log-in it was registered, and is sent
-- regime: the law's, under which it was made
-- days_ahead: for how many days after its own it counts; 1: made today for tomorrow
-- authenticity, card_period: the verdict on an eID card and its dates; NULL without a card
-- blank_mark: of retention, keyed, once it blanked the row (gateway.journal.blank_marks)
-- sealed_digest: of the sealed field; the chain covers it in place of the field, which may go
CREATE TABLE registration (
    seq           INTEGER PRIMARY KEY,
    reference     TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 24),
    contractor    TEXT NOT NULL,
    workplace     TEXT NOT NULL,
    direction     TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    regime        TEXT NOT NULL CHECK (regime IN ('daily', 'in-out')),
    days_ahead    INTEGER NOT NULL CHECK (days_ahead IN (0, 1)),
    employer      TEXT,
    means         TEXT NOT NULL CHECK (means IN ('card', 'form', 'keypad')),
    made_ms       INTEGER NOT NULL,
    boot_ms       INTEGER NOT NULL,
    boot_id       TEXT NOT NULL,
    offset_ms     INTEGER,
    error_ms      INTEGER,
    key_name      TEXT NOT NULL,
    sealed_digest BLOB NOT NULL,
    authenticity  TEXT CHECK (authenticity IN ('genuine', 'unproven')),
    card_period   TEXT CHECK (card_period IN ('valid', 'expired', 'not-yet-valid')),
    worker        BLOB NOT NULL,
    sealed        BLOB NOT NULL,
    blanked_ms    INTEGER,
    blank_mark    BLOB,
    chain         BLOB NOT NULL,
    CHECK (days_ahead = 0 OR regime = 'daily')
) STRICT;
CREATE INDEX registration_worker ON registration (worker, workplace, seq);
CREATE INDEX registration_made ON registration (made_ms);
CREATE INDEX registration_ahead ON registration (made_ms) WHERE days_ahead = 1;
-- sealed while the keyring was locked
CREATE INDEX registration_boxed ON registration (seq)
    WHERE key_name LIKE 'box-%' AND blanked_ms IS NULL;
-- blanked, and the worker's index still stands there, since the worker has not seen a remark
CREATE INDEX registration_noticed ON registration (seq)
    WHERE blanked_ms IS NOT NULL AND worker <> x'';

-- exists exactly while something is to be sent
-- worker: as in its registration; is_first: the worker's earliest one here, the only one that may
-- be sent; the triggers below keep both, whatever writes
-- maybe_sent: an attempt left here whose answer is not known
-- approval: staff looked at what was sealed while the keyring was locked (a keyed mark)
CREATE TABLE delivery (
    seq        INTEGER PRIMARY KEY REFERENCES registration (seq),
    worker     BLOB NOT NULL DEFAULT x'',
    is_first   INTEGER NOT NULL DEFAULT 0 CHECK (is_first IN (0, 1)),
    tries      INTEGER NOT NULL DEFAULT 0,
    maybe_sent INTEGER NOT NULL DEFAULT 0 CHECK (maybe_sent IN (0, 1)),
    due_ms     INTEGER NOT NULL DEFAULT 0,
    trouble    TEXT NOT NULL DEFAULT '',
    approval   BLOB
) STRICT;
CREATE INDEX delivery_worker ON delivery (worker, seq);
-- due at once, in the order in which it is sent
CREATE INDEX delivery_ready ON delivery (tries, seq) WHERE due_ms = 0 AND is_first = 1;
-- waits
CREATE INDEX delivery_due ON delivery (due_ms, tries) WHERE due_ms > 0 AND is_first = 1;
-- to look up, in order
CREATE INDEX delivery_maybe_sent ON delivery (tries, seq, due_ms) WHERE maybe_sent = 1;

CREATE TRIGGER delivery_kept AFTER INSERT ON delivery BEGIN
    UPDATE delivery SET
        worker = coalesce((SELECT worker FROM registration WHERE seq = new.seq), worker)
    WHERE seq = new.seq;
END;
CREATE TRIGGER delivery_settled AFTER DELETE ON delivery BEGIN
    UPDATE delivery SET is_first = 1 WHERE is_first = 0
        AND seq = (SELECT min(seq) FROM delivery WHERE worker = old.worker);
END;
CREATE TRIGGER worker_known AFTER UPDATE OF worker ON registration BEGIN
    UPDATE delivery SET worker = new.worker WHERE seq = new.seq;
END;
-- who was first of the old worker or the new one, and who is now
CREATE TRIGGER delivery_worker_known AFTER UPDATE OF worker ON delivery BEGIN
    UPDATE delivery SET is_first = 1 WHERE is_first = 0
        AND seq = (SELECT min(seq) FROM delivery WHERE worker = old.worker);
    UPDATE delivery SET is_first = (seq = (SELECT min(seq) FROM delivery WHERE worker = new.worker))
        WHERE seq IN (
            new.seq, (SELECT min(seq) FROM delivery WHERE worker = new.worker AND seq > new.seq)
        );
END;

-- written once by the service's word; validity moves on while the service checks
-- worker_seen_ms: when the worker went on from the screen that showed the refusal
-- staff_seen_ms: when staff left the page that showed the refusal; NULL: not seen yet
-- dealt_with: the number of staff's note about a refusal (staff_note); NULL: open
-- seen_mark: keyed, over what was seen and dealt with (gateway.journal.seen_marks)
-- errors: the codes of a refusal, as JSON; the service's prose is not kept
-- mark: keyed, over what the service said and its remarks (gateway.journal.answer_marks)
-- counted_ms: from when retention counts, by a clock that was steady for hours; NULL: not yet
-- counted_mark: keyed, over counted_ms (gateway.journal.blank_marks)
CREATE TABLE answer (
    seq            INTEGER PRIMARY KEY REFERENCES registration (seq),
    outcome        TEXT NOT NULL CHECK (outcome IN ('confirmed', 'refused')),
    service_id     TEXT NOT NULL,
    validity       TEXT NOT NULL CHECK (validity IN ('pending', 'validated', 'failed')),
    answered_ms    INTEGER NOT NULL,
    errors         TEXT NOT NULL DEFAULT '[]',
    mark           BLOB,
    blanked        INTEGER NOT NULL DEFAULT 0 CHECK (blanked IN (0, 1)),
    counted_ms     INTEGER,
    counted_mark   BLOB,
    worker_seen_ms INTEGER,
    staff_seen_ms  INTEGER,
    dealt_with     INTEGER,
    seen_mark      BLOB
) STRICT;
CREATE INDEX answer_pending ON answer (seq) WHERE validity = 'pending' AND outcome = 'confirmed';
CREATE INDEX answer_refused ON answer (answered_ms) WHERE outcome = 'refused';
CREATE INDEX answer_unblanked ON answer (counted_ms) WHERE outcome = 'confirmed' AND blanked = 0;
CREATE INDEX answer_acknowledged ON answer (counted_ms)
    WHERE outcome = 'refused' AND blanked = 0 AND staff_seen_ms IS NOT NULL;
CREATE INDEX answer_staff_unseen ON answer (seq)
    WHERE staff_seen_ms IS NULL AND outcome = 'refused';

-- origin kiosk: remark 32, which the kiosk flagged before the service said it
-- labels: the service's texts, sealed (gateway.journal.labels); empty without any
-- sent_ms: with which moment this kiosk sent it, where its own was impossible
-- worker_seen_ms: when the worker went on from the screen that showed it
-- staff_seen_ms: when staff left the page that showed it
-- dealt_with, seen_mark: as in answer
CREATE TABLE remark (
    seq            INTEGER NOT NULL REFERENCES registration (seq),
    code           TEXT NOT NULL,
    origin         TEXT NOT NULL CHECK (origin IN ('service', 'kiosk')),
    received_ms    INTEGER NOT NULL,
    labels         BLOB NOT NULL DEFAULT x'',
    sent_ms        INTEGER,
    worker_seen_ms INTEGER,
    staff_seen_ms  INTEGER,
    dealt_with     INTEGER,
    seen_mark      BLOB,
    PRIMARY KEY (seq, code, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX remark_received ON remark (code, received_ms);
CREATE INDEX remark_staff_unseen ON remark (seq) WHERE staff_seen_ms IS NULL AND origin = 'service';

-- the record of evidence (gateway.journal.evidence.record): what happened, never changed
-- kind, made_ms: as in the body, to find entries by
-- mark: keyed, over number and hash; NULL without a key, empty for an entry that the record disowns
CREATE TABLE record (
    seq     INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    body    TEXT NOT NULL,
    hash    BLOB NOT NULL,
    mark    BLOB
) STRICT;
CREATE INDEX record_kind ON record (kind, seq) WHERE kind <> 'registration';

-- the kiosk's signature of the record's head at number seq
CREATE TABLE record_signature (
    seq       INTEGER PRIMARY KEY,
    public    BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;

-- what staff wrote about an outage or attached to it; seq: its number in the record
-- outage: the number of the outage; sealed: the text, or the name, digest and size of the file
CREATE TABLE outage_note (
    seq    INTEGER PRIMARY KEY,
    outage INTEGER NOT NULL,
    field  TEXT NOT NULL CHECK (field IN ('name', 'ticket', 'note', 'attachment')),
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX outage_note_outage ON outage_note (outage, seq);

-- a correction of hours for the office; seq: its number in the record
-- sealed: the right moment, or none, and the reason; blanked with its registration
CREATE TABLE correction (
    seq          INTEGER PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (seq),
    sealed       BLOB NOT NULL
) STRICT;
CREATE INDEX correction_registration ON correction (registration);

-- a worker's L1 or A1 that staff saw; seq: its number in the record
-- worker: as in registration; sealed: the name; ends_ms: of the period, from when retention counts
CREATE TABLE seen_paper (
    seq        INTEGER PRIMARY KEY,
    worker     BLOB NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('limosa', 'a1')),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    made_ms    INTEGER NOT NULL,
    ends_ms    INTEGER NOT NULL,
    sealed     BLOB NOT NULL,
    blanked_ms INTEGER
) STRICT;
CREATE INDEX seen_paper_worker ON seen_paper (worker) WHERE blanked_ms IS NULL;
CREATE INDEX seen_paper_ends ON seen_paper (ends_ms) WHERE blanked_ms IS NULL;

-- what staff did about remarks or refusals; seq: its number in the record
-- sealed: the note, and by whom; counted_ms: as in answer
CREATE TABLE staff_note (
    seq        INTEGER PRIMARY KEY,
    made_ms    INTEGER NOT NULL,
    sealed     BLOB NOT NULL,
    counted_ms INTEGER,
    blanked_ms INTEGER
) STRICT;
CREATE INDEX staff_note_unblanked ON staff_note (counted_ms) WHERE blanked_ms IS NULL;

-- an authority's stamp (RFC 3161) of the record's head at number seq; entry: the one that tells it
CREATE TABLE record_stamp (
    seq       INTEGER PRIMARY KEY,
    entry     INTEGER NOT NULL,
    authority TEXT NOT NULL,
    token     BLOB NOT NULL
) STRICT;

-- a forged or copied card that was refused; seq: its number in the record
-- card: a keyed hash of the card's number; reader, reason and card are blanked at blanked_ms
-- counted_ms, dealt_with, seen_mark: as in answer
CREATE TABLE refused_card (
    seq           INTEGER PRIMARY KEY,
    problem       TEXT NOT NULL,
    reader        TEXT NOT NULL,
    reason        TEXT NOT NULL,
    card          BLOB,
    made_ms       INTEGER NOT NULL,
    staff_seen_ms INTEGER,
    counted_ms    INTEGER,
    blanked_ms    INTEGER,
    dealt_with    INTEGER,
    seen_mark     BLOB
) STRICT;
CREATE INDEX refused_card_acknowledged ON refused_card (counted_ms)
    WHERE blanked_ms IS NULL AND staff_seen_ms IS NOT NULL;
CREATE INDEX refused_card_staff_unseen ON refused_card (seq) WHERE staff_seen_ms IS NULL;

-- a visitor or a delivery, never sent; seq: of the arrival in the record, which says who is here
-- sealed: name, company and host (gateway.journal.visitors)
-- counted_ms: as in answer, from the arrival on
CREATE TABLE visitor (
    seq        INTEGER PRIMARY KEY,
    came_ms    INTEGER NOT NULL,
    sealed     BLOB NOT NULL,
    counted_ms INTEGER,
    blanked_ms INTEGER
) STRICT;
CREATE INDEX visitor_unblanked ON visitor (counted_ms) WHERE blanked_ms IS NULL;

-- nothing that is registered: that comes from rows whose seal is whole
CREATE TABLE worker (
    worker   BLOB PRIMARY KEY,
    language TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- who is expected on a workplace: as the last crew file said, which a new file replaces, or by hand
-- worker: the blind index of the number, empty for so many people; sealed: number and names
-- (gateway.journal.crews); day: of Belgium, the only one; empty for each day
CREATE TABLE crew (
    id        INTEGER PRIMARY KEY,
    workplace TEXT NOT NULL,
    employer  TEXT NOT NULL,
    worker    BLOB NOT NULL,
    sealed    BLOB NOT NULL,
    read_ms   INTEGER NOT NULL,
    by_hand   INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
    people    INTEGER NOT NULL DEFAULT 1 CHECK (people > 0),
    day       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX crew_workplace ON crew (workplace, id);

CREATE TABLE workplace (number TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- declared: the numbers of the workplaces that the log-in's contractor declared, as JSON
-- mark: keyed, over all of it; NULL when it was opened while the keyring was locked
CREATE TABLE day (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    user       TEXT NOT NULL,
    workplace  TEXT NOT NULL REFERENCES workplace (number),
    declared   TEXT NOT NULL,
    staff_code TEXT NOT NULL,
    opened_ms  INTEGER NOT NULL,
    mark       BLOB
) STRICT;

CREATE VIEW state AS
SELECT r.*, d.tries, d.maybe_sent, d.trouble,
    a.outcome, a.service_id, a.validity, a.errors, a.answered_ms,
    coalesce(a.outcome, 'kept') AS status
FROM registration r LEFT JOIN delivery d USING (seq) LEFT JOIN answer a USING (seq);
"""
"""All that this version makes, as SQL."""


def _create(database: Database) -> None:
    """Create version 1: all tables, their indexes and the view ``state``."""
    for statement in statements(OBJECTS):
        database.execute(statement)


Migration = Callable[["Database"], None]
MIGRATIONS: tuple[Migration, ...] = (_create,)
"""The step at place n leads from version n to n + 1; each runs inside the caller's transaction."""


def statements(script: str) -> Iterator[str]:
    """Yield the statements of ``script`` one by one.

    SQLite's own ``executescript`` would commit the transaction around it.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
