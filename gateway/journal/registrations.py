"""The recorder's side of the journal: keep a registration, recall a worker, open and close the day."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable
from dataclasses import asdict

from gateway.domain.events import DayOpened
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Person,
    Registration,
    Timestamp,
    Workplace,
)
from gateway.journal import day as openday
from gateway.journal import high_water_mark
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import GENESIS, chained, proof
from gateway.journal.store import Store
from gateway.journal.worker_notices import mark_shown, unshown
from gateway.system import clock

REMARK_32 = "ciao_32"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = [first + second for first in _CROCKFORD for second in _CROCKFORD]
_TIME_CHARACTERS = 10
_RANDOM_CHARACTERS = 14


def new_reference(wall_ms: int) -> str:
    """A registration's reference: 24 characters (the service's limit), sortable by time, 70 bits of
    chance behind.
    """
    return _written(wall_ms, _TIME_CHARACTERS) + _written(
        int.from_bytes(os.urandom(9), "big"), _RANDOM_CHARACTERS
    )


def _written(number: int, characters: int) -> str:
    """The lowest five bits for each character, of which there is an even number."""
    return "".join(
        [_PAIRS[(number >> shift) & 1023] for shift in range(5 * characters - 10, -1, -10)]
    )


class Keeper:
    """Writes what people do. ``tolerance_s``: how far the clock may be off before remark 32 is
    flagged at the act itself.
    """

    def __init__(self, store: Store, sealer: Sealer, *, tolerance_s: float) -> None:
        self._store = store
        self._sealer = sealer
        self._tolerance_ms = tolerance_s * 1000
        self._witness = high_water_mark.file_in(store.path.parent)
        # the reference of the last try, kept or not
        self.tried = ""
        self._floor: int | None = None

    def keep(
        self, draft: Draft, stamp: Timestamp, language: str = "", shown: Iterable[str] = ()
    ) -> tuple[Registration, str]:
        """Write one registration; it is on disk when this returns. Gives it with its proof code.

        ``shown``: references of registrations whose remarks were shown to their worker since the
        last one was kept.

        :raises sqlite3.Error: when it could not be written; then nothing of it is.
        """
        registration = Registration(new_reference(stamp.wall_ms), draft, stamp)
        self.tried = registration.reference
        reference, person, employer = registration.reference, draft.person, draft.employer
        worker = self._sealer.worker(person.number)
        key_name, sealed = self._sealer.seal_named(
            reference,
            {
                "number": person.number,
                "kind": person.kind.value,
                "given": person.given,
                "surname": person.surname,
                "employer_name": employer.name if employer else "",
            },
        )
        facts = (
            reference,
            draft.workplace.number,
            draft.direction.value,
            employer.number if employer else None,
            person.means.value,
            stamp.wall_ms,
            stamp.boot_ms,
            stamp.boot_id,
            stamp.offset_ms,
            stamp.error_ms,
        )
        kept = hashlib.sha256(sealed).digest()
        verdict = (
            person.authenticity and person.authenticity.value,
            person.card_period and person.card_period.value,
        )
        known = stamp.offset_ms is not None and stamp.error_ms is not None
        offset = clock.Offset(stamp.offset_ms or 0, stamp.error_ms or 0) if known else None
        if self._floor is None:
            self._floor = self._store.meta(high_water_mark.FLOOR) or 0
        with self._store.transaction() as connection:
            last = connection.execute(
                "SELECT seq, chain FROM registration ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            before, previous = last or (0, GENESIS)
            seq = max(before, self._floor) + 1
            link = chained(previous, *facts, key_name, kept, *verdict)
            connection.execute(
                "INSERT INTO registration (seq, reference, workplace, direction, employer, means, made_ms, boot_ms, boot_id,"
                " offset_ms, error_ms, worker, key_name, sealed, genuine, period, form, digest, chain)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,2,?,?)",
                (seq, *facts, worker, key_name, sealed, *verdict, kept, link),
            )
            connection.execute("INSERT INTO delivery (seq) VALUES (?)", (seq,))
            mark_shown(connection, shown, stamp.wall_ms)
            if clock.is_wrong(offset, self._tolerance_ms):
                connection.execute(
                    "INSERT INTO remark (seq, code, origin, seen_ms) VALUES (?, ?, 'kiosk', ?)",
                    (seq, REMARK_32, stamp.wall_ms),
                )
            if employer or language:
                connection.execute(
                    "INSERT INTO worker (worker, employer, employer_name, language) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (worker) DO UPDATE SET employer = coalesce(excluded.employer, employer),"
                    " employer_name = coalesce(excluded.employer_name, employer_name),"
                    " language = CASE excluded.language WHEN '' THEN language ELSE excluded.language END"
                    # what is known costs no page more
                    " WHERE coalesce(excluded.employer, employer) IS NOT employer"
                    " OR coalesce(excluded.employer_name, employer_name) IS NOT employer_name"
                    " OR excluded.language NOT IN ('', language)",
                    (
                        worker,
                        employer.number if employer else None,
                        employer.name if employer else None,
                        language,
                    ),
                )
        high_water_mark.note(self._witness, seq, link)
        return registration, proof(link)

    def recall(self, person: Person, workplace: str, now: Timestamp) -> KnownWorker:
        """What is remembered of a person on a workplace."""
        worker = self._sealer.worker(person.number)
        remembered = self._store.rows(
            "SELECT employer, employer_name, language FROM worker WHERE worker = ?", worker
        )
        last = self._store.rows(
            "SELECT seq, direction, made_ms, boot_ms, boot_id FROM registration WHERE worker = ? AND workplace = ?"
            " ORDER BY seq DESC LIMIT 1",
            worker,
            workplace,
        )
        employer, language = None, ""
        if remembered:
            number, name, language = remembered[0]
            employer = Employer(number, name or "") if number else None
        if not last:
            return KnownWorker(employer=employer, language=language)
        notices = unshown(self._store, worker, workplace, now.wall_ms)
        _seq, direction, made_ms, boot_ms, boot_id = last[0]
        made = Timestamp(made_ms, boot_ms, boot_id)
        return KnownWorker(
            employer=employer,
            last_direction=Direction(direction),
            last_wall_ms=made_ms,
            last_age_s=clock.delay_ms(made, now) // 1000,
            has_registered_today=_local_day(made_ms) == _local_day(now.wall_ms),
            language=language,
            notices=notices,
        )

    # ---- the day ---------------------------------------------------------------------------------

    def open_day(self, user: str, workplace: Workplace, staff_code: str, now: Timestamp) -> None:
        """Open on a workplace, until :meth:`close_day`: a restart in between finds the kiosk open."""
        content = json.dumps(asdict(workplace), ensure_ascii=False)
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO workplace (number, content) VALUES (?, ?)",
                (workplace.number, content),
            )
            connection.execute(
                "INSERT OR REPLACE INTO day (id, user, workplace, staff_code, opened_ms) VALUES (1, ?, ?, ?, ?)",
                (user, workplace.number, staff_code, now.wall_ms),
            )

    def day(self) -> DayOpened | None:
        """The day that is open, or ``None``."""
        rows = self._store.rows(openday.QUERY)
        return openday.resumed(*rows[0]) if rows else None

    def close_day(self) -> None:
        """Close the day; what is kept stays kept and is sent at the next opening."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM day")

    def close(self) -> None:
        """Close the journal's connection."""
        self._store.close()


def _local_day(wall_ms: int) -> tuple[int, int]:
    """Year and day of the year where the kiosk stands: a presence a day is a day of the site's
    calendar.
    """
    local = time.localtime(wall_ms / 1000)
    return local.tm_year, local.tm_yday
