"""A day at the gate as the journal keeps it: heartbeats, an outage, people, late answers."""

from __future__ import annotations

from dataclasses import replace

from gateway.domain.model import (
    Answer,
    Direction,
    Means,
    NumberKind,
    Outcome,
    Person,
    Remark,
    Timestamp,
    Validity,
)
from gateway.domain.outages import Attachment, Culprit, Failure, Life, Outage, Stage
from gateway.domain.record import EntryKind, Fact
from gateway.journal import day
from gateway.journal.evidence import record
from gateway.journal.evidence.report import Sources
from gateway.journal.outbox import Outbox
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.settings import Remark32Settings
from tests.support.journals import SEALER, registrations_in
from tests.support.people import LINDE, NOW, draft, national_numbers

MINUTE_MS = 60_000
ALL_WORK: dict[str, Fact] = {
    "open": True,
    "reader": True,
    "camera": True,
    "keypad": True,
    "screen": True,
}


def at(minute: float, boot: str = NOW.boot_id, **changed: int | None) -> Timestamp:
    """Return the moment so many minutes after NOW."""
    passed_ms = round(minute * MINUTE_MS)
    moment = replace(NOW, wall_ms=NOW.wall_ms + passed_ms, boot_ms=NOW.boot_ms + passed_ms)
    return replace(moment, boot_id=boot, **changed)


def ms(minute: float) -> int:
    return at(minute).wall_ms


def sources(store: Store) -> Sources:
    return Sources(store, SEALER, Clock(), Remark32Settings())


class GateDay:
    """Write what happens at one kiosk; minutes count from NOW."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.outbox = Outbox(store, SEALER)
        self._registrations = registrations_in(store)
        self._numbers = iter(national_numbers(900))
        day.open_day(store, SEALER, "linde", LINDE, at(-120), staff_code="2580")

    def write(self, moment: Timestamp, kind: EntryKind, **facts: Fact) -> int:
        return record.write(self.store, SEALER, moment, kind, **facts).seq

    def beat(self, *minutes: float, boot: str = NOW.boot_id, **changed: bool) -> None:
        """Write an entry of the means at each of these minutes."""
        for minute in minutes:
            works = {**ALL_WORK, **changed}
            self.write(at(minute, boot), EntryKind.MEANS, **works)

    def register(
        self,
        minute: float,
        answered: float | None = None,
        *codes: str,
        given: str = "Jan Pieter",
        surname: str = "Peeters",
        outcome: Outcome = Outcome.CONFIRMED,
        direction: Direction = Direction.IN,
    ) -> int:
        """Keep a registration, which the service answers at the minute ``answered``; return its
        number.
        """
        number = next(self._numbers)
        person = Person(number, NumberKind.NATIONAL, Means.CARD, given, surname, "nl")
        kept, _proof = self._registrations.keep(draft(direction, person), at(minute))
        (seq,) = self.store.rows("SELECT max(seq) FROM registration")[0]
        if answered is not None:
            is_refused = outcome is Outcome.REFUSED
            remarks = () if is_refused else tuple(Remark(code) for code in codes)
            errors = codes if is_refused else ()
            validity = Validity.FAILED if codes else Validity.VALIDATED
            answer = Answer(kept.reference, outcome, "7", validity, remarks, errors)
            self.outbox.settle([(seq, answer)], ms(answered))
        return int(seq)


def play(store: Store, people: int = 12) -> Outage:
    """Write a morning with an outage from minute 12 to 160, in which the power fails from 42 to 78;
    return the outage.
    """
    gate = GateDay(store)
    gate.write(at(-120), EntryKind.STARTED, after="clean")
    gate.beat(*range(-120, 15, 5))
    number = gate.write(at(12), EntryKind.CONTACT_FAILED, stage=Stage.NO_GATEWAY.value)
    gate.beat(15, 20)
    gate.beat(22, 25, 30, 35, 40, camera=False)
    gate.write(at(77, "b2"), EntryKind.STARTED, after="unclean")
    gate.beat(78, *range(80, 215, 5), boot="b2")
    gate.write(at(160, "b2"), EntryKind.CONTACT_RESTORED)
    for place in range(people):
        minute = 14 + place * (26 / people)
        direction = Direction.OUT if place % 3 == 2 else Direction.IN
        codes = ("ciao_32",) if place % 2 else ()
        if place == 1:
            gate.register(minute, 161, "ciao_refused_late", outcome=Outcome.REFUSED)
        elif place == 2:
            gate.register(minute, direction=direction)
        else:
            gate.register(minute, 161, *codes, direction=direction)
    return Outage(
        number=number,
        ordinal=1,
        begins_ms=ms(12),
        ends_ms=ms(160),
        failures=(
            Failure(Stage.NO_GATEWAY, ms(12), ms(42)),
            Failure(Stage.POWER, ms(42), ms(77)),
            Failure(Stage.NO_GATEWAY, ms(77), ms(160)),
        ),
        culprit=Culprit.SITE_NETWORK,
        life=Life.OVER,
        name="Router in the container",
        ticket="INC-2027-00481",
        notes=("The electrician was called at 9.20.",),
        attachments=(Attachment("provider.pdf", "ab" * 32, 48_112),),
        kept=people,
        late=people // 2,
    )
