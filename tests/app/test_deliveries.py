"""Papers and reports that staff take away: on a real stick, by the system's printing command."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.app import report_files, staff_desk
from gateway.domain.events import ReportDelivered
from gateway.domain.papers import PaperDelivered, PaperKind
from gateway.domain.reminder import ReminderGiven, ReminderWay
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.flow.effects import (
    DeliverEvacuation,
    DeliverRemarks,
    DeliverReminder,
    DeliverReport,
    RecordReminder,
)
from gateway.journal import reminders, staff_acts
from gateway.system import printing
from tests.journal.test_reminders import REMINDER
from tests.support import pdf, xlsx
from tests.support.disk.volume import Volume
from tests.support.gallery_staff_lists import FORWARDED
from tests.support.project import ROOT, ExpectLog
from tests.support.sending_kit import Kit, expect
from tests.support.signed_records import small_verifier
from tests.support.staff_jobs import (
    PRINTER,
    STICK,
    Ask,
    Jobs,
    each_paper,
    order,
    today,
    write_command,
)


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


def test_what_a_company_has_to_put_right_is_a_page_on_the_stick(jobs: Jobs, stick: Volume) -> None:
    delivered = jobs.answer(
        DeliverRemarks(FORWARDED.company, FORWARDED.entries, ReportTarget.STICK, "fr")
    )
    assert (delivered.number, delivered.fault) == (0, None)
    (page,) = stick.folder.iterdir()
    assert page.name == delivered.place
    assert FORWARDED.company in pdf.text(page)


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        (PaperKind.PORTAL, "csv"),
        (PaperKind.HOURS, "xlsx"),
        (PaperKind.SIGNED, "pdf"),
        (PaperKind.MISSING, "pdf"),
    ],
)
def test_a_list_is_on_the_stick_and_in_the_record(
    kit: Kit, jobs: Jobs, stick: Volume, kind: PaperKind, ending: str
) -> None:
    if kind is PaperKind.MISSING:
        kit.open_day("linde")
        expect(kit, "jan")
    else:
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
    ways = [one.way for one in reminders.listed(kit.store, kit.services.sealer, 0, 1 << 60)]
    assert ways == ["stick", "shown"]
    now = kit.services.clock.stamp()
    assert staff_desk.without_journal(said, now) == ReminderGiven(is_recorded=False)


@pytest.mark.usefixtures("refused")
def test_why_the_list_of_an_evacuation_is_not_delivered_is_told(jobs: Jobs, kit: Kit) -> None:
    effect = DeliverEvacuation(ReportTarget.STICK, "nl", StaffRole.NO_CODE)
    assert jobs.answer(effect) == ReportDelivered(0, ReportTarget.STICK, ReportFault.NO_STICK)
    assert staff_acts.listed(kit.store) == []
