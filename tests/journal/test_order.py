"""What is sent of one worker is sent in the order of its acts, whatever became of earlier ones."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from gateway.domain.model import Answer, Direction, Outcome, Person
from gateway.journal.confirmed import reopen
from gateway.journal.encryption import Sealer
from gateway.journal.held import approve
from gateway.journal.maybe_sent import due_for_lookup
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from gateway.system.vault import DataKey, VaultError
from tests.support.journals import KEY, SEALER, references, registrations_in
from tests.support.people import JAN, NOW, PIOTR, confirm, draft, invented, later


def seqs_due(outbox: Outbox, now_boot_ms: int = 0) -> list[int]:
    return [entry.seq for entry in outbox.due(now_boot_ms, 200)]


@pytest.fixture
def crossing(registrations: Registrations) -> None:
    """Keep 1 to 4: Jan in, Piotr in, Jan out, Piotr out."""
    for direction in Direction:
        for person in (JAN, PIOTR):
            registrations.keep(draft(direction, person), NOW)


@pytest.mark.usefixtures("crossing")
def test_an_out_waits_for_its_own_in_and_for_no_other(outbox: Outbox) -> None:
    assert seqs_due(outbox) == [1, 2]
    outbox.postpone([1], "tcp", 5_000)
    assert (seqs_due(outbox), outbox.next_due_ms()) == ([2], 0)
    confirm(outbox, (2, "R"))
    assert seqs_due(outbox) == [4]
    confirm(outbox, (4, "R"))
    assert (seqs_due(outbox), outbox.next_due_ms()) == ([], 5_000)
    assert seqs_due(outbox, 5_000) == [1]
    confirm(outbox, (1, "R"))
    assert seqs_due(outbox) == [3]


@pytest.mark.usefixtures("crossing")
def test_what_may_have_been_sent_is_unanswered(outbox: Outbox) -> None:
    """A question may be asked of each, and only the first may leave."""
    outbox.mark_sending([1, 2])
    assert seqs_due(outbox) == [1, 2]
    assert outbox.mark_sending([3, 4]) == set()
    assert [entry.seq for entry in due_for_lookup(outbox.store, 0, 9)] == [1, 2]
    outbox.mark_absent([1])
    assert outbox.mark_sending([1, 3]) == {1}


@pytest.mark.usefixtures("crossing")
def test_two_programs_on_one_journal(outbox: Outbox, tmp_path: Path, sealer: Sealer) -> None:
    """What one has read the other may have sent: each asks the journal before it leaves."""
    with closing(Store(tmp_path)) as store:
        other = Outbox(store, sealer)
        batch = seqs_due(other)
        assert outbox.mark_sending([1], until_boot_ms=9_000) == {1}
        # under way: nobody sends it, and nobody looks it up
        assert other.mark_sending(batch) == {2}
        assert [entry.seq for entry in due_for_lookup(store, 8_999, 9)] == [2]
        confirm(outbox, (1, "R"))
        assert other.mark_sending([1, 3]) == {3}


def test_two_hundred_that_fail_block_nobody(registrations: Registrations, outbox: Outbox) -> None:
    for turn in range(200):
        registrations.keep(draft(person=invented(turn)), NOW)
    for _ in range(3):
        outbox.mark_sending(range(1, 201))
        outbox.mark_absent(range(1, 201))
    for turn in (0, 500, 501):
        registrations.keep(draft(Direction.OUT, invented(turn)), NOW)
    # 201 is of the first of them
    assert seqs_due(outbox)[:2] == [202, 203]
    assert 201 not in seqs_due(outbox)


def test_what_was_sealed_in_two_lives_without_a_keyring_is_of_one_worker(tmp_path: Path) -> None:
    """Each life knew the worker by another index."""
    private = X25519PrivateKey.generate()
    key = DataKey(KEY.name, KEY.key, box=private.private_bytes_raw())
    is_back: list[bool] = []

    def unlock() -> DataKey:
        if not is_back:
            raise VaultError("locked")
        return key

    def away() -> Sealer:
        return Sealer.without_key(private.public_key().public_bytes_raw(), unlock)

    with closing(Store(tmp_path)) as store:
        registrations_in(store, Sealer(key)).keep(draft(Direction.IN), NOW)
        last = away()
        for sealer in (away(), away(), last):
            registrations_in(store, sealer).keep(draft(Direction.OUT), later(1))
        is_back.append(True)
        assert last.unlock()
        approve(store, last, references(store))
        registrations_in(store, last).keep(draft(Direction.IN), later(2))
        outbox = Outbox(store, last)
        for seq in range(1, 6):
            assert seqs_due(outbox) == [seq]
            confirm(outbox, (seq, "R"))
        assert seqs_due(outbox) == []


class Deliveries(RuleBasedStateMachine):
    """Write a journal in every way, and compare which registrations may be sent."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.store = Store(Path(self.folder.name))
        self.store.connection.execute("PRAGMA synchronous=OFF")
        self.registrations, self.outbox = registrations_in(self.store), Outbox(self.store, SEALER)
        self.people: dict[int, Person] = {}
        self.waiting: set[int] = set()

    @rule(number=st.integers(0, 3))
    def keep(self, number: int) -> None:
        person = invented(number)
        self.registrations.keep(draft(person=person), NOW)
        self.people[len(self.people) + 1] = person
        self.waiting.add(len(self.people))

    @rule(data=st.data())
    def settle(self, data: st.DataObject) -> None:
        if self.waiting:
            seq = data.draw(st.sampled_from(sorted(self.waiting)))
            self.outbox.settle([(seq, Answer("R", Outcome.CONFIRMED))], 0)
            self.waiting.discard(seq)

    @rule(data=st.data())
    def put_back(self, data: st.DataObject) -> None:
        answered = sorted(self.people.keys() - self.waiting)
        if answered:
            seq = data.draw(st.sampled_from(answered))
            assert reopen(self.store, SEALER, [seq]) == 1
            self.waiting.add(seq)

    @rule(data=st.data(), number=st.integers(0, 3))
    def the_worker_becomes_known(self, data: st.DataObject, number: int) -> None:
        if self.people:
            seq, person = data.draw(st.sampled_from(sorted(self.people))), invented(number)
            self.people[seq] = person
            with self.store.transaction() as connection:
                connection.execute(
                    "UPDATE registration SET worker = ? WHERE seq = ?",
                    (SEALER.blind_index(person.number), seq),
                )

    @invariant()
    def the_earliest_of_each_is_first(self) -> None:
        if not hasattr(self, "store"):
            return
        firsts: dict[str, int] = {}
        for seq in sorted(self.waiting, reverse=True):
            firsts[self.people[seq].number] = seq
        rows = self.store.rows("SELECT seq, is_first FROM delivery ORDER BY seq")
        assert rows == [(seq, int(seq in firsts.values())) for seq in sorted(self.waiting)]

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


def test_whatever_is_written_the_earliest_of_each_worker_is_first() -> None:
    run_state_machine_as_test(
        Deliveries,
        settings=settings(
            max_examples=60, stateful_step_count=30, deadline=None, database=None, derandomize=True
        ),
    )
