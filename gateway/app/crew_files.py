"""Take the crew file of a removable medium into the journal, whole or not at all."""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

from gateway.domain import crew
from gateway.domain.crew import CrewFault, CrewFaultKind, CrewFileFault, CrewMember, CrewTaken
from gateway.domain.staff_acts import StaffRole
from gateway.journal import crews, presence
from gateway.journal.encryption import Sealer
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import JournalError, Store
from gateway.system import removable, tables
from gateway.system.clock import Clock

logger = logging.getLogger(__name__)


def take(
    home: Path, sealer: Sealer, timepiece: Clock, media: tuple[Path, ...], bus: str
) -> CrewTaken:
    """Take the only table of the first medium for the workplace that is open.

    :param media, bus: as of :func:`gateway.system.removable.write`.
    """
    try:
        with removable.medium(media, bus) as folder:
            found = removable.tables(folder)
            if len(found) != 1:
                several = CrewFileFault.SEVERAL if found else CrewFileFault.NO_TABLE
                return CrewTaken(fault=several)
            read = _read(found[0])
    except removable.RemovableError:
        return CrewTaken(fault=CrewFileFault.NO_STICK)
    if isinstance(read, CrewTaken):
        return read
    return _keep(home, sealer, timepiece, found[0].name, read)


def _read(file: Path) -> tuple[CrewMember, ...] | CrewTaken:
    """Return the workers of a table, or what is wrong with it."""
    try:
        return crew.read(tables.read(file))
    except crew.CrewError as error:
        return CrewTaken(place=file.name, faults=error.faults)
    except (tables.TableError, OSError):
        return CrewTaken(place=file.name, faults=(CrewFault(0, CrewFaultKind.UNREADABLE),))


def _keep(
    home: Path, sealer: Sealer, timepiece: Clock, name: str, members: tuple[CrewMember, ...]
) -> CrewTaken:
    try:
        with closing(Store(home)) as store:
            workplace = presence.open_workplace(store)
            by, now = StaffRole.SITE_MANAGER, timepiece.stamp()
            count = crews.replace(store, sealer, workplace, members, now, by=by, file=name)
    except (JournalError, sqlite3.Error) as error:
        logger.error("a crew file was not kept (%s)", type(error).__name__)
        return CrewTaken(place=name, fault=CrewFileFault.NOT_KEPT)
    return CrewTaken(count, name)
