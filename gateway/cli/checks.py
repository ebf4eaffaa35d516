"""What a technician asks of the kiosk, part by part, each in its own try, without a network.

Here are the order, the form of a finding, and the parts that need no device; ``checkup`` adds the
others and joins them.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gateway.journal.store import JournalError, Store
from gateway.system.clock import boot_id
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

LEAST_FREE_BYTES = 200_000_000
PLAUSIBLE_YEARS = range(2024, 2080)


class Level(StrEnum):
    """How a part is: fine, worth a look, or not working."""

    OK = "ok"
    ATTENTION = "attention"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the kiosk: ``detail`` is what was found, ``advice`` one sentence on what to do
    (empty when it is fine).
    """

    part: str
    level: Level
    detail: str
    advice: str = ""
    milliseconds: int = 0


Probe = Callable[[], tuple[Level, str, str]]
"""Looks at one part: its level, what was found, what to do."""


def examine(probes: Mapping[str, Probe]) -> list[Finding]:
    """All findings in order; a probe that breaks is a finding too and takes no other part with it."""
    findings = []
    for part, probe in probes.items():
        began = time.monotonic()
        try:
            level, detail, advice = probe()
        except Exception as error:
            logger.exception("probe %s", part)
            level, detail = Level.FAILED, f"the test itself failed ({type(error).__name__})"
            advice = "Send gateway.log from the home folder to your supplier."
        findings.append(
            Finding(part, level, detail, advice, round((time.monotonic() - began) * 1000))
        )
    return findings


def keyring(home: Path) -> tuple[Level, str, str]:
    """Whether secrets can be kept, and where."""
    try:
        vault = Vault(home)
        vault.data_key()
    except VaultError as error:
        return (
            Level.FAILED,
            str(error),
            "Unlock the keyring of this user, or start the kiosk in a session that has one.",
        )
    if vault.warning:
        return (
            Level.ATTENTION,
            vault.warning,
            "Install a keyring (on Debian: gnome-keyring), or keep this computer locked away.",
        )
    return Level.OK, f"secrets rest in {vault.backend}", ""


def disk(home: Path) -> tuple[Level, str, str]:
    """Whether the home folder can be written and has room."""
    probe = home / ".writable"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return (
            Level.FAILED,
            f"{home} cannot be written ({error.strerror})",
            "Free the disk, or mount it writable.",
        )
    free = shutil.disk_usage(home).free
    detail = f"{free // 1_000_000} MB free in {home}"
    if free < LEAST_FREE_BYTES:
        return (
            Level.FAILED,
            detail,
            "Free some room: the kiosk cannot keep registrations on a full disk.",
        )
    return Level.OK, detail, ""


def journal(home: Path) -> tuple[Level, str, str]:
    """Whether the journal opens with full durability and is sound."""
    if not (home / "journal.db").exists():
        return Level.OK, "no journal yet: it is made at the first opening", ""
    try:
        store = Store(home, read_only=True)
    except JournalError as error:
        return Level.FAILED, str(error), "Keep the file as it is and call your supplier."
    faults = store.check()
    (rows,) = store.rows("SELECT count(*) FROM registration")[0]
    store.close()
    if faults:
        return (
            Level.FAILED,
            f"damaged: {faults[0]}",
            "Keep the file as it is and call your supplier.",
        )
    return Level.OK, f"{rows} registrations, sound", ""


def queue(home: Path) -> tuple[Level, str, str]:
    """What waits to be sent, and what was refused."""
    if not (home / "journal.db").exists():
        return Level.OK, "nothing waits", ""
    try:
        store = Store(home, read_only=True)
    except JournalError as error:
        return Level.FAILED, str(error), "Keep the file as it is and call your supplier."
    (waiting,) = store.rows("SELECT count(*) FROM delivery")[0]
    (refused,) = store.rows("SELECT count(*) FROM answer WHERE outcome = 'refused'")[0]
    (late,) = store.rows("SELECT count(DISTINCT seq) FROM remark WHERE code = 'ciao_32'")[0]
    store.close()
    detail = f"{waiting} waiting, {refused} refused, {late} with remark 32"
    if waiting or refused or late:
        return Level.ATTENTION, detail, "Look at them with: gateway queue list --all."
    return Level.OK, detail, ""


def clock() -> tuple[Level, str, str]:
    """Whether this machine's clock can be right, as far as it can be told without a network."""
    now = time.gmtime()
    detail = time.strftime("%Y-%m-%d %H:%M:%S UTC", now)
    if now.tm_year not in PLAUSIBLE_YEARS:
        return (
            Level.FAILED,
            detail,
            "Set the date and time; the battery of the computer's clock may be empty.",
        )
    if not boot_id():
        return (
            Level.ATTENTION,
            f"{detail}; this system names no boots",
            "Keep the clock right: its steps cannot be seen here.",
        )
    return Level.OK, detail, ""
