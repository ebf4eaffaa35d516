"""The list for an evacuation brought away by itself, at its hour, on a real stick and printer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app.evacuation_files import EvacuationFiles
from gateway.app.evacuation_hour import EvacuationHour
from gateway.domain.belgian_time import belgian_time
from gateway.domain.report_delivery import ReportFault
from gateway.domain.site_events import EvacuationBrought
from gateway.journal import staff_acts
from gateway.journal.day import close_day
from tests.support import pdf
from tests.support.disk.volume import Volume
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit

MINUTE_MS = 60_000


class Hour:
    """Run the thread by hand: ``look()`` once, and return what it reported."""

    def __init__(self, kit: Kit, media: Path) -> None:
        self._kit, self._media = kit, media

    def look(self, to: str = "stick", late_ms: int = 0) -> list[Any]:
        """Look once, where the list was due so long ago."""
        services, events = self._kit.services, []
        due = belgian_time(services.clock.stamp().wall_ms - late_ms)
        wanted = replace(services.settings.kiosk, evacuation_at=f"{due:%H:%M}", evacuation_to=to)
        settings = replace(services.settings, kiosk=wanted)
        files = EvacuationFiles(settings, services.sealer, services.clock, (self._media,))
        thread = EvacuationHour(events.append, files)
        # its pause ends at once
        thread.stop()
        thread.work()
        return [event.fault for event in events if isinstance(event, EvacuationBrought)]


@pytest.fixture
def hour(kit: Kit, tmp_path: Path, qapp: QApplication) -> Hour:  # noqa: ARG001 - papers need one
    """Return the thread on a kiosk whose day is open, with a worker on site."""
    kit.open_day("linde")
    kit.keep()
    return Hour(kit, tmp_path / "media")


@pytest.fixture
def stick(tmp_path: Path) -> Any:
    """Mount a small medium as the system does with a stick."""
    (tmp_path / "media" / "kiosk").mkdir(parents=True)
    with closing(Volume(tmp_path / "media" / "kiosk" / "STICK")) as volume:
        assert volume.mounted, "this user may not mount: the tests of a stick need it"
        yield volume


def test_the_list_is_brought_away_once_a_day(kit: Kit, hour: Hour, stick: Volume) -> None:
    # two hours from now, or long ago
    assert hour.look(late_ms=-120 * MINUTE_MS) == []
    assert list(stick.folder.iterdir()) == []
    assert hour.look() == [None]
    (page,) = stick.folder.iterdir()
    assert kit.site.worker["jan"].surname in pdf.text(page)
    assert hour.look() == []
    assert len(list(stick.folder.iterdir())) == 1
    ((_, act),) = staff_acts.listed(kit.store)
    assert act == "list of an evacuation printed or saved, by kiosk"


@pytest.mark.usefixtures("stick")
def test_a_day_that_is_not_open_has_no_list(kit: Kit, hour: Hour) -> None:
    close_day(kit.store, kit.services.sealer)
    assert hour.look() == []


def fill(stick: Volume, _commands: Path) -> None:
    stick.fill()


def pull(stick: Volume, _commands: Path) -> None:
    stick.close()


def jam(_stick: Volume, commands: Path) -> None:
    write_command(commands, "exit 1")


def write_command(commands: Path, what: str) -> None:
    """Write what the command for printing does."""
    command = commands / "lp"
    command.write_text(f"#!/bin/sh\n{what}\n")
    command.chmod(0o755)


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the command for printing is looked for; it is not there yet."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.mark.parametrize(
    "case",
    [
        ("stick", fill, ReportFault.STICK_FULL),
        ("stick", pull, ReportFault.NO_STICK),
        ("printer", fill, ReportFault.NO_PRINTER),
        ("printer", jam, ReportFault.PRINTER_REFUSES),
    ],
)
def test_what_failed_is_told_and_tried_again(
    hour: Hour,
    stick: Volume,
    commands: Path,
    expect_log: ExpectLog,
    case: tuple[str, Callable[[Volume, Path], None], ReportFault],
) -> None:
    expect_log("the list for an evacuation was not delivered")
    to, spoil, fault = case
    spoil(stick, commands)
    before = sorted(stick.folder.iterdir())
    for _ in range(2):
        assert hour.look(to) == [fault]
    assert sorted(stick.folder.iterdir()) == before
    write_command(commands, "exit 0")
    assert hour.look("printer") == [None]
