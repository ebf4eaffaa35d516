"""The outages on the command line: listed, worked on, closed, beside a kiosk that runs."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from gateway.app.services import existing_sealer
from gateway.domain.outages import Stage
from gateway.domain.record import EntryKind
from gateway.journal.evidence import record
from gateway.journal.store import Store
from gateway.system.clock import Clock
from tests.support.commands import HeadlessKiosk
from tests.support.project import SECRETS_IN_A_FILE, ExpectLog

PDF = b"%PDF-1.7\n..."


@pytest.fixture
def number(opened: HeadlessKiosk, expect_log: ExpectLog) -> str:
    """An outage of the provider's, a minute long, and over."""
    expect_log(SECRETS_IN_A_FILE)
    with closing(Store(opened.home)) as store:
        stamp, sealer = Clock().stamp(), existing_sealer(opened.home)
        facts = {"stage": Stage.DNS.value, "probed": True, "for_ms": 60_000}
        begun = record.write(store, sealer, stamp, EntryKind.CONTACT_FAILED, **facts)
        record.write(store, sealer, stamp, EntryKind.CONTACT_RESTORED, for_ms=60_000)
    return str(begun.seq)


def test_an_outage_is_listed_worked_on_and_closed(
    opened: HeadlessKiosk, number: str, tmp_path: Path
) -> None:
    (bare,) = json.loads(opened.run("evidence", "outages", "--json").stdout)
    assert (bare["culprit"], bare["excused"], bare["life"]) == ("provider", True, "over")
    bill = tmp_path / "bill.pdf"
    bill.write_bytes(PDF)
    texts = ("--name", "Line down", "--ticket", "P-4711", "--note", "Called at 8:10")
    done = opened.run("evidence", "outage", number, *texts, "--attach", str(bill), "--close")
    assert done.code == 0, done
    assert f"no. 1, entry {number}" in done.stdout
    for word in ("provider", "closed", "Line down", "P-4711", "Called at 8:10", "bill.pdf", "dns"):
        assert word in done.stdout
    shown = json.loads(opened.run("evidence", "outage", number, "--json").stdout)
    assert (shown["name"], shown["life"]) == ("Line down", "closed")
    assert shown["attachments"][0]["size"] == len(PDF)
    assert "Line down" in opened.run("evidence", "outages").stdout


def test_what_cannot_be_done_is_a_sentence(
    opened: HeadlessKiosk, number: str, tmp_path: Path
) -> None:
    film = tmp_path / "film.jpg"
    with film.open("wb") as file:
        file.truncate(2_000_000_000)
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear sir", "utf-8")
    for options, words in (
        (("99999",), "no outage 99999"),
        ((number, "--attach", str(film)), "larger than 10 MB"),
        ((number, "--attach", str(letter)), "no photo and no PDF"),
        ((number, "--attach", str(tmp_path / "none")), "is not a file"),
        ((number, "--note", " "), "is empty"),
        ((number, "--name", "x" * 81), "may have 80"),
    ):
        opened.run("evidence", "outage", *options).assert_refused(words)


def test_a_kiosk_without_a_journal_has_no_outages(kiosk: HeadlessKiosk) -> None:
    assert kiosk.run("evidence", "outages").stdout == ""
    kiosk.run("evidence", "outage", "1", "--note", "x").assert_refused("no journal")
