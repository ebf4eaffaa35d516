"""Test the code of the staff screen against a real journal and a real keyring."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gateway.app.day_opening import write_day
from gateway.app.kiosk import first_state
from gateway.app.recorder import Recorder
from gateway.app.services import build
from gateway.app.staff_door import StaffDoor
from gateway.domain.problem import Problem
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import StaffCodeChecked
from gateway.errors import UserError
from gateway.flow.effects import CheckStaffCode
from gateway.journal import day, staff_acts
from gateway.journal.writer import JournalWriter
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.pins import SERVICE, Pins
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.throttle import STAFF_CODE, Throttle
from gateway.system.vault import Vault
from tests.conftest import ExpectLog
from tests.support.journals import SEALER, writer_on
from tests.support.people import LINDE

PRACTICE = """
[service]
base_url = "https://localhost:1/presence"
token_url = "https://localhost:1/token"
workplaces_url = "https://localhost:1/workplaces"
[kiosk]
staff_code = "4711"
"""
RIGHT, WRONG = StaffCodeChecked(is_right=True), StaffCodeChecked(is_right=False, wait_s=2)


@pytest.fixture
def writer(tmp_path: Path, expect_log: ExpectLog) -> Iterator[JournalWriter]:
    expect_log("Secrets rest in a file")
    with closing(writer_on(tmp_path)) as made:
        yield made


def opened(writer: JournalWriter, home: Path, practice_code: str = "") -> str:
    """Open the day, and return the code that the site manager reads."""
    return write_day(
        writer.store,
        SEALER,
        "linde",
        LINDE,
        Clock().stamp(),
        codes=StaffSecrets(Vault(home)),
        practice_code=practice_code,
        declared=(),
    ).staff_code


def door(writer: JournalWriter, home: Path, practice_code: str = "") -> StaffDoor:
    """Return the door of another start of the program."""
    return StaffDoor(writer, Vault(home), Clock(), practice_code)


def test_the_days_code_leads_in_after_a_new_start_and_is_nowhere_to_be_read(
    writer: JournalWriter, tmp_path: Path
) -> None:
    code = opened(writer, tmp_path)
    wrong = "0000" if code != "0000" else "1111"
    assert door(writer, tmp_path).check_code(wrong) == WRONG
    # the right one waits, too, over a new start
    assert door(writer, tmp_path).check_code(code) == WRONG
    assert first_state(settings.load(tmp_path)).kiosk.staff_locked_s == 2
    Throttle(tmp_path / STAFF_CODE).on_right()
    assert door(writer, tmp_path).check_code(code) == RIGHT
    assert [act for _made_ms, act in staff_acts.listed(writer.store)] == [
        f"{StaffAct.CODE_RIGHT}, by site manager",
        StaffAct.CODE_WRONG,
        f"{StaffAct.OPENED}, by contractor",
    ]
    assert "$argon2id$" in str(day.kept_code(writer.store))


@pytest.mark.parametrize("is_confirmed", [False, True])
def test_settings_that_call_a_kiosk_a_practice_site_give_no_code(
    tmp_path: Path, expect_log: ExpectLog, *, is_confirmed: bool
) -> None:
    expect_log("Secrets rest in a file")
    (tmp_path / settings.FILE_NAME).write_text(PRACTICE, "utf-8")
    if is_confirmed:
        Pins(Vault(tmp_path)).confirm({SERVICE: "registrations: https://service.example"})
    events: queue.SimpleQueue[object] = queue.SimpleQueue()
    recorder = Recorder(events.put, build(settings.load(tmp_path)), lambda: None)
    recorder.start()
    try:
        recorder.execute(CheckStaffCode("4711"))
        while not isinstance(checked := events.get(timeout=20), StaffCodeChecked):
            pass
    finally:
        recorder.stop()
    assert checked.is_right is not is_confirmed


@pytest.mark.parametrize("is_open", [True, False])
def test_who_writes_the_journal_gets_no_code_of_his_own(
    writer: JournalWriter, tmp_path: Path, *, is_open: bool
) -> None:
    opened(writer, tmp_path)
    # a digest without the pepper is made without the keyring
    salted = Argon2id(salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=65_536)
    digest = salted.derive_phc_encoded(b"9999")
    columns = writer.store.rows("SELECT * FROM day")[0]
    if not is_open:
        day.close_day(writer.store, SEALER)
        holes = ", ".join("?" for _ in columns)
        writer.store.connection.execute(f"INSERT INTO day VALUES ({holes})", columns)
    writer.store.connection.execute("UPDATE day SET staff_code = ?", (f"4 bare {digest}",))
    assert StaffSecrets(Vault(tmp_path)).is_code("9999", f"4 bare {digest}")
    assert not door(writer, tmp_path).check_code("9999").is_right


def test_the_disk_alone_checks_no_code(writer: JournalWriter, tmp_path: Path) -> None:
    """Who has the journal and not the keyring cannot try the ten thousand codes."""
    code = opened(writer, tmp_path)
    kept = str(day.kept_code(writer.store))
    other = tmp_path / "other"
    other.mkdir()
    assert StaffSecrets(Vault(tmp_path)).is_code(code, kept)
    assert not StaffSecrets(Vault(other)).is_code(code, kept)
    # nor does one count that asks for another cost, or for no pepper
    changed = (kept.replace("m=65536", "m=64"), kept.replace("peppered", "bare"), "4", "", "4  ")
    assert not any(StaffSecrets(Vault(tmp_path)).is_code(code, each) for each in changed)


def test_the_site_managers_own_code_counts_from_the_next_opening(
    writer: JournalWriter, tmp_path: Path
) -> None:
    code = opened(writer, tmp_path)
    StaffSecrets(Vault(tmp_path)).set_site_managers_code("740162")
    assert door(writer, tmp_path).check_code(code) == RIGHT
    assert opened(writer, tmp_path) == ""
    assert door(writer, tmp_path).check_code("740162") == RIGHT
    # it leads out of a closed kiosk, too
    day.close_day(writer.store, SEALER)
    closed = door(writer, tmp_path)
    assert closed.digits_while_closed == 6
    assert closed.check_code("740162") == RIGHT
    StaffSecrets(Vault(tmp_path)).set_site_managers_code("")
    assert door(writer, tmp_path).digits_while_closed == 0
    assert len(opened(writer, tmp_path)) == 4


@pytest.mark.parametrize("code", ["123", "1234567890123", "abcd", "12 34"])
def test_a_code_that_no_keypad_types_is_refused(
    tmp_path: Path, expect_log: ExpectLog, code: str
) -> None:
    expect_log("Secrets rest in a file")
    with pytest.raises(UserError, match="4 to 12 digits"):
        StaffSecrets(Vault(tmp_path)).set_site_managers_code(code)


def test_a_locked_keyring_is_said_and_counts_no_try(
    writer: JournalWriter, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("No staff code can be checked")
    code = opened(writer, tmp_path)
    (tmp_path / "secrets.json").write_text("{")
    checked = door(writer, tmp_path).check_code(code)
    assert checked == StaffCodeChecked(is_right=False, problem=Problem.KEYS_LOCKED)


def test_a_day_that_is_opened_while_the_keyring_is_locked_has_a_code_all_the_same(
    writer: JournalWriter, tmp_path: Path
) -> None:
    secrets = tmp_path / "secrets.json"
    secrets.write_text("{")
    code = opened(writer, tmp_path)
    assert door(writer, tmp_path).check_code(code) == RIGHT
