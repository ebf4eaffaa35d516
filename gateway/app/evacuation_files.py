"""Make the list for an evacuation on paper, and bring it to a printer or a stick."""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gateway.domain.belgian_time import belgian_time
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.errors import UserError
from gateway.journal import evacuation, staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.sqlite import sqlite3
from gateway.journal.store import Store
from gateway.system import printing, removable
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.ui.papers import evacuation_paper

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EvacuationFiles:
    """Hold what the list of one kiosk is made with.

    :param media: the folders in which the system mounts removable media.
    :param bus: that of udisks; empty: it is not asked.
    """

    settings: Settings
    sealer: Sealer | None
    clock: Clock
    media: tuple[Path, ...] = removable.ROOTS
    bus: str = ""

    def deliver(
        self, target: ReportTarget, language: str, by: StaffRole
    ) -> tuple[ReportFault | None, str]:
        """Make the list as it is now, and print it or write it on a stick.

        :param by: whose code it was.
        :return: why it did not get there, if so; the file's name, on a stick.
        """
        place = ""
        try:
            name, content = self._make(language)
            if target is ReportTarget.STICK:
                removable.write({f"{name}.pdf": content}, self.media, self.bus)
                place = f"{name}.pdf"
            else:
                printing.print_document(content, name)
            self._record(by)
        except (removable.RemovableError, printing.PrintingError) as error:
            logger.warning("the list for an evacuation was not delivered: %s", error)
            return error.fault, ""
        except (UserError, sqlite3.Error, OSError, ValueError) as error:
            logger.error("the list for an evacuation was not made (%s)", type(error).__name__)
            return ReportFault.NOT_MADE, ""
        return None, place

    def _make(self, language: str) -> tuple[str, bytes]:
        """Return the file's name, without its ending, and the paper."""
        now = self.clock.stamp()
        with closing(Store(self.settings.home, read_only=True)) as store:
            reports = Reports(store, self.sealer, limit_s=self.settings.remark32.limit_s)
            listed = evacuation.listed(reports, now)
        name = f"gateway-evacuation-{belgian_time(now.wall_ms):%Y-%m-%d-%H-%M}"
        return name, evacuation_paper.draw(listed, language)

    def _record(self, by: StaffRole) -> None:
        """Keep that the list left the kiosk."""
        with closing(Store(self.settings.home)) as store:
            now, act = self.clock.stamp(), StaffAct.EVACUATION_DELIVERED
            staff_acts.record(store, self.sealer, now, act, by=by)
