"""Lists brought away by themselves, each at its hour, on a real stick and printer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app.delivery import Delivery
from gateway.app.evacuation_files import EvacuationFiles
from gateway.app.list_hours import ListHours, due_lists
from gateway.app.office_papers import PaperMaker
from gateway.domain.belgian_time import belgian_time
from gateway.domain.report_delivery import ReportFault
from gateway.domain.site_events import HourlyList, ListBrought
from gateway.journal import staff_acts
from gateway.journal.day import close_day
from tests.support import pdf
from tests.support.disk.volume import Volume
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit, expect

MINUTE_MS = 60_000


class Hour:
    """Run the thread by hand: ``look()`` once, and return what it reported."""

    def __init__(self, kit: Kit, media: Path) -> None:
        self._kit, self._media = kit, media

    def look(
        self, to: str = "stick", late_ms: int = 0, kind: HourlyList = HourlyList.EVACUATION
    ) -> list[Any]:
        """Look once, where the list was due so long ago."""
        services, events = self._kit.services, []
        due = belgian_time(services.clock.stamp().wall_ms - late_ms)
        hour = {f"{kind}_at": f"{due:%H:%M}", f"{kind}_to": to}
        wanted = replace(services.settings.kiosk, **hour)
        settings = replace(services.settings, kiosk=wanted)
        shared = settings, services.sealer, services.clock
        files = EvacuationFiles(*shared, Delivery((self._media,), ""))
        papers = PaperMaker(*shared)
        thread = ListHours(events.append, papers, due_lists(files, papers))
        # its pause ends at once
        thread.stop()
        thread.work()
        return [
            event.fault for event in events if event == ListBrought(kind, event.due_ms, event.fault)
        ]


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


@pytest.mark.parametrize(
    "case",
    [
        (HourlyList.EVACUATION, "jan", "list of an evacuation printed or saved"),
        (HourlyList.MISSING, "maria", "registrations exported, missing"),
    ],
)
def test_a_list_is_brought_away_once_a_day(
    kit: Kit, hour: Hour, stick: Volume, case: tuple[HourlyList, str, str]
) -> None:
    kind, whose, told = case
    expect(kit, "maria")
    # two hours from now, or long ago
    assert hour.look(late_ms=-120 * MINUTE_MS, kind=kind) == []
    # of a list that stays on the screen
    assert hour.look("", kind=HourlyList.MISSING) == []
    assert list(stick.folder.iterdir()) == []
    assert hour.look(kind=kind) == [None]
    (page,) = stick.folder.iterdir()
    words = pdf.text(page)
    for worker in ("jan", "maria"):
        assert (kit.site.worker[worker].surname in words) is (worker == whose)
    assert hour.look(kind=kind) == []
    assert len(list(stick.folder.iterdir())) == 1
    (act,) = [act for _, act in staff_acts.listed(kit.store) if "crews" not in act]
    assert act.startswith(told)


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
    expect_log("a paper was not delivered")
    to, spoil, fault = case
    spoil(stick, commands)
    before = sorted(stick.folder.iterdir())
    for _ in range(2):
        assert hour.look(to) == [fault]
    assert sorted(stick.folder.iterdir()) == before
    write_command(commands, "exit 0")
    assert hour.look("printer") == [None]
