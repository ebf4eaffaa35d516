"""Test the first start on a machine: without settings, without a service, without a screen."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from gateway.domain.problem import Problem
from gateway.sync.api import ServiceClient
from gateway.sync.errors import NotReachedError
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from tests.support.commands import ENVIRONMENT, TIMEOUT_S, command

WITHOUT_A_SCREEN = {
    name: value
    for name, value in ENVIRONMENT.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def start(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(home),
        env={**WITHOUT_A_SCREEN, **environment},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def test_damaged_settings_are_not_asked_for_anew(tmp_path: Path) -> None:
    """A folder that holds some is not a new kiosk's."""
    (tmp_path / "settings.toml").write_text("[service\n")
    ended = start(tmp_path)
    assert ended.returncode == 1
    assert "settings.toml cannot be read as TOML" in ended.stderr
    assert (tmp_path / "settings.toml").read_text() == "[service\n"


def test_without_a_folder_none_is_made(tmp_path: Path) -> None:
    ended = start(tmp_path / "home")
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(("display", "is_new"), [("", False), (":9999", False), ("", True)])
def test_without_a_screen_it_ends_with_a_sentence(
    tmp_path: Path, display: str, is_new: bool
) -> None:
    if not is_new:
        (tmp_path / "settings.toml").write_text("")
    ended = start(tmp_path, **({"DISPLAY": display} if display else {}))
    assert ended.returncode == 1
    assert ended.stderr == (
        f"No window can be shown (display: {display or 'none named'}). "
        "Start it in the session of the screen.\n"
    )


def test_without_a_service_the_technician_is_to_be_called(tmp_path: Path) -> None:
    client = ServiceClient(Settings(tmp_path), Clock())
    with pytest.raises(NotReachedError) as caught:
        client.log_in("user", "password")
    assert caught.value.problem is Problem.NOT_SET_UP
    client.close()
