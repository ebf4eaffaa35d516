"""Fixtures of the program's tests: an outage, staff's long jobs, a stick and a printer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app import staff_desk
from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.reports import Reports
from tests.support.disk.volume import Volume
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.staff_jobs import Ask, Jobs

FAILED, RESTORED = EntryKind.CONTACT_FAILED, EntryKind.CONTACT_RESTORED


@pytest.fixture
def outage(kit: Kit) -> int:
    """Note an outage in the record, and return its number."""
    stamp = kit.services.clock.stamp
    number = record.write(
        kit.store, kit.services.sealer, stamp(), FAILED, stage=Stage.DNS, probed=True, for_ms=0
    ).seq
    kit.keep()
    record.write(kit.store, kit.services.sealer, stamp(), RESTORED, for_ms=0)
    return number


@pytest.fixture
def ask(kit: Kit) -> Ask:
    """Return ``ask(effect)``: what the recorder answers."""
    reports = Reports(kit.store, kit.services.sealer, limit_s=600)
    return lambda effect: staff_desk.answer(reports, effect, kit.services.clock.stamp())


@pytest.fixture
def refused(expect_log: ExpectLog) -> None:
    """Announce that something is refused, and logged."""
    expect_log("not delivered: (no stick|stick|no printer|printer refuses)|the clock was not set")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Volume]:
    """Mount a small medium as the system does with a stick."""
    (tmp_path / "media" / "kiosk").mkdir(parents=True)
    volume = Volume(tmp_path / "media" / "kiosk" / "STICK")
    if not volume.mounted:
        pytest.fail("this user may not mount: the tests of a stick need it")
    yield volume
    volume.close()


@pytest.fixture
def jobs(kit: Kit, tmp_path: Path, qapp: QApplication) -> Iterator[Jobs]:  # noqa: ARG001 - papers need one
    running = Jobs(kit, tmp_path / "media")
    yield running
    assert running.thread.stop()


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the command for printing is looked for; it is not there yet."""
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ("cat", "dirname"):
        (commands / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(commands))
    return commands / "lp"
