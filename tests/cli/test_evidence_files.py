"""``gateway evidence report``: who may, what it writes, and what it never writes over."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.app.services import existing_sealer
from gateway.domain.belgian_time import belgian_day
from gateway.domain.languages import STAFF_LANGUAGES
from gateway.domain.model import Timestamp
from gateway.domain.outages import Life, Stage
from gateway.domain.record import EntryKind
from gateway.domain.staff_acts import StaffAct
from gateway.journal.evidence import record
from gateway.journal.evidence.outages import Outages
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.ui.papers import words
from tests.support import pdf
from tests.support.commands import PASSWORD, HeadlessKiosk
from tests.support.disk.volume import Volume
from tests.support.lengths import long_but
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog
from tests.support.signed_records import small_verifier

FEED = PASSWORD + "\n"
# intact, and nothing held elsewhere was given
UNKNOWN = 6


def ago(minutes: float) -> Timestamp:
    now = Clock().stamp()
    passed_ms = round(minutes * 60_000)
    return replace(now, wall_ms=now.wall_ms - passed_ms, boot_ms=now.boot_ms - passed_ms)


@pytest.fixture
def number(opened: HeadlessKiosk, jan: str, expect_log: ExpectLog) -> int:
    """Let the line fail while Jan registers; return the outage's number."""
    expect_log(SECRETS_IN_A_FILE)
    with closing(Store(opened.home)) as store:
        stage, sealer = Stage.NO_GATEWAY.value, existing_sealer(opened.home)
        failed = record.write(
            store, sealer, ago(5), EntryKind.CONTACT_FAILED, stage=stage, probed=True
        )
        opened.register(jan)
        record.write(store, sealer, ago(-1), EntryKind.CONTACT_RESTORED)
    return failed.seq


@pytest.mark.parametrize("language", long_but(["de"], STAFF_LANGUAGES))
@pytest.mark.usefixtures("number")
def test_the_last_outage_is_reported_in_each_language(
    opened: HeadlessKiosk, language: str, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    done = opened.run("evidence", "report", "--language", language, str(file), feed=FEED)
    assert (done.code, str(file) in done.stdout) == (0, True), done
    document = json.loads(file.with_suffix(".json").read_bytes())
    assert document["report"]["end"]["hash"] in "".join(pdf.text(file).split())
    for written in tmp_path.glob("report.*"):
        assert written.stat().st_mode & 0o777 == 0o600
    assert pdf.facts(file)["Title"] == words.read(language, words.EVIDENCE)["title_outage"]
    assert words.read(language, words.EVIDENCE)["culprit_site_network"] in pdf.text(file)


def test_a_report_is_taken_with_a_password_and_recorded(
    opened: HeadlessKiosk, number: int, tmp_path: Path
) -> None:
    file = tmp_path / "report"
    asked = ("evidence", "report", "--incident", str(number), str(file))
    opened.run(*asked).assert_refused("No password")
    opened.run(*asked, feed="another\n").assert_refused("neither", "Nothing was done")
    assert not [*tmp_path.glob("report*")]
    acts = opened.run("queue", "acts").stdout
    assert StaffAct.REFUSED in acts
    assert StaffAct.REPORTED not in acts


def test_the_json_holds_what_anybody_can_verify(
    opened: HeadlessKiosk, number: int, jan: str, tmp_path: Path
) -> None:
    file = tmp_path / "report.json"
    done = opened.run("evidence", "report", "--incident", str(number), str(file), feed=FEED)
    assert done.code == 0, done
    document = json.loads(file.read_bytes())
    assert small_verifier()(document) == []
    assert opened.run("evidence", "verify", str(file)).code == UNKNOWN
    told = document["report"]
    assert told["incident"] == number
    (registration,) = told["registrations"]
    assert small_verifier()(document, [registration["proof"]]) == []
    assert told["end"]["seq"] == document["entries"][-1][0]
    assert told["end"]["signature"] == document["signatures"][-1][1]
    assert jan.split(",", maxsplit=1)[0] not in file.read_text("utf-8")
    told["registrations"] = []
    assert small_verifier()(document)
    assert StaffAct.REPORTED in opened.run("queue", "acts").stdout
    with closing(Store(opened.home, read_only=True)) as store:
        (outage,) = Outages(store, None).listed(Clock().stamp())
    assert outage.life is Life.REPORTED


@pytest.mark.usefixtures("number")
def test_a_period_is_whole_days(opened: HeadlessKiosk, tmp_path: Path) -> None:
    file = tmp_path / "day.json"
    today = belgian_day(Clock().stamp().wall_ms)
    asked = ("--from", str(today - timedelta(days=1)), "--to", str(today), str(file))
    assert opened.run("evidence", "report", *asked, feed=FEED).code == 0
    told = json.loads(file.read_bytes())["report"]
    assert (told["incident"], len(told["outages"]), len(told["registrations"])) == (None, 1, 1)


@pytest.mark.usefixtures("number")
def test_no_file_is_written_over_and_no_link_followed(
    opened: HeadlessKiosk, tmp_path: Path
) -> None:
    there, link, target = (tmp_path / name for name in ("there.pdf", "link.json", "target.json"))
    there.write_text("mine")
    link.symlink_to(target)
    for file in (there, there.with_suffix(".json"), link, link.with_suffix("")):
        opened.run("evidence", "report", str(file), feed=FEED).assert_refused("there already")
    assert there.read_text() == "mine"
    assert sorted(tmp_path.glob("*.*")) == [link, there]
    missing = tmp_path / "no" / "folder.pdf"
    opened.run("evidence", "report", str(missing), feed=FEED).assert_refused("cannot be written")


@pytest.mark.usefixtures("number")
def test_a_full_disk_is_a_sentence(opened: HeadlessKiosk, tmp_path: Path) -> None:
    disk = Volume(tmp_path / "disk")
    try:
        disk.fill()
        file = disk.folder / "report.pdf"
        opened.run("evidence", "report", str(file), feed=FEED).assert_refused("no room")
        assert not [*disk.folder.glob("report*")]
    finally:
        disk.close()


NOT_REPORTED = [
    (("report.pdf",), "no outage"),
    (("--incident", "77", "report.pdf"), "no outage 77"),
    (("report.doc",), "neither PDF nor JSON"),
    (("--to", "2026-11-30", "report.pdf"), "--from DATE"),
    (("--from", "2026-11-30", "--to", "2026-11-29", "report.pdf"), "earlier one first"),
    (("--from", "2999-01-01", "--to", "2999-01-02", "report.pdf"), "not begun"),
    (("--from", "2026-01-01", "--to", "9999-12-31", "report.pdf"), "last day"),
]


def test_what_cannot_be_reported_is_a_sentence(opened: HeadlessKiosk, tmp_path: Path) -> None:
    for (*options, name), word in NOT_REPORTED:
        asked = ("evidence", "report", *options, str(tmp_path / name))
        opened.run(*asked, feed=FEED).assert_refused(word)
        assert not (tmp_path / name).exists()


def test_a_day_that_is_none_is_a_wrong_use(opened: HeadlessKiosk) -> None:
    wrong = opened.run("evidence", "report", "--from", "30/11/2026", "--to", "x", "r.pdf")
    assert (wrong.code, "write it as 2026-11-30" in wrong.stderr) == (2, True)
