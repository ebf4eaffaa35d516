"""The practice site on the command line, as a newcomer or a trainer uses it."""

from __future__ import annotations

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway.app import card_policy
from gateway.devices import self_test
from gateway.devices.camera.opencv import cv2
from gateway.devices.camera.qr_codes import QrDecoder
from gateway.domain.identifiers import find_limosa_number
from gateway.domain.problem import Problem
from gateway.practice.child_process import read_first_line
from gateway.practice.practice_site import PracticeSite
from gateway.sandbox.registers.invented_site import build_site
from gateway.sandbox.registers.register_files import today
from gateway.system import settings
from gateway.system.clock import Clock
from tests.support.commands import ENVIRONMENT, TIMEOUT_S


def command(state: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "gateway", "sandbox", "--state", str(state), *arguments]


def sandbox(state: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(state, *arguments),
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("practice")


@pytest.fixture
def served(state: Path) -> Iterator[dict[str, Any]]:
    """A practice site in a process of its own: its one line of JSON."""
    with subprocess.Popen(
        command(state, "serve", "--json", "--port", "0"),
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield json.loads(read_first_line(process.stdout, TIMEOUT_S))
        process.send_signal(signal.SIGTERM)
        _output, errors = process.communicate(timeout=TIMEOUT_S)
    assert (process.returncode, errors) == (0, "")


def test_serve_says_all_that_one_needs(served: dict[str, Any], state: Path, tmp_path: Path) -> None:
    wanted = {"base_url", "token_url", "workplaces_url", "ca", "users", "client", "workplaces"}
    assert wanted <= set(served)
    assert Path(served["ca"]).is_file()
    assert Path(served["client"]["key_file"]).is_file()
    assert {"user", "password", "workplaces"} <= set(served["users"][0])
    made = sandbox(state, "home", str(tmp_path / "kiosk"))
    assert made.returncode == 0
    assert (tmp_path / "kiosk").stat().st_mode & 0o777 == 0o700
    assert served["base_url"] in (tmp_path / "kiosk" / "settings.toml").read_text()

    user, workplace = served["users"][0], served["workplaces"][0]["number"]
    kiosk = [sys.executable, "-m", "gateway", "--home", str(tmp_path / "kiosk")]
    opened = subprocess.run(
        [*kiosk, "open", "--user", user["user"], "--workplace", workplace],
        env=ENVIRONMENT,
        input=user["password"] + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    assert opened.returncode == 0, opened.stderr

    again = sandbox(state, "home", str(tmp_path / "kiosk"))
    assert again.returncode == 1
    assert "left as it is" in again.stderr


def test_a_port_in_use_is_a_sentence(state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = sandbox(state, "serve", "--port", str(taken.getsockname()[1]))
    assert ended.returncode == 1
    assert "name another port with --port" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_card_goes_in_and_comes_out(practice_site: PracticeSite, tmp_path: Path) -> None:
    practice_site.remove()
    inserted = sandbox(practice_site.folder, "card", "insert", "hans")
    assert (inserted.returncode, inserted.stderr) == (0, "")
    sandbox(practice_site.folder, "home", str(tmp_path / "kiosk"))
    checks = card_policy.card_verifier(settings.load(tmp_path / "kiosk"), Clock(), is_practice=True)
    read = self_test.check_card(checks, virtual=True)
    assert read.ok, read
    assert "genuine" in read.detail
    # a kiosk in production believes Belgium only
    assert self_test.check_card(virtual=True).problem is Problem.CARD_UNTRUSTED
    removed = sandbox(practice_site.folder, "card", "remove")
    assert removed.stdout == "Card taken out.\n"
    assert sandbox(practice_site.folder, "card", "remove").stdout == "No card was in.\n"
    assert not self_test.check_card(virtual=True).ok


@pytest.mark.parametrize(
    ("name", "word"), [("nobody", "Nobody on the practice site"), ("piotr", "has no eID card")]
)
def test_a_card_that_nobody_has(state: Path, name: str, word: str) -> None:
    ended = sandbox(state, "card", "insert", name)
    assert ended.returncode == 1
    assert word in ended.stderr


def test_without_a_reader_the_card_has_nowhere_to_go(tmp_path: Path) -> None:
    ended = sandbox(tmp_path / "site", "card", "insert", "jan")
    assert ended.returncode == 1
    assert "No virtual card reader runs" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_forms_can_be_printed_and_read(state: Path, tmp_path: Path) -> None:
    ended = sandbox(state, "forms", str(tmp_path / "forms"))
    assert ended.returncode == 0
    pdf, png = tmp_path / "forms" / "piotr.pdf", tmp_path / "forms" / "piotr.png"
    assert pdf.read_bytes().startswith(b"%PDF-")
    picture = cv2.imread(str(png), cv2.IMREAD_GRAYSCALE)
    (text,) = QrDecoder().decode(picture).texts
    worker = next(worker for worker in build_site(today()).workers if worker.handle == "piotr")
    assert worker.limosa is not None
    assert find_limosa_number(text) == worker.limosa.number


def test_forms_that_cannot_be_written_are_a_sentence(state: Path) -> None:
    ended = sandbox(state, "forms", "/proc/forms")
    assert ended.returncode == 1
    assert "cannot be written" in ended.stderr


def test_what_is_listed_may_be_cut_short(state: Path) -> None:
    """``card list | head -1`` ends without a complaint."""
    line = f"{shlex.join(command(state, 'card', 'list'))} | head -1; echo ${{PIPESTATUS[0]}}"
    ended = subprocess.run(
        ["bash", "-c", line],
        env={**ENVIRONMENT, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.splitlines()[-1] == "0"
    assert ended.stderr == ""
