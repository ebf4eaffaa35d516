"""What weakens the kiosk counts once staff confirmed it, whoever writes the settings."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from gateway.app.services import build
from gateway.cli import secret_checks, service
from gateway.cli.checks import Level
from gateway.system import believed_settings, home_alarm, settings
from gateway.system.pins import BELIEVED, SERVICE, Pins
from gateway.system.settings import Settings
from gateway.system.staff_secrets import StaffSecrets
from gateway.system.vault import Vault, VaultError
from tests.support.keyrings import MemoryKeyring
from tests.support.project import ExpectLog

REAL = """
[service]
base_url = "https://a.example/presenceRegistration/v1"
token_url = "https://a.example/oauth/v5/token"
workplaces_url = "https://a.example/gateway/v1/workplaces"
"""
PRACTICE = REAL.replace("a.example", "localhost:8443")
WEAKER = {
    "reader.proof_refused": True,
    "reader.unproven": False,
    "reader.expired": False,
    "camera.source": "http://b.example/video",
    "clock.ntp_servers": ["ntp.b.example"],
    "clock.system": False,
    "evidence.stamp_url": "http://b.example/stamp",
    "remark32.limit_s": 86_400,
    "remark32.tolerance_s": 3_600,
    "kiosk.typed_per_minute": 1_000,
    "kiosk.password_hours": 24,
    "kiosk.retention_days": 3_650,
    "kiosk.refused_retention_days": 3_650,
}
PASSWORD = "werfhek-leie-01"


def written(home: Path, text: str, changes: dict[str, object]) -> Settings:
    """Return the settings of a file with these values."""
    lines = [text]
    for name, value in changes.items():
        section, _, key = name.partition(".")
        toml = str(value).lower() if isinstance(value, bool) else repr(value)
        lines.append(f"[{section}]\n{key} = {toml}\n")
    (home / settings.FILE_NAME).write_text("\n".join(lines), "utf-8")
    return settings.load(home)


def believed(loaded: Settings) -> dict[str, object]:
    """Return what a program that starts now believes."""
    services = build(loaded)
    services.client.close()
    return believed_settings.values(services.settings)


def opened(home: Path) -> dict[str, object]:
    """Return what a kiosk of a service believed when it was opened for the first time."""
    services = build(written(home, REAL, {}))
    services.client.close()
    # as a log-in with which a day is opened
    services.pins.settle_wanted()
    return believed_settings.values(services.settings)


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize(("name", "value"), WEAKER.items())
def test_what_was_confirmed_counts_until_staff_confirm_another(
    tmp_path: Path, expect_log: ExpectLog, name: str, value: object
) -> None:
    expect_log("changed outside this program")
    first = opened(tmp_path)
    loaded = written(tmp_path, REAL, {name: value})
    assert believed(loaded) == first
    assert home_alarm.last_ms(Vault(tmp_path))
    found = secret_checks.address(tmp_path, loaded)
    assert (found.level, name in found.detail) == (Level.FAILED, True)


@pytest.mark.usefixtures("ring")
def test_a_kiosk_that_was_never_opened_is_set_up_freely(tmp_path: Path) -> None:
    believed(written(tmp_path, REAL, {}))
    loaded = written(tmp_path, REAL, {"reader.proof_refused": True})
    assert believed(loaded)["reader.proof_refused"] is True


def test_each_setting_of_these_is_tried() -> None:
    names = believed_settings.values(Settings(Path("/home/kiosk"))).keys()
    assert {name for name in names if "." in name} == {*WEAKER, "evidence.stamp_ca"}


@pytest.mark.usefixtures("ring")
def test_who_signs_stamps_is_confirmed_with_what_the_file_holds(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("changed outside this program")
    (tmp_path / "stamps.pem").write_text("one")
    stamps = {"evidence.stamp_ca": "stamps.pem", "evidence.stamp_url": "http://a.example/"}
    section = "[evidence]\n" + "\n".join(
        f'{name.partition(".")[2]} = "{value}"' for name, value in stamps.items()
    )
    loaded = written(tmp_path, f"{REAL}\n{section}\n", {})
    build(loaded).pins.settle_wanted()
    assert stamps.items() <= believed(loaded).items()
    (tmp_path / "stamps.pem").write_text("another")
    after = believed(loaded)
    assert (after["evidence.stamp_url"], after["evidence.stamp_ca"]) == ("", "")


@pytest.mark.usefixtures("ring")
def test_staff_confirm_what_the_settings_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("changed outside this program")
    first = opened(tmp_path)
    loaded = written(tmp_path, REAL, {"reader.proof_refused": True})
    assert believed(loaded) == first
    StaffSecrets(Vault(tmp_path)).keep_password(PASSWORD)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{PASSWORD}\n".encode())))
    out = io.StringIO()
    assert service.confirm(tmp_path, out) == 0
    before, now = out.getvalue().split("In the settings:")
    assert ("proof_refused: False" in before, "proof_refused: True" in now) == (True, True)
    assert believed(loaded)["reader.proof_refused"] is True
    assert secret_checks.address(tmp_path, loaded).level is Level.OK


@pytest.mark.usefixtures("ring")
def test_a_practice_site_changes_them_as_it_likes(tmp_path: Path) -> None:
    believed(written(tmp_path, PRACTICE, {}))
    loaded = written(tmp_path, PRACTICE, {"reader.expired": False})
    assert believed(loaded)["reader.expired"] is False
    assert secret_checks.address(tmp_path, loaded).level is Level.OK


@pytest.mark.usefixtures("ring")
def test_a_kiosk_of_a_service_that_is_called_a_practice_site_changes_none(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("changed outside this program")
    opened(tmp_path)
    loaded = written(tmp_path, PRACTICE, {"reader.proof_refused": True})
    assert believed(loaded)["reader.proof_refused"] is False


def test_a_locked_keyring_believes_no_copy_and_no_server_of_the_file(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("[Uu]nlock")
    opened(tmp_path)
    names = ("reader.proof_refused", "clock.ntp_servers", "evidence.stamp_url")
    loaded = written(tmp_path, REAL, {name: WEAKER[name] for name in names})
    ring.gone = RuntimeError("locked")
    found = believed(loaded)
    assert found["reader.proof_refused"] is False
    assert (found["clock.ntp_servers"], found["evidence.stamp_url"]) == ([], "")


def test_the_vault_is_read_once(tmp_path: Path, ring: MemoryKeyring) -> None:
    Pins(Vault(tmp_path)).confirm({SERVICE: "there", BELIEVED: {"a": 1}})
    pins = Pins(Vault(tmp_path))
    assert pins.settle(SERVICE, "there")
    ring.secrets.clear()
    assert not pins.settle(SERVICE, "elsewhere")
    assert pins.confirmed(BELIEVED) == {"a": 1}


def test_what_is_damaged_in_the_vault_is_said(tmp_path: Path, ring: MemoryKeyring) -> None:  # noqa: ARG001 - no secret in a file
    Vault(tmp_path).store("confirmed", "[")
    with pytest.raises(VaultError, match="gateway service confirm"):
        Pins(Vault(tmp_path)).settle(SERVICE, "there")
