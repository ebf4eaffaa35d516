"""Test what commands write: UTF-8 whatever the locale, whole or not at all, said where it fails."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from gateway.cli import output_file
from gateway.cli.parser import parse
from gateway.domain.belgian_time import BELGIUM
from gateway.errors import UserError
from gateway.sandbox.registers.records import Site
from tests.support.commands import ENVIRONMENT, PASSWORD, TIMEOUT_S, HeadlessKiosk, command


def run(
    kiosk: HeadlessKiosk, *arguments: str, out: str = "", feed: str = PASSWORD, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a command, its output into the file ``out`` where one is named."""
    with Path(out or os.devnull).open("wb") as stream:
        return subprocess.run(
            command(kiosk.home, *arguments),
            input=feed.encode(),
            stdout=stream if out else subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=TIMEOUT_S,
            env={**ENVIRONMENT, **environment},
            check=False,
        )


@pytest.fixture
def named(opened: HeadlessKiosk, site: Site) -> HeadlessKiosk:
    """A kiosk that kept one registration."""
    worker = site.worker["jan"]
    assert opened.register(f"{worker.number},in,{worker.employer}\n").code == 0
    return opened


def test_files_are_utf_8_whatever_the_locale(named: HeadlessKiosk) -> None:
    for arguments in (("queue", "list", "--all"), ("queue", "export", "--csv")):
        usual = run(named, *arguments, PYTHONIOENCODING="utf-8")
        latin = run(named, *arguments, PYTHONIOENCODING="latin-1")
        assert (latin.returncode, latin.stderr[-100:]) == (0, usual.stderr[-100:])
        lines = latin.stdout.decode("utf-8").splitlines()
        assert lines[1:] == usual.stdout.decode().splitlines()[1:]


def test_a_listed_time_carries_its_offset(named: HeadlessKiosk) -> None:
    line = named.run("queue", "list", "--all").stdout.splitlines()[-1]
    _reference, day, time, *_rest = line.split()
    made = datetime.fromisoformat(f"{day} {time}")
    assert made.utcoffset() == made.astimezone(BELGIUM).utcoffset()


def test_the_table_opens_in_a_belgian_excel(named: HeadlessKiosk, site: Site) -> None:
    table = run(named, "queue", "export", "--csv").stdout
    assert table.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=";")
    assert row["number"] == f'="{site.worker["jan"].number}"'
    assert row["employer"] == f'="{site.worker["jan"].employer}"'
    assert table.endswith(b"\r\n")


def test_an_export_into_a_file_is_whole_or_not_at_all(named: HeadlessKiosk, tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    assert run(named, "queue", "export", "--json", "--to", str(file)).returncode == 0
    before = file.read_bytes()
    assert len(json.loads(before)) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    ended = run(named, "queue", "export", "--json", "--to", str(tmp_path / "none" / "file"))
    assert ended.returncode == 1
    assert b"cannot be written" in ended.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        *("queue export --json --to", "presence export --csv --to", "evidence report"),
        *("hours write", "hours prove --reference R", "presence reminders --from {day} --to {day}"),
    ],
)
def test_a_file_that_is_there_is_replaced_where_that_was_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: str
) -> None:
    file = tmp_path / "file.pdf"
    file.write_text("kept")
    words = [*arguments.format(day="2026-11-30").split(), str(file), "--home", str(tmp_path)]
    options = parse(words)
    assert not options.replace
    with pytest.raises(UserError, match=r"there already\. Name another file, or add --replace"):
        options.run(options)
    assert file.read_text() == "kept"
    assert parse([*words, "--replace"]).replace
    output_file.write({file: "new"}, replace=True)
    assert file.read_text() == "new"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        *("hours write x.csv --from", "presence reminders x.pdf --to 2026-11-30 --from"),
        *("evidence report x --to 2026-11-30 --from",),
        "hours correct --reference R --direction in --reason x --at",
    ],
)
def test_what_is_no_day_is_told_with_an_example(
    capsys: pytest.CaptureFixture[str], arguments: str
) -> None:
    with pytest.raises(SystemExit):
        parse([*arguments.split(), "2026-13-01"])
    assert "'2026-13-01' is no " in capsys.readouterr().err


def test_a_full_output_is_said(named: HeadlessKiosk) -> None:
    for asked in (("queue", "list"), ("queue", "export", "--json"), ("check", "--part", "disk")):
        ended = run(named, *asked, out="/dev/full")
        assert ended.returncode == 1
        assert b"The output cannot be written whole (No space left on device)" in ended.stderr
        assert b"Traceback" not in ended.stderr
        assert b"Exception ignored" not in ended.stderr


def test_what_was_kept_is_said_to_be_kept_where_its_answer_cannot_be_written(
    opened: HeadlessKiosk, jan: str
) -> None:
    ended = run(opened, "register", "--stdin", out="/dev/full", feed=jan * 2)
    assert ended.returncode == 1
    (kept,) = json.loads(opened.run("queue", "list", "--json", "--all").stdout)["items"]
    assert f"Line 1 is kept as {kept['reference']}".encode() in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert b"Exception ignored" not in ended.stderr


def test_a_path_that_is_no_utf_8_is_said(kiosk: HeadlessKiosk, tmp_path: Path) -> None:
    home = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    for arguments in (("queue", "list"), ("sync",)):
        kiosk.run(*arguments, home=home).assert_refused("is not UTF-8", "--home")


NOBODY = """
import os, sys
import keyring.backends.fail
from gateway.cli import main
main(["--home", "/dev/null/none", "queue", "list"])
os.setgroups([])
os.setresgid(4242, 4242, 4242)
os.setresuid(4242, 4242, 4242)
sys.exit(main(sys.argv[1:]))
"""


def test_a_user_without_a_home_folder_is_told_to_name_one() -> None:
    """Neither HOME nor an entry in passwd, as systemd's DynamicUser may have it."""
    without = {name: value for name, value in ENVIRONMENT.items() if name != "HOME"}
    ended = subprocess.run(
        [sys.executable, "-c", NOBODY, "queue", "list"],
        env=without,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert ended.returncode == 1
    assert "This user has no home folder" in ended.stderr
    assert "Traceback" not in ended.stderr
