"""Reports of outages are made without asking, soon after the line is back; only some are kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app import report_files
from gateway.app.report_files import (
    DAYS,
    FOLDER,
    LONGEST_MS,
    MAX_REPORTS,
    SETTLED_MS,
    ReportMaker,
    ReportSettings,
)
from gateway.domain.model import Direction, Means, NumberKind, Person, Timestamp
from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.system.vault import Vault
from gateway.ui.application import apply_style
from tests.support import pdf
from tests.support.events import eventually
from tests.support.evidence import GateDay
from tests.support.journals import SEALER, registrations_in
from tests.support.people import draft
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog
from tests.support.signed_records import small_verifier

pytestmark = pytest.mark.usefixtures("fonts")
SETTLED_MIN = SETTLED_MS / 60_000
NUMBER = "85011512355"


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> None:
    apply_style(qapp)


def ago(minutes: float) -> Timestamp:
    now = Clock().stamp()
    passed_ms = round(minutes * 60_000)
    return replace(now, wall_ms=now.wall_ms - passed_ms, boot_ms=now.boot_ms - passed_ms)


@pytest.fixture
def store(tmp_path: Path, expect_log: ExpectLog) -> Iterator[Store]:
    expect_log(SECRETS_IN_A_FILE)
    with closing(Store(tmp_path)) as opened:
        GateDay(opened)
        yield opened


def fail(store: Store, begins: float, ends: float) -> int:
    """Let the line fail from so many minutes ago to so many minutes ago."""
    stage = Stage.DNS.value
    number = record.write(
        store, SEALER, ago(begins), EntryKind.CONTACT_FAILED, stage=stage, probed=True
    )
    record.write(store, SEALER, ago(ends), EntryKind.CONTACT_RESTORED)
    return number.seq


def maker(home: Path) -> ReportMaker:
    wanted = ReportSettings(Settings(home), SEALER, Vault(home), Clock())
    return ReportMaker(lambda _event: None, wanted)


def look(home: Path) -> list[str]:
    """Let the maker look once; return what is ready."""
    looking = maker(home)
    # its pause ends at once
    looking.stop()
    looking.work()
    folder = home / FOLDER
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_report_is_ready_minutes_after_the_line_is_back(store: Store, tmp_path: Path) -> None:
    number = fail(store, 40, SETTLED_MIN + 1)
    Signer(Vault(tmp_path), SEALER).sign(store, ago(0))
    running = maker(tmp_path)
    running.start()
    try:
        assert eventually(lambda: report_files.ready_file(tmp_path, number) is not None)
    finally:
        assert running.stop()
    assert look(tmp_path) == [f"outage-{number}.json", f"outage-{number}.pdf"]
    file = report_files.ready_file(tmp_path, number)
    assert file is not None
    assert pdf.facts(file)["Pages"] == "2"
    as_json = report_files.ready_file(tmp_path, number, as_json=True)
    assert as_json is not None
    assert small_verifier()(json.loads(as_json.read_bytes())) == []
    for path in (tmp_path / FOLDER).iterdir():
        assert path.stat().st_mode & 0o777 == 0o600


def test_it_waits_for_the_answers_but_not_for_ever(store: Store, tmp_path: Path) -> None:
    fail(store, 40, SETTLED_MIN / 2)
    assert look(tmp_path) == []
    last_min = LONGEST_MS / 60_000
    waits = fail(store, last_min + 20, last_min - 5)
    person = Person(NUMBER, NumberKind.NATIONAL, Means.CARD, "Jan", "Peeters", "nl")
    registrations_in(store).keep(draft(Direction.IN, person), ago(last_min + 10))
    assert look(tmp_path) == []
    fail(store, last_min + 20, last_min + 5)
    names = look(tmp_path)
    assert len(names) == 2
    assert f"outage-{waits}.pdf" not in names
    for path in (tmp_path / FOLDER).iterdir():
        text = pdf.text(path) if path.suffix == ".pdf" else path.read_text("utf-8")
        assert NUMBER not in text
        assert "Peeters" not in text


def test_an_outage_that_lasts_has_no_report_yet(store: Store, tmp_path: Path) -> None:
    record.write(store, SEALER, ago(60), EntryKind.CONTACT_FAILED, stage=Stage.DNS.value)
    assert look(tmp_path) == []


def test_the_newest_reports_stay(store: Store, tmp_path: Path) -> None:
    day_min = 24 * 60
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "mine.pdf").write_text("a file of somebody else")
    old = fail(store, (DAYS + 2) * day_min, (DAYS + 1) * day_min)
    numbers = [fail(store, 3_000 - at * 60, 2_990 - at * 60) for at in range(MAX_REPORTS + 2)]
    for number in (old, *numbers):
        (folder / f"outage-{number}.pdf").write_text("before")
    (folder / f"gateway-outage-{old}-2026-11-30.json").write_text("printed")
    names = look(tmp_path)
    assert names == sorted(["mine.pdf", *(f"outage-{each}.pdf" for each in numbers[2:])])


def test_a_folder_that_takes_no_file_ends_nothing(
    store: Store, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("a report of outage 1 is not made")
    fail(store, 40, SETTLED_MIN + 1)
    (tmp_path / FOLDER).write_text("no folder")
    looking = maker(tmp_path)
    looking.stop()
    looking.work()
    assert (tmp_path / FOLDER).read_text() == "no folder"


def test_no_link_leads_out_of_the_folder(store: Store, tmp_path: Path) -> None:
    number = fail(store, 40, SETTLED_MIN + 1)
    folder, other = tmp_path / FOLDER, tmp_path / "other.json"
    folder.mkdir()
    other.write_text("mine")
    (folder / f"outage-{number}.json").symlink_to(other)
    look(tmp_path)
    assert other.read_text() == "mine"
    assert not (folder / f"outage-{number}.json").is_symlink()
