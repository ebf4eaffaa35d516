"""Test the vault in the machine's keyring: away, locked, rotated, without what it held."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from gateway.domain.problem import Problem
from gateway.journal.encryption import Sealer, UnsealError
from gateway.system import home_alarm, key_escrow
from gateway.system.file_keyring import FileKeyring
from gateway.system.vault import DataKey, Vault, VaultError
from tests.support.journals import writer_on
from tests.support.keyrings import MemoryKeyring
from tests.support.people import NOW, draft, later
from tests.support.project import ExpectLog


def test_with_a_keyring_nothing_rests_in_a_file(tmp_path: Path, ring: MemoryKeyring) -> None:
    vault = Vault(tmp_path)
    vault.store("secret", "a word")
    key = vault.data_key()
    assert vault.warning == ""
    # the public half of a key: no secret
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keyring.name", "seal.pub"]
    assert Vault(tmp_path).data_key() == key
    assert ring.names() == {"secret", "data-key", "box-key", "held"}
    vault.delete("secret")
    assert ring.names() == {"data-key", "box-key", "held"}


@pytest.mark.parametrize(
    "gone",
    [
        keyring.errors.KeyringLocked("locked"),
        ConnectionResetError("the bus"),
        EOFError(),
        KeyError("x"),
    ],
)
def test_a_keyring_that_goes_away_is_said_in_a_sentence(
    tmp_path: Path, ring: MemoryKeyring, gone: Exception
) -> None:
    vault = Vault(tmp_path)
    vault.store("a", "before")
    ring.gone = gone
    for act in (
        lambda: vault.get("a"),
        lambda: vault.store("a", "b"),
        lambda: vault.delete("a"),
        vault.data_key,
    ):
        with pytest.raises(VaultError, match=r"The keyring .* Unlock it"):
            act()
    ring.gone = None
    vault.store("a", "b")
    assert vault.get("a") == "b"


def test_what_was_sealed_while_the_keyring_was_away_is_read_when_it_is_back(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    """The kiosk goes on registering with a public key (fault 69); it cannot read that itself until
    the keyring is back.
    """
    expect_log("in a keyring, and")
    usual = Vault(tmp_path).data_key()
    earlier = Sealer(usual).seal(b"R0", {"number": "w"})[1]
    ring.gone = keyring.errors.KeyringLocked("locked")
    vault = Vault(tmp_path)
    assert "sending waits" in vault.warning
    with pytest.raises(VaultError):
        vault.data_key()
    public = vault.public_key()
    assert public is not None
    away = Sealer.without_key(public, vault.data_key)
    sealed = away.seal(b"R1", {"number": "x"})[1]
    assert away.is_locked
    assert not away.unlock()
    for facts, content in ((b"R1", sealed), (b"R0", earlier)):
        with pytest.raises(UnsealError):
            away.unseal(facts, content)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keyring.name", "seal.pub"]
    ring.gone = None
    assert away.unlock()
    assert not away.is_locked
    assert away.key_name == usual.name
    assert away.unseal(b"R0", earlier) == {"number": "w"}
    assert Sealer(Vault(tmp_path).data_key()).unseal(b"R1", sealed) == {"number": "x"}
    with pytest.raises(UnsealError):
        away.unseal(b"R2", sealed)
    with pytest.raises(UnsealError):
        away.unseal(b"R1", sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(UnsealError):
        Sealer(DataKey("another", bytes(32), box=bytes(range(32)))).unseal(b"R1", sealed)


@pytest.mark.parametrize("lost", [(), ("seal.pub",), ("seal.pub", "keyring.name")])
def test_no_secret_comes_into_a_file_while_the_keyring_is_locked(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog, lost: tuple[str, ...]
) -> None:
    expect_log("in a keyring, and")
    Vault(tmp_path).data_key()
    for name in lost:
        (tmp_path / name).unlink()
    ring.gone = keyring.errors.KeyringLocked("locked")
    with pytest.raises(VaultError):
        Vault(tmp_path).data_key()
    with pytest.raises(VaultError):
        Vault(tmp_path).store("password", "a word")
    assert not (tmp_path / "secrets.json").exists()
    assert "a word" not in "".join(path.read_text() for path in tmp_path.iterdir())


def test_without_the_session_of_its_keyring_a_kiosk_begins_no_file(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("in a keyring, and")
    Vault(tmp_path).data_key()
    (tmp_path / "seal.pub").unlink()
    # what stands where no keyring can be had
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    with pytest.raises(VaultError):
        Vault(tmp_path).data_key()
    keyring.set_keyring(ring)
    assert not (tmp_path / "secrets.json").exists()


@pytest.mark.parametrize("is_put_back", [False, True])
def test_a_public_key_that_is_not_the_keyrings_is_an_alarm_once_it_is_unlocked(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog, *, is_put_back: bool
) -> None:
    expect_log("in a keyring, and|not this keyring|head was not|sealed to a key that is not")
    Vault(tmp_path).data_key()
    own, file = (tmp_path / "seal.pub").read_text(), tmp_path / "seal.pub"
    ring.gone = keyring.errors.KeyringLocked("locked")
    file.write_text(b64encode(X25519PrivateKey.generate().public_key().public_bytes_raw()).decode())
    vault = Vault(tmp_path)
    sealer = Sealer.without_key(vault.public_key() or b"", vault.data_key)
    writer = writer_on(tmp_path, sealer, vault)
    writer.keep(draft(), NOW)
    if is_put_back:
        file.write_text(own)
    ring.gone = None
    writer.run_round(later(1))
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()
    assert file.read_text() == own
    # and at each start
    vault = Vault(tmp_path)
    writer = writer_on(tmp_path, Sealer(vault.data_key()), vault)
    writer.open()
    assert Problem.STORE_CHANGED in writer.problems
    writer.close()


def test_a_rotated_key_seals_and_the_earlier_ones_still_open(
    tmp_path: Path, ring: MemoryKeyring
) -> None:
    keys = [Vault(tmp_path).data_key()]
    sealed = [Sealer(keys[0]).seal(b"R", {"number": "0"})[1]]
    for turn in (1, 2):
        keys.append(Vault(tmp_path).rotate())
        sealed.append(Sealer(keys[-1]).seal(b"R", {"number": str(turn)})[1])
    now = Sealer(Vault(tmp_path).data_key())
    assert [now.unseal(b"R", content)["number"] for content in sealed] == ["0", "1", "2"]
    assert now.key_name == keys[2].name
    assert len({key.name for key in keys}) == 3
    # nobody is forgotten
    assert now.blind_index("x") == Sealer(keys[0]).blind_index("x")
    with pytest.raises(UnsealError):
        Sealer(keys[1]).unseal(b"R", sealed[2])
    assert ring.names() == {"data-key", "earlier-keys", "index-key", "box-key", "held"}


@pytest.mark.usefixtures("ring")
def test_a_key_that_leaked_seals_nothing_new_even_out_of_an_escrow(tmp_path: Path) -> None:
    vault = Vault(tmp_path)
    old = vault.data_key()
    fresh = vault.rotate(is_leaked=True)
    vault.note_leak({"registration": 7})
    for escrowed in (old, vault.data_key()):
        back = vault.restore(escrowed)
        assert (back.key, back.index) == (fresh.key, fresh.index)
        assert back.others == (old.key,)
        assert back.leaked == {old.name: {"registration": 7}}
    text = key_escrow.seal(vault.data_key(), "paars fietst de kraan")
    assert key_escrow.unseal(text, "paars fietst de kraan").leaked == back.leaked
    vault.store("leaked-keys", "[")
    with pytest.raises(VaultError, match="note of leaked keys"):
        vault.data_key()


def test_a_rotation_that_is_cut_leaves_the_old_key(tmp_path: Path, ring: MemoryKeyring) -> None:
    before = Vault(tmp_path).data_key()
    vault = Vault(tmp_path)
    put = ring.set_password

    def cut(service: str, username: str, password: str) -> None:
        if username == "data-key":
            raise ConnectionResetError
        put(service, username, password)

    ring.set_password = cut  # type: ignore[method-assign]
    with pytest.raises(VaultError):
        vault.rotate()
    ring.set_password = put  # type: ignore[method-assign]
    again = Vault(tmp_path).data_key()
    assert (again.name, again.key, again.others) == (before.name, before.key, ())


def test_a_keyring_that_lost_the_key_is_said_and_registering_goes_on(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("no longer holds the journal's key")
    lost = Vault(tmp_path).data_key()
    ring.secrets.clear()
    fresh = Vault(tmp_path).data_key()
    assert fresh.key != lost.key
    assert Vault(tmp_path).data_key() == fresh


def planted(home: Path) -> None:
    """Write a file of secrets as the kiosk itself would without a keyring, with another key."""
    other = FileKeyring(home / "secrets.json")
    service = (home / "keyring.name").read_text().strip()
    other.set_password(service, "data-key", b64encode(bytes(32)).decode())
    other.set_password(service, "earlier-keys", b64encode(bytes(32)).decode())


def test_a_file_of_secrets_beside_a_keyring_counts_for_nothing(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds the key
    expect_log: ExpectLog,
) -> None:
    expect_log("the file is not trusted")
    mine = Vault(tmp_path).data_key()
    planted(tmp_path)
    assert Vault(tmp_path).data_key() == mine


def test_no_key_is_taken_from_a_file_once_a_keyring_held_one(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - held the key
) -> None:
    Vault(tmp_path).data_key()
    home = tmp_path / "another"
    home.mkdir()
    (home / "keyring.name").write_text("gateway:other\n")
    planted(home)
    assert Vault(home).existing_key() is None
    with pytest.raises(VaultError, match="the file is not trusted"):
        Vault(home).data_key()


def test_a_name_that_was_removed_or_changed_begins_no_new_kiosk(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("the keyring's word counts")
    file, key = tmp_path / "keyring.name", Vault(tmp_path).data_key()
    named = file.read_text()
    for forge in (file.unlink, lambda: file.write_text(""), lambda: file.write_text("gateway:x\n")):
        forge()
        ring.secrets.pop((named.strip(), "alarm"), None)
        assert Vault(tmp_path).data_key() == key
        assert file.read_text() == named
        assert home_alarm.last_ms(Vault(tmp_path)) is not None


def spoil_name(home: Path) -> None:
    (home / "keyring.name").unlink()
    (home / "keyring.name").mkdir()


def spoil_name_with_bytes(home: Path) -> None:
    (home / "keyring.name").write_bytes(b"\xff\xfe")


def spoil_secrets(home: Path) -> None:
    (home / "secrets.json").write_text("x")


@pytest.mark.parametrize("spoil", [spoil_name, spoil_name_with_bytes, spoil_secrets])
def test_who_spoils_a_file_locks_no_open_keyring(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - it is open
    expect_log: ExpectLog,
    spoil: Callable[[Path], None],
) -> None:
    expect_log("the keyring's word counts|the file is not trusted")
    key = Vault(tmp_path).data_key()
    spoil(tmp_path)
    assert Vault(tmp_path).data_key() == key


def test_after_a_leak_the_box_has_another_key(
    tmp_path: Path,
    ring: MemoryKeyring,  # noqa: ARG001 - holds it
) -> None:
    vault = Vault(tmp_path)
    before, public = vault.data_key(), vault.public_key()
    after = vault.rotate(is_leaked=True)
    assert after.box not in (None, before.box)
    assert before.box in after.boxes
    assert vault.public_key() != public
    # a usual rotation leaves it
    assert vault.rotate().box == after.box


def test_the_secrets_of_a_machine_without_a_keyring_move_into_its_first_one(
    tmp_path: Path, ring: MemoryKeyring, expect_log: ExpectLog
) -> None:
    expect_log("are in the keyring now")
    (tmp_path / "keyring.name").write_text("gateway:x\n")
    planted(tmp_path)
    assert Vault(tmp_path).data_key().key == bytes(32)
    assert not (tmp_path / "secrets.json").exists()
    assert {"earlier-keys", "held"} <= ring.names()
