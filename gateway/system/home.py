"""The home folder: all state of one kiosk in one place, for one program at a time."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType

from gateway.errors import UserError

MODE = 0o700


class HomeError(UserError):
    """The home folder cannot be used; the text is a sentence for the person at the keyboard."""


def default() -> Path:
    """``GATEWAY_HOME``, else the platform's place for a program's data."""
    named = os.environ.get("GATEWAY_HOME")
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "gateway"


def prepare(home: Path) -> Path:
    """``home``, made with mode 0700 where it is missing, and shown to be writable.

    :raises HomeError: when it is not a folder or cannot be written.
    """
    try:
        home.mkdir(mode=MODE, parents=True, exist_ok=True)
        if home.stat().st_mode & 0o077:
            home.chmod(MODE)
        probe = home / ".writable"
        probe.write_bytes(b"")
        probe.unlink()
    except FileExistsError:
        raise HomeError(
            f"{home} is a file, not a folder. Name another folder with --home."
        ) from None
    except OSError as error:
        raise HomeError(
            f"The folder {home} cannot be written ({error.strerror}). Give this user the right to write there, "
            "or name another folder with --home."
        ) from None
    return home.resolve()


class HomeLock:
    """The right to be the only program on a home folder, held until the program ends (``flock``: no
    stale locks).
    """

    def __init__(self, home: Path) -> None:
        self._path = home / "lock"
        self._descriptor: int | None = None

    def __enter__(self) -> HomeLock:
        """:raises HomeError: when another program holds it."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise HomeError(
                f"{self._path} cannot be opened ({error.strerror}). Remove it, or give this user the right to it."
            ) from None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip()
            os.close(descriptor)
            known = f" (process {holder})" if holder.isdigit() else ""
            raise HomeError(
                f"Another Gateway is running on {self._path.parent}{known}. Use that one, stop it first, "
                "or name another folder with --home."
            ) from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode("ascii"), 0)
        self._descriptor = descriptor
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
