"""Test the office's papers on the command line, and how a forgotten OUT is corrected."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from gateway.domain.belgian_time import BELGIUM
from tests.support import pdf, xlsx
from tests.support.commands import PASSWORD, HeadlessKiosk

SECRET = PASSWORD + "\n"


def test_hours_are_written_corrected_and_proven(
    opened: HeadlessKiosk, jan: str, tmp_path: Path
) -> None:
    opened.register(jan)
    file = tmp_path / "hours.xlsx"
    assert opened.run("hours", "write", str(file), feed=SECRET).code == 0
    book = list(xlsx.sheets(file.read_bytes()).values())
    day, reference, number = book[0][3][6], book[1][3][10], book[0][3][2]
    assert len(number) == 11
    assert day
    now = datetime.now(BELGIUM)
    end, late = now.isoformat(), (now + timedelta(hours=1)).isoformat()
    correct = ("hours", "correct", "--reference", reference, "--direction", "out")
    opened.run(*correct, "--not", "--reason", " ", feed=SECRET).assert_refused("needs a reason")
    long_ago = (*correct, "--at", "2020-01-01T10:00", "--reason", "x")
    opened.run(*long_ago, feed=SECRET).assert_refused("another day")
    to_come = (*correct, "--at", late, "--reason", "x")
    opened.run(*to_come, feed=SECRET).assert_refused("still to come")
    done = opened.run(*correct, "--at", end, "--reason", "badge forgotten", feed=SECRET)
    assert "stays as it is" in done.stdout
    opened.run("hours", "write", str(file)).assert_refused("there already", "--replace")
    assert opened.run("hours", "write", str(file), "--replace", feed=SECRET).code == 0
    hours, registrations, corrections = xlsx.sheets(file.read_bytes()).values()
    assert "badge forgotten" in hours[3][10]
    assert len(registrations) == 4
    assert corrections[3][8] == "badge forgotten"
    proof = tmp_path / "proof.pdf"
    prove = ("hours", "prove", str(proof), "--reference")
    opened.run(*prove, "nobody", feed=SECRET).assert_refused("no registration")
    assert opened.run(*prove, reference, feed=SECRET).code == 0
    assert number[-2:] in pdf.text(proof)
    assert number not in pdf.text(proof)
    acts = opened.run("queue", "acts").stdout
    assert "registrations exported, hours, " in acts
    assert "hours corrected" in acts
    other = str(tmp_path / "other.csv")
    opened.run("hours", "write", other, feed="another\n").assert_refused("neither")


def test_a_file_that_is_none_of_these_is_told(opened: HeadlessKiosk, tmp_path: Path) -> None:
    file = tmp_path / "hours.ods"
    opened.run("hours", "write", str(file), feed=SECRET).assert_refused(".csv, .xlsx or .pdf")
    days = ("--from", "2026-11-30", "--to", "2026-11-01")
    pdf_file = str(tmp_path / "list.pdf")
    opened.run("hours", "write", pdf_file, *days, feed=SECRET).assert_refused("is before")
