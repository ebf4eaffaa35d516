"""Find the home folder, all state of one kiosk in one place: for a look, or to work in it alone.

A look changes nothing: no folder, file, key or mode is made. What a command writes under sudo is
given to the folder's owner, the kiosk's user.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from gateway.domain.digits import is_digits
from gateway.errors import UserError
from gateway.system import documents
from gateway.system.files import write_atomically
from gateway.system.settings import FILE_NAME as SETTINGS_NAME

_MODE = 0o700


class HomeError(UserError):
    """Say why the home folder cannot be used."""


def default_folder() -> Path:
    """Return ``GATEWAY_HOME``, else the platform's folder for a program's data.

    :raises HomeError: when this user has no such folder.
    """
    named = os.environ.get("GATEWAY_HOME")
    if named:
        return Path(named)
    try:
        return platformdirs.user_data_path("gateway", appauthor=False)
    except RuntimeError:
        raise HomeError(
            "This user has no home folder (no HOME, and no entry in passwd). "
            "Name the kiosk's folder with --home or GATEWAY_HOME."
        ) from None


def find(home: Path) -> Path:
    """Return the folder as an absolute path, for a command that only looks; nothing is changed.

    :raises HomeError: when it is not there, is no folder, belongs to another user, or this user
        cannot read all of it.
    """
    _demand_utf_8(home)
    try:
        is_folder = home.is_dir()
        is_there = is_folder or home.exists()
    except OSError as error:
        raise HomeError(
            f"{home} cannot be looked into ({error.strerror}). "
            "Run this as the kiosk's user, or with sudo."
        ) from None
    if not is_there:
        raise HomeError(
            f"There is no kiosk in {home}: there is no such folder. "
            "Name the kiosk's folder with --home or GATEWAY_HOME, and run this as the kiosk's user."
        )
    if not is_folder:
        raise HomeError(f"{home} is a file, not a folder. Name another folder with --home.")
    _demand_access(home)
    _demand_owner(home)
    return home.resolve()


def prepare(home: Path) -> Path:
    """Return the folder as an absolute path, for a command that writes.

    It is made with mode 0700 where it is missing. One that holds the settings is closed to others;
    any other folder keeps its mode, since others may use it.

    :raises HomeError: when it is not a folder, cannot be written or belongs to another user.
    """
    _demand_utf_8(home)
    try:
        home.mkdir(mode=_MODE, parents=True, exist_ok=True)
        give_to_owner(home)
        if home.stat().st_mode & 0o077 and (home / SETTINGS_NAME).exists():
            home.chmod(_MODE)
        probe = home / ".writable"
        # a link of this name is replaced, not followed
        write_atomically(probe, b"")
        probe.unlink()
    except FileExistsError:
        raise HomeError(
            f"{home} is a file, not a folder. Name another folder with --home."
        ) from None
    except OSError as error:
        _demand_access(home)
        raise HomeError(
            f"The folder {home} cannot be written ({error.strerror}). {write_advice(error)}"
        ) from None
    _demand_access(home)
    _demand_owner(home)
    return home.resolve()


def _demand_utf_8(home: Path) -> None:
    """Refuse a path that SQLite cannot be told.

    :raises HomeError: then.
    """
    try:
        str(home).encode("utf-8")
    except UnicodeEncodeError:
        raise HomeError(
            f"The path {str(home)!a} is not UTF-8. Name another folder with --home."
        ) from None


_RIGHTS = "Give this user the right to write there, or name another folder with --home."


def write_advice(error: OSError, otherwise: str = _RIGHTS) -> str:
    """Return the sentence that says what to do about a folder that takes no file.

    :param otherwise: where the disk is not at fault.
    """
    if error.errno == errno.EROFS:
        return "Mount the disk writable; a disk that turned read-only by itself may be failing."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Remove files that are not needed: the disk has no room, or no inodes, left."
    if error.errno == errno.EIO:
        return "Look at the disk and its cable: it may be failing."
    return otherwise


def give_to_owner(home: Path) -> None:
    """Give what root wrote into the folder to the folder's owner, so that the kiosk can use it.

    All that the program writes there is closed to others; a file that they may read, as settings
    that root keeps, stays root's.
    """
    if os.name != "posix" or os.geteuid() != 0:
        return
    owner = home.stat()
    if owner.st_uid == 0:
        return
    for path in home.rglob("*"):
        # another thread may have removed it
        with suppress(OSError):
            status = path.lstat()
            if status.st_uid == 0 and not status.st_mode & 0o077:
                os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def _demand_access(home: Path) -> None:
    """Refuse a folder that is closed to this user, or that holds a file which is.

    :raises HomeError: then.
    """
    mend = f"Give all of it to the kiosk's user: sudo chown -R USER {home}"
    if home.is_dir() and not os.access(home, os.R_OK | os.X_OK):
        raise HomeError(
            f"The folder {home} belongs to {_owner(home)}, and this user may not look into it. "
            f"Run this as that user or with sudo. {mend}"
        )
    for file in sorted(home.iterdir()) if home.is_dir() else ():
        if not os.access(file, os.R_OK) and not file.is_symlink():
            raise HomeError(
                f"{file} belongs to {_owner(file)}, and this user may not use it. {mend}"
            )


def _demand_owner(home: Path) -> None:
    """Refuse a folder in which another user can change what this one believes; root may use any.

    :raises HomeError: then.
    """
    if os.name == "posix" and os.geteuid() not in (0, home.stat().st_uid):
        raise HomeError(
            f"The folder {home} belongs to {_owner(home)}, who can change what is in it. Run this "
            f"as that user, or give it to the kiosk's user: sudo chown -R USER {home}"
        )


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except (KeyError, OSError, NotImplementedError):
        return "another user"


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
            write_atomically(self._holder, str(os.getpid()))
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def _holding_process(self) -> str:
        try:
            holder = documents.read_bytes(self._holder, 100).decode("ascii")
        except (OSError, ValueError):
            return ""
        return f" (process {holder})" if is_digits(holder) else ""
