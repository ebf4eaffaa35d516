"""The recorder's side of the journal: keep a registration, recall a worker."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from gateway.domain import remarks
from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms, belgian_time
from gateway.domain.days_ahead import day_of
from gateway.domain.model import (
    Direction,
    Draft,
    Employer,
    KnownWorker,
    Person,
    Regime,
    Registration,
    Remark,
    Timestamp,
)
from gateway.domain.record import EntryKind
from gateway.journal import clone_check, day, high_water_mark, note_shapes, row
from gateway.journal.encryption import BOX_PREFIX, Sealer, UnsealError
from gateway.journal.evidence import record
from gateway.journal.hash_chain import GENESIS, TABLE
from gateway.journal.row import RegistrationRow
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.journal.unread import (
    mark_seen_by_worker,
    refusals_unseen_by_worker,
    unseen_by_worker,
)
from gateway.system import clock, documents

REMARK_32 = "ciao_32"
# the end of the code with which the service refuses the company's number
_WRONG_EMPLOYER = ".enterprise-number"
# so many registrations for one employer, two days of them, settle it
_SETTLING = 4
# Crockford's base 32: no I, L, O, U
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TIME_CHARACTERS = 10
_RANDOM_CHARACTERS = 14
# a million installations; 50 bits of chance remain in each millisecond
_MARK = 4
_NOON = 12
_IS_KEPT = (
    "SELECT 1 FROM registration JOIN delivery USING (seq)"
    " WHERE seq = ? AND reference = ? AND chain = ?"
)


def new_reference(wall_ms: int, mark: str = "") -> str:
    """Return a reference: 24 characters (the service's limit), sortable by time, then by chance.

    :param mark: the mark of this installation (see :func:`installation_mark`), at the head of what
        would else be chance.
    """
    random = int.from_bytes(os.urandom(9), "big")
    chance = _base32(random, _RANDOM_CHARACTERS - len(mark))
    return _base32(wall_ms, _TIME_CHARACTERS) + mark + chance


def installation_mark(store: Store) -> str:
    """Return the characters by which this installation knows its references among others.

    Empty before the journal has a name.
    """
    install = store.meta(clone_check.INSTALL, note_shapes.is_installation)
    if install is None:
        return ""
    return _base32(int.from_bytes(hashlib.sha256(install["name"].encode()).digest(), "big"), _MARK)


def has_mark(reference: str, mark: str) -> bool:
    """Return whether the installation with this mark made a reference."""
    return bool(mark) and reference[_TIME_CHARACTERS : _TIME_CHARACTERS + _MARK] == mark


def _base32(number: int, characters: int) -> str:
    """Return the lowest ``5 * characters`` bits in Crockford's base 32."""
    shifts = range(5 * (characters - 1), -1, -5)
    return "".join(_ALPHABET[number >> shift & 31] for shift in shifts)


class Registrations:
    """Write registrations and recall workers.

    ``last_tried``: the reference of the last registration that was tried, kept or not.

    :param tolerance_s: how far the clock may be off before remark 32 is flagged at the act itself.
    """

    def __init__(self, store: Store, sealer: Sealer, *, tolerance_s: float) -> None:
        self.last_tried = ""
        self.store = store
        self._sealer = sealer
        self._tolerance_ms = tolerance_s * 1000
        self._mark_path = high_water_mark.path_in(store.path.parent)
        self._mark = ""
        # by worker, of this run, while the keyring is locked and no row can be opened
        self._employers: dict[bytes, Employer] = {}

    def keep(
        self, draft: Draft, stamp: Timestamp, language: str = "", seen: Iterable[str] = ()
    ) -> tuple[Registration, str]:
        """Write one registration; it is on disk when this returns.

        :param seen: references of registrations whose remarks the worker has seen since the last
            one was kept.
        :return: the registration and its proof code.
        :raises sqlite3.Error: when it could not be written; then nothing of it is.
        """
        self._mark = self._mark or installation_mark(self.store)
        reference = new_reference(stamp.wall_ms, self._mark)
        regime = self._regime(draft, stamp)
        days_ahead = draft.days_ahead if regime is Regime.DAILY else 0
        draft = replace(draft, regime=regime, days_ahead=days_ahead)
        registration = Registration(reference, draft, stamp)
        self.last_tried = registration.reference
        unlinked = self._unlinked_row(registration)
        with self.store.transaction() as connection:
            before, previous = connection.execute(
                "SELECT seq, chain FROM registration WHERE seq <= ? ORDER BY seq DESC LIMIT 1",
                (record.MAX_NUMBER,),
            ).fetchone() or (0, GENESIS)
            seq = (
                max(before, self.store.meta(high_water_mark.FLOOR, note_shapes.is_number) or 0) + 1
            )
            numbered = replace(unlinked, seq=seq)
            body = row.body_of(numbered)
            link = self._sealer.link(numbered.key_name, previous, body) or b""
            connection.execute(row.INSERT, row.values(replace(numbered, chain=link)))
            connection.execute("INSERT INTO delivery (seq) VALUES (?)", (seq,))
            if not connection.execute(_IS_KEPT, (seq, reference, link)).fetchone():
                raise sqlite3.IntegrityError("what was written is not there")
            head = record.append(
                connection,
                self._sealer,
                stamp,
                EntryKind.REGISTRATION,
                row=seq,
                digest=body.hex(),
            )
            mark_seen_by_worker(connection, self._sealer, seen, stamp.wall_ms)
            if clock.is_wrong(_offset(stamp), self._tolerance_ms):
                connection.execute(
                    "INSERT INTO remark (seq, code, origin, received_ms) VALUES (?, ?, 'kiosk', ?)",
                    (seq, REMARK_32, stamp.wall_ms),
                )
            if language:
                connection.execute(_REMEMBER_WORKER, (unlinked.worker, language))
        if draft.employer and self._sealer.is_locked:
            self._employers[unlinked.worker] = draft.employer
        high_water_mark.write(self._mark_path, seq, link, head.seq)
        return registration, record.proof(head.hash)

    def _regime(self, draft: Draft, stamp: Timestamp) -> Regime:
        """Return the regime that holds now: the day may have changed since the visit began."""
        offset = _offset(stamp)
        ahead_ms = offset.ms if offset and clock.is_wrong(offset, self._tolerance_ms) else 0
        now = draft.workplace.regime_on(belgian_day(stamp.wall_ms + ahead_ms))
        return Regime.IN_OUT if now is Regime.IN_OUT else draft.regime

    def _unlinked_row(self, registration: Registration) -> RegistrationRow:
        """Return the row of a registration, without its number and its link."""
        draft, stamp = registration.draft, registration.stamp
        person, employer, place = draft.person, draft.employer, draft.workplace
        unsealed = RegistrationRow(
            seq=0,
            reference=registration.reference,
            contractor=day.contractor(self.store),
            workplace=draft.workplace.number,
            direction=draft.direction.value,
            regime=draft.regime.value,
            days_ahead=draft.days_ahead,
            employer=employer.number if employer else None,
            means=person.means.value,
            made_ms=stamp.wall_ms,
            boot_ms=stamp.boot_ms,
            boot_id=stamp.boot_id,
            offset_ms=stamp.offset_ms,
            error_ms=stamp.error_ms,
            key_name="",
            sealed_digest=b"",
            authenticity=person.authenticity and person.authenticity.value,
            card_period=person.card_period and person.card_period.value,
            worker=self._sealer.blind_index(person.number),
            sealed=b"",
            blanked_ms=None,
            blank_mark=None,
            chain=b"",
        )
        key_name, sealed = self._sealer.seal(
            row.facts_of(unsealed),
            {
                "number": person.number,
                "kind": person.kind.value,
                "given": person.given,
                "surname": person.surname,
                "employer_name": employer.name if employer else "",
                # what is sent of the place is as little to be changed as the rest
                "place": {
                    "name": place.name,
                    "address": place.address and asdict(place.address),
                    "coordinates": place.coordinates,
                },
            },
        )
        digest = hashlib.sha256(sealed).digest()
        return replace(unsealed, key_name=key_name, sealed_digest=digest, sealed=sealed)

    def recall(self, person: Person, workplace: str, now: Timestamp) -> KnownWorker:
        """Return a person's employer, language and last registration that was not refused."""
        worker = self._sealer.blind_index(person.number)
        languages = self.store.rows("SELECT language FROM worker WHERE worker = ?", worker)
        today = belgian_day(now.wall_ms)
        last, has_tomorrow = self._last(worker, workplace, today)
        employer = self._employer(person)
        known = KnownWorker(
            employer=employer,
            is_employer_doubted=self._is_employer_doubted(worker),
            is_employer_settled=self._is_employer_settled(worker, workplace, employer),
            language=languages[0][0] if languages else "",
            now_ms=now.wall_ms,
            has_registered_tomorrow=has_tomorrow,
            notices=unseen_by_worker(self.store, self._sealer, worker, workplace, now.wall_ms),
            refusals=refusals_unseen_by_worker(self.store, worker, now.wall_ms),
        )
        if not last or not (self._sealer.is_locked or self._opened(last[0], person)):
            return known
        direction, made_ms = last[0].direction, last[0].made_ms
        made = Timestamp(made_ms, last[0].boot_ms, last[0].boot_id)
        is_today = _day(last[0]) == today
        is_morning = belgian_time(now.wall_ms).hour < _NOON
        return replace(
            known,
            is_time_doubted=clock.is_doubted(made, now, self._tolerance_ms),
            last_direction=Direction(direction),
            last_regime=Regime(last[0].regime),
            last_wall_ms=made_ms,
            last_age_s=clock.delay_ms(made, now) // 1000,
            last_days_ahead=last[0].days_ahead,
            has_registered_today=is_today,
            begins_day=not is_today and is_morning and Direction(direction) is Direction.OUT,
        )

    def _last(
        self, worker: bytes, workplace: str, today: date
    ) -> tuple[list[RegistrationRow], bool]:
        """Return the last registration, if any, and whether there is one for tomorrow.

        Yesterday's for today comes before what was made for yesterday after it.
        """
        midnight_ms = belgian_midnight_ms(today)
        rows = self.store.rows(_LAST, worker, workplace, midnight_ms)
        last = [row.from_values(each) for each in rows]
        yesterday_ms = belgian_midnight_ms(today - timedelta(days=1))
        stored = self.store.rows(_AHEAD, worker, workplace, yesterday_ms)
        ahead = [row.from_values(each) for each in stored]
        of_today = [each for each in ahead if _day(each) == today]
        is_there = bool(last) and _day(last[0]) == today
        return (of_today or last if not is_there else last), len(of_today) < len(ahead)

    def _employer(self, person: Person) -> Employer | None:
        """Return the company of the worker's last registration for one, where nobody changed it."""
        worker = self._sealer.blind_index(person.number)
        if self._sealer.is_locked:
            return self._employers.get(worker)
        for stored in map(row.from_values, self.store.rows(_LAST_EMPLOYER, worker)):
            content = self._opened(stored, person)
            has_leaked = self._sealer.has_leaked(stored.key_name, TABLE, stored.seq)
            if content and stored.employer and not has_leaked:
                return Employer(stored.employer, str(content["employer_name"]))
        return None

    def _opened(self, stored: RegistrationRow, person: Person) -> dict[str, Any]:
        """Return what is sealed in a row of this person; empty where the row was changed."""
        try:
            content = self._sealer.unseal(row.facts_of(stored), stored.sealed, stored.key_name)
        except UnsealError:
            return {}
        return content if content.get("number") == person.number else {}

    def _is_employer_doubted(self, worker: bytes) -> bool:
        """Return whether the service doubts the employer of the worker's last registration."""
        last = self.store.rows(
            "SELECT r.seq, a.errors FROM registration r LEFT JOIN answer a USING (seq)"
            " WHERE r.worker = ? AND r.employer IS NOT NULL ORDER BY r.seq DESC LIMIT 1",
            worker,
        )
        if not last:
            return False
        seq, errors = last[0]
        if any(code.endswith(_WRONG_EMPLOYER) for code in documents.read_json(errors or "[]")):
            return True
        codes = self.store.rows("SELECT code FROM remark WHERE seq = ? AND origin = 'service'", seq)
        return any(remarks.doubts_employer(Remark(code)) for (code,) in codes)

    def _is_employer_settled(
        self, worker: bytes, workplace: str, employer: Employer | None
    ) -> bool:
        """Return whether the worker's last registrations were all here and for this employer."""
        last = self.store.rows(
            "SELECT r.workplace, r.employer, a.outcome FROM registration r"
            " LEFT JOIN answer a USING (seq) WHERE r.worker = ? ORDER BY r.seq DESC LIMIT ?",
            worker,
            _SETTLING,
        )
        number = employer.number if employer else None
        return bool(last) and all(
            (place, company) == (workplace, number) and outcome != "refused"
            for place, company, outcome in last
        )

    def close(self) -> None:
        """Close the journal's connection."""
        self.store.close()


_OF_WORKER = (
    f"SELECT {row.columns('r')} FROM registration r WHERE worker = ? AND workplace = ?"
    " AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.seq = r.seq AND a.outcome = 'refused')"
)
# what was made today for tomorrow is none yet
_LAST = f"{_OF_WORKER} AND (days_ahead = 0 OR made_ms < ?) ORDER BY seq DESC LIMIT 1"
_AHEAD = f"{_OF_WORKER} AND days_ahead = 1 AND made_ms >= ? ORDER BY seq DESC"
_LAST_EMPLOYER = (
    f"SELECT {row.columns('r')} FROM registration r WHERE worker = ? AND employer IS NOT NULL"
    # who has the public key can make a box
    f" AND blanked_ms IS NULL AND key_name NOT LIKE '{BOX_PREFIX}%' ORDER BY seq DESC LIMIT 1"
)
# a worker who is known as given costs no page more
_REMEMBER_WORKER = (
    "INSERT INTO worker (worker, language) VALUES (?, ?) ON CONFLICT (worker)"
    " DO UPDATE SET language = excluded.language WHERE excluded.language <> language"
)


def _day(stored: RegistrationRow) -> date:
    return day_of(stored.made_ms, stored.days_ahead)


def _offset(stamp: Timestamp) -> clock.Offset | None:
    if stamp.offset_ms is None or stamp.error_ms is None:
        return None
    return clock.Offset(stamp.offset_ms, stamp.error_ms)
