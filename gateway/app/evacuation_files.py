"""Make the list for an evacuation on paper, and bring it to a printer or a stick."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from gateway.app.delivery import Delivery, Made
from gateway.domain.belgian_time import belgian_time
from gateway.domain.report_delivery import ReportFault, ReportTarget
from gateway.domain.staff_acts import StaffAct, StaffRole
from gateway.journal import evacuation, staff_acts
from gateway.journal.encryption import Sealer
from gateway.journal.reports import Reports
from gateway.journal.store import Store
from gateway.system.clock import Clock
from gateway.system.settings import Settings
from gateway.ui.papers import evacuation_paper


@dataclass(frozen=True, slots=True)
class EvacuationFiles:
    """Hold what the list of one kiosk is made with."""

    settings: Settings
    sealer: Sealer | None
    clock: Clock
    delivery: Delivery

    def deliver(
        self, target: ReportTarget, language: str, by: StaffRole
    ) -> tuple[ReportFault | None, str]:
        """Make the list as it is now, and print it or write it on a stick.

        :param by: whose code it was.
        :return: why it did not get there, if so; the file's name, on a stick.
        """
        return self.delivery.bring(target, lambda: self._make(language), lambda: self._record(by))

    def _make(self, language: str) -> Made:
        """Return the file's name, without its ending, and the paper."""
        now = self.clock.stamp()
        with closing(Store(self.settings.home, read_only=True)) as store:
            reports = Reports(store, self.sealer, limit_s=self.settings.remark32.limit_s)
            listed = evacuation.listed(reports, now)
        name = f"gateway-evacuation-{belgian_time(now.wall_ms):%Y-%m-%d-%H-%M}"
        content = evacuation_paper.draw(listed, language, self.settings.gate.name)
        return name, {f"{name}.pdf": content}

    def _record(self, by: StaffRole) -> None:
        """Keep that the list left the kiosk."""
        with closing(Store(self.settings.home)) as store:
            now, act = self.clock.stamp(), StaffAct.EVACUATION_DELIVERED
            staff_acts.record(store, self.sealer, now, act, by=by)
