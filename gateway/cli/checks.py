"""The checks of ``gateway check`` that need no device: settings, screen, keyring, disk, journal,
queue, clock, network.

Here are the form of a finding and the order's runner, too; ``check`` adds the devices.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from gateway.app.services import existing_sealer
from gateway.cli.plurals import counted
from gateway.domain.belgian_time import belgian_time
from gateway.domain.clock_state import BatteryClock
from gateway.journal import blank_marks, unknown_times
from gateway.journal.evidence import entry_marks
from gateway.journal.journal_files import FILE_NAME
from gateway.journal.store import JournalError, Store
from gateway.journal.upkeep import VANISHED_SHOWN_MS
from gateway.sync.http import addresses, resolver, trust
from gateway.sync.http.trust import Trust
from gateway.system import clock_memory, disk_reserve, home_alarm
from gateway.system import settings as settings_file
from gateway.system.clock import PLAUSIBLE_YEARS, boot_id, foreign_zone, wall_ms
from gateway.system.home import HomeError, find, write_advice
from gateway.system.settings import Settings
from gateway.system.vault import Vault, VaultError

logger = logging.getLogger(__name__)

MIN_FREE_BYTES = 200_000_000
CONNECT_S = 5.0
# a registration may be this far ahead of a clock that is right
CLOCK_SLACK_MS = 60_000
SCREEN_S = 20.0
_CALL_SUPPLIER = "Keep the file as it is and call your supplier."


class Level(StrEnum):
    """Say how a part is: fine, worth a look, or not working."""

    OK = "ok"
    ATTENTION = "attention"
    FAILED = "failed"


class Result(NamedTuple):
    """Hold what a check found; ``advice`` says in one sentence what to do."""

    level: Level
    detail: str
    advice: str = ""


Check = Callable[[], Result]


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold the result of one part, as it is printed; no ``advice`` where the part is fine."""

    part: str
    level: Level
    detail: str
    advice: str = ""
    milliseconds: int = 0


def examine(checks: Mapping[str, Check]) -> list[Finding]:
    """Run all checks in order; one that breaks is a finding too and takes no other part with it."""
    findings = []
    for part, check in checks.items():
        began = time.monotonic()
        try:
            result = check()
        except Exception as error:
            logger.exception("check %s", part)
            result = Result(
                Level.FAILED,
                f"the test itself failed ({type(error).__name__})",
                "Run it again with --verbose, and send what it says to your supplier.",
            )
        findings.append(Finding(part, *result, round((time.monotonic() - began) * 1000)))
    return findings


def in_home(home: Path, check: Callable[[Path], Result]) -> Check:
    """Return the check of a part that rests in the home folder, which may not be there."""

    def examine_part() -> Result:
        try:
            return check(find(home))
        except HomeError as error:
            return Result(Level.FAILED, str(error))

    return examine_part


def settings(home: Path, loaded: Settings | None, faults: str) -> Result:
    """Check the settings; ``loaded`` is ``None`` where they have ``faults``."""
    if loaded is None:
        return Result(
            Level.FAILED,
            faults,
            "Mend the settings file; until then the parts below are tested with the defaults.",
        )
    if not loaded.service.base_url:
        return Result(
            Level.FAILED,
            "no service is set",
            "Set base_url, token_url and workplaces_url under [service] in settings.toml.",
        )
    return Result(Level.OK, f"{home / settings_file.FILE_NAME} is in order")


def screen() -> Result:
    """Check the screen in a child process: where there is none, Qt ends the program that asks."""
    command = [sys.executable, "-m", "gateway.ui.display_info"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SCREEN_S, check=False
        )
        info = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError, IndexError):
        info = None
    if not isinstance(info, dict):
        place = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "none named"
        return Result(
            Level.FAILED,
            f"no window can be shown (display: {place})",
            "Start it in the session of the screen.",
        )
    detail = f"{info['width']}x{info['height']} at {info['dpi']:.0f} dpi"
    if info["width"] < 1024 or info["height"] < 720:
        return Result(Level.FAILED, detail, "The kiosk needs at least 1024x768 or 1280x720.")
    return Result(Level.OK, detail)


def disk(home: Path) -> Result:
    """Check whether the home folder can be written and has room; nothing is written."""
    if not os.access(home, os.W_OK):
        read_only = disk_reserve.is_read_only(home)
        error = OSError(errno.EROFS if read_only else errno.EACCES, "")
        why = "its disk is read-only" if read_only else "this user has no right to"
        return Result(Level.FAILED, f"{home} cannot be written: {why}", write_advice(error))
    if disk_reserve.is_without_inodes(home):
        return Result(
            Level.FAILED,
            f"the disk of {home} takes no new file: it has no inode left",
            write_advice(OSError(errno.ENOSPC, "")),
        )
    free = shutil.disk_usage(home).free
    detail = f"{free // 1_000_000} MB free in {home}"
    if free < MIN_FREE_BYTES:
        return Result(
            Level.FAILED,
            detail,
            "Free some room: the kiosk cannot keep registrations on a full disk.",
        )
    return Result(Level.OK, detail)


def journal(home: Path) -> Result:
    """Check whether the journal opens with full durability and is sound."""
    if not (home / FILE_NAME).exists():
        return Result(Level.OK, "no journal yet: it is made at the first opening")
    try:
        with closing(Store(home, read_only=True)) as store:
            faults = store.check()
            (rows,) = store.rows("SELECT count(*) FROM registration")[0]
            sealer = existing_sealer(home) if not faults else None
            unmarked = entry_marks.unmarked(store, sealer) if sealer else []
            hidden = blank_marks.hidden(store, sealer) if sealer else []
    except JournalError as error:
        return Result(Level.FAILED, str(error), _CALL_SUPPLIER)
    if faults:
        return Result(Level.FAILED, f"damaged: {faults[0]}", _CALL_SUPPLIER)
    if unmarked:
        entries = counted(len(unmarked), "entry of the record is", "entries of the record are")
        strange = f"{entries} not this kiosk's, from number {unmarked[0]} on"
        return Result(Level.FAILED, strange, _CALL_SUPPLIER)
    if hidden:
        entries = counted(len(hidden), "registration was", "registrations were")
        strange = f"{entries} not blanked by this program, from number {hidden[0]} on"
        return Result(Level.FAILED, strange, _CALL_SUPPLIER)
    alarm_ms = _last_alarm_ms(home)
    if alarm_ms is not None and alarm_ms >= wall_ms() - VANISHED_SHOWN_MS:
        when = belgian_time(alarm_ms).isoformat(sep=" ", timespec="seconds")
        return Result(
            Level.FAILED, f"changed outside this program, found on {when}", _CALL_SUPPLIER
        )
    return Result(Level.OK, f"{counted(rows, 'registration', 'registrations')}, sound")


def _last_alarm_ms(home: Path) -> int | None:
    try:
        return home_alarm.last_ms(Vault(home))
    except VaultError:
        # the keyring's own part says so
        return None


def queue(home: Path) -> Result:
    """Check what waits to be sent, and what was refused."""
    if not (home / FILE_NAME).exists():
        return Result(Level.OK, "nothing waits")
    try:
        with closing(Store(home, read_only=True)) as store:
            (waiting,) = store.rows("SELECT count(*) FROM delivery")[0]
            (refused,) = store.rows("SELECT count(*) FROM answer WHERE outcome = 'refused'")[0]
            (late,) = store.rows("SELECT count(DISTINCT seq) FROM remark WHERE code = 'ciao_32'")[0]
    except JournalError as error:
        return Result(Level.FAILED, str(error), _CALL_SUPPLIER)
    detail = f"{waiting} waiting, {refused} refused, {late} with remark 32"
    if waiting or refused or late:
        return Result(Level.ATTENTION, detail, "Look at them with: gateway queue list --all.")
    return Result(Level.OK, detail)


def clock(home: Path, now_ms: int, battery: BatteryClock = BatteryClock.UNKNOWN) -> Result:
    """Check whether this machine's clock can be right, as far as that shows without a network.

    What was registered at a known time lies behind.

    :param now_ms: what the clock says (UTC milliseconds).
    :param battery: the clock that starts this machine's.
    """
    now = belgian_time(now_ms)
    detail = f"{now.isoformat(sep=' ', timespec='seconds')} in Belgium"
    if zone := foreign_zone(now_ms):
        detail += f"; this machine's zone is {zone}, the kiosk shows Belgian time all the same"
    if now.year not in PLAUSIBLE_YEARS:
        return Result(
            Level.FAILED,
            detail,
            "Set the date and time; the battery of the computer's clock may be empty.",
        )
    last_ms, is_in_doubt = _told_by_journal(home)
    last_ms = max(last_ms, clock_memory.load(home).last_seen_ms)
    if last_ms > now_ms + CLOCK_SLACK_MS:
        last = belgian_time(last_ms).isoformat(sep=" ", timespec="seconds")
        return Result(
            Level.FAILED,
            f"{detail}, before the latest moment that this kiosk has seen ({last})",
            "Set the date and time; the battery of the computer's clock may be empty.",
        )
    if battery is BatteryClock.EMPTY:
        return Result(
            Level.ATTENTION,
            f"{detail}; the clock that a battery keeps stands in the past",
            "Replace the battery: after each power cut the kiosk begins with a wrong time.",
        )
    if battery is BatteryClock.MISSING:
        detail += "; this computer has no clock with a battery"
    if is_in_doubt:
        return Result(
            Level.ATTENTION,
            f"{detail}; in doubt: the service tells another time",
            "Set the date and time, if they are wrong. Sending waits until several answers agree.",
        )
    if not boot_id():
        return Result(
            Level.ATTENTION,
            f"{detail}; this system names no boots",
            "Keep the clock right: its steps cannot be seen here.",
        )
    return Result(Level.OK, detail)


def _told_by_journal(home: Path) -> tuple[int, bool]:
    """Return when the last registration was made by the service's clock (0 where none tells), and
    whether the program that runs on this home doubts the time.
    """
    if not (home / FILE_NAME).exists():
        return 0, False
    try:
        with closing(Store(home, read_only=True)) as store:
            rows = store.rows(
                "SELECT made_ms + offset_ms FROM registration WHERE offset_ms IS NOT NULL"
                " ORDER BY seq DESC LIMIT 1"
            )
            is_in_doubt = unknown_times.is_doubt_noted(store, boot_id())
    except JournalError:
        # the journal's own part says so
        return 0, False
    return int(rows[0][0]) if rows else 0, is_in_doubt


def network(loaded: Settings) -> Result:
    """Check DNS, TCP and TLS to the service, told apart; nothing is asked of the service."""
    address = urlsplit(loaded.service.base_url)
    if not address.hostname:
        return Result(
            Level.ATTENTION, "no service is set", "Set base_url under [service] in settings.toml."
        )
    port = address.port or (443 if address.scheme == "https" else 80)
    place = f"{address.hostname}:{port}"
    roots = trust.load(loaded.ca_file)
    is_secure = address.scheme == "https"
    to_be_trusted = f"; it has to be trusted by {roots.name}" if is_secure else ""
    try:
        known = addresses.in_turn(resolver.resolve(address.hostname, port, CONNECT_S))
        connected = addresses.connect(known, port, CONNECT_S)
        with connected.socket as connection:
            connection.settimeout(CONNECT_S)
            if is_secure:
                _shake_hands(connection, address.hostname, roots)
    except socket.gaierror:
        return Result(
            Level.FAILED,
            f"the name {address.hostname} is not found{to_be_trusted}",
            "Look at the cable or the Wi-Fi; then at the DNS server.",
        )
    except ssl.SSLError as error:
        reason = getattr(error, "verify_message", "") or error.reason or "no secure connection"
        return Result(
            Level.FAILED,
            f"{place} is not trusted by {roots.name} ({reason})",
            "Set this computer's clock; a captive portal or proxy may answer. The root of a "
            "company's own proxy belongs in this machine's store, or in the file of [service] ca.",
        )
    except OSError as error:
        return Result(
            Level.FAILED,
            f"{place} is not reached ({error.strerror or 'time-out'}){to_be_trusted}",
            "Look at the cable, the Wi-Fi, the firewall.",
        )
    trusted = f" and trusted by {roots.name}" if is_secure else ""
    if connected.passed_over:
        return Result(
            Level.ATTENTION,
            f"{place} is reached at {connected.address}{trusted}; no answer from its address "
            + ", ".join(connected.passed_over),
            "The kiosk goes on with the one that answers. Tell who keeps the network: often IPv6 "
            "leads nowhere.",
        )
    return Result(Level.OK, f"{place} is reached{trusted}")


def _shake_hands(connection: socket.socket, host: str, roots: Trust) -> None:
    with roots.context.wrap_socket(connection, server_hostname=host):
        pass
