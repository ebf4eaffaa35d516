"""The vault: in the machine's keyring where there is one, else in a file for its user only, and said aloud."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import fail

from gateway.journal.sealing import Sealer, UnsealError
from gateway.vault import DataKey, Vault, VaultError

ExpectLog = Callable[[str], None]
SAID = "Secrets rest in a file that only this user may read"


@pytest.fixture
def _no_keyring(expect_log: ExpectLog) -> Iterator[None]:
    """A machine without a keyring."""
    expect_log(SAID)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory, whose bus may go away."""

    priority = -1  # type: ignore[assignment] # keyring knows every such class: below its own "none", so no other test gets it

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}
        self.gone: Exception | None = None

    def _there(self) -> None:
        if self.gone is not None:
            raise self.gone

    def get_password(self, service: str, username: str) -> str | None:
        self._there()
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._there()
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._there()
        if self.secrets.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


# ---- the file ----------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_no_keyring")
def test_without_a_keyring_a_file_for_its_user_only(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    before = os.umask(0)
    try:
        vault = Vault(tmp_path)
        vault.put("secret", "a word")
    finally:
        os.umask(before)
    file = tmp_path / "secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert vault.place == "file"
    assert vault.warning.startswith(SAID)
    assert SAID in caplog.text
    assert "a word" not in caplog.text
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]
    assert Vault(tmp_path).get("secret") == "a word"
    vault.forget("secret")
    vault.forget("secret")  # what is not there is no fault
    assert vault.get("secret") is None
    assert "a word" not in file.read_text()


@pytest.mark.usefixtures("_no_keyring")
def test_a_file_left_half_written_is_no_way_in(tmp_path: Path) -> None:
    left = tmp_path / "secrets.new"
    left.touch(mode=0o644)
    left.chmod(0o644)
    Vault(tmp_path).put("secret", "a word")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


@pytest.mark.usefixtures("_no_keyring")
@pytest.mark.parametrize("content", [b"\xff", b"", b"[]", b"7", b'{"a": '])
def test_a_damaged_file_is_said_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secrets.json").write_bytes(content)
    vault = Vault(tmp_path)
    for act in (lambda: vault.get("a"), lambda: vault.put("a", "b"), lambda: vault.forget("a"), vault.data_key):
        with pytest.raises(VaultError, match="The keyring"):
            act()
    assert (tmp_path / "secrets.json").read_bytes() == content


@pytest.mark.usefixtures("_no_keyring")
def test_two_homes_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = Vault(tmp_path / "a").data_key(), Vault(tmp_path / "b").data_key()
    assert first.key != second.key
    assert first.name != second.name
    assert Vault(tmp_path / "a").data_key() == first
    assert first.key.hex() not in repr(first)


@pytest.mark.usefixtures("_no_keyring")
@pytest.mark.parametrize("stored", ["not base64!", "AAAA", b64encode(bytes(31)).decode()])
def test_a_damaged_key_is_said_and_never_replaced(tmp_path: Path, stored: str) -> None:
    vault = Vault(tmp_path)
    vault.put("data-key", stored)
    with pytest.raises(VaultError, match="damaged"):
        vault.data_key()
    assert vault.get("data-key") == stored


@pytest.mark.usefixtures("_no_keyring")
def test_a_systemd_credential_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gateway.data-key").write_text(b64encode(bytes(range(32))).decode() + "\n", "ascii")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "home").mkdir()
    assert Vault(tmp_path / "home").data_key().key == bytes(range(32))


# ---- a keyring ---------------------------------------------------------------------------------------------------------------


def test_with_a_keyring_nothing_rests_in_a_file(tmp_path: Path, ring: Ring) -> None:
    vault = Vault(tmp_path)
    vault.put("secret", "a word")
    key = vault.data_key()
    assert vault.warning == ""
    assert list(tmp_path.iterdir()) == []
    assert Vault(tmp_path).data_key() == key
    assert len(ring.secrets) == 2
    vault.forget("secret")
    assert len(ring.secrets) == 1


@pytest.mark.parametrize(
    "gone", [keyring.errors.KeyringLocked("locked"), ConnectionResetError("the bus"), EOFError(), KeyError("x")]
)
def test_a_keyring_that_goes_away_is_said_in_a_sentence(tmp_path: Path, ring: Ring, gone: Exception) -> None:
    vault = Vault(tmp_path)
    ring.gone = gone
    for act in (lambda: vault.get("a"), lambda: vault.put("a", "b"), lambda: vault.forget("a"), vault.data_key):
        with pytest.raises(VaultError, match=r"The keyring .* Unlock it"):
            act()
    ring.gone = None
    vault.put("a", "b")
    assert vault.get("a") == "b"


def test_what_was_sealed_while_the_keyring_was_away_is_read_when_it_is_back(
    tmp_path: Path, ring: Ring, expect_log: ExpectLog
) -> None:
    """The kiosk goes on registering with a key in a file (fault 69); what it sealed then is sent later."""
    expect_log(SAID)
    usual = Vault(tmp_path).data_key()
    ring.gone = ConnectionResetError()
    away = Vault(tmp_path).data_key()
    assert away.key != usual.key
    sealed = Sealer(away).seal("R1", {"number": "x"})
    with pytest.raises(UnsealError):
        Sealer(usual).unseal("R1", sealed)
    ring.gone = None
    back = Vault(tmp_path).data_key()
    assert (back.name, back.key) == (usual.name, usual.key)
    assert Sealer(back).unseal("R1", sealed) == {"number": "x"}
    with pytest.raises(UnsealError):
        Sealer(DataKey("another", bytes(32))).unseal("R1", sealed)


# ---- the real Secret Service ---------------------------------------------------------------------------------------------------

SESSION = """
printf %s 'a keyring password' |
    gnome-keyring-daemon --unlock --components=secrets --control-directory="$1" >"$1/said" 2>&1 || exit 90
exec "$2" -c '
import json, sys
from pathlib import Path
from gateway.vault import Vault
home = Path(sys.argv[1])
vault = Vault(home)
key = vault.data_key()
vault.put("password", "a word")
again = Vault(home)
told = {"place": vault.place, "warning": vault.warning, "same": again.data_key() == key, "word": again.get("password")}
vault.forget("password")
print(json.dumps({**told, "after": again.get("password"), "files": sorted(path.name for path in home.iterdir())}))
' "$3"
"""


def test_secrets_rest_in_a_real_secret_service(tmp_path: Path) -> None:
    """gnome-keyring on a session bus of its own, both ended with the test."""
    for folder in ("home", "data", "run", "keyring"):
        (tmp_path / folder).mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "PYTHON", "GNOME", "DISPLAY"))},
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    arguments = ["dbus-run-session", "--", "bash", "-c", SESSION, "session"]
    done = subprocess.run(
        [*arguments, str(tmp_path / "keyring"), sys.executable, str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr + (tmp_path / "keyring" / "said").read_text()
    assert json.loads(done.stdout) == {
        "place": "SecretService",
        "warning": "",
        "same": True,
        "word": "a word",
        "after": None,
        "files": [],
    }
    rest = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert rest
    assert b"a word" not in rest
