"""A small disk that can be filled, and that turns read-only."""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress
from pathlib import Path

MS_REMOUNT, MS_RDONLY = 32, 1


class Volume:
    """Mount 4 MB of memory; where this user may not, limit a folder's rights and sizes instead."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.mounted = self._mount(0, b"size=4m")

    def _mount(self, flags: int, options: bytes) -> bool:
        return self._libc.mount(b"tmpfs", os.fsencode(self.folder), b"tmpfs", flags, options) == 0

    def fill(self, leaving: int = 0) -> None:
        """Fill it, leaving so many bytes, to the page."""
        with (self.folder / "filler").open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))
        os.truncate(
            self.folder / "filler", max(0, (self.folder / "filler").stat().st_size - leaving)
        )

    def empty(self) -> None:
        """Make the room again that :meth:`fill` took."""
        (self.folder / "filler").unlink()

    def read_only(self, on: bool) -> None:
        """Turn it read-only or back, as the system does with a failing disk."""
        if self.mounted:
            assert self._mount(MS_REMOUNT | (MS_RDONLY if on else 0), b"size=4m")
            return
        for file in self.folder.glob("journal*"):
            file.chmod(0o400 if on else 0o600)
        self.folder.chmod(0o500 if on else 0o700)

    def close(self) -> None:
        if self.mounted:
            self._libc.umount2(os.fsencode(self.folder), 2)
