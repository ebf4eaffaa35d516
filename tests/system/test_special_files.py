"""A pipe, a device, a folder or a link in a file's place keeps no program waiting."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from gateway.errors import UserError
from gateway.journal import high_water_mark, journal_files, retracted
from gateway.journal.store import Store
from gateway.sync import enrolment
from gateway.system import (
    clock_memory,
    crash,
    disk_reserve,
    home_place,
    log,
    settings,
    throttle,
    workplace_file,
)
from gateway.system.certificates import read_roots
from gateway.system.file_keyring import FileKeyring, SecretsFileError
from gateway.system.vault import Vault
from tests.support.project import ExpectLog


def crash_handler(home: Path) -> None:
    with crash.CrashHandler(home, print, print):
        pass


USES: dict[str, Callable[[Path], object]] = {
    "gateway.log": lambda path: log.start(path.parent),
    crash.FILE_NAME: lambda path: crash.report_last_crash(path.parent),
    "crash.log written": lambda path: crash_handler(path.parent),
    clock_memory.FILE_NAME: lambda path: clock_memory.load(path.parent),
    disk_reserve.FILE_NAME: lambda path: disk_reserve.ensure_ballast(path.parent),
    settings.FILE_NAME: lambda path: settings.load(path.parent),
    throttle.SIGN_IN: lambda path: throttle.Throttle(path).wait_s,
    high_water_mark.FILE_NAME: lambda path: high_water_mark.read(path.parent),
    "mark": lambda path: high_water_mark.write(path, 1, bytes(32)),
    retracted.FILE_NAME: lambda path: (retracted.record(path.parent, "r"), retracted.read(path)),
    enrolment.FILE_NAME: lambda path: enrolment.unlock(path.parent, "u", "p"),
    journal_files.FILE_NAME: lambda path: Store(path.parent),
    journal_files.READY_NAME: lambda path: Store(path.parent),
    "keyring.name": home_place.read,
    "secrets.json": lambda path: FileKeyring(path).service_name(),
    "seal.pub": lambda path: Vault(path.parent).public_key(),
    "roots.pem": read_roots,
    "workplaces.toml": workplace_file.load,
}


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere" / "else")


@pytest.mark.parametrize("make", [pipe, device, link_to_nowhere, Path.mkdir])
@pytest.mark.parametrize("name", USES)
def test_what_is_no_file_keeps_nobody_waiting(
    tmp_path: Path, expect_log: ExpectLog, name: str, make: Callable[[Path], None]
) -> None:
    expect_log("")
    path = tmp_path / name.removesuffix(" written")
    make(path)
    ended = threading.Event()

    def use() -> None:
        with suppress(UserError, SecretsFileError, OSError, ValueError):
            USES[name](path)
        ended.set()

    threading.Thread(target=use, daemon=True).start()
    assert ended.wait(30), f"{name} is waited for"
    assert not (tmp_path / "nowhere").exists()
