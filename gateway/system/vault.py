"""Keep secrets: the contractor's password while the day is open, and the journal's key.

They rest in the operating system's keyring, through ``keyring``. The order is: a systemd credential
(read only), the keyring (Secret Service, Windows Credential Locker, macOS Keychain), and where
there is none a file of mode 0600 in the home folder, with a loud warning: never silently in plain
text.

Once a keyring held the journal's key, no file stands in for it: who can write the home folder could
put a key of their own there. While the keyring is locked the vault gives nothing, and the public
half of a key (``seal.pub`` in the home folder) lets the kiosk seal what it registers meanwhile.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from gateway.errors import UserError
from gateway.system import documents, home_alarm, home_place, text_file
from gateway.system.file_keyring import FileKeyring, SecretsFileError
from gateway.system.files import write_atomically
from gateway.system.key_coding import (
    KEY_BYTES,
    decoded,
    decoded_list,
    encoded,
    leaked_keys,
    public_half,
)
from gateway.system.keyring_choice import FILE, choose

logger = logging.getLogger(__name__)

_PUBLIC = "seal.pub"
_NAME = "keyring.name"
_EVERY_HOME = "gateway"
# in the keyring, for every home: it held a key once
_HELD = "held"


class VaultError(UserError):
    """Say where a secret could not be stored, read or removed; never the secret."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """Hold the 256-bit key of the journal, and its name in each row that it sealed.

    ``others``: keys that sealed earlier rows, before a rotation or while the keyring was out of
    reach. ``index``: the first key of all, from which the workers' index is made, so that a
    rotation forgets no worker; ``None`` where it is ``key``. ``box``: the X25519 private key for
    what was sealed to its public half; ``None`` where secrets rest in a file. ``boxes``: earlier
    ones, which came back from an escrow. ``leaked``: by the name of a key that somebody else has,
    the last number in each table of the journal by then: what bears a later one, and that key, is
    not the kiosk's.
    """

    name: str
    key: bytes = field(repr=False)
    others: tuple[bytes, ...] = field(default=(), repr=False)
    index: bytes | None = field(default=None, repr=False)
    box: bytes | None = field(default=None, repr=False)
    boxes: tuple[bytes, ...] = field(default=(), repr=False)
    leaked: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


class Vault:
    """Hold the secrets of one home folder.

    ``home``: the folder. ``warning``: a sentence for staff where they rest less safely than they
    should; else empty.

    The keyring holds them under a name that is made with the first of them and rests in the home
    folder (``keyring.name``): a folder that is renamed, copied or reached by a link keeps its own.
    The keyring notes it, too (:mod:`gateway.system.home_place`): a file that is gone, or names
    another, is an alarm.

    :raises VaultError: from all that read or write, when the keyring is locked or broken.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._name_file = home / _NAME
        self._file = FileKeyring(home / FILE)
        self._public = home / _PUBLIC
        # once it is sure
        self._name: str | None = None
        # the public key that stood in the folder when it was asked for
        self._given_public: bytes | None = None
        had_keyring = self._public.exists() or (self._name_file.exists() and not self._file.exists)
        self._ring, self.warning = choose(self._file, had_keyring=had_keyring)
        if self.warning:
            logger.warning("%s", self.warning)

    @property
    def backend(self) -> str:
        """The name of the place where secrets rest, for the technician."""
        module = type(self._ring).__module__
        return "file" if self._ring is self._file else module.removeprefix("keyring.backends.")

    def get(self, name: str) -> str | None:
        """Return the secret of this name, or ``None`` when there is none."""
        with _keyring_errors("gives no secrets"):
            if secret := _credential(name):
                return secret
            service = self._service_name()
            return service and self._ring.get_password(service, name)

    def store(self, name: str, secret: str) -> None:
        """Store a secret."""
        with _keyring_errors("takes no secrets"):
            known = self._service_name()
            service = known or "gateway:" + secrets.token_hex(8)
            self._ring.set_password(service, name, secret)
            # after the secret: a name without a file of secrets stands for a keyring
            if known is None:
                write_atomically(self._name_file, service + "\n")
                if self._ring is not self._file:
                    home_place.note(self._ring, self.home, service)

    def delete(self, name: str) -> None:
        """Remove a secret from wherever it rests; one that is not there is no fault."""
        with _keyring_errors("did not forget a secret"):
            service = self._service_name()
            if service is None:
                return
            if self._ring.get_password(service, name) is not None:
                self._ring.delete_password(service, name)

    def _service_name(self) -> str | None:
        """Return the name under which the keyring holds the secrets; ``None`` before the first.

        Where its file was lost or is empty, the keyring tells it, or the secrets that rest in a
        file do.

        :raises OSError: when it cannot be read.
        :raises SecretsFileError: when it is damaged.
        """
        if self._name is not None:
            return self._name
        if self._ring is self._file:
            return home_place.read(self._name_file) or self._file.service_name()
        self._name, is_changed = home_place.settle(self._ring, self.home, self._name_file)
        if is_changed:
            home_alarm.sound(
                self,
                f"{_NAME} was removed, or names other secrets than the keyring notes for this "
                "folder: the keyring's word counts",
            )
        self._name = self._name or self._file.service_name()
        return self._name

    def data_key(self) -> DataKey:
        """Return the journal's key, made at the first call and the same until :meth:`rotate`."""
        stored = self.get("data-key")
        self._take_over_file(has_key=stored is not None)
        stored = stored or self.get("data-key")
        if stored is None:
            if self.public_key() is not None:
                logger.error(
                    "the keyring no longer holds the journal's key; "
                    "a new one is made, and earlier rows wait for the old one"
                )
            stored = self._store_new_key("data-key", secrets.token_bytes(KEY_BYTES))
        self._ensure_box_key()
        return self._key_with_others(stored)

    def existing_key(self) -> DataKey | None:
        """Return the journal's key, or ``None`` where there is none; nothing is made or written."""
        stored = self.get("data-key")
        return None if stored is None else self._key_with_others(stored)

    def _key_with_others(self, stored: str) -> DataKey:
        key = decoded(stored)
        if key is None:
            raise VaultError(
                "The journal's key in the keyring is damaged. Restore it from your copy."
            )
        earlier = decoded_list(self.get("earlier-keys"))
        others = tuple(dict.fromkeys(other for other in earlier if other != key))
        boxes = decoded_list(self.get("earlier-box-keys"))
        return DataKey(
            key_name(key),
            key,
            others,
            decoded(self.get("index-key") or ""),
            decoded(self.get("box-key") or ""),
            boxes,
            self._leaked(),
        )

    def _leaked(self) -> dict[str, dict[str, int]]:
        try:
            return leaked_keys(documents.read_json((self.get("leaked-keys") or "{}").encode()))
        except ValueError:
            raise VaultError(
                "The note of leaked keys in the keyring is damaged. Restore it from your copy."
            ) from None

    def _take_over_file(self, *, has_key: bool) -> None:
        """Move the secrets of a machine that had no keyring until now into its keyring.

        :param has_key: whether the keyring holds this home's key: then no file counts.
        :raises VaultError: when there is only the file, and a keyring held a key before: whoever
            wrote the file may not be this kiosk.
        """
        with _keyring_errors("takes no secrets"):
            if self._ring is self._file:
                return
            secrets_in_file = self._secrets_in_file()
            was_held = self._ring.get_password(_EVERY_HOME, _HELD) is not None
            if secrets_in_file and not was_held and not has_key:
                for service, name, secret in secrets_in_file:
                    self._ring.set_password(service, name, secret)
                self._file.remove()
                logger.warning("the secrets of %s are in the keyring now", FILE)
                secrets_in_file = []
            if not was_held:
                self._ring.set_password(_EVERY_HOME, _HELD, "yes")
        if secrets_in_file:
            untrusted = (
                f"The home folder holds a file of secrets ({FILE}), and this machine's keyring "
                "held keys before: the file is not trusted. Move it away. If its key is yours, "
                "bring it back from a copy: gateway vault restore FILE."
            )
            if not has_key:
                raise VaultError(untrusted)
            logger.error("%s", untrusted)

    def _secrets_in_file(self) -> list[tuple[str, str, str]]:
        """Return the secrets in the file; one without any for a file that cannot be read."""
        try:
            return self._file.all_secrets()
        except SecretsFileError:
            if self._ring.get_password(_EVERY_HOME, _HELD) is None:
                raise
            return [("", "", "")]

    def rotate(self, *, is_leaked: bool = False) -> DataKey:
        """Seal with a fresh key from now on; what earlier keys sealed stays readable.

        :param is_leaked: make the workers' index of the fresh key, too, and replace the box key:
            somebody has the old ones.
        :raises VaultError: when the key cannot be replaced; then the old one holds.
        """
        _demand_replaceable_key()
        old, fresh = self.data_key(), secrets.token_bytes(KEY_BYTES)
        self.store("index-key", encoded(fresh if is_leaked else old.index or old.key))
        # the old keys first: a cut in between loses none
        self.store("earlier-keys", " ".join(encoded(key) for key in (old.key, *old.others)))
        self.store("data-key", encoded(fresh))
        if is_leaked and old.box:
            boxes = dict.fromkeys((old.box, *old.boxes))
            self.store("earlier-box-keys", " ".join(encoded(box) for box in boxes))
            self.delete("box-key")
        return self.data_key()

    def note_leak(self, last: Mapping[str, int]) -> None:
        """Note that somebody else has all keys but the present one.

        :param last: the last number in each table of the journal that a key links.
        :raises VaultError: when it cannot be stored; then the keys count as before.
        """
        key = self.data_key()
        leaked = {key_name(other): last for other in key.others} | dict(key.leaked)
        self.store("leaked-keys", json.dumps(leaked))

    def restore(self, escrowed: DataKey) -> DataKey:
        """Seal with the keys of an escrow from now on; what other keys sealed stays readable.

        A key that leaked since seals nothing: it is only read with.

        :raises VaultError: when the keyring does not take them; then no key of before is lost.
        """
        _demand_replaceable_key()
        now = self.data_key()
        leaked = {**escrowed.leaked, **now.leaked}
        front = now if key_name(escrowed.key) in leaked else escrowed
        every = (now.key, *now.others, escrowed.key, *escrowed.others)
        keys = dict.fromkeys(key for key in every if key != front.key)
        boxes = dict.fromkeys(
            box for box in (*now.boxes, escrowed.box, *escrowed.boxes) if box not in (None, now.box)
        )
        self.store("earlier-box-keys", " ".join(encoded(box) for box in boxes if box))
        # the keys of before first: a cut in between loses none
        self.store("earlier-keys", " ".join(encoded(key) for key in keys))
        if leaked:
            self.store("leaked-keys", json.dumps(leaked))
        self.store("index-key", encoded(front.index or front.key))
        self.store("data-key", encoded(front.key))
        return self.data_key()

    def public_key(self) -> bytes | None:
        """Return the X25519 key to seal to while the keyring is out of reach.

        ``None`` where no keyring ever held its private half. Whose key it is shows once the keyring
        is back (:mod:`gateway.system.home_alarm`).
        """
        self._given_public = self._public_in_folder() or self._given_public
        return self._public_in_folder()

    def _public_in_folder(self) -> bytes | None:
        try:
            return decoded(documents.read_bytes(self._public, 1_000).decode("ascii").strip())
        except (OSError, ValueError):
            return None

    def _ensure_box_key(self) -> None:
        """Make the two halves of :meth:`public_key` where a keyring holds the secrets."""
        if self._ring is self._file:
            return
        private = decoded(self.get("box-key") or "")
        found = self._public_in_folder()
        if private is None:
            private = X25519PrivateKey.generate().private_bytes_raw()
            self._store_new_key("box-key", private)
        else:
            earlier = decoded_list(self.get("earlier-box-keys"))
            known = {None, *map(public_half, (private, *earlier))}
            if not {found, self._given_public} <= known:
                home_alarm.sound(
                    self,
                    f"{_PUBLIC} holds a key that is not this keyring's: what was registered while "
                    "it was locked may be readable by somebody else",
                )
            self._given_public = None
        public = public_half(private)
        if found != public:
            with _keyring_errors("was read, but the home folder takes no file"):
                write_atomically(self._public, encoded(public) + "\n")

    def _store_new_key(self, name: str, key: bytes) -> str:
        """Store a key and return it as stored.

        :raises VaultError: when the keyring does not give back what it took.
        """
        stored = encoded(key)
        self.store(name, stored)
        if self.get(name) != stored:
            raise VaultError(
                "The keyring did not give back the key that it took. Nothing is stored with it."
            )
        return stored


def key_name(key: bytes) -> str:
    """Return the name of a key in each row that it sealed."""
    return hashlib.sha256(b"gateway data key" + key).hexdigest()[:12]


@contextmanager
def _keyring_errors(complaint: str) -> Iterator[None]:
    """Turn what a keyring raises into a sentence: each backend has its own errors.

    :raises VaultError: in place of any error.
    """
    try:
        yield
    except SecretsFileError as error:
        raise VaultError(str(error)) from None
    except Exception as error:  # noqa: BLE001 - keyring's, D-Bus's, the socket's and the disk's own
        raise VaultError(
            f"The keyring {complaint} ({type(error).__name__}). Unlock it, then try again."
        ) from None


def _demand_replaceable_key() -> None:
    """Refuse to replace a key that is not ours to replace.

    :raises VaultError: when the journal's key comes from systemd.
    """
    if _credential("data-key"):
        raise VaultError(
            "The journal's key is a systemd credential, which only systemd can replace."
        )


def _credential(name: str) -> str | None:
    """Return a credential of systemd's, or ``None``."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return None
    try:
        return text_file.read(Path(folder) / f"gateway.{name}").strip()
    except OSError:
        return None
