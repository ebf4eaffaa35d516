"""Test the command that writes the papers, as a contractor with an installed kiosk calls it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.support import pdf
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, CommandResult, command


def papers(home: Path, folder: Path) -> CommandResult:
    # no screen, no settings and no home folder are needed
    environment = {name: value for name, value in ENVIRONMENT.items() if "DISPLAY" not in name}
    done = subprocess.run(
        command(home, "papers", str(folder), "--language", "fr"),
        capture_output=True,
        timeout=TIMEOUT_S,
        env=environment,
        check=False,
        text=True,
    )
    return CommandResult(done.returncode, done.stdout, done.stderr)


def test_the_papers_of_a_language_are_written(tmp_path: Path) -> None:
    done = papers(tmp_path / "home", tmp_path / "new" / "papers")
    assert (done.code, done.stderr) == (0, "")
    written = {file.name for file in (tmp_path / "new" / "papers").iterdir()}
    assert written == {"poster-fr-A4.pdf", "poster-fr-A3.pdf", "site-manager-fr.pdf"}
    assert all(name in done.stdout for name in written)
    page = tmp_path / "new" / "papers" / "site-manager-fr.pdf"
    assert "La journée du chef de chantier" in pdf.text(page)
    assert not (tmp_path / "home").exists()


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    papers(tmp_path / "home", tmp_path / "file").assert_refused("file cannot be written")
