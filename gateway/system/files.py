"""Write files and the names in folders so that a power cut does not lose or tear them."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

# for a file that is written in place; 0 on Windows
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
# without O_NOFOLLOW, as on Windows, O_EXCL alone refuses a link that is there already
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW | getattr(os, "O_BINARY", 0)


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


def write_all_new(files: dict[Path, bytes]) -> None:
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
    with path.open("rb") as file:
        os.fsync(file.fileno())
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
