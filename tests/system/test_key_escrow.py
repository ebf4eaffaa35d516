"""Test the journal's keys under a passphrase: they come back after the keyring lost them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from gateway.cli import vault
from gateway.errors import UserError
from gateway.journal.encryption import Sealer, UnsealError, close_box
from gateway.system import key_escrow
from gateway.system.passwords import WeakPasswordError
from gateway.system.vault import DataKey, Vault, VaultError
from tests.support.keyrings import MemoryKeyring
from tests.support.project import ExpectLog

PASSPHRASE = "paars fietst de kraan"
KEY = DataKey("x", bytes(range(32)), (b"o" * 32,), b"i" * 32, b"b" * 32, (b"c" * 32,))


@pytest.fixture(scope="module")
def text() -> str:
    return key_escrow.seal(KEY, PASSPHRASE)


def test_all_keys_come_back(text: str) -> None:
    keys = key_escrow.unseal(text, PASSPHRASE)
    assert (keys.key, keys.others, keys.index, keys.box, keys.boxes) == (
        KEY.key,
        KEY.others,
        KEY.index,
        KEY.box,
        KEY.boxes,
    )
    assert KEY.key.hex() not in text
    assert json.loads(text)["form"] == "gateway key escrow 1"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda _text: "", "holds no keys"),
        (lambda _text: "[]", "holds no keys"),
        (lambda text: text.replace("escrow 1", "escrow 2"), "holds no keys"),
        (lambda text: text.replace('"salt": "', '"salt": "!'), "holds no keys"),
        (
            lambda text: json.dumps({**json.loads(text), "nonce": "AAAAAAAAAAAAAAAA"}),
            "does not open",
        ),
    ],
)
def test_another_file_is_a_sentence(text: str, change, words: str) -> None:
    with pytest.raises(key_escrow.EscrowError, match=words):
        key_escrow.unseal(change(text), PASSPHRASE)


def test_another_passphrase_is_a_sentence(text: str) -> None:
    with pytest.raises(key_escrow.EscrowError, match="does not open"):
        key_escrow.unseal(text, PASSPHRASE + "!")


def test_a_short_passphrase_is_a_sentence() -> None:
    with pytest.raises(WeakPasswordError, match="at least 12"):
        key_escrow.seal(KEY, "elf tekens.")


def test_a_keyring_that_lost_everything_gets_it_back_and_nothing_of_since_is_lost(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("no longer holds the journal's key")
    file, out = tmp_path / "keys.json", io.StringIO()
    home = tmp_path / "home"
    home.mkdir()
    public = Vault(home)
    before = public.data_key()
    old = Sealer(before)
    rows = {
        "R1": old.seal(b"R1", {"number": "1"})[1],
        "R2": close_box(public.public_key() or b"", b'{"number": "2"}', b"R2"),
    }
    Vault(home).rotate()
    rows["R3"] = Sealer(Vault(home).data_key()).seal(b"R3", {"number": "3"})[1]
    assert vault.escrow(home, file, PASSPHRASE, out) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    ring.secrets.clear()
    between = Vault(home)
    rows["R4"] = Sealer(between.data_key()).seal(b"R4", {"number": "4"})[1]
    rows["R5"] = close_box(between.public_key() or b"", b'{"number": "5"}', b"R5")
    for reference in ("R1", "R2", "R3"):
        with pytest.raises(UnsealError):
            Sealer(between.data_key()).unseal(reference.encode(), rows[reference])
    assert vault.restore(home, file, PASSPHRASE, out) == 0
    again = Sealer(Vault(home).data_key())
    assert [
        again.unseal(reference.encode(), row)["number"] for reference, row in sorted(rows.items())
    ] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]
    assert again.blind_index("w") == old.blind_index("w"), "the workers of before are known again"
    # once more changes nothing
    assert vault.restore(home, file, PASSPHRASE, out) == 0
    assert Sealer(Vault(home).data_key()).unseal(b"R4", rows["R4"]) == {"number": "4"}


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path, ring: MemoryKeyring) -> None:
    file = tmp_path / "keys.json"
    file.write_text("the only copy of another key")
    with pytest.raises(UserError, match="is there already"):
        vault.escrow(tmp_path, file, PASSPHRASE, io.StringIO())
    assert file.read_text() == "the only copy of another key"
    assert not ring.secrets


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        vault.restore(tmp_path, tmp_path / "none", PASSPHRASE, io.StringIO())


def test_a_keyring_that_breaks_on_the_way_loses_nothing(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("no longer holds the journal's key")
    text = key_escrow.seal(Vault(tmp_path).data_key(), PASSPHRASE)
    ring.secrets.clear()
    now = Vault(tmp_path).data_key()
    sealed = Sealer(now).seal(b"R", {"number": "1"})[1]
    put = ring.set_password

    def cut(service: str, username: str, password: str) -> None:
        if username == "data-key":
            raise ConnectionResetError
        put(service, username, password)

    ring.set_password = cut  # type: ignore[method-assign]
    with pytest.raises(VaultError):
        Vault(tmp_path).restore(key_escrow.unseal(text, PASSPHRASE))
    ring.set_password = put  # type: ignore[method-assign]
    assert Sealer(Vault(tmp_path).data_key()).unseal(b"R", sealed) == {"number": "1"}
