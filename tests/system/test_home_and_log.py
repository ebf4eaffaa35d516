"""Test the home folder (mode, right to write, one program at a time) and the log's filter."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.journal.journal_files import moment_name
from gateway.system import home, log


def test_the_folder_is_made_for_its_user_only(tmp_path: Path) -> None:
    made = home.prepare(tmp_path / "a" / "b")
    assert made.stat().st_mode & 0o777 == 0o700


def test_an_open_folder_is_closed_to_others(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0o755)
    (tmp_path / "a" / "settings.toml").write_text("")
    assert home.prepare(tmp_path / "a").stat().st_mode & 0o777 == 0o700


def test_a_file_in_its_place_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(home.HomeError, match="is a file"):
        home.prepare(tmp_path / "a")


def test_a_folder_that_cannot_be_written_is_a_sentence() -> None:
    with pytest.raises(home.HomeError, match="cannot be written"):
        home.prepare(Path("/proc/gateway"))


@pytest.mark.parametrize("use", [home.find, home.prepare])
def test_a_folder_of_another_user_is_refused(use: Callable[[Path], Path]) -> None:
    """One that anybody may write, and that belongs to root."""
    user = os.geteuid()
    try:
        if user == 0:
            os.seteuid(65534)
        with pytest.raises(home.HomeError, match=r"tmp belongs to root, who can change"):
            use(Path("/var") / "tmp")
    finally:
        os.seteuid(user)


def test_the_second_program_is_told_of_the_first(tmp_path: Path) -> None:
    hold = (
        "from pathlib import Path\nfrom gateway.system.home import HomeLock\n"
        f"with HomeLock(Path({str(tmp_path)!r})):\n print('held', flush=True)\n input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(home.HomeError, match=str(other.pid)), home.HomeLock(tmp_path):
            pass
        # a dead holder holds nothing
        other.kill()
        other.wait()
        with home.HomeLock(tmp_path):
            pass


@pytest.mark.parametrize(
    "number",
    [
        *("85011512355", "85.01.15-123.55", "24911234567890115", "85 01 15 123 55"),
        *(
            "8_5_0_1_1_5_1_2_3_5_5",
            "85/01/15 - 123/55",
            "8 5011512355",
            "85\u00a001\u202f15\u2011123.55",
        ),
    ],
)
def test_the_log_blanks_what_looks_like_a_persons_number(number: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "worker %s came", (number,), None)
    assert log.NumberFilter().filter(record)
    assert number not in record.getMessage()
    assert "worker # came" in record.getMessage()


def test_the_log_tells_the_name_of_a_file_that_was_set_aside() -> None:
    name = f"journal.damaged.{moment_name(1_764_528_112_345)}.db"
    record = logging.LogRecord("x", logging.INFO, "f", 1, "the old file is %s", (name,), None)
    log.NumberFilter().filter(record)
    assert record.getMessage() == "the old file is journal.damaged.20251130T184152.345.db"


def test_times_in_the_log_carry_their_offset(tmp_path: Path) -> None:
    script = (
        "import logging, pathlib, sys; from gateway.system import log;"
        " log.start(pathlib.Path(sys.argv[1])); logging.getLogger('x').warning('here')"
    )
    zone = {**os.environ, "TZ": "JST-9"}
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], env=zone, check=True)
    line = (tmp_path / log.FILE_NAME).read_text("utf-8").splitlines()[-1]
    moment = datetime.fromisoformat(" ".join(line.split()[:2]))
    assert moment.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)


def test_no_log_is_ever_open_to_others(tmp_path: Path) -> None:
    """Through rotations, whatever the mask, and from the moment at which each file is made."""
    (tmp_path / f"{log.FILE_NAME}.4").touch(0o644)
    script = (
        "import logging, os, pathlib, sys; from gateway.system import log; os.umask(0);"
        " log.start(pathlib.Path(sys.argv[1]));"
        " [logging.getLogger('x').info('word ' * 20_000) for _ in range(25)]"
    )
    line = ["strace", "-f", "-e", "trace=open,openat,creat", "-o", str(tmp_path / "calls")]
    subprocess.run([*line, sys.executable, "-c", script, str(tmp_path)], check=True)
    files = list(tmp_path.glob(f"{log.FILE_NAME}*"))
    assert len(files) == 4
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    calls = (tmp_path / "calls").read_text("utf-8").splitlines()
    made = [call for call in calls if log.FILE_NAME in call and "O_CREAT" in call]
    assert len(made) == 4
    assert all(", 0600)" in call for call in made), made


@pytest.mark.parametrize(
    "text", ["port 35963", "2026-11-22 07:00:00", "01M81946M1Q93NZGQR0G0B3X", "took 1234567 us"]
)
def test_the_log_leaves_other_figures_alone(text: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, text, (), None)
    log.NumberFilter().filter(record)
    assert record.getMessage() == text
