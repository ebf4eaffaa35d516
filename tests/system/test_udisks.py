"""A stick that is plugged in and not mounted, with a udisks of its own on a bus of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gateway.domain.report_delivery import ReportFault
from gateway.system import removable
from tests.support.disk.volume import Volume
from tests.support.project import ROOT, ExpectLog

StartUdisks = Callable[[str], "subprocess.Popen[str]"]
FILES = {"list.pdf": b"%PDF-", "list.json": b"{}"}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return where the stick is mounted; it is unmounted at the end whatever happened."""
    place = tmp_path / "LABEL"
    yield place
    if place.is_mount():
        subprocess.run(["umount", place], check=True)


@pytest.fixture
def start_udisks(bus: str, folder: Path, expect_log: ExpectLog) -> Iterator[StartUdisks]:
    """Return ``start(error)``: the service, which mounts its stick or answers with this error."""
    expect_log("no stick was mounted by udisks|was not unmounted")
    with ExitStack() as running:

        def start(error: str) -> subprocess.Popen[str]:
            command = [sys.executable, "-m", "tests.support.udisks", bus, str(folder), error]
            service = running.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
            )
            running.callback(service.terminate)
            assert service.stdout is not None
            assert service.stdout.readline() == "ready\n"
            return service

        yield start


def asked(service: subprocess.Popen[str]) -> list[str]:
    """Return the methods that the service was asked for, each with the end of its object."""
    service.terminate()
    assert service.stdout is not None
    calls = (line.split() for line in service.stdout.read().splitlines())
    return [f"{method} {path.rpartition('/')[2]}" for method, path in calls]


@pytest.mark.parametrize("is_busy", [False, True])
def test_a_stick_is_mounted_written_and_unmounted(
    bus: str,
    folder: Path,
    tmp_path: Path,
    start_udisks: StartUdisks,
    is_busy: bool,
) -> None:
    service = start_udisks("busy" if is_busy else "")
    removable.write(FILES, (tmp_path / "media",), bus)
    # flushed: a stick that stays mounted has them, too
    assert folder.is_mount() == is_busy
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert written == (FILES if is_busy else {})
    assert asked(service) == ["GetManagedObjects UDisks2", "Mount sdb1", "Unmount sdb1"]


def test_what_the_system_mounted_is_used_first(
    bus: str, tmp_path: Path, start_udisks: StartUdisks
) -> None:
    service = start_udisks("")
    media = tmp_path / "media"
    media.mkdir()
    stick = Volume(media / "stick")
    try:
        removable.write(FILES, (media,), bus)
        assert sorted(path.name for path in stick.folder.iterdir()) == sorted(FILES)
    finally:
        stick.close()
    assert asked(service) == []


@pytest.mark.parametrize("error", ["NotAuthorized", "Failed"])
def test_a_stick_that_udisks_does_not_mount_is_none(
    bus: str, tmp_path: Path, start_udisks: StartUdisks, error: str
) -> None:
    start_udisks(error)
    with pytest.raises(removable.RemovableError) as told:
        removable.write(FILES, (tmp_path,), bus)
    assert told.value.fault is ReportFault.NO_STICK


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", None])
def test_without_udisks_nothing_is_mounted(
    bus: str, tmp_path: Path, expect_log: ExpectLog, address: str | None
) -> None:
    expect_log("no stick was mounted by udisks")
    with pytest.raises(removable.RemovableError) as told:
        removable.write(FILES, (tmp_path,), bus if address is None else address)
    assert told.value.fault is ReportFault.NO_STICK


def test_a_stick_that_is_full_is_unmounted_all_the_same(
    bus: str, folder: Path, tmp_path: Path, start_udisks: StartUdisks
) -> None:
    service = start_udisks("")
    with pytest.raises(removable.RemovableError) as told:
        removable.write({"large.pdf": bytes(5_000_000)}, (tmp_path / "media",), bus)
    assert told.value.fault is ReportFault.STICK_FULL
    assert not folder.is_mount()
    assert asked(service)[-1] == "Unmount sdb1"
