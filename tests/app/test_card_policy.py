"""Practice roots are for a practice site: the settings of a kiosk in production refuse them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.app import card_policy
from gateway.app.services import build, is_practice_home
from gateway.system import settings
from gateway.system.clock import Clock
from gateway.system.pins import SERVICE
from gateway.system.settings import SettingsError
from tests.conftest import ExpectLog

PRACTICE = """
[service]
base_url = "https://localhost:8443/REST/presenceRegistration/v1"
token_url = "https://localhost:8443/REST/oauth/v5/token"
workplaces_url = "https://localhost:8443/REST/gateway/v1/workplaces"
"""
ROOTS = '[reader]\npractice_roots = ["root.pem"]\n'


def written(home: Path, text: str) -> Path:
    (home / "settings.toml").write_text(text, "utf-8")
    return home


def test_a_practice_site_may(tmp_path: Path) -> None:
    (tmp_path / "root.pem").write_text("")
    loaded = settings.load(written(tmp_path, PRACTICE + ROOTS))
    assert loaded.is_practice
    assert loaded.reader.practice_roots == ("root.pem",)
    with pytest.raises(SettingsError, match="holds no certificate"):
        card_policy.card_verifier(loaded, Clock(), is_practice=True)


@pytest.mark.parametrize("url", ["base_url", "token_url", "workplaces_url"])
@pytest.mark.parametrize("address", ["https://services.example.be/x", ""])
def test_production_may_not(tmp_path: Path, url: str, address: str) -> None:
    (tmp_path / "root.pem").write_text("")
    lines = [
        f'{url} = "{address}"' if line.startswith(url) else line for line in PRACTICE.splitlines()
    ]
    written(tmp_path, "\n".join(lines) + "\n" + ROOTS)
    with pytest.raises(SettingsError, match="is for a practice site only"):
        settings.load(tmp_path)


def test_a_kiosk_of_a_service_is_called_a_practice_site_by_nobody(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    """Its settings could name this machine alone: then a forger's root would be believed."""
    expect_log("Secrets rest in a file")
    services = build(settings.load(written(tmp_path, PRACTICE)))
    assert services.is_practice
    services.pins.confirm({SERVICE: "registrations: https://service.example"})
    assert not services.is_practice
    # whoever asks, a command too
    assert not is_practice_home(services.settings)
    with pytest.raises(ValueError, match="practice site"):
        card_policy.card_verifier(services.settings, Clock(), roots=[None], is_practice=False)  # type: ignore[list-item]  # any root at all


def test_a_root_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"names root\.pem, which is not a file"):
        settings.load(written(tmp_path, PRACTICE + ROOTS))


def test_without_any_settings_it_is_no_practice_site(tmp_path: Path) -> None:
    assert not settings.load(tmp_path).is_practice


def test_roots_given_by_hand_are_refused_in_production(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="practice site"):
        card_policy.card_verifier(settings.load(tmp_path), Clock(), roots=[None], is_practice=False)  # type: ignore[list-item]  # any root at all


def test_cards_may_be_refused_by_the_settings(tmp_path: Path) -> None:
    loaded = settings.load(written(tmp_path, "[reader]\nunproven = false\nexpired = false\n"))
    assert (loaded.reader.unproven, loaded.reader.expired) == (False, False)
    # a chip that refuses to prove itself is refused unless somebody decided otherwise
    assert not loaded.reader.proof_refused
