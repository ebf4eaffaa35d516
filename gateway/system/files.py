"""Write files and the names in folders so that a power cut does not lose or tear them."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

# for a file that is written in place; 0 on Windows
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
# a pipe without another end is opened at once, or refused
_WAITLESS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
# without O_NOFOLLOW, as on Windows, O_EXCL alone refuses a link that is there already
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW | _BINARY


def open_regular(
    path: str | Path,
    flags: int = os.O_RDONLY,
    mode: int = 0o600,
    *,
    may_be_link: bool = False,
) -> int:
    """Open a file, and no pipe, device or folder, which could let the program wait for ever.

    To write it follows no link either: the file that it leads to is another's.

    :param may_be_link: whether it is written through a link all the same.
    :return: the descriptor, which no child process inherits.
    :raises OSError: when it cannot be opened, or is no file.
    """
    is_read = flags & (os.O_WRONLY | os.O_RDWR) == 0
    follow = 0 if is_read or may_be_link else NO_FOLLOW
    descriptor = os.open(path, flags | _WAITLESS | follow, mode)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is no file", str(path))
    return descriptor


def read_regular(path: Path, most_bytes: int = -1) -> bytes:
    """Return what is in a file, at most so many bytes where that is not below nothing.

    :raises OSError: as :func:`open_regular` does.
    """
    with os.fdopen(open_regular(path, os.O_RDONLY | _BINARY), "rb") as file:
        return file.read(most_bytes)


def write_atomically(path: Path, content: bytes | str, *, mode: int = 0o600) -> None:
    """Replace a file whole and durably: at any moment the old or the new content is there.

    The content goes into a fresh file beside it, under a name that is not guessed, which then takes
    the place of the old one. Text is written as UTF-8.

    :param mode: rights of the new file, less the process's umask.
    :raises OSError: when the disk does not take it; the old file stands.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    write_new(fresh, content, mode=mode)
    try:
        fresh.replace(path)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
    sync_folder(path.parent)


def write_new(path: Path, content: bytes | str, *, mode: int = 0o600) -> None:
    """Write a file that is not there yet, whole and durably or not at all; never through a link.

    :raises FileExistsError: when something has this name, be it a link to nowhere.
    :raises OSError: when the disk does not take it.
    """
    descriptor = os.open(path, _CREATE, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    sync_folder(path.parent)


def write_all_new(files: Mapping[Path, bytes | str]) -> None:
    """Write files as :func:`write_new` does, all of them or none.

    :raises FileExistsError: when something has one of these names.
    :raises OSError: when the disk does not take them.
    """
    written: list[Path] = []
    try:
        for path, content in files.items():
            write_new(path, content)
            written.append(path)
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise


def sync_file(path: Path) -> None:
    """Flush a file and its name to the disk.

    :raises OSError: when the disk does not take them.
    """
    descriptor = open_regular(path)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk; Windows flushes them with the files.

    :raises OSError: when the disk does not take them.
    """
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
