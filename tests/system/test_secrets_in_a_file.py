"""Secrets without a keyring: a file for its user only, damaged, lost or another's."""

from __future__ import annotations

import os
import stat
from base64 import b64encode
from pathlib import Path

import pytest

from gateway.system.vault import Vault, VaultError
from tests.support.keyrings import MemoryKeyring

WARNING = "Secrets rest in a file that only this user may read"


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_a_file_for_its_user_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = os.umask(0)
    try:
        vault = Vault(tmp_path)
        vault.store("secret", "a word")
    finally:
        os.umask(before)
    file = tmp_path / "secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert vault.backend == "file"
    assert vault.warning.startswith(WARNING)
    assert WARNING in caplog.text
    assert "a word" not in caplog.text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keyring.name", "secrets.json"]
    assert Vault(tmp_path).get("secret") == "a word"
    vault.delete("secret")
    # what is not there is no fault
    vault.delete("secret")
    assert vault.get("secret") is None
    assert "a word" not in file.read_text()


@pytest.mark.usefixtures("no_keyring")
def test_a_file_left_half_written_is_no_way_in(tmp_path: Path) -> None:
    left = tmp_path / "secrets.new"
    left.touch(mode=0o644)
    left.chmod(0o644)
    Vault(tmp_path).store("secret", "a word")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


@pytest.mark.usefixtures("no_keyring")
@pytest.mark.parametrize("content", [b"\xff", b"", b"[]", b"7", b'{"a": '])
def test_a_damaged_file_is_said_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secrets.json").write_bytes(content)
    vault = Vault(tmp_path)
    for act in (
        lambda: vault.get("a"),
        lambda: vault.store("a", "b"),
        lambda: vault.delete("a"),
        vault.data_key,
    ):
        with pytest.raises(VaultError, match=r"secrets\.json.* is damaged.*vault restore"):
            act()
    assert (tmp_path / "secrets.json").read_bytes() == content


@pytest.mark.usefixtures("no_keyring")
def test_secrets_that_cannot_be_read_and_a_damaged_name_are_said(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").mkdir()
    with pytest.raises(VaultError, match=r"secrets\.json.* cannot be read \(it is no file\)"):
        Vault(tmp_path).data_key()
    (tmp_path / "keyring.name").write_bytes(b"\xff\x00")
    with pytest.raises(VaultError, match=r"keyring\.name.* is damaged"):
        Vault(tmp_path).data_key()


@pytest.mark.usefixtures("no_keyring")
def test_two_homes_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = Vault(tmp_path / "a").data_key(), Vault(tmp_path / "b").data_key()
    assert first.key != second.key
    assert first.name != second.name
    assert Vault(tmp_path / "a").data_key() == first
    assert first.key.hex() not in repr(first)


@pytest.mark.usefixtures("no_keyring")
@pytest.mark.parametrize("stored", ["not base64!", "AAAA", b64encode(bytes(31)).decode()])
def test_a_damaged_key_is_said_and_never_replaced(tmp_path: Path, stored: str) -> None:
    vault = Vault(tmp_path)
    vault.store("data-key", stored)
    with pytest.raises(VaultError, match="damaged"):
        vault.data_key()
    assert vault.get("data-key") == stored


@pytest.mark.usefixtures("no_keyring")
def test_a_systemd_credential_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gateway.data-key").write_text(b64encode(bytes(range(32))).decode() + "\n", "ascii")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "home").mkdir()
    assert Vault(tmp_path / "home").data_key().key == bytes(range(32))


@pytest.mark.usefixtures("no_keyring")
def test_a_lost_name_is_found_beside_the_secrets(tmp_path: Path) -> None:
    key = Vault(tmp_path).data_key()
    (tmp_path / "keyring.name").unlink()
    assert Vault(tmp_path).data_key() == key
    # a power cut left it empty
    (tmp_path / "keyring.name").touch()
    assert Vault(tmp_path).data_key() == key


def test_a_folder_at_the_old_place_of_another_has_a_key_of_its_own(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - both keep their keys there
) -> None:
    (tmp_path / "home").mkdir()
    key = Vault(tmp_path / "home").data_key()
    (tmp_path / "home").rename(tmp_path / "moved")
    (tmp_path / "home").mkdir()
    assert Vault(tmp_path / "moved").data_key() == key
    assert Vault(tmp_path / "home").data_key().key != key.key
