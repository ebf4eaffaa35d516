"""What a set-up brings: a kiosk gets nothing of the practice site and nothing of the tests."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from gateway.devices.card.virtual_readers import configured
from tests.support.project import ROOT

# needed to build pyscard, read cards and codes, draw, keep secrets, sound and speak
KIOSK = {
    *("python3-venv", "python3-dev", "gcc", "swig", "pkg-config", "libpcsclite-dev"),
    *("pcscd", "libccid", "libzbar0", "libglib2.0-0", "libgl1", "libegl1", "libfontconfig1"),
    *("libdbus-1-3", "libxkbcommon0", "libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libxcb-shape0", "libxcb-xinerama0", "dbus", "gnome-keyring"),
    *("libpulse0", "espeak-ng"),
}
PRACTICE = {"vsmartcard-vpcd", "util-linux", "xvfb"}
PRACTICE_LIBRARIES = {"fastapi", "uvicorn", "h11", "jwt", "trustme", "segno", "fpdf", "pydantic"}


def listed(*arguments: str) -> tuple[set[str], str]:
    """Return the Debian packages of a set-up and the lock files of its libraries, by the script."""
    command = [str(ROOT / "installer/setup.sh"), *arguments, "--list"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    *packages, locks = done.stdout.split()
    return set(packages), locks


def test_a_technicians_set_up_brings_the_kiosk_alone() -> None:
    assert listed("folder", "kiosk") == (KIOSK, "kiosk")


def test_the_practice_site_adds_its_reader_and_a_screen() -> None:
    assert listed("folder", "practice") == (KIOSK | PRACTICE, "kiosk+practice")


def test_the_tests_add_their_tools() -> None:
    packages, locks = listed("folder", "dev")
    assert packages > KIOSK | PRACTICE
    assert locks == "kiosk+practice+dev"


def test_no_level_means_the_kiosk(tmp_path: Path) -> None:
    """The script ends before it installs anything, where its parts are not there."""
    copied = tmp_path / "installer" / "setup.sh"
    copied.parent.mkdir()
    copied.write_text((ROOT / "installer/setup.sh").read_text("utf-8"), "utf-8")
    asked = copied.with_name("packages.sh")
    asked.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$(dirname "$0")/asked"\nexit 9\n', "utf-8")
    asked.chmod(0o700)
    done = subprocess.run(["bash", str(copied), str(tmp_path / "venv")], check=False)
    assert done.returncode == 9
    assert set(copied.with_name("asked").read_text("utf-8").split()) == KIOSK
    assert not (tmp_path / "venv").exists()


def test_the_set_up_prints_a_line_a_step(tmp_path: Path) -> None:
    """The real script, with parts that end at once."""
    installer, programs = tmp_path / "installer", tmp_path / "venv" / "bin"
    installer.mkdir()
    programs.mkdir(parents=True)
    setup = installer / "setup.sh"
    setup.write_text((ROOT / "installer/setup.sh").read_text("utf-8"), "utf-8")
    parts = ("packages.sh", "languages.sh", "close-virtual-reader.sh")
    for part in (*(installer / name for name in parts), programs / "python"):
        part.write_text("#!/bin/sh\n", "utf-8")
        part.chmod(0o700)
    command = ["bash", str(setup), str(tmp_path / "venv"), "practice"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    starts = [line.partition(":")[0] for line in done.stdout.splitlines()]
    assert starts == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]


@pytest.mark.parametrize("exchanged", ["build", "kiosk"])
def test_a_library_that_was_exchanged_on_its_way_is_not_installed(
    tmp_path: Path, exchanged: str
) -> None:
    """The real set-up and a real library, of which the lock file knows another file."""
    installer, index = tmp_path / "installer", tmp_path / "index"
    shutil.copytree(ROOT / "installer", installer)
    (installer / "packages.sh").write_text("#!/bin/sh\n", "utf-8")
    index.mkdir()
    wheel = index / "parcel-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        about = "parcel-1.0.dist-info"
        file.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: parcel\nVersion: 1.0\n")
        file.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr(f"{about}/RECORD", "")
    for lock in ("build", "kiosk"):
        (installer / "lock" / f"{lock}.txt").write_text("# nothing\n", "utf-8")
    (installer / "lock" / f"{exchanged}.txt").write_text(
        f"parcel==1.0 --hash=sha256:{'0' * 64}\n", "utf-8"
    )
    command = ["bash", str(installer / "setup.sh"), str(tmp_path / "venv"), "kiosk"]
    environment = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(index)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    assert "DO NOT MATCH THE HASHES" in done.stdout + done.stderr
    assert not list((tmp_path / "venv").rglob("parcel*"))


def test_the_lock_files_name_hashes_and_no_address() -> None:
    locks = sorted((ROOT / "installer/lock").glob("*.txt"))
    assert [lock.stem for lock in locks] == ["build", "dev", "kiosk", "practice"]
    for lock in locks:
        text = lock.read_text("utf-8").replace("\\\n", "")
        for line in filter(None, text.splitlines()[1:]):
            assert re.fullmatch(r"[\w.-]+==[\w.]+(\s+--hash=sha256:[0-9a-f]{64})+", line), line


def test_what_builds_is_pinned() -> None:
    (backend,) = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"][
        "requires"
    ]
    assert backend in (ROOT / "installer/lock/build.txt").read_text("utf-8")


def audit(installer: Path) -> tuple[int, list[str]]:
    """Return the exit code of ``make audit`` and the faults that it names."""
    command = [sys.executable, str(installer / "audit.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()[1:]


def test_the_libraries_here_are_those_of_the_lock_files_and_their_licences_are_known() -> None:
    assert audit(ROOT / "installer") == (0, [])


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("lock/kiosk.txt", "requests==", "requests==0.", "requests: "),
        ("lock/dev.txt", "ruff==", "puff==", "puff: not installed"),
        ("audit.toml", '"PSF-2.0", "Zlib"', '"PSF-2.0"', "pysqlite3: its licence"),
        ("audit.toml", '"<2.32.4"', '">=2.32.4"', "requests 2."),
    ],
)
def test_the_audit_names_what_is_wrong(
    tmp_path: Path, file: str, old: str, new: str, fault: str
) -> None:
    installer = tmp_path / "installer"
    shutil.copytree(ROOT / "installer", installer)
    text = (installer / file).read_text("utf-8")
    assert old in text
    (installer / file).write_text(text.replace(old, new), "utf-8")
    code, faults = audit(installer)
    assert code == 1
    assert any(line.startswith(fault) for line in faults), faults


def test_the_drivers_own_reader_is_switched_off(tmp_path: Path) -> None:
    """Debian's package configures one that listens on all interfaces."""
    file = tmp_path / "vpcd"
    file.write_text(
        'FRIENDLYNAME "Virtual PCD"\nDEVICENAME   /dev/null:0x8C7B\n'
        "LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so\nCHANNELID    0x8C7B\n",
        "ascii",
    )
    assert [reader.name for reader in configured(tmp_path)] == ["Virtual PCD"]
    for _ in range(2):
        subprocess.run([ROOT / "installer/close-virtual-reader.sh", file], check=True)
        assert configured(tmp_path) == []
    assert file.read_text("ascii").count("#") == 4


def test_another_level_is_refused_in_a_sentence() -> None:
    command = [str(ROOT / "installer/setup.sh"), "folder", "everything"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "write kiosk, practice or dev" in done.stderr


def test_the_kiosks_own_libraries_are_not_the_practice_sites() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {entry.split(">")[0].split("[")[0].lower() for entry in project["dependencies"]}
    extras = project["optional-dependencies"]
    practice = {entry.split(">")[0].split("[")[0].lower() for entry in extras["practice"]}
    assert set(extras) == {"practice", "dev"}
    assert {"fastapi", "uvicorn", "h11", "pyjwt", "trustme", "segno", "fpdf2"} <= practice
    assert not names & practice
    assert "gateway[practice]" in extras["dev"]


WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
from gateway.cli import main
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["check", "--part", "clock"], ["queue", "list"], ["sandbox", "--help"]],
)
def test_what_a_kiosk_runs_needs_nothing_of_the_practice_site(
    tmp_path: Path, arguments: list[str]
) -> None:
    assert all(importlib.util.find_spec(name) for name in PRACTICE_LIBRARIES)
    done = run_without(tmp_path, arguments)
    assert done.returncode == 0, done.stderr


def test_the_practice_site_says_which_extra_it_needs(tmp_path: Path) -> None:
    done = run_without(tmp_path, ["practice", "--script"])
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.rstrip().endswith("Install it with: pip install 'gateway[practice]'")


def run_without(home: Path, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command where the practice site's libraries are not installed."""
    program = WITHOUT.format(names=PRACTICE_LIBRARIES, arguments=arguments)
    return subprocess.run(
        [sys.executable, "-c", program],
        env={"GATEWAY_HOME": str(home), "GATEWAY_SANDBOX": str(home / "site"), "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
