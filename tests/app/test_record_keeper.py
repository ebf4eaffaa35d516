"""What becomes an entry of the record, and how few there are of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.app.contact_log import WAITS_MS, ContactLog
from gateway.app.kiosk import means_of
from gateway.app.record_keeper import RecordKeeper
from gateway.domain.clock_state import ClockReason, ClockState, ClockVerdict
from gateway.domain.events import (
    ClockChanged,
    ClockStepped,
    ContactFailed,
    ContactRestored,
    DayClosed,
    MeansSeen,
    QueueChanged,
)
from gateway.domain.model import Means, QueueStatus, Timestamp
from gateway.domain.outages import Culprit, Outage, Stage
from gateway.domain.record import Entry, EntryKind
from gateway.flow.kiosk_state import KioskState, State
from gateway.flow.states import Starting, Welcome
from gateway.journal.evidence import record
from gateway.journal.evidence.outages import Outages
from gateway.journal.writer import JournalWriter
from tests.support.journals import writer_on
from tests.support.people import DAY_S, LINDE, NOW, draft, later
from tests.support.project import ExpectLog

GRACE_S = 60.0
WELCOME = MeansSeen(True, (("reader", True), ("camera", True), ("screen", True)))


class Life:
    """Hold one life of a program: its keeper, and the time, which a test moves on."""

    def __init__(self, writer: JournalWriter, at_s: float = 0, boot_id: str = "b1") -> None:
        self.writer, self.at_s, self._boot_id = writer, at_s, boot_id
        self.keeper = RecordKeeper(writer, self._stamp, GRACE_S)
        self.keeper.begin()

    def _stamp(self) -> Timestamp:
        return replace(later(self.at_s), boot_id=self._boot_id)

    def pass_s(self, seconds: int, *, step_s: int = 5, event: object = None) -> None:
        """Let time pass, with a look at what is due, or an event, each few seconds."""
        for _ in range(0, seconds, step_s):
            self.at_s += step_s
            if event is None:
                self.keeper.write_due()
            else:
                self.keeper.heed(event)  # type: ignore[arg-type]

    def entries(self, *kinds: EntryKind) -> list[Entry]:
        """Return the entries of these kinds."""
        return list(record.entries(self.writer.store, *kinds))

    def outages(self) -> list[Outage]:
        """Return the outages, oldest first."""
        return Outages(self.writer.store, None).listed(later(self.at_s))[::-1]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[JournalWriter]:
    opened = writer_on(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def life(writer: JournalWriter) -> Life:
    return Life(writer)


def test_a_contact_that_fails_for_less_than_the_grace_is_no_entry(life: Life) -> None:
    for _ in range(20):
        life.pass_s(55, event=ContactFailed(Stage.DNS, is_probed=True))
        life.keeper.heed(ContactRestored())
    assert Counter(entry.kind for entry in life.entries()) == {"started": 1}


def test_an_outage_begins_at_its_first_failure_and_ends_with_a_contact(life: Life) -> None:
    life.keeper.heed(ContactFailed(Stage.TCP))
    life.pass_s(90, event=ContactFailed(Stage.DNS, is_probed=True))
    life.keeper.heed(ContactRestored())
    (outage,) = life.outages()
    begins, ends = NOW.wall_ms, later(90).wall_ms
    assert (outage.begins_ms, outage.ends_ms, outage.culprit) == (begins, ends, Culprit.PROVIDER)
    assert [each.stage for each in outage.failures] == [Stage.DNS]


def test_an_outage_of_the_service_is_the_services(life: Life) -> None:
    life.keeper.heed(ContactFailed(Stage.SERVICE_DOWN))
    life.at_s += 61
    life.keeper.heed(ContactFailed(Stage.SERVICE_DOWN))
    life.keeper.heed(ContactRestored())
    assert [outage.culprit for outage in life.outages()] == [Culprit.SERVICE]


@pytest.mark.parametrize("waits_first", [True, False])
def test_a_registration_that_waits_makes_it_an_outage_sooner(
    life: Life, *, waits_first: bool
) -> None:
    waiting, failed = QueueChanged(QueueStatus(waiting=1)), ContactFailed(Stage.DNS)
    life.keeper.heed(waiting if waits_first else failed)
    life.keeper.heed(failed if waits_first else waiting)
    life.at_s += WAITS_MS / 1000 - 1
    life.keeper.heed(failed)
    assert not life.outages()
    life.at_s += 1
    life.keeper.heed(failed)
    assert life.outages()[0].begins_ms == NOW.wall_ms


def test_nothing_waits_any_more_once_all_was_answered(life: Life) -> None:
    life.keeper.heed(QueueChanged(QueueStatus(waiting=1)))
    life.keeper.heed(ContactFailed(Stage.DNS))
    life.keeper.heed(QueueChanged(QueueStatus(waiting=0)))
    life.pass_s(30, event=ContactFailed(Stage.DNS))
    assert not life.outages()


@pytest.mark.parametrize(
    ("days", "stages"),
    [(3, [Stage.DNS]), (3, [Stage.DNS, Stage.TCP]), (3, list(Stage))],
)
def test_an_outage_of_days_makes_few_entries(days: int, stages: list[Stage]) -> None:
    log, entries = ContactLog(GRACE_S * 1000), 0
    for at_s in range(0, days * DAY_S, 5):
        if at_s % 30 == 0:
            turn = at_s // 30
            log.fail(stages[turn % len(stages)], at_s * 1000, is_probed=turn % 4 < 2)
        entries += log.due(at_s * 1000) is not None
    # and then at most one an hour
    assert 1 <= entries <= 8 + days * 24


def test_stages_that_settle_are_stretches_of_one_outage(life: Life) -> None:
    for stage in (Stage.NO_LINK, Stage.NO_GATEWAY, Stage.DNS):
        life.pass_s(600, event=ContactFailed(stage, is_probed=True))
    life.keeper.heed(ContactRestored())
    (outage,) = life.outages()
    lengths = [(one.stage, ((one.ends_ms or 0) - one.begins_ms) // 1000) for one in outage.failures]
    assert lengths == [(Stage.NO_LINK, 600), (Stage.NO_GATEWAY, 600), (Stage.DNS, 595)]


def test_a_sign_in_that_failed_once_is_no_outage_of_the_night(life: Life) -> None:
    life.keeper.heed(replace(WELCOME, is_open=False))
    life.keeper.heed(ContactFailed(Stage.TCP))
    life.pass_s(7_200, step_s=60)
    assert not life.outages()
    # looks find that it goes on, until the way is open; a closed kiosk asks nothing itself
    for _ in range(5):
        life.pass_s(600, step_s=600, event=ContactFailed(Stage.DNS, is_probed=True))
    life.keeper.heed(ContactRestored(is_probed=True))
    assert [outage.ends_ms for outage in life.outages()] == [later(life.at_s).wall_ms]


def test_an_open_kiosk_is_in_contact_once_the_service_answers(life: Life) -> None:
    life.keeper.heed(WELCOME)
    life.pass_s(120, event=ContactFailed(Stage.DNS, is_probed=True))
    life.keeper.heed(ContactRestored(is_probed=True))
    assert [outage.ends_ms for outage in life.outages()] == [None]


# ---- starts and stops ----------------------------------------------------------------------------


def test_a_start_says_how_the_program_ended_before(writer: JournalWriter) -> None:
    first = Life(writer)
    first.keeper.heed(WELCOME)
    first.pass_s(100)
    first.keeper.end()
    second = Life(writer, at_s=200)
    second.keeper.heed(WELCOME)
    second.pass_s(3_600, event=WELCOME)
    # the power fails; it comes back under another boot
    third = Life(writer, at_s=9_000, boot_id="b2")
    third.pass_s(10)
    third.keeper.heed(ContactRestored())
    facts = [entry.facts.get("after") for entry in third.entries(EntryKind.STARTED)]
    assert facts == ["", "clean", "unclean"]
    (outage,) = third.outages()
    assert outage.culprit is Culprit.POWER
    assert later(3_500).wall_ms <= outage.begins_ms <= later(3_800).wall_ms
    assert outage.ends_ms == later(9_000).wall_ms


def test_a_program_that_died_and_was_started_again_at_once_is_no_outage(
    writer: JournalWriter,
) -> None:
    Life(writer).pass_s(1_000, event=WELCOME)
    again = Life(writer, at_s=1_003)
    again.keeper.heed(ContactRestored())
    assert again.entries(EntryKind.STARTED)[1].facts["same_boot"] is True
    assert not again.outages()


def test_an_outage_goes_on_over_a_stop_of_ours_and_the_stop_is_no_part_of_it(
    writer: JournalWriter,
) -> None:
    first = Life(writer)
    first.pass_s(120, event=ContactFailed(Stage.DNS, is_probed=True))
    first.keeper.end()
    second = Life(writer, at_s=500)
    second.pass_s(100, event=ContactFailed(Stage.DNS, is_probed=True))
    second.keeper.heed(DayClosed())
    second.pass_s(100)
    second.keeper.heed(ContactRestored())
    (outage,) = second.outages()
    first_one, second_one = outage.failures
    assert (first_one.begins_ms, first_one.ends_ms) == (later(5).wall_ms, later(120).wall_ms)
    assert second_one.begins_ms == later(505).wall_ms


def test_a_journal_that_refuses_is_logged_once_and_nothing_is_lost(
    life: Life, tmp_path: Path, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("the record takes nothing")
    life.keeper.heed(ContactFailed(Stage.DNS))
    locker = writer_on(tmp_path).store
    locker.connection.execute("PRAGMA busy_timeout=0")
    life.writer.store.connection.execute("PRAGMA busy_timeout=0")
    locker.connection.execute("BEGIN EXCLUSIVE")
    life.at_s += 61
    life.keeper.heed(ContactFailed(Stage.DNS))
    locker.connection.execute("ROLLBACK")
    locker.close()
    life.at_s += 100
    life.keeper.write_due()
    (entry,) = life.entries(EntryKind.CONTACT_FAILED)
    assert entry.made.wall_ms == later(61).wall_ms
    assert caplog.text.count("the record takes nothing") == 1
    # and a worker registers
    assert life.writer.keep(draft(), later(200))[0].reference


# ---- means and clock -----------------------------------------------------------------------------


def test_the_means_are_entered_each_five_minutes_and_as_they_change(life: Life) -> None:
    life.pass_s(3_600, event=WELCOME)
    assert len(life.entries(EntryKind.MEANS)) == 12
    no_reader = replace(WELCOME, works=(("reader", False), *WELCOME.works[1:]))
    life.pass_s(30, event=no_reader)
    life.pass_s(30, event=WELCOME)
    life.keeper.heed(replace(WELCOME, is_open=False))
    readers = [entry.facts["reader"] for entry in life.entries(EntryKind.MEANS)[12:]]
    assert readers[:2] == [False, True]
    assert life.entries(EntryKind.MEANS)[-1].facts["open"] is False


def test_a_screen_that_hangs_welcomes_nobody(life: Life) -> None:
    life.keeper.heed(WELCOME)
    life.pass_s(60)
    facts = life.entries(EntryKind.MEANS)[-1].facts
    assert facts == {"open": False, "reader": True, "camera": True, "screen": False}


def test_means_that_come_and_go_make_few_entries(life: Life) -> None:
    no_reader = replace(WELCOME, works=(("reader", False), *WELCOME.works[1:]))
    for _ in range(600):
        life.pass_s(3, step_s=3, event=no_reader)
        life.pass_s(3, step_s=3, event=WELCOME)
    assert len(life.entries(EntryKind.MEANS)) <= 122


@pytest.mark.parametrize(
    ("kiosk", "screen", "is_open"),
    [
        ({"workplace": LINDE}, Welcome(), True),
        ({"workplace": LINDE}, Starting(), False),
        ({}, Welcome(), False),
    ],
)
def test_a_kiosk_is_open_once_workers_can_register(
    kiosk: dict[str, object], screen: Welcome | Starting, is_open: bool
) -> None:
    works = frozenset({Means.CARD})
    state = State(KioskState(working_means=works, **kiosk), screen)  # type: ignore[arg-type]
    names = (("reader", True), ("camera", False), ("keypad", False), ("screen", True))
    assert means_of(state, has_screen=True) == MeansSeen(is_open, names)
    assert means_of(state, has_screen=False).is_open is False


def test_the_clock_is_entered_as_its_state_changes_and_steps_are_summed(life: Life) -> None:
    right = ClockState(ClockVerdict.RIGHT, 120, 400, reason=ClockReason.CONFIRMED)
    life.keeper.heed(ClockChanged(right))
    # bounds that grow each second
    for bound_ms in range(400, 1_000):
        life.at_s += 1
        life.keeper.heed(ClockChanged(replace(right, bound_ms=bound_ms)))
    life.at_s += 60
    for _ in range(10):
        life.keeper.heed(ClockStepped(-3_600_000))
    life.keeper.heed(ClockChanged(replace(right, verdict=ClockVerdict.WRONG)))
    life.pass_s(120)
    states = [entry.facts["state"] for entry in life.entries(EntryKind.CLOCK)]
    assert states == ["right", "right", "right", "wrong"]
    assert life.entries(EntryKind.CLOCK)[0].facts["bound_ms"] == 400
    steps = [entry.facts["step_ms"] for entry in life.entries(EntryKind.CLOCK_STEP)]
    assert sum(steps) == -36_000_000  # type: ignore[arg-type]
    assert len(steps) == 2
