"""The courier's side of the journal: what is due, what was asked, what the service answered.

Every change is one transaction. ``asked`` is set before an attempt leaves and cleared only by
certain knowledge, so after a crash or a lost answer it is known which registrations the service may
already hold.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    Registration,
    Remark,
    Timestamp,
    Validity,
    Workplace,
)
from gateway.journal import day
from gateway.journal.due_query import next_ones
from gateway.journal.encryption import Sealer, UnsealError
from gateway.journal.registrations import REMARK_32
from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

_SEALED_ELSEWHERE = "sealed with a key that is not here"
_KEY_RETRY_MS = 60_000
_FLAGS_AT_ONCE = 500
_ANSWER_VALUES = 6
# SQLite takes 32,766 values a statement, and a look-up may find any number
_SETTLED_AT_ONCE = 500 * _ANSWER_VALUES
_KINDS = {word.value: word for word in NumberKind}
_MEANS = {word.value: word for word in Means}
_DIRECTIONS = {word.value: word for word in Direction}
# few companies, many registrations
_employer = lru_cache(1024)(Employer)
_COLUMNS = (
    "d.trouble, d.seq, d.tries, d.asked, r.reference, r.workplace, r.direction, r.employer, r.means, r.made_ms, r.boot_ms,"
    " r.boot_id, r.offset_ms, r.error_ms, r.sealed"
)
DUE = next_ones(_COLUMNS)
"""The query of :meth:`Outbox.due`: boot time and how many at the most."""
_THESE = (
    f"SELECT {_COLUMNS} FROM delivery d JOIN registration r USING (seq)"
    " WHERE d.seq IN (SELECT value FROM json_each(?))"
)
_CONFIRMED = (
    "SELECT a.seq, r.reference, r.workplace, r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms FROM answer a"
    " JOIN registration r USING (seq) WHERE a.outcome = 'confirmed' AND a.answered_ms >= ?"
)
_SETTLED = "DELETE FROM delivery WHERE seq IN (SELECT value FROM json_each(?))"
_ASK = (
    "UPDATE delivery SET asked = 1, tries = tries + 1 WHERE seq IN (SELECT value FROM json_each(?))"
)
_SETTLE = (
    "INSERT OR IGNORE INTO answer (seq, outcome, service_id, validity, answered_ms, errors) VALUES "
)


@dataclass(frozen=True, slots=True)
class Due:
    """A registration to send. ``asked``: the service may hold it (see ``doubt``), so it is searched
    for first.
    """

    seq: int
    registration: Registration
    asked: bool
    tries: int


class Pending(NamedTuple):
    """A confirmed registration that the service still checks."""

    seq: int
    reference: str
    workplace: str
    stamp: Timestamp


class Outbox:
    """What is to be sent and what came of it. ``store``: the journal; ``settled``: how many were
    settled through this outbox.
    """

    def __init__(self, store: Store, sealer: Sealer) -> None:
        self.settled = 0
        self.store = store
        self._sealer = sealer
        self._workplaces: dict[str, Workplace] = {}
        self._unread = False

    def wake_all(self, asked_due_ms: int = 0) -> None:
        """Contact is found again: all is due; what was asked not before ``asked_due_ms``, since it
        may still be on its way.
        """
        with self.store.transaction() as connection:
            connection.execute("UPDATE delivery SET due_ms = 0 WHERE due_ms > 0 AND asked = 0")
            connection.execute(
                "UPDATE delivery SET due_ms = ? WHERE due_ms > ? AND asked = 1",
                (asked_due_ms, asked_due_ms),
            )

    def due(self, now_boot_ms: int, most: int) -> list[Due]:
        """The next registrations to send: fewest tries first, then oldest, so a poisoned one blocks
        nobody.

        None while the keyring is locked: nothing can be read, and nothing is noted of that but the
        alarm.
        """
        return (
            []
            if self._sealer.locked
            else self.read(self.store.rows(DUE, now_boot_ms, most), now_boot_ms)
        )

    def read(self, rows: Iterable[Sequence[Any]], now_boot_ms: int) -> list[Due]:
        """What these rows hold; those that cannot be read wait."""
        found, unread, fresh = [], [], ""
        for trouble, *row in rows:
            try:
                found.append(self._opened(row))
            except (UnsealError, KeyError, ValueError) as error:
                unread.append(row[0])
                if trouble != _SEALED_ELSEWHERE and not fresh:
                    fresh = f"row {row[0]} cannot be read ({type(error).__name__})"
        # once: each minute would say no more
        if fresh and not self._unread:
            logger.error("registration of %s, one of %d that wait for a key", fresh, len(unread))
        self._unread = bool(unread)
        if unread:
            self.postpone(unread, _SEALED_ELSEWHERE, now_boot_ms + _KEY_RETRY_MS, tried=True)
        return found

    def _opened(self, row: Sequence[Any]) -> Due:
        seq, tries, asked, reference, workplace, direction, employer, means, *stamp, sealed = row
        content = self._sealer.unseal(reference, sealed)
        person = Person(
            content["number"],
            _KINDS[content["kind"]],
            _MEANS[means],
            content["given"],
            content["surname"],
        )
        company = _employer(employer, content["employer_name"]) if employer else None
        if workplace not in self._workplaces:
            known = self.store.rows("SELECT content FROM workplace WHERE number = ?", workplace)
            place = (
                day.workplace_of(json.loads(known[0][0]))
                if known
                else Workplace(workplace, workplace)
            )
            self._workplaces[workplace] = place
        draft = Draft(person, _DIRECTIONS[direction], self._workplaces[workplace], company)
        return Due(seq, Registration(reference, draft, Timestamp(*stamp)), bool(asked), tries)

    def next_due_ms(self) -> int | None:
        """The boot time at which the next registration is due, or ``None`` when nothing waits that
        could be sent.
        """
        if self._sealer.locked:
            return None
        if self.store.rows("SELECT 1 FROM delivery WHERE due_ms = 0 LIMIT 1"):
            return 0
        earliest: int | None = self.store.rows("SELECT min(due_ms) FROM delivery WHERE due_ms > 0")[
            0
        ][0]
        return earliest

    def asking(self, seqs: Iterable[int], late: Iterable[int] = (), now_ms: int = 0) -> None:
        """An attempt for these is about to leave; ``late``: those of them that remark 32 falls
        upon, flagged before it leaves.
        """
        with self.store.transaction() as connection:
            _ask(connection, seqs, late, now_ms)

    def postpone(
        self, seqs: Iterable[int], trouble: str, due_boot_ms: int, *, tried: bool = False
    ) -> None:
        """These wait until ``due_boot_ms``; what was asked stays asked."""
        with self.store.transaction() as connection:
            connection.executemany(
                "UPDATE delivery SET trouble = ?, due_ms = ?, tries = tries + ? WHERE seq = ?",
                [(trouble, due_boot_ms, int(tried), seq) for seq in seqs],
            )

    def absent(self, seqs: Iterable[int], *, left: bool = True) -> None:
        """The service surely does not hold these: they may be sent (again). ``left``: false where
        the attempt never left.
        """
        with self.store.transaction() as connection:
            connection.executemany(
                "UPDATE delivery SET asked = 0, tries = tries - ? WHERE seq = ?",
                [(int(not left), seq) for seq in seqs],
            )

    def settle(
        self,
        answers: Iterable[tuple[int, Answer]],
        now_ms: int,
        asking: Iterable[int] = (),
        late: Iterable[int] = (),
    ) -> None:
        """The service's word on these: nothing more is to be sent. An answer that is there already
        is not replaced.

        ``asking``, ``late``: what :meth:`asking` notes of the attempt after it, in the same
        transaction.
        """
        answers = tuple(answers)
        told: list[object] = []
        for seq, a in answers:
            told += (
                seq,
                a.outcome.value,
                a.service_id,
                a.validity.value,
                now_ms,
                json.dumps(a.errors) if a.errors else "[]",
            )
        # few statements: each lets go of the interpreter and waits for it
        with self.store.transaction() as connection:
            for values in (
                told[begin : begin + _SETTLED_AT_ONCE]
                for begin in range(0, len(told), _SETTLED_AT_ONCE)
            ):
                connection.execute(_settle(len(values) // _ANSWER_VALUES), values)
            for seq, answer in answers:
                if answer.remarks:
                    _add_remarks(connection, seq, answer.remarks, now_ms)
            connection.execute(_SETTLED, (json.dumps([seq for seq, _answer in answers]),))
            _ask(connection, asking, late, now_ms)
        self.settled += len(answers)

    # ---- remarks, which come later ---------------------------------------------------------------

    def pending(self, most: int, since_ms: int = 0, before_ms: int = 1 << 62) -> list[Pending]:
        """Confirmed registrations that the service still checks, newest first: one it forgot hides
        none.

        Those answered from ``since_ms`` to before ``before_ms`` (UTC milliseconds).
        """
        those = "AND a.validity = 'pending' AND a.answered_ms < ? ORDER BY a.seq DESC LIMIT ?"
        return [
            _pending(row)
            for row in self.store.rows(f"{_CONFIRMED} {those}", since_ms, before_ms, most)
        ]

    def confirmed(self, since_ms: int, before: int | None, most: int) -> list[Pending]:
        """Registrations confirmed since then, newest first, those before row ``before``: to hold
        against the service.
        """
        those, last = (
            "AND a.seq < ? ORDER BY a.seq DESC LIMIT ?",
            before if before is not None else 2**62,
        )
        return [
            _pending(row) for row in self.store.rows(f"{_CONFIRMED} {those}", since_ms, last, most)
        ]

    def reopen(self, seqs: Iterable[int]) -> int:
        """The service holds these no more, though it had confirmed them: they are to be sent again.
        Gives how many can be.

        What retention has blanked cannot: its answer stays as it was.
        """
        reopened = 0
        with self.store.transaction() as connection:
            for seq in seqs:
                gone = connection.execute(
                    "DELETE FROM answer WHERE seq = ? AND seq NOT IN (SELECT seq FROM registration WHERE blanked_ms IS NOT NULL)",
                    (seq,),
                ).rowcount
                if gone:
                    connection.execute(
                        "INSERT INTO delivery (seq, trouble) VALUES (?, 'the service lost it') ON CONFLICT DO NOTHING",
                        (seq,),
                    )
                    reopened += 1
        return reopened

    def checked(self, answers: Iterable[tuple[int, Answer]], now_ms: int) -> list[Answer]:
        """The service's checks of these moved on; new remarks are added, none is taken away. Gives
        those that brought news.
        """
        news = []
        with self.store.transaction() as connection:
            for seq, answer in answers:
                before = connection.total_changes
                if answer.validity is not Validity.PENDING:
                    connection.execute(
                        "UPDATE answer SET validity = ? WHERE seq = ? AND validity <> ?",
                        (answer.validity.value, seq, answer.validity.value),
                    )
                _add_remarks(connection, seq, answer.remarks, now_ms)
                if connection.total_changes > before:
                    news.append(answer)
        return news

    def flag_late(
        self, now: Timestamp, limit_s: float, clock_of_site: clock.Clock, tolerance_s: float
    ) -> int:
        """Flag remark 32 on what waits unanswered for the limit or longer, or was stamped by a
        wrong clock. Gives how many.
        """
        rows = self.store.rows(
            "SELECT d.seq, r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms"
            " FROM delivery d JOIN registration r USING (seq)"
            " WHERE NOT EXISTS (SELECT 1 FROM remark m WHERE m.seq = d.seq AND m.code = ? AND m.origin = 'kiosk')"
            " ORDER BY d.seq LIMIT ?",
            REMARK_32,
            _FLAGS_AT_ONCE,
        )
        flagged = []
        for seq, *stamp in rows:
            made = Timestamp(*stamp)
            misstamped = clock_of_site.true_ms(made, tolerance_s * 1000) != made.wall_ms
            if misstamped or clock.is_late(made, now, limit_s):
                flagged.append(seq)
        if flagged:
            with self.store.transaction() as connection:
                _flag(connection, flagged, now.wall_ms)
        return len(flagged)


def waiting(outbox: Outbox, seqs: Iterable[int]) -> list[Due]:
    """These registrations, as far as they still wait and can be read."""
    return outbox.read(outbox.store.rows(_THESE, json.dumps(list(seqs))), clock.boot_ms())


def _pending(row: Sequence[Any]) -> Pending:
    seq, reference, workplace, *stamp = row
    return Pending(seq, reference, workplace, Timestamp(*stamp))


@lru_cache(256)
def _settle(rows: int) -> str:
    """The statement that writes so many answers."""
    return _SETTLE + ", ".join(["(?, ?, ?, ?, ?, ?)"] * rows)


def _ask(connection: Any, seqs: Iterable[int], late: Iterable[int], now_ms: int) -> None:
    connection.execute(_ASK, (json.dumps(list(seqs)),))
    _flag(connection, late, now_ms)


def _flag(connection: Any, seqs: Iterable[int], now_ms: int) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO remark (seq, code, origin, seen_ms) VALUES (?, ?, 'kiosk', ?)",
        [(seq, REMARK_32, now_ms) for seq in seqs],
    )


def _add_remarks(connection: Any, seq: int, remarks: Iterable[Remark], now_ms: int) -> None:
    for remark in remarks:
        connection.execute(
            "INSERT INTO remark (seq, code, origin, seen_ms, labels) VALUES (?, ?, 'service', ?, ?)"
            " ON CONFLICT DO UPDATE SET labels = excluded.labels WHERE excluded.labels NOT IN ('{}', labels)",
            (seq, remark.code, now_ms, json.dumps(dict(remark.labels), ensure_ascii=False)),
        )


def refused(reference: str, errors: Sequence[tuple[str, str]]) -> Answer:
    """An answer that says no: what the service will not take, with its reasons for staff."""
    return Answer(reference, Outcome.REFUSED, validity=Validity.FAILED, errors=tuple(errors))
