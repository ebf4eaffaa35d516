"""What staff ask for beside the day: outages described, settings, crews, hours; the clock."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.app import staff_desk
from gateway.domain.belgian_time import belgian_day
from gateway.domain.crew import CrewFault, CrewFaultKind, CrewFileFault, CrewTaken
from gateway.domain.events import ClockListed, ClockSet, OutagesListed
from gateway.domain.model import Answer, Direction, Outcome, Remark, Validity
from gateway.domain.outages import Life
from gateway.domain.papers import PaperKind
from gateway.domain.record import EntryKind
from gateway.domain.site_settings import SiteSetting
from gateway.domain.staff_acts import StaffAct
from gateway.domain.staff_events import SettingChanged
from gateway.domain.staff_hours import HoursCorrected
from gateway.domain.staff_lists import StaffPage
from gateway.domain.terms import TermKind
from gateway.domain.work_list import Correction
from gateway.flow.effects import (
    ChangeSetting,
    DealWithEntries,
    DescribeOutage,
    ListEvacuation,
    ListSettings,
    ListStaffPage,
    ListTerms,
    MoveOutage,
    RecordStaffAct,
    SetClock,
    WriteCounted,
)
from gateway.flow.hours_effects import ListHours, WriteCorrection
from gateway.flow.presence_effects import TakeCrewFile
from gateway.journal import staff_acts
from gateway.journal.evidence import record
from gateway.journal.outbox import Outbox
from gateway.system import clock
from tests.support import pdf
from tests.support.disk.volume import Volume
from tests.support.project import ExpectLog
from tests.support.sending_kit import Kit
from tests.support.staff_jobs import Ask, Jobs, order
from tests.support.timedate_fixtures import StartTimedate


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
