"""What staff ask for beside the day: outages described and reported, on real media; the clock."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from gateway.app import report_files, staff_desk
from gateway.app.staff_jobs import StaffJobs
from gateway.domain.belgian_time import belgian_day
from gateway.domain.crew import CrewFault, CrewFaultKind, CrewFileFault, CrewTaken
from gateway.domain.events import ClockListed, ClockSet, OutagesListed, ReportDelivered
from gateway.domain.model import Answer, Direction, Outcome, Remark, Validity
from gateway.domain.outages import Life, Stage
from gateway.domain.papers import PaperDelivered, PaperKind, PaperPeriod
from gateway.domain.record import EntryKind
from gateway.domain.reminder import ReminderGiven, ReminderWay
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.site_settings import SiteSetting
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.domain.staff_events import SettingChanged
from gateway.domain.staff_hours import HoursCorrected
from gateway.domain.staff_lists import StaffPage
from gateway.domain.terms import TermKind
from gateway.domain.work_list import Correction
from gateway.flow.effects import (
    ChangeSetting,
    DealWithEntries,
    DeliverEvacuation,
    DeliverPaper,
    DeliverRemarks,
    DeliverReminder,
    DeliverReport,
    DescribeOutage,
    Effect,
    ListEvacuation,
    ListSettings,
    ListStaffPage,
    ListTerms,
    MoveOutage,
    RecordReminder,
    RecordStaffAct,
    SetClock,
    WriteCounted,
)
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.presence_effects import TakeCrewFile
from gateway.journal import reminders, staff_acts
from gateway.journal.evidence import record
from gateway.journal.outbox import Outbox
from gateway.journal.reports import Reports
from gateway.system import clock, printing
from tests.journal.test_reminders import REMINDER
from tests.support import pdf, xlsx
from tests.support.disk.volume import Volume
from tests.support.gallery_staff import FORWARDED
from tests.support.project import ROOT, ExpectLog
from tests.support.sending_kit import Kit, eventually
from tests.support.signed_records import small_verifier
from tests.support.timedate_fixtures import StartTimedate

Ask = Callable[[Effect], Any]
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


class Jobs:
    """Run the thread of the long jobs over a kit; ``events`` are what it reported."""

    def __init__(self, kit: Kit, media: Path, bus: str = "") -> None:
        self.events: list[Any] = []
        self.set = 0
        self.kit = kit
        services = kit.services
        self.thread = StaffJobs(
            self.events.append,
            settings=services.settings,
            sealer=services.sealer,
            vault=services.vault,
            timepiece=services.clock,
            on_clock_set=self._note_set,
            media=(media,),
            bus=bus,
        )
        self.thread.start()

    def _note_set(self) -> None:
        self.set += 1

    def answer(self, effect: Effect) -> Any:
        """Return the event that answers this effect."""
        assert self.thread.execute(effect)
        return eventually(lambda: self.events and self.events.pop(0))


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


def test_an_outage_is_listed_described_reported_and_closed(outage: int, ask: Ask) -> None:
    for life in (Life.OVER, Life.REPORTED, Life.CLOSED):
        if life is not Life.OVER:
            assert ask(MoveOutage(outage, life)) is None
        listed = ask(ListStaffPage(StaffPage.OUTAGES))
        assert isinstance(listed, OutagesListed)
        assert [(one.number, one.life) for one in listed.outages] == [(outage, life)]
        assert listed.head is not None
        assert listed.head.seq > outage
    for note in ("rang the provider", "came at noon", ""):
        ask(DescribeOutage(outage, "Line cut", "T-1", note))
    (described,) = ask(ListStaffPage(StaffPage.OUTAGES)).outages
    assert (described.name, described.ticket) == ("Line cut", "T-1")
    assert described.notes == ("rang the provider", "came at noon")


def test_a_setting_is_changed_in_the_file_and_listed_as_it_is_there(
    kit: Kit, jobs: Jobs, expect_log: ExpectLog
) -> None:
    expect_log("a setting was not changed|the settings cannot be shown")

    def volume() -> object:
        offered = jobs.answer(ListSettings()).offered
        return offered and {one.setting: one.value for one in offered}[SiteSetting.VOLUME]

    louder, tune = ChangeSetting(SiteSetting.VOLUME, 100), ChangeSetting(SiteSetting.THEME, "x")
    before = volume()
    assert jobs.answer(louder) == SettingChanged(SiteSetting.VOLUME, is_done=True)
    assert (before, volume()) == (80, 100)
    assert not jobs.answer(tune).is_done
    # somebody breaks the file
    (kit.home / "settings.toml").write_text("[sound")
    assert volume() is None
    assert not jobs.answer(louder).is_done


def test_a_crew_file_is_taken_from_a_stick_whole_or_not_at_all(
    kit: Kit, jobs: Jobs, stick: Volume
) -> None:
    head, right = "INSZ;ondernemingsnummer;naam", "85020400129;0123456749;Maes"
    taking, file = TakeCrewFile(), stick.folder / "ploegen.csv"
    # the kiosk's own papers are no crew files
    (stick.folder / "gateway-hours-2026-11.xlsx").touch()
    assert jobs.answer(taking).fault is CrewFileFault.NO_TABLE
    file.write_text(f"{head}\n{right}\n85020400154;0123456749;Fout\n85011512355;1;Fout\n")
    assert jobs.answer(taking) == CrewTaken(
        place=file.name,
        faults=(CrewFault(3, CrewFaultKind.NUMBER), CrewFault(4, CrewFaultKind.COMPANY)),
    )
    (stick.folder / "andere.ODS").write_bytes(b"PK")
    assert jobs.answer(taking).fault is CrewFileFault.SEVERAL
    file.unlink()
    assert jobs.answer(taking).faults == (CrewFault(0, CrewFaultKind.UNREADABLE),)
    assert not kit.store.rows("SELECT 1 FROM crew")
    (stick.folder / "andere.ODS").write_text(f"{head}\n{right}\n")
    assert jobs.answer(taking) == CrewTaken(1, "andere.ODS")
    assert len(kit.store.rows("SELECT 1 FROM crew")) == 1
    stick.close()
    assert jobs.answer(taking).fault is CrewFileFault.NO_STICK


def test_what_staff_change_is_listed_with_its_name(kit: Kit, ask: Ask) -> None:
    ask(RecordStaffAct(StaffAct.SETTING_CHANGED, "sound.volume"))
    assert staff_acts.listed(kit.store)[0][1] == "setting changed, sound.volume, by site manager"


def test_the_days_of_the_clock_are_listed_with_their_gaps(kit: Kit, ask: Ask) -> None:
    assert ask(ListStaffPage(StaffPage.CLOCK)) == ClockListed((), ())
    stamp = kit.services.clock.stamp()
    record.write(kit.store, kit.services.sealer, stamp, EntryKind.STARTED, after="clean")
    record.write(
        kit.store,
        kit.services.sealer,
        stamp,
        EntryKind.CLOCK,
        state="right",
        offset_ms=40,
        bound_ms=9,
    )
    record.write(kit.store, kit.services.sealer, stamp, EntryKind.MEANS, open=True)
    listed = ask(ListStaffPage(StaffPage.CLOCK))
    assert (listed.points[0].verdict, listed.points[0].offset_ms) == ("right", 40)


def test_a_report_is_on_the_stick_and_anybody_can_verify_it(
    jobs: Jobs, stick: Volume, outage: int
) -> None:
    delivered = jobs.answer(DeliverReport(outage, ReportTarget.STICK, "nl"))
    assert (delivered.number, delivered.fault) == (outage, None)
    paper = stick.folder / delivered.place
    assert paper.read_bytes().startswith(b"%PDF-")
    document = paper.with_suffix(".json")
    assert sorted(path.name for path in stick.folder.iterdir()) == [document.name, paper.name]
    verifier = [sys.executable, str(ROOT / "docs" / "verify_evidence.py"), str(document)]
    assert subprocess.run(verifier, check=False, capture_output=True).returncode == 0


@pytest.mark.usefixtures("refused")
def test_no_stick_is_told(jobs: Jobs, outage: int) -> None:
    for wanted in (DeliverReport(outage, STICK, "nl"), *each_paper(jobs.kit)):
        assert jobs.answer(wanted).fault is ReportFault.NO_STICK


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda stick: stick.fill(), ReportFault.STICK_FULL),
        (lambda stick: stick.read_only(True), ReportFault.STICK_REFUSES),
    ],
    ids=["full", "read-only"],
)
@pytest.mark.usefixtures("refused")
def test_a_stick_that_takes_nothing_is_told_and_keeps_no_half(
    jobs: Jobs,
    stick: Volume,
    outage: int,
    spoil: Callable[[Volume], None],
    fault: ReportFault,
) -> None:
    spoil(stick)
    before = sorted(stick.folder.iterdir())
    assert jobs.answer(DeliverReport(outage, ReportTarget.STICK, "fr")).fault is fault
    for wanted in each_paper(jobs.kit):
        assert jobs.answer(wanted) == PaperDelivered(wanted.kind, STICK, fault)
    assert sorted(stick.folder.iterdir()) == before


def test_an_outage_that_is_not_there_has_no_report(
    jobs: Jobs, stick: Volume, expect_log: ExpectLog
) -> None:
    expect_log("was not made")
    assert stick.mounted
    assert jobs.answer(DeliverReport(99, ReportTarget.STICK, "de")).fault is ReportFault.NOT_MADE


_LP = """#!/bin/sh
cat > "$(dirname "$0")/printed"
{rest}
"""


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the command for printing is looked for; it is not there yet."""
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ("cat", "dirname"):
        (commands / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(commands))
    return commands / "lp"


def write_command(lp: Path, rest: str) -> None:
    lp.write_text(_LP.format(rest=rest))
    lp.chmod(0o755)


def test_a_report_is_printed_by_the_systems_own_command(
    kit: Kit, jobs: Jobs, outage: int, lp: Path
) -> None:
    write_command(lp, "exit 0")
    delivered = jobs.answer(DeliverReport(outage, ReportTarget.PRINTER, "en"))
    assert delivered == ReportDelivered(outage, ReportTarget.PRINTER)
    document, paper = sorted((kit.home / report_files.FOLDER).iterdir())
    assert lp.with_name("printed").read_bytes() == paper.read_bytes()
    assert small_verifier()(json.loads(document.read_bytes())) == []


@pytest.mark.usefixtures("refused")
@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("No default destination.", ReportFault.NO_PRINTER),
        ("The printer is not accepting jobs.", ReportFault.PRINTER_REFUSES),
        ("", ReportFault.NO_PRINTER),
    ],
    ids=["no printer", "refuses", "no lp"],
)
def test_a_printer_that_does_not_print_is_told(
    jobs: Jobs, outage: int, lp: Path, said: str, fault: ReportFault
) -> None:
    if said:
        write_command(lp, f"echo 'lp: Error - {said}' >&2; exit 1")
    delivered = jobs.answer(DeliverReport(outage, ReportTarget.PRINTER, "en"))
    assert delivered == ReportDelivered(outage, ReportTarget.PRINTER, fault)
    for wanted in each_paper(jobs.kit, PRINTER):
        if not wanted.kind.is_table:
            assert jobs.answer(wanted) == PaperDelivered(wanted.kind, PRINTER, fault)


def test_a_printer_that_never_answers_is_left(lp: Path) -> None:
    write_command(lp, "exec sleep 60")
    (lp.with_name("sleep")).symlink_to("/usr/bin/sleep")
    with pytest.raises(printing.PrintingError) as error:
        printing.print_document(b"", "report", timeout_s=0.2)
    assert error.value.fault is ReportFault.PRINTER_SILENT


@pytest.mark.usefixtures("refused")
@pytest.mark.parametrize("error", ["", "org.freedesktop.DBus.Error.AccessDenied"])
def test_the_clock_is_set_where_the_system_lets_staff(
    kit: Kit, bus: str, timedate: StartTimedate, tmp_path: Path, error: str
) -> None:
    service = timedate(error)
    jobs = Jobs(kit, tmp_path, bus)
    before_ms = clock.wall_ms()
    assert jobs.answer(SetClock(3_600_000)) == ClockSet(not error)
    assert jobs.thread.stop()
    assert jobs.set == (0 if error else 1)
    assert service.stdout is not None
    name, wanted_us, *_ = json.loads(service.stdout.readline())
    assert name == "SetTime"
    assert 0 <= wanted_us // 1000 - before_ms - 3_600_000 <= 60_000


def test_what_a_company_has_to_put_right_is_a_page_on_the_stick(jobs: Jobs, stick: Volume) -> None:
    delivered = jobs.answer(
        DeliverRemarks(FORWARDED.company, FORWARDED.entries, ReportTarget.STICK, "fr")
    )
    assert (delivered.number, delivered.fault) == (0, None)
    (page,) = stick.folder.iterdir()
    assert page.name == delivered.place
    assert FORWARDED.company in pdf.text(page)


def test_what_staff_dealt_with_is_listed_so(kit: Kit, ask: Ask) -> None:
    reference = kit.keep()
    outbox = Outbox(kit.store, kit.services.sealer)
    answer = Answer(reference, Outcome.CONFIRMED, "7", Validity.FAILED, (Remark("caw_2"),))
    outbox.settle([(1, answer)], kit.services.clock.stamp().wall_ms)
    (entry,) = ask(ListStaffPage(StaffPage.REMARKS)).remarks
    assert ask(DealWithEntries((entry.key,), "An", "rang")) is None
    (entry,) = ask(ListStaffPage(StaffPage.REMARKS)).remarks
    assert (entry.dealt_with.by, entry.dealt_with.note) == ("An", "rang")
    # of the practice site, where one contract ends in a week
    assert [term.kind for term in ask(ListTerms()).terms] == [TermKind.CONTRACT]


STICK, PRINTER = ReportTarget.STICK, ReportTarget.PRINTER


def order(
    kind: PaperKind, target: ReportTarget = STICK, languages: tuple[str, ...] = ()
) -> DeliverPaper:
    return DeliverPaper(kind, target, PaperPeriod.TODAY, "nl", languages)


def each_paper(kit: Kit, target: ReportTarget = STICK) -> list[DeliverPaper]:
    """Return an order for each paper, the proof of a registration that is made for it."""
    kit.open_day("linde")
    (reference,) = kit.keep("jan")
    on = belgian_day(clock.wall_ms())
    return [
        replace(order(kind, target, ("nl", "pl")), day=on, reference=reference)
        for kind in PaperKind
    ]


def today() -> str:
    return belgian_day(clock.wall_ms()).isoformat()


@pytest.mark.parametrize(
    ("kind", "ending"),
    [(PaperKind.PORTAL, "csv"), (PaperKind.HOURS, "xlsx"), (PaperKind.SIGNED, "pdf")],
)
def test_a_list_is_on_the_stick_and_in_the_record(
    kit: Kit, jobs: Jobs, stick: Volume, kind: PaperKind, ending: str
) -> None:
    kit.keep("jan")
    name = f"gateway-{kind}-{today()}.{ending}"
    assert jobs.answer(order(kind)) == PaperDelivered(kind, STICK, place=name)
    content = (stick.folder / name).read_bytes()
    surname = kit.site.worker["jan"].surname
    if kind is PaperKind.PORTAL:
        assert f";{surname};" in content.decode("utf-8-sig")
    elif kind is PaperKind.HOURS:
        assert any(surname in row for row in xlsx.sheets(content)["Uren"])
    else:
        assert surname in pdf.text(stick.folder / name)
    told = staff_acts.listed(kit.store)[0][1]
    assert told == f"registrations exported, {kind}, {today()}, {today()}, stick, by site manager"


def test_a_poster_names_nobody_and_is_no_export(kit: Kit, jobs: Jobs, stick: Volume) -> None:
    kit.keep("jan")
    before = staff_acts.listed(kit.store)
    done = jobs.answer(order(PaperKind.POSTER_A3, languages=("nl", "ar", "pl")))
    paper = stick.folder / done.place
    assert done.place == "gateway-poster-A3-nl-ar-pl.pdf"
    assert "A3" in pdf.facts(paper)["Page size"]
    assert kit.workplace.number in pdf.text(paper)
    assert staff_acts.listed(kit.store) == before


def test_a_list_is_printed(kit: Kit, jobs: Jobs, lp: Path) -> None:
    kit.keep("jan")
    write_command(lp, "exit 0")
    done = jobs.answer(order(PaperKind.SIGNED, PRINTER))
    assert done == PaperDelivered(PaperKind.SIGNED, PRINTER)
    assert lp.with_name("printed").read_bytes().startswith(b"%PDF-")
    assert staff_acts.listed(kit.store)[0][1].endswith("printer, by site manager")


def test_the_list_of_an_evacuation_is_on_the_stick_and_in_the_record(
    jobs: Jobs, stick: Volume, kit: Kit
) -> None:
    kit.keep()
    delivered = jobs.answer(DeliverEvacuation(ReportTarget.STICK, "nl", StaffRole.NO_CODE))
    assert delivered.fault is None
    assert (stick.folder / delivered.place).read_bytes().startswith(b"%PDF-")
    ((_, act),) = staff_acts.listed(kit.store)
    assert act == f"{StaffAct.EVACUATION_DELIVERED}, by no code"


@pytest.mark.usefixtures("refused")
def test_a_reminder_is_in_the_record_once_it_is_given(
    jobs: Jobs, stick: Volume, kit: Kit, ask: Ask
) -> None:
    effect = DeliverReminder(REMINDER, STICK, "nl")
    assert jobs.answer(replace(effect, target=PRINTER)).fault is ReportFault.NO_PRINTER
    assert staff_acts.listed(kit.store) == []
    done = jobs.answer(effect)
    assert REMINDER.company in pdf.text(stick.folder / done.place)
    said = RecordReminder(REMINDER, ReminderWay.SHOWN)
    assert ask(said) == ReminderGiven(is_recorded=True)
    ways = [one.way for one in reminders.listed(kit.store, 0, 1 << 60)]
    assert ways == ["stick", "shown"]
    now = kit.services.clock.stamp()
    assert staff_desk.without_journal(said, now) == ReminderGiven(is_recorded=False)


@pytest.mark.usefixtures("refused")
def test_why_the_list_of_an_evacuation_is_not_delivered_is_told(jobs: Jobs, kit: Kit) -> None:
    effect = DeliverEvacuation(ReportTarget.STICK, "nl", StaffRole.NO_CODE)
    assert jobs.answer(effect) == ReportDelivered(0, ReportTarget.STICK, ReportFault.NO_STICK)
    assert staff_acts.listed(kit.store) == []


def test_who_is_on_site_is_listed_and_ticked(kit: Kit, ask: Ask) -> None:
    kit.keep()
    (person,) = ask(ListEvacuation()).listed.people
    assert ask(WriteCounted(frozenset({person.key}))) is None
    assert ask(ListEvacuation()).listed.counted == {person.key}
    unreadable = staff_desk.without_journal(ListEvacuation(), kit.services.clock.stamp())
    assert not unreadable.listed.is_readable


def test_hours_are_listed_corrected_and_proven(
    kit: Kit, jobs: Jobs, stick: Volume, expect_log: ExpectLog
) -> None:
    expect_log("a correction was not written")
    kit.open_day("linde")
    (reference,) = kit.keep("jan")
    kit.keep("maria")
    worker = kit.site.worker["jan"]
    (found,) = jobs.answer(ListHours(0, worker.surname)).days
    assert (found.registrations[0].reference, found.is_open) == (reference, True)
    listed = jobs.answer(ListHours(0))
    assert (len(listed.days), listed.total) == (2, 2)
    assert jobs.answer(ListHours(0, place=1)).days == ()
    for typed in (worker.number, found.company):
        assert worker.surname in [
            day.registrations[0].surname for day in jobs.answer(ListHours(0, typed)).days
        ]
    assert jobs.answer(ListHours(1)).days == ()
    one = found.registrations[0]
    for reason in ("was there until three", ""):
        correction = Correction(Direction.OUT, one.at_ms + 1, reason)
        done = jobs.answer(WriteCorrection(reference, correction))
        assert done == HoursCorrected(bool(reason))
    (found,) = jobs.answer(ListHours(0, worker.surname)).days
    assert not found.is_open
    assert found.registrations[0].at_ms == one.at_ms
    assert found.spans[0].reasons == ("was there until three",)
    assert staff_acts.listed(kit.store)[0][1].startswith("hours corrected")
    asked = replace(order(PaperKind.PROOF), day=belgian_day(one.at_ms), reference=reference)
    done = jobs.answer(asked)
    assert done.fault is None
    paper = pdf.text(stick.folder / done.place)
    assert worker.surname in paper
    assert worker.number not in paper
    assert kit.site.worker["maria"].surname not in paper


def test_hours_that_cannot_be_read_are_told(
    kit: Kit, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("hours cannot be listed|a correction was not written")
    jobs = Jobs(kit, tmp_path)
    kit.store.path.rename(kit.store.path.with_name("away"))
    assert jobs.answer(ListHours(0)).days is None
    correction = Correction(Direction.OUT, None, "why")
    assert jobs.answer(WriteCorrection("R", correction)) == HoursCorrected(is_done=False)
    assert jobs.thread.stop()
