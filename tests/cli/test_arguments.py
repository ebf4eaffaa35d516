"""The arguments of the command line: a fault in them ends with a word about how they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gateway.cli.parser import parse
from tests.support.commands import ENVIRONMENT


@pytest.mark.parametrize(
    "arguments", [["--window"], ["run", "run"], ["--home"], ["sync", "--deadline", "soon"], ["no"]]
)
def test_a_fault_in_the_arguments_ends_with_a_word_about_them(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert "usage: gateway" in capsys.readouterr().err


WITHOUT = """
import sys
sys.modules["fastapi"] = None  # an import of it then fails, as where it is not installed
from gateway.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_without_the_practice_extra_the_practice_site_names_it_and_the_kiosk_works(
    tmp_path: Path,
) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-c", WITHOUT, "--home", str(tmp_path / "home"), *arguments]
        return subprocess.run(line, capture_output=True, text=True, env=ENVIRONMENT, check=False)

    (tmp_path / "home").mkdir()
    refused = run("sandbox", "--state", str(tmp_path / "state"), "serve", "--port", "0")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == (
        "The practice site needs fastapi, which is not installed. "
        "Install it with: pip install 'gateway[practice]'\n"
    )
    assert run("queue", "list").returncode == 0
