"""Outages as the record tells them, and what staff do about one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gateway.domain.model import Answer, Outcome, Remark, Timestamp
from gateway.domain.outages import Culprit, Failure, Life, Outage, Stage
from gateway.domain.record import EntryKind, Fact
from gateway.domain.staff_acts import StaffAct
from gateway.errors import UserError
from gateway.journal.evidence import attachments, record
from gateway.journal.evidence.outages import MAX_NOTES, OutageField, Outages
from gateway.journal.outbox import Outbox
from gateway.journal.recovery import salvage
from gateway.journal.registrations import Registrations
from gateway.journal.store import Store
from tests.support.journals import SEALER
from tests.support.people import NOW, draft, later
from tests.support.project import ExpectLog

PDF = b"%PDF-1.7\n" + bytes(2_500_000)
FAILED, RESTORED = EntryKind.CONTACT_FAILED, EntryKind.CONTACT_RESTORED
STARTED, STOPPED, STAFF = EntryKind.STARTED, EntryKind.STOPPED, EntryKind.STAFF


def write(store: Store, seconds: float, kind: EntryKind, **facts: Fact) -> int:
    """Write an entry so many seconds after NOW; return its number."""
    return record.write(store, SEALER, later(seconds), kind, **facts).seq


def failed(store: Store, seconds: float, stage: Stage, for_s: int = 0) -> int:
    """Note that contacts fail at a stage, probed, and have for so long."""
    return write(store, seconds, FAILED, stage=stage, probed=True, for_ms=for_s * 1000)


def restored(store: Store, seconds: float) -> None:
    """Note that contact is back."""
    write(store, seconds, RESTORED, for_ms=0)


def broke_off(store: Store, seconds: float, last_s: int, **facts: bool) -> int:
    """Note a start after an end that was none, with the moment of the last entry before."""
    last_ms = NOW.wall_ms + last_s * 1000
    facts = {"open": True, "same_boot": False, **facts}
    return write(store, seconds, STARTED, after="unclean", last_ms=last_ms, **facts)


def only(store: Store, seconds: float = 100_000) -> Outage:
    """Return the only outage there is, as it stands so many seconds after NOW."""
    (outage,) = Outages(store, SEALER).listed(later(seconds))
    return outage


def stretches(outage: Outage) -> list[tuple[Stage, int, int | None]]:
    """Return its failures in seconds after NOW."""

    def seconds(ms: int | None) -> int | None:
        return None if ms is None else (ms - NOW.wall_ms) // 1000

    return [
        (each.stage, seconds(each.begins_ms) or 0, seconds(each.ends_ms))
        for each in outage.failures
    ]


def test_an_outage_begins_at_the_first_failure_and_is_over_at_a_contact(store: Store) -> None:
    restored(store, 0)
    number = failed(store, 60, Stage.DNS, for_s=60)
    outage = only(store)
    assert (outage.number, outage.life, outage.ends_ms) == (number, Life.OPEN, None)
    assert outage.begins_ms == NOW.wall_ms
    failed(store, 300, Stage.SERVICE_DOWN, for_s=20)
    assert stretches(only(store)) == [(Stage.DNS, 0, 280), (Stage.SERVICE_DOWN, 280, None)]
    restored(store, 400)
    outage = only(store)
    assert (outage.life, outage.ends_ms) == (Life.OVER, later(400).wall_ms)
    assert stretches(outage) == [(Stage.DNS, 0, 280), (Stage.SERVICE_DOWN, 280, 400)]
    assert outage.culprit is Culprit.PROVIDER
    newest = failed(store, 900, Stage.TCP)
    assert [each.number for each in Outages(store, None).listed(later(901))] == [newest, number]


def test_moments_are_corrected_by_what_was_known_of_the_clock(store: Store) -> None:
    record.write(store, SEALER, replace(NOW, offset_ms=-5_000), FAILED, stage="dns", for_ms=1_000)
    assert only(store).begins_ms == NOW.wall_ms - 6_000


@pytest.mark.parametrize(
    ("kind", "facts"), [(STOPPED, {}), (STAFF, {"act": StaffAct.CLOSED.value})]
)
def test_our_own_stop_is_never_the_lines_fault(
    store: Store, kind: EntryKind, facts: dict[str, Fact]
) -> None:
    failed(store, 0, Stage.DNS)
    write(store, 100, kind, **facts)
    write(store, 50_000, STARTED, after="clean")
    assert stretches(only(store)) == [(Stage.DNS, 0, 100)]
    again = Store(store.path.parent)
    failed(again, 50_010, Stage.DNS, for_s=5)
    again.close()
    assert stretches(only(store)) == [(Stage.DNS, 0, 100), (Stage.DNS, 50_005, None)]
    restored(store, 50_100)
    assert only(store).ends_ms == later(50_100).wall_ms


def test_an_outage_that_was_under_way_at_a_stop_ends_there_when_contact_is_back_after_it(
    store: Store,
) -> None:
    failed(store, 0, Stage.DNS)
    write(store, 100, STOPPED)
    write(store, 50_000, STARTED, after="clean")
    restored(store, 50_001)
    assert only(store).ends_ms == later(100).wall_ms


def test_a_power_cut_is_the_time_between_the_last_entry_and_the_next_start(store: Store) -> None:
    number = broke_off(store, 3_600, last_s=0)
    restored(store, 3_700)
    outage = only(store)
    assert (outage.number, outage.culprit) == (number, Culprit.POWER)
    assert outage.failures == (Failure(Stage.POWER, NOW.wall_ms, later(3_600).wall_ms, True),)
    assert outage.ends_ms == later(3_600).wall_ms


def test_a_power_cut_in_an_outage_is_a_stretch_of_it(store: Store) -> None:
    failed(store, 0, Stage.NO_LINK)
    broke_off(store, 500, last_s=100)
    failed(store, 520, Stage.DNS, for_s=10)
    restored(store, 600)
    assert stretches(only(store)) == [
        (Stage.NO_LINK, 0, 100),
        (Stage.POWER, 100, 500),
        (Stage.DNS, 510, 600),
    ]


@pytest.mark.parametrize(
    ("seconds", "facts", "stage"),
    [
        # nobody was to register
        (50_000, {"open": False}, None),
        # the supervisor started it again at once; up to five minutes before nothing was written
        (301, {"same_boot": True}, None),
        (3_600, {"same_boot": True}, Stage.OWN),
    ],
)
def test_a_program_that_broke_off_is_no_power_cut(
    store: Store, seconds: int, facts: dict[str, bool], stage: Stage | None
) -> None:
    broke_off(store, seconds, last_s=0, **facts)
    found = Outages(store, SEALER).listed(later(seconds))
    assert [each.failures[0].stage for each in found] == ([stage] if stage else [])


def test_entries_that_say_nothing_of_use_make_no_outage(store: Store) -> None:
    write(store, 0, FAILED, stage="beyond the moon", for_ms=1)
    write(store, 1, STARTED, after="unclean", last_ms="yesterday", open=True)
    write(store, 2, STOPPED)
    restored(store, 3)
    assert [each.failures[0].stage for each in Outages(store, None).listed(NOW)] == [Stage.POWER]


def test_what_was_registered_in_it_and_came_late_is_counted(
    store: Store, registrations: Registrations, outbox: Outbox
) -> None:
    # the fourth was under way as it began, the fifth is of later, the sixth was answered before
    failed(store, 60, Stage.DNS, for_s=50)
    moments = (15, 20, 30, 5, 2_000, 6)
    kept = [registrations.keep(draft(), later(each), "nl")[0].reference for each in moments]
    restored(store, 1_000)
    late = "error.presence-registration.creation.registration-date"
    answers = (
        Answer(kept[0], Outcome.CONFIRMED, remarks=(Remark("caw_1"),)),
        Answer(kept[1], Outcome.CONFIRMED, remarks=(Remark("ciao_32"),)),
        Answer(kept[2], Outcome.REFUSED, errors=(late,)),
        Answer(kept[4], Outcome.REFUSED, errors=(late,)),
    )
    outbox.settle([(6, Answer(kept[5], Outcome.CONFIRMED))], later(7).wall_ms)
    outbox.settle(zip((1, 2, 3, 5), answers, strict=True), later(2_001).wall_ms)
    assert (only(store).kept, only(store).late) == (4, 2)


# ---- what staff do about one ---------------------------------------------------------------------


@pytest.fixture
def number(store: Store) -> int:
    """An outage that is over."""
    begun = failed(store, 0, Stage.DNS)
    restored(store, 100)
    return begun


def test_staff_name_it_note_the_ticket_attach_and_close(
    store: Store, number: int, tmp_path: Path
) -> None:
    outages = Outages(store, SEALER)
    for field, text in (
        (OutageField.NAME, "Line down"),
        (OutageField.NAME, " Line down, Lindestraat\u202e "),
        (OutageField.TICKET, "P-4711"),
        (OutageField.NOTE, "Called at 8:10.\r\nJan Peeters says noon."),
        (OutageField.NOTE, "Back."),
    ):
        outages.write(number, field, text, later(200))
    attached = outages.attach(number, "invoice.pdf", PDF, later(300))
    outage = outages.find(number, later(400))
    assert (outage.name, outage.ticket) == ("Line down, Lindestraat", "P-4711")
    assert outage.notes == ("Called at 8:10.\nJan Peeters says noon.", "Back.")
    assert outage.attachments == (attached,)
    assert outages.content(attached) == PDF
    outages.mark_reported(number, later(500))
    assert outages.find(number, later(501)).life is Life.REPORTED
    outages.close(number, later(600))
    outages.mark_reported(number, later(700))
    assert outages.find(number, later(701)).life is Life.CLOSED
    # the record holds digests alone, and nothing of it lies open on the disk
    facts = [entry.facts for entry in record.entries(store, EntryKind.OUTAGE)]
    assert facts[5] == {"outage": number, "attachment": attached.digest, "size": len(PDF)}
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert not [word for word in (b"Lindestraat", b"P-4711", b"Peeters", b"%PDF") if word in held]
    # without the key the outage is there, and what staff wrote is not
    bare = Outages(store, None).find(number, later(800))
    assert (bare.life, bare.name, bare.notes, bare.attachments) == (Life.CLOSED, "", (), ())


def test_what_staff_wrote_belongs_to_its_outage_and_its_place(store: Store, number: int) -> None:
    outages = Outages(store, SEALER)
    outages.write(number, OutageField.NOTE, "The router was broken", NOW)
    store.connection.execute("UPDATE outage_note SET field = 'ticket'")
    assert outages.find(number, NOW).ticket == ""


def test_an_attached_file_that_was_changed_or_is_gone_is_said_to_be(
    store: Store, number: int, tmp_path: Path
) -> None:
    outages = Outages(store, SEALER)
    attached = outages.attach(number, "p.pdf", PDF, NOW)
    sealed = tmp_path / attachments.FOLDER / attached.digest
    pieces = sealed.read_bytes().split(b"\n")
    assert len(pieces) == 3
    for content in (b"\n".join(pieces[:2]), b"\n".join(reversed(pieces)), b"\xff", b""):
        sealed.write_bytes(content)
        with pytest.raises(UserError, match="gone, or cannot be opened"):
            outages.content(attached)
    sealed.unlink()
    with pytest.raises(UserError, match="gone, or cannot be opened"):
        outages.content(attached)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"MZ\x90\x00", "no photo and no PDF"),
        (b"", "no photo and no PDF"),
        (b"<html>%PDF-", "no photo and no PDF"),
        (b"\xff\xd8\xff" + bytes(attachments.MAX_BYTES), "larger than 10 MB"),
    ],
)
def test_only_a_photo_or_a_pdf_of_some_size_is_attached(
    store: Store, number: int, content: bytes, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        Outages(store, SEALER).attach(number, "x", content, NOW)
    assert not (store.path.parent / attachments.FOLDER).exists()


@pytest.mark.parametrize("begins", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"1234ftypheic"])
def test_photos_of_cameras_and_phones_are_attached(
    store: Store, number: int, begins: bytes
) -> None:
    outages = Outages(store, SEALER)
    assert outages.content(outages.attach(number, "x", begins + b"..", NOW)) == begins + b".."


def test_a_file_of_2_gb_is_refused_in_a_sentence_and_not_read(tmp_path: Path) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(2_000_000_000)
    for path, sentence in (
        (large, "film.mp4 is not attached: it is larger than 10 MB"),
        (tmp_path, "is not a file"),
        (tmp_path / "none.jpg", "is not a file"),
        (Path("/dev/zero"), "is not a file"),
    ):
        with pytest.raises(UserError, match=sentence):
            attachments.read_file(path)


def test_what_cannot_be_done_is_said_and_writes_nothing(store: Store, number: int) -> None:
    outages = Outages(store, SEALER)
    begun = failed(store, 900, Stage.TCP)
    before = record.head(store)
    for act, sentence in (
        (lambda: outages.find(99, NOW), "no outage 99"),
        (lambda: outages.close(99, NOW), "no outage 99"),
        (lambda: outages.close(begun, NOW), "is not over"),
        (lambda: outages.write(99, OutageField.NOTE, "x", NOW), "no outage 99"),
        (lambda: outages.write(number, OutageField.NOTE, " \x00 ", NOW), "is empty"),
        (lambda: outages.write(number, OutageField.NAME, "x" * 81, NOW), "may have 80"),
        (lambda: Outages(store, None).write(number, OutageField.NAME, "x", NOW), "out of reach"),
    ):
        with pytest.raises(UserError, match=sentence):
            act()
    assert record.head(store) == before


def test_notes_of_one_outage_are_bounded(store: Store, number: int) -> None:
    outages = Outages(store, SEALER)
    for turn in range(MAX_NOTES):
        outages.write(number, OutageField.NOTE, f"note {turn}", NOW)
    with pytest.raises(UserError, match="has 100 of these"):
        outages.write(number, OutageField.NOTE, "one more", NOW)


def test_outages_and_what_staff_wrote_outlive_a_repair(
    store: Store, number: int, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("the journal was damaged")
    Outages(store, SEALER).write(number, OutageField.TICKET, "P-4711", NOW)
    store.close()
    salvage.repair(tmp_path)
    again = Store(tmp_path)
    assert Outages(again, SEALER).find(number, NOW).ticket == "P-4711"
    again.close()


def test_a_stamp_without_an_offset_counts_by_the_kiosks_own_clock(store: Store) -> None:
    record.write(store, SEALER, Timestamp(5_000, 1, "b"), FAILED, stage="tcp", for_ms=5_000)
    assert only(store).begins_ms == 0
