"""Write files on a removable medium, a USB stick, and find tables there.

The desktop, or a rule of udev, mounts it under /media or /run/media; where nothing did, udisks is
asked to.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gateway.domain.report_delivery import ReportFault
from gateway.system import udisks
from gateway.system.files import write_atomically
from gateway.system.tables import ENDINGS as TABLE_ENDINGS

ROOTS = (Path("/media"), Path("/run/media"))
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSES = {errno.EROFS, errno.EACCES, errno.EPERM}
_MODE = 0o644
# with what the kiosk's own files begin
OWN_NAMES = "gateway-"


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
    """Write files on the first medium, all whole or none; they are on it when this returns.

    :param files: contents by name.
    :param bus: the address of the bus of udisks; empty: it is not asked.
    :raises RemovableError: when there is no medium, or it does not take them.
    """
    with medium(roots, bus) as folder:
        _write_all(files, folder)


@contextmanager
def medium(roots: tuple[Path, ...] = ROOTS, bus: str = "") -> Iterator[Path]:
    """Give the folder of the first medium, mounted for so long where it was not.

    :param bus: as of :func:`write`.
    :raises RemovableError: when there is none.
    """
    media = mounted(roots)
    if media:
        yield media[0]
        return
    with udisks.mounted_stick(bus) as folder:
        if folder is None:
            raise RemovableError(ReportFault.NO_STICK)
        yield folder


def _write_all(files: dict[str, bytes], folder: Path) -> None:
    """Write all files or none; where the stick is pulled out, nothing stays in its empty folder."""
    written: list[Path] = []
    try:
        device = folder.stat().st_dev
        for name, content in files.items():
            _check_is_there(folder, device)
            write_atomically(folder / name, content, mode=_MODE)
            written.append(folder / name)
        _check_is_there(folder, device)
    except (OSError, RemovableError) as error:
        for path in written:
            with suppress(OSError):
                path.unlink()
        if isinstance(error, OSError):
            raise RemovableError(_fault(error.errno)) from None
        raise


def _check_is_there(folder: Path, device: int) -> None:
    """Check that the medium is still the one that was found.

    :raises RemovableError: when it was pulled out; its folder stays at times, on the kiosk's disk.
    """
    if folder.stat().st_dev != device:
        raise RemovableError(ReportFault.STICK_GONE)


def tables(folder: Path) -> list[Path]:
    """Return the tables on a medium, but for those that the kiosk wrote.

    :raises RemovableError: when it was pulled out.
    """
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in TABLE_ENDINGS]
    except OSError as error:
        raise RemovableError(_fault(error.errno)) from None
    # a spreadsheet that is open elsewhere leaves a file that begins with a dot
    return sorted(path for path in found if not path.name.startswith((".", OWN_NAMES)))


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
