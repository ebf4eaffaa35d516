"""Sign the record's head with the kiosk's own key, and enter the kiosk itself in the record.

An entry names the kiosk's public key, the program's version and the digest of the installation's
name: the first of all entries, and again whenever one of them changed. Heads are signed each hour
and at each contact that settled something. While the vault is locked the head stays unsigned, and
registering goes on. No head is signed over an entry that is not this kiosk's, but where the record
itself disowns it.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from typing import Any

from gateway.domain.model import Timestamp
from gateway.domain.record import EntryKind
from gateway.journal import clone_check, note_shapes
from gateway.journal.encryption import Sealer
from gateway.journal.evidence import entry_marks, record
from gateway.journal.evidence.record import Head
from gateway.journal.store import Store
from gateway.system import device_key
from gateway.system.device_key import DeviceKey, is_signature
from gateway.system.vault import Vault, VaultError
from gateway.system.version import VERSION

logger = logging.getLogger(__name__)

# two threads sign, and the key is made once
_LOADING = threading.Lock()
HOUR_MS = 3_600_000


def message(head: Head) -> bytes:
    """Return what is signed for a head: a line of text, so that any program can make it."""
    return f"gateway record {head.seq} {head.hash.hex()}\n".encode("ascii")


def report_message(report: Any) -> bytes:
    """Return what is signed for the words of a report: a line with the digest of its JSON text
    (keys sorted, no blanks, UTF-8).
    """
    text = json.dumps(report, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"gateway report {digest}\n".encode("ascii")


class Signer:
    """Sign the heads of one journal, for one thread.

    :param vault: holds the key; ``None`` where nothing is signed.
    :param sealer: tells and makes the marks of entries; without its key nothing is signed.
    """

    def __init__(self, vault: Vault | None, sealer: Sealer | None) -> None:
        self._vault = vault
        self._sealer = sealer
        self._key: DeviceKey | None = None
        # of the last signature, in milliseconds of boot time
        self._signed_boot_ms: int | None = None

    def announce(self, store: Store, now: Timestamp) -> None:
        """Enter the kiosk where key, version or installation are not those of its last entry.

        :raises sqlite3.Error: when it could not be written.
        """
        if self._vault is None:
            return
        key = self._device_key()
        last = record.last_entries(store, EntryKind.KIOSK, count=1)
        before = last[0].facts if last else {}
        install = store.meta(clone_check.INSTALL, note_shapes.is_installation) or {"name": ""}
        facts = {
            # a locked vault tells no key: the one of before may still count
            "key": key.public.hex() if key else before.get("key"),
            "version": VERSION,
            "install": hashlib.sha256(install["name"].encode("utf-8")).hexdigest(),
        }
        if facts != before:
            record.write(store, self._sealer, now, EntryKind.KIOSK, **facts)

    def sign_hourly(self, store: Store, now: Timestamp) -> None:
        """Sign the head where an hour passed since the last time, or none was signed yet.

        :raises sqlite3.Error: when it could not be written.
        """
        signed = self._signed_boot_ms
        if signed is None or now.boot_ms - signed >= HOUR_MS:
            self.sign(store, now)

    def sign(self, store: Store, now: Timestamp) -> bool:
        """Sign the head now; return whether it is signed.

        :raises sqlite3.Error: when it could not be written.
        """
        key = self._device_key()
        if key is None or self._sealer is None or self._sealer.is_locked:
            return False
        self.disown(store, now)
        self.announce(store, now)
        head = record.head(store)
        if not store.rows("SELECT 1 FROM record_signature WHERE seq = ?", head.seq):
            with store.transaction() as connection:
                connection.execute(
                    "INSERT OR IGNORE INTO record_signature (seq, public, signature)"
                    " VALUES (?, ?, ?)",
                    (head.seq, key.public, key.sign(message(head))),
                )
        self._signed_boot_ms = now.boot_ms
        return True

    def disown(self, store: Store, now: Timestamp) -> bool:
        """Disown what follows the last signed head without a mark; return whether anything does.

        :raises sqlite3.Error: when it could not be written.
        """
        if self._sealer is None or self._sealer.is_locked:
            return False
        key = self._device_key()
        return entry_marks.disown(store, self._sealer, now, _signed_to(store, key) if key else 0)

    def add_report(self, document: dict[str, Any], report: Any) -> None:
        """Put the words of a report into a document of the record, signed where the vault is open.

        :param report: what JSON can hold, without fractions.
        """
        document["report"] = report
        key = self._device_key()
        if key is not None:
            document["report_signature"] = key.sign(report_message(report)).hex()

    def _device_key(self) -> DeviceKey | None:
        if self._key is None and self._vault is not None:
            try:
                with _LOADING:
                    self._key = device_key.load(self._vault)
            except VaultError as error:
                logger.debug("the record's head is not signed: %s", error)
        return self._key


def _signed_to(store: Store, key: DeviceKey) -> int:
    """Return the number of the last head where this key signed it; else 0."""
    for seq, signature, digest in store.rows(
        "SELECT seq, signature, hash FROM record_signature JOIN record USING (seq)"
        " ORDER BY seq DESC LIMIT 1"
    ):
        if is_signature(key.public, signature, message(Head(seq, digest))):
            return int(seq)
    return 0
