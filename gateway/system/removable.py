"""Write files on a removable medium: a USB stick.

The desktop, or a rule of udev, mounts it under /media or /run/media; where nothing did, udisks is
asked to.
"""

from __future__ import annotations

import errno
from pathlib import Path

from gateway.domain.report_delivery import ReportFault
from gateway.system import udisks
from gateway.system.files import write_atomically

ROOTS = (Path("/media"), Path("/run/media"))
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSES = {errno.EROFS, errno.EACCES, errno.EPERM}
_MODE = 0o644


class RemovableError(Exception):
    """Tell why nothing was written; ``fault`` names it for a screen."""

    def __init__(self, fault: ReportFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def mounted(roots: tuple[Path, ...] = ROOTS) -> list[Path]:
    """Return the folders of the media that are mounted: in a root itself, or in a user's folder."""
    found = []
    for root in roots:
        try:
            folders = [*root.glob("*"), *root.glob("*/*")]
        except OSError:
            continue
        found += [folder for folder in folders if _is_mount(folder)]
    return sorted(found)


def write(files: dict[str, bytes], roots: tuple[Path, ...] = ROOTS, bus: str = "") -> None:
    """Write files on the first medium, each whole or not at all; they are on it when this returns.

    :param files: contents by name.
    :param bus: the address of the bus of udisks; empty: it is not asked.
    :raises RemovableError: when there is no medium, or it does not take them.
    """
    media = mounted(roots)
    if media:
        _write_all(files, media[0])
        return
    with udisks.mounted_stick(bus) as folder:
        if folder is None:
            raise RemovableError(ReportFault.NO_STICK)
        _write_all(files, folder)


def _write_all(files: dict[str, bytes], folder: Path) -> None:
    try:
        for name, content in files.items():
            write_atomically(folder / name, content, mode=_MODE)
    except OSError as error:
        raise RemovableError(_fault(error.errno)) from None


def _is_mount(folder: Path) -> bool:
    try:
        return folder.is_mount()
    except OSError:
        # pulled out just now
        return False


def _fault(number: int | None) -> ReportFault:
    if number in _FULL:
        return ReportFault.STICK_FULL
    return ReportFault.STICK_REFUSES if number in _REFUSES else ReportFault.STICK_GONE
