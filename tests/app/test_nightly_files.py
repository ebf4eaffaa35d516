"""Test the files that the office finds each morning: whole, once, and later where they failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from gateway.app.nightly_files import WRITTEN, NightlyFiles
from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_day, belgian_midnight_ms
from gateway.domain.model import Direction, Timestamp
from gateway.domain.paper_events import FolderFault, OfficeServed
from gateway.journal import staff_acts
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.pins import OFFICE_FOLDER, Pins
from gateway.system.settings import OfficeSettings, Settings
from gateway.system.vault import Vault
from tests.support import xlsx
from tests.support.disk.volume import Volume
from tests.support.events import eventually
from tests.support.journals import SEALER, registrations_in
from tests.support.keyrings import MemoryKeyring
from tests.support.people import draft
from tests.support.project import ExpectLog


def at(hour: int, days: int) -> Timestamp:
    """Return a moment of so many days ago, whatever the time is now."""
    now = Clock().stamp()
    day = belgian_day(now.wall_ms) - timedelta(days=days)
    return replace(now, wall_ms=belgian_midnight_ms(day) + hour * 3_600_000)


def day_name(days: int) -> str:
    return (belgian_day(Clock().stamp().wall_ms) - timedelta(days=days)).isoformat()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path)) as opened:
        registrations = registrations_in(opened)
        registrations.keep(draft(), at(8, days=2))
        registrations.keep(draft(Direction.OUT), at(16, days=2))
        yield opened


Told = list[tuple[str, FolderFault | None]]


def thread(
    home: Path,
    folder: Path,
    at: time = time(0),
    told: Told | None = None,
    *,
    is_confirmed: bool = True,
) -> NightlyFiles:
    settings = Settings(home, office=OfficeSettings(str(folder), at))

    def report(event: object) -> None:
        if told is not None and isinstance(event, OfficeServed):
            told.append((event.since.isoformat() if event.since else "", event.fault))

    return NightlyFiles(report, PaperMaker(settings, SEALER, Clock()), lambda: is_confirmed)


def look(running: NightlyFiles, folder: Path) -> list[str]:
    """Let it look once; its pause ends at once."""
    running.stop()
    running.work()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_the_office_finds_each_day_once(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    running = thread(tmp_path, folder)
    running.start()
    try:
        assert eventually(lambda: len(list(folder.iterdir())) == 2)
    finally:
        assert running.stop()
    day = day_name(2)
    names = [f"gateway-hours-{day}.xlsx", f"gateway-portal-{day}.csv"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert len(xlsx.sheets((folder / names[0]).read_bytes())) == 3
    assert all(path.stat().st_mode & 0o777 == 0o640 for path in folder.iterdir())
    told = [act for _ms, act in staff_acts.listed(store)]
    parts = f"{day}, {day}, folder, by kiosk"
    assert told == [f"registrations exported, {kind}, {parts}" for kind in ("hours", "portal")]
    # the office took them away; nothing is written twice
    for path in folder.iterdir():
        path.unlink()
    assert look(thread(tmp_path, folder), folder) == []
    assert len(staff_acts.listed(store)) == 2


def test_a_folder_that_staff_did_not_confirm_gets_nothing(
    store: Store,
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - no secret in a file
    expect_log: ExpectLog,
) -> None:
    """Who writes the settings gets no names and whole numbers."""
    expect_log("not the confirmed one")
    told: Told = []
    folder = tmp_path / "loot"
    folder.mkdir()
    running = thread(tmp_path, folder, told=told, is_confirmed=False)
    assert look(running, folder) == []
    running.work()
    assert [fault for _day, fault in told] == [FolderFault.NOT_MADE]
    assert staff_acts.listed(store) == []
    # what the first start finds counts, and that there is none
    vault = Vault(tmp_path)
    assert Pins(vault).settle(OFFICE_FOLDER, "")
    pins = Pins(vault)
    assert not pins.settle(OFFICE_FOLDER, str(folder))
    pins.confirm({OFFICE_FOLDER: str(folder)})
    assert Pins(vault).settle(OFFICE_FOLDER, str(folder))
    assert not Pins(vault).settle(OFFICE_FOLDER, "")


def test_days_that_somebody_called_written_are_written(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    with store.transaction():
        store.set_meta(WRITTEN, [[day_name(days) for days in range(40)], "00"])
    assert len(look(thread(tmp_path, folder), folder)) == 2


def test_before_its_time_a_day_is_not_written(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    registrations_in(store).keep(draft(), at(8, days=1))
    # a minute before midnight: yesterday's time has hardly ever come
    names = look(thread(tmp_path, folder, time(23, 59)), folder)
    assert f"gateway-hours-{day_name(1)}.xlsx" not in names


def test_a_folder_that_is_not_there_is_told_once_and_filled_later(
    store: Store, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("the office's files of .* cannot be written")
    told: Told = []
    folder = tmp_path / "share" / "office"
    running = thread(tmp_path, folder, told=told)
    assert look(running, folder) == []
    running.work()
    # a folder of another computer is not made here, where nobody would look
    assert not folder.exists()
    assert staff_acts.listed(store) == []
    assert told == [(day_name(2), FolderFault.UNREACHABLE)]
    folder.mkdir(parents=True)
    assert len(look(running, folder)) == 2
    assert told[1:] == [("", None)]


@pytest.mark.parametrize(
    ("spoil", "mend", "fault"),
    [
        (Volume.fill, Volume.empty, FolderFault.FULL),
        (
            lambda volume: volume.read_only(True),
            lambda volume: volume.read_only(False),
            FolderFault.REFUSES,
        ),
    ],
    ids=["full", "read-only"],
)
@pytest.mark.usefixtures("store")
def test_a_folder_that_takes_nothing_is_told_and_keeps_no_half_until_it_does(
    tmp_path: Path,
    expect_log: ExpectLog,
    spoil: Callable[[Volume], None],
    mend: Callable[[Volume], None],
    fault: FolderFault,
) -> None:
    expect_log("cannot be written: .*(No space left|Read-only)")
    told: Told = []
    volume = Volume(tmp_path / "office")
    assert volume.mounted, "this user may not mount: the tests of a full folder need it"
    try:
        spoil(volume)
        before = sorted(volume.folder.iterdir())
        running = thread(tmp_path, volume.folder, told=told)
        look(running, volume.folder)
        assert sorted(volume.folder.iterdir()) == before
        mend(volume)
        left = set(look(running, volume.folder)) - {path.name for path in before}
        assert {Path(name).suffix for name in left} == {".csv", ".xlsx"}
        assert told == [(day_name(2), fault), ("", None)]
    finally:
        volume.close()
