"""The courier's side of the journal: the next registrations to send, and the answers to them.

Every change is one transaction. ``maybe_sent`` is set before an attempt leaves and cleared only by
certain knowledge: after a crash or a lost answer it is known what the service may already hold.

Of each worker only the earliest unanswered registration may be sent: an OUT that came before its IN
would get remark 24 for good. So one that fails holds back its own worker's later ones, and no
other's. The journal itself keeps which one is first (``delivery.is_first``), and works it out anew
when one leaves (:mod:`gateway.journal.order`).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.domain.days_ahead import counts_from_ms
from gateway.domain.model import (
    Answer,
    Direction,
    Draft,
    Employer,
    Means,
    NumberKind,
    Outcome,
    Person,
    Regime,
    Registration,
    Timestamp,
    Validity,
)
from gateway.journal import answer_marks, day, stored_day
from gateway.journal.encryption import BOX_PREFIX, Sealer, UnsealError
from gateway.journal.held import CHANGED, FOREIGN, UNAPPROVED, UNREADABLE
from gateway.journal.indexes import update_indexes
from gateway.journal.labels import add_remarks
from gateway.journal.order import IS_EARLIEST, mend_order
from gateway.journal.registrations import REMARK_32
from gateway.journal.row import RegistrationRow, body_of, columns, facts_of, from_values
from gateway.journal.store import Store
from gateway.system import clock

logger = logging.getLogger(__name__)

_HELD_WAIT_MS = 60_000
_FLAGGED_AT_ONCE = 500
_SEND = (
    "UPDATE delivery SET maybe_sent = 1, tries = tries + 1, due_ms = ?"
    f" WHERE seq = ? AND maybe_sent = 0 AND is_first = 1 AND {IS_EARLIEST}"
)
_ANSWER = (
    "INSERT OR IGNORE INTO answer"
    " (seq, outcome, service_id, validity, answered_ms, errors) VALUES (?,?,?,?,?,?)"
)
_COLUMNS = f"{day.MAY_SEND}, d.tries, d.maybe_sent, d.approval, {columns('r')}"


_READY = (
    "SELECT seq, tries FROM delivery WHERE due_ms = 0 AND is_first = 1 ORDER BY tries, seq LIMIT ?2"
)
_WAITED = (
    "SELECT seq, tries FROM delivery WHERE due_ms > 0 AND due_ms <= ?1 AND is_first = 1"
    " ORDER BY due_ms LIMIT ?2"
)
DUE = (
    f"SELECT {_COLUMNS} FROM (SELECT * FROM"
    f" (SELECT * FROM ({_READY}) UNION ALL SELECT * FROM ({_WAITED}))"
    " ORDER BY tries, seq LIMIT ?2) n"
    " CROSS JOIN delivery d USING (seq) CROSS JOIN registration r USING (seq)"
    " ORDER BY n.tries, n.seq"
)
"""The query of :meth:`Outbox.due`, as fast however many wait.

What is due at once stands in the partial index ``delivery_ready``, fewest tries first, what waits
in ``delivery_due`` by its time: of each the first few are taken, and of these the ones with the
fewest tries. ?1 is the boot time now (milliseconds), ?2 how many at the most.
"""


@dataclass(frozen=True, slots=True)
class Due:
    """Hold a registration to send.

    ``maybe_sent``: the service may hold it, so it is searched for first.
    """

    seq: int
    registration: Registration
    maybe_sent: bool
    tries: int


class Outbox:
    """Hold the registrations to send, and store what came of each.

    ``settled``: how many registrations were settled through this outbox.
    """

    def __init__(self, store: Store, sealer: Sealer) -> None:
        self.settled = 0
        self.store = store
        self.sealer = sealer
        self._held: frozenset[str] = frozenset()

    # ---- the next to send ------------------------------------------------------------------------

    def due(self, now_boot_ms: int, limit: int) -> list[Due]:
        """Return the next registrations to send, one of each worker at the most.

        Fewest tries first, so that none blocks others. Nothing while the keyring is locked, since
        nothing can be read, nor where the open day was changed outside this program.
        """
        if self.sealer.is_locked or day.is_changed(self.store, self.sealer):
            return []
        # two rows of one worker may bear two indexes until then
        update_indexes(self.store, self.sealer)
        return self._read(self.store.rows(DUE, now_boot_ms, limit), now_boot_ms)

    def waiting(self, seqs: Iterable[int]) -> list[Due]:
        """Return those of these registrations that still wait and can be read."""
        rows = self.store.rows(
            f"SELECT {_COLUMNS} FROM delivery d JOIN registration r USING (seq)"
            " WHERE d.seq IN (SELECT value FROM json_each(?))",
            json.dumps(list(seqs)),
        )
        return self._read(rows, clock.boot_ms())

    def next_due_ms(self) -> int | None:
        """Return the boot time at which the next registration is due.

        ``None`` when nothing waits that could be sent.
        """
        if self.sealer.is_locked:
            return None
        if self.store.rows("SELECT 1 FROM delivery WHERE due_ms = 0 AND is_first = 1 LIMIT 1"):
            return 0
        rows = self.store.rows("SELECT min(due_ms) FROM delivery WHERE due_ms > 0 AND is_first = 1")
        earliest: int | None = rows[0][0]
        return earliest

    def release_all(self, maybe_sent_due_ms: int = 0) -> None:
        """Make all due now, since contact is there again.

        What may have been sent is due at ``maybe_sent_due_ms`` at the earliest: it may still be on
        its way.
        """
        with self.store.transaction() as connection:
            connection.execute("UPDATE delivery SET due_ms = 0 WHERE due_ms > 0 AND maybe_sent = 0")
            connection.execute(
                "UPDATE delivery SET due_ms = ? WHERE due_ms > ? AND maybe_sent = 1",
                (maybe_sent_due_ms, maybe_sent_due_ms),
            )

    def _read(self, rows: Iterable[Sequence[Any]], now_boot_ms: int) -> list[Due]:
        """Return the registrations of these rows; what is not surely whole is held."""
        readable: list[Due] = []
        held: dict[str, list[int]] = {}
        for may_send, tries, maybe_sent, approval, *stored in rows:
            row = from_values(stored)
            if not may_send:
                held.setdefault(FOREIGN, []).append(row.seq)
                continue
            try:
                registration = self._unsealed(row)
            except (UnsealError, KeyError, ValueError, TypeError, AttributeError):
                reason = CHANGED if self.sealer.knows(row.key_name) else UNREADABLE
                held.setdefault(reason, []).append(row.seq)
                continue
            # others may have the key
            is_boxed = row.key_name.startswith(BOX_PREFIX)
            is_doubtful = is_boxed or self.sealer.has_leaked(row.key_name)
            if is_doubtful and not self.sealer.is_mark(approval, body_of(row)):
                held.setdefault(UNAPPROVED if is_boxed else CHANGED, []).append(row.seq)
            else:
                readable.append(Due(row.seq, registration, bool(maybe_sent), tries))
        for reason, seqs in held.items():
            # once: each minute would say no more
            if reason not in self._held:
                logger.error("row %d and %d others wait: %s", seqs[0], len(seqs) - 1, reason)
            self.postpone(seqs, reason, now_boot_ms + _HELD_WAIT_MS, tried=True)
        self._held = frozenset(held)
        return readable

    def _unsealed(self, row: RegistrationRow) -> Registration:
        """Return the registration of a row that is whole: all that it says is what was sealed.

        :raises UnsealError, KeyError, ValueError, TypeError, AttributeError: when it is not, or
            cannot be opened, or who has the public key sealed something else.
        """
        content = self.sealer.unseal(facts_of(row), row.sealed, row.key_name)
        person = Person(
            content["number"],
            NumberKind(content["kind"]),
            Means(row.means),
            content["given"],
            content["surname"],
        )
        if self.sealer.blind_index(person.number) != row.worker:
            raise UnsealError("its worker was changed")
        employer = Employer(row.employer, content["employer_name"]) if row.employer else None
        place = stored_day.workplace_of({"number": row.workplace, **content["place"]})
        direction, regime = Direction(row.direction), Regime(row.regime)
        draft = Draft(person, direction, place, employer, regime, row.days_ahead)
        return Registration(row.reference, draft, row.stamp)

    # ---- what came of it -------------------------------------------------------------------------

    def mark_sending(
        self,
        seqs: Iterable[int],
        late: Iterable[int] = (),
        now_ms: int = 0,
        *,
        until_boot_ms: int = 0,
    ) -> set[int]:
        """Note that an attempt for these is about to leave.

        :param late: those of them that get remark 32, flagged before the attempt leaves.
        :param until_boot_ms: nobody looks the attempt up before.
        :return: those that may leave: another program on this journal may have sent some, and a
            worker's earlier registration may wait again.
        """
        with self.store.transaction() as connection:
            seqs = set(seqs)
            leaving = {
                seq for seq in seqs if connection.execute(_SEND, (until_boot_ms, seq)).rowcount
            }
            if leaving != seqs:
                mend_order(connection)
            _flag(connection, late, now_ms)
        return leaving

    def postpone(
        self, seqs: Iterable[int], trouble: str, due_boot_ms: int, *, tried: bool = False
    ) -> None:
        """Let these wait until ``due_boot_ms``; what may have been sent stays marked so."""
        with self.store.transaction() as connection:
            connection.executemany(
                "UPDATE delivery SET trouble = ?, due_ms = ?, tries = tries + ? WHERE seq = ?",
                [(trouble, due_boot_ms, int(tried), seq) for seq in seqs],
            )

    def mark_absent(self, seqs: Iterable[int]) -> None:
        """Note that the service surely does not hold these: they may be sent (again), at once."""
        with self.store.transaction() as connection:
            connection.executemany(
                "UPDATE delivery SET maybe_sent = 0, due_ms = 0 WHERE seq = ?",
                [(seq,) for seq in seqs],
            )

    def settle(self, answers: Iterable[tuple[int, Answer]], now_ms: int) -> None:
        """Store the service's answers: these are not sent again. No stored answer is replaced."""
        answers = tuple(answers)
        with self.store.transaction() as connection:
            for seq, answer in answers:
                stored = (
                    seq,
                    answer.outcome.value,
                    answer.service_id,
                    answer.validity.value,
                    now_ms,
                    json.dumps(answer.errors),
                )
                is_new = connection.execute(_ANSWER, stored).rowcount == 1
                is_ours = is_new or answer_marks.is_marked(connection, self.sealer, seq)
                add_remarks(connection, self.sealer, seq, answer.remarks, now_ms)
                if is_ours:
                    answer_marks.mark(connection, self.sealer, seq)
            connection.executemany(
                "DELETE FROM delivery WHERE seq = ?", [(seq,) for seq, _answer in answers]
            )
        self.settled += len(answers)

    def flag_late(
        self, now: Timestamp, limit_s: float, site_clock: clock.Clock, tolerance_s: float
    ) -> int:
        """Flag remark 32 on what waits for the limit or longer, or was stamped by a wrong clock.

        :return: how many were flagged.
        """
        rows = self.store.rows(
            "SELECT d.seq, r.days_ahead, r.made_ms, r.boot_ms, r.boot_id, r.offset_ms, r.error_ms"
            " FROM delivery d JOIN registration r USING (seq)"
            " WHERE NOT EXISTS (SELECT 1 FROM remark m"
            " WHERE m.seq = d.seq AND m.code = ? AND m.origin = 'kiosk')"
            " ORDER BY d.seq LIMIT ?",
            REMARK_32,
            _FLAGGED_AT_ONCE,
        )
        flagged = []
        for seq, days_ahead, *stamp in rows:
            made = Timestamp(*stamp)
            has_wrong_stamp = site_clock.true_ms(made, tolerance_s * 1000) != made.wall_ms
            if has_wrong_stamp or is_late(made, days_ahead, now, limit_s):
                flagged.append(seq)
        if flagged:
            with self.store.transaction() as connection:
                _flag(connection, flagged, now.wall_ms)
        return len(flagged)


def is_late(made: Timestamp, days_ahead: int, now: Timestamp, limit_s: float) -> bool:
    """Return whether remark 32 is due; for tomorrow, so long after tomorrow began."""
    begun_ms = now.wall_ms - counts_from_ms(made.wall_ms, days_ahead)
    has_begun = not days_ahead or begun_ms >= limit_s * 1000
    return has_begun and clock.is_late(made, now, limit_s)


def _flag(connection: Any, seqs: Iterable[int], now_ms: int) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO remark (seq, code, origin, received_ms) VALUES (?, ?, 'kiosk', ?)",
        [(seq, REMARK_32, now_ms) for seq in seqs],
    )


def refusal(reference: str, errors: Sequence[str]) -> Answer:
    """Return the answer that a registration is not taken, with the codes for staff."""
    return Answer(reference, Outcome.REFUSED, validity=Validity.FAILED, errors=tuple(errors))
