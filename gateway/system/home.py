"""Prepare the home folder, all state of one kiosk in one place, and lock it for one program."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from gateway.errors import UserError

_MODE = 0o700


class HomeError(UserError):
    """Say why the home folder cannot be used."""


def default_folder() -> Path:
    """Return ``GATEWAY_HOME``, else the platform's folder for a program's data."""
    named = os.environ.get("GATEWAY_HOME")
    return Path(named) if named else platformdirs.user_data_path("gateway", appauthor=False)


def prepare(home: Path) -> Path:
    """Return the folder as an absolute path, made with mode 0700 where it is missing.

    :raises HomeError: when it is not a folder or cannot be written.
    """
    try:
        home.mkdir(mode=_MODE, parents=True, exist_ok=True)
        if home.stat().st_mode & 0o077:
            home.chmod(_MODE)
        probe = home / ".writable"
        probe.write_bytes(b"")
        probe.unlink()
    except FileExistsError:
        raise HomeError(
            f"{home} is a file, not a folder. Name another folder with --home."
        ) from None
    except OSError as error:
        raise HomeError(
            f"The folder {home} cannot be written ({error.strerror}). "
            "Give this user the right to write there, or name another folder with --home."
        ) from None
    return home.resolve()


class HomeLock:
    """Hold the right to be the only program on a home folder; it ends with the process."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = FileLock(home / "lock", timeout=0, mode=0o600, thread_local=False)
        # beside the lock: Windows does not let a locked file be read
        self._holder = home / "lock.pid"

    def __enter__(self) -> HomeLock:
        """Take the lock.

        :raises HomeError: when another program holds it.
        """
        try:
            self._lock.acquire()
        except Timeout:
            raise HomeError(
                f"Another Gateway is running on {self._home}{self._holding_process()}. "
                "Use that one, stop it first, or name another folder with --home."
            ) from None
        except OSError as error:
            raise HomeError(
                f"{self._lock.lock_file} cannot be opened ({error.strerror}). "
                "Remove it, or give this user the right to it."
            ) from None
        # a full disk is no reason not to start
        with suppress(OSError):
            self._holder.touch(mode=0o600)
            self._holder.write_text(str(os.getpid()), "ascii")
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def _holding_process(self) -> str:
        try:
            holder = self._holder.read_text("ascii")
        except (OSError, ValueError):
            return ""
        return f" (process {holder})" if holder.isdigit() else ""
