"""The chain shows every change; retention blanks personal data in time, and the chain verifies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.model import (
    Answer,
    CardAuthenticity,
    CardPeriod,
    Outcome,
    Remark,
    Timestamp,
    Validity,
)
from gateway.journal import retention
from gateway.journal.confirmed import record_checks
from gateway.journal.encryption import Sealer
from gateway.journal.hash_chain import Verified, tail, verify
from gateway.journal.outbox import Outbox, refusal
from gateway.journal.registrations import Registrations
from gateway.journal.reports import Reports, export_rows
from gateway.journal.store import Store
from tests.support.journals import SEALER, writer_on
from tests.support.people import DAY_S, JAN, NOW, PIOTR, confirm, draft, keep_registrations, later
from tests.support.project import ExpectLog

# ---- the chain -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE registration SET direction = 'out' WHERE seq = 3",
        "UPDATE registration SET made_ms = made_ms + 1 WHERE seq = 3",
        "UPDATE registration SET sealed = zeroblob(40) WHERE seq = 3",
        "UPDATE registration SET authenticity = 'genuine' WHERE seq = 3",
        "UPDATE registration SET sealed_digest = zeroblob(32) WHERE seq = 3",
        "UPDATE registration SET blanked_ms = 1, sealed_digest = x'00', sealed = x'' WHERE seq = 3",
    ],
)
def test_any_change_shows(registrations: Registrations, store: Store, change: str) -> None:
    keep_registrations(registrations, 5)
    store.connection.execute(change)
    assert verify(store, SEALER).broken == 3
    assert tail(store, SEALER, 3).broken == 3
    assert tail(store, SEALER, 1).broken is None


def test_a_cut_shows(registrations: Registrations, store: Store) -> None:
    keep_registrations(registrations, 5)
    store.connection.execute("PRAGMA foreign_keys=OFF")
    store.connection.execute("DELETE FROM registration WHERE seq = 3")
    assert verify(store, SEALER).broken == 4


def test_verdicts_are_in_the_chain(registrations: Registrations, store: Store) -> None:
    registrations.keep(
        draft(
            person=replace(JAN, authenticity=CardAuthenticity.GENUINE, card_period=CardPeriod.VALID)
        ),
        NOW,
    )
    assert verify(store, SEALER).broken is None


def test_the_chain_is_verified_in_parts(registrations: Registrations, store: Store) -> None:
    keep_registrations(registrations, 7)
    found = verify(store, SEALER, limit=3)
    assert (found.rows, found.last) == (3, 3)
    found = verify(store, SEALER, found.last, found.link, 10)
    assert (found.rows, found.last, found.broken) == (4, 7, None)
    assert verify(store, SEALER, 7) == Verified(0, 7, found.link)


# ---- retention -----------------------------------------------------------------------------------


def test_what_was_confirmed_is_blanked_and_the_chain_verifies(
    registrations: Registrations, outbox: Outbox, store: Store, sealer: Sealer, reports: Reports
) -> None:
    references = keep_registrations(registrations, 6, people=2)
    confirm(outbox, (1, references[0]), (2, references[1]))
    outbox.settle([(3, refusal(references[2], ["no"]))], NOW.wall_ms)
    confirm(outbox, (4, references[3]), seconds=DAY_S)
    secret = store.rows("SELECT sealed FROM registration WHERE seq = 1")[0][0]
    assert retention.blank(store, SEALER, later(7 * DAY_S - 1).wall_ms, 7, 90) == 0
    assert retention.blank(store, SEALER, later(7 * DAY_S).wall_ms, 7, 90) == 2
    assert retention.blank(store, SEALER, later(7 * DAY_S).wall_ms, 7, 90) == 0
    blanked = [
        seq for (seq,) in store.rows("SELECT seq FROM registration WHERE blanked_ms IS NOT NULL")
    ]
    assert blanked == [1, 2]
    assert verify(store, SEALER).rows == 6
    assert verify(store, SEALER).broken is None
    assert (
        store.rows("SELECT worker, sealed FROM registration WHERE seq IN (1, 2)")
        == [(b"", b"")] * 2
    )
    assert secret not in store.path.read_bytes()
    assert secret not in store.path.with_name("journal.db-wal").read_bytes()
    exported = {row["reference"]: row for row in export_rows(store, sealer)}
    assert [exported[reference]["number"] for reference in references] == [
        "",
        "",
        *[JAN.number, PIOTR.number] * 2,
    ]
    assert [line.reference for line in reports.everything(NOW)] == references
    assert {line.status for line in reports.everything(NOW)} == {"confirmed", "refused", "kept"}


def test_a_worker_is_forgotten_with_his_last_registration(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    # Jan, Piotr, Jan
    references = keep_registrations(registrations, 3, people=2)
    confirm(outbox, (1, references[0]), (2, references[1]))
    retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90)
    assert registrations.recall(JAN, draft().workplace.number, NOW).employer is not None
    assert registrations.recall(PIOTR, draft().workplace.number, NOW).language == ""
    confirm(outbox, (3, references[2]))
    retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90)
    assert store.rows("SELECT count(*) FROM worker") == [(0,)]


def shown(registrations: Registrations, seconds: float) -> list[str]:
    """Return the codes of the remarks that Jan would see now."""
    return [
        notice.remark.code
        for notice in registrations.recall(JAN, draft().workplace.number, later(seconds)).notices
    ]


def test_a_late_remark_finds_its_worker_for_thirty_days_and_nothing_personal_waits_for_it(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    references = [registrations.keep(draft(), NOW, "nl")[0].reference for _ in range(3)]
    remark = (Remark("ciao_24"),)
    pending = Answer(references[1], Outcome.CONFIRMED, "2", Validity.PENDING)
    outbox.settle(
        [
            (1, Answer(references[0], Outcome.CONFIRMED, "1", Validity.FAILED, remark)),
            (2, pending),
            (3, Answer(references[2], Outcome.CONFIRMED, "3", Validity.VALIDATED)),
        ],
        NOW.wall_ms,
    )
    retention.begin_count(store, SEALER, NOW.wall_ms)
    assert retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90) == 3
    assert store.rows("SELECT sealed FROM registration") == [(b"",)] * 3
    assert store.rows("SELECT count(*) FROM worker") == [(0,)], (
        "company and language go with the rest"
    )
    assert [
        bool(worker) for (worker,) in store.rows("SELECT worker FROM registration ORDER BY seq")
    ] == [True, True, False]
    assert shown(registrations, 9 * DAY_S) == ["ciao_24"]
    record_checks(
        outbox.store,
        outbox.sealer,
        [(2, Answer(references[1], Outcome.CONFIRMED, "2", Validity.FAILED, (Remark("caw_1"),)))],
        later(9 * DAY_S).wall_ms,
    )
    assert sorted(shown(registrations, 9 * DAY_S)) == ["caw_1", "ciao_24"]
    assert verify(store, SEALER).broken is None
    registrations.keep(draft(), later(10 * DAY_S), seen=[references[0]])
    retention.blank(store, SEALER, later(10 * DAY_S).wall_ms, 7, 90)
    assert store.rows("SELECT seq FROM registration WHERE worker <> x'' ORDER BY seq") == [
        (2,),
        (4,),
    ]
    retention.blank(store, SEALER, later(40 * DAY_S).wall_ms, 7, 90)
    assert store.rows("SELECT seq FROM registration WHERE worker <> x''") == [(4,)]
    assert shown(registrations, 40 * DAY_S) == []
    assert verify(store, SEALER).broken is None


def test_a_check_that_never_ends_keeps_nobody_for_longer(
    registrations: Registrations, outbox: Outbox, store: Store
) -> None:
    reference = registrations.keep(draft(), NOW)[0].reference
    outbox.settle([(1, Answer(reference, Outcome.CONFIRMED, "1", Validity.PENDING))], NOW.wall_ms)
    retention.begin_count(store, SEALER, NOW.wall_ms)
    retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90)
    retention.blank(store, SEALER, later(30 * DAY_S).wall_ms, 7, 90)
    assert store.rows("SELECT count(*) FROM registration WHERE worker <> x''") == [(1,)]
    retention.blank(store, SEALER, later(30 * DAY_S + 1).wall_ms, 7, 90)
    assert store.rows("SELECT count(*) FROM registration WHERE worker <> x''") == [(0,)]


def test_a_change_before_blanking_is_not_hidden_by_it(
    registrations: Registrations, outbox: Outbox, store: Store, expect_log: ExpectLog
) -> None:
    expect_log("row 1 was changed")
    references = keep_registrations(registrations, 2)
    confirm(outbox, (1, references[0]))
    store.connection.execute(
        "UPDATE registration SET sealed = zeroblob(40), direction = 'out' WHERE seq = 1"
    )
    assert retention.blank(store, SEALER, later(8 * DAY_S).wall_ms, 7, 90) == 1
    assert verify(store, SEALER).broken == 1


def test_a_clock_that_nobody_vouches_for_blanks_nothing(tmp_path: Path, sealer: Sealer) -> None:
    writer = writer_on(tmp_path, sealer)
    reference = writer.keep(draft(), NOW)[0].reference
    confirm(Outbox(writer.store, sealer), (1, reference))
    writer.run_round(replace(later(400 * DAY_S), offset_ms=None, error_ms=None))
    assert writer.store.rows("SELECT blanked_ms FROM registration") == [(None,)]
    for hours in (0, 3):
        writer.run_round(later(400 * DAY_S + hours * 3_600))
    assert writer.store.rows("SELECT blanked_ms FROM registration") != [(None,)]
    writer.close()


class TwoClocks:
    """Run a kiosk whose clock and the service's stand ``ahead_days`` of true time, each its own."""

    def __init__(self, home: Path, sealer: Sealer) -> None:
        self.writer = writer_on(home, sealer)
        self.outbox = Outbox(self.writer.store, sealer)
        self.kiosk_ahead_days = self.service_ahead_days = 0.0
        self.boot = "b1"

    def at(self, hours: float) -> Timestamp:
        """Return the moment so many hours after NOW, as the kiosk's clocks say it."""
        true, day_ms = later(hours * 3_600), DAY_S * 1_000
        offset_days = self.service_ahead_days - self.kiosk_ahead_days
        return replace(
            true,
            wall_ms=true.wall_ms + int(self.kiosk_ahead_days * day_ms),
            offset_ms=int(offset_days * day_ms),
            boot_id=self.boot,
        )

    def confirm_one(self, hours: float) -> int:
        """Keep and confirm another registration, and return its number."""
        now = self.at(hours)
        reference = self.writer.keep(draft(), now)[0].reference
        (seq,) = self.writer.store.rows("SELECT max(seq) FROM registration")[0]
        self.outbox.settle([(seq, Answer(reference, Outcome.CONFIRMED))], now.wall_ms)
        return int(seq)

    def blanked(self, first_hour: int, last_hour: int) -> list[int]:
        """Run a round each hour, and return which registrations are blanked then."""
        for hours in range(first_hour, last_hour + 1):
            while self.writer.run_round(self.at(hours)):
                pass
        query = "SELECT seq FROM registration WHERE blanked_ms IS NOT NULL"
        return [seq for (seq,) in self.writer.store.rows(query)]


@pytest.fixture
def clocks(tmp_path: Path, sealer: Sealer) -> Iterator[TwoClocks]:
    made = TwoClocks(tmp_path, sealer)
    yield made
    made.writer.close()


@pytest.mark.parametrize(("kiosk", "service"), [(-8, 0), (-100, 0), (8, 0), (0, 8), (0, -100)])
def test_two_clocks_that_differ_blank_nothing_fresh(
    clocks: TwoClocks, kiosk: int, service: int
) -> None:
    clocks.kiosk_ahead_days, clocks.service_ahead_days = kiosk, service
    clocks.confirm_one(0)
    assert clocks.blanked(0, 8 * 24) == []
    # the kiosk's clock is set by the service's, and the days begin
    clocks.kiosk_ahead_days = service
    assert clocks.blanked(8 * 24, 15 * 24 - 1) == []
    assert clocks.blanked(15 * 24, 15 * 24) == [1]


@pytest.mark.parametrize("lie_days", [-100, -8, 10, 3_000])
def test_a_lie_that_lasts_blanks_nothing(clocks: TwoClocks, lie_days: int) -> None:
    """The service's time is one witness, however steady it is: the kiosk's own clock is another."""
    clocks.confirm_one(0)
    assert clocks.blanked(0, 24) == []
    clocks.service_ahead_days = lie_days
    clocks.confirm_one(25)
    assert clocks.blanked(25, 48) == []
    clocks.service_ahead_days = 0
    assert clocks.blanked(49, 7 * 24) == []
    assert clocks.blanked(7 * 24 + 1, 8 * 24 + 6) == [1]
    assert clocks.blanked(8 * 24 + 7, 9 * 24 + 4) == [1, 2]


@pytest.mark.parametrize("ahead_days", [-100, -8, 8, 100])
@pytest.mark.parametrize("which", ["kiosk_ahead_days", "service_ahead_days"])
def test_a_clock_that_is_wrong_at_the_answer_and_set_right_blanks_nothing_fresh(
    clocks: TwoClocks, which: str, ahead_days: int
) -> None:
    """A dead battery clock that the network sets; one answer with a wrong date."""
    clocks.confirm_one(0)
    assert clocks.blanked(0, 24) == []
    setattr(clocks, which, ahead_days)
    clocks.confirm_one(25)
    assert clocks.blanked(25, 26) == []
    setattr(clocks, which, 0)
    assert clocks.blanked(27, 7 * 24) == []
    assert clocks.blanked(7 * 24 + 1, 8 * 24 + 6) == [1, 2]


def test_each_boot_must_earn_its_trust(clocks: TwoClocks) -> None:
    """And commands that run for a moment each have it from the journal."""
    clocks.confirm_one(0)
    assert clocks.blanked(0, 24) == []
    for day in range(8, 12):
        clocks.boot = f"b{day}"
        assert clocks.blanked(24 * day, 24 * day + 1) == []
    steady = retention.SteadyClock()
    assert steady.true_ms(clocks.writer.store, clocks.at(24 * 11 + 2)) == later(266 * 3_600).wall_ms
