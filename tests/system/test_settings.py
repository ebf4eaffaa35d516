"""Test the settings: defaults, every fault at once and in words, nothing guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
import trustme

from gateway.domain.gates import Gate, GateMode
from gateway.domain.languages import KNOWN_LANGUAGES
from gateway.domain.regime import RegimeRules
from gateway.system import settings
from tests.support.project import ROOT


def write(home: Path, text: str) -> Path:
    (home / settings.FILE_NAME).write_text(text, "utf-8")
    return home


def test_without_a_file_all_is_default(tmp_path: Path) -> None:
    loaded = settings.load(tmp_path)
    assert loaded.remark32.limit_s == 600
    assert loaded.kiosk.regime_rules == RegimeRules()
    assert loaded.ca_file is None


def test_what_is_set_is_taken(tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(tmp_path / "roots.pem")
    text = (
        '[service]\nbase_url = "https://x.be/v1/"\nca = "roots.pem"\n'
        '[remark32]\nlimit_s = 30\n[camera]\nsource = "1"\n'
    )
    loaded = settings.load(write(tmp_path, text))
    assert loaded.service.base_url == "https://x.be/v1"
    assert loaded.remark32.limit_s == 30
    assert loaded.camera.source == 1
    assert loaded.ca_file == tmp_path / "roots.pem"


def test_every_fault_is_said_at_once(tmp_path: Path) -> None:
    text = (
        '[service]\nbase_url = "http://rsz.be"\nca = 3\nbatchs = 5\n'
        '[kiosk]\nsector = "shipping"\nlanguage = "Dutch"\n'
        '[remark32]\nlimit_s = 0\n[sceen]\nfull = true\n[camera]\nenabled = "yes"\n'
    )
    with pytest.raises(settings.SettingsError) as caught:
        settings.load(write(tmp_path, text))
    faults = caught.value.faults
    assert len(faults) == 8
    assert all(fault.endswith(".") for fault in faults)
    for word in (
        "https",
        "quotation",
        "did you mean batch",
        "cleaning",
        "does not speak",
        "1 to 86400",
        "screen",
        "true or false",
    ):
        assert any(word in fault for fault in faults), word


@pytest.mark.parametrize(
    "text", ["[service", "a = ", "\x00", "[service]\nbase_url = 'x'\nbase_url = 'y'\n"]
)
def test_what_is_no_toml_is_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(settings.SettingsError, match=r"settings\.toml"):
        settings.load(write(tmp_path, text))


def test_a_file_that_is_no_text_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(settings.SettingsError, match="UTF-8"):
        settings.load(tmp_path)


def test_a_folder_in_place_of_the_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).mkdir()
    with pytest.raises(settings.SettingsError, match="cannot be read"):
        settings.load(tmp_path)


def test_plain_http_is_taken_for_this_machine_only(tmp_path: Path) -> None:
    assert settings.load(
        write(tmp_path, '[service]\nbase_url = "http://127.0.0.1:8000/v1"\n')
    ).service.base_url
    for address in ("http://10.0.0.1/", "http://localhost.evil.be/", "ftp://x/", "https://", "x"):
        with pytest.raises(settings.SettingsError):
            settings.load(write(tmp_path, f'[service]\nbase_url = "{address}"\n'))


def test_the_roots_that_are_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(settings.SettingsError, match=r"roots\.pem"):
        settings.load(write(tmp_path, '[service]\nca = "roots.pem"\n'))


@pytest.mark.parametrize(
    "setting",
    [
        'languages = ["nl", "xx"]',
        'languages = ["nl", "nl"]',
        "languages = []",
        'language = "xx"',
        'languages = ["NL"]',
    ],
)
def test_languages_that_the_screen_does_not_speak_are_a_fault(tmp_path: Path, setting: str) -> None:
    with pytest.raises(settings.SettingsError, match=r"\[kiosk\] languages?"):
        settings.load(write(tmp_path, f"[kiosk]\n{setting}\n"))


def test_every_language_with_a_file_may_be_set() -> None:
    files = (ROOT / "resources" / "languages").glob("gateway_*.ts")
    assert {file.stem.removeprefix("gateway_") for file in files} == set(KNOWN_LANGUAGES)


def test_the_hours_of_a_gate(tmp_path: Path) -> None:
    lines = '[gate]\ndirection = "hours"\nin_until = "09:05"\nout_from = "16:00"\nname = " A "\n'
    assert settings.load(write(tmp_path, lines)).gate.gate == Gate(GateMode.HOURS, 545, 960, "A")
    assert settings.load(tmp_path / "none").gate.gate == Gate()


@pytest.mark.parametrize(
    "line",
    [
        'direction = "up"',
        "direction = 3",
        "name = 3",
        'name = "Gate\\nA"',
        'name = "123456789012345678901"',
        'in_until = "24:00"',
        'out_from = "15:60"',
        "out_from = 930",
        'in_until = "15:30"',
        'in_until = "16:00"\nout_from = "15:00"',
    ],
)
def test_a_gate_that_cannot_be_is_a_fault(tmp_path: Path, line: str) -> None:
    with pytest.raises(settings.SettingsError, match=r"\[gate\]"):
        settings.load(write(tmp_path, f"[gate]\n{line}\n"))
