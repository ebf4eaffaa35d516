"""Bring what staff take away to a stick or a printer, and tell what kept it from getting there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.errors import UserError
from gateway.journal.sqlite import sqlite3
from gateway.system import printing, removable

logger = logging.getLogger(__name__)
SYSTEM_BUS = "SYSTEM"

# the title, and contents by the names of the files
Made = tuple[str, dict[str, bytes]]


def _nothing() -> None:
    """Do nothing more."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Know where sticks are.

    :param media: the folders in which the system mounts removable media.
    :param bus: that of udisks; empty: it is not asked.
    """

    media: tuple[Path, ...] = removable.ROOTS
    bus: str = SYSTEM_BUS

    def bring(
        self,
        target: ReportTarget,
        make: Callable[[], Made],
        on_brought: Callable[[], None] = _nothing,
    ) -> tuple[ReportFault | None, str]:
        """Make files and bring them to their target; a printer gets the first one.

        :param on_brought: is called once they are there.
        :return: what kept them from getting there, and the name of the first one on the stick.
        """
        place = ""
        try:
            title, files = make()
            name, content = next(iter(files.items()))
            if target is ReportTarget.PRINTER:
                printing.print_document(content, title)
            else:
                removable.write(files, self.media, self.bus)
                place = name
            on_brought()
        except (removable.RemovableError, printing.PrintingError) as error:
            logger.warning("a paper was not delivered: %s", error)
            return error.fault, ""
        except (UserError, sqlite3.Error, OSError, ValueError) as error:
            logger.error("a paper was not made (%s)", type(error).__name__)
            return ReportFault.NOT_MADE, ""
        return None, place
