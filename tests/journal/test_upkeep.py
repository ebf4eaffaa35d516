"""The journal's upkeep: room on the disk, a keyring that is away, names and rows of any kind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis.strategies import text

from gateway.domain.events import JournalAlarm
from gateway.domain.problem import Problem
from gateway.flow.kiosk_state import State
from gateway.flow.reducer import step
from gateway.journal import day
from gateway.journal.day_memory import DayMemory
from gateway.journal.encryption import Sealer, close_box, open_box
from gateway.journal.hash_chain import verify
from gateway.journal.held import approve
from gateway.journal.indexes import update_indexes
from gateway.journal.outbox import Outbox
from gateway.journal.registrations import Registrations
from gateway.journal.row import facts_of
from gateway.journal.store import Store
from gateway.journal.writer import DiskFullError
from gateway.system import disk_reserve
from gateway.system.vault import DataKey, Vault, VaultError
from tests.support.journals import KEY, SEALER, registrations_in, stored_row, writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import BRUG, JAN, LINDE, NOW, confirm, draft, keep_registrations, later
from tests.support.project import ExpectLog

# ---- room on the disk ----------------------------------------------------------------------------


def test_the_watermark_and_the_ballast_follow_the_disk(tmp_path: Path) -> None:
    room = disk_reserve.measure(tmp_path)
    assert room.free > room.alarm > room.stop >= room.ballast > 0
    assert disk_reserve.ensure_ballast(tmp_path)
    assert (tmp_path / "ballast").stat().st_size == room.ballast
    assert disk_reserve.ensure_ballast(tmp_path)


def test_a_ballast_is_thrown_off_once(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("ballast was thrown off")
    disk_reserve.ensure_ballast(tmp_path)
    assert disk_reserve.release_ballast(tmp_path)
    assert not disk_reserve.release_ballast(tmp_path)


# ---- without a keyring ---------------------------------------------------------------------------


def test_without_the_keyring_registering_goes_on_and_is_read_when_it_is_back(
    tmp_path: Path, sealer: Sealer, expect_log: ExpectLog
) -> None:
    expect_log("wait: sealed while the keyring was locked")
    private = X25519PrivateKey.generate()
    key = DataKey(KEY.name, KEY.key, box=private.private_bytes_raw())
    back: list[DataKey] = []

    def unlock() -> DataKey:
        if not back:
            raise VaultError("locked")
        return back[0]

    with closing(Store(tmp_path)) as store:
        registrations_in(store, Sealer(key)).keep(draft(), NOW)
    away = Sealer.without_key(private.public_key().public_bytes_raw(), unlock)
    writer = writer_on(tmp_path, away)
    boxed = writer.keep(draft(), later(100))[0].reference
    writer.run_round(later(101))
    assert writer.problems == (Problem.KEYS_LOCKED,)
    # within these hours it is known
    assert writer.open().recall(JAN, draft().workplace.number, later(102)).last_age_s == 2
    assert Outbox(writer.store, away).due(0, 9) == []
    back.append(key)
    writer.run_round(later(200))
    assert writer.problems == ()
    assert writer.open().recall(JAN, draft().workplace.number, later(300)).last_age_s == 200
    outbox = Outbox(writer.store, away)
    # one at a time: they are of one worker
    (entry,) = outbox.due(1 << 60, 9)
    confirm(outbox, (entry.seq, entry.registration.reference))
    assert outbox.due(1 << 60, 9) == [], "anyone can seal to a public key"
    assert approve(writer.store, away, [boxed, boxed, "R"]) == 1
    (entry,) = outbox.due(1 << 60, 9)
    assert entry.registration.draft.person.number == JAN.number
    confirm(outbox, (entry.seq, entry.registration.reference))
    assert verify(writer.store, away).broken is None
    assert update_indexes(writer.store, away) == 0
    writer.close()
    assert sealer.blind_index("x") == Sealer(key).blind_index("x")


@pytest.mark.parametrize("whose", ["this program's", "another's", "changed"])
def test_a_day_that_was_opened_without_the_keyring_counts_only_in_its_own_program(
    tmp_path: Path, expect_log: ExpectLog, whose: str
) -> None:
    expect_log("changed outside this program: it is closed")
    private = X25519PrivateKey.generate()
    back: list[DataKey] = []

    def unlock() -> DataKey:
        if not back:
            raise VaultError("locked")
        return back[0]

    def locked() -> Sealer:
        return Sealer.without_key(private.public_key().public_bytes_raw(), unlock)

    away = locked()
    writer = writer_on(tmp_path, away)
    opener = locked() if whose == "another's" else away
    day.open_day(writer.store, opener, "u", draft().workplace, NOW, staff_code="2580")
    if whose == "changed":
        writer.store.connection.execute("UPDATE day SET user = 'another'")
    back.append(KEY)
    writer.run_round(later(1))
    is_whole = whose == "this program's"
    assert day.is_changed(writer.store, away) is not is_whole
    assert day.close_if_changed(writer.store, away) is not is_whole
    assert (day.current_day(writer.store) is not None) is is_whole
    # with its mark it is whole for each later program
    assert not day.is_changed(writer.store, SEALER)
    writer.close()


def count_transactions(store: Store, act: Callable[[], object]) -> int:
    """Return how many transactions ``act`` takes."""
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    act()
    store.connection.set_trace_callback(None)
    return sum(statement.startswith("BEGIN") for statement in seen)


def test_what_waits_for_a_key_costs_one_line_and_one_transaction_at_a_time(
    store: Store, outbox: Outbox, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("row 1 and 29 others wait: sealed with a key that is not here")
    stranger = registrations_in(store, Sealer(DataKey("gone", bytes(32))))
    keep_registrations(stranger, 30)
    for minute in range(5):
        assert (
            count_transactions(
                store, lambda now=minute * 60_000: outbox.due(NOW.boot_ms + now, 200)
            )
            == 1
        )  # type: ignore[misc]
    assert len(caplog.records) == 1
    assert store.rows("SELECT count(*) FROM delivery") == [(30,)]


def test_a_locked_keyring_costs_no_line_and_no_transaction_at_each_look(
    store: Store, registrations: Registrations, caplog: pytest.LogCaptureFixture
) -> None:
    def unlock() -> DataKey:
        raise VaultError("locked")

    keep_registrations(registrations, 2)
    away = Sealer.without_key(X25519PrivateKey.generate().public_key().public_bytes_raw(), unlock)
    keep_registrations(registrations_in(store, away), 30)
    outbox = Outbox(store, away)
    for minute in range(5):
        assert (
            count_transactions(
                store, lambda now=minute * 60_000: outbox.due(NOW.boot_ms + now, 200)
            )
            == 0
        )  # type: ignore[misc]
        assert outbox.next_due_ms() is None, "nothing to hurry for"
    assert not caplog.records
    assert Outbox(store, Sealer(KEY)).next_due_ms() == 0


def test_a_box_is_opened_by_its_own_key_only() -> None:
    mine, other = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    sealed = close_box(mine.public_key().public_bytes_raw(), b"x" * 100, b"R")
    assert open_box(mine.private_bytes_raw(), sealed, b"R") == b"x" * 100
    for private, bound in ((other, b"R"), (mine, b"S")):
        with pytest.raises(InvalidTag):
            open_box(private.private_bytes_raw(), sealed, bound)
    assert len({close_box(mine.public_key().public_bytes_raw(), b"x", b"R") for _ in range(5)}) == 5


def test_a_full_disk_refuses_before_it_is_full(
    tmp_path: Path, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = writer_on(tmp_path, sealer)
    writer.keep(draft(), NOW)
    monkeypatch.setattr(
        disk_reserve,
        "measure",
        lambda _home: disk_reserve.DiskSpace(free=1, alarm=4, stop=2, ballast=1),
    )
    with pytest.raises(DiskFullError, match="is full"):
        writer.keep(draft(), NOW)
    writer.run_round(NOW)
    assert writer.problems == (Problem.DISK_LOW,)
    writer.close()


# ---- data ----------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, database=None)
@given(given_name=text(max_size=300), surname=text(max_size=300))
def test_names_come_back_as_they_were(given_name: str, surname: str) -> None:
    sealer = Sealer(DataKey("test", bytes(32)))
    content = {"given": given_name, "surname": surname}
    assert sealer.unseal(b"R", sealer.seal(b"R", content)[1]) == content


@pytest.mark.parametrize(
    "content", [{}, {"number": "1", "kind": "nobody", "given": "", "surname": ""}, {"number": 7}]
)
def test_a_row_that_cannot_be_read_blocks_nobody(
    registrations: Registrations,
    outbox: Outbox,
    store: Store,
    content: dict[str, object],
    expect_log: ExpectLog,
) -> None:
    expect_log("row 2 and 0 others wait: changed in the home folder")
    references = keep_registrations(registrations, 3)
    sealed = SEALER.seal(facts_of(stored_row(store, 2)), content)[1]
    store.connection.execute("UPDATE registration SET sealed = ? WHERE seq = 2", (sealed,))
    assert [due.registration.reference for due in outbox.due(NOW.boot_ms, 10)] == [
        references[0],
        references[2],
    ]
    assert store.rows("SELECT count(*) FROM delivery") == [(3,)]


def test_what_staff_should_know_stays_on_their_screen() -> None:
    state, emitted = step(State(), JournalAlarm((Problem.STORE_MENDED, Problem.DISK_LOW)))
    assert (state.kiosk.alarms, emitted) == ((Problem.STORE_MENDED, Problem.DISK_LOW), ())
    assert step(state, JournalAlarm(()))[0].kiosk.alarms == ()


def test_how_many_vanished_stays_with_the_alarm() -> None:
    state, _wishes = step(State(), JournalAlarm((Problem.STORE_VANISHED,), 7))
    assert state.kiosk.vanished == 7
    assert step(state, JournalAlarm(()))[0].kiosk.vanished == 0


@pytest.mark.parametrize("is_open", [False, True])
def test_an_earlier_day_that_is_put_back_is_closed(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - knows which day is open
    expect_log: ExpectLog,
    *,
    is_open: bool,
) -> None:
    expect_log("the open day was changed outside")
    sealer, other = Sealer(KEY), Sealer(KEY)
    sealer.days, other.days = DayMemory(Vault(tmp_path)), DayMemory(Vault(tmp_path))
    with closing(Store(tmp_path)) as store:
        day.open_day(store, sealer, "leiezicht", LINDE, NOW, staff_code="1234")
        row = store.rows("SELECT * FROM day")[0]
        day.close_day(store, sealer)
        if is_open:
            day.open_day(store, sealer, "leiezicht", BRUG, later(60), staff_code="5678")
        assert not day.is_changed(store, sealer)
        store.connection.execute("DELETE FROM day")
        store.connection.execute(f"INSERT INTO day VALUES ({','.join('?' * len(row))})", row)
        # in this run of the program and in the next
        assert day.is_changed(store, sealer)
        assert day.close_if_changed(store, other)
        assert day.current_day(store) is None
